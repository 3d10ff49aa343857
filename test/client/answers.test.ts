import { describe, expect, test } from "vitest";
import { AnswerError, ServiceError } from "../../generated/cdm/index.ts";
import type { SubmitJobRequest } from "../../generated/mrs/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { calls, cdmAt, failureOf, iamAt, mrsAt, stopPath } from "./clients.ts";
import { type ExampleAnswer, example, exampleAnswers, operations } from "./contract.ts";

/** What one call came to when the server said this. */
async function ask(call: string, reply: Reply): Promise<unknown> {
  await using server = await serve(reply);
  return await calls[call]?.(server.url);
}
const refusal = (call: string, reply: Reply): Promise<ServiceError> => failureOf(ask(call, reply), ServiceError);

// Where a failure may come with a success status, its examples are named for what was not done.
const failed = ({ status, name, mayFail }: ExampleAnswer): boolean => status >= 400 || (mayFail && name.startsWith("not-"));

describe("every example of the contracts", () => {
  const succeeding = exampleAnswers.filter((answer) => !failed(answer));
  const failing = exampleAnswers.filter(failed);

  test.each(succeeding)("$call is answered $status, $name", async ({ call, status, headers, value }) => {
    expect(await ask(call, { status, headers, body: value })).toEqual(value);
  });

  test.each(failing)("$call is refused with $status, $name", async ({ call, status, value }) => {
    const error = await refusal(call, { status, body: value });
    expect(`${error.service}.${error.operation}`).toBe(call);
    expect({ status: error.status, body: error.body }).toEqual({ status, body: value });
  });
});

/** No body: told by a length of 0, or by a chunked answer without a chunk. */
const empty: [string, Record<string, string>][] = [
  ["a length of 0", { "content-length": "0" }],
  ["no chunk", {}],
];

describe("success", () => {
  const remarks = (...list: unknown[]): object => ({ "validation-result": list });
  const submissions = example("cdm", "stop-job.stopped-with-submission") as object;

  test.each([
    ["an empty object", {}],
    ["an empty list", remarks()],
    ["a warning only", remarks({ status: "WARNING", message: "The cluster is old." })],
    ["an empty remark", remarks({})],
    ["a remark of empty texts", remarks({ status: "", message: "" })],
    ["the run's record", submissions],
    ["the run's record and an empty list", { ...submissions, ...remarks() }],
  ])("a stop of CDM: %s", async (_, body) => {
    expect(await ask("cdm.stopJob", { body })).toEqual(body);
  });

  const optional = [
    { call: "cdm.stopJob", status: 200 },
    { call: "mrs.stopJob", status: 202 },
  ];
  test.each(
    optional.flatMap((call) => empty.map(([how, headers]) => ({ ...call, how, headers }))),
  )("$call: $status without a body, told by $how", async ({ call, status, headers }) => {
    expect(await ask(call, { status, headers })).toBeUndefined();
  });

  test("the two ways to send no body differ on the wire", async () => {
    const lengths = empty.map(async ([, headers]) => {
      await using server = await serve({ headers });
      const { response } = await cdmAt(server.url).stopJob({ cluster_id: "c", job_name: "j" }).withResponse();
      return response.headers.get("content-length");
    });
    expect(await Promise.all(lengths)).toEqual(["0", null]);
  });

  test.each(["cdm.stopJob", "dlf.stopJob", "mrs.stopJob"])("%s: blanks are no body", async (call) => {
    expect(await ask(call, { body: " \n" })).toBeUndefined();
  });

  test.each(["cdm.stopJob", "dlf.startJob", "dlf.stopJob", "mrs.stopJob"])("%s: 204", async (call) => {
    expect(await ask(call, { status: 204 })).toBeUndefined();
  });

  // Statuses that the contract does not list are read like those that it does.
  test.each<[string, Reply, unknown]>([
    ["cdm.startJob", { status: 201, body: example("cdm", "start-job.started") }, example("cdm", "start-job.started")],
    ["cdm.stopJob", { status: 202, body: {} }, {}],
    ["dlf.stopJob", { status: 200 }, undefined],
    ["dlf.stopJob", { status: 202, body: {} }, undefined],
    ["mrs.stopJob", { status: 200, body: { result: "succeeded" } }, { result: "succeeded" }],
    ["iam.listProjects", { status: 203, body: { projects: [] } }, { projects: [] }],
  ])("%s: a success status that the contract lacks, %o", async (call, reply, data) => {
    expect(await ask(call, reply)).toEqual(data);
  });

  test("JSON is read whatever its content type says", async () => {
    expect(await ask("cdm.stopJob", { body: "{}", headers: { "content-type": "text/plain" } })).toEqual({});
  });
});

describe("failure with a success status", () => {
  test.each([
    ["an error", [{ status: "ERROR", message: "It is idle." }], "It is idle."],
    [
      "an error behind a warning",
      [{ status: "WARNING", message: "Old." }, { status: "ERROR", message: "It is idle." }],
      "It is idle.",
    ],
    ["an error behind an empty remark", [{}, { status: "ERROR", message: "It is idle." }], "It is idle."],
    ["a text without a status", [{ message: "It is idle." }], "It is idle."],
    ["a text with an empty status", [{ status: "", message: "It is idle." }], "It is idle."],
    ["a status that the contract lacks", [{ status: "FATAL", message: "It is idle." }], "It is idle."],
    ["an error without a text", [{ status: "ERROR" }], "ERROR"],
    ["an error with null for a text", [{ status: "ERROR", message: null }], "ERROR"],
    ["an error with an empty text", [{ status: "ERROR", message: "" }], "ERROR"],
  ])("a stop of CDM: %s", async (_, list, reason) => {
    const body = { "validation-result": list };
    const error = await refusal("cdm.stopJob", { body });
    expect({ status: error.status, reason: error.reason, body: error.body }).toEqual({ status: 200, reason, body });
  });

  test("also with a success status that the contract lacks", async () => {
    const error = await refusal("cdm.stopJob", { status: 202, body: example("cdm", "stop-job.not-stopped") });
    expect(error.status).toBe(202);
  });
});

describe("no answer of the contract", () => {
  const bodies: [string, string, string][] = [
    ["a web page", "text/html", "<!doctype html><title>Log in</title>"],
    ["a text", "text/plain", "OK"],
    ["broken JSON", "application/json", '{"submissions":['],
    ["a JSON text", "application/json", '"stopped"'],
    ["a JSON number", "application/json", "0"],
    ["null", "application/json", "null"],
    ["true", "application/json", "true"],
    ["a list", "application/json", "[]"],
  ];

  const answered = [
    { call: "cdm.stopJob", status: 200 },
    { call: "cdm.showJobStatus", status: 200 },
    { call: "dlf.stopJob", status: 200 },
    { call: "mrs.stopJob", status: 202 },
    { call: "mrs.showSingleJobExe", status: 202 },
    { call: "iam.createToken", status: 201 },
  ];
  test.each(
    answered.flatMap((call) => bodies.map(([what, type, body]) => ({ ...call, what, type, body }))),
  )("$call: $what with status $status", async ({ call, status, type, body }) => {
    const reply = { status, body, headers: { "content-type": type, "X-Subject-Token": "fresh" } };
    const error = await failureOf(ask(call, reply), AnswerError);
    expect(`${error.service}.${error.operation}`).toBe(call);
    expect(error.response.status).toBe(status);
    expect(error.message).toContain(String(status));
  });

  const due = operations.filter(({ mayBeEmpty }) => !mayBeEmpty).map(({ call }) => call);

  test.each(
    due.flatMap((call) => empty.map(([how, headers]) => ({ call, how, headers }))),
  )("$call: no body where one is due, told by $how", async ({ call, headers }) => {
    await failureOf(ask(call, { headers }), AnswerError);
  });

  test.each(due)("%s: only blanks where a body is due", async (call) => {
    await failureOf(ask(call, { body: " \n" }), AnswerError);
  });

  test("204 where a body is due", async () => {
    await failureOf(ask("cdm.showJobStatus", { status: 204 }), AnswerError);
  });

  test.each([
    ["a web page", "text/html", "<!doctype html>"],
    ["broken JSON", "application/json", "{"],
  ])("by path, too: %s", async (_, type, body) => {
    await using server = await serve({ body, headers: { "content-type": type } });
    const path = { cluster_id: "c", job_name: "j" };
    const error = await failureOf(cdmAt(server.url).PUT(stopPath, { params: { path } }), AnswerError);
    expect(error.response.status).toBe(200);
  });
});

describe("by path, the answer comes as it is", () => {
  const path = { cluster_id: "c", job_name: "j" };

  test("data when the status says success", async () => {
    await using server = await serve({ body: example("cdm", "stop-job.not-stopped") });
    const { data, error, response } = await cdmAt(server.url).PUT(stopPath, { params: { path } });
    expect([data, error, response.status]).toEqual([example("cdm", "stop-job.not-stopped"), undefined, 200]);
  });

  test("an error when it does not", async () => {
    await using server = await serve({ status: 400, body: example("cdm", "stop-job.not-running") });
    const { data, error, response } = await cdmAt(server.url).PUT(stopPath, { params: { path } });
    expect([data, error, response.status]).toEqual([undefined, example("cdm", "stop-job.not-running"), 400]);
  });

  test("a header of the answer is in the response", async () => {
    await using server = await serve({ headers: { "X-Other": "x" }, body: { projects: [] } });
    const { response } = await iamAt(server.url).GET("/v3/projects");
    expect(response.headers.get("X-Other")).toBe("x");
  });
});

test.each([
  ["one remark without its list", { "validation-result": { status: "ERROR", message: "No." } }],
  ["a list of texts", { "validation-result": ["No."] }],
  ["a text", { "validation-result": "No." }],
  ["a code in place of the list", { errCode: "Cdm.0053", externalMessage: "No." }],
  ["a remark after a harmless one", { "validation-result": [{ status: "WARNING", message: "Hm." }, {}, { message: "No." }] }],
])("a failed stop that is told by %s is a failure", async (_, body) => {
  await using server = await serve({ body });
  const call = cdmAt(server.url).stopJob({ cluster_id: "c", job_name: "j" });
  await expect(call).rejects.toMatchObject({ name: "ServiceError", status: 200, reason: "No." });
});

describe("remarks within the entries of a list", () => {
  const error = { message: "No.", status: "ERROR" };
  const link = { cluster_id: "c", body: { links: [] } };

  test.each([
    ["in a group", { linkConfig: [error] }],
    ["behind a warning", { linkConfig: [{ message: "Hm.", status: "WARNING" }], extConfig: [error] }],
    ["beside an empty group", { linkConfig: [], otherConfig: [error] }],
    ["of the entry itself", { linkConfig: null, ...error }],
    ["of a group that is no list", { linkConfig: error }],
    ["as a text", { linkConfig: ["No."] }],
  ])("%s are failures", async (_, entry) => {
    await using server = await serve({ body: { "validation-result": [{}, entry] } });
    const cdm = cdmAt(server.url);
    for (const call of [() => cdm.createLink(link), () => cdm.stopJob({ cluster_id: "c", job_name: "j" })]) {
      await expect(call()).rejects.toMatchObject({ name: "ServiceError", status: 200, reason: "No." });
    }
  });

  test.each([
    ["empty groups", { fromJobConfig: [], toJobConfig: {} }],
    ["a warning", { linkConfig: [{ message: "Hm.", status: "WARNING" }] }],
    ["a warning in small letters", { linkConfig: [{ message: "Hm.", status: "warning" }] }],
    ["nulls", { linkConfig: null, other: [null] }],
  ])("that are %s are none", async (_, entry) => {
    const body = { "validation-result": [entry] };
    await using server = await serve({ body });
    expect(await cdmAt(server.url).createLink(link)).toEqual(body);
  });

  test("of another form are shown as they are", async () => {
    await using server = await serve({ body: { "validation-result": [{ why: "No." }] } });
    await expect(cdmAt(server.url).createLink(link)).rejects.toMatchObject({ name: "ServiceError", reason: '{"why":"No."}' });
  });

  test("give a refusal its reason", async () => {
    await using server = await serve({ status: 500, body: example("cdm", "create-link.not-connected") });
    const failure = await cdmAt(server.url).createLink(link).catch((error) => error);
    expect(failure).toMatchObject({ name: "ServiceError", status: 500, reason: expect.stringContaining(" ") });
  });
});

test.each(["cdm.startJob", "cdm.deleteJob", "cdm.showJobStatus", "dlf.listJobs", "mrs.stopJob"])("%s: a code in an answer with status 200 is a failure, whatever the operation", async (call) => {
  const error = await refusal(call, { body: { error_code: "X.1", error_msg: "No." } });
  expect(error).toMatchObject({ status: 200, code: "X.1", reason: "No." });
});

describe("a failure that an answer with a success status tells by a state", () => {
  const job = { cluster_id: "c", body: example("mrs", "create-execute-job.hive-sql") as SubmitJobRequest };

  test.each<[string, (mrs: ReturnType<typeof mrsAt>) => Promise<unknown>, object, object]>([
    ["a submission", (mrs) => mrs.createExecuteJob(job), { job_submit_result: { state: "FAILED" } }, { reason: "FAILED" }],
    ["a submission with its reason", (mrs) => mrs.createExecuteJob(job), { job_submit_result: { state: "JOBSTAT_SUBMIT_FAILED" }, error_code: "0173", error_msg: "No." }, { code: "0173", reason: "No." }],
    ["a submission with its reason within", (mrs) => mrs.createExecuteJob(job), { job_submit_result: { error_code: "0168", error_msg: "No." } }, { code: "0168", reason: "No." }],
    ["a cluster", (mrs) => mrs.createCluster({ body: example("mrs", "create-cluster.smallest-with-node-groups") as never }), { cluster_id: "", result: false }, { reason: "false" }],
    ["a cluster with its reason", (mrs) => mrs.createCluster({ body: example("mrs", "create-cluster.smallest-with-node-groups") as never }), { result: false, msg: "No." }, { reason: "No." }],
    ["another name", (mrs) => mrs.updateClusterName({ cluster_id: "c", body: { cluster_name: "d" } }), { result: "failed" }, { reason: "failed" }],
    ["a stop", (mrs) => mrs.stopJob({ cluster_id: "c", job_execution_id: "e" }), { result: "failed" }, { reason: "failed" }],
    ["a cancel", (mrs) => mrs.cancelSql({ cluster_id: "c", sql_id: "s" }), { status: "FAILED", message: "No." }, { reason: "No." }],
  ])("%s", async (_, call, body, said) => {
    await using server = await serve({ body });
    await expect(call(mrsAt(server.url))).rejects.toMatchObject({ name: "ServiceError", status: 200, ...said });
  });

  test.each([{ result: "succeeded" }, { result: "SUCCEEDED" }, { result: null }, {}])("%j is none", async (body) => {
    await using server = await serve({ body });
    expect(await mrsAt(server.url).updateClusterName({ cluster_id: "c", body: { cluster_name: "d" } })).toEqual(body);
  });
});
