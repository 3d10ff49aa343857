// What the repository promises about itself.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listRecursively } from "../scripts/shared/posix-path.ts";
import { root } from "./helpers/project.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<"scripts" | "dependencies" | "devDependencies", Record<string, string>>;

test("every npm script that README and CONTRIBUTING name exists, and every one that exists is named", () => {
  const texts = read("README.md") + read("CONTRIBUTING.md");
  const named = [...texts.matchAll(/npm (?:run (?:-s )?([a-z:]+[a-z])|(test))\b/g)].map((match) => match[1] ?? match[2]);
  expect([...new Set(named)].sort()).toEqual(Object.keys(manifest.scripts).sort());
});

test("dependencies are pinned exactly, none is deprecated, and the package has one", () => {
  const node = JSON.parse(read("scripts/node/package.json")) as { optionalDependencies: Record<string, string> };
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...node.optionalDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$|^file:/.test(version))).toEqual([]);
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, { deprecated?: string }> };
  expect(Object.entries(packages).filter(([, { deprecated }]) => deprecated)).toEqual([]);
  expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
});

test("workflows have the least rights, pin their actions and do nothing that a person cannot do", () => {
  const folder = ".github/workflows";
  for (const file of readdirSync(join(root, folder))) {
    const text = read(`${folder}/${file}`);
    const workflow = parse(text) as { permissions: object; on: object };
    expect(workflow.permissions, file).toBeDefined();
    for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action, file).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(text, file).not.toContain("pull_request_target");
    // What a stranger can choose must not be pasted into a shell.
    expect([...text.matchAll(/run: .*\$\{\{.*/g)].map(([line]) => line), file).toEqual([]);
  }
  expect((parse(read(`${folder}/ci.yml`)) as { permissions: object }).permissions).toEqual({ contents: "read" });
});

test("the schemas that editors use accept every file they are for, and refuse a broken one", () => {
  const { "yaml.schemas": schemas } = JSON.parse(read(".vscode/settings.json").replace(/^\s*\/\/.*$/gm, "")) as { "yaml.schemas": Record<string, string> };
  const files = listRecursively(join(root, "specs")).map((name) => `specs/${name}`);
  for (const [schema, glob] of Object.entries(schemas)) {
    const pattern = new RegExp(`^${glob.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
    const matching = files.filter((file) => pattern.test(file) && statSync(join(root, file)).isFile());
    expect(matching.length, glob).toBeGreaterThan(0);
    const validate = compile(schema);
    for (const file of matching) expect({ file, errors: validate(parse(read(file))) ? [] : validate.errors }).toEqual({ file, errors: [] });
    expect(validate(["not", "a", "map"]), schema).toBe(false);
  }
});

function compile(file: string) {
  const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
  const load = (path: string): unknown => JSON.parse(read(path));
  const oas = "node_modules/@stoplight/spectral-rulesets/dist/oas/schemas/oas/v3.1/index.json";
  const { $id = "oas" } = load(oas) as { $id?: string };
  ajv.addSchema({ type: ["object", "boolean"], $dynamicAnchor: "meta", $id: "https://spec.openapis.org/oas/3.1/dialect/base" });
  ajv.addSchema(load(oas) as object);
  return ajv.compile(JSON.parse(JSON.stringify(load(file)).replaceAll(`../../../${oas}`, $id)) as object);
}

test("the ruleset of the plain spectral command is the one of npm run lint", () => {
  expect(parse(read(".spectral.yaml"))).toEqual({ extends: ["scripts/lint/ruleset.js"] });
});

test("scripts are short", () => {
  const long = ["scripts", "scripts/lib", "client"].flatMap((folder) =>
    readdirSync(join(root, folder)).filter((name) => name.endsWith(".ts")).map((name) => [join(folder, name), read(join(folder, name)).split("\n").length] as const),
  );
  expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
});
