// The ruleset as a whole: it decides on every rule there is, and the plain `spectral` command finds what our lint finds.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { oas } from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { bundleService } from "../../scripts/lib/bundle.ts";
import { uniqueFindings } from "../../scripts/lib/failure.ts";
import { lintBundle } from "../../scripts/lib/lint.ts";
import { findServices } from "../../scripts/lib/services.ts";
import { sourceChecks } from "../../scripts/lib/source-checks.ts";
import type { HouseRule } from "../../scripts/lint/types.d.ts";
import { houseRules, kept, left } from "../../scripts/lint/ruleset.js";
import { copyProject, execute, root, type Result } from "../helpers/project.ts";

const rules: { name: string; rule: HouseRule }[] = Object.entries(houseRules).map(([name, rule]) => ({ name, rule }));

test("every rule of Spectral is either kept or left, and none is both", () => {
  expect([...kept, ...Object.keys(left)].sort()).toEqual(Object.keys(oas.rules).sort());
});

test.each(Object.entries(left))("the reason why %s is off is given", (_name, reason) => {
  expect(reason).toMatch(/\w+ \w+/);
});

test("every file of rules/ is a rule of its name", async () => {
  const files = readdirSync(join(root, "scripts/lint/rules"));
  const found = await Promise.all(
    files.map(async (file) => {
      const { default: rule } = (await import(join(root, "scripts/lint/rules", file))) as { default: HouseRule };
      return [`cdc-${file.replace(/\.js$/, "")}`, rule] as const;
    }),
  );
  expect(new Map(found)).toEqual(new Map(Object.entries(houseRules)));
});

test.each(rules)("$name is an error, and says why and what is wrong and right", ({ rule }) => {
  expect(rule.severity).toBe("error");
  for (const text of [rule.description, rule.why, rule.wrong, rule.right]) expect(text.trim()).not.toBe("");
  expect(rule.wrong).not.toBe(rule.right);
});

test.each(rules)("$name looks at named places and sweeps over nothing", ({ rule }) => {
  for (const given of [rule.given].flat()) expect(given).not.toContain("..");
});

test("the page of rules has a section for every check and every rule of ours, and a line for every one of Spectral", () => {
  const page = readFileSync(join(root, "generated/rules.md"), "utf8");
  const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual([...sourceChecks.map(({ code }) => code), ...Object.keys(houseRules)]);
  const lines = [...page.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);
  expect(lines).toEqual([...kept, ...Object.keys(left)]);
});

/** The plain command, as an editor or another project would run it: it finds .spectral.yaml by itself. */
const spectral = (folder: string, files: string[]): Promise<Result> =>
  execute(
    process.execPath,
    ["node_modules/.bin/spectral", "lint", "--quiet", "--fail-on-unmatched-globs", "-f", "json", ...files],
    { cwd: folder, env: { ...process.env, SCARF_ANALYTICS: "false" } },
  );

test("the plain spectral command finds nothing in the bundles that were built", async () => {
  const bundles = findServices(root).map((service) => `generated/${service}/openapi.yaml`);
  expect(await spectral(root, bundles)).toEqual({ code: 0, stdout: "[]", stderr: "" });
});

test("the plain spectral command finds in a bundle what our lint finds", async () => {
  using copy = copyProject();
  copy.edit("specs/cdm/paths/job-start.yaml", "x-effect: once", "x-effect: twice");
  copy.edit("specs/cdm/paths/flavor-show.yaml", "operationId: showFlavorDetail", "operationId: Show_Flavor");
  copy.edit("specs/cdm/paths/job-stop.yaml", "- otc-cdm-stop-job", "- otc-cdm-stopjob");
  copy.edit("specs/cdm/paths/job-status.yaml", "tags: [Jobs]", "tags: [Job]");
  copy.edit("specs/cdm/schemas/StartJobRequest.yaml", "    additionalProperties:\n      type: string\n", "");
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "      - PENDING\n", "      - PENDING\n      - PENDING\n");
  copy.edit("specs/cdm/examples/stop-job.not-stopped.yaml", "status: ERROR", "status: 1");
  copy.edit("specs/cdm/openapi.yaml", "myhuaweicloud.eu\n", "myhuaweicloud.eu/\n");
  const bundle = await bundleService(copy.root, "cdm");
  copy.write("bundle.yaml", stringify(bundle.contract, { aliasDuplicateObjects: false }));

  const { code, stdout } = await spectral(copy.root, ["bundle.yaml"]);
  const found = JSON.parse(stdout) as { code: string; path: string[]; message: string; severity: number }[];
  expect(code).toBe(1);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set([0]));

  const ours = await lintBundle(bundle);
  const { map, source } = bundle;
  if (!map) throw new Error("There is no bundle.");
  const placed = found.map(({ code, path, message }) => source.finding(map.locate(path), code, message));
  const byText = (findings: object[]): string[] => findings.map((finding) => JSON.stringify(finding)).sort();
  expect(byText(uniqueFindings(placed))).toEqual(byText(ours));
  expect(new Set(ours.map(({ code }) => code))).toEqual(
    new Set([
      "cdc-operation-effect",
      "cdc-operation-id-style",
      "cdc-source-known",
      "operation-tag-defined",
      "cdc-object-typed",
      "duplicated-entry-in-enum",
      "cdc-example-valid",
      "oas3-server-trailing-slash",
    ]),
  );
});
