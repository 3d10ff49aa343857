import { describe, expect, test } from "vitest";
import { NotSentError } from "../../generated/dlf/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, credentials, dlfAt, failureOf, iamAt, mrsAt } from "./clients.ts";
import { example } from "./contract.ts";

const job = { cluster_id: "c", job_name: "j" };
const run = { cluster_id: "c", job_execution_id: "e" };
const execution = { job_execution_id: "e" };
const projectsOf = { body: example("iam", "list-projects.several") };

describe("a name that an operation does not take is refused", () => {
  // Misspelt names come from programs without types.
  test.each<[string, string, (url: string, wrong: never) => Promise<unknown>, string[]]>([
    ["cdm.stopJob", "jobname", (url, wrong) => cdmAt(url).stopJob(wrong), ["project_id", "cluster_id", "job_name"]],
    [
      "dlf.listJobs",
      "jobtype",
      (url, wrong) => dlfAt(url).listJobs(wrong),
      ["project_id", "jobType", "jobName", "tags", "offset", "limit", "workspace"],
    ],
    ["dlf.startJob", "jobParams", (url, wrong) => dlfAt(url).startJob(wrong), ["project_id", "job_name", "workspace", "body"]],
    ["iam.createToken", "auth", (url, wrong) => iamAt(url).createToken(wrong), ["nocatalog", "X-Auth-Token", "body"]],
    ["mrs.stopJob", "job_id", (url, wrong) => mrsAt(url).stopJob(wrong), ["project_id", "cluster_id", "job_execution_id"]],
  ])("%s: %s", async (name, wrong, call, known) => {
    await using server = await serve({ body: {} });
    const error = await failureOf(call(server.url, { [wrong]: "x" } as never), NotSentError);
    const [said, taken] = error.message.split("It takes");
    expect(said).toContain(`${name}: `);
    expect(said).toContain(wrong);
    expect(taken?.match(/[\w-]+/g)?.sort()).toEqual(known.sort());
    expect(server.asked).toEqual([]);
  });

  test("all of them are named", async () => {
    await using server = await serve({ body: {} });
    const error = await failureOf(cdmAt(server.url).stopJob({ ...job, one: 1, two: 2 } as never), NotSentError);
    expect(error.message).toContain("one, two");
  });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["cdm.stopJob", (url) => cdmAt(url).stopJob({ ...job, body: {} } as never)],
    ["cdm.showJobStatus", (url) => cdmAt(url).showJobStatus({ ...job, body: {} } as never)],
    ["dlf.stopJob", (url) => dlfAt(url).stopJob({ job_name: "j", body: {} } as never)],
    ["dlf.listJobs", (url) => dlfAt(url).listJobs({ body: {} } as never)],
    ["mrs.stopJob", (url) => mrsAt(url).stopJob({ ...run, body: {} } as never)],
  ])("a body, where %s takes none", async (name, call) => {
    await using server = await serve({ status: 200, body: {} });
    const error = await failureOf(call(server.url), NotSentError);
    expect(error.message).toContain(`${name}: not sent, because it takes no body`);
    expect(server.asked).toEqual([]);
  });
});

describe("a query", () => {
  test.each<[string, object, string]>([
    ["nothing", {}, ""],
    ["one condition", { name: "eu-de" }, "?name=eu-de"],
    [
      "all of them",
      { name: "n", domain_id: "d", parent_id: "p", enabled: true, is_domain: false, page: 1, per_page: 10 },
      "?name=n&domain_id=d&parent_id=p&enabled=true&is_domain=false&page=1&per_page=10",
    ],
    ["undefined values, which are left out", { name: undefined, enabled: undefined, page: 2, per_page: 5 }, "?page=2&per_page=5"],
    ["false and 0, which are not", { enabled: false, page: 0 }, "?enabled=false&page=0"],
    ["an empty text, which is sent", { name: "" }, "?name="],
    ["reserved characters, which are encoded", { name: "a&b=c#d e+f?g/h%" }, "?name=a%26b%3Dc%23d%20e%2Bf%3Fg%2Fh%25"],
    ["Chinese characters, which are encoded", { name: "项目" }, "?name=%E9%A1%B9%E7%9B%AE"],
  ])("of listProjects with %s", async (_, query, search) => {
    await using server = await serve(projectsOf);
    const iam = iamAt(server.url);
    await iam.listProjects(query);
    await iam.GET("/v3/projects", { params: { query } });
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(2).fill(`GET /v3/projects${search}`));
  });

  test.each<[string, object, string]>([
    ["nothing", {}, ""],
    ["a kind and a name", { jobType: "REAL_TIME", jobName: "a b" }, "?jobType=REAL_TIME&jobName=a%20b"],
    [
      "all of them",
      { jobType: "BATCH", jobName: "n", tags: "a,b", offset: 0, limit: 100 },
      "?jobType=BATCH&jobName=n&tags=a%2Cb&offset=0&limit=100",
    ],
  ])("of listJobs with %s", async (_, query, search) => {
    await using server = await serve({ body: example("dlf", "list-jobs.batch") });
    const dlf = dlfAt(server.url, { workspace: "w" });
    await dlf.listJobs(query);
    await dlf.GET("/v1/{project_id}/jobs", { params: { query } });
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(2).fill(`GET /v1/p/jobs${search}`));
  });

  test("holds the catalogue's switch of createToken", async () => {
    await using server = await serve({ status: 201, headers: { "X-Subject-Token": "t" }, body: {} });
    await iamAt(server.url).createToken({ nocatalog: "true", body: credentials });
    expect(server.asked[0]?.url).toBe("/v3/auth/tokens?nocatalog=true");
  });

  test.each<[string, unknown]>([
    ["half a character", "\ud83d"],
    ["a list in a list", [["a"]]],
  ])("with %s is refused before anything is sent", async (_, name) => {
    await using server = await serve(projectsOf);
    await failureOf(iamAt(server.url).listProjects({ name: name as string }), NotSentError);
    await failureOf(iamAt(server.url).GET("/v3/projects", { params: { query: { name: name as string } } }), NotSentError);
    expect(server.asked).toEqual([]);
  });
});

describe("a body", () => {
  const variables = example("cdm", "start-job.with-variables") as { variables: Record<string, string> };
  const parameters = example("dlf", "start-job.with-parameters") as object;

  test.each<[string, object, (url: string) => Promise<unknown>]>([
    ["cdm.startJob", variables, (url) => cdmAt(url).startJob({ ...job, body: variables })],
    ["dlf.startJob", parameters, (url) => dlfAt(url).startJob({ job_name: "j", body: parameters })],
    ["iam.createToken", credentials, (url) => iamAt(url).createToken({ body: credentials })],
    ["POST /v3/auth/tokens", credentials, (url) => iamAt(url).POST("/v3/auth/tokens", { body: credentials })],
  ])("of %s goes as JSON", async (_, body, call) => {
    await using server = await serve({ headers: { "X-Subject-Token": "t" }, body: {} });
    await call(server.url);
    expect(JSON.parse(server.asked[0]?.body ?? "")).toEqual(body);
    expect(server.asked[0]?.headers["content-type"]).toBe("application/json");
  });

  test("is UTF-8", async () => {
    await using server = await serve({ body: {} });
    await cdmAt(server.url).startJob({ ...job, body: { variables: { 城市: "北京 😀" } } });
    expect(JSON.parse(server.asked[0]?.body ?? "")).toEqual({ variables: { 城市: "北京 😀" } });
  });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["cdm.startJob", (url) => cdmAt(url).startJob(job)],
    ["cdm.startJob with undefined", (url) => cdmAt(url).startJob({ ...job, body: undefined as never })],
    ["cdm.stopJob", (url) => cdmAt(url).stopJob(job)],
    ["dlf.stopJob", (url) => dlfAt(url).stopJob({ job_name: "j" })],
    ["dlf.listJobs", (url) => dlfAt(url).listJobs()],
    ["mrs.stopJob", (url) => mrsAt(url).stopJob(run)],
  ])("is not sent when there is none: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url);
    expect(server.asked[0]?.body).toBe("");
    expect(server.asked[0]?.headers).not.toHaveProperty("content-type");
  });

  test("that is no JSON is refused, and the error says that it is the body", async () => {
    await using server = await serve({ body: {} });
    const ring: Record<string, unknown> = {};
    ring["variables"] = ring;
    const error = await failureOf(cdmAt(server.url).startJob({ ...job, body: ring as never }), NotSentError);
    expect(error.message).toContain("body");
    expect(server.asked).toEqual([]);
  });
});

test.each<[string, (url: string) => Promise<unknown>, string]>([
  ["cdm.startJob", (url) => cdmAt(url).startJob(job), "PUT /v1.1/p/clusters/c/cdm/job/j/start"],
  ["cdm.stopJob", (url) => cdmAt(url).stopJob(job), "PUT /v1.1/p/clusters/c/cdm/job/j/stop"],
  ["cdm.showJobStatus", (url) => cdmAt(url).showJobStatus(job), "GET /v1.1/p/clusters/c/cdm/job/j/status"],
  ["dlf.startJob", (url) => dlfAt(url).startJob({ job_name: "j" }), "POST /v1/p/jobs/j/start"],
  ["dlf.stopJob", (url) => dlfAt(url).stopJob({ job_name: "j" }), "POST /v1/p/jobs/j/stop"],
  ["mrs.cancelJobExecution", (url) => mrsAt(url).cancelJobExecution(execution), "GET /v1.1/p/job-executions/e/cancel"],
  ["mrs.showJobExecution", (url) => mrsAt(url).showJobExecution(execution), "GET /v1.1/p/job-executions/e"],
  ["mrs.stopJob", (url) => mrsAt(url).stopJob(run), "POST /v2/p/clusters/c/job-executions/e/kill"],
  ["mrs.showSingleJobExe", (url) => mrsAt(url).showSingleJobExe(run), "GET /v2/p/clusters/c/job-executions/e"],
])("%s goes with the method and to the path of the contract", async (_, call, line) => {
  await using server = await serve({ body: {} });
  await call(server.url);
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([line]);
});
