// @ts-check
import { operations } from "../given.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An operation has a summary: a short phrase that begins with a capital and has no full stop.",
  given: operations,
  severity: "error",
  check({ summary }) {
    if (typeof summary !== "string") return [{ message: "The operation needs a summary." }];
    if (/^[A-Z].*[^.]$/.test(summary) && summary.length <= 60) return [];
    return [{ message: `"${summary}" is not a phrase of at most 60 characters with a capital and no full stop.`, path: ["summary"] }];
  },
  why: "Summaries are the entries of the docs' table of contents and the first line in an editor.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      summary: stop a job.
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      summary: Stop a job
`,
};
