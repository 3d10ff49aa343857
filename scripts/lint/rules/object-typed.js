// @ts-check
import { document } from "../given.js";
import { walkSchemas } from "../walk.js";

const says = ["properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An object says what is in it: `properties`, or `additionalProperties` for a map.",
  given: document,
  severity: "error",
  check(contract) {
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walkSchemas(contract, (schema, path) => {
      if (![schema.type].flat().includes("object") || says.some((key) => key in schema)) return;
      results.push({ message: "A bare object. Name its properties, or say what a map holds with additionalProperties.", path });
    });
    return results;
  },
  why: "A bare object becomes a type that nothing can be read from or written to.",
  wrong: `
components:
  schemas:
    Refusal: { type: object, properties: { settings: { type: object } } }
`,
  right: `
components:
  schemas:
    Refusal:
      type: object
      properties:
        settings: { type: object, additionalProperties: { type: string } }
`,
};
