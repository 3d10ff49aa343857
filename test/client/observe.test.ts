// What a client lets be seen of its work.
import { describe, expect, test, vi } from "vitest";
import { type RequestEvent, type ResponseEvent, ServiceError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, failureOf } from "./clients.ts";

const job = { cluster_id: "c", job_name: "a b" };

test("each request and each response is told, in order", async () => {
  const told: [string, RequestEvent | ResponseEvent][] = [];
  let count = 0;
  await using server = await serve(() => ({ status: ++count === 1 ? 503 : 200, headers: { "x-request-id": `r${count}` }, body: {} }));
  const hooks = {
    request: (event: RequestEvent) => told.push(["request", event]),
    response: (event: ResponseEvent) => told.push(["response", event]),
  };
  await cdmAt(server.url, { hooks, retries: 1, retryDelay: 1 }).stopJob(job);
  const request = { service: "cdm", operation: "stopJob", method: "PUT", url: `${server.url}/v1.1/p/clusters/c/cdm/job/a%20b/stop` };
  expect(told).toEqual([
    ["request", { ...request, attempt: 1 }],
    ["response", { ...request, attempt: 1, status: 503, requestId: "r1", milliseconds: expect.any(Number) }],
    ["request", { ...request, attempt: 2 }],
    ["response", { ...request, attempt: 2, status: 200, requestId: "r2", milliseconds: expect.any(Number) }],
  ]);
});

test("nothing is told of what was not sent", async () => {
  const request = vi.fn();
  await expect(cdmAt("https://cdm.example", { hooks: { request } }).stopJob({ ...job, job_name: ".." })).rejects.toThrow("another path");
  expect(request).not.toHaveBeenCalled();
});

test("a client says nothing unless asked to", async () => {
  const levels = ["debug", "info", "log", "warn", "error"] as const;
  const spies = levels.map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
  await using server = await serve({ status: 503 });
  await failureOf(cdmAt(server.url, { retries: 1, retryDelay: 1 }).stopJob(job), ServiceError);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test("a logger is told in words, by how much they matter", async () => {
  const lines: string[] = [];
  const logger = Object.fromEntries(["debug", "info", "warn"].map((level) => [level, (text: string) => lines.push(`${level} ${text}`)]));
  let count = 0;
  await using server = await serve(() => (++count === 1 ? { status: 503 } : { body: { submissions: [{ status: count === 2 ? "RUNNING" : "SUCCEEDED" }] } }));
  await cdmAt(server.url, { logger, retries: 1, retryDelay: 0 }).waitForJob(job, { interval: 1 });
  const url = `${server.url}/v1.1/p/clusters/c/cdm/job/a%20b/status`;
  expect(lines.map((line) => line.replace(/after \d+ ms/, "after N ms"))).toEqual([
    `debug cdm.showJobStatus: GET ${url}`,
    "debug cdm.showJobStatus: status 503 after N ms",
    "warn cdm.showJobStatus: status 503; again in 0.0 s",
    `debug cdm.showJobStatus: GET ${url} (attempt 2)`,
    "debug cdm.showJobStatus: status 200 after N ms",
    "info cdm.waitForJob: RUNNING; asked again in 0.0 s",
    `debug cdm.showJobStatus: GET ${url}`,
    "debug cdm.showJobStatus: status 200 after N ms",
  ]);
});

test("console is a logger, and half a logger is one", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const debug = vi.spyOn(console, "debug").mockImplementation(() => {});
  await using server = await serve({ status: 503 });
  await failureOf(cdmAt(server.url, { logger: console, retries: 1, retryDelay: 0 }).stopJob(job), ServiceError);
  expect(warn).toHaveBeenCalledExactlyOnceWith("cdm.stopJob: status 503; again in 0.0 s");
  expect(debug).toHaveBeenCalledTimes(4);
  await failureOf(cdmAt(server.url, { logger: {} }).stopJob(job), ServiceError);
  vi.restoreAllMocks();
});

describe("what an observer throws", () => {
  test.each(["request", "response", "retry"])("in %s does not change the call, and does not go unseen", async (name) => {
    const mistake = new Error("mistake of an observer");
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    let count = 0;
    await using server = await serve(() => (++count === 1 ? { status: 503 } : { body: {} }));
    const hooks = { [name]: () => { throw mistake; } };
    expect(await cdmAt(server.url, { hooks, retries: 1, retryDelay: 0 }).stopJob(job)).toEqual({});
    expect(server.asked).toHaveLength(2);
    expect(told).toHaveBeenCalledWith(mistake);
    vi.restoreAllMocks();
  });
});
