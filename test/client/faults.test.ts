// Many calls at once through a service that fails in every way: none is lost, and none is done twice that must not be.
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { CloudError, ServiceError } from "../../generated/cdm/index.ts";
import { type Asked, type Reply, serve } from "../helpers/server.ts";
import { cdmAt } from "./clients.ts";

const many = 1000;

/** The same numbers in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Does what is asked and then fails to say so, or fails before it does anything. */
function unreliable(done: Map<string, number>, roll: () => number) {
  return ({ url }: Asked, response: ServerResponse): Reply | undefined => {
    const name = decodeURIComponent(url.split("/").at(-2) ?? "");
    const work = (): void => void done.set(name, (done.get(name) ?? 0) + 1);
    const fate = Math.floor(roll() * 10);
    if (fate === 0) return { status: 429, headers: { "Retry-After": "0" }, body: { error_code: "APIGW.0308", error_msg: "Too many." } };
    if (fate === 1) return { status: 503 };
    if (fate === 2) return void response.socket?.resetAndDestroy();
    work();
    if (fate === 3) return void response.socket?.destroy();
    if (fate === 4) {
      response.writeHead(200, { "content-type": "application/json", "content-length": "50" });
      return void response.write('{"sub', () => response.socket?.destroy());
    }
    if (fate === 5) return { status: 504, body: "<html><title>Gateway Time-out</title></html>" };
    return { body: {} };
  };
}

const names = Array.from({ length: many }, (_, i) => `job ${i}/${"?#%"[i % 3]}`);

test("1,000 stops at once, each of which may be repeated, all come to their end", async () => {
  const done = new Map<string, number>();
  await using server = await serve(unreliable(done, dice(7)));
  const cdm = cdmAt(server.url, { retries: 30, retryBudget: Infinity, retryDelay: 2, concurrency: 64, attemptTimeout: 5_000 });
  const outcomes = await Promise.allSettled(names.map((job_name) => cdm.stopJob({ cluster_id: "c", job_name })));
  expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
  // Each was done, and under its own name.
  expect([...done.keys()].sort()).toEqual([...names].sort());
  expect(server.asked.length).toBeGreaterThan(many * 1.5);
});

test("1,000 starts at once, none of which may be repeated, are sent once each, and whoever was not told of success has an error", async () => {
  const done = new Map<string, number>();
  await using server = await serve(unreliable(done, dice(11)));
  const cdm = cdmAt(server.url, { retries: 30, retryDelay: 2, concurrency: 64, attemptTimeout: 5_000 });
  const outcomes = await Promise.allSettled(names.map((job_name) => cdm.startJob({ cluster_id: "c", job_name })));
  expect(server.asked).toHaveLength(many);
  expect([...done.values()].every((times) => times === 1)).toBe(true);
  names.forEach((name, i) => {
    const outcome = outcomes[i];
    if (outcome?.status === "fulfilled") expect(done.get(name)).toBe(1);
    else expect(outcome?.reason).toBeInstanceOf(CloudError);
  });
  expect(outcomes.some(({ status }) => status === "rejected")).toBe(true);
});

test("a storm of 429 is waited out as the service asks", async () => {
  let open = false;
  await using server = await serve(() => (open ? { body: {} } : { status: 429, headers: { "Retry-After": "1" } }));
  const cdm = cdmAt(server.url, { retries: 5, retryBudget: Infinity, concurrency: 64 });
  const stops = names.slice(0, 200).map((job_name) => cdm.stopJob({ cluster_id: "c", job_name }));
  while (server.asked.length < 200) await new Promise((next) => setTimeout(next, 5));
  open = true;
  await Promise.all(stops);
  // Nobody asked again before the second was over.
  expect(server.asked).toHaveLength(400);
});

test("a service that never recovers is given up by every call, with what it said last", async () => {
  await using server = await serve({ status: 503, body: { error_code: "APIG.0203", error_msg: "Backend timeout." } });
  const cdm = cdmAt(server.url, { retries: 2, retryBudget: Infinity, retryDelay: 1 });
  const outcomes = await Promise.allSettled(names.slice(0, 100).map((job_name) => cdm.stopJob({ cluster_id: "c", job_name })));
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { code: "APIG.0203", attempts: 3 } });
    expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(ServiceError);
  }
  expect(server.asked).toHaveLength(300);
});
