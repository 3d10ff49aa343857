// What somebody out to break the client has tried. Long texts stand where a quadratic or recursive way would not come back.
import { inspect } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { AbortedError, AnswerError, NotSentError, OutcomeError, ServiceError, TimeoutError, UnreachableError } from "../../generated/cdm/index.ts";
import { createIamClient } from "../../generated/iam/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { cdmAt, credentials, dlfAt, failureOf, iamAt, mrsAt, stopPath } from "./clients.ts";
import { everythingOf } from "./everything.ts";

const job = { cluster_id: "c", job_name: "j" };
const token = "s3cr3t-t0ken";
const answering = (text: string, init?: ResponseInit) => ({ fetch: async () => new Response(text, init) });

describe("what is sent is what was given when the call was made", () => {
  test("though the caller changes the body for the next call", async () => {
    await using server = await serve({ status: 204 });
    const body = { jobParams: [{ name: "day", value: "" }] };
    const calls = ["1", "2", "3"].map((day) => {
      body.jobParams[0]!.value = day;
      return dlfAt(server.url).startJob({ job_name: `j${day}`, body: body as never });
    });
    await Promise.all(calls);
    const sent = server.asked.map(({ url, body: text }) => [url.split("/").at(-2), (JSON.parse(text) as typeof body).jobParams[0]?.value]);
    expect(sent.sort()).toEqual([["j1", "1"], ["j2", "2"], ["j3", "3"]]);
  });

  test("also by path, and for each repeat", async () => {
    let count = 0;
    const path = { ...job };
    await using server = await serve(() => {
      path.job_name = "another";
      return ++count === 1 ? { status: 503 } : { body: {} };
    });
    await cdmAt(server.url, { retries: 1, retryDelay: 1 }).PUT(stopPath, { params: { path } });
    expect(server.asked.map(({ url }) => url.split("/").at(-2))).toEqual(["j", "j"]);
  });
});

test("a call that ended while its answer came in leaves no connection, also when memory was cleaned up meanwhile", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let open = 0;
  await using server = await serve((_, response) => {
    open++;
    response.once("close", () => open--);
    response.writeHead(200, { "content-type": "application/json" }).write("{");
    return undefined;
  });
  const cdm = cdmAt(server.url);
  const calls = Array.from({ length: 10 }, () => failureOf(cdm.stopJob(job, { timeout: 300 }), TimeoutError));
  while (open < 10) await new Promise((next) => setTimeout(next, 5));
  collect();
  await Promise.all(calls);
  while (open > 0) await new Promise((next) => setTimeout(next, 5));
});

describe("long answers", () => {
  test("with a long text and a long number are read", async () => {
    const data = { log: "x".repeat(9e6), id: "1234567890123456" };
    expect(await cdmAt("https://cdm.example", answering(JSON.stringify(data))).startJob(job)).toEqual(data);
  });

  test.each([
    ["cut within a text of escapes", `{"id":1234567890123456,"log":"${'\\"'.repeat(400_000)}`, 200, AnswerError],
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 400, ServiceError],
    ["a title without an end", "<title".repeat(400_000), 502, ServiceError],
    ["a title of blanks", `<title>${" ".repeat(1_000_000)}`, 502, ServiceError],
  ])("that are %s are told as what they are", async (_, text, status, type) => {
    await failureOf(cdmAt("https://cdm.example", answering(text, { status })).startJob(job), type as typeof ServiceError);
  });
});

test("the reason of a signal is never taken for what became of the call", async () => {
  const other = new ServiceError({ service: "cdm", operation: "showJobStatus" }, new Response(null, { status: 400 }), {}, { code: "X", reason: "no", requestId: undefined });
  const controller = new AbortController();
  await using server = await serve(() => void controller.abort(other));
  const error = await failureOf(cdmAt(server.url).startJob(job, { signal: controller.signal }), AbortedError);
  expect(error).toMatchObject({ operation: "startJob", attempts: 1, cause: other });
});

describe("a stop is taken for done by nothing else than what says so", () => {
  test.each<[string, object]>([
    ["another code with the words", { errCode: "Cdm.9999", externalMessage: "Job j is not running." }],
    ["the words about something else", { externalMessage: "The agent is not running." }],
    ["the words within a name", { externalMessage: "Job [x is not running.] does not exist" }],
  ])("%s", async (_, body) => {
    await using server = await serve({ status: 400, body });
    await failureOf(cdmAt(server.url).stopJob(job, { acceptAlreadyDone: true }), ServiceError);
  });
});

test.each<[string, number, string, (url: string, options: object) => Promise<unknown>]>([
  ["a cancel by GET", 500, "130000002", (url, options) => mrsAt(url, options).cancelJobExecution({ job_execution_id: "e" })],
  ["a start", 504, "APIG.0301", (url, options) => cdmAt(url, options).startJob(job)],
])("%s that may have had its effect is not sent again for the sake of a token", async (_, status, error_code, call) => {
  await using server = await serve({ status, body: { error_code, error_msg: "no" } });
  let count = 0;
  await failureOf(call(server.url, { token: () => `t${++count}` }), ServiceError);
  expect(server.asked).toHaveLength(1);
});

describe("secrets", () => {
  test("the answer of a job that failed is there, but does not show", async () => {
    const body = { job_detail: { job_state: "FAILED", job_result: "FAILED", properties: `{"fs.obs.secret.key":"${token}"}` } };
    await using server = await serve({ body });
    const error = await failureOf(mrsAt(server.url).waitForJob({ cluster_id: "c", job_execution_id: "e" }), OutcomeError);
    expect(error.answer).toEqual(body);
    expect(everythingOf(error)).not.toContain(token);
  });

  test("a password that JSON writes in another way", async () => {
    const password = 'a"b c&d\\e';
    const { user } = credentials.auth.identity.password;
    const body = { auth: { ...credentials.auth, identity: { ...credentials.auth.identity, password: { user: { ...user, password } } } } };
    await using server = await serve(({ body: text }) => ({ status: 400, body: { error: { message: `bad request: ${text} ${encodeURIComponent(password)}` } } }));
    const error = await failureOf(iamAt(server.url).createToken({ body }), ServiceError);
    for (const form of [password, JSON.stringify(password).slice(1, -1), encodeURIComponent(password)]) expect(JSON.stringify(error.body) + everythingOf(error)).not.toContain(form);
  });

  test("a long token that is cut off", async () => {
    const long = "TOKEN-abcdef-0123456789-0123456789-0123456789";
    await using server = await serve({ status: 401, body: { error_code: "X", error_msg: `Invalid token ${long.slice(0, 25)}… in header` } });
    const error = await failureOf(cdmAt(server.url, { token: long }).stopJob(job), ServiceError);
    expect(error.reason).toBe("Invalid token [redacted] in header");
  });

  test("as the request id of an answer", async () => {
    const events: unknown[] = [];
    await using server = await serve({ headers: { "x-request-id": token }, body: "<html>" });
    const error = await failureOf(cdmAt(server.url, { token, hooks: { response: (event) => events.push(event) } }).stopJob(job), AnswerError);
    expect(everythingOf(error) + inspect(events)).not.toContain(token);
    expect(error.requestId).toBe("[redacted]");
  });

  test.each<[string, () => unknown]>([
    ["in a set", () => Object.assign(new Error("no"), { seen: new Set([token]) })],
    ["under a symbol", () => Object.assign(new Error("no"), { [Symbol("headers")]: { token } })],
    ["on a function", () => Object.assign(new Error("no"), { agent: Object.assign(() => {}, { token }) })],
    ["deep in its causes", () => Array.from({ length: 9 }).reduce<Error>((cause) => new Error("no", { cause }), new Error(token))],
    ["in an object that is no error", () => ({ token })],
    ["in an error that is its own cause", () => { const error = new Error(token); error.cause = error; return error; }],
  ])("in the cause, %s", async (_, make) => {
    const error = await failureOf(cdmAt("https://cdm.example", { token, fetch: () => Promise.reject(make()) }).stopJob(job), UnreachableError);
    expect(everythingOf(error)).not.toContain(token);
  });

  test("a cause that holds many bytes is no obstacle", async () => {
    const cause = Object.assign(new Error("no"), { bytes: new Uint8Array(3e7) });
    await failureOf(cdmAt("https://cdm.example", { token, fetch: () => Promise.reject(cause) }).stopJob(job), UnreachableError);
  });
});

test("a list whose items have no key, of a service that does not heed the position, has an end", async () => {
  await using server = await serve({ body: { jobs: [{}] } });
  const seen: unknown[] = [];
  for await (const item of dlfAt(server.url).iterateJobs()) seen.push(item);
  expect([seen.length, server.asked.length]).toEqual([1, 2]);
});

test("a token that is asked for with the client's own places all taken still comes", async () => {
  await using server = await serve(({ url }): Reply =>
    url.startsWith("/v3/auth") ? { status: 201, headers: { "X-Subject-Token": "fresh" }, body: {} } : { body: { links: {}, projects: [] } },
  );
  const iam = createIamClient({
    baseUrl: server.url,
    concurrency: 1,
    token: async () => (await iam.createToken({ body: credentials }).withResponse()).headers["X-Subject-Token"],
  });
  await Promise.all([iam.listProjects(), iam.listProjects()]);
  expect(server.asked).toHaveLength(4);
});

test("a host with an odd name is not a redirect", async () => {
  const error = await failureOf(cdmAt("https://redirect.invalid", { fetch: () => Promise.reject(new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND redirect.invalid") })) }).stopJob(job), UnreachableError);
  expect(error.message).toBe("cdm.stopJob: no answer came.");
});

test("no cache answers in place of the service", async () => {
  let cache = "";
  await cdmAt("https://cdm.example", { fetch: async (request) => { cache = request.cache; return Response.json({}); } }).showJobStatus(job);
  expect(cache).toBe("no-store");
});

test.each<[string, () => unknown]>([
  ["a fetch that is no function", () => cdmAt("https://cdm.example", { fetch: "x" as never })],
  ["insecure as a text", () => cdmAt("http://cdm.example", { insecure: "false" as never })],
  ["a password in the address", () => cdmAt("https://:pw@cdm.example")],
  ["an address with a space behind it", () => cdmAt("https://cdm.example ")],
])("%s is refused at once", (_, make) => {
  expect(make).toThrow(NotSentError);
});

test.each<[string, (cdm: ReturnType<typeof cdmAt>) => Promise<unknown>]>([
  ["a controller in place of its signal", (cdm) => cdm.stopJob(job, { signal: new AbortController() as never })],
  ["repeatable as a text", (cdm) => cdm.startJob(job, { repeatable: "false" as never })],
  ["a goal from Object", (cdm) => cdm.waitForJob(job, { until: "constructor" as never })],
])("%s is refused before anything is sent", async (_, call) => {
  await using server = await serve({ body: {} });
  await failureOf(call(cdmAt(server.url)), NotSentError);
  expect(server.asked).toEqual([]);
});

test("a filter that is null is not dropped in silence", async () => {
  await using server = await serve({ body: {} });
  const error = await failureOf(dlfAt(server.url).listJobs({ jobName: null as never }), NotSentError);
  expect(error.message).toBe("dlf.listJobs: not sent, because jobName is neither a text nor a number.");
});

test("what is no error is none, whatever it claims", () => {
  expect({ [Symbol.for("cloud-data-contracts.error")]: 5 } instanceof ServiceError).toBe(false);
});
