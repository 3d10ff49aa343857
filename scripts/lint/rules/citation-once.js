// @ts-check
import { document } from "../given.js";
import { walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A list of sources or rulings names each once.",
  given: document,
  severity: "error",
  check(contract) {
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract, (node, path) => {
      for (const key of ["x-sources", "x-rulings", "sources"]) {
        if (!Array.isArray(node[key])) continue;
        node[key].forEach((/** @type {unknown} */ id, /** @type {number} */ index) => {
          if (node[key].indexOf(id) === index || typeof id !== "string") return;
          results.push({ message: `"${id}" is in this list already. Delete it, or correct the id.`, path: [...path, key, index] });
        });
      }
    });
    return results;
  },
  why: "A repeated id is mostly a slip for another one, and makes the evidence look broader than it is.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: [a-page, a-page]
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: [a-page]
`,
};
