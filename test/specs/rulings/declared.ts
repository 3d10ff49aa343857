// The checks that rulings.yaml declares beside a ruling: `holds` and `breaks`, of which scripts/lint/schemas/rulings.json
// tells the form and the meaning.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { root } from "../../helpers/project.ts";
import { type Contract, flat } from "../contract.ts";
import * as rule from "./rule.ts";

/** What has to be true of a place. */
interface Expectations {
  method: string;
  path: string;
  statuses: string[];
  successes: string[];
  refersTo: string;
  type: string | string[];
  equals: unknown;
  matches: object;
  properties: string[];
  has: string[];
  lacks: string[];
  requires: string[];
  optional: string[];
  knows: string[];
  accepts: unknown[];
  refuses: unknown[];
  includes: unknown[];
  absent: string[];
  says: string | string[];
}

type Claim = { place: string | string[] } & Partial<Expectations>;

type Break =
  { remove: string } | { change: string; to?: unknown; add?: unknown; omit?: unknown; rename?: Names; replace?: Names };

type Names = Record<string, string>;

interface Declared {
  holds?: Claim[];
  breaks?: Break[];
}

type Checks = { [Name in keyof Expectations]: (contract: Contract, place: string, value: Expectations[Name]) => void };

const checks: Checks = {
  method: (contract, id, method) => expect(contract.operation(id).method, id).toBe(method),
  path: (contract, id, path) => expect(contract.operation(id).path, id).toBe(path),
  statuses: (contract, id, statuses) => expect(rule.statusesOf(contract, id), id).toEqual(statuses),
  successes: (contract, id, statuses) =>
    expect(
      rule.statusesOf(contract, id).filter((status) => status < "300"),
      id,
    ).toEqual(statuses),
  refersTo: (contract, place, other) => expect(rule.at(contract, place), place).toBe(rule.at(contract, other)),
  type: (contract, place, type) => rule.typed(contract, type, place),
  equals: (contract, place, value) => expect(rule.at<unknown>(contract, place), place).toEqual(value),
  matches: (contract, place, fields) => expect(rule.at(contract, place), place).toMatchObject(fields),
  properties: (contract, place, names) => rule.hasOnly(contract, place, ...names),
  has: (contract, place, names) => rule.has(contract, place, ...names),
  lacks: (contract, place, names) => rule.lacks(contract, place, ...names),
  requires: (contract, place, names) => rule.needs(contract, place, ...names),
  optional(contract, place, names) {
    const required = rule.at(contract, place).required ?? [];
    expect(
      required.filter((name) => names.includes(name)),
      `${place} does not require`,
    ).toEqual([]);
  },
  knows: (contract, place, values) => rule.knows(contract, place, ...values),
  accepts: (contract, place, values) => rule.takes(contract, place, ...values),
  refuses: (contract, place, values) => rule.refuses(contract, place, ...values),
  includes(contract, place, values) {
    const there = rule.at<unknown[] | string>(contract, place);
    for (const value of values) expect(typeof there === "string" ? flat(there) : there, place).toContain(value);
  },
  absent(contract, place, keys) {
    for (const key of keys) expect(rule.at(contract, place), place).not.toHaveProperty([key]);
  },
  says: (contract, place, texts) => rule.says(contract, place, ...[texts].flat()),
};

function checkClaim(contract: Contract, { place: places, ...expectations }: Claim): void {
  for (const [name, value] of Object.entries(expectations)) {
    const check = checks[name as keyof Checks] as Checks["equals"] | undefined;
    if (!check) throw new Error(`No check is called ${name}. See scripts/lint/schemas/rulings.json.`);
    for (const place of [places].flat()) check(contract, place, value);
  }
}

function seedOf(seed: Break): rule.Seed {
  if ("remove" in seed) return [seed.remove];
  const { change, to, add, omit, rename, replace } = seed;
  if (rename) return [change, (node: object) => renamed(node, rename)];
  if (replace) return [change, (text: string) => replaced(text, replace)];
  if (omit !== undefined) return [change, (list: unknown[]) => list.filter((one) => one !== omit)];
  if (add === undefined) return [change, to];
  return [
    change,
    (old: string | unknown[] = []) => (typeof old === "string" ? `${old} ${String(add)}` : [...old, add]),
  ];
}

function renamed(node: object, names: Names): object {
  const stay = Object.entries(node).filter(([key]) => !(key in names));
  return Object.fromEntries([...stay, ...Object.entries(names).map(([from, to]) => [to, node[from as keyof object]])]);
}

const replaced = (text: string, texts: Names): string =>
  Object.entries(texts).reduce((result, [from, to]) => result.replace(from, () => to), text);

const rulesOf = ({ holds = [], breaks = [] }: Declared): rule.Rules[string] => [
  (contract) => holds.forEach((claim) => checkClaim(contract, claim)),
  // The schema requires at least one of them.
  ...(breaks.map(seedOf) as [rule.Seed, ...rule.Seed[]]),
];

/** The checks that a service's rulings.yaml declares, by ruling. */
export function declaredRules(service: string): rule.Rules {
  const rulings = parse(readFileSync(join(root, "specs", service, "rulings.yaml"), "utf8")) as Record<string, Declared>;
  const declared = Object.entries(rulings).filter(([, { holds }]) => holds);
  return Object.fromEntries(declared.map(([id, ruling]) => [id, rulesOf(ruling)]));
}
