// Each contract, held to each of its rulings. The checks are in rulings/, by service and subject.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../helpers/project.ts";
import { Contract, services, walk } from "./contract.ts";
import { type Rules, seeded } from "./rulings/rule.ts";

const folder = join(root, "test/specs/rulings");
const subjectsOf = (service: string): Promise<[string, Rules][]> =>
  Promise.all(readdirSync(join(folder, service)).map(async (file): Promise<[string, Rules]> => [file, Object.assign({}, ...Object.values(await import(join(folder, service, file)))) as Rules]));
const subjects = await Promise.all(services.filter((service) => existsSync(join(folder, service))).map(async (service) => [service, await subjectsOf(service)] as const));

describe.each(subjects)("%s", (service, subjects) => {
  const contract = new Contract(service);
  const rulings = contract.document["x-evidence"].rulings;

  describe.each(subjects)("%s", (_, subject) => {
    test.each(Object.entries(subject))("%s", (_, [holds]) => {
      holds(contract);
    });

    const seeds = Object.entries(subject).flatMap(([id, [holds, ...seeds]]) => seeds.map((seed) => ({ id, holds, seed, place: seed[0] })));

    test.each(seeds)("$id finds it when $place is changed", ({ holds, seed }) => {
      const departed = seeded(service, seed);
      // An expectation fails, or what it is about is gone; that a check breaks down does not count.
      expect(() => holds(departed)).toThrow(/expected|The contract has no/);
    });
  });

  test("every ruling is held to, by one check", () => {
    const ids = subjects.flatMap(([, subject]) => Object.keys(subject));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.sort()).toEqual(Object.keys(rulings).sort());
  });

  test("what is open is told where it applies: each node that names such a ruling has a text for readers", () => {
    const open = Object.keys(rulings).filter((id) => rulings[id]?.strength === "open");
    expect(open.length).toBeGreaterThan(2);
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
