// @ts-check
// The schemas of a contract, and which of them requests and responses can hold. Found once per contract, for all rules.
import { bodiesOf, isObject, operationsOf, resolve, walkSchemas } from "./walk.js";

/** @typedef {import("./types.d.ts").Path} Path */
/**
 * @typedef {object} SchemaIndex
 * @property {{ schema: Record<string, any>, path: Path }[]} schemas Every schema, where it is written.
 * @property {Set<any>} requests The schemas that a request body can hold.
 * @property {Set<any>} responses The schemas that a response body can hold.
 */

/** @type {WeakMap<object, SchemaIndex>} */
const indexes = new WeakMap();

/** @type {(contract: any) => SchemaIndex} */
export function indexSchemas(contract) {
  let index = indexes.get(contract);
  if (!index) {
    /** @type {SchemaIndex["schemas"]} */
    const schemas = [];
    walkSchemas(contract, (schema, path) => void schemas.push({ schema, path }));
    index = { schemas, requests: reachable(contract, "requests"), responses: reachable(contract, "responses") };
    indexes.set(contract, index);
  }
  return index;
}

/** @type {(contract: any, side: "requests" | "responses") => Set<any>} */
function reachable(contract, side) {
  const found = new Set();
  /** @type {(value: any) => void} */
  const into = (value) => {
    if (Array.isArray(value)) return value.forEach(into);
    if (!isObject(value) || found.has(value)) return;
    found.add(value);
    if (typeof value.$ref === "string") into(resolve(contract, value));
    Object.values(value).forEach(into);
  };
  const isResponse = side === "responses";
  for (const { media, path } of bodiesOf(contract)) if (path.includes("responses") === isResponse) into(media?.schema);
  for (const { operation } of operationsOf(contract)) {
    const variants = isObject(operation["x-variants"]) ? Object.values(operation["x-variants"]) : [];
    for (const variant of variants) into(contract.components?.schemas?.[variant?.[isResponse ? "answer" : "request"]]);
  }
  return found;
}
