// @ts-check
import { operations } from "../given.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An operationId is the vendor's name in lowerCamelCase.",
  given: operations,
  severity: "error",
  check: ({ operationId }) =>
    typeof operationId !== "string" || /^[a-z][a-zA-Z0-9]*$/.test(operationId)
      ? []
      : [{ message: `"${operationId}" is not lowerCamelCase.`, path: ["operationId"] }],
  why: "The operationId becomes the method of the client.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      operationId: Stop_Job
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      operationId: stopJob
`,
};
