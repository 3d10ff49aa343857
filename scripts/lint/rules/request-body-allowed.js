// @ts-check
import { document } from "../given.js";
import { operationsOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A GET or HEAD has no request body.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract)
      .filter(({ operation, path }) => ["get", "head"].includes(String(path.at(-1))) && operation.requestBody)
      .map(({ path }) => ({
        message: `A ${String(path.at(-1)).toUpperCase()} has no body. Delete requestBody, or correct the method.`,
        path: [...path, "requestBody"],
      })),
  why: "Browsers throw before they send such a body, and proxies drop it.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    get:
      operationId: showStop
      summary: Show a stop
      description: Returns whether the job stops.
      tags: [Jobs]
      x-sources: [a-page]
      x-effect: read
      requestBody:
        content:
          application/json:
            schema: { type: object, additionalProperties: { type: string } }
            examples: { plain: { summary: A reason., value: { reason: maintenance } } }
      responses:
        "204": { description: It stops. }
        "401": { $ref: "#/components/responses/Refused" }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, additionalProperties: { type: string } }
            examples: { plain: { summary: A reason., value: { reason: maintenance } } }
`,
};
