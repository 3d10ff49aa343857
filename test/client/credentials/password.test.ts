import { afterEach, describe, expect, test, vi } from "vitest";
import { AbortedError, NotSentError, ServiceError } from "../../../generated/cdm/index.ts";
import { password as signInWith } from "../../../client/credentials/index.ts";
import { serve } from "../../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, iamAt } from "../clients.ts";
import { example } from "../contract.ts";
import { answer, by, everythingOf, gate, job, projectId, refused, secret, signIn, tokenOf, tokens, user, wrongPassword } from "./iam.ts";

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
    const proofs = iam.asked.flatMap(({ headers }) => Object.keys(headers)).filter((name) => /token|authorization/.test(name));
    expect(proofs).toEqual([]);
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
    const [cdm, dlf, iamToo] = [cdmAt(service.url, by(credentials)), dlfAt(service.url, by(credentials)), iamAt(service.url, by(credentials))];
    await Promise.all([cdm.stopJob(job), dlf.listJobs(), iamToo.listProjects()]);
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

  test("need not be a client: the credentials themselves heed the signal", async () => {
    const { open, opened } = gate();
    const next = tokens();
    await using iam = await serve(() => opened.then(next));
    const credentials = signIn(iam);
    const controller = new AbortController();
    const first = credentials.projectId(controller.signal);
    const second = credentials.projectId();
    controller.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    open();
    expect(await second).toBe(answer.token.project.id);
    expect(iam.asked).toHaveLength(1);
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

test.each([
  ["no password", { password: "" }],
  ["no user", { user: undefined }],
  ["no account", { user: { name: "u", domain: "" } }],
])("%s is refused at once, and not tried with IAM", (_, wrong) => {
  const options = { baseUrl: "https://iam.example", user: { name: "u", domain: "d" }, password: "secret", project: { name: "p" }, ...wrong };
  expect(() => signInWith(options as never)).toThrow("credentials.password: give user: { name, domain }, and password.");
});
