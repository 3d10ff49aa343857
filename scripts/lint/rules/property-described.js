// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";
import { resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every property has a description, of its own or of the schema that it refers to.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract).schemas.flatMap(({ schema, path }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => !property?.description && !resolve(contract, property)?.description)
        .map(([name]) => ({
          message: `The property "${name}" has no description. Say what it means, in your own words.`,
          path: [...path, "properties", name],
        })),
    ),
  why: "The description is what an editor shows while the property is typed; a name alone leaves unit and meaning open.",
  wrong: `
components:
  schemas:
    Refusal: { properties: { level: { type: string } } }
`,
  right: `
components:
  schemas:
    Refusal: { properties: { level: { type: string, description: How bad it is. } } }
`,
};
