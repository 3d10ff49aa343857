import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listRecursively } from "../../scripts/shared/posix-path.ts";
import { copyProject, run, services } from "../helpers/project.ts";

const read = (folder: string): Map<string, string> => {
  const names = listRecursively(folder).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
};

test("a build says what it does, and the same bytes come out every time", async () => {
  using copy = copyProject();
  const first = await run(copy.root, ["build"]);
  expect(first.stderr).toBe("");
  expect(first.code).toBe(0);
  const all = services.join(", ");
  const each = services.map((service) => `${service}: \\d+ operations .*\n`).join("");
  expect(first.stdout).toMatch(
    new RegExp(`^Reading and linting ${all} …\nNo errors .*\n${each}Built ${all} in [\\d.]+ s: \\d+ files\\.`),
  );
  const before = read(copy.path("generated"));
  await run(copy.root, ["build"]);
  expect(read(copy.path("generated"))).toEqual(before);
});

test("a build of one service writes that service and leaves the others alone", async () => {
  using copy = copyProject();
  copy.edit("specs/dlf/paths/job-stop.yaml", "summary: Stop the scheduling of a job", "summary: End the scheduling of a job");
  copy.edit("specs/cdm/paths/job-stop.yaml", "summary: Stop a job", "summary: End a job");
  const before = read(copy.path("generated"));
  const { code } = await run(copy.root, ["build", "cdm"]);
  expect(code).toBe(0);
  const after = read(copy.path("generated"));
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(changed.filter((name) => !name.startsWith("docs/"))).toEqual(["cdm/client.ts", "cdm/openapi.yaml", "cdm/types.ts"]);
  expect(after.get("cdm/client.ts")).toContain("End a job.");
});

test("a build removes what nothing generates any more", async () => {
  using copy = copyProject();
  copy.write("generated/cdm/orphan.ts", "export {};");
  copy.write("generated/orphan.md", "");
  await run(copy.root, ["build"]);
  expect([...read(copy.path("generated")).keys()].filter((name) => name.includes("orphan"))).toEqual([]);
});

test("a build leaves nothing but its output behind", async () => {
  using copy = copyProject();
  const before = readdirSync(copy.root).sort();
  await run(copy.root, ["build"]);
  expect(readdirSync(copy.root).sort()).toEqual(before);
});
