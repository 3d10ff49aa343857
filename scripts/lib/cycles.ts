// What references must not do although each of them leads somewhere: lead round in a circle where nothing ends it, or
// multiply. Everything after the bundling walks through the contract, and would not come to an end.
import { isObject, walkSchemas } from "../lint/walk.js";
import { type Path, childrenOf, parsePointer, refOf } from "./source.ts";

/** What a contract may hold and how deep it may be when every reference in it is replaced by what it leads to. */
const most = { values: 1_000_000, levels: 300 };

/** The paths at which an object of a bundle holds itself. Redocly makes such objects of references that it replaces. */
export function selfHolding(bundle: unknown): Path[] {
  const found: Path[] = [];
  const [open, done] = [new Set<object>(), new Set<object>()];
  const into = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || done.has(value)) return;
    if (open.has(value)) return void found.push(path);
    open.add(value);
    for (const [key, child] of childrenOf(value)) into(child, [...path, key]);
    open.delete(value);
    done.add(value);
  };
  into(bundle, []);
  return found;
}

/** The paths of references that are still to files: Redocly follows none in data, such as the value of an example. */
export function unfollowed(bundle: unknown): Path[] {
  const found: Path[] = [];
  const done = new Set<object>();
  const into = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || done.has(value)) return;
    done.add(value);
    if (refOf(value)?.startsWith("#") === false) found.push([...path, "$ref"]);
    for (const [key, child] of childrenOf(value)) into(child, [...path, key]);
  };
  into(bundle, []);
  return found;
}

/** Keywords whose schemas are for the same value as the schema that holds them. */
const sameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

/** The paths of references by which a schema is part of itself for the same value, so that no validation ends. */
export function selfApplied(contract: unknown): Path[] {
  const found: Path[] = [];
  const [open, done] = [new Set<unknown>(), new Set<unknown>()];
  const into = (schema: unknown, path: Path): void => {
    if (!isObject(schema) || done.has(schema)) return;
    open.add(schema);
    for (const { node, path: inner, from } of partsOf(contract, schema, path)) {
      if (open.has(node)) found.push(from);
      else into(node, inner);
    }
    open.delete(schema);
    done.add(schema);
  };
  walkSchemas(contract, into);
  return found;
}

interface Part {
  node: unknown;
  path: Path;
  /** Where it is said that it is a part. */
  from: Path;
}

function partsOf(contract: unknown, schema: Record<string, unknown>, path: Path): Part[] {
  const inPlace = sameValue.flatMap((key) => {
    const value = schema[key];
    const parts = Array.isArray(value)
      ? childrenOf(value).map(([index, node]) => ({ node, path: [...path, key, index] }))
      : [{ node: value, path: [...path, key] }];
    return parts.map((part) => ({ ...part, from: part.path }));
  });
  const target = targetOf(contract, schema);
  return target ? [...inPlace, { ...target, from: [...path, "$ref"] }] : inPlace;
}

/** What a reference of a bundle names; one step only. */
function targetOf(bundle: unknown, value: unknown): { node: unknown; path: Path } | undefined {
  const reference = refOf(value);
  if (!reference?.startsWith("#/")) return undefined;
  const path = parsePointer(reference.slice(1));
  return { node: path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], bundle), path };
}

interface Size {
  values: number;
  levels: number;
}

/** The path of the first place at which a bundle, all references replaced, is more than its readers can take. */
export function overgrown(bundle: unknown): Path | undefined {
  const sizes = new Map<object, Size>();
  let found: Path | undefined;
  const sizeOf = (value: unknown, path: Path): Size => {
    if (typeof value !== "object" || value === null) return { values: 1, levels: 1 };
    const known = sizes.get(value);
    if (known) return known;
    // What refers to something around it is not written out again.
    sizes.set(value, { values: 0, levels: 0 });
    const target = targetOf(bundle, value);
    const parts = childrenOf(value).map(([key, child]) => sizeOf(child, [...path, key]));
    if (target) parts.push(sizeOf(target.node, target.path));
    const size = {
      values: parts.reduce((sum, { values }) => sum + values, 1),
      levels: parts.reduce((deepest, { levels }) => Math.max(deepest, levels), 0) + 1,
    };
    if (size.values > most.values || size.levels > most.levels) found ??= path;
    sizes.set(value, size);
    return size;
  };
  sizeOf(bundle, []);
  return found;
}
