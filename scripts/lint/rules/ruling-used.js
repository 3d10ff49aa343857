// @ts-check
import { document } from "../given.js";
import { walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every ruling in rulings.yaml is named by at least one node of the contract.",
  given: document,
  severity: "error",
  check(contract) {
    const used = new Set();
    walk(contract, (node) => {
      if (Array.isArray(node["x-rulings"])) node["x-rulings"].forEach((id) => used.add(id));
    });
    return Object.keys(contract["x-evidence"]?.rulings ?? {})
      .filter((id) => !used.has(id))
      .map((id) => ({
        message: `Nothing names the ruling "${id}". Put x-rulings: [${id}] where it applies, or delete it.`,
        path: ["x-evidence", "rulings", id],
      }));
  },
  why: "A ruling that nothing names reaches no reader, and rots.",
  wrong: `
x-evidence:
  rulings:
    forgotten:
      question: What does a start answer?
      readings: [{ source: a-page, says: Nothing. }]
      ruling: Nothing.
      strength: weak
      decided: "2026-01-01"
`,
  right: `
x-evidence:
  rulings:
    remembered:
      question: What does a start answer?
      readings: [{ source: a-page, says: Nothing. }]
      ruling: Nothing.
      strength: weak
      decided: "2026-01-01"
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-rulings: [a-ruling, remembered]
`,
};
