// @ts-check
import { document } from "../given.js";
import { operationsOf, resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every operation lists at least one failing status, and every failing status has an error body in JSON.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract).flatMap(({ operation, path }) => {
      const failing = Object.keys(operation.responses ?? {}).filter((status) => /^[45]/.test(status));
      if (failing.length === 0) {
        return [{ message: "The operation lists no failing status. Add those its sources name.", path: [...path, "responses"] }];
      }
      return failing
        .filter((status) => !resolve(contract, operation.responses[status])?.content?.["application/json"]?.schema)
        .map((status) => ({
          message: `Status ${status} has no error body. Give it the service's error schema as application/json.`,
          path: [...path, "responses", status],
        }));
    }),
  why: "A failure is part of the contract: a caller needs the code to know what to do.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "404":
          description: There is no such job.
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "404":
          $ref: "#/components/responses/Refused"
`,
};
