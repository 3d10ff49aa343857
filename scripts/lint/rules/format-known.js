// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

const known = [
  ...["int32", "int64", "float", "double", "password", "byte", "binary", "date", "date-time", "time", "duration"],
  ...["email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid", "regex"],
];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A `format` is one that JSON Schema or OpenAPI defines.",
  given: document,
  severity: "error",
  check: (contract) =>
    indexSchemas(contract)
      .schemas.filter(({ schema }) => schema.format !== undefined && !known.includes(schema.format))
      .map(({ schema, path }) => ({
        message: `There is no format "${schema.format}". Known: ${known.join(", ")}.`,
        path: [...path, "format"],
      })),
  why: "Clients redact what has the format `password`. A misspelt format would put the secret into logs.",
  wrong: `
components:
  schemas:
    Refusal: { properties: { token: { type: string, description: The token., format: pasword } } }
`,
  right: `
components:
  schemas:
    Refusal: { properties: { token: { type: string, description: The token., format: password } } }
`,
};
