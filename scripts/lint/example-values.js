// @ts-check
// What the examples of responses show: for each schema, the properties that some example has.
import { bodiesOf, isObject, resolve } from "./walk.js";

/** Deeper nesting than any document has; a schema may hold itself. */
const deepest = 30;

/**
 * @param {any} contract
 * @returns {Map<any, Set<string>>}
 */
export function propertiesShown(contract) {
  /** @type {Map<any, Set<string>>} */
  const shown = new Map();
  /** @type {(written: any, value: any, depth: number) => void} */
  const visit = (written, value, depth) => {
    const schema = resolve(contract, written);
    if (!isObject(schema) || depth > deepest) return;
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      for (const member of schema[key] ?? []) visit(member, value, depth + 1);
    }
    if (Array.isArray(value)) value.forEach((item) => visit(schema.items, item, depth + 1));
    if (!isObject(value)) return;
    const names = shown.get(schema) ?? new Set();
    shown.set(schema, names);
    for (const [name, child] of Object.entries(value)) {
      names.add(name);
      visit(schema.properties?.[name] ?? schema.additionalProperties, child, depth + 1);
    }
  };
  for (const { media, path } of bodiesOf(contract)) {
    if (!path.includes("responses")) continue;
    for (const example of Object.values(media?.examples ?? {})) visit(media.schema, resolve(contract, example)?.value, 0);
  }
  return shown;
}
