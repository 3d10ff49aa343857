// Programs often hold two copies of a package. An error of one is still what it is to the other.
import { expect, test } from "vitest";
import * as here from "../../client/errors.ts";
import { failureOf } from "./clients.ts";

// Another address, so another module. A name of its own, because the compiler knows no such file.
const address = "../../client/errors.ts?another";
const elsewhere = (await import(address)) as typeof here;
const info = { service: "cdm", operation: "stopJob", attempts: 1 };
const answer = new Response(null, { status: 400 });
const refusal = { code: "Cdm.0053", reason: "No.", requestId: undefined };

test("they are two copies", () => {
  expect(elsewhere.CloudError).not.toBe(here.CloudError);
});

const made = (from: typeof here) => [
  new from.NotSentError(info, "no."),
  new from.UnreachableError(info, "no."),
  new from.TimeoutError(info, "no."),
  new from.AbortedError(info, "no."),
  new from.AnswerError(info, "no.", { response: answer }),
  new from.OutcomeError(info, "FAILED", {}),
  new from.ServiceError(info, answer, {}, refusal),
];

test.each(made(elsewhere).map((error) => [error.name, error] as const))("%s of the other copy is one, and no other", (name, error) => {
  const classes = Object.entries(here).filter(([key]) => key.endsWith("Error")) as [string, typeof here.CloudError][];
  expect(classes.filter(([, type]) => error instanceof type).map(([key]) => key).sort()).toEqual([name, "CloudError"].sort());
});

test("what is no error of ours is none", () => {
  for (const other of [new Error("no"), new DOMException("no", "TimeoutError"), { name: "ServiceError", status: 400 }, null, undefined, "ServiceError", 1]) {
    expect(other instanceof here.ServiceError).toBe(false);
    expect(other instanceof here.CloudError).toBe(false);
  }
});

test("a class of one's own is not what it extends is", async () => {
  class Mine extends here.ServiceError {}
  const mine = new Mine(info, answer, {}, refusal);
  const [theirs] = made(elsewhere).slice(-1);
  expect(mine instanceof Mine).toBe(true);
  expect(mine instanceof here.ServiceError).toBe(true);
  expect(mine instanceof elsewhere.ServiceError).toBe(true);
  expect(theirs instanceof Mine).toBe(false);
  await failureOf(Promise.reject(mine), Mine as never);
});

test("an error prints its class, what it was about and nothing empty", () => {
  const text = String(new here.TimeoutError({ service: "cdm", operation: "stopJob" }, "not done within 5 ms."));
  expect(text).toBe("TimeoutError: cdm.stopJob: not done within 5 ms.");
  expect(Object.keys(new here.NotSentError(info, "no."))).toEqual(["service", "operation", "attempts"]);
});
