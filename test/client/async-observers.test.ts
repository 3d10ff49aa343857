// Hooks, loggers and onProgress that are asynchronous and reject: never an unhandled rejection, which would end the process.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TimeoutError } from "../../generated/cdm/index.ts";
import { type Options, cdmAt, dlfAt, failureOf } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const mistake = new Error("mistake of an observer");
const rejecting = async (): Promise<never> => Promise.reject(mistake);
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
const told = vi.spyOn(console, "error");

/** Fails once, so that something is repeated; then it is done on the third look. */
function quickly(): Options {
  let count = 0;
  const states = ["RUNNING", "RUNNING", "SUCCEEDED"];
  const fetch = async (): Promise<Response> => (++count === 1 ? new Response(null, { status: 503 }) : Response.json({ submissions: [{ status: states[count - 2] ?? "SUCCEEDED" }] }));
  return { retries: 1, retryDelay: 0, fetch };
}

/** The platform reports a rejection that nobody handles after the microtasks of its turn. */
const nextTurn = (): Promise<void> => new Promise((next) => void setTimeout(next, 5));

beforeEach(() => {
  unhandled.length = 0;
  told.mockReset().mockImplementation(() => {});
  process.on("unhandledRejection", note);
});

afterEach(async () => {
  await nextTurn();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

describe("what an asynchronous observer rejects with", () => {
  test.each<[string, object]>([
    ["a hook of requests", { hooks: { request: rejecting } }],
    ["a hook of responses", { hooks: { response: rejecting } }],
    ["a hook of repeats", { hooks: { retry: rejecting } }],
    ["a hook of waits", { hooks: { wait: rejecting } }],
    ["a logger at debug", { logger: { debug: rejecting } }],
    ["a logger at info", { logger: { info: rejecting } }],
    ["a logger at warn", { logger: { warn: rejecting } }],
    ["a hook that rejects late", { hooks: { request: async () => { await nextTurn(); throw mistake; } } }],
    ["a hook with a promise of its own kind", { hooks: { request: () => ({ then: (_: unknown, reject: (reason: unknown) => void) => reject(mistake) }) } }],
  ])("%s goes to console.error, and the wait goes on", async (_, options) => {
    expect(await cdmAt("https://cdm.example", { ...quickly(), ...options }).waitForJob(job, { interval: 1 })).toEqual({ submissions: [{ status: "SUCCEEDED" }] });
    await nextTurn();
    expect(told).toHaveBeenCalledWith(mistake);
  });

  test("of waiters and pagers, too", async () => {
    const fetch = async (): Promise<Response> => Response.json({ jobs: [{ name: "j", status: "SCHEDULING" }] });
    const dlf = dlfAt("https://dlf.example", { fetch, hooks: { request: rejecting } });
    expect(await dlf.waitForJob({ jobName: "j" }, { interval: 1, until: "started" })).toMatchObject({ name: "j" });
    expect((await dlf.iterateJobs().next()).value).toMatchObject({ name: "j" });
  });
});

describe("an asynchronous onProgress", () => {
  test.each<[string, () => unknown]>([
    ["throws", () => { throw mistake; }],
    ["rejects", rejecting],
    ["rejects late", async () => { await nextTurn(); throw mistake; }],
  ])("that %s ends the wait with its error", async (_, onProgress) => {
    const wait = cdmAt("https://cdm.example", quickly()).waitForJob(job, { interval: 1, onProgress: onProgress as () => void });
    await expect(wait).rejects.toBe(mistake);
  });

  test("ends it also with the last answer, as one that throws does", async () => {
    const onProgress = async ({ state }: { state: string | undefined }): Promise<void> => { if (state === "SUCCEEDED") throw mistake; };
    await expect(cdmAt("https://cdm.example", quickly()).waitForJob(job, { interval: 1, onProgress })).rejects.toBe(mistake);
  });

  test("is waited for before the next look", async () => {
    const order: string[] = [];
    const onProgress = async ({ polls }: { polls: number }): Promise<void> => {
      order.push(`begin ${polls}`);
      await nextTurn();
      order.push(`end ${polls}`);
    };
    await cdmAt("https://cdm.example", quickly()).waitForJob(job, { interval: 1, onProgress });
    expect(order).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
  });

  test("that never ends does not outlast the wait", async () => {
    const wait = cdmAt("https://cdm.example", quickly()).waitForJob(job, { interval: 1, timeout: 50, onProgress: () => new Promise<void>(() => {}) });
    expect((await failureOf(wait, TimeoutError)).message).toContain("within 50 ms");
  });

  test("that rejects after the wait is over does no more", async () => {
    const wait = cdmAt("https://cdm.example", quickly()).waitForJob(job, { interval: 1, timeout: 20, onProgress: async () => { await new Promise((next) => setTimeout(next, 60)); throw mistake; } });
    await failureOf(wait, TimeoutError);
    await new Promise((next) => setTimeout(next, 80));
  });
});
