// @ts-check
import { undeclaredCodes } from "../codes.js";
import { document } from "../given.js";
import { walk } from "../walk.js";

/** Readings (`says`) are left out: they quote documents, with the documents' mistakes. */
const texts = ["description", "summary", "meaning", "remedy", "question", "ruling"];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An error code that a text names in backticks is in errors.yaml.",
  given: document,
  severity: "error",
  check(contract) {
    const isUndeclared = undeclaredCodes(contract);
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract, (node, path) => {
      for (const key of texts) {
        if (typeof node[key] !== "string") continue;
        const named = new Set([...node[key].matchAll(/`([\w.]+)`/g)].map(([, word]) => String(word)));
        for (const code of [...named].filter(isUndeclared)) {
          const message = `errors.yaml has no code ${code}. Correct the code, or add it there.`;
          results.push({ message, path: [...path, key] });
        }
      }
    });
    return results;
  },
  why: "A code that the table lacks has no meaning and no remedy for the reader, and is most likely misspelt.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stops the job. An unknown job is refused with \`Job.0010\`.
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stops the job. An unknown job is refused with \`Job.0001\`.
`,
};
