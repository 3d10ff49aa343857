// How often a password is sent to IAM: neither a service that refuses every token nor an IAM that fails may multiply it.
import { afterEach, describe, expect, test, vi } from "vitest";
import { NotSentError, ServiceError } from "../../../generated/cdm/index.ts";
import { serve } from "../../helpers/server.ts";
import { cdmAt, failureOf } from "../clients.ts";
import { by, job, refused, signIn, tokenOf, tokens } from "./iam.ts";

afterEach(() => vi.useRealTimers());

const begin = Date.parse("2026-03-04T05:06:07Z");
const at = (seconds: number): void => void vi.setSystemTime(begin + seconds * 1000);

describe("a service that refuses every token", () => {
  test("causes two sign-ins in 20 calls, one after the other or at once, and each ends with its 401", async () => {
    for (const together of [false, true]) {
      await using iam = await serve(tokens());
      await using service = await serve(refused);
      const cdm = cdmAt(service.url, by(signIn(iam)));
      const calls: Promise<ServiceError>[] = [];
      for (let i = 0; i < 20; i++) {
        const call = failureOf(cdm.stopJob(job), ServiceError);
        calls.push(call);
        if (!together) await call;
      }
      for (const error of await Promise.all(calls)) expect(error).toMatchObject({ status: 401, code: "APIGW.0307" });
      expect(iam.asked).toHaveLength(2);
      expect(new Set(service.asked.map(tokenOf))).toEqual(new Set(["t1", "t2"]));
    }
  });

  test("causes one more sign-in a minute", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: begin });
    await using iam = await serve(tokens());
    await using service = await serve(refused);
    const cdm = cdmAt(service.url, by(signIn(iam)));
    const seen: number[] = [];
    for (const seconds of [0, 59, 61, 62, 120, 122]) {
      at(seconds);
      await failureOf(cdm.stopJob(job), ServiceError);
      seen.push(iam.asked.length);
    }
    expect(seen).toEqual([2, 2, 3, 3, 3, 4]);
  });
});

describe("an IAM that fails", () => {
  test.each([
    ["with 503", { status: 503, body: {} }, 4],
    ["with 500", { status: 500, body: {} }, 1],
    ["with a web page", { body: "<html>" }, 1],
  ])("%s is asked less and less often", async (_, reply, requests) => {
    vi.useFakeTimers({ toFake: ["Date"], now: begin });
    await using iam = await serve(reply);
    await using service = await serve({ body: {} });
    const credentials = signIn(iam);
    const fail = () => failureOf(cdmAt(service.url, by(credentials)).stopJob(job), NotSentError);
    const seen: number[] = [];
    for (const seconds of [0, 0.5, 1.1, 2, 3.2, 7, 7.3, 100, 110, 117]) {
      at(seconds);
      const [error] = await Promise.all([fail(), fail(), fail()]);
      expect(error.message).toContain("createToken");
      seen.push(iam.asked.length / requests);
    }
    expect(seen).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 5, 6]);
    expect(service.asked).toEqual([]);
  });

  test("and then does not is asked for the next token as usual", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: begin });
    const next = tokens();
    let broken = true;
    await using iam = await serve(() => (broken ? { status: 500, body: {} } : next()));
    await using service = await serve({ body: {} });
    const cdm = cdmAt(service.url, by(signIn(iam)));
    await failureOf(cdm.stopJob(job), NotSentError);
    broken = false;
    at(1.1);
    await cdm.stopJob(job);
    expect([iam.asked.length, service.asked.map(tokenOf)]).toEqual([2, ["t1"]]);
  });
});
