// What an error shows of a call's input: declared values of path and query. What is secret in the rest is known before anything can fail.
import { describe, expect, test } from "vitest";
import { CloudError, NotSentError, OutcomeError, TimeoutError, UnreachableError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { type Options, cdmAt, credentials, dlfAt, failureOf, iamAt, mrsAt } from "./clients.ts";
import { everythingOf } from "./everything.ts";

const secret = "s3cr3t-v4lue";
const job = { cluster_id: "c", job_name: "j" };
const aborted = { signal: AbortSignal.abort() };
const tokenPath = "/v3/auth/tokens";
const misplaced = { auth: { identity: { password: { user: { password: secret } } } } };
const byToken = { auth: { identity: { methods: ["token"], token: { id: secret } }, scope: { project: { id: "p" } } } };

type Iam = ReturnType<typeof iamAt>;

describe("a failure before anything was sent, or while it is, does not show", () => {
  test.each<[string, (iam: Iam) => Promise<unknown>]>([
    ["a header, with an aborted signal", (iam) => iam.validateToken({ "X-Subject-Token": secret }, aborted)],
    ["a header, beside an unknown name", (iam) => iam.validateToken({ "X-Subject-Token": secret, other: 1 } as never)],
    ["a header with characters that no header can hold", (iam) => iam.validateToken({ "X-Subject-Token": `${secret}\n` })],
    ["a body that stands beside its place", (iam) => iam.createToken(misplaced as never)],
    ["a body that stands too deep", (iam) => iam.createToken({ body: { body: misplaced } } as never, aborted)],
    ["a body that is a list", (iam) => iam.createToken({ body: [misplaced] } as never, aborted)],
    ["a header by path", (iam) => iam.GET(tokenPath, { params: { header: { "X-Subject-Token": secret } }, ...aborted })],
    ["a header of its own by path", (iam) => iam.GET(tokenPath, { headers: { Authorization: secret, "X-Subject-Token": secret }, ...aborted } as never)],
    ["a body by path", (iam) => iam.POST(tokenPath, { body: byToken, ...aborted } as never)],
    ["a path that there is not", (iam) => iam.GET(`/v3/tokens?token=${secret}` as never, {} as never)],
    ["values of an unknown path", (iam) => iam.GET("/v3/tokens" as never, { params: { path: { id: secret }, query: { id: secret } } } as never)],
    ["an object in place of a query", (iam) => iam.listProjects({ name: { password: secret } } as never)],
  ])("%s", async (_, call) => {
    const error = await failureOf(call(iamAt("https://iam.example")), CloudError);
    expect(everythingOf(error)).not.toContain(secret);
  });
});

describe("what the body or a header holds is redacted, wherever it is quoted", () => {
  const quoting: Options = {
    fetch: async (request) => Promise.reject(new Error(`could not send ${[...request.headers].join()} ${await request.text()}`)),
  };

  test.each<[string, (iam: Iam) => Promise<unknown>]>([
    ["a header", (iam) => iam.validateToken({ "X-Subject-Token": secret })],
    ["a header by path", (iam) => iam.GET(tokenPath, { params: { header: { "X-Subject-Token": secret } } })],
    ["headers by path", (iam) => iam.GET(tokenPath, { headers: { "x-api-secret": secret } } as never)],
    ["headers by path, as Headers", (iam) => iam.GET(tokenPath, { headers: new Headers({ "x-api-secret": secret }) } as never)],
    ["headers by path, as a list", (iam) => iam.GET(tokenPath, { headers: [["x-api-secret", secret]] } as never)],
    ["what follows the scheme", (iam) => iam.GET(tokenPath, { headers: { Authorization: `Bearer ${secret}` } } as never)],
    ["a body by path", (iam) => iam.POST(tokenPath, { body: byToken } as never)],
  ])("%s", async (_, call) => {
    const error = await failureOf(call(iamAt("https://iam.example", quoting)), UnreachableError);
    expect(String(error.cause)).toContain("[redacted]");
    expect(everythingOf(error)).not.toContain(secret);
  });

  test.each([
    `set x.password=${secret}; select 1`,
    `OPTIONS (password = '${secret}')`,
    `jdbc:mysql://h/d?user=u&password=${secret}&ssl=true`,
    `jdbc:mysql://h/d?password=&token=${secret}`,
    `--conf spark.secret.key="${secret}"`,
    `{"pwd": "${secret}"}`,
  ])("a statement: %s", async (sql) => {
    await using server = await serve({ status: 400, body: { error_code: "X.1", error_msg: `near '${secret}'` } });
    const error = await failureOf(mrsAt(server.url).executeSql({ cluster_id: "c", body: { sql } as never }), CloudError);
    expect(everythingOf(error)).not.toContain(secret);
  });

  test.each([100, 100_000])("a password %i levels deep", async (depth) => {
    let body: object = { password: secret };
    for (let level = 0; level < depth; level++) body = [body];
    const error = await failureOf(iamAt("https://iam.example", quoting).createToken({ body: body as never }), CloudError);
    expect(everythingOf(error)).not.toContain(secret);
  });

  test("a list that stands in two places, of which one has the name of a secret", async () => {
    const shared = [secret];
    const error = await failureOf(iamAt("https://iam.example", quoting).createToken({ body: { password: shared, other: shared, passwords: shared } as never }), UnreachableError);
    expect(everythingOf(error)).not.toContain(secret);
  });
});

describe("the input of an error", () => {
  test("has the declared values of path and query, and nothing else", async () => {
    const input = { ...job, filter: "f", page_no: 2, jobType: "NORMAL_JOB", surplus: "s", "X-Language": "en", body: { a: "b" } };
    const error = await failureOf(cdmAt("https://cdm.example").showJobs(input as never), NotSentError);
    expect(error.input).toEqual({ ...job, filter: "f", page_no: 2, jobType: "NORMAL_JOB" });
  });

  test("has them by path, too", async () => {
    const params = { path: { ...job, more: secret }, query: { filter: "f", more: secret }, header: { "X-Language": "en" } };
    const path = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}";
    const error = await failureOf(cdmAt("https://cdm.example").GET(path, { params, ...aborted } as never), CloudError);
    expect(error.input).toEqual({ ...job, filter: "f" });
  });

  test("has values and lists of values, and can be written as JSON", async () => {
    const input = { cluster_id: 5n, job_name: { deep: "x" }, filter: ["a", 1, true] };
    const error = await failureOf(cdmAt("https://cdm.example").showJobs(input as never, aborted), CloudError);
    expect(error.input).toEqual({ cluster_id: "5", filter: ["a", 1, true] });
    expect(JSON.stringify(error)).toContain('"cluster_id":"5"');
  });

  test("has no value that is inherited", async () => {
    const input = Object.create({ filter: "inherited" }, Object.getOwnPropertyDescriptors(job)) as typeof job;
    expect((await failureOf(cdmAt("https://cdm.example").showJobs(input, aborted), CloudError)).input).toEqual(job);
  });

  test("keeps its names when a secret is one of them", async () => {
    const body = { jobs: [], password: "job_name", token: "attempts", secret: "status" };
    await using server = await serve({ status: 400, body: { errCode: "X.1" } });
    const statuses: unknown[] = [];
    const cdm = cdmAt(server.url, { hooks: { response: ({ status }) => statuses.push(status) } });
    const error = await failureOf(cdm.updateJob({ ...job, body } as never), CloudError);
    expect(error).toMatchObject({ input: job, attempts: 1, status: 400 });
    expect(statuses).toEqual([400]);
  });
});

describe("a waiter knows the secrets of its calls", () => {
  const token = "t0ken-of-the-caller";
  const seen: string[] = [];
  const note = (event: unknown): void => void seen.push(JSON.stringify(event));
  const observed = { token, hooks: { wait: note }, logger: { info: note, debug: note, warn: note } };
  const echoing = (state: string): Options => ({ fetch: async () => Response.json({ submissions: [{ status: state }], jobs: [{ name: "j", status: state }] }) });

  test("a token that is echoed as the state", async () => {
    const wait = cdmAt("https://cdm.example", { ...observed, ...echoing(token) }).waitForJob(job, { interval: 5, timeout: 500 });
    const error = await failureOf(wait, TimeoutError);
    expect(error.message).toContain("its last state was [redacted]");
    expect(seen.length).toBeGreaterThan(2);
    expect(everythingOf(error) + seen.join()).not.toContain(token);
  });

  test("a token that is echoed as the state of an entry on a page", async () => {
    const wait = dlfAt("https://dlf.example", { ...observed, ...echoing(token) }).waitForJob({ jobName: "j" }, { interval: 5, timeout: 500 });
    expect(everythingOf(await failureOf(wait, TimeoutError)) + seen.join()).not.toContain(token);
  });

  test("a token that is a bad state", async () => {
    const error = await failureOf(cdmAt("https://cdm.example", { ...observed, ...echoing("FAILED"), token: "FAILED" }).waitForJob(job), OutcomeError);
    expect([error.state, error.message]).toEqual(["[redacted]", "cdm.waitForJob: it ended in state [redacted]."]);
  });
});
