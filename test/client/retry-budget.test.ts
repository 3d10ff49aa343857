// A client has one budget for all its retries, so that many calls do not multiply the load of a service that fails.
import { describe, expect, test } from "vitest";
import { createRetryBudget } from "../../client/retry-budget.ts";
import { ServiceError, TimeoutError, UnreachableError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, failureOf, stopPath } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const quick = { retries: 3, retryDelay: 1 };
const usedUp = " Not sent again: the client's retryBudget is used up.";
const times = <T>(n: number, work: () => T): T[] => Array.from({ length: n }, work);

describe("of 500 calls", () => {
  test("to a service that fails no more than 100 are sent again, and the others say why not", async () => {
    await using server = await serve({ status: 503 });
    const cdm = cdmAt(server.url, quick);
    const errors = await Promise.all(times(500, () => failureOf(cdm.stopJob(job), ServiceError)));
    expect(server.asked).toHaveLength(600);
    const messages = new Set(errors.map(({ message }) => message));
    expect(messages).toContain(`cdm.stopJob: status 503.${usedUp}`);
    // Those that had all their retries.
    expect([...messages].every((text) => [`cdm.stopJob: status 503`, `cdm.stopJob: status 503.${usedUp}`].includes(text))).toBe(true);
  });

  test("without a response no more than 50, because those cost twice as much", async () => {
    let count = 0;
    const cdm = cdmAt("https://cdm.example", { ...quick, fetch: async () => { count++; throw new TypeError("no"); } });
    const errors = await Promise.all(times(500, () => failureOf(cdm.stopJob(job), UnreachableError)));
    expect(count).toBe(550);
    expect(errors.at(-1)?.message).toBe(`cdm.stopJob: no answer came.${usedUp}`);
  });

  test("by path and by operation share it", async () => {
    await using server = await serve({ status: 503 });
    const cdm = cdmAt(server.url, quick);
    await Promise.all(times(250, () => cdm.stopJob(job).catch(() => {})));
    await Promise.all(times(250, () => cdm.PUT(stopPath, { params: { path: job } })));
    expect(server.asked).toHaveLength(600);
  });
});

test("a call that is late costs as much as one that is lost", async () => {
  const cdm = cdmAt("https://cdm.example", { retries: 1, retryDelay: 1, concurrency: 1000, attemptTimeout: 20, fetch: () => new Promise(() => {}) });
  const errors = await Promise.all(times(80, () => failureOf(cdm.stopJob(job), TimeoutError)));
  expect(errors.filter(({ attempts }) => attempts === 2)).toHaveLength(50);
});

test("another client has a budget of its own", async () => {
  await using server = await serve({ status: 503 });
  const first = cdmAt(server.url, quick);
  await Promise.all(times(200, () => first.stopJob(job).catch(() => {})));
  const error = await failureOf(cdmAt(server.url, quick).stopJob(job), ServiceError);
  expect(error).toMatchObject({ attempts: 4, message: "cdm.stopJob: status 503" });
});

test("it can be larger, smaller, or without a limit", async () => {
  await using server = await serve({ status: 503 });
  for (const [retryBudget, requests] of [[0, 10], [25, 15], [Infinity, 40]] as const) {
    server.asked.length = 0;
    const cdm = cdmAt(server.url, { ...quick, retryBudget });
    await Promise.all(times(10, () => cdm.stopJob(job).catch(() => {})));
    expect(server.asked).toHaveLength(requests);
  }
});

test("what succeeds is sent again as often as it needs", async () => {
  let count = 0;
  await using server = await serve(() => (++count % 2 ? { status: 503 } : { body: {} }));
  const cdm = cdmAt(server.url, quick);
  for (let i = 0; i < 300; i++) await cdm.stopJob(job);
  expect(server.asked).toHaveLength(600);
});

describe("the budget", () => {
  const spendAll = (budget: ReturnType<typeof createRetryBudget>, cost: number): number => {
    let count = 0;
    while (budget.spend(cost)) count++;
    return count;
  };

  test("is 500: a retry costs 5, and 10 when the response was lost", () => {
    expect(spendAll(createRetryBudget(500), 5)).toBe(100);
    expect(spendAll(createRetryBudget(500), 10)).toBe(50);
  });

  test("gets back what a successful retry cost, and 1 for a success at once, and is never more than full", () => {
    const budget = createRetryBudget(500);
    spendAll(budget, 5);
    budget.giveBack(10);
    expect(spendAll(budget, 10)).toBe(1);
    for (let i = 0; i < 4; i++) budget.giveBack(1);
    expect(budget.spend(5)).toBe(false);
    budget.giveBack(1);
    expect(budget.spend(5)).toBe(true);
    for (let i = 0; i < 2000; i++) budget.giveBack(1);
    expect(spendAll(budget, 5)).toBe(100);
  });
});
