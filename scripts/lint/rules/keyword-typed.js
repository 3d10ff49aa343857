// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

/** Keywords that say something about values of one type only. */
const typeOf = {
  properties: "object",
  additionalProperties: "object",
  items: "array",
  minItems: "array",
  maxItems: "array",
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  format: "string or integer",
  minimum: "integer or number",
  maximum: "integer or number",
  enum: "string or integer",
};

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A schema with a keyword for one type (`maxLength`, `items`, `properties`, …) has that `type`.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract)
      .schemas.filter(({ schema, path }) => schema.type === undefined && path.at(-2) !== "allOf")
      .flatMap(({ schema, path }) =>
        Object.entries(typeOf)
          .filter(([keyword]) => keyword in schema)
          .slice(0, 1)
          .map(([keyword, type]) => ({ message: `${keyword} needs a type beside it. Add type: ${type}.`, path: [...path, keyword] })),
      ),
  why: "Without a type every other value fits, and the generated type is unknown.",
  wrong: `
components:
  schemas:
    Refusal: { properties: { level: { description: How bad it is., maxLength: 9 } } }
`,
  right: `
components:
  schemas:
    Refusal: { properties: { level: { type: string, description: How bad it is., maxLength: 9 } } }
`,
};
