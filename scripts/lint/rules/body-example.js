// @ts-check
import { document } from "../given.js";
import { bodiesOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every request and response body has at least one named example, unless it is a file (`contentMediaType`).",
  given: document,
  severity: "error",
  check: (contract) =>
    bodiesOf(contract)
      .filter(({ media }) => !media?.schema?.contentMediaType && Object.keys(media?.examples ?? {}).length === 0)
      .map(({ path }) => ({ message: "The body has no named example. Add one under examples, as a file of examples/.", path })),
  why: "Examples are what people copy, what mocks answer and what tests compare with.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
`,
};
