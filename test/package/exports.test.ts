// What the linters of packages say about the tarball, and about one that is broken.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Analysis, checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute } from "../helpers/project.ts";
import { type Consumer, installPackage, type Manifest, readManifest } from "./consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
});

afterAll(() => consumer?.[Symbol.dispose]());

async function lint(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map(({ code, path }) => `${code} ${path.join(".")}`);
}

async function analyse(tarball: Uint8Array): Promise<Analysis> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball), { entrypoints: consumer.entries });
  if (!analysis.types) throw new Error("The package has no types.");
  return analysis;
}

const problemsOf = (analysis: Analysis, resolutionKind: "node10" | "node16-cjs" | "node16-esm" | "bundler"): string[] =>
  filterProblems(analysis, { resolutionKind }).map(({ kind }) => kind);

const read = (file: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(file));

/** The tarball packed anew, with another manifest. */
async function repack(change: (manifest: Manifest) => void): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), "repacked-"));
  try {
    cpSync(consumer.installed, join(folder, "package"), { recursive: true });
    const manifest = readManifest(consumer);
    change(manifest);
    writeFileSync(join(folder, "package/package.json"), JSON.stringify(manifest));
    await execute("npm", ["pack", "./package", "--ignore-scripts"], { cwd: folder });
    return read(join(folder, `cloud-data-contracts-${manifest["version"] as string}.tgz`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("publint finds nothing", async () => {
  expect(await lint(read(consumer.tarball))).toEqual([]);
});

test("types and code of every entry are found and agree, in Node and in bundlers", async () => {
  const analysis = await analyse(read(consumer.tarball));
  for (const kind of ["node16-esm", "bundler"] as const) {
    expect(problemsOf(analysis, kind)).toEqual([]);
    for (const entry of consumer.entries) {
      const { resolution, implementationResolution } = analysis.entrypoints[entry]?.resolutions[kind] ?? {};
      expect({ entry, kind, types: resolution?.fileName }).toEqual({ entry, kind, types: expect.stringMatching(/\.d\.ts$/) as string });
      expect({ entry, kind, code: implementationResolution?.fileName }).toEqual({ entry, kind, code: expect.stringMatching(/\.js$/) as string });
    }
  }
});

test("what it does not promise fails in the way that is expected, and in no other", async () => {
  const analysis = await analyse(read(consumer.tarball));
  const everywhere = (kind: string): string[] => consumer.entries.map(() => kind);
  // The resolution of Node 10 knows no exports.
  expect(problemsOf(analysis, "node10")).toEqual(everywhere("NoResolution"));
  // Compilers before 5.8 have no require() of ES modules, though Node has it.
  expect(problemsOf(analysis, "node16-cjs")).toEqual(everywhere("CJSResolvesToESM"));
});

test("both see an entry that leads nowhere", async () => {
  const broken = await repack((manifest) => (manifest.exports["./credentials"] = "./dist/client/credential/index.js"));
  expect(await lint(broken)).toEqual(["FILE_DOES_NOT_EXIST exports../credentials"]);
  expect(problemsOf(await analyse(broken), "node16-esm")).toEqual(["NoResolution"]);
  expect(problemsOf(await analyse(broken), "bundler")).toEqual(["NoResolution"]);
});

test("both see code that is taken for CommonJS", async () => {
  const broken = await repack((manifest) => delete manifest["type"]);
  expect(await lint(broken)).not.toEqual([]);
  expect((await analyse(broken)).problems.map(({ kind }) => kind)).toContain("UnexpectedModuleSyntax");
});
