// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";
import { isObject, resolve } from "../walk.js";

/** The properties of a schema and of what it is composed of. @type {(contract: any, written: any, depth?: number) => string[]} */
function namesOf(contract, written, depth = 0) {
  const schema = resolve(contract, written);
  if (!isObject(schema) || depth > 9) return [];
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) => schema[key] ?? []);
  return [
    ...Object.keys(schema.properties ?? {}),
    ...members.flatMap((member) => namesOf(contract, member, depth + 1)),
  ];
}

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "`required` lists only properties that the schema declares.",
  given: document,
  severity: "error",
  check(contract) {
    const { schemas, requests, responses } = indexSchemas(contract);
    return schemas
      .filter(({ schema }) => Array.isArray(schema.required) && schema.properties)
      // The inputs of forms are cdc-extension-target's.
      .filter(({ schema, path }) => (requests.has(schema) || responses.has(schema)) && path.at(-2) !== "allOf")
      .flatMap(({ schema, path }) => {
        const names = new Set(namesOf(contract, schema));
        return schema.required.flatMap((/** @type {string} */ name, /** @type {number} */ index) => {
          const message = `required lists "${name}", which is not a property here. Correct the name, or declare the property.`;
          return names.has(name) ? [] : [{ message, path: [...path, "required", index] }];
        });
      });
  },
  why: "A misspelt name makes the real property optional and demands one that nobody can send.",
  wrong: `
components:
  schemas:
    Refusal:
      properties:
        cause: { type: object, description: The cause., required: [txt], properties: { text: { type: string, description: Its text. } } }
`,
  right: `
components:
  schemas:
    Refusal:
      properties:
        cause: { type: object, description: The cause., properties: { text: { type: string, description: Its text. } } }
`,
};
