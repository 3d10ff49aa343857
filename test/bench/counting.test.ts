// Who gives or sends something else than the service's stop is not counted. The contenders here are programs of one line.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, sizes, tryBundles } from "../../scripts/bench/bundle.ts";
import { contenders, raw } from "../../scripts/bench/contenders.ts";
import { measureEditor } from "../../scripts/bench/editor.ts";
import { install, weigh } from "../../scripts/bench/install.ts";
import { isStop, path, token, whyWrong } from "../../scripts/bench/operation.ts";
import { type Runner, measureRequests } from "../../scripts/bench/requests.ts";
import { measureStartup } from "../../scripts/bench/startup.ts";
import { root } from "../helpers/project.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "bench-test-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = `fetch(url + ${JSON.stringify(path)}, { method: "PUT", headers: { "X-Auth-Token": ${JSON.stringify(token)} } })`;
const programs: Record<string, string> = {
  right: raw.program,
  "another answer": `export const create = (url) => async () => { await ${ask}; return { stopped: true }; };`,
  "no answer": `export const create = (url) => async () => { await ${ask}; };`,
  "another path": `export const create = (url) => async () => { await fetch(url + "/elsewhere", { method: "PUT" }); return {}; };`,
  "no proof": `export const create = (url) => async () => { await fetch(url + ${JSON.stringify(path)}, { method: "PUT" }); return {}; };`,
  remembers: `let known; export const create = (url) => () => (known ??= ${ask}.then((response) => response.json()));`,
  "asks twice": `export const create = (url) => async () => { await ${ask}; return (await ${ask}).json(); };`,
  refuses: `export const create = () => async () => { throw new TypeError("not today"); };`,
  "ends at once": `process.exit(3);`,
  "does not load": `import "no-such-package";`,
};

function runners(names = Object.keys(programs)): Runner[] {
  return names.map((id) => {
    const program = join(folder, `${id.replaceAll(" ", "-")}.mjs`);
    writeFileSync(program, programs[id] ?? "");
    return { id, program };
  });
}

const orders = { one: { calls: 4, lanes: 1 }, many: { calls: 9, lanes: 3 } };

test("of calls, those with another answer, request or number of requests", async () => {
  const { samples, rejected } = await measureRequests(runners(), { orders, rounds: 2, warmUp: 1 });
  expect(Object.fromEntries(rejected)).toEqual({
    "another answer": 'gave {"stopped":true} where the service said {}',
    "no answer": "gave nothing where the service said {}",
    "another path": "made 4 calls, of which the service saw 0",
    "no proof": "made 4 calls, of which the service saw 0",
    remembers: "made 4 calls, of which the service saw 1",
    "asks twice": "made 4 calls, of which the service saw 8",
    refuses: "failed: TypeError: not today",
    "ends at once": "ended: ",
    "does not load": expect.stringMatching(/^ended: Error.*no-such-package/),
  });
  for (const by of samples.values()) {
    expect([...by.keys()]).toEqual(["right"]);
    expect(by.get("right")).toEqual([expect.any(Number), expect.any(Number)]);
  }
  expect([...samples.keys()]).toEqual(["one", "many"]);
});

test("a service that answers something else leaves nobody to be counted", async () => {
  const answer = '{"validation-result":[{"message":"no","status":"ERROR"}]}';
  const { samples, rejected } = await measureRequests(runners(["right"]), { orders, rounds: 1, warmUp: 0 }, process.env, [answer]);
  expect(rejected.get("right")).toBe(`gave ${answer} where the service said {}`);
  expect([...samples.values()].map(({ size }) => size)).toEqual([0, 0]);
});

test("of starts, the same", async () => {
  const { ready, answered, empty, rejected } = await measureStartup(runners(), folder, 1);
  expect([...rejected.keys()].sort()).toEqual(Object.keys(programs).filter((name) => name !== "right" && name !== "remembers").sort());
  expect(rejected.get("refuses")).toContain("not today");
  expect(rejected.get("asks twice")).toBe("made one call, of which the service saw 2");
  for (const samples of [ready, answered]) expect([...samples.keys()]).toEqual(["right", "remembers"]);
  expect(ready.get("right")).toHaveLength(1);
  expect(empty).toHaveLength(1);
});

test("of bundles, those that do not work", async () => {
  const [right, refuses] = runners(["right", "refuses"]) as [Runner, Runner];
  const files = new Map([["right", await bundle(right.program, {})], ["refuses", await bundle(refuses.program, {})]]);
  expect([...(await tryBundles(files, process.env))]).toEqual([["refuses", "failed: TypeError: not today"]]);
  const { min, gzip } = sizes(files.get("right") as string);
  expect(min).toBeLessThan(raw.program.length);
  expect(gzip).toBeGreaterThan(0);
});

test("of services, those whose consumer does not compile; and with the time over it stays with one round", async () => {
  const inner = join(folder, "editor");
  mkdirSync(inner);
  const good = "export const a: number = 1;";
  const generic = "type Twice<T> = { [K in keyof T]: [T[K], T[K]] }; export const b: Twice<{ x: 1; y: 2 }> = { x: [1, 1], y: [2, 2] };";
  const consumers = { cdm: { ours: good, byPath: generic, plain: generic }, iam: { ours: 'export const a: number = "1";', byPath: good, plain: good } };
  const { services, rejected } = await measureEditor(inner, consumers, 2, root, performance.now());
  expect([...rejected]).toEqual([["iam", expect.stringContaining("the file for ours does not compile: iam.ours.ts(1,14): error TS2322")]]);
  expect([...services.keys()]).toEqual(["cdm"]);
  const { ours, byPath, plain } = services.get("cdm") ?? {};
  expect(ours?.check).toHaveLength(1);
  expect(plain?.instantiations).toBeGreaterThan(ours?.instantiations ?? NaN);
  expect(byPath?.instantiations).toBe(plain?.instantiations);
});

describe("what is a stop", () => {
  const authorization = `SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=${"0".repeat(64)}`;
  test.each([
    [true, { headers: { "x-auth-token": token } }],
    [true, { headers: { authorization } }],
    [false, { headers: {} }],
    [false, { headers: { "x-auth-token": "another" } }],
    [false, { headers: { authorization: authorization.slice(0, -1) } }],
    [false, { headers: { authorization: authorization.replace("x-sdk-date", "host") } }],
    [false, { method: "GET", headers: { authorization } }],
    [false, { url: `${path}?`, headers: { authorization } }],
  ])("%s: %j", (right, asked) => {
    expect(isStop({ method: "PUT", url: path, ...asked })).toBe(right);
  });
  test.each([[[]], [null], [undefined], ["{}"], [{ httpStatusCode: 200 }]])("%j is not its answer", (answer) => {
    expect(whyWrong(answer)).toMatch(/ where the service said \{\}$/);
    expect(whyWrong({})).toBeUndefined();
  });
});

test("what is installed is weighed: files of packages, not npm's note nor links", () => {
  const modules = join(folder, "weighed/node_modules");
  mkdirSync(join(modules, "a/node_modules/b"), { recursive: true });
  writeFileSync(join(modules, "a/index.js"), "12345");
  writeFileSync(join(modules, "a/node_modules/b/index.js"), "123");
  symlinkSync("a/index.js", join(modules, "link"));
  const packages = { "node_modules/a": { version: "1.2.3" }, "node_modules/a/node_modules/b": { version: "4.5.6" } };
  writeFileSync(join(modules, ".package-lock.json"), JSON.stringify({ packages }));
  expect(weigh(join(folder, "weighed"), ["a"])).toEqual({ bytes: 8, packages: 2, versions: { a: "1.2.3" } });
});

test("a registry that cannot be reached is said in plain words", async () => {
  const octokit = contenders.filter(({ id }) => id === "octokit");
  const env = { npm_config_registry: await nobody(), npm_config_cache: join(folder, "no-cache") };
  await expect(install(join(folder, "unreachable"), octokit, "", { ...process.env, ...env })).rejects.toThrow(/^The registry of npm cannot be reached/);
});

/** An address where nobody listens any more. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}`;
}
