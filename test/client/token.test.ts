import { describe, expect, test } from "vitest";
import { AnswerError, NotSentError, ServiceError, UnreachableError } from "../../generated/cdm/index.ts";
import type { IamClient } from "../../generated/iam/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, credentials, dlfAt, failureOf, faces, iamAt, stopPath } from "./clients.ts";
import { example } from "./contract.ts";
import { everythingOf } from "./everything.ts";

const secret = "s3cr3t";
const job = { cluster_id: "c", job_name: "j" };

const getToken = (iam: IamClient) => async (): Promise<string> =>
  (await iam.createToken({ body: credentials }).withResponse()).headers["X-Subject-Token"];

describe.each(faces)("%s", (_, stop) => {
  test.each([
    ["a text", "t0"],
    ["a function", () => "t0"],
    ["a function that takes its time", async () => "t0"],
    ["a text with a newline behind it, as read from a file", "t0\n"],
    ["a function that gives space around it", () => " t0\r\n"],
  ])("the token may be %s", async (_, token) => {
    await using server = await serve({ body: {} });
    await stop(cdmAt(server.url, { token }));
    expect(server.asked[0]?.headers["x-auth-token"]).toBe("t0");
  });

  test("a function is asked anew before each call", async () => {
    await using server = await serve({ body: {} });
    let count = 0;
    const cdm = cdmAt(server.url, { token: async () => `t${++count}` });
    await stop(cdm);
    await stop(cdm);
    expect(server.asked.map(({ headers }) => headers["x-auth-token"])).toEqual(["t1", "t2"]);
  });

  // Also what a program without types may give.
  test.each([
    ["empty", ""],
    ["blank", " \n"],
    ["undefined", undefined],
    ["null", null],
    ["a function that gives nothing", () => undefined],
    ["a function that gives an empty text", async () => ""],
  ])("a token that is %s is refused before anything is sent", async (_, token) => {
    await using server = await serve({ body: {} });
    const error = await failureOf(stop(cdmAt(server.url, { token: token as string })), NotSentError);
    expect(error.message).toContain("there is no token");
    expect(server.asked).toEqual([]);
  });

  test.each([
    ["a newline", `${secret}\nX-Other: ${secret}`],
    ["a carriage return", `${secret}\r${secret}`],
    ["a NUL", `${secret}\0${secret}`],
    ["Chinese characters", `${secret}工作`],
    ["an accented letter", `${secret}é`],
    ["a zero-width space", `${secret}\u200b`],
  ])("a token with %s in it is refused, and the error does not show it", async (_, token) => {
    await using server = await serve({ body: {} });
    const asText = await failureOf(stop(cdmAt(server.url, { token })), NotSentError);
    const fromFunction = await failureOf(stop(cdmAt(server.url, { token: async () => token })), NotSentError);
    expect(everythingOf(asText)).not.toContain(secret);
    expect(everythingOf(fromFunction)).not.toContain(secret);
    expect(server.asked).toEqual([]);
  });

  test.each([
    ["throws", () => { throw new Error("no vault"); }, "no vault"],
    ["rejects", () => Promise.reject(new Error("no vault")), "no vault"],
    // What fetch rejects with when there is no network; it must not pass for a failure of this call.
    ["fails to fetch", () => Promise.reject(new TypeError("fetch failed")), "fetch failed"],
  ])("when the function %s, nothing is sent and its error is the cause", async (_, token, text) => {
    await using server = await serve({ body: {} });
    const error = await failureOf(stop(cdmAt(server.url, { token })), NotSentError);
    expect(error.message).toContain("token");
    expect(error.cause).toMatchObject({ message: text });
    expect(server.asked).toEqual([]);
  });
});

test("a token can come from IAM, asked for when it is needed", async () => {
  const body = example("iam", "create-token.without-catalog");
  await using server = await serve(({ url }) =>
    url === "/v3/auth/tokens" ? { status: 201, headers: { "X-Subject-Token": "fresh" }, body } : { status: 204 },
  );
  await dlfAt(server.url, { token: getToken(iamAt(server.url)) }).stopJob({ job_name: "j" });
  expect(server.asked.map(({ url, headers }) => [url, headers["x-auth-token"]])).toEqual([
    ["/v3/auth/tokens", undefined],
    ["/v1/p/jobs/j/stop", "fresh"],
  ]);
});

test("when IAM refuses, the service is not called and the refusal is the cause", async () => {
  await using server = await serve({ status: 401, body: example("iam", "create-token.wrong-password") });
  const error = await failureOf(cdmAt(server.url, { token: getToken(iamAt(server.url)) }).stopJob(job), NotSentError);
  expect(error.cause).toMatchObject({ name: "ServiceError", service: "iam", operation: "createToken", status: 401 });
  expect(server.asked).toHaveLength(1);
});

describe("IAM", () => {
  const answer = { status: 201, headers: { "X-Subject-Token": "fresh" }, body: example("iam", "create-token.without-catalog") };

  test("asking for a token sends none, and does not ask for one", async () => {
    await using server = await serve(answer);
    const iam = iamAt(server.url, { token: () => { throw new Error("asked"); } });
    await iam.createToken({ body: credentials });
    await iam.POST("/v3/auth/tokens", { body: credentials });
    expect(server.asked.map(({ headers }) => headers["x-auth-token"])).toEqual([undefined, undefined]);
  });

  test("listing projects sends it", async () => {
    await using server = await serve({ body: example("iam", "list-projects.several") });
    const iam = iamAt(server.url, { token: "t0" });
    await iam.listProjects();
    await iam.GET("/v3/projects");
    expect(server.asked.map(({ headers }) => headers["x-auth-token"])).toEqual(["t0", "t0"]);
  });

  test("listing projects without one is refused", async () => {
    await using server = await serve({ body: {} });
    await failureOf(iamAt(server.url, { token: undefined as never }).listProjects(), NotSentError);
    expect(server.asked).toEqual([]);
  });
});

test("a malformed header of a call by path is refused, and the error does not show it", async () => {
  await using server = await serve({ body: {} });
  const headers = { "X-Other": `${secret}\n${secret}` };
  const error = await failureOf(cdmAt(server.url).PUT(stopPath, { params: { path: job }, headers }), NotSentError);
  expect(everythingOf(error)).not.toContain(secret);
  expect(server.asked).toEqual([]);
});

test.each([
  ["the service refuses", { status: 400, body: example("cdm", "stop-job.not-running") }, ServiceError],
  ["the answer is a web page", { body: "<html>" }, AnswerError],
  ["the answer is a redirect", { status: 302, headers: { location: "https://other.example/" } }, UnreachableError],
])("the error shows no token when %s", async (_, reply, type) => {
  await using server = await serve(reply);
  const error = await failureOf(cdmAt(server.url, { token: secret }).stopJob(job), type);
  expect(server.asked[0]?.headers["x-auth-token"]).toBe(secret);
  expect(everythingOf(error)).not.toContain(secret);
});

test("the error shows no password when IAM refuses", async () => {
  await using server = await serve({ status: 401, body: example("iam", "create-token.wrong-password") });
  const body = structuredClone(credentials);
  body.auth.identity.password.user.password = secret;
  const error = await failureOf(iamAt(server.url).createToken({ body }), ServiceError);
  expect(server.asked[0]?.body).toContain(secret);
  expect(everythingOf(error)).not.toContain(secret);
});

test("giving up also ends the wait for a token", async () => {
  await using server = await serve({ body: {} });
  const never = cdmAt(server.url, { token: () => new Promise<string>(() => {}) });
  await expect(never.stopJob({ cluster_id: "c", job_name: "j" }, { signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: "TimeoutError" });
  expect(server.asked).toEqual([]);
});

test.each([5, {}, true])("a token that is no text but %j is told as that", async (token) => {
  await using server = await serve({ body: {} });
  const call = cdmAt(server.url, { token: (() => token) as never }).stopJob({ cluster_id: "c", job_name: "j" });
  await expect(call).rejects.toThrow("cdm.stopJob: not sent, because the token is not a text.");
  expect(server.asked).toEqual([]);
});
