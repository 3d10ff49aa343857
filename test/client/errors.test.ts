import { describe, expect, test } from "vitest";
import { AnswerError, CloudError, NotSentError, ServiceError, UnreachableError, cdmErrors } from "../../generated/cdm/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { cdmAt, failureOf, iamAt } from "./clients.ts";
import { example } from "./contract.ts";

const job = { cluster_id: "c", job_name: "j" };

async function refusal(reply: Reply): Promise<ServiceError> {
  await using server = await serve(reply);
  return await failureOf(cdmAt(server.url).stopJob(job), ServiceError);
}

describe("what a refusal says is found in every form it comes in", () => {
  test.each<[string, Reply, { code?: string; reason?: string; requestId?: string }]>([
    [
      "CDM, errCode and externalMessage",
      { status: 400, body: example("cdm", "stop-job.not-running") },
      { code: "Cdm.0053", reason: "Job jdbc2hive is not running." },
    ],
    // The create and update calls send these; no example file has them, because no operation here is one of those.
    [
      "CDM, code and message",
      { status: 400, body: { code: "Cdm.0001", message: "No." } },
      { code: "Cdm.0001", reason: "No." },
    ],
    [
      "CDM, all four fields",
      { status: 400, body: { code: "400", message: "Bad.", errCode: "Cdm.0053", externalMessage: "No." } },
      { code: "Cdm.0053", reason: "No." },
    ],
    [
      "CDM, with null where nothing is said",
      { status: 400, body: { errCode: null, externalMessage: null, code: "Cdm.0001", message: "No." } },
      { code: "Cdm.0001", reason: "No." },
    ],
    [
      "CDM, with empty texts where nothing is said",
      { status: 400, body: { errCode: "", externalMessage: "", code: "Cdm.0001", message: "No." } },
      { code: "Cdm.0001", reason: "No." },
    ],
    [
      "DLF",
      { status: 400, body: example("dlf", "stop-job.no-such-job") },
      { code: "DLF.0100", reason: "The job does not exists." },
    ],
    [
      "MRS, with a leading zero",
      { status: 500, body: example("mrs", "stop-job.not-stopped") },
      { code: "0175", reason: "Failed to terminate the job." },
    ],
    [
      "IAM, with a number for a code",
      { status: 401, body: example("iam", "create-token.wrong-password") },
      { code: "401", reason: "The username or password is wrong." },
    ],
    [
      "IAM, with a title only",
      { status: 403, body: { error: { code: 403, title: "Forbidden" } } },
      { code: "403", reason: "Forbidden" },
    ],
    [
      "IAM, with a request id beside it",
      { status: 403, body: { error: { code: 403, message: "No." }, request_id: "r1" } },
      { code: "403", reason: "No.", requestId: "r1" },
    ],
    [
      "the gateway, with a request id",
      { status: 404, body: example("iam", "resource-not-found.gateway") },
      {
        code: "APIGW.0101",
        reason: "The API does not exist or has not been published in the environment",
        requestId: "9f96cf6ab11b5fa691f35580d26e52c5",
      },
    ],
    [
      "the gateway, with a request id in the header",
      { status: 401, headers: { "X-Request-Id": "r1" }, body: example("common", "unauthorized.token-expired") },
      { code: "APIGW.0307", reason: "The token must be updated.", requestId: "r1" },
    ],
    [
      "a web page",
      { status: 502, headers: { "content-type": "text/html", "x-request-id": "r1" }, body: "<html>Bad Gateway</html>" },
      { requestId: "r1" },
    ],
    ["nothing", { status: 500 }, {}],
    ["nothing, told by a length of 0", { status: 500, headers: { "content-length": "0" } }, {}],
    ["broken JSON", { status: 500, headers: { "content-type": "application/json" }, body: "{" }, {}],
    ["a JSON text", { status: 500, body: '"no"' }, {}],
    ["null", { status: 500, body: "null" }, {}],
    ["a list", { status: 500, body: [{ code: "x" }] }, {}],
    ["a code that is an object", { status: 500, body: { code: {}, message: [] } }, {}],
    ["an error that is a text", { status: 500, body: { error: "no" } }, {}],
  ])("%s", async (_, reply, { code, reason, requestId }) => {
    const error = await refusal(reply);
    expect({ code: error.code, reason: error.reason, requestId: error.requestId }).toEqual({ code, reason, requestId });
    expect(error.status).toBe(reply.status);
  });
});

test("the message names service, operation and status, and what the service said", async () => {
  const error = await refusal({ status: 400, body: example("cdm", "stop-job.not-running") });
  expect(error.message).toBe("cdm.stopJob: status 400, Cdm.0053, Job jdbc2hive is not running.");
});

test("the message of an answer that says nothing names service, operation and status", async () => {
  const error = await refusal({ status: 502, body: "<html>" });
  expect(error.message).toBe("cdm.stopJob: status 502");
});

test("the fields tell service, operation, status, body and response", async () => {
  const body = example("cdm", "stop-job.not-running");
  const error = await refusal({ status: 400, headers: { "X-Other": "x" }, body });
  expect(error).toMatchObject({ service: "cdm", operation: "stopJob", status: 400, body });
  expect(error.response.headers.get("X-Other")).toBe("x");
});

test("a body that is no JSON is there as text", async () => {
  expect((await refusal({ status: 502, body: "<html>" })).body).toBe("<html>");
});

test("the code leads to what the contract knows of it", async () => {
  const error = await refusal({ status: 400, body: example("cdm", "stop-job.not-running") });
  expect(cdmErrors[error.code ?? ""]?.meaning).toBe("The job is not running, so there is nothing to stop.");
});

test.each<[string, Reply, number, typeof CloudError | typeof ServiceError | typeof AnswerError]>([
  ["ServiceError", { status: 500 }, 1, ServiceError],
  ["AnswerError", { body: "<html>" }, 1, AnswerError],
  ["UnreachableError", { status: 302, headers: { location: "/" } }, 1, UnreachableError],
  ["NotSentError", {}, 0, NotSentError],
])("%s is a CloudError and an Error, and bears its name", async (name, reply, sent, type) => {
  await using server = await serve(reply);
  const iam = iamAt(server.url, { token: sent ? "t" : "" });
  const error = await failureOf(iam.listProjects(), type as typeof CloudError);
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe(name);
  expect(error).toMatchObject({ service: "iam", operation: "listProjects" });
  expect(error.message).toMatch(/^iam\.listProjects: /);
  expect(server.asked).toHaveLength(sent);
});

test("an error says what the call was about, and JSON does not lose what it is", async () => {
  await using server = await serve({ status: 400, body: example("cdm", "stop-job.not-running") });
  const error = await failureOf(cdmAt(server.url).stopJob(job), ServiceError);
  expect(error.input).toEqual(job);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ServiceError",
    message: "cdm.stopJob: status 400, Cdm.0053, Job jdbc2hive is not running.",
    service: "cdm", operation: "stopJob", input: job, attempts: 1, status: 400,
    code: "Cdm.0053", reason: "Job jdbc2hive is not running.", body: example("cdm", "stop-job.not-running"),
  });
  const lost = await failureOf(cdmAt("https://cdm.example", { fetch: () => Promise.reject(new Error("no")) }).stopJob(job), UnreachableError);
  expect(JSON.parse(JSON.stringify(lost))).toMatchObject({ name: "UnreachableError", cause: "Error: no" });
});

test("an error without an answer says the platform's code", async () => {
  await using server = await serve({});
  const { url } = server;
  await server[Symbol.asyncDispose]();
  const error = await failureOf(cdmAt(url).stopJob(job), UnreachableError);
  expect(error.message).toBe("cdm.stopJob: no answer came (ECONNREFUSED).");
});

test("a certificate that is wrong is not asked for again", async () => {
  let count = 0;
  const fetch = (): Promise<never> => {
    count++;
    return Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "CERT_HAS_EXPIRED" }) }));
  };
  const error = await failureOf(cdmAt("https://cdm.example", { fetch, retries: 3, retryDelay: 1 }).stopJob(job), UnreachableError);
  expect([error.message, count]).toEqual(["cdm.stopJob: no answer came (CERT_HAS_EXPIRED).", 1]);
});
