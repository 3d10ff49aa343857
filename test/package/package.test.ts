// The packed tarball in an empty project: stopJob of each service over real HTTP on loopback, in Node and in a page.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { openBrowser } from "../helpers/browser.ts";
import { type Copy, copyProject, execute, root, run } from "../helpers/project.ts";
import { type Asked, type Reply, type TestServer, serve } from "../helpers/server.ts";

let copy: Copy;
let project: string;

const npm = (cwd: string, ...args: string[]) => execute("npm", args, { cwd });

beforeAll(async () => {
  copy = copyProject();
  expect((await run(copy.root, ["package"])).stdout).toMatch(/^Packed cloud-data-contracts-.*\.tgz\.\n$/);
  project = mkdtempSync(join(tmpdir(), "consumer-"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  // What the package depends on is packed from node_modules, because tests reach no registry.
  const sources = [copy.root, join(root, "node_modules/openapi-fetch"), join(root, "node_modules/openapi-typescript-helpers")];
  for (const source of sources) {
    const { code, stderr } = await npm(project, "pack", "--ignore-scripts", "--pack-destination", project, source);
    expect({ code, stderr }).toEqual({ code: 0, stderr });
  }
  const tarballs = readdirSync(project).filter((name) => name.endsWith(".tgz"));
  expect(tarballs).toHaveLength(3);
  const installed = await npm(project, "install", "--offline", "--ignore-scripts", ...tarballs.map((name) => `./${name}`));
  expect(installed.code, installed.stderr).toBe(0);
});

afterAll(() => {
  copy?.[Symbol.dispose]();
  if (project) rmSync(project, { recursive: true, force: true });
});

/** The body of an example of the contracts. */
const example = (file: string): unknown => (parse(readFileSync(join(root, `specs/${file}.yaml`), "utf8")) as { value: unknown }).value;

/** Good and bad answers to each stop, as the documents show them, chosen by the job's name. */
const answers: Record<string, Reply> = {
  "cdm/stopped": { body: example("cdm/examples/stop-job.stopped") },
  "cdm/captured": { body: example("cdm/examples/stop-job.stopped-with-submission") },
  "cdm/nothing": {},
  "cdm/not-stopped": { body: example("cdm/examples/stop-job.not-stopped") },
  "cdm/not-running": { status: 400, body: example("cdm/examples/stop-job.not-running") },
  "dlf/stopped": { status: 204 },
  "dlf/no-such-job": { status: 400, body: example("dlf/examples/stop-job.no-such-job") },
  "mrs/stopped": { status: 202 },
  "mrs/not-stopped": { status: 500, body: example("mrs/examples/stop-job.not-stopped") },
  "mrs/cancelled": { body: example("mrs/examples/cancel-job-execution.accepted") },
};

const expected = {
  "cdm/stopped": {},
  "cdm/captured": example("cdm/examples/stop-job.stopped-with-submission"),
  "cdm/nothing": "nothing",
  "cdm/not-stopped": "ServiceError 200 undefined Job jdbc2hive is not running.",
  "cdm/not-running": "ServiceError 400 Cdm.0053 Job jdbc2hive is not running.",
  "dlf/stopped": "nothing",
  "dlf/no-such-job": "ServiceError 400 DLF.0100 The job does not exists.",
  "mrs/stopped": "nothing",
  "mrs/not-stopped": "ServiceError 500 0175 Failed to terminate the job.",
  "mrs/cancelled": example("mrs/examples/cancel-job-execution.accepted"),
};

/** What a consumer writes; it runs in Node and in the page. */
const consumer = `
import { createCdmClient, ServiceError } from "cloud-data-contracts/cdm";
import { createDlfClient } from "cloud-data-contracts/dlf";
import { createMrsClient } from "cloud-data-contracts/mrs";

export async function stopAll(baseUrl) {
  const options = { baseUrl, project_id: "p", token: "t" };
  const [cdm, dlf, mrs] = [createCdmClient(options), createDlfClient(options), createMrsClient(options)];
  const calls = {
    cdm: (job_name) => cdm.stopJob({ cluster_id: "c", job_name }),
    dlf: (job_name) => dlf.stopJob({ job_name }),
    mrs: (job_execution_id) => job_execution_id === "cancelled" ? mrs.cancelJobExecution({ job_execution_id }) : mrs.stopJob({ cluster_id: "c", job_execution_id }),
  };
  const results = {};
  for (const name of ${JSON.stringify(Object.keys(expected))}) {
    const [service, job] = name.split("/");
    try {
      results[name] = (await calls[service](job)) ?? "nothing";
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      results[name] = error.name + " " + error.status + " " + error.code + " " + error.reason;
    }
  }
  return results;
}
`;

const paths: [RegExp, string][] = [
  [/^PUT \/v1\.1\/p\/clusters\/c\/cdm\/job\/([^/]+)\/stop$/, "cdm"],
  [/^POST \/v1\/p\/jobs\/([^/]+)\/stop$/, "dlf"],
  [/^POST \/v2\/p\/clusters\/c\/job-executions\/([^/]+)\/kill$/, "mrs"],
  [/^GET \/v1\.1\/p\/job-executions\/([^/]+)\/cancel$/, "mrs"],
];

function answer({ method, url }: Asked): Reply {
  for (const [pattern, service] of paths) {
    const job = pattern.exec(`${method} ${url}`)?.[1];
    if (job) return answers[`${service}/${job}`] ?? { status: 599 };
  }
  return { status: 599 };
}

const counted = (server: TestServer): number => server.asked.filter(({ headers }) => headers["x-auth-token"] === "t").length;

test("in Node, from the tarball", async () => {
  await using server = await serve(answer);
  writeFileSync(join(project, "consumer.js"), consumer);
  writeFileSync(join(project, "main.js"), 'import { stopAll } from "./consumer.js"; console.log(JSON.stringify(await stopAll(process.argv[2])));');
  const { stdout, stderr } = await execute(process.execPath, ["main.js", server.url], { cwd: project });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(expected);
  expect(counted(server)).toBe(Object.keys(expected).length);
});

test("in a page of a real browser, from the tarball, with nothing in between but an import map", async () => {
  const folder = join(project, "node_modules");
  const map = {
    imports: {
      "openapi-fetch": "/openapi-fetch/dist/index.mjs",
      ...Object.fromEntries(["cdm", "dlf", "mrs"].map((name) => [`cloud-data-contracts/${name}`, `/cloud-data-contracts/dist/generated/${name}/index.js`])),
    },
  };
  const page = `<!doctype html><script type="importmap">${JSON.stringify(map)}</script>`;
  // The page and the API come from one origin, so that nothing depends on CORS.
  await using server = await serve((asked) => {
    if (asked.url === "/") return { headers: { "content-type": "text/html" }, body: page };
    if (asked.url === "/consumer.js") return { headers: { "content-type": "text/javascript" }, body: consumer };
    if (/^\.m?js$/.test(extname(asked.url))) {
      return { headers: { "content-type": "text/javascript" }, body: readFileSync(join(folder, asked.url), "utf8") };
    }
    return asked.url === "/favicon.ico" ? { status: 204 } : answer(asked);
  });
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(server.url);
    // As a text, because the test runner rewrites import() in functions.
    const results = await tab.evaluate('import("/consumer.js").then(({ stopAll }) => stopAll(location.origin))');
    expect(results).toEqual(expected);
    expect(counted(server)).toBe(Object.keys(expected).length);
  } finally {
    await browser.close();
  }
});

test("it compiles for consumers under node16, nodenext and bundler, with every compiler, and its declarations are checked", async () => {
  writeFileSync(
    join(project, "types.ts"),
    `import { createCdmClient, type StopJobAnswer } from "cloud-data-contracts/cdm";
import { ServiceError } from "cloud-data-contracts";
import { createIamClient } from "cloud-data-contracts/iam";
const cdm = createCdmClient({ region: "eu-de", project_id: "p", token: "t" });
export const answer: Promise<StopJobAnswer | undefined> = cdm.stopJob({ cluster_id: "c", job_name: "j" });
// @ts-expect-error no such name
void cdm.stopJob({ cluster_id: "c", job: "j" });
export const iam = createIamClient({ region: "eu-nl" });
export const failed = (error: unknown): error is ServiceError => error instanceof ServiceError;
`,
  );
  for (const compiler of ["typescript-5.4", "typescript", "typescript-7"]) {
    for (const [module, resolution] of [["node16", "node16"], ["nodenext", "nodenext"], ["esnext", "bundler"]] as const) {
      const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", module, "--moduleResolution", resolution];
      const { stdout } = await execute(process.execPath, [join(root, `node_modules/${compiler}/bin/tsc`), ...flags, "types.ts"], { cwd: project });
      expect({ compiler, module, stdout }).toEqual({ compiler, module, stdout: "" });
    }
  }
});

test("the program in the README compiles and runs", async () => {
  const program = /```ts\n([^]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8"))?.[1] ?? "";
  await using server = await serve(({ method, url, body, headers }) => {
    if (method === "POST" && url === "/v3/auth/tokens" && body.includes('"password":"secret"')) {
      return { status: 201, headers: { "X-Subject-Token": "issued" }, body: example("iam/examples/create-token.without-catalog") };
    }
    const stop = /^PUT \/v1\.1\/aa2d97d7e62c4b7da3ffdfc11551f\.\.\.\/clusters\/[\w-]+\/cdm\/job\/nightly%20copy\/stop$/;
    if (stop.test(`${method} ${url}`) && headers["x-auth-token"] === "issued") {
      return { status: 400, body: example("cdm/examples/stop-job.not-running") };
    }
    return { status: 599 };
  });
  writeFileSync(join(project, "globals.d.ts"), "declare const process: { env: Record<string, string | undefined> };\n");
  writeFileSync(join(project, "readme.ts"), program);
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "nodenext"];
  const compiled = await execute(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...flags, "globals.d.ts", "readme.ts"], { cwd: project });
  expect(compiled.stdout).toBe("");
  // The one thing that differs: loopback in place of the region's host.
  const here = program.replaceAll("({ region", `({ baseUrl: ${JSON.stringify(server.url)}`);
  writeFileSync(join(project, "readme.ts"), here);
  const env = { ...process.env, USERNAME: "u", PASSWORD: "secret", ACCOUNT: "a" };
  const { stdout, stderr } = await execute(process.execPath, ["readme.ts"], { cwd: project, env });
  expect(stderr).toBe("");
  expect(stdout).toBe("400 Cdm.0053 Job jdbc2hive is not running.\n");
});

test("the tarball holds code, declarations and contracts, depends on openapi-fetch alone, and has no install script", () => {
  const folder = join(project, "node_modules/cloud-data-contracts");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) !== "");
  expect(new Set(files.map((name) => name.replace(/^.*?(\.d\.ts|\.[a-z]+)$/, "$1")))).toEqual(new Set([".js", ".d.ts", ".yaml", ".json", ".md"]));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, object>;
  expect(Object.keys(manifest["dependencies"] ?? {})).toEqual(["openapi-fetch"]);
  expect(Object.keys(manifest["scripts"] ?? {}).filter((name) => /install|prepare|^pre|^post/.test(name))).toEqual([]);
  expect(parse(readFileSync(join(folder, "dist/generated/cdm/openapi.yaml"), "utf8"))).toHaveProperty("openapi", "3.1.0");
});
