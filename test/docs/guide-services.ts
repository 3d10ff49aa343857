// What the services answer to the programs of the guide, made of the contracts' own examples.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../helpers/project.ts";
import type { Handler, Reply } from "../helpers/server.ts";

/** The body of an example of the contracts. */
const example = (file: string): unknown => (parse(readFileSync(join(root, `specs/${file}.yaml`), "utf8")) as { value: unknown }).value;
const status = (state: string, counters: object = {}): Reply => ({ body: { submissions: [{ "job-name": "j", "creation-date": 1536905778725, status: state, ...counters }] } });
const refused = (errCode: string, externalMessage: string): Reply => ({ status: 400, body: { errCode, externalMessage } });
const hour = 3_600_000;

/** Services in which a job's name tells how it stands. */
export function answering(): Handler {
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
      const cluster = pathname.includes("/clusters/") || pathname.endsWith("/cluster_infos") ? clusterJobs(`${method} ${pathname}`) : undefined;
      if (cluster) return cluster;
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

/** What it takes to run jobs on a cluster, as the contract's examples have it. */
function clusterJobs(call: string): Reply | undefined {
  const answers: [RegExp, string, number?][] = [
    [/^GET .*\/cluster_infos$/, "list-clusters.running"],
    [/^POST .*\/job-executions$/, "create-execute-job.submitted"],
    [/^GET .*\/job-executions\/981374c1-85da-44ee-be32-edfb4fba776c$/, "show-single-job-exe.killed"],
    [/^GET .*\/sql-result$/, "show-sql-result-with-job.five-statements"],
    [/^POST .*\/clusters\/kerberos\/.*\/kill$/, "stop-job.user-not-synchronized", 500],
  ];
  const [, file, status = 200] = answers.find(([pattern]) => pattern.test(call)) ?? [];
  return file ? { status, body: example(`mrs/examples/${file}`) } : undefined;
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
