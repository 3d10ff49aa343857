// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

const pairs = [
  ["minimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "The lower bound of a schema is not above its upper bound.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract).schemas.flatMap(({ schema, path }) =>
      pairs
        .filter(([low = "", high = ""]) => schema[low] > schema[high])
        .map(([low = "", high = ""]) => ({
          message: `${low} ${schema[low]} is above ${high} ${schema[high]}: no value fits. Correct one of them.`,
          path: [...path, low],
        })),
    ),
  why: "A schema that nothing satisfies is noticed only when somebody writes an example of it.",
  wrong: `
components:
  schemas:
    Refusal: { properties: { level: { type: integer, description: How bad it is., minimum: 9, maximum: 1 } } }
`,
  right: `
components:
  schemas:
    Refusal: { properties: { level: { type: integer, description: How bad it is., minimum: 1, maximum: 9 } } }
`,
};
