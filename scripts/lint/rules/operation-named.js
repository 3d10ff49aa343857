// @ts-check
import { document } from "../given.js";
import { isObject, operationsOf, walk } from "../walk.js";

/** The methods of the client. @type {(contract: any) => string[]} */
const methodsOf = (contract) =>
  operationsOf(contract).flatMap(({ operation }) => [
    operation.operationId,
    ...Object.keys(isObject(operation["x-variants"]) ? operation["x-variants"] : {}),
    ...["x-wait", "x-page"].map((key) => operation[key]?.as).filter(Boolean),
  ]);

/** Properties and parameters may begin with a verb too. @type {(contract: any) => Set<string>} */
function otherNames(contract) {
  /** @type {Set<string>} */
  const names = new Set();
  walk(contract, (node) => {
    if (typeof node.name === "string") names.add(node.name);
    for (const name of Object.keys(isObject(node.properties) ? node.properties : {})) names.add(name);
    if (Array.isArray(node.enum)) node.enum.forEach((value) => names.add(String(value)));
  });
  return names;
}

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A text names operations that exist: a name in backticks or in a link `#operation/…` that begins like one (`stopJob`) is a method of the client.",
  given: document,
  severity: "error",
  check(contract) {
    const methods = methodsOf(contract).filter((name) => typeof name === "string");
    const verbs = new Set(methods.map((name) => name.match(/^[a-z]+(?=[A-Z])/)?.[0]));
    const known = new Set([...methods, ...otherNames(contract)]);
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract.paths, (node, path) => {
      if (typeof node.description !== "string") return;
      for (const [, name = ""] of node.description.matchAll(/(?:`|#operation\/)([a-z]+[A-Z]\w*)(?=[`)])/g)) {
        if (known.has(name) || !verbs.has(name.match(/^[a-z]+/)?.[0])) continue;
        results.push({ message: `There is no operation \`${name}\` here. Correct the name.`, path: ["paths", ...path, "description"] });
      }
    });
    return results;
  },
  why: "Readers search for the operation that a description sends them to.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stops the job. To start it again, call \`startJobs\`.
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      description: Stops the job. To start it again, call \`startJob\`.
`,
};
