// The code in the guide: which blocks make up a program, and what the services answer when it runs.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { execute, type Result, root } from "../helpers/project.ts";
import { type Asked, type Handler, type Reply, serve } from "../helpers/server.ts";

export const guideFolder = join(root, "client/guide");
export const pages = readdirSync(guideFolder).map((file) => ({ name: file.slice(0, -3), text: readFileSync(join(guideFolder, file), "utf8") }));

export interface Program {
  /** `errors-2`: the second block of code on the page. */
  name: string;
  code: string;
  runs: boolean;
  /** Every comment in the guide's code is what it prints. */
  prints: string[];
}

/** A block that makes a client begins a program; those behind it go on with that client, each for itself. */
export const programs: Program[] = pages.flatMap(({ name, text }) => {
  let begin = "";
  return [...text.matchAll(/^```ts( no-run)?\n([^]*?)^```/gm)].map(([, noRun, block = ""], index) => {
    const begins = /= create\w+Client\(/.test(block);
    const code = begins ? block : begin + block;
    if (begins) begin = block;
    return { name: `${name}-${index + 1}`, code, runs: !noRun, prints: [...code.matchAll(/(?<![:"])\/\/ (.*)/g)].map(([, line = ""]) => line) };
  });
});

/** A folder in which the package can be imported by its name. */
export function consumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const installed = join(folder, "node_modules/cloud-data-contracts");
  mkdirSync(installed, { recursive: true });
  for (const name of ["client", "generated"]) symlinkSync(join(root, name), join(installed, name));
  const exports = { "./credentials": "./client/credentials/index.ts", "./*": "./generated/*/index.ts" };
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "cloud-data-contracts", type: "module", exports }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  // The regions of the guide are real; what is sent to their hosts goes to the server of the test.
  writeFileSync(join(folder, "detour.js"), `const send = globalThis.fetch;
globalThis.fetch = (request) => {
  const { pathname, search } = new URL(request.url);
  return send(new Request(process.env.TEST_SERVER + pathname + search, request));
};`);
  return folder;
}

const environment = {
  ...{ OS_REGION_NAME: "eu-de", OS_PROJECT_ID: "p", OS_TOKEN: "a token", PROJECT_ID: "p", TOKEN: "a token" },
  ...{ USERNAME: "user", PASSWORD: "secret", ACCOUNT: "account", ACCESS_KEY: "key", SECRET_KEY: "its secret", AK: "key", SK: "its secret" },
};

export async function runProgram(folder: string, { name, code }: Program): Promise<Result & { asked: Asked[] }> {
  await using server = await serve(answering());
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  const env = { PATH: process.env["PATH"], ...environment, TEST_SERVER: server.url };
  const result = await execute(process.execPath, ["--import", "./detour.js", file], { cwd: folder, env });
  rmSync(file);
  return { ...result, asked: server.asked };
}

/** The body of an example of the contracts. */
const example = (file: string): unknown => (parse(readFileSync(join(root, `specs/${file}.yaml`), "utf8")) as { value: unknown }).value;
const status = (state: string, counters: object = {}): Reply => ({ body: { submissions: [{ "job-name": "j", "creation-date": 1536905778725, status: state, ...counters }] } });
const refused = (errCode: string, externalMessage: string): Reply => ({ status: 400, body: { errCode, externalMessage } });
const hour = 3_600_000;

/** Services in which a job's name tells how it stands. */
function answering(): Handler {
  const seen: Record<string, number> = {};
  let listed = 0;
  return ({ method, url, headers, body }) => {
    const { pathname, searchParams } = new URL(url, "http://x");
    const [, job = "", action = ""] = /\/job\/([^/]+)\/(\w+)$/.exec(decodeURIComponent(pathname)) ?? [];
    const reply = ((): Reply => {
      if (pathname === "/v3/auth/tokens") return issued();
      if (!headers["x-auth-token"] && !headers["authorization"]) return { status: 401, body: { error_code: "APIG.0301", error_msg: "Who calls?" } };
      if (action) return cdm(job, action, (seen[job + action] = (seen[job + action] ?? 0) + 1));
      const made = pathname.startsWith("/v1.1/") && migration(`${method} ${decodeURIComponent(pathname)}`, body);
      if (made) return made;
      const first = (Number(searchParams.get("offset") ?? 0) || Number(searchParams.get("page") ?? 1) - 1) === 0;
      const factory = searchParams.get("jobName") === "myJob" ? jobs(++listed) : scheduling(`${method} ${decodeURIComponent(pathname)}`);
      if (factory) return factory;
      if (pathname.endsWith("/myJob/export")) return exported(body);
      const known: Record<string, unknown> = {
        "GET /v3/projects": first ? { projects: [{ id: "1551c7f6c808414d8e9f3c514a170f2e", name: "eu-de" }], links: {} } : { projects: [], links: {} },
        "GET /v1/p/jobs": first ? example("dlf/examples/list-jobs.batch") : { jobs: [] },
        "GET /v1/p/jobs/instances/detail": first ? { total: 2, instances: [{ instanceId: 1 }, { instanceId: 2 }, { instanceId: 1 }] } : { total: 2, instances: [] },
      };
      if (known[`${method} ${pathname}`]) return { body: known[`${method} ${pathname}`] };
      if (/^\/v2\/p\/clusters\/[^/]+\/job-executions\/[^/]+$/.test(pathname)) return { body: example("mrs/examples/show-single-job-exe.succeeded") };
      return { status: /^\/v2\/p\/.*\/kill$/.test(pathname) ? 202 : /^\/v1\/\w+\/jobs\/\w+\/stop$/.test(pathname) ? 204 : 599 };
    })();
    return { ...reply, headers: { "X-Request-Id": "81b3", ...reply.headers } };
  };
}

function cdm(job: string, action: string, times: number): Reply {
  if (job === "no such job") return refused("Cdm.0100", `Job [${job}] does not exist.`);
  if (job === "overloaded once" && times === 1) return { status: 503, headers: { "Retry-After": "0" } };
  if (job === "mysql2obs") {
    const { submissions: [run] } = example(`cdm/examples/${action === "start" ? "start-job.started" : "show-job-status.succeeded"}`) as { submissions: [object] };
    return { body: { submissions: [{ ...run, "submission-id": 7 }] } };
  }
  if (action === "start") return job === "already running" ? refused("Cdm.0052", `Job ${job} is running.`) : status("BOOTING");
  if (action === "stop") {
    if (job === "already stopped") return refused("Cdm.0053", `Job ${job} is not running.`);
    return { body: job === "not stopped" ? { "validation-result": [{ message: `Job ${job} is not running.`, status: "ERROR" }] } : {} };
  }
  if (job === "big numbers") return { body: '{"submissions":[{"status":"SUCCEEDED","counters":{"ROWS_READ":9007199254740993}}]}' };
  return status(job === "failing" ? "FAILED" : job === "running at first" && times === 1 ? "RUNNING" : "SUCCEEDED");
}

/** What it takes to move data, as the contract's examples have it. */
function migration(call: string, sent: string): Reply | undefined {
  const answers: [RegExp, string, number?][] = [
    [/^GET .*\/regions\/[^/]+\/availability_zones$/, "show-availability-zones.one-zone"],
    [/^GET .*\/datastores$/, "show-datastores.one-service"],
    [/^GET .*\/datastores\/[^/]+\/flavors$/, "show-flavors.one-flavor"],
    [/^POST .*\/clusters$/, "create-cluster.accepted", 202],
    [/^GET .*\/clusters\/[^/]+$/, "show-cluster-detail.running"],
    [/^DELETE .*\/clusters\/[^/]+$/, "delete-cluster.accepted", 202],
    [/^POST .*\/cdm\/link$/, "create-link.created"],
    [/^GET .*\/cdm\/link\/sftp_link$/, "show-link.with-attributes"],
    [/^PUT .*\/cdm\/link\/sftp_link$/, "update-link.updated"],
    [/^POST .*\/cdm\/job$/, sent.includes("no such link") ? "create-job.not-created" : "create-job.created"],
    [/^GET .*\/cdm\/submissions$/, "show-submissions.booting"],
  ];
  const [, file, status = 200] = answers.find(([pattern]) => pattern.test(call)) ?? [];
  if (file) return { status, body: example(`cdm/examples/${file}`) };
  if (/^GET .*\/cdm\/job\/mysql2obs$/.test(call)) return { body: { total: 0, jobs: [shownJob()] } };
  return /^DELETE .*\/cdm\/(job|link)\/[^/]+$/.test(call) ? {} : undefined;
}

/** What it takes to run jobs, as the contract's examples have it. */
function scheduling(call: string): Reply | undefined {
  const answers: [RegExp, string][] = [
    [/^GET .*\/jobs\/myJob$/, "create-job.batch"],
    [/^POST .*\/jobs\/myJob\/run-immediate$/, "run-once.running"],
    [/^GET .*\/jobs\/myJob\/instances\/132343$/, "show-job-instance.succeeded"],
    [/^POST .*\/scripts\/count_rides\/execute$/, "execute-script.accepted"],
    [/^GET .*\/scripts\/count_rides\/instances\/a1ad-448a-9d56-4154193d49c5$/, "list-script-results.finished"],
    [/^POST .*\/jobs\/import$/, "import-job.accepted"],
    [/^GET .*\/system-tasks\/008aae2e675933c7016759418e870000$/, "list-system-tasks.imported"],
  ];
  const [, file] = answers.find(([pattern]) => pattern.test(call)) ?? [];
  if (file) return { body: example(`dlf/examples/${file}`) };
  return /^POST \/v1\/p\/jobs(\/myJob\/(start|stop))?$/.test(call) ? { status: 204 } : undefined;
}

/** The list of jobs, after a start and after a stop. */
const jobs = (times: number): Reply => ({ body: example(`dlf/examples/list-jobs.${times < 2 ? "batch" : "stopped"}`) });

/** An archive, or where it is kept. */
const exported = (sent: string): Reply =>
  sent.includes("obsPath") ? { body: example("dlf/examples/export-job.kept-in-obs") } : { headers: { "Content-Type": "application/octet-stream" }, body: "PK" };

/** The job of the page as the service shows it: its texts encoded, and with an input that no document names. */
function shownJob(): object {
  const given = { schemaName: "default", tableName: "mysql_tbl", whereClause: "age > 18 and age <= 60", partitionColumn: "id", newInput: "a text" };
  const written = { bucketName: "cdm-est", outputDirectory: "data_dir", outputFormat: "CSV_FILE" };
  const list = (name: string, values: object): object => ({
    configs: [{ name, inputs: Object.entries(values).map(([key, value]) => ({ name: `${name}.${key}`, value: encodeURIComponent(value) })) }],
  });
  return { name: "mysql2obs", "from-config-values": list("fromJobConfig", given), "to-config-values": list("toJobConfig", written) };
}

function issued(): Reply {
  const token = { methods: ["password"], project: { id: "p", name: "eu-de" }, issued_at: new Date().toISOString(), expires_at: new Date(Date.now() + hour).toISOString() };
  return { status: 201, headers: { "X-Subject-Token": "a token" }, body: { token } };
}
