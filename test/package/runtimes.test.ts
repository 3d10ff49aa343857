// The same program on every platform, from the tarball: stops of each service, a signed call, and calls that are repeated with
// their bodies. All over real HTTP on loopback.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";
import { root } from "../helpers/project.ts";
import { serve } from "../helpers/server.ts";
import { type Consumer, installPackage, readManifest } from "./consumer.ts";
import { expected, program, programInCommonJs, requests, service } from "./program.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
  consumer.write("program.js", program);
  consumer.write("main.js", 'import { useAll } from "./program.js"; console.log(JSON.stringify(await useAll(process.argv[2])));');
  consumer.write("program.cjs", programInCommonJs);
  consumer.write("main.cjs", 'require("./program.cjs").useAll(process.argv[2]).then((results) => console.log(JSON.stringify(results)));');
});

afterAll(() => consumer?.[Symbol.dispose]());

/** Runs the program in a process that can learn nothing from this one's environment. */
async function check(file: string, args: (url: string) => string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  await using server = await serve(service());
  const home = join(consumer.root, "home");
  mkdirSync(home, { recursive: true });
  const { code, stdout, stderr } = await consumer.run(file, [...args(server.url), server.url], { HOME: home, ...env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(expected);
  expect(server.asked).toHaveLength(requests);
}

/** Of the packages that bring a program for one platform each, that which is for this one. Their install scripts have not run. */
function programOf(scope: string, path: string): string {
  const programs = readdirSync(join(root, "node_modules", scope)).map((name) => join(root, "node_modules", scope, name, path));
  const found = programs.find((file) => existsSync(file) && spawnSync(file, ["--version"]).status === 0);
  if (!found) throw new Error(`${scope} has nothing for this machine.`);
  return found;
}

test("in Node", () => check(process.execPath, () => ["main.js"]));

test("in Node, by require()", () => check(process.execPath, () => ["main.cjs"]));

test("in Node, where it may neither write a file nor start a process", () =>
  check(process.execPath, () => ["--permission", `--allow-fs-read=${consumer.root}`, "main.js"]));

test("in Deno, where it may reach the service and nothing else: no file, no variable, no other host", () =>
  check(
    programOf("@deno", "deno"),
    (url) => ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock", `--allow-net=${new URL(url).host}`, "main.js"],
    { DENO_DIR: join(consumer.root, "deno"), DENO_NO_UPDATE_CHECK: "1" },
  ));

test("in Bun", () => check(programOf("@oven", "bin/bun"), () => ["run", "--no-install", "main.js"], { DO_NOT_TRACK: "1" }));

/** The program in a page that is made of these files. */
async function checkInPage(files: (url: string) => string | undefined): Promise<void> {
  const answer = service();
  // The page and the API come from one origin, so that nothing depends on CORS.
  await using server = await serve((asked, response) => {
    if (asked.url === "/favicon.ico") return { status: 204 };
    const body = asked.method === "GET" ? files(asked.url) : undefined;
    const type = asked.url === "/" ? "text/html" : "text/javascript";
    return body === undefined ? answer(asked, response) : { headers: { "content-type": type }, body };
  });
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url);
    // As a text, because the test runner rewrites import() in functions.
    const results = await tab.evaluate('import("/program.js").then(({ useAll }) => useAll(location.origin))');
    expect(results).toEqual(expected);
    expect(server.asked.filter(({ url }) => /^\/v\d/.test(url))).toHaveLength(requests);
  } finally {
    await browser.close();
  }
}

test("in a page of a real browser, with nothing in between but an import map", async () => {
  const entries = Object.entries(readManifest(consumer).exports).filter(([, file]) => file.endsWith(".js"));
  const address = (entry: string): string => {
    const [, file = ""] = entries.find(([name]) => name === entry) ?? entries.find(([name]) => name === "./*") ?? [];
    return file.replace("*", entry.slice(2)).replace(".", "/cloud-data-contracts");
  };
  const own = consumer.entries.map((entry) => [`cloud-data-contracts${entry.slice(1)}`, address(entry)]);
  const imports = { "openapi-fetch": "/openapi-fetch/dist/index.mjs", ...Object.fromEntries(own) };
  const page = `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`;
  await checkInPage((url) => {
    if (url === "/") return page;
    if (url === "/program.js") return program;
    return /^\.m?js$/.test(extname(url)) ? readFileSync(join(consumer.root, "node_modules", url), "utf8") : undefined;
  });
});

test("in a page of a real browser, as one file made by a bundler", async () => {
  const { outputFiles } = await build({ entryPoints: [join(consumer.root, "program.js")], bundle: true, minify: true, write: false, format: "esm", platform: "browser" });
  const files: Record<string, string | undefined> = { "/": "<!doctype html>", "/program.js": outputFiles[0]?.text };
  await checkInPage((url) => files[url]);
});
