// @ts-check
import { document } from "../given.js";
import { operationsOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "The contract says which credentials its operations need (`security`), or each operation says it.",
  given: document,
  severity: "error",
  check(contract) {
    if (contract.security?.length > 0) return [];
    const silent = operationsOf(contract).filter(({ operation }) => operation.security === undefined);
    if (silent.length === 0) return [];
    const [first, more] = [silent[0]?.operation.operationId, silent.length - 1];
    const message =
      `No security is stated for ${first}${more > 0 ? ` and ${more} more operations` : ""}. Add security to openapi.yaml, ` +
      "or security: [] to an operation that needs no credentials.";
    return [{ message, path: ["security"] }];
  },
  why: "Without security the client sends no token, and every call is refused.",
  wrong: `
security: []
paths:
  /v1/{project_id}/jobs/{job_name}/start:
    post:
      security: []
`,
  right: `
security: []
paths:
  /v1/{project_id}/jobs/{job_name}/start:
    post:
      security: []
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      security: [{ token: [] }]
`,
};
