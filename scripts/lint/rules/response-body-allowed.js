// @ts-check
import { document } from "../given.js";
import { operationsOf, resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A response 204 has no body.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract)
      .filter(({ operation }) => resolve(contract, operation.responses?.["204"])?.content)
      .map(({ path }) => ({
        message: "A response 204 has no body. Delete content, or correct the status.",
        path: [...path, "responses", "204"],
      })),
  why: "HTTP ends a 204 after its headers, so the client would wait for data that cannot come.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "204":
          content:
            application/json:
              schema: { type: object, additionalProperties: { type: string } }
              examples: { stopped: { summary: It was stopped., value: { state: STOPPED } } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "200":
          description: The stop was accepted.
          content:
            application/json:
              schema: { type: object, additionalProperties: { type: string } }
              examples: { stopped: { summary: It was stopped., value: { state: STOPPED } } }
`,
};
