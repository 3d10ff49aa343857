import { afterEach, describe, expect, test, vi } from "vitest";
import { ServiceError } from "../../../generated/cdm/index.ts";
import { serve } from "../../helpers/server.ts";
import { cdmAt, failureOf } from "../clients.ts";
import { answer, by, everythingOf, gate, job, refused, signIn, tokenOf, tokens } from "./iam.ts";

afterEach(() => vi.useRealTimers());

describe("before a token ends there is a new one", () => {
  const minute = 60_000;
  // Neither the clock of IAM nor its distance to the one here matters: both times are in the past.
  test.each([
    ["a day, half an hour before", "2020-01-04T09:05:22.701000Z", 24 * 60 - 30],
    ["an hour, six minutes before", "2020-01-03T10:05:22.701000Z", 54],
  ])("of %s", async (_, expires_at, minutes) => {
    const begin = Date.parse("2026-03-04T05:06:07Z");
    vi.useFakeTimers({ toFake: ["Date"], now: begin });
    const next = tokens();
    await using iam = await serve(() => ({ ...next(), body: { token: { ...answer.token, expires_at } } }));
    await using service = await serve({ body: {} });
    const cdm = cdmAt(service.url, by(signIn(iam)));
    for (const at of [0, minutes * minute - 1000, minutes * minute + 1000, 2 * minutes * minute]) {
      vi.setSystemTime(begin + at);
      await Promise.all([cdm.stopJob(job), cdm.stopJob(job)]);
    }
    expect(service.asked.map(tokenOf)).toEqual(["t1", "t1", "t1", "t1", "t2", "t2", "t2", "t2"]);
    expect(iam.asked).toHaveLength(2);
  });
});

describe("a token that the service does not take any more", () => {
  test("is replaced once for 200 calls, and each is repeated once", async () => {
    await using iam = await serve(tokens());
    let ended = false;
    let waiting = 0;
    const { open, opened } = gate();
    await using service = await serve(async (asked) => {
      if (tokenOf(asked) !== "t1" || !ended) return { body: {} };
      // All of them are under way before the first is refused.
      if (++waiting === 200) open();
      await opened;
      return refused;
    });
    const cdm = cdmAt(service.url, { ...by(signIn(iam)), concurrency: 200 });
    await cdm.stopJob(job);
    ended = true;
    const jobs = Array.from({ length: 200 }, (_, index) => ({ ...job, job_name: `j${index}` }));
    await Promise.all(jobs.map((one) => cdm.stopJob(one)));
    expect(iam.asked).toHaveLength(2);
    for (const { job_name } of jobs) {
      expect(service.asked.filter(({ url }) => url.endsWith(`/${job_name}/stop`)).map(tokenOf)).toEqual(["t1", "t2"]);
    }
    expect(service.asked).toHaveLength(401);
  });

  test("also when calls wait for their turn", async () => {
    await using iam = await serve(tokens());
    let ended = false;
    await using service = await serve((asked) => (tokenOf(asked) === "t1" && ended ? refused : { body: {} }));
    const cdm = cdmAt(service.url, { ...by(signIn(iam)), concurrency: 8 });
    await cdm.stopJob(job);
    ended = true;
    await Promise.all(Array.from({ length: 200 }, () => cdm.stopJob(job)));
    expect(iam.asked).toHaveLength(2);
    expect(service.asked.filter((asked) => tokenOf(asked) === "t2")).toHaveLength(200);
  });

  test("and whose successor is refused too ends the call: there is no third request", async () => {
    await using iam = await serve(tokens());
    await using service = await serve(refused);
    const error = await failureOf(cdmAt(service.url, { ...by(signIn(iam)), retries: 3, retryDelay: 1 }).showJobStatus(job), ServiceError);
    expect([error.status, error.code, error.attempts]).toEqual([401, "APIGW.0307", 2]);
    expect(service.asked.map(tokenOf)).toEqual(["t1", "t2"]);
    expect(iam.asked).toHaveLength(2);
    expect(everythingOf(error)).not.toMatch(/\bt[12]\b/);
  });

  test("is not replaced for a refusal of another kind", async () => {
    await using iam = await serve(tokens());
    await using service = await serve({ status: 403, body: { error_code: "APIGW.0302", error_msg: "no" } });
    await failureOf(cdmAt(service.url, by(signIn(iam))).stopJob(job), ServiceError);
    expect([iam.asked.length, service.asked.length]).toEqual([1, 1]);
  });
});
