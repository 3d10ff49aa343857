// The files that people, agents and GitHub read about the repository: what they name must exist. Each check is tried with
// the defect that it is for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { listRecursively } from "../../scripts/shared/posix-path.ts";
import { root } from "../helpers/project.ts";
import { issueFormSchema } from "./issue-form-schema.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

describe("issue forms", () => {
  const forms = ["client-bug.yml", "missing-operation.yml", "wrong-contract.yml"];
  const validate = new Ajv2020().compile(issueFormSchema);
  const findings = (text: string): string[] => {
    const form = parse(text) as { body: { id?: string; attributes: { label?: string } }[] };
    if (!validate(form)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    const names = form.body.flatMap(({ id, attributes }) => [id && `id ${id}`, attributes.label && `label ${attributes.label}`]).filter(Boolean);
    return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is used twice`);
  };

  test("there is one for each kind of report, and no blank issue", () => {
    expect(readdirSync(join(root, ".github/ISSUE_TEMPLATE")).sort()).toEqual([...forms, "config.yml"].sort());
    expect(parse(read(".github/ISSUE_TEMPLATE/config.yml"))).toEqual({ blank_issues_enabled: false });
  });

  test.each(forms)("%s is a form that GitHub shows", (form) => expect(findings(read(`.github/ISSUE_TEMPLATE/${form}`))).toEqual([]));

  test("a report of a wrong contract cannot be sent without evidence", () => {
    const { body } = parse(read(".github/ISSUE_TEMPLATE/wrong-contract.yml")) as { body: { id?: string; validations?: object }[] };
    for (const id of ["operation", "evidence-kind", "evidence"]) {
      expect(body.find((field) => field.id === id)?.validations).toEqual({ required: true });
    }
  });

  test.each([
    ["no name", /^name: .*\n/, "", "required property 'name'"],
    ["an unknown kind of field", "type: input", "type: text", "/body/1"],
    ["an id used twice", "id: place", "id: operation", "id operation is used twice"],
    ["a dropdown with nothing to choose", /options:\n(\s+- .*\n)+/, "options: []\n", "must NOT have fewer than 1 items"],
  ])("the check finds %s", (_, from, to, message) => {
    const text = read(".github/ISSUE_TEMPLATE/wrong-contract.yml");
    expect(findings(text.replace(from, to)).join("\n")).toContain(message);
  });
});

/** Links to files that are not there. */
const deadLinks = (file: string, text: string): string[] =>
  [...text.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, target = ""]) => target).filter((target) => !existsSync(join(root, dirname(file), target)));
/** npm scripts and folders that are named and do not exist. */
const unknownNames = (text: string): string[] => [
  ...[...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = ""]) => name).filter((name) => !scripts.includes(name)),
  ...[...text.matchAll(/`([\w./-]+\/)`/g)].map(([, folder = ""]) => folder).filter((folder) => !existsSync(join(root, folder))),
];

test.each(["AGENTS.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "README.md", ".github/pull_request_template.md"])(
  "the links of %s lead to files that exist",
  (file) => expect(deadLinks(file, read(file))).toEqual([]),
);

test.each(["AGENTS.md", ".github/pull_request_template.md"])("%s names only scripts and folders that exist", (file) => {
  expect(unknownNames(read(file))).toEqual([]);
});

test("a dead link, an unknown script and a missing folder are found", () => {
  expect(deadLinks("README.md", "[a](NOWHERE.md), [b](README.md#x), [c](https://example.com)")).toEqual(["NOWHERE.md"]);
  expect(unknownNames("`npm run nothing` in `nowhere/`, `npm run build` in `specs/`")).toEqual(["nothing", "nowhere/"]);
});

test("AGENTS.md is short", () => expect(read("AGENTS.md").split("\n").length).toBeLessThan(60));

describe("CODEOWNERS", () => {
  const lostPatterns = (text: string): string[] =>
    text
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(/\s+/)[0] ?? "")
      .filter((pattern) => pattern !== "*" && !existsSync(join(root, pattern)));

  test("every pattern leads somewhere", () => expect(lostPatterns(read(".github/CODEOWNERS"))).toEqual([]));
  test("a pattern that leads nowhere is found", () => expect(lostPatterns("/specs/ @a\n/nowhere/ @b\n")).toEqual(["/nowhere/"]));
});

describe("Dependabot", () => {
  interface Update {
    "package-ecosystem": string;
    directory?: string;
    directories?: string[];
    groups?: object;
    cooldown?: object;
    ignore?: { "dependency-name": string; "update-types"?: string[] }[];
  }
  const manifests = ["/", ...listRecursively(join(root, "scripts")).filter((name) => /^\w+\/package\.json$/.test(name)).map((name) => `/scripts/${dirname(name)}`)];
  const findings = (text: string): string[] => {
    const { updates } = parse(text) as { updates: Update[] };
    const watched = updates.filter((update) => update["package-ecosystem"] === "npm").flatMap(({ directory, directories = [] }) => [...directories, ...(directory ? [directory] : [])]);
    const ecosystems = updates.map((update) => update["package-ecosystem"]);
    return [
      ...manifests.filter((folder) => !watched.includes(folder)).map((folder) => `${folder} is not watched`),
      ...updates.filter(({ groups, cooldown }) => !groups || !cooldown).map((update) => `${update["package-ecosystem"]} is not grouped or has no cooldown`),
      ...["npm", "github-actions"].filter((name) => !ecosystems.includes(name)).map((name) => `${name} is not watched`),
    ];
  };
  const text = read(".github/dependabot.yml");

  test("watches every manifest and the actions, in groups", () => expect(findings(text)).toEqual([]));

  test("leaves alone what is kept on purpose", () => {
    const { updates } = parse(text) as { updates: Update[] };
    const ignored = updates.flatMap(({ ignore = [] }) => ignore).filter((entry) => !entry["update-types"]).map((entry) => entry["dependency-name"]);
    expect(ignored).toEqual(expect.arrayContaining(["openapi-fetch", "openapi-typescript"]));
  });

  test.each([
    ["a manifest that nobody watches", ", /scripts/bench", "", "/scripts/bench is not watched"],
    ["an update without a group", /groups:\n {6}actions:\n.*\n/, "", "github-actions is not grouped"],
    ["actions that nobody watches", "github-actions", "gitsubmodule", "github-actions is not watched"],
  ])("%s is found", (_, from, to, message) => expect(findings(text.replace(from, to))).toContainEqual(expect.stringContaining(message)));
});
