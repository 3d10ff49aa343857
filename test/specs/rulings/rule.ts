// How a test holds a contract to a ruling: what has to be true of it, and seeds, each of which makes it untrue.
import { expect } from "vitest";
import { Contract, type Document, type Schema, flat } from "../contract.ts";

/** Where a seed is planted, and what; nothing removes what is there, a function makes the new from the old. */
export type Seed = [place: string, value?: unknown];
export type Rules = Record<string, [holds: (contract: Contract) => void, ...seeds: [Seed, ...Seed[]]]>;

type Node = Record<string, unknown>;

/**
 * A place is a schema, a property of it (`NodeVolume.size`), a parameter, an operation or the document, and a path from
 * there on. After an operation, `body` is the schema of its request, `200` a response and `200 body` that response's schema.
 */
function nodeAt(document: Document, place: string): Node {
  const [start = "", ...keys] = inFull(place).split(" ");
  return keys.reduce((node, key) => step(document, node, key, place), startOf(document, start));
}

const inFull = (place: string): string =>
  place
    .replace(/^(\S+) (\d{3})(?= |$)/, "$1 responses $2")
    .replace(/^(\S+ responses \d{3}) body(?= |$)/, "$1 content application/json schema")
    .replace(/^(\S+) body(?= |$)/, "$1 requestBody content application/json schema");

function startOf(document: Document, name: string): Node {
  if (name === "document") return document as unknown as Node;
  const [schema = "", ...properties] = name.split(".");
  const { schemas, parameters } = document.components;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as { operationId?: string }[];
  const start = schemas[schema] ?? parameters[name] ?? operations.find(({ operationId }) => operationId === name);
  return properties.reduce(
    (node, property) => step(document, step(document, node, "properties", name), property, name),
    must(start, name) as Node,
  );
}

function step(document: Document, node: Node, key: string, place: string): Node {
  return referred(document, must(node[key], `${key} at ${place}`) as Node);
}

/** The component that a reference stands for; anything else, also a string or null, as it is. */
function referred(document: Document, node: Node): Node {
  if (typeof node?.["$ref"] !== "string") return node;
  const keys = node["$ref"]
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = keys.reduce((at, key) => must(at[key], String(node["$ref"])) as Node, document as unknown as Node);
  return referred(document, target);
}

/** The object or list that holds the place, and the place's key in it. */
function holderOf(document: Document, place: string): [holder: Node, key: string] {
  const full = inFull(place);
  if (!full.includes(" ")) {
    const cut = full.lastIndexOf(".");
    return [nodeAt(document, `${full.slice(0, cut)} properties`), full.slice(cut + 1)];
  }
  const cut = full.lastIndexOf(" ");
  return [nodeAt(document, full.slice(0, cut)), full.slice(cut + 1)];
}

/**
 * Runs a check on the contract with the seed planted, and takes the seed out again. To copy a contract for each of its
 * seeds would take longer than all checks.
 */
export function withSeed(contract: Contract, [place, value]: Seed, check: (departed: Contract) => void): void {
  const [holder, key] = holderOf(contract.document, place);
  const before = Array.isArray(holder) ? [...holder] : { ...holder };
  const after = typeof value === "function" ? value(holder[key]) : value;
  if (JSON.stringify(holder[key]) === JSON.stringify(after)) throw new Error(`The seed at ${place} changes nothing.`);
  try {
    if (after !== undefined) holder[key] = after;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    check(new Contract(contract.service, contract.document));
  } finally {
    // All keys anew, because their order counts.
    for (const name of Object.keys(holder)) delete holder[name];
    if (Array.isArray(holder)) holder.length = 0;
    Object.assign(holder, before);
  }
}

export const without =
  (gone: string) =>
  (list: string[]): string[] =>
    list.filter((one) => one !== gone);
export const and =
  (more: string) =>
  (list: string[] = []): string[] => [...list, more];

/** For the paths of a document: an operation stands elsewhere. */
export const moved =
  (from: string, to: string) =>
  ({ [from]: item, ...paths }: Record<string, unknown>): Record<string, unknown> => ({ ...paths, [to]: item });

export const at = <T = Schema>(contract: Contract, place: string): T => nodeAt(contract.document, place) as T;

/** Each value fits the schema at the place. */
export function takes(contract: Contract, place: string, ...values: unknown[]): void {
  for (const value of values)
    expect(contract.faults(at(contract, place), value), `${place} takes ${JSON.stringify(value)}`).toEqual([]);
}

export function refuses(contract: Contract, place: string, ...values: unknown[]): void {
  for (const value of values)
    expect(contract.accepts(at(contract, place), value), `${place} refuses ${JSON.stringify(value)}`).toBe(false);
}

/** An enumeration that knows just these values, and takes any other text. */
export function knows(contract: Contract, place: string, ...values: string[]): void {
  const [known, any] = at(contract, place).anyOf ?? [];
  expect([...(known?.enum ?? [])].sort(), place).toEqual([...values].sort());
  expect(any, place).toEqual({ type: "string" });
  takes(contract, place, ...values, "A_NEW_ONE");
  refuses(contract, place, 1, null);
}

/** What is required, and no more. */
export function needs(contract: Contract, place: string, ...names: string[]): void {
  expect([...(at(contract, place).required ?? [])].sort(), place).toEqual([...names].sort());
}

export const namesIn = (contract: Contract, place: string): string[] =>
  Object.keys(at(contract, place).properties ?? {});

export function has(contract: Contract, place: string, ...names: string[]): void {
  expect(namesIn(contract, place), place).toEqual(expect.arrayContaining(names));
}

/** These properties, and no others. */
export function hasOnly(contract: Contract, place: string, ...names: string[]): void {
  expect(namesIn(contract, place).sort(), place).toEqual([...names].sort());
}

export function lacks(contract: Contract, place: string, ...names: string[]): void {
  expect(
    namesIn(contract, place).filter((name) => names.includes(name)),
    place,
  ).toEqual([]);
}

export function typed(contract: Contract, type: string | string[], ...places: string[]): void {
  for (const place of places) expect(at(contract, place).type, place).toEqual(type);
}

export function says(contract: Contract, place: string, ...texts: string[]): void {
  const description = flat(at(contract, place).description ?? "");
  for (const text of texts) expect(description, place).toContain(text);
}

export const statusesOf = (contract: Contract, id: string): string[] => Object.keys(contract.operation(id).responses);
export const siblings = ["400", "401", "403", "404", "429", "500", "503"];

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The contract has no ${what}.`);
  return value;
}
