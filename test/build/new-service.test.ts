// The promise of CONTRIBUTING: a new service is YAML only. An invented one, written as files in fixtures/, is put into a copy of
// the project, and whatever the project does for its services must hold for it too: no test may need a change.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Copy, copyProject, execute, root, run } from "../helpers/project.ts";
import { serve } from "../helpers/server.ts";
import { runTests, suite } from "../helpers/suite.ts";

const fixtures = join(root, "test/build/fixtures");
let copy: Copy;

beforeAll(async () => {
  copy = copyProject(...suite);
  cpSync(join(fixtures, "kiln"), copy.path("specs/kiln"), { recursive: true });
  cpSync(join(fixtures, "kiln-sources.yaml"), copy.path("kiln-sources.yaml"));
  copy.write("specs/sources.yaml", `${copy.read("specs/sources.yaml")}\n${copy.read("kiln-sources.yaml")}`);
  const built = await run(copy.root, ["build"]);
  expect(built).toMatchObject({ code: 0, stderr: "" });
  expect(built.stdout).toContain("kiln: 5 operations");
});

afterAll(() => copy?.[Symbol.dispose]());

test("the tests of contracts, rulings and clients hold it to the same, and messages name it", async () => {
  const places = [
    "test/specs/rulings",
    "test/specs/evidence",
    "test/client/answers",
    "test/client/server",
    "test/build/bad-input",
  ];
  const named = "\\bkiln\\b|a service that is not there|an option that does not exist";
  const { code, stdout, stderr } = await runTests(copy, places, named);
  expect(code, stdout + stderr).toBe(0);
  const count = Number(/(\d+) passed, 0 failed/.exec(stdout)?.[1]);
  // Five operations with five sources, four rulings with eleven seeds, and their examples.
  expect(count).toBeGreaterThan(60);
});

test("a ruling of it that has no check is reported by its name", async () => {
  const file = "specs/kiln/rulings.yaml";
  const text = copy.read(file);
  copy.write(file, text.replace(/ {2}holds:\n[^]*?\n\n/, "\n"));
  const { code, stdout, stderr } = await runTests(copy, ["test/specs/rulings"], "\\bkiln\\b");
  copy.write(file, text);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain(
    `kiln: the ruling create-status has no check: add holds: to ${file} or a check in test/specs/rulings/kiln/`,
  );
});

const program = `
import { createKilnClient, type Firing, type FiringState, ServiceError } from "./generated/kiln/index.ts";

const kiln = createKilnClient({ baseUrl: process.argv[2] ?? "", token: "t", project_id: "p" });
const started: Firing = await kiln.createFiring({ body: { bricks: 400 } });
const firing_id = started.id ?? "";
const done = await kiln.waitForFiring({ firing_id }, { until: "done", interval: 1 });
const state: FiringState | undefined = done.state;
const ids: (string | undefined)[] = [];
for await (const { id } of kiln.iterateFirings({ limit: 2 })) ids.push(id);
const stopped: undefined = await kiln.stopFiring({ firing_id });
const refused = await kiln.deleteFiring({ firing_id }).catch((error: unknown) => error);
// @ts-expect-error A firing has no colour.
const colour: unknown = started.colour;
const code = refused instanceof ServiceError ? refused.code : undefined;
console.log(JSON.stringify({ state, ids, stopped, colour, code }));
`;

test("its client compiles, and calls, waits and pages", async () => {
  const states = ["BURNING", "DONE"];
  await using server = await serve(({ method, url }) => {
    const { pathname, searchParams } = new URL(url, "http://x");
    if (method === "DELETE") return { status: 400, body: { error_code: "KILN.0002" } };
    if (pathname.endsWith("/stop")) return { status: 202 };
    if (method === "POST") return { status: 201, body: { id: "f-3", state: "BURNING" } };
    if (pathname.endsWith("/f-3")) return { body: { id: "f-3", state: states.shift() } };
    const all = [{ id: "f-3" }, { id: "f-2" }, { id: "f-1" }];
    const offset = Number(searchParams.get("offset"));
    return { body: { firings: all.slice(offset, offset + 2) } };
  });
  copy.write("calls.ts", program.trimStart());
  copy.write("tsconfig.calls.json", JSON.stringify({ extends: "./tsconfig.json", include: ["calls.ts"] }));
  const tsc = ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.calls.json"];
  expect(await execute(process.execPath, tsc, { cwd: copy.root })).toEqual({ code: 0, stdout: "", stderr: "" });
  const { stdout, stderr } = await execute(process.execPath, ["calls.ts", server.url], { cwd: copy.root });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ state: "DONE", ids: ["f-3", "f-2", "f-1"], code: "KILN.0002" });
});

test("it has a page, a place in the portal and a row in the README", () => {
  expect(copy.read("generated/docs/kiln.html")).toContain('"operationId":"showFiring"');
  expect(copy.read("generated/docs/index.html")).toContain('<a href="kiln.html">Kiln</a>');
  expect(copy.read("generated/docs/guide/waiting.html").replaceAll("<wbr>", "")).toContain("kiln.waitForFiring");
  expect(copy.read("README.md")).toMatch(/\| kiln \| Firings \| .*`createFiring`/);
});

test("the package contains it", async () => {
  expect((await run(copy.root, ["package"])).code).toBe(0);
  expect(copy.read("dist/generated/kiln/index.d.ts")).toContain('from "./client.js"');
  expect(copy.read("dist/generated/kiln/openapi.yaml")).toContain("title: Kiln");
});
