import { setImmediate } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { AnswerError, ServiceError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, credentials, failureOf, iamAt } from "./clients.ts";
import { example } from "./contract.ts";

const job = { cluster_id: "c", job_name: "j" };
const stopped = { body: example("cdm", "stop-job.stopped-with-submission") };
const notRunning = { status: 400, body: example("cdm", "stop-job.not-running") };
const issued = { status: 201, headers: { "X-Subject-Token": "fresh" }, body: example("iam", "create-token.without-catalog") };

describe("withResponse", () => {
  test("gives the data and the response", async () => {
    await using server = await serve({ ...stopped, headers: { "X-Other": "x" } });
    const { data, headers, response } = await cdmAt(server.url).stopJob(job).withResponse();
    expect(data).toEqual(stopped.body);
    expect(headers).toEqual({});
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get("X-Other")]).toEqual([200, "x"]);
  });

  test("gives the headers that the contract names", async () => {
    await using server = await serve(issued);
    const { data, headers } = await iamAt(server.url).createToken({ body: credentials }).withResponse();
    const token: string = headers["X-Subject-Token"];
    expect(token).toBe("fresh");
    expect(data).toEqual(issued.body);
  });

  test("gives the status where the contract has two", async () => {
    await using server = await serve({ status: 202 });
    const { data, response } = await cdmAt(server.url).stopJob(job).withResponse();
    expect([data, response.status]).toEqual([undefined, 202]);
  });

  test("rejects as the call does", async () => {
    await using server = await serve(notRunning);
    const error = await failureOf(cdmAt(server.url).stopJob(job).withResponse(), ServiceError);
    expect(error.code).toBe("Cdm.0053");
  });
});

test("a header that the contract promises must be there", async () => {
  await using server = await serve({ status: issued.status, body: issued.body });
  const error = await failureOf(iamAt(server.url).createToken({ body: credentials }), AnswerError);
  expect(error.message).toContain("X-Subject-Token");
  expect(error.response.status).toBe(201);
});

describe("a call is a promise", () => {
  test("of the data", async () => {
    await using server = await serve(stopped);
    expect(await cdmAt(server.url).stopJob(job)).toEqual(stopped.body);
  });

  test("that then, catch and finally pass on", async () => {
    await using server = await serve(stopped);
    const cdm = cdmAt(server.url);
    const seen: string[] = [];
    expect(await cdm.stopJob(job).then((data) => [data])).toEqual([stopped.body]);
    expect(await cdm.stopJob(job).then()).toEqual(stopped.body);
    expect(await cdm.stopJob(job).catch(() => "caught")).toEqual(stopped.body);
    expect(await cdm.stopJob(job).finally(() => seen.push("finally"))).toEqual(stopped.body);
    expect(seen).toEqual(["finally"]);
  });

  test("whose failure then, catch and finally pass on", async () => {
    await using server = await serve(notRunning);
    const cdm = cdmAt(server.url);
    const seen: string[] = [];
    const code = (error: unknown): unknown => (error as ServiceError).code;
    expect(await cdm.stopJob(job).then(() => "success", code)).toBe("Cdm.0053");
    expect(await cdm.stopJob(job).catch(code)).toBe("Cdm.0053");
    await failureOf(cdm.stopJob(job).finally(() => seen.push("finally")), ServiceError);
    await failureOf(cdm.stopJob(job).then(() => seen.push("then")), ServiceError);
    expect(seen).toEqual(["finally"]);
  });

  test("that can be gathered with others", async () => {
    await using server = await serve(stopped);
    const cdm = cdmAt(server.url);
    expect(await Promise.all([cdm.stopJob(job), 1])).toEqual([stopped.body, 1]);
    expect(await Promise.allSettled([cdm.stopJob(job)])).toEqual([{ status: "fulfilled", value: stopped.body }]);
  });
});

describe("one call sends one request", () => {
  test("however often it is awaited", async () => {
    await using server = await serve(stopped);
    const call = cdmAt(server.url).stopJob(job);
    const [first, second, whole] = await Promise.all([call, call, call.withResponse()]);
    await call.withResponse();
    await call.finally();
    expect([first, second, whole.data, await call]).toEqual(Array(4).fill(stopped.body));
    expect(server.asked).toHaveLength(1);
  });

  test("also when it fails: nothing is repeated unasked", async () => {
    await using server = await serve({ ...notRunning, status: 503, headers: { "Retry-After": "0" } });
    const call = cdmAt(server.url).stopJob(job);
    await failureOf(call, ServiceError);
    await failureOf(call.withResponse(), ServiceError);
    await failureOf(call, ServiceError);
    expect(server.asked).toHaveLength(1);
  });

  test("at once, before anybody awaits it", async () => {
    await using server = await serve(stopped);
    let call: Promise<unknown> | undefined;
    await new Promise<void>((sent) => {
      const send = (request: Request): Promise<Response> => fetch(request).finally(sent);
      call = cdmAt(server.url, { fetch: send }).stopJob(job);
    });
    expect(server.asked).toHaveLength(1);
    await call;
    expect(server.asked).toHaveLength(1);
  });
});

describe("no rejection is left unhandled", () => {
  // A rejection counts as unhandled once the microtasks have run.
  async function unhandledWhile(act: () => Promise<unknown>): Promise<unknown[]> {
    const seen: unknown[] = [];
    const note = (reason: unknown): number => seen.push(reason);
    process.on("unhandledRejection", note);
    try {
      await act();
      await setImmediate();
      await setImmediate();
    } finally {
      process.off("unhandledRejection", note);
    }
    return seen;
  }

  test.each<[string, (call: ReturnType<ReturnType<typeof cdmAt>["stopJob"]>) => Promise<unknown>]>([
    ["withResponse", (call) => call.withResponse()],
    ["then", (call) => call.then()],
    ["catch", (call) => call.catch((error: unknown) => Promise.reject(error))],
    ["finally", (call) => call.finally()],
    ["itself", (call) => call],
  ])("when only %s is awaited", async (_, part) => {
    await using server = await serve(notRunning);
    const seen = await unhandledWhile(() => failureOf(part(cdmAt(server.url).stopJob(job)), ServiceError));
    expect(seen).toEqual([]);
  });
});

test("a token in the headers of an answer that is wrong is not printed with the error", async () => {
  await using server = await serve({ status: 201, headers: { "X-Subject-Token": "a-secret-token" }, body: "{" });
  const error: unknown = await iamAt(server.url).createToken({ body: credentials }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AnswerError);
  expect((error as AnswerError).response.headers.get("X-Subject-Token")).toBe("a-secret-token");
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/a-secret-token|IAMPassword/);
});

test("an operation that needs a body is refused without one", async () => {
  await using server = await serve({ status: 201 });
  await expect(iamAt(server.url).createToken(null as never)).rejects.toThrow("iam.createToken: not sent, because body is missing.");
  expect(server.asked).toEqual([]);
});
