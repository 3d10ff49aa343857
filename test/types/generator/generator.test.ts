// openapi-typescript and openapi-fetch are in maintenance mode. This says what is needed of them, so that a successor can
// be evaluated: change the one file that calls the library, and run this.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../../../scripts/lib/bundle.ts";
import { emitTypes } from "../../../scripts/lib/types.ts";
import { listRecursively, toPosixPath } from "../../../scripts/shared/posix-path.ts";
import { execute, root } from "../../helpers/project.ts";
import { contract } from "./contract.ts";

const compilers = ["typescript-5.4", "typescript", "typescript-6", "typescript-7"];
let folder: string;
let types: string;

beforeAll(async () => {
  types = await emitTypes("things", contract as unknown as Contract);
  folder = mkdtempSync(join(tmpdir(), "generator-"));
  const requirements = readFileSync(join(import.meta.dirname, "fixtures/requirements.ts"), "utf8");
  const moved = requirements.replace("../../../../client/", `${toPosixPath(root)}/client/`).replace("../../expect.ts", "./expect.ts");
  writeFileSync(join(folder, "requirements.ts"), moved);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(root, "test/types/tsconfig.json"), include: ["*.ts"] }));
  cpSync(join(import.meta.dirname, "../expect.ts"), join(folder, "expect.ts"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function compile(compiler: string, generated: string): Promise<string> {
  writeFileSync(join(folder, "types.ts"), generated);
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  const { stdout } = await execute(process.execPath, [tsc, "-p", folder, "--pretty", "false"], { cwd: folder });
  return stdout;
}

test.each(compilers)("%s finds that the types are what we need", async (compiler) => {
  expect(await compile(compiler, types)).toBe("");
});

test.each([
  ["closes open enumerations", '"RUNNING" | "DONE" | (string & {})', '"RUNNING" | "DONE"'],
  ["loses what is optional", '"creation-date"?:', '"creation-date":'],
  ["forgets null", "note?: string | null", "note?: string"],
  ["takes a default for a promise", "size?:", "size:"],
  ["forgets that there may be no body", /components\["schemas"\]\["Thing"\] \| undefined/, 'components["schemas"]["Thing"]'],
  ["leaves out the names of schemas", /export type Thing = .*/, "export type Thing = unknown;"],
])("a generator that %s is found out", async (_, from, to) => {
  const worse = types.replace(from, to);
  expect(worse).not.toBe(types);
  expect(await compile("typescript", worse)).toMatch(/requirements\.ts\(\d+,\d+\): error TS/);
});

test("an editor shows the description of a schema where it is used", () => {
  expect(types).toMatch(/\/\*\* A thing, as the service returns it\. \*\/\s*export type Thing\b/);
});

describe("the two libraries", () => {
  const importers = (name: string): string[] =>
    ["scripts", "client"].flatMap((part) =>
      listRecursively(join(root, part))
        .filter((file) => /\.(ts|js|mjs)$/.test(file) && !/^(bench|node)\//.test(file))
        .filter((file) => new RegExp(`^import .*"${name}"`, "m").test(readFileSync(join(root, part, file), "utf8")))
        .map((file) => `${part}/${file}`),
    );

  test.each(["openapi-typescript", "openapi-fetch"])("one file imports %s", (name) => expect(importers(name)).toHaveLength(1));

  test.each(["openapi-typescript", "openapi-fetch", "openapi-typescript-helpers"])("%s is pinned exactly, with its integrity", (name) => {
    type Locked = Record<string, { version: string; integrity?: string }>;
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Locked };
    expect(packages[`node_modules/${name}`]).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), integrity: expect.stringMatching(/^sha512-/) });
  });
});
