// What is in the tarball, and what its code reaches for.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findServices } from "../../scripts/lib/services.ts";
import { listRecursively } from "../../scripts/shared/posix-path.ts";
import { root } from "../helpers/project.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { type Consumer, installPackage, readManifest } from "./consumer.ts";
import { example } from "./program.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
});

afterAll(() => consumer?.[Symbol.dispose]());

const listing = (folder: string): string[] => listRecursively(folder).filter((name) => extname(name) !== "");

describe("the program in the README", () => {
  const program = /```ts\n([^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
  const begun = example("cdm/examples/start-job.started") as { submissions: [object] };
  const ended = (status: string): object => ({ submissions: [{ ...begun.submissions[0], status }] });
  const started: Reply = { body: begun };
  const refused: Reply = { status: 400, body: example("cdm/examples/start-job.already-running") };

  test("compiles", async () => {
    consumer.write("globals.d.ts", "declare const process: { env: Record<string, string | undefined> };\n");
    consumer.write("readme.ts", program);
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "nodenext"];
    const { stdout } = await consumer.run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...flags, "globals.d.ts", "readme.ts"]);
    expect(stdout).toBe("");
  });

  test.each<[string, Reply, object]>([
    ["Copied.", started, ended("SUCCEEDED")],
    ["It ended as FAILED", started, ended("FAILED")],
    ["400 Cdm.0052 Job jdbc2hive is running.", refused, {}],
  ])("ends with: %s", async (last, start, status) => {
    const job = /^\/v1\.1\/aa2d97d7e62c4b7da3ffdfc11551f\.\.\.\/clusters\/[\w-]+\/cdm\/job\/nightly%20copy\/(start|status)$/;
    await using server = await serve(({ method, url, body, headers }) => {
      if (method === "POST" && url.startsWith("/v3/auth/tokens") && body.includes('"password":"secret"')) {
        return { status: 201, headers: { "X-Subject-Token": "issued" }, body: example("iam/examples/create-token.without-catalog") };
      }
      const asked = headers["x-auth-token"] === "issued" && job.exec(url)?.[1];
      return asked === "start" && method === "PUT" ? start : asked === "status" ? { body: status } : { status: 599 };
    });
    // The one thing that differs: loopback in place of the region's host.
    consumer.write("run.ts", program.replaceAll("({ region", `({ baseUrl: ${JSON.stringify(server.url)}`));
    const { stdout, stderr } = await consumer.run(process.execPath, ["run.ts"], { ...process.env, USERNAME: "u", PASSWORD: "secret", ACCOUNT: "a" });
    expect({ stdout, stderr }).toEqual({ stdout: `${last}\n`, stderr: "" });
  });
});

test("its README speaks to whoever uses it", () => {
  const text = readFileSync(join(consumer.root, "node_modules/cloud-data-contracts/README.md"), "utf8");
  expect(text).toContain("## For consumers");
  expect(text).toMatch(/\| cdm \| Jobs \| .*`stopJob`/);
  expect(text).not.toMatch(/npm ci|npm test|CONTRIBUTING|## For reviewers/);
});

test("the tarball holds code, declarations and contracts, the README and the licence", () => {
  const files = listing(consumer.installed);
  expect(new Set(files.map((name) => name.replace(/^.*?(\.d\.ts|\.[a-z]+)$/, "$1")))).toEqual(new Set([".js", ".d.ts", ".yaml", ".json", ".md"]));
  expect(readdirSync(consumer.installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  expect(consumer.services).toEqual(findServices(root));
  expect(parse(readFileSync(join(consumer.installed, "dist/generated/cdm/openapi.yaml"), "utf8"))).toHaveProperty("openapi", "3.1.0");
});

test("its manifest is that of the project without what builds it, and depends on openapi-fetch alone", () => {
  const { scripts, devDependencies, ...published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
  expect([scripts, devDependencies]).not.toContain(undefined);
  expect(readManifest(consumer)).toEqual(published);
  expect(Object.keys(readManifest(consumer).dependencies ?? {})).toEqual(["openapi-fetch"]);
});

test("what may be imported is there, and nothing else can be", async () => {
  const contracts = consumer.services.map((service) => `./${service}/openapi.yaml`);
  const open = [...consumer.entries, ...contracts, "./package.json"];
  const hidden = ["./internal", "./client", "./client/client.js", "./dist/client/client.js", "./cdm/types", "./cdm/types.js"];
  const lookUp = `import { existsSync } from "node:fs";
    for (const name of process.argv.slice(2)) {
      try { if (existsSync(new URL(import.meta.resolve("cloud-data-contracts" + name.slice(1))))) console.log(name); } catch {}
    }`;
  consumer.write("look-up.js", lookUp);
  const { stdout } = await consumer.run(process.execPath, ["look-up.js", ...open, ...hidden]);
  expect(stdout.trim().split("\n")).toEqual(open);
});

/** What code asks its platform for, beyond what every platform has: modules that are not its own, and ways to get at more. */
function reachesFor(code: string): string[] {
  const imported = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const other = code.match(/\b(import|require|eval|Function|getBuiltinModule)\s*\(|\b(Deno|Bun|localStorage|indexedDB)\b(?=\s*[.?[])/g) ?? [];
  return [...imported.filter((name) => !name.startsWith(".") && name !== "openapi-fetch"), ...other];
}

test("its code, and that of its dependency, reaches for no module of a platform and no storage", () => {
  const folders = [join(consumer.installed, "dist"), join(consumer.root, "node_modules/openapi-fetch/dist")];
  const files = folders.flatMap((folder) => listing(folder).filter((name) => /\.m?js$/.test(name)).map((name) => join(folder, name)));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    // Comments of the dependency may speak of anything.
    const code = readFileSync(file, "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
    expect({ file, reachesFor: reachesFor(code) }).toEqual({ file, reachesFor: [] });
  }
});

test.each([
  ['import { readFileSync } from "fs";', ["fs"]],
  ['import "node:http";', ["node:http"]],
  ['export * from "undici";', ["undici"]],
  ['await import("node:fs/promises");', ["node:fs/promises", "import("]],
  ["await import(name);", ["import("]],
  ['process.getBuiltinModule("fs");', ["getBuiltinModule("]],
  ["localStorage.setItem(name, token);", ["localStorage"]],
  ['await Deno.readTextFile("token");', ["Deno"]],
])("it would be seen that %s", (code, seen) => {
  expect(reachesFor(code)).toEqual(seen);
});
