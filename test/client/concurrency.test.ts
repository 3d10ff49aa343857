// How many requests are under way at once, and who is next.
import { describe, expect, test } from "vitest";
import { AbortedError, ServiceError, TimeoutError } from "../../generated/cdm/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { cdmAt, failureOf } from "./clients.ts";

const stop = (cdm: ReturnType<typeof cdmAt>, job_name: string, options = {}) => cdm.stopJob({ cluster_id: "c", job_name }, options);
const nameOf = (url: string): string => url.split("/").at(-2) ?? "";

/** A server that answers only when told to. */
async function patient() {
  const open: { name: string; answer: (reply?: Reply) => void }[] = [];
  let most = 0;
  const server = await serve(({ url }) => new Promise<Reply>((answer) => {
    open.push({ name: nameOf(url), answer: (reply = { body: {} }) => answer(reply) });
    most = Math.max(most, open.length);
  }));
  const next = async () => {
    while (open.length === 0) await new Promise((done) => setTimeout(done, 1));
    return open.shift() as (typeof open)[number];
  };
  return { server, open, next, get most() { return most; }, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

test("no more requests are under way than the client allows", async () => {
  await using service = await patient();
  const cdm = cdmAt(service.server.url, { concurrency: 3 });
  const all = Promise.all(Array.from({ length: 20 }, (_, i) => stop(cdm, `j${i}`)));
  while (service.open.length < 3) await new Promise((done) => setTimeout(done, 1));
  for (let i = 0; i < 20; i++) (await service.next()).answer();
  await all;
  expect(service.most).toBe(3);
});

test("who came first is first", async () => {
  await using service = await patient();
  const cdm = cdmAt(service.server.url, { concurrency: 1 });
  const names = Array.from({ length: 20 }, (_, i) => `j${i}`);
  const all = Promise.all(names.map((name) => stop(cdm, name)));
  const order: string[] = [];
  for (let i = 0; i < names.length; i++) {
    const { name, answer } = await service.next();
    order.push(name);
    answer();
  }
  await all;
  expect(order).toEqual(names);
});

test("a call that is repeated is before those that have not been sent, and its wait holds nobody up", async () => {
  await using service = await patient();
  const cdm = cdmAt(service.server.url, { concurrency: 1, retries: 1, retryDelay: 0 });
  const all = Promise.all(["a", "b", "c"].map((name) => stop(cdm, name)));
  const order: string[] = [];
  for (const reply of [{ status: 503 }, undefined, undefined, undefined]) {
    const { name, answer } = await service.next();
    order.push(name);
    answer(reply);
  }
  await all;
  // While a waited, b was sent; when b was done, a was next.
  expect(order).toEqual(["a", "b", "a", "c"]);
});

test("a call that is given up in the queue was never sent and leaves its place", async () => {
  await using service = await patient();
  const cdm = cdmAt(service.server.url, { concurrency: 1 });
  const first = stop(cdm, "a");
  const controller = new AbortController();
  const second = stop(cdm, "b", { signal: controller.signal });
  const third = stop(cdm, "c");
  const { answer } = await service.next();
  controller.abort();
  expect(await failureOf(second, AbortedError)).toMatchObject({ attempts: 0 });
  answer();
  const last = await service.next();
  expect(last.name).toBe("c");
  last.answer();
  await Promise.all([first, third]);
});

test("time in the queue is not the call's time", async () => {
  await using service = await patient();
  const cdm = cdmAt(service.server.url, { concurrency: 1 });
  const first = stop(cdm, "a");
  const second = stop(cdm, "b", { timeout: 400 });
  const { answer } = await service.next();
  await new Promise((done) => setTimeout(done, 600));
  answer();
  (await service.next()).answer();
  await Promise.all([first, second]);
});

test("a failure gives its place back", async () => {
  await using server = await serve({ status: 400, body: {} });
  const cdm = cdmAt(server.url, { concurrency: 1 });
  for (let i = 0; i < 3; i++) await expect(stop(cdm, "a")).rejects.toThrow();
  await expect(stop(cdm, "..")).rejects.toThrow("another path");
  await expect(stop(cdm, "b")).rejects.toThrow();
  expect(server.asked).toHaveLength(4);
});

test("who is told that there are too many calls holds back those of the same operation that follow", async () => {
  const times: [string, number][] = [];
  await using server = await serve(({ url }) => {
    times.push([url.endsWith("/status") ? "status" : nameOf(url), performance.now()]);
    return times.length === 1 ? { status: 429, headers: { "Retry-After": "1" } } : { body: {} };
  });
  const cdm = cdmAt(server.url, { retries: 1, retryDelay: 1 });
  const first = stop(cdm, "a");
  while (times.length === 0) await new Promise((done) => setTimeout(done, 1));
  await new Promise((done) => setTimeout(done, 50));
  await Promise.all([first, stop(cdm, "b"), cdm.showJobStatus({ cluster_id: "c", job_name: "j" })]);
  // Another operation has a limit of its own.
  expect(times[1]?.[0]).toBe("status");
  const [begun = 0] = times.map(([, time]) => time);
  for (const [, time] of times.slice(2)) expect(time - begun).toBeGreaterThan(990);
});

describe("a call that is held back because of another's 429", () => {
  /** Answers the first request with 429 and the others with success. */
  async function held(seconds: string, options: object = {}) {
    let count = 0;
    const server = await serve(() => (++count === 1 ? { status: 429, headers: { "Retry-After": seconds } } : { body: {} }));
    const cdm = cdmAt(server.url, { retries: 1, retryDelay: 1, ...options });
    const gone = new AbortController();
    const first = stop(cdm, "a", { signal: gone.signal }).catch((error: unknown) => error);
    while (count === 0) await new Promise((done) => setTimeout(done, 1));
    await new Promise((done) => setTimeout(done, 50));
    const end = async () => {
      gone.abort();
      await first;
      await server[Symbol.asyncDispose]();
    };
    return { server, cdm, first, [Symbol.asyncDispose]: end };
  }

  test("ends as a TimeoutError when it would be held for longer than its own timeout", async () => {
    await using service = await held("60");
    const error = await failureOf(stop(service.cdm, "b", { timeout: 500 }), TimeoutError);
    expect(error.attempts).toBe(0);
    expect(error.message).toMatch(/^cdm\.stopJob: not sent: after a status 429 the calls of this operation pause for \d+ ms more, which timeout \(500 ms\) does not allow\. Call again later, or raise timeout\.$/);
    expect(service.server.asked).toHaveLength(1);
  });

  test("has less time left when it is sent", async () => {
    let count = 0;
    await using server = await serve(({ url }) => {
      if (nameOf(url) === "b") return undefined;
      return ++count === 1 ? { status: 429, headers: { "Retry-After": "1" } } : { body: {} };
    });
    const cdm = cdmAt(server.url, { retries: 1, retryDelay: 1 });
    const first = stop(cdm, "a");
    while (count === 0) await new Promise((done) => setTimeout(done, 1));
    await new Promise((done) => setTimeout(done, 50));
    const begun = performance.now();
    const error = await failureOf(stop(cdm, "b", { timeout: 1300 }), TimeoutError);
    await first;
    expect(error).toMatchObject({ attempts: 1, message: "cdm.stopJob: not done within 1300 ms." });
    // With a whole timeout after the pause it would be 2200 ms at least.
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test("is not held for what the call that was told could not wait for itself", async () => {
    await using service = await held("3600");
    expect(await service.first).toBeInstanceOf(ServiceError);
    await stop(service.cdm, "b");
    expect(service.server.asked).toHaveLength(2);
  });

  test("is held for some minutes at most, though the call that was told has no limit", async () => {
    await using service = await held("99999999999", { timeout: Infinity });
    const error = await failureOf(stop(service.cdm, "b", { timeout: 500 }), TimeoutError);
    expect(Number(/pause for (\d+) ms/.exec(error.message)?.[1])).toBeLessThanOrEqual(300_000);
  });
});
