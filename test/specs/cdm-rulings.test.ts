// The contract of CDM, held to each of its rulings. The checks are in cdm-rulings/, by subject.
import { describe, expect, test } from "vitest";
import { catalogue } from "./cdm-rulings/catalogue.ts";
import { clusterRequests } from "./cdm-rulings/cluster-requests.ts";
import { clusters } from "./cdm-rulings/clusters.ts";
import { hadoopForms } from "./cdm-rulings/hadoop-forms.ts";
import { jobForms } from "./cdm-rulings/job-forms.ts";
import { jobs } from "./cdm-rulings/jobs.ts";
import { linkForms } from "./cdm-rulings/link-forms.ts";
import { links } from "./cdm-rulings/links.ts";
import { refusals } from "./cdm-rulings/refusals.ts";
import { seeded } from "./cdm-rulings/rule.ts";
import { runs } from "./cdm-rulings/runs.ts";
import { targetForms } from "./cdm-rulings/target-forms.ts";
import { Contract, walk } from "./contract.ts";

const cdm = new Contract("cdm");
const rulings = cdm.document["x-evidence"].rulings;
const subjects = { clusters, clusterRequests, catalogue, jobs, runs, refusals, links, linkForms, hadoopForms, jobForms, targetForms };
const rules = Object.values(subjects).flatMap((subject) => Object.entries(subject));

describe.each(Object.entries(subjects))("%s", (_, subject) => {
  test.each(Object.entries(subject))("%s", (_, [holds]) => {
    holds(cdm);
  });

  const seeds = Object.entries(subject).flatMap(([id, [holds, ...seeds]]) => seeds.map((seed) => ({ id, holds, seed, place: seed[0] })));

  test.each(seeds)("$id finds it when $place is changed", ({ holds, seed }) => {
    const departed = seeded(seed);
    // An expectation fails, or what it is about is gone; that a check breaks down does not count.
    expect(() => holds(departed)).toThrow(/expected|The contract has no/);
  });
});

test("every ruling is held to, by one check", () => {
  const ids = rules.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.sort()).toEqual(Object.keys(rulings).sort());
});

test("what is open is told where it applies: each node that names such a ruling has a text for readers", () => {
  const open = Object.keys(rulings).filter((id) => rulings[id]?.strength === "open");
  expect(open.length).toBeGreaterThan(10);
  const places = new Map<string, unknown[]>(open.map((id) => [id, []]));
  walk(cdm.document, ({ "x-rulings": ids, description }) => {
    if (Array.isArray(ids)) ids.forEach((id) => places.get(id)?.push(description));
  });
  for (const [id, descriptions] of places) {
    expect(descriptions, id).not.toEqual([]);
    for (const description of descriptions) expect(description, id).toEqual(expect.any(String));
  }
});
