// How a test holds a contract to a ruling: what has to be true of it, and seeds, each of which makes it untrue.
import { expect } from "vitest";
import { Contract, type Document, type Schema, flat } from "../contract.ts";

/** Where a seed is planted, and what; nothing removes what is there, a function makes the new from the old. */
export type Seed = [place: string, value?: unknown];
export type Rules = Record<string, [holds: (contract: Contract) => void, ...seeds: [Seed, ...Seed[]]]>;

type Node = Record<string, unknown>;

/** A place is a schema, a property of it (`NodeVolume.size`), a parameter, an operation or the document, and a path from there on. */
function startOf(document: Document, name: string): Node {
  if (name === "document") return document as unknown as Node;
  const [schema = "", ...properties] = name.split(".");
  const { schemas, parameters } = document.components;
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item)) as { operationId?: string }[];
  const start = schemas[schema] ?? parameters[name] ?? operations.find(({ operationId }) => operationId === name);
  return properties.reduce((node, property) => step(document, step(document, node, "properties", name), property, name), must(start, name) as Node);
}

function step(document: Document, node: Node, key: string, place: string): Node {
  return referred(document, must(node[key], `${key} at ${place}`) as Node);
}

function referred(document: Document, node: Node): Node {
  if (typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return referred(document, keys.reduce((at, key) => must(at[key], String(node["$ref"])) as Node, document as unknown as Node));
}

function nodeAt(document: Document, place: string): Node {
  const [start = "", ...keys] = place.split(" ");
  return keys.reduce((node, key) => step(document, node, key, place), startOf(document, start));
}

export function seeded(service: string, [place, value]: Seed): Contract {
  return new Contract(service, (document) => {
    const property = !place.includes(" ");
    const cut = place.lastIndexOf(property ? "." : " ");
    const [holder, key] = [place.slice(0, cut), place.slice(cut + 1)];
    const node = nodeAt(document, property ? `${holder} properties` : holder);
    const before = JSON.stringify(node[key]);
    const after = typeof value === "function" ? value(node[key]) : value;
    if (before === JSON.stringify(after)) throw new Error(`The seed at ${place} changes nothing.`);
    if (after === undefined) delete node[key];
    else node[key] = after;
  });
}

export const without = (gone: string) => (list: string[]): string[] => list.filter((one) => one !== gone);
export const and = (more: string) => (list: string[] = []): string[] => [...list, more];

/** For the paths of a document: an operation stands elsewhere. */
export const moved = (from: string, to: string) => ({ [from]: item, ...paths }: Record<string, unknown>): Record<string, unknown> => ({ ...paths, [to]: item });

export const at = <T = Schema>(contract: Contract, place: string): T => nodeAt(contract.document, place) as T;

/** Each value fits the schema at the place. */
export function takes(contract: Contract, place: string, ...values: unknown[]): void {
  for (const value of values) expect(contract.faults(at(contract, place), value), `${place} takes ${JSON.stringify(value)}`).toEqual([]);
}

export function refuses(contract: Contract, place: string, ...values: unknown[]): void {
  for (const value of values) expect(contract.accepts(at(contract, place), value), `${place} refuses ${JSON.stringify(value)}`).toBe(false);
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

export const namesIn = (contract: Contract, place: string): string[] => Object.keys(at(contract, place).properties ?? {});

export function has(contract: Contract, place: string, ...names: string[]): void {
  expect(namesIn(contract, place), place).toEqual(expect.arrayContaining(names));
}

export function lacks(contract: Contract, place: string, ...names: string[]): void {
  expect(namesIn(contract, place).filter((name) => names.includes(name)), place).toEqual([]);
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
