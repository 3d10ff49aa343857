// Each contract, held to each of its rulings. A check is declared in rulings.yaml, beside the ruling, or, where data is not
// enough, written in rulings/<service>/, by subject.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/project.ts";
import { Contract, services, walk } from "./contract.ts";
import { declaredRules } from "./rulings/declared.ts";
import { type Rules, withSeed } from "./rulings/rule.ts";

const folder = "test/specs/rulings";

async function subjectsOf(service: string): Promise<[file: string, rules: Rules][]> {
  const own = join(root, folder, service);
  const files = existsSync(own) ? readdirSync(own) : [];
  const written = files.map(async (file): Promise<[string, Rules]> => {
    const rules = Object.values((await import(join(own, file))) as Record<string, Rules>);
    return [file, Object.assign({}, ...rules) as Rules];
  });
  return [["rulings.yaml", declaredRules(service)], ...(await Promise.all(written))];
}

const subjects = await Promise.all(services.map(async (service) => [service, await subjectsOf(service)] as const));

/** What is wrong with the checks as a whole: a ruling without one or with several, a check without its ruling. */
function faultsOf(service: string, rulings: string[], checked: string[]): string[] {
  const [data, code] = [`specs/${service}/rulings.yaml`, `${folder}/${service}/`];
  const unchecked = rulings
    .filter((id) => !checked.includes(id))
    .map((id) => `${service}: the ruling ${id} has no check: add holds: to ${data} or a check in ${code}`);
  const twice = checked
    .filter((id, index) => checked.indexOf(id) !== index)
    .map((id) => `${service}: the ruling ${id} has two checks: keep one, holds: in ${data} or the check in ${code}`);
  const unknown = checked
    .filter((id) => !rulings.includes(id))
    .map((id) => `${service}: there is a check of the ruling ${id}, but no such ruling in ${data}`);
  return [...unchecked, ...twice, ...unknown];
}

test("a ruling without a check, one with two, and a check without a ruling are each reported by name", () => {
  expect(faultsOf("cdm", ["a", "b"], ["a", "b"])).toEqual([]);
  expect(faultsOf("cdm", ["a", "b"], ["b", "b", "c"])).toEqual([
    "cdm: the ruling a has no check: add holds: to specs/cdm/rulings.yaml or a check in test/specs/rulings/cdm/",
    "cdm: the ruling b has two checks: keep one, holds: in specs/cdm/rulings.yaml or the check in test/specs/rulings/cdm/",
    "cdm: there is a check of the ruling c, but no such ruling in specs/cdm/rulings.yaml",
  ]);
});

describe.each(subjects)("%s", (service, subjects) => {
  const contract = new Contract(service);
  const rulings = contract.document["x-evidence"].rulings;

  describe.each(subjects.filter(([, rules]) => Object.keys(rules).length > 0))("%s", (_, rules) => {
    test.each(Object.entries(rules))("%s", (_, [holds]) => {
      holds(contract);
    });

    const seeds = Object.entries(rules).flatMap(([id, [holds, ...seeds]]) =>
      seeds.map((seed) => ({ id, holds, seed, place: seed[0] })),
    );

    test.each(seeds)("$id finds it when $place is changed", ({ holds, seed }) => {
      withSeed(contract, seed, (departed) => {
        // An expectation fails, or what it is about is gone; that a check breaks down does not count.
        expect(() => holds(departed)).toThrow(/expected|The contract has no/);
      });
    });
  });

  test("every ruling has one check", () => {
    const checked = subjects.flatMap(([, rules]) => Object.keys(rules));
    expect(faultsOf(service, Object.keys(rulings), checked)).toEqual([]);
  });

  test("what is open is told where it applies: each node that names such a ruling has a text for readers", () => {
    const open = Object.keys(rulings).filter((id) => rulings[id]?.strength === "open");
    const places = new Map<string, unknown[]>(open.map((id) => [id, []]));
    walk(contract.document, ({ "x-rulings": ids, description }) => {
      if (Array.isArray(ids)) ids.forEach((id) => places.get(id)?.push(description));
    });
    for (const [id, descriptions] of places) {
      expect(descriptions, id).not.toEqual([]);
      for (const description of descriptions) expect(description, id).toEqual(expect.any(String));
    }
  });
});
