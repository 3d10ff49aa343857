// @ts-check
import { operations } from "../given.js";

/** @type {(text: unknown) => string} */
const words = (text) => String(text).toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "The description of an operation says more than its summary.",
  given: operations,
  severity: "error",
  check: ({ summary, description }) =>
    typeof description !== "string" || words(description) !== words(summary)
      ? []
      : [{ message: "The description repeats the summary. Say what a caller must know that the schema cannot say.", path: ["description"] }],
  why: "A description that repeats the summary hides that nobody has written one.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stop a job.
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stops the job's current run. A job that is not running is refused.
`,
};
