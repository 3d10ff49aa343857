// @ts-check
import { undeclaredCodes } from "../codes.js";
import { document } from "../given.js";
import { walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A code of `x-stale-token` is in errors.yaml, if it has the form of the service's codes.",
  given: document,
  severity: "error",
  check(contract) {
    const isUndeclared = undeclaredCodes(contract);
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract, (node, path) => {
      if (!Array.isArray(node["x-stale-token"])) return;
      node["x-stale-token"].forEach((code, index) => {
        if (!isUndeclared(String(code))) return;
        const message = `errors.yaml has no code ${code}. Correct the code, or add it there.`;
        results.push({ message, path: [...path, "x-stale-token", index] });
      });
    });
    return results;
  },
  why: "A misspelt code never matches, so the client keeps a token that the service has refused.",
  wrong: `
components:
  responses:
    Refused: { x-stale-token: [Job.0010] }
`,
  right: `
components:
  responses:
    Refused: { x-stale-token: [Job.0001, APIGW.0301] }
`,
};
