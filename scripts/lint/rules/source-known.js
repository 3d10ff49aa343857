// @ts-check
import { document } from "../given.js";
import { walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every source that is cited, by an operation, a server, a ruling or an error code, is in specs/sources.yaml.",
  given: document,
  severity: "error",
  check(contract) {
    const known = contract["x-evidence"]?.sources ?? {};
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    /** @type {(id: unknown, path: import("../types.d.ts").Path) => void} */
    const cite = (id, path) => {
      if (typeof id === "string" && !Object.hasOwn(known, id)) {
        results.push({ message: `There is no source "${id}". Correct the id, or add the document to specs/sources.yaml.`, path });
      }
    };
    walk(contract, (node, path) => {
      for (const key of ["x-sources", "sources"]) {
        if (Array.isArray(node[key])) node[key].forEach((id, index) => cite(id, [...path, key, index]));
        else if (key in node && key.startsWith("x-")) {
          results.push({ message: `${key} is a list of ids, of specs/sources.yaml.`, path: [...path, key] });
        }
      }
      if (path.at(-2) === "readings") cite(node.source, [...path, "source"]);
    });
    return results;
  },
  why: "A citation that resolves to nothing is no evidence.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: [a-page, no-such-page]
`,
  right: `
x-evidence:
  sources:
    another-page: { title: Another page, cloud: otc, kind: reference-page, where: somewhere }
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-sources: [a-page, another-page]
`,
};
