// @ts-check
import { operations } from "../given.js";

/** The first word is no imperative: "Lists jobs", "Listing of jobs", "The jobs". */
const noImperative = /^(\w+(?<!s)s|\w+ing|The|An?|This)(?=\s|$)/;

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A summary begins with a verb in the imperative: `List jobs`, not `Lists jobs` or `Listing of jobs`.",
  given: operations,
  severity: "error",
  check({ summary }) {
    const first = typeof summary === "string" ? noImperative.exec(summary)?.[0] : undefined;
    if (first === undefined) return [];
    return [{ message: `"${first}" is no imperative. Begin the summary with a verb, as in "List jobs".`, path: ["summary"] }];
  },
  why: "Summaries stand beside each other in the docs; one form lets readers find the verb at a glance.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      summary: Stops a job
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      summary: Stop a job
`,
};
