// Waiting for what takes its time, in each service that has it.
import { describe, expect, test, vi } from "vitest";
import { AbortedError, NotSentError, OutcomeError, ServiceError, TimeoutError, type WaitEvent } from "../../generated/cdm/index.ts";
import { type Reply, type TestServer, serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, mrsAt } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const quick = { interval: 1 };

/** Answers with each of the bodies in turn, and from then on with the last. */
function inTurn(...bodies: unknown[]): Promise<TestServer> {
  return serve(() => ({ body: bodies.length > 1 ? bodies.shift() : bodies[0] }) as Reply);
}

const cdmJob = (status: string | undefined) => ({ submissions: [{ ...(status !== undefined && { status }), progress: 1 }] });
const mrsJob = (job_state: string, job_result = "UNDEFINED") => ({ job_detail: { job_state, job_result } });

test("a job of CDM: it brings the last answer", async () => {
  await using server = await inTurn(cdmJob("BOOTING"), cdmJob("RUNNING"), cdmJob("SUCCEEDED"));
  expect(await cdmAt(server.url).waitForJob(job, quick)).toEqual(cdmJob("SUCCEEDED"));
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(3).fill("GET /v1.1/p/clusters/c/cdm/job/j/status"));
});

test.each(["FAILED", "FAILURE_ON_SUBMIT", "STOPPED", "failed"])("a job of CDM that ends as %s is a failure that tells the state", async (status) => {
  await using server = await inTurn(cdmJob("RUNNING"), cdmJob(status));
  const error = await failureOf(cdmAt(server.url).waitForJob(job, quick), OutcomeError);
  expect(error).toMatchObject({ service: "cdm", operation: "waitForJob", state: status, answer: cdmJob(status), attempts: 2 });
  expect(error.message).toBe(`cdm.waitForJob: it ended in state ${status}.`);
});

test.each(["SUCCEEDED", "FAILED", "STOPPED"])("whoever waits for any end is content with %s", async (status) => {
  await using server = await inTurn(cdmJob("RUNNING"), cdmJob(status));
  expect(await cdmAt(server.url).waitForJob(job, { ...quick, until: "ended" })).toEqual(cdmJob(status));
});

test.each(["UNKNOWN", "NEVER_EXECUTED", "SOMETHING_NEW", "", undefined])("the state %j ends nothing", async (status) => {
  await using server = await inTurn(cdmJob(status), cdmJob(status), cdmJob("SUCCEEDED"));
  await cdmAt(server.url).waitForJob(job, quick);
  expect(server.asked).toHaveLength(3);
});

test("a cluster of CDM", async () => {
  await using server = await inTurn({ status: "100" }, { status: "200" });
  expect(await cdmAt(server.url).waitForCluster({ cluster_id: "c" }, quick)).toEqual({ status: "200" });
  await using stopping = await inTurn({ status: "200" }, { status: "900" });
  expect(await cdmAt(stopping.url).waitForCluster({ cluster_id: "c" }, { ...quick, until: "stopped" })).toEqual({ status: "900" });
  await using failing = await inTurn({ status: "100" }, { status: "303" });
  expect(await failureOf(cdmAt(failing.url).waitForCluster({ cluster_id: "c" }, quick), OutcomeError)).toMatchObject({ state: "303" });
});

test("a cluster of CDM that restarts is not up, though its status is that of one", async () => {
  const restarting = { status: "200", actions: ["REBOOTING"] };
  await using server = await inTurn(restarting, { status: "200", actions: ["In-Sync"] });
  await cdmAt(server.url).waitForCluster({ cluster_id: "c" }, quick);
  expect(server.asked).toHaveLength(2);
});

describe("a job of DLF, which is found in a list", () => {
  const entry = (name: string, status: string) => ({ name, status });
  const list = (...jobs: object[]) => ({ total: jobs.length, jobs });

  test("is the one with exactly that name", async () => {
    await using server = await inTurn(
      list(entry("j2", "NORMAL"), entry("j", "STARTING")), list(),
      list(entry("j2", "STOPPED"), entry("j", "NORMAL")),
    );
    expect(await dlfAt(server.url).waitForJob({ jobName: "j", jobType: "REAL_TIME" }, quick)).toEqual(entry("j", "NORMAL"));
    expect(server.asked[0]?.url).toContain("jobName=j");
    expect(server.asked[0]?.url).toContain("jobType=REAL_TIME");
  });

  test("may be on a later page, and until it is there nothing is decided", async () => {
    const seen: (string | undefined)[] = [];
    await using server = await inTurn(list(), list(entry("j1", "STOPPED")), list(entry("j", "STOPPED")));
    await dlfAt(server.url).waitForJob({ jobName: "j" }, { ...quick, until: "stopped", onProgress: ({ state }) => seen.push(state) });
    expect(seen).toEqual([undefined, "STOPPED"]);
    expect(server.asked.map(({ url }) => /offset=(\d+)/.exec(url)?.[1])).toEqual(["0", "0", "1"]);
  });

  test("must be named", async () => {
    await using server = await inTurn(list());
    const error = await failureOf(dlfAt(server.url).waitForJob({} as never, quick), NotSentError);
    expect(error.message).toBe("dlf.waitForJob: not sent, because jobName is missing.");
    expect(server.asked).toEqual([]);
  });
});

test("a run of DLF", async () => {
  const run = { job_name: "j", instance_id: 1 };
  await using server = await inTurn({ status: "waiting" }, { status: "running" }, { status: "success" });
  expect(await dlfAt(server.url).waitForInstance(run, quick)).toEqual({ status: "success" });
  await using failing = await inTurn({ status: "running" }, { status: "manual-stop" });
  expect(await failureOf(dlfAt(failing.url).waitForInstance(run, quick), OutcomeError)).toMatchObject({ state: "manual-stop" });
});

describe("a job of MRS, whose end and result are two fields", () => {
  const run = { cluster_id: "c", job_execution_id: "e" };

  test("succeeds", async () => {
    await using server = await inTurn(mrsJob("New"), mrsJob("NEW_SAVING"), mrsJob("RUNNING"), mrsJob("FINISHED", "SUCCEEDED"));
    expect(await mrsAt(server.url).waitForJob(run, quick)).toEqual(mrsJob("FINISHED", "SUCCEEDED"));
    expect(server.asked).toHaveLength(4);
  });

  test.each([["FINISHED", "FAILED"], ["FAILED", "FAILED"], ["KILLED", "KILLED"], ["KILLED", "UNDEFINED"]])("%s with %s is a failure", async (state, result) => {
    await using server = await inTurn(mrsJob(state, result));
    const error = await failureOf(mrsAt(server.url).waitForJob(run, quick), OutcomeError);
    expect(["FAILED", "KILLED"]).toContain(error.state);
  });

  test("is not done while nobody knows how it ended", async () => {
    await using server = await inTurn(mrsJob("FINISHED"), mrsJob("FINISHED", "FAILED"));
    expect(await failureOf(mrsAt(server.url).waitForJob(run, quick), OutcomeError)).toMatchObject({ state: "FAILED", attempts: 2 });
    await using killed = await inTurn(mrsJob("KILLED"));
    expect(await mrsAt(killed.url).waitForJob(run, { ...quick, until: "ended" })).toEqual(mrsJob("KILLED"));
  });

  test("that was to be killed has ended", async () => {
    await using server = await inTurn(mrsJob("RUNNING", "KILLED"), mrsJob("KILLED", "KILLED"));
    expect(await mrsAt(server.url).waitForJob(run, { ...quick, until: "ended" })).toEqual(mrsJob("KILLED", "KILLED"));
    expect(server.asked).toHaveLength(2);
  });
});

describe("a wait", () => {
  test("is bounded, and says what it last saw", async () => {
    await using server = await inTurn(cdmJob("RUNNING"));
    const error = await failureOf(cdmAt(server.url).waitForJob(job, { interval: 5, timeout: 60 }), TimeoutError);
    expect(error.message).toBe("cdm.waitForJob: not succeeded within 60 ms; its last state was RUNNING.");
    // The last question may have been cut off.
    expect(server.asked.length - error.attempts).toBeLessThanOrEqual(1);
  });

  test("that is bounded ends also when the service does not answer", async () => {
    await using server = await serve(() => undefined);
    const error = await failureOf(cdmAt(server.url).waitForJob(job, { interval: 5, timeout: 60 }), TimeoutError);
    expect(error.message).toContain("its last state was none");
  });

  test("can be given up, also between two questions", async () => {
    await using server = await inTurn(cdmJob("RUNNING"));
    const controller = new AbortController();
    const wait = cdmAt(server.url).waitForJob(job, { interval: 60_000, signal: controller.signal, onProgress: () => setTimeout(() => controller.abort("enough"), 10) });
    expect(await failureOf(wait, AbortedError)).toMatchObject({ operation: "waitForJob", cause: "enough" });
    expect(server.asked).toHaveLength(1);
  });

  test("tells each answer, and ends with what its observer throws", async () => {
    await using server = await inTurn(cdmJob("BOOTING"), cdmJob("RUNNING"), cdmJob("SUCCEEDED"));
    const onProgress = vi.fn();
    await cdmAt(server.url).waitForJob(job, { ...quick, onProgress });
    expect(onProgress.mock.calls.map(([progress]) => progress)).toEqual(
      ["BOOTING", "RUNNING", "SUCCEEDED"].map((state, i) => ({ state, answer: cdmJob(state), polls: i + 1 })),
    );
    const stop = new Error("seen enough");
    await expect(cdmAt(server.url).waitForJob(job, { onProgress: () => { throw stop; } })).rejects.toBe(stop);
  });

  test("ends with a refusal", async () => {
    await using server = await serve({ status: 400, body: { errCode: "Cdm.0054", externalMessage: "No such job." } });
    expect(await failureOf(cdmAt(server.url).waitForJob(job, quick), ServiceError)).toMatchObject({ operation: "showJobStatus", code: "Cdm.0054" });
  });

  test("outlives what passes", async () => {
    let count = 0;
    await using server = await serve(() => (++count % 2 ? { status: 503 } : { body: cdmJob(count < 5 ? "RUNNING" : "SUCCEEDED") }));
    await cdmAt(server.url, { retries: 1, retryDelay: 1 }).waitForJob(job, quick);
    expect(server.asked).toHaveLength(6);
  });

  test.each<[string, Reply | "reset"]>([["429", { status: 429 }], ["503", { status: 503 }], ["a broken line", "reset"]])("longer than a call's own repeats outlives %s, and tells it", async (_, fault) => {
    let count = 0;
    await using server = await serve((__, response) => {
      if (++count > 5) return { body: cdmJob("SUCCEEDED") };
      return fault === "reset" ? void response.socket?.resetAndDestroy() : fault;
    });
    const problems: unknown[] = [];
    await cdmAt(server.url, { retryDelay: 1 }).waitForJob(job, { ...quick, onProgress: ({ state, problem }) => problems.push(problem?.name ?? state) });
    expect(problems).toEqual([...Array(5).fill(fault === "reset" ? "UnreachableError" : "ServiceError"), "SUCCEEDED"]);
  });

  describe("for a run", () => {
    const run = (id: number | undefined, status: string, date?: number) => ({ submissions: [{ ...(id && { "submission-id": id }), ...(date && { "creation-date": date }), status }] });

    test.each<[string, unknown]>([["its number", 7], ["its number as a text", "7"], ["the answer that started it", run(7, "BOOTING")]])("passes over what is said of an earlier one, given %s", async (_, meant) => {
      await using server = await inTurn(run(6, "FAILED"), run(6, "SUCCEEDED"), run(7, "RUNNING"), run(7, "SUCCEEDED"));
      expect(await cdmAt(server.url).waitForJob(job, { ...quick, run: meant as number })).toEqual(run(7, "SUCCEEDED"));
      expect(server.asked).toHaveLength(4);
    });

    test("knows it by its date where no number is told, as the documents print it", async () => {
      await using server = await inTurn(run(undefined, "SUCCEEDED", 1000), run(undefined, "RUNNING", 2000), run(8, "SUCCEEDED", 2000));
      expect(await cdmAt(server.url).waitForJob(job, { ...quick, run: run(undefined, "BOOTING", 2000) })).toEqual(run(8, "SUCCEEDED", 2000));
    });

    test("goes by the number before the date", async () => {
      await using server = await inTurn(run(8, "SUCCEEDED", 1000));
      expect(await failureOf(cdmAt(server.url).waitForJob(job, { ...quick, run: run(7, "BOOTING", 1000) }), OutcomeError)).toMatchObject({ state: "unknown" });
    });

    test.each([
      ["a later one is under way", run(8, "RUNNING"), "the answer is about a later run."],
      ["a later one has ended", run(8, "SUCCEEDED"), "the answer is about a later run."],
      ["a run has ended, and nothing tells which", run(undefined, "SUCCEEDED"), "the answer does not tell which run ended."],
      ["a run has failed, and nothing tells which", run(undefined, "FAILED"), "the answer does not tell which run ended."],
    ])("gives up when %s", async (_, answer, message) => {
      await using server = await inTurn(run(7, "RUNNING"), answer);
      const error = await failureOf(cdmAt(server.url).waitForJob(job, { ...quick, run: 7 }), OutcomeError);
      expect(error).toMatchObject({ state: "unknown", answer, message: `cdm.waitForJob: ${message}` });
    });

    test.each([null, "", "job-7", Number.NaN, {}, [], { submissions: [] }])("is not told which by %j", async (meant) => {
      await using server = await inTurn(run(7, "SUCCEEDED"));
      const error = await failureOf(cdmAt(server.url).waitForJob(job, { ...quick, run: meant as object }), NotSentError);
      expect(error.message).toBe("cdm.waitForJob: run does not tell which run is meant.");
      expect(server.asked).toEqual([]);
    });

    test("needs an answer that tells it", async () => {
      await expect(mrsAt("https://mrs.example").waitForJob({ cluster_id: "c", job_execution_id: "e" }, { run: "e" } as object)).rejects.toThrow("does not tell which run");
    });
  });

  test.each<[string, Reply]>([["a web page", { body: "<html>" }], ["a 500 without a code", { status: 500, body: "oops" }]])("outlives %s twice, but not three times", async (_, accident) => {
    let count = 0;
    await using server = await serve(() => (count++ % 3 === 2 ? { body: cdmJob(count < 6 ? "RUNNING" : "SUCCEEDED") } : accident));
    await cdmAt(server.url, { retries: 0 }).waitForJob(job, quick);
    expect(server.asked).toHaveLength(6);
    await using broken = await serve(accident);
    await expect(cdmAt(broken.url, { retries: 0 }).waitForJob(job, quick)).rejects.toThrow(/status (200|500)/);
    expect(broken.asked).toHaveLength(3);
  });

  test("says what it was about", async () => {
    await using server = await inTurn(cdmJob("FAILED"));
    expect(await failureOf(cdmAt(server.url).waitForJob(job, quick), OutcomeError)).toMatchObject({ input: job });
  });

  test("asks less and less often, and never all at the same moment", async () => {
    const waits: WaitEvent[] = [];
    const bodies = [...Array(20).fill(cdmJob("RUNNING")), cdmJob("SUCCEEDED")];
    await using server = await inTurn(...bodies);
    await cdmAt(server.url, { hooks: { wait: (event) => waits.push(event) } }).waitForJob(job, { interval: 2 });
    expect(waits).toHaveLength(20);
    waits.forEach(({ delay }, i) => {
      const pause = Math.min(2 * 1.3 ** i, 12);
      expect(delay).toBeGreaterThanOrEqual(pause * 0.8);
      expect(delay).toBeLessThanOrEqual(pause * 1.2);
    });
    expect(new Set(waits.map(({ delay }) => delay)).size).toBe(20);
  });

  test.each([
    [{ until: "finished" }, "one cannot wait until finished; there is succeeded, ended."],
    [{ interval: -1 }, "interval is not a number from 0 on."],
    [{ timeout: "1h" }, "timeout is not a number from 0 on."],
    [{ maxWait: 5 }, "a wait has no option maxWait. It has until, run, timeout, interval, signal, onProgress."],
  ])("with %j is refused", async (options, text) => {
    await using server = await inTurn(cdmJob("SUCCEEDED"));
    await expect(cdmAt(server.url).waitForJob(job, options as never)).rejects.toThrow(text);
    expect(server.asked).toEqual([]);
  });
});
