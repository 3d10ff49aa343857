import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type PasswordOptions, password } from "../../../client/credentials/index.ts";
import { AbortedError, type Credentials, NotSentError, ServiceError } from "../../../generated/cdm/index.ts";
import { type Asked, type Reply, type TestServer, serve } from "../../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, iamAt } from "../clients.ts";
import { example } from "../contract.ts";

const job = { cluster_id: "c", job_name: "j" };
const secret = "IAMPassword";
const user = { name: "IAMUser", domain: "IAMDomain" };
const answer = example("iam", "create-token.without-catalog") as { token: { project: { id: string } } };
const projectId = encodeURIComponent(answer.token.project.id);
const refused = { status: 401, body: { error_code: "APIGW.0307", error_msg: "The token must be updated.", request_id: "r" } };
const wrongPassword = { status: 401, body: example("iam", "create-token.wrong-password") };

/** Tokens t1, t2, … in turn. The example's tokens live for a day. */
const tokens = () => {
  let count = 0;
  return (): Reply => ({ status: 201, headers: { "X-Subject-Token": `t${++count}` }, body: answer });
};

const signIn = (iam: TestServer, options: Partial<PasswordOptions> = {}) =>
  password({ baseUrl: iam.url, user, password: secret, project: { name: "cn-north-1" }, retryDelay: 1, ...options } as PasswordOptions);

const by = (credentials: Credentials): { token: never; project_id: never; credentials: Credentials } =>
  ({ token: undefined as never, project_id: undefined as never, credentials });

const tokenOf = ({ headers }: Asked): unknown => headers["x-auth-token"];

/** Something that a test lets happen when it wants. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { open, opened };
}

const everythingOf = (error: Error): string =>
  [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), error.stack, error.cause instanceof Error ? everythingOf(error.cause) : ""].join("\n");

afterEach(() => vi.useRealTimers());

describe("signing in", () => {
  test.each([
    ["create-token.project-by-name", user, { name: "cn-north-1" }, secret],
    ["create-token.project-by-id", { name: "Username", domain: "Account Name" }, { id: "1551c7f6c808414d8e9f3c514a170f2e" }, "********"],
  ])("sends what the contract says: %s", async (name, user, project, word) => {
    await using iam = await serve(tokens());
    await using service = await serve({ body: {} });
    await cdmAt(service.url, by(signIn(iam, { user, project, password: word }))).stopJob(job);
    expect(iam.asked.map(({ method, url }) => [method, url])).toEqual([["POST", "/v3/auth/tokens?nocatalog=true"]]);
    expect(JSON.parse(iam.asked[0]?.body ?? "")).toEqual(example("iam", name));
  });

  test("gives token and project to the calls, also by path", async () => {
    await using iam = await serve(tokens());
    await using service = await serve({ body: {} });
    const cdm = cdmAt(service.url, by(signIn(iam)));
    await cdm.stopJob(job);
    await cdm.GET("/v1.1/{project_id}/clusters/{cluster_id}", { params: { path: { cluster_id: "c" } } });
    expect(service.asked.map(tokenOf)).toEqual(["t1", "t1"]);
    expect(service.asked.map(({ url }) => url.split("/")[2])).toEqual([projectId, projectId]);
    expect(iam.asked).toHaveLength(1);
  });

  test("sends the password to IAM alone, and the token to the service alone", async () => {
    await using iam = await serve(tokens());
    await using service = await serve((asked) => (tokenOf(asked) === "t1" ? refused : { body: {} }));
    await cdmAt(service.url, by(signIn(iam))).stopJob(job);
    expect(iam.asked.map(({ body }) => body.includes(secret))).toEqual([true, true]);
    expect(service.asked.map(tokenOf)).toEqual(["t1", "t2"]);
    expect(JSON.stringify(service.asked)).not.toContain(secret);
    for (const { headers } of iam.asked) expect(Object.keys(headers)).not.toEqual(expect.arrayContaining([expect.stringMatching(/token|authorization/)]));
  });

  test("is done once for 50 calls that begin at the same time", async () => {
    await using iam = await serve(tokens());
    await using service = await serve({ body: {} });
    const cdm = cdmAt(service.url, by(signIn(iam)));
    await Promise.all(Array.from({ length: 50 }, () => cdm.stopJob(job)));
    expect(iam.asked).toHaveLength(1);
    expect(service.asked.map(tokenOf)).toEqual(Array(50).fill("t1"));
  });

  test("is done once for the clients of several services", async () => {
    await using iam = await serve(tokens());
    await using service = await serve({ body: {} });
    const credentials = signIn(iam);
    await Promise.all([cdmAt(service.url, by(credentials)).stopJob(job), dlfAt(service.url, by(credentials)).listJobs(), iamAt(service.url, by(credentials)).listProjects()]);
    expect(iam.asked).toHaveLength(1);
    expect(service.asked.map(tokenOf)).toEqual(["t1", "t1", "t1"]);
  });

  test("is not done for a client that calls nothing", async () => {
    await using iam = await serve(tokens());
    cdmAt("https://a.example", by(signIn(iam)));
    expect(iam.asked).toEqual([]);
  });

  test("is repeated while IAM is overloaded", async () => {
    const next = tokens();
    await using iam = await serve(() => (iam.asked.length === 1 ? { status: 503, body: {} } : next()));
    await using service = await serve({ body: {} });
    await cdmAt(service.url, by(signIn(iam))).stopJob(job);
    expect([iam.asked.length, service.asked.map(tokenOf)]).toEqual([2, ["t1"]]);
  });

  test("for a token without a project is told as that", async () => {
    const { project, ...rest } = answer.token;
    await using iam = await serve({ status: 201, headers: { "X-Subject-Token": "t1" }, body: { token: rest } });
    await using service = await serve({ body: {} });
    const error = await failureOf(cdmAt(service.url, by(signIn(iam))).stopJob(job), NotSentError);
    expect(error.message).toContain("IAM gave a token without a project");
    expect(service.asked).toEqual([]);
  });
});

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

describe("a password that is wrong", () => {
  test("is not sent again within a minute", async () => {
    const begin = Date.parse("2026-03-04T05:06:07Z");
    vi.useFakeTimers({ toFake: ["Date"], now: begin });
    const next = tokens();
    await using iam = await serve(() => (iam.asked.length <= 2 ? wrongPassword : next()));
    await using service = await serve({ body: {} });
    const credentials = signIn(iam);
    const fail = () => failureOf(cdmAt(service.url, { ...by(credentials), retries: 3 }).stopJob(job), NotSentError);
    const seen: number[] = [];
    for (const seconds of [0, 1, 59, 61, 120]) {
      vi.setSystemTime(begin + seconds * 1000);
      await Promise.all([fail(), fail()]);
      seen.push(iam.asked.length);
    }
    expect(seen).toEqual([1, 1, 1, 2, 2]);
    vi.setSystemTime(begin + 130_000);
    await cdmAt(service.url, by(credentials)).stopJob(job);
    expect([iam.asked.length, service.asked.length]).toEqual([3, 1]);
  });

  test.each([
    ["as IAM says it", wrongPassword.body],
    ["when IAM echoes it", { error: { code: 401, title: "Unauthorized", message: `The password ${secret} is wrong.` } }],
  ])("is told as what IAM said, and not shown: %s", async (_, body) => {
    await using iam = await serve({ status: 401, body });
    await using service = await serve({ body: {} });
    const error = await failureOf(cdmAt(service.url, by(signIn(iam))).stopJob(job), NotSentError);
    expect([error.service, error.operation, error.attempts]).toEqual(["cdm", "stopJob", 0]);
    expect(error.cause).toBeInstanceOf(ServiceError);
    expect(error.cause).toMatchObject({ service: "iam", operation: "createToken", status: 401 });
    expect(iam.asked[0]?.body).toContain(secret);
    expect(everythingOf(error)).not.toContain(secret);
    expect(service.asked).toEqual([]);
  });
});

describe("a caller who gives up", () => {
  test("does not end the sign-in of others", async () => {
    const { open, opened } = gate();
    const { open: begin, opened: begun } = gate();
    const next = tokens();
    await using iam = await serve(async () => {
      begin();
      await opened;
      return next();
    });
    await using service = await serve({ body: {} });
    const cdm = cdmAt(service.url, by(signIn(iam)));
    const controller = new AbortController();
    const first = failureOf(cdm.stopJob(job, { signal: controller.signal }), AbortedError);
    const second = cdm.stopJob({ ...job, job_name: "second" });
    await begun;
    controller.abort(new Error("enough"));
    expect((await first).cause).toMatchObject({ message: "enough" });
    open();
    await second;
    await cdm.stopJob({ ...job, job_name: "third" });
    expect(iam.asked).toHaveLength(1);
    expect(service.asked.map(({ url }) => url.split("/").at(-2))).toEqual(["second", "third"]);
  });

  test("alone leaves the sign-in to who comes next, and its failure to nobody", async () => {
    const { open, opened } = gate();
    const { open: begin, opened: begun } = gate();
    await using iam = await serve(async () => {
      begin();
      await opened;
      return wrongPassword;
    });
    await using service = await serve({ body: {} });
    const credentials = signIn(iam);
    const controller = new AbortController();
    const first = failureOf(cdmAt(service.url, by(credentials)).stopJob(job, { signal: controller.signal }), AbortedError);
    await begun;
    controller.abort();
    await first;
    open();
    await failureOf(cdmAt(service.url, by(credentials)).stopJob(job), NotSentError);
    expect(iam.asked).toHaveLength(1);
  });
});
