// @ts-check
import { operations } from "../given.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every operation cites the documents it was written from, in `x-sources`.",
  given: operations,
  severity: "error",
  check: (operation) =>
    operation["x-sources"]?.length > 0
      ? []
      : [{ message: "The operation cites no source. Add x-sources with ids of specs/sources.yaml.", path: ["x-sources"] }],
  why: "A reader can only trust, and a reviewer only check, what says where it comes from.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: []
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: [a-page]
`,
};
