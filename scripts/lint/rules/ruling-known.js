// @ts-check
import { document } from "../given.js";
import { walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every ruling that a node names in `x-rulings` is in the service's rulings.yaml.",
  given: document,
  severity: "error",
  check(contract) {
    const known = contract["x-evidence"]?.rulings ?? {};
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract, (node, path) => {
      if (!("x-rulings" in node)) return;
      if (!Array.isArray(node["x-rulings"])) {
        return void results.push({ message: "x-rulings is a list of ids, of rulings.yaml.", path: [...path, "x-rulings"] });
      }
      node["x-rulings"].forEach((id, index) => {
        if (Object.hasOwn(known, id)) return;
        const message = `There is no ruling "${id}". Correct the id, or write the ruling into rulings.yaml.`;
        results.push({ message, path: [...path, "x-rulings", index] });
      });
    });
    return results;
  },
  why: "The docs show the ruling at the node; an id that resolves to nothing hides that documents disagree.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-rulings: [a-ruling, no-such-ruling]
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-rulings: [a-ruling]
`,
};
