// @ts-check
import { document } from "../given.js";
import { operationsOf, resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Path parameters are declared once, at the path item.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract).flatMap(({ operation, path }) =>
      (operation.parameters ?? []).flatMap((/** @type {any} */ parameter, /** @type {number} */ index) => {
        const { in: place, name } = resolve(contract, parameter) ?? {};
        if (place !== "path") return [];
        const message = `The path parameter "${name}" stands at an operation. Declare it at the path item, for all its operations.`;
        return [{ message, path: [...path, "parameters", index] }];
      }),
    ),
  why: "A path has one set of parameters; two declarations drift apart.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      parameters:
        - { name: job_name, in: path, required: true, description: The job., schema: { type: string } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      parameters:
        - { name: workspace, in: header, description: A workspace., schema: { type: string } }
`,
};
