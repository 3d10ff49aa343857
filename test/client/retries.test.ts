// What is repeated, how often and after how long. Delays are read from the hook, so that no test depends on a clock.
import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { type RetryEvent, ServiceError, TimeoutError, UnreachableError } from "../../generated/cdm/index.ts";
import { type Reply, type TestServer, serve } from "../helpers/server.ts";
import { calls, cdmAt, clientsAt, dlfAt, failureOf, iamAt, mrsAt, stopPath } from "./clients.ts";
import { effects } from "./contract.ts";

const job = { cluster_id: "c", job_name: "j" };
const quick = { retries: 3, retryDelay: 1 };
const passing = [429, 502, 503, 504];

/** Answers each request with the next of the replies, and then with success. */
function inTurn(...replies: (Reply | "reset" | "cut")[]): Promise<TestServer> {
  return serve((_, response) => {
    const reply = replies.shift() ?? { body: {} };
    if (reply === "reset") return void response.socket?.resetAndDestroy();
    if (reply === "cut") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      return void response.write("{", () => response.socket?.destroy());
    }
    return reply;
  });
}

describe("by what the contract says of an operation's effect", () => {
  const all = Object.keys(calls).map((name) => [name, effects[name]] as const);

  test("of each effect there is one", () => {
    expect(new Set(Object.values(effects))).toEqual(new Set(["read", "idempotent", "once"]));
  });

  test.each(all)("%s, which is %s", async (name, effect) => {
    await using server = await serve({ status: 503 });
    const error = await failureOf(clientsAt(server.url, quick)[name]?.() as Promise<unknown>, ServiceError);
    const requests = effect === "once" ? 1 : 4;
    expect(server.asked).toHaveLength(requests);
    expect(error.attempts).toBe(requests);
  });

  test("the GET that cancels is not repeated, whatever happens", async () => {
    for (const fault of ["reset", "cut", { status: 429 }, { status: 503 }] as const) {
      await using server = await inTurn(fault);
      await expect(mrsAt(server.url, quick).cancelJobExecution({ job_execution_id: "e" })).rejects.toThrow();
      expect(server.asked).toHaveLength(1);
    }
  });

  test("unless the caller says that a repeat does no harm", async () => {
    await using server = await inTurn({ status: 503 }, "reset");
    await mrsAt(server.url, quick).cancelJobExecution({ job_execution_id: "e" }, { repeatable: true });
    expect(server.asked).toHaveLength(3);
  });

  test("by path as by operation", async () => {
    await using server = await inTurn({ status: 503 });
    const { response } = await cdmAt(server.url, quick).PUT(stopPath, { params: { path: job } });
    expect(response.status).toBe(200);
    await using other = await serve({ status: 503 });
    await cdmAt(other.url, quick).PUT("/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start", { params: { path: job } });
    expect([server.asked.length, other.asked.length]).toEqual([2, 1]);
  });
});

test.each(passing)("status %d is repeated until it passes", async (status) => {
  await using server = await inTurn({ status }, { status });
  const { response } = await cdmAt(server.url, quick).stopJob(job).withResponse();
  expect(response.status).toBe(200);
  expect(server.asked).toHaveLength(3);
});

test.each([400, 401, 403, 404, 408, 409, 500, 501])("status %d is not", async (status) => {
  await using server = await serve({ status, body: {} });
  expect((await failureOf(cdmAt(server.url, quick).stopJob(job), ServiceError)).attempts).toBe(1);
  expect(server.asked).toHaveLength(1);
});

test.each(["reset", "cut"] as const)("a line that is %s is tried again", async (fault) => {
  await using server = await inTurn(fault, fault);
  await cdmAt(server.url, quick).stopJob(job);
  expect(server.asked).toHaveLength(3);
});

test("an answer that is a web page is not asked for again, and neither is a redirect", async () => {
  await using page = await serve({ body: "<html>" });
  await expect(cdmAt(page.url, quick).stopJob(job)).rejects.toThrow("not the JSON of the contract");
  await using redirect = await serve({ status: 302, headers: { location: "/" } });
  await expect(cdmAt(redirect.url, quick).stopJob(job)).rejects.toThrow("redirect");
  expect([page.asked.length, redirect.asked.length]).toEqual([1, 1]);
});

test("each repeat is the whole request anew, with its body and its proof", async () => {
  await using server = await inTurn({ status: 503 }, "reset");
  let count = 0;
  const body = { variables: { day: "工作日" } };
  await cdmAt(server.url, { ...quick, token: () => `t${++count}` }).startJob({ ...job, body }, { repeatable: true });
  expect(server.asked.map(({ body: text, headers }) => [JSON.parse(text), headers["x-auth-token"], headers["content-type"]])).toEqual(
    ["t1", "t2", "t3"].map((token) => [body, token, "application/json"]),
  );
});

test("a call may have its own number, and none means none", async () => {
  await using server = await serve({ status: 503 });
  await failureOf(cdmAt(server.url, quick).stopJob(job, { retries: 1 }), ServiceError);
  await failureOf(cdmAt(server.url, quick).stopJob(job, { retries: 0 }), ServiceError);
  expect(server.asked).toHaveLength(3);
});

describe("the wait before a repeat", () => {
  /** What the client says it will wait, for a server that answers with 503 and these headers. */
  async function delays(headers: Record<string, string>, options: object): Promise<RetryEvent[]> {
    const events: RetryEvent[] = [];
    await using server = await serve({ status: 503, headers });
    const cdm = cdmAt(server.url, { hooks: { retry: (event) => events.push(event) }, ...options });
    await failureOf(cdm.stopJob(job), ServiceError);
    return events;
  }

  test("is anything below a bound that doubles", async () => {
    const seen = await Promise.all(Array.from({ length: 30 }, () => delays({}, { retries: 4, retryDelay: 4 })));
    for (let repeat = 0; repeat < 4; repeat++) {
      const of = seen.map((events) => events[repeat]?.delay ?? NaN);
      const bound = 4 * 2 ** repeat;
      expect(Math.max(...of)).toBeLessThanOrEqual(bound);
      // Of thirty draws from all of the range some are in either half; that none is has a chance of one in 500 million.
      expect(Math.max(...of)).toBeGreaterThan(bound / 2);
      expect(Math.min(...of)).toBeLessThan(bound / 2);
    }
  });

  test.each([
    ["seconds", "1", 1000],
    ["no time at all", "0", 0],
    ["a date that is over", "Wed, 21 Oct 2015 07:28:00 GMT", 0],
  ])("is what the service asks for in %s", async (_, value, delay) => {
    const events = await delays({ "Retry-After": value }, { retries: 1, retryDelay: 1 });
    expect(events.map((event) => event.delay)).toEqual([delay]);
  });

  test("is what the service asks for by a date to come", async () => {
    const [event] = await delays({ "Retry-After": new Date(Date.now() + 2000).toUTCString() }, { retries: 1, retryDelay: 1 });
    expect(event?.delay).toBeGreaterThan(1);
    expect(event?.delay).toBeLessThanOrEqual(2000);
  });

  test.each(["soon", "-5", "+5", "1.5", "60;", "1e9999", "5 minutes"])("is the usual one when the service asks for %j", async (value) => {
    const [event] = await delays({ "Retry-After": value }, { retries: 1, retryDelay: 1 });
    expect(event?.delay).toBeLessThanOrEqual(1);
  });

  test("that would outlast the call is not begun: the refusal is told at once", async () => {
    expect(await delays({ "Retry-After": "3600" }, { ...quick })).toEqual([]);
    expect(await delays({ "Retry-After": "99999999999999999999" }, { ...quick })).toEqual([]);
  });

  test("is told with how many requests were sent and why", async () => {
    const events = await delays({}, { retries: 2, retryDelay: 1 });
    expect(events).toMatchObject([
      { service: "cdm", operation: "stopJob", attempts: 1, reason: "status 503" },
      { service: "cdm", operation: "stopJob", attempts: 2, reason: "status 503" },
    ]);
  });
});

describe("time", () => {
  const silent = () => serve(() => undefined);
  const slow = () => serve((_, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"));

  test("a request whose answer does not begin is given up and sent again", async () => {
    let count = 0;
    await using server = await serve(() => (++count < 3 ? undefined : { body: {} }));
    await cdmAt(server.url, { ...quick, attemptTimeout: 50 }).stopJob(job);
    expect(server.asked).toHaveLength(3);
  });

  test("with nothing left to try it is a TimeoutError that tells the attempts", async () => {
    await using server = await silent();
    const error = await failureOf(cdmAt(server.url, { retries: 1, retryDelay: 1 }).stopJob(job, { attemptTimeout: 30 }), TimeoutError);
    expect(error).toMatchObject({ service: "cdm", operation: "stopJob", attempts: 2, name: "TimeoutError" });
    expect(error.message).toBe("cdm.stopJob: no answer began in time.");
  });

  test("what must not be repeated is not repeated because of it", async () => {
    await using server = await silent();
    await failureOf(cdmAt(server.url, quick).startJob(job, { attemptTimeout: 30 }), TimeoutError);
    expect(server.asked).toHaveLength(1);
  });

  test.each([["an answer that does not begin", silent], ["an answer that does not end", slow]])("the call as a whole ends with %s", async (_, begin) => {
    await using server = await begin();
    const error = await failureOf(cdmAt(server.url, quick).stopJob(job, { timeout: 60 }), TimeoutError);
    expect(error.message).toBe("cdm.stopJob: not done within 60 ms.");
    expect(error.attempts).toBe(1);
  });

  test("the time for an answer to begin is not that for it to end", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" }).flushHeaders();
      setTimeout(() => response.end("{}"), 120);
      return undefined;
    });
    await cdmAt(server.url, { retries: 0 }).stopJob(job, { attemptTimeout: 60 });
  });

  test("it is counted over all repeats", async () => {
    await using server = await serve({ status: 503 });
    const error = await failureOf(cdmAt(server.url, { retries: 1000, retryDelay: 5 }).stopJob(job, { timeout: 150 }), ServiceError);
    expect(error.attempts).toBeGreaterThan(1);
    expect(error.attempts).toBeLessThan(1000);
  });

  test("a signal of AbortSignal.timeout() is a time limit too, and is kept during a wait", async () => {
    await using server = await serve({ status: 503, headers: { "Retry-After": "60" } });
    const error = await failureOf(cdmAt(server.url, quick).stopJob(job, { signal: AbortSignal.timeout(50) }), TimeoutError);
    expect(error.cause).toMatchObject({ name: "TimeoutError" });
  });

  test("a fetch that heeds no signal cannot hold a call", async () => {
    const cdm = cdmAt("https://cdm.example", { fetch: () => new Promise(() => {}), retries: 0 });
    await failureOf(cdm.stopJob(job, { timeout: 30 }), TimeoutError);
    await failureOf(cdm.stopJob(job, { attemptTimeout: 30 }), TimeoutError);
  });

  test("credentials that never come cannot hold a call either, and nothing was sent", async () => {
    const cdm = cdmAt("https://cdm.example", { token: () => new Promise(() => {}), retries: 3 });
    expect(await failureOf(cdm.stopJob(job, { timeout: 30 }), TimeoutError)).toMatchObject({ attempts: 0 });
    const error = await failureOf(cdm.stopJob(job, { attemptTimeout: 30 }), TimeoutError);
    expect(error).toMatchObject({ attempts: 0, message: "cdm.stopJob: the credentials did not come in time." });
  });

  test("many calls may share a signal: it gathers no listeners, and nothing warns", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on("warning", note);
    await using server = await serve({ body: {} });
    const { signal } = new AbortController();
    const cdm = cdmAt(server.url, { concurrency: 4 });
    const calls = Array.from({ length: 100 }, () => cdm.stopJob(job, { signal }));
    expect(getEventListeners(signal, "abort").length).toBeLessThan(5);
    await Promise.all(calls);
    await cdmAt(server.url, { retries: 0 }).waitForJob(job, { signal, timeout: 20, interval: 1 }).catch(() => {});
    await new Promise((next) => setTimeout(next, 10));
    process.off("warning", note);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test("a body that is a stream is sent once", async () => {
    await using server = await serve({ status: 503 });
    const body = new Response("{}").body as never;
    const init = { params: { path: job }, body, bodySerializer: (stream: never) => stream, duplex: "half" };
    const { response } = await cdmAt(server.url, quick).PUT(stopPath, init as never);
    expect([response.status, server.asked.map((asked) => asked.body)]).toEqual([503, ["{}"]]);
  });

  test("there is no limit when the caller says so", async () => {
    await using server = await serve({ body: {} });
    await cdmAt(server.url, { timeout: Infinity, attemptTimeout: Infinity }).stopJob(job);
    await cdmAt(server.url).stopJob(job, { timeout: 2 ** 31 });
  });
});

describe("a stop that is repeated", () => {
  const notRunning: Reply = { status: 400, body: { errCode: "Cdm.0053", externalMessage: "Job j is not running." } };

  test.each(["reset", "cut", { status: 503 }, { status: 504 }] as const)("after its answer was lost (%j) has succeeded when there is nothing left to stop", async (fault) => {
    await using server = await inTurn(fault, notRunning);
    expect(await cdmAt(server.url, quick).stopJob(job)).toBeUndefined();
    expect(server.asked).toHaveLength(2);
  });

  test("after 429, which says that nothing was done, has not", async () => {
    await using server = await inTurn({ status: 429 }, notRunning);
    expect(await failureOf(cdmAt(server.url, quick).stopJob(job), ServiceError)).toMatchObject({ code: "Cdm.0053", attempts: 2 });
  });

  test("by another refusal is refused", async () => {
    await using server = await inTurn("reset", { status: 400, body: { errCode: "Cdm.0054", externalMessage: "No such job." } });
    expect(await failureOf(cdmAt(server.url, quick).stopJob(job), ServiceError)).toMatchObject({ code: "Cdm.0054" });
  });
});

test("the last failure is what the caller gets, with all attempts counted", async () => {
  await using server = await inTurn({ status: 503 }, "reset", "reset", "reset");
  expect(await failureOf(cdmAt(server.url, quick).stopJob(job), UnreachableError)).toMatchObject({ attempts: 4 });
});

test("dlf and cdm have settings of their own", async () => {
  await using server = await serve({ status: 503 });
  await failureOf(dlfAt(server.url, { retries: 1, retryDelay: 1 }).stopJob({ job_name: "j" }), ServiceError);
  await failureOf(cdmAt(server.url, { retries: 2, retryDelay: 1 }).stopJob(job), ServiceError);
  expect(server.asked.map(({ url }) => url.split("/")[1])).toEqual(["v1", "v1", "v1.1", "v1.1", "v1.1"]);
});

test("by path the most careful of a path's uses counts", async () => {
  await using server = await serve({ status: 503 });
  const { response } = await iamAt(server.url, { retries: 2, retryDelay: 1 }).POST("/v3/auth/tokens", { body: {} as never });
  expect(response.status).toBe(503);
  expect(server.asked).toHaveLength(1);
});
