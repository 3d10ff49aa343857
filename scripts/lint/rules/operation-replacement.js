// @ts-check
import { document } from "../given.js";
import { operationsOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "`x-replaced-by` stands on a deprecated operation and names an operation of the same contract.",
  given: document,
  severity: "error",
  check(contract) {
    const operations = operationsOf(contract);
    const known = new Set(operations.map(({ operation }) => operation.operationId));
    return operations
      .filter(({ operation }) => operation["x-replaced-by"] !== undefined)
      .flatMap(({ operation, path }) => {
        const replacement = operation["x-replaced-by"];
        const at = [...path, "x-replaced-by"];
        if (!known.has(replacement)) return [{ message: `There is no operation "${replacement}" in this contract.`, path: at }];
        if (operation.deprecated !== true) return [{ message: "What is replaced is deprecated: add deprecated: true.", path: at }];
        return [];
      });
  },
  why: "The docs and the client link the replacement.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      deprecated: true
      x-replaced-by: haltJob
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      deprecated: true
      x-replaced-by: startJob
`,
};
