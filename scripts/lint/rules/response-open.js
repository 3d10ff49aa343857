// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An object that only responses hold is open: it has no `additionalProperties: false`.",
  given: document,
  severity: "error",
  check(contract) {
    const { schemas, requests, responses } = indexSchemas(contract);
    return schemas
      .filter(({ schema }) => responses.has(schema) && !requests.has(schema))
      .flatMap(({ schema, path }) =>
        ["additionalProperties", "unevaluatedProperties"]
          .filter((key) => schema[key] === false)
          .map((key) => ({
            message: `This object of a response allows no new property. Remove ${key}: false.`,
            path: [...path, key],
          })),
      );
  },
  why: "Services add properties to responses. A closed response would call the next release a breach of the contract.",
  wrong: `
components:
  schemas:
    Refusal: { additionalProperties: false }
`,
  right: `
components:
  schemas:
    Refusal: { additionalProperties: { type: string } }
`,
};
