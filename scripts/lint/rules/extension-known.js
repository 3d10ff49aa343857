// @ts-check
import { document } from "../given.js";
import { follow, isObject, operationsOf, walk } from "../walk.js";

/** @type {(value: any) => boolean} */
const isText = (value) => typeof value === "string" && value !== "";
/** @type {(value: any) => boolean} */
const isTexts = (value) => Array.isArray(value) && value.every(isText);
/** @type {(value: any) => boolean} */
const isTrue = (value) => value === true;

/** Each extension with what it may hold. */
const known = {
  "x-sources": { fits: () => true, is: "" }, // cdc-source-known
  "x-rulings": { fits: () => true, is: "" }, // cdc-ruling-known
  "x-evidence": { fits: isObject, is: "written by the build" },
  "x-errors": { fits: isObject, is: "written by the build" },
  "x-effect": { fits: () => true, is: "" }, // cdc-operation-effect
  "x-replaced-by": { fits: isText, is: "an operationId" },
  "x-body-optional": { fits: isTrue, is: "true, or left out" },
  "x-client-option": { fits: isTrue, is: "true, or left out" },
  "x-inferred": { fits: isTrue, is: "true, or left out" },
  "x-cloud": { fits: (/** @type {any} */ value) => ["otc", "huawei", "huawei-partner"].includes(value), is: "otc, huawei or huawei-partner" },
  "x-failure": {
    fits: (/** @type {any} */ value) =>
      isObject(value) && isText(value.list) && isText(value.status) && isText(value.message) && isTexts(value.harmless),
    is: "list, status and message (names of properties) and harmless (a list of values)",
  },
};

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An extension (`x-…`) is one of those that have a meaning here, and holds what it may hold. `x-failure` names properties that the answer has.",
  given: document,
  severity: "error",
  check(contract) {
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    walk(contract, (node, path) => {
      for (const [key, value] of Object.entries(node).filter(([key]) => key.startsWith("x-"))) {
        const at = [...path, key];
        if (!Object.hasOwn(known, key)) results.push({ message: `There is no extension ${key}. Known: ${Object.keys(known).join(", ")}.`, path: at });
        else {
          const { fits, is } = known[/** @type {keyof typeof known} */ (key)];
          if (!fits(value)) results.push({ message: `${key} is ${is}.`, path: at });
        }
      }
    });
    return [...results, ...operationsOf(contract).flatMap(({ operation, path }) => misdirected(contract, operation, path))];
  },
  why: "Clients and docs act on extensions. One that is misspelt does nothing, and nobody notices.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-efect: once
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-effect: once
`,
};

/**
 * What an x-failure names that the answer does not have.
 * @param {any} contract
 * @param {any} operation
 * @param {import("../types.d.ts").Path} path
 * @returns {import("../types.d.ts").Result[]}
 */
function misdirected(contract, operation, path) {
  return Object.entries(operation.responses ?? {}).flatMap(([status, response]) => {
    const { node, path: at } = follow(contract, response, [...path, "responses", status]);
    const failure = node?.["x-failure"];
    if (!isObject(failure)) return [];
    /** @type {(schema: any, name: string) => any} */
    const property = (schema, name) => follow(contract, follow(contract, schema).node?.properties?.[name]).node;
    const list = property(node.content?.["application/json"]?.schema, failure.list);
    const missing = list ? ["status", "message"].filter((key) => !property(list.items, failure[key])) : ["list"];
    return missing.map((key) => ({ message: `x-failure: the answer has no property "${failure[key]}".`, path: [...at, "x-failure", key] }));
  });
}
