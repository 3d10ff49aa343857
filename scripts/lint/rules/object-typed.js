// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

const says = ["properties", "additionalProperties", "patternProperties", "allOf", "anyOf", "oneOf"];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An object says what is in it: `properties`, or `additionalProperties` for a map.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract)
      .schemas.filter(({ schema }) => [schema.type].flat().includes("object") && !says.some((key) => key in schema))
      .map(({ path }) => ({
        message: "A bare object. Name its properties, or say what a map holds with additionalProperties.",
        path,
      })),
  why: "A bare object becomes a type that nothing can be read from or written to.",
  wrong: `
components:
  schemas:
    Refusal: { type: object, properties: { settings: { type: object, description: Settings. } } }
`,
  right: `
components:
  schemas:
    Refusal:
      type: object
      properties:
        settings: { type: object, description: Settings., additionalProperties: { type: string } }
`,
};
