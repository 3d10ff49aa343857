// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

/** The keywords of JSON Schema and OpenAPI 3.1 that the types, the lint or the docs read. */
const known = new Set([
  ...["$ref", "type", "enum", "const", "title", "description", "default", "example", "examples", "deprecated"],
  ...["readOnly", "writeOnly", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "discriminator"],
  ...["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required"],
  ...["propertyNames", "minProperties", "maxProperties", "dependentRequired", "dependentSchemas"],
  ...["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"],
  ...["minLength", "maxLength", "pattern", "format", "contentMediaType", "contentEncoding", "contentSchema"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "externalDocs", "$comment", "$defs"],
]);

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A schema has only keywords of JSON Schema and OpenAPI 3.1, and extensions.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract).schemas.flatMap(({ schema, path }) =>
      Object.keys(schema)
        .filter((key) => !known.has(key) && !key.startsWith("x-"))
        .map((key) => {
          const advice = key === "nullable" ? 'Write type: [<type>, "null"].' : "Correct the name, or delete it.";
          return { message: `"${key}" is no keyword of OpenAPI 3.1, so it does nothing. ${advice}`, path: [...path, key] };
        }),
    ),
  why: "JSON Schema ignores a keyword that it does not know, so a misspelt one demands nothing.",
  wrong: `
components:
  schemas:
    Refusal: { properties: { level: { type: string, description: How bad it is., maxLenght: 9 } } }
`,
  right: `
components:
  schemas:
    Refusal: { properties: { level: { type: string, description: How bad it is., maxLength: 9 } } }
`,
};
