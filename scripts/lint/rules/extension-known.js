// @ts-check
import { document } from "../given.js";
import { isObject, walk } from "../walk.js";

/** @type {(value: any) => boolean} */
const isText = (value) => typeof value === "string" && value !== "";
/** @type {(value: any) => boolean} */
const isTexts = (value) => Array.isArray(value) && value.every(isText);
/** @type {(value: any) => boolean} */
const isTrue = (value) => value === true;
/** @type {(value: any) => boolean} */
const isPointer = (value) => typeof value === "string" && /^(\/[^/]+)+$/.test(value);
/** @type {(value: any) => boolean} */
const isPointers = (value) => Array.isArray(value) && value.length > 0 && value.every(isPointer);
/** @type {(value: any) => boolean} */
const isMethodName = (value) => typeof value === "string" && /^[a-z][A-Za-z0-9]*$/.test(value);
/** @type {(value: any, needed: Record<string, (value: any) => boolean>, left?: Record<string, (value: any) => boolean>) => boolean} */
const hasOnly = (value, needed, left = {}) =>
  isObject(value) &&
  Object.entries(needed).every(([key, fits]) => fits(value[key])) &&
  Object.entries(value).every(([key, held]) => key in needed || left[key]?.(held));

/** @type {(value: any) => boolean} */
const isWait = (value) =>
  hasOnly(
    value,
    {
      as: isMethodName,
      state: isPointer,
      targets: (targets) => isObject(targets) && Object.keys(targets).length > 0 && Object.values(targets).every((states) => isTexts(states) && states.length > 0),
      failed: isTexts,
    },
    { result: isPointer, run: isPointers, busy: (busy) => hasOnly(busy, { list: isPointer, states: isTexts }), item: (item) => hasOnly(item, { list: isPointer, key: isText, input: isText }) },
  );

/** @type {(value: any) => boolean} */
const isPage = (value) =>
  hasOnly(
    value,
    { as: isMethodName, items: isPointer, key: isPointer, position: isText, step: (step) => ["page", "item", "key"].includes(step) },
    { first: Number.isInteger, size: isText, most: Number.isInteger },
  );

/** @type {(value: any) => boolean} */
const isVariant = (value) =>
  hasOnly(value, { summary: isText, effect: (effect) => ["read", "idempotent", "once"].includes(effect) }, { request: isText, answer: isText, media: isText }) &&
  !(value.answer && value.media);

/** Each extension with what it may hold. */
const known = {
  "x-sources": { fits: () => true, is: "" }, // cdc-source-known
  "x-rulings": { fits: () => true, is: "" }, // cdc-ruling-known
  "x-evidence": { fits: isObject, is: "written by the build" },
  "x-errors": { fits: isObject, is: "written by the build" },
  "x-effect": { fits: () => true, is: "" }, // cdc-operation-effect
  "x-replaced-by": { fits: isText, is: "an operationId" },
  "x-body-optional": { fits: isTrue, is: "true, or left out" },
  "x-client-option": { fits: (/** @type {any} */ value) => value === true || value === "project", is: "true, or project" },
  "x-inferred": { fits: isTrue, is: "true, or left out" },
  "x-cloud": { fits: (/** @type {any} */ value) => ["otc", "huawei", "huawei-partner"].includes(value), is: "otc, huawei or huawei-partner" },
  "x-failure": {
    fits: (/** @type {any} */ value) =>
      hasOnly(value, { list: isText, status: isText, message: isText, harmless: isTexts }, { within: isText }) || hasOnly(value, { status: isPointer, harmless: isTexts }),
    is: "list, status and message (names of properties) and harmless (a list of values), with within where the remarks stand in lists of their own; or status (a pointer to a state) and harmless",
  },
  "x-already-done": {
    fits: (/** @type {any} */ value) => hasOnly(value, { codes: isTexts, texts: isTexts }),
    is: "codes and texts, both lists",
  },
  "x-stale-token": { fits: isTexts, is: "a list of codes" },
  "x-form": {
    fits: (/** @type {any} */ value) => hasOnly(value, { for: isTexts }, { config: isText, list: isTrue }) && !(value.config && value.list),
    is: "for (a list of what it goes with), and config where all inputs stand in one, or list: true where names stand as they are",
  },
  "x-variants": {
    fits: (/** @type {any} */ value) => isObject(value) && Object.entries(value).every(([name, variant]) => isMethodName(name) && isVariant(variant)),
    is: "by method name: summary and effect, with request and answer (schemas), or media (a content type) in place of answer",
  },
  "x-wait": { fits: isWait, is: "as, state, targets and failed, with result, run (a list of places), busy (list, states) and item (list, key, input) where they are needed" },
  "x-page": { fits: isPage, is: "as, items, key, position and step (page, item or key), with first, size and most where they are needed" },
};

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An extension (`x-…`) is one of those that have a meaning here, and holds what it may hold.",
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
    return results;
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
