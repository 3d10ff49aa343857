// How a test holds the contract of CDM to a ruling: what has to be true of it, and seeds, each of which makes it untrue.
import { expect } from "vitest";
import { Contract, type Document, type Schema, flat } from "../contract.ts";

/** Where a seed is planted, and what; nothing removes what is there, a function makes the new from the old. */
export type Seed = [place: string, value?: unknown];
export type Rules = Record<string, [holds: (cdm: Contract) => void, ...seeds: [Seed, ...Seed[]]]>;

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

export function seeded([place, value]: Seed): Contract {
  return new Contract("cdm", (document) => {
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

export const at = <T = Schema>(cdm: Contract, place: string): T => nodeAt(cdm.document, place) as T;

/** Each value fits the schema at the place. */
export function takes(cdm: Contract, place: string, ...values: unknown[]): void {
  for (const value of values) expect(cdm.faults(at(cdm, place), value), `${place} takes ${JSON.stringify(value)}`).toEqual([]);
}

export function refuses(cdm: Contract, place: string, ...values: unknown[]): void {
  for (const value of values) expect(cdm.accepts(at(cdm, place), value), `${place} refuses ${JSON.stringify(value)}`).toBe(false);
}

/** An enumeration that knows just these values, and takes any other text. */
export function knows(cdm: Contract, place: string, ...values: string[]): void {
  const [known, any] = at(cdm, place).anyOf ?? [];
  expect([...(known?.enum ?? [])].sort(), place).toEqual([...values].sort());
  expect(any, place).toEqual({ type: "string" });
  takes(cdm, place, ...values, "A_NEW_ONE");
  refuses(cdm, place, 1, null);
}

/** What is required, and no more. */
export function needs(cdm: Contract, place: string, ...names: string[]): void {
  expect([...(at(cdm, place).required ?? [])].sort(), place).toEqual([...names].sort());
}

export const namesIn = (cdm: Contract, place: string): string[] => Object.keys(at(cdm, place).properties ?? {});

export function has(cdm: Contract, place: string, ...names: string[]): void {
  expect(namesIn(cdm, place), place).toEqual(expect.arrayContaining(names));
}

export function lacks(cdm: Contract, place: string, ...names: string[]): void {
  expect(namesIn(cdm, place).filter((name) => names.includes(name)), place).toEqual([]);
}

export function typed(cdm: Contract, type: string | string[], ...places: string[]): void {
  for (const place of places) expect(at(cdm, place).type, place).toEqual(type);
}

export function says(cdm: Contract, place: string, ...texts: string[]): void {
  const description = flat(at(cdm, place).description ?? "");
  for (const text of texts) expect(description, place).toContain(text);
}

export const statusesOf = (cdm: Contract, id: string): string[] => Object.keys(cdm.operation(id).responses);
export const siblings = ["400", "401", "403", "404", "429", "500", "503"];

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The contract has no ${what}.`);
  return value;
}
