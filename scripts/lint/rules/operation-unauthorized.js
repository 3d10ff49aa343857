// @ts-check
import { document } from "../given.js";
import { operationsOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An operation that needs credentials lists status 401 among its failures.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract)
      .filter(({ operation }) => (operation.security ?? contract.security)?.length > 0)
      .filter(({ operation }) => {
        const statuses = Object.keys(operation.responses ?? {});
        // An operation without any failing status is cdc-operation-failures'.
        return statuses.some((status) => /^[45]/.test(status)) && !statuses.some((status) => /^4(01|XX)$/.test(status));
      })
      .map(({ path }) => ({
        message: "The operation needs credentials but lists no status 401. Refer to common/responses/Unauthorized.yaml.",
        path: [...path, "responses"],
      })),
  why: "Every token expires. A client renews it when the contract says how a stale token is refused.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/restart:
    parameters:
      - { name: project_id, in: path, required: true, description: The project., schema: { type: string } }
      - { name: job_name, in: path, required: true, description: The job., schema: { type: string } }
    post:
      operationId: restartJob
      summary: Restart a job
      description: Ends the current run and starts another.
      tags: [Jobs]
      x-sources: [a-page]
      x-effect: once
      responses:
        "204": { description: The job was restarted. }
        "400": { $ref: "#/components/responses/Refused" }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "401": { $ref: "#/components/responses/Refused" }
`,
};
