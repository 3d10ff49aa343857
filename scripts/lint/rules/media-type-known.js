// @ts-check
import { document } from "../given.js";
import { bodiesOf } from "../walk.js";

const known = ["application/json", "application/octet-stream", "application/zip", "text/plain"];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "The media type of a body is one that the clients can read or write.",
  given: document,
  severity: "error",
  check: (contract) =>
    bodiesOf(contract)
      .filter(({ path }) => !known.includes(String(path.at(-1))))
      .map(({ path }) => ({
        message: `The clients do not know the media type ${path.at(-1)}. Known: ${known.join(", ")}.`,
        path,
      })),
  why: "A misspelt media type makes the types and the lint look at a body that no service sends.",
  wrong: `
components:
  responses:
    Refused:
      content:
        aplication/json:
          schema: { $ref: "#/components/schemas/Refusal" }
          examples:
            no-such-job: { summary: There is no such job., value: { code: Job.0001, message: There is no such job. } }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          schema: { $ref: "#/components/schemas/Refusal" }
`,
};
