// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

/** The values that the points of a list explain: "- `A`, `B`: text". @type {(description: string) => string[]} */
const explained = (description) =>
  [...description.matchAll(/^- ((?:`[^`]+`(?:, | and | or |\/)?)+):/gm)].flatMap(([, head]) =>
    [...String(head).matchAll(/`([^`]+)`/g)].map(([, value]) => String(value)),
  );

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A description that lists an enumeration's values, one per point, names only values that the enumeration has.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract).schemas.flatMap(({ schema, path }) => {
      const values = (schema.enum ?? schema.anyOf?.find((/** @type {any} */ one) => one?.enum)?.enum)?.map(String);
      if (!values || typeof schema.description !== "string") return [];
      return explained(schema.description)
        .filter((value) => !values.includes(value))
        .map((value) => ({
          message: `The description explains \`${value}\`, which is not in the enumeration. Correct it here or there.`,
          path: [...path, "description"],
        }));
    }),
  why: "Readers copy a value from the description. One that is misspelt in either place never matches.",
  wrong: `
components:
  schemas:
    Refusal:
      properties:
        level:
          description: "How bad it is.\\n\\n- \`WARNNG\`: it may go on\\n"
          anyOf: [{ type: string, enum: [WARNING] }, { type: string }]
`,
  right: `
components:
  schemas:
    Refusal:
      properties:
        level:
          description: "How bad it is.\\n\\n- \`WARNING\`: it may go on\\n"
          anyOf: [{ type: string, enum: [WARNING] }, { type: string }]
`,
};
