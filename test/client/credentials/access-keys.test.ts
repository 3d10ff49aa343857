import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type AccessKeyOptions, type Keys, accessKeys } from "../../../client/credentials/index.ts";
import { NotSentError, ServiceError } from "../../../generated/cdm/index.ts";
import { type Asked, serve } from "../../helpers/server.ts";
import { type Options, cdmAt, dlfAt, failureOf, faces, iamAt, mrsAt } from "../clients.ts";
import { known, signedHeaders, verify } from "./verify.ts";

const { accessKey, secretKey } = known;
const keys: Keys = { accessKey, secretKey };
const job = { cluster_id: "c", job_name: "j" };
const names = ["a b", "工作", "a/b", "a?b", "a#b", "100%", "%2F", "a+b", "~", "!", "'", "(x)", "*", "/ ? # % + ~ ! ' ( ) *", "é😀", "a&b=c"];

/** The client's options with keys, and without the token that the clients of the tests have. */
const by = (given: Parameters<typeof accessKeys>[0], options?: AccessKeyOptions, more: Options = {}): Options =>
  ({ token: undefined, credentials: accessKeys(given, options), ...more }) as Options;

function expectSigned(asked: Asked | undefined, signer = known): void {
  const { sent, right } = verify(asked as Asked, signer);
  expect(sent).toBe(right);
}

afterEach(() => vi.useRealTimers());

describe("what arrives is what was signed", () => {
  describe.each(faces)("%s", (_, stop) => {
    test.each(names)("a job named %j", async (job_name) => {
      await using server = await serve({ body: {} });
      await stop(cdmAt(server.url, by(keys)), { cluster_id: "c", job_name });
      expect(decodeURIComponent(server.asked[0]?.url.split("/").at(-2) ?? "")).toBe(job_name);
      expectSigned(server.asked[0]);
    });
  });

  test.each<[string, object, string]>([
    ["spaces and signs", { jobName: "a b", tags: "x, y+z&a=b?/'*!()~" }, "jobName=a%20b"],
    ["Chinese characters", { jobName: "工作", tags: "标签" }, "jobName=%E5%B7%A5"],
    ["an empty value", { jobName: "", tags: "x" }, "jobName=&"],
    ["one that is repeated", { tags: ["b", "a b", "", "a"], limit: 5, offset: 0 }, "tags=b&tags=a%20b&tags=&tags=a"],
    ["names in another order", { tags: "x", offset: 0, limit: 5, jobType: "BATCH", jobName: "j" }, "limit=5"],
  ])("a query with %s", async (_, query, part) => {
    await using server = await serve({ body: { total: 0, jobs: [] } });
    await dlfAt(server.url, by(keys)).listJobs(query as { jobName: string });
    await dlfAt(server.url, by(keys)).GET("/v1/{project_id}/jobs", { params: { query } });
    expect(server.asked).toHaveLength(2);
    for (const asked of server.asked) {
      expect(asked.url.replaceAll("%27", "'")).toContain(part);
      expectSigned(asked);
    }
  });

  test("a body, whatever is in it", async () => {
    await using server = await serve(({ url }) => (url.includes("/cdm/") ? { body: { submissions: [] } } : { status: 204 }));
    const variables = { "变量": "工作 😀 \u2028 é" };
    await cdmAt(server.url, by(keys)).startJob({ ...job, body: { variables } });
    await dlfAt(server.url, by(keys)).startJob({ job_name: "工作", body: { jobParams: [{ name: "路径", value: "值 + %" }] } });
    expect(JSON.parse(server.asked[0]?.body ?? "")).toEqual({ variables });
    for (const asked of server.asked) {
      expectSigned(asked);
      expect(signedHeaders(asked)).toContain("content-type");
    }
  });

  test("the host, the time and the headers of the call", async () => {
    const now = new Date("2026-03-04T05:06:07.890Z");
    vi.useFakeTimers({ toFake: ["Date"], now });
    await using server = await serve({ body: { total: 0, jobs: [] } });
    await dlfAt(server.url, by(keys, {}, { workspace: "w" })).listJobs();
    const [asked] = server.asked as [Asked];
    expect(asked.headers).toMatchObject({ host: new URL(server.url).host, "x-sdk-date": "20260304T050607Z", workspace: "w" });
    expect(signedHeaders(asked)).toEqual(expect.arrayContaining(["host", "workspace", "x-sdk-date"]));
    expect(asked.headers).not.toHaveProperty("x-auth-token");
    expectSigned(asked);
  });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["cdm", (url) => cdmAt(url, by(keys, {}, { project_id: "p1" })).stopJob(job)],
    ["dlf", (url) => dlfAt(url, by(keys, {}, { project_id: "p1" })).listJobs()],
    ["mrs", (url) => mrsAt(url, by(keys, {}, { project_id: "p1" })).showSingleJobExe({ cluster_id: "c", job_execution_id: "e" })],
    ["one call alone", (url) => cdmAt(url, by(keys)).stopJob({ ...job, project_id: "p1" })],
  ])("the project, also as a header: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url);
    const [asked] = server.asked as [Asked];
    expect([asked.url.split("/")[2], asked.headers["x-project-id"]]).toEqual(["p1", "p1"]);
    expect(signedHeaders(asked)).toContain("x-project-id");
    expectSigned(asked);
  });

  test("the security token of temporary keys", async () => {
    await using server = await serve({ body: {} });
    await cdmAt(server.url, by({ ...keys, securityToken: "st-1" })).stopJob(job);
    await cdmAt(server.url, by(keys)).stopJob(job);
    expect(server.asked.map(({ headers }) => headers["x-security-token"])).toEqual(["st-1", undefined]);
    expect(signedHeaders(server.asked[0] as Asked)).toContain("x-security-token");
    server.asked.forEach((asked) => expectSigned(asked));
  });

  test.each([
    ["derived", { form: "derived", region: "cn-south-1", service: "cdm" }, /^V11-HMAC-SHA256 Credential=AK0123\/\d{8}\/cn-south-1\/cdm, /],
    ["otc-legacy", { form: "otc-legacy" }, /^SDK-HMAC-SHA256 Credential=AK0123\/\d{8}\/\/\/sdk_request, /],
    ["otc-legacy, with region and service", { form: "otc-legacy", region: "eu-de", service: "dlf" }, /\/eu-de\/dlf\/sdk_request, /],
    ["sdk, when it is named", { form: "sdk" }, /^SDK-HMAC-SHA256 Access=AK0123, /],
  ] as const)("in the form %s", async (_, options, shape) => {
    await using server = await serve(({ method }) => (method === "POST" ? { status: 204 } : { body: { total: 0, jobs: [] } }));
    const dlf = dlfAt(server.url, by(keys, options));
    await dlf.listJobs({ jobName: "工 作", tags: "b,a" });
    await dlf.stopJob({ job_name: "a/b" });
    await dlf.startJob({ job_name: "j", body: { jobParams: [] } });
    expect(server.asked).toHaveLength(3);
    for (const asked of server.asked) {
      expect(asked.headers["authorization"]).toMatch(shape);
      expectSigned(asked, { ...known, ...options });
    }
  });
});

describe("calls about no project", () => {
  test.each([
    [{ domainId: "d1" }, "d1"],
    [{}, undefined],
  ])("name the account when it is given: %j", async (options, sent) => {
    await using server = await serve({ body: { projects: [], links: {} } });
    await iamAt(server.url, by(keys, options)).listProjects({ name: "eu-de" });
    const [asked] = server.asked as [Asked];
    expect([asked.headers["x-domain-id"], asked.headers["x-project-id"]]).toEqual([sent, undefined]);
    expect(signedHeaders(asked).includes("x-domain-id")).toBe(sent !== undefined);
    expectSigned(asked);
  });

  test("the account is not named where there is a project", async () => {
    await using server = await serve({ body: {} });
    await cdmAt(server.url, by(keys, { domainId: "d1" })).stopJob(job);
    expect(server.asked[0]?.headers).not.toHaveProperty("x-domain-id");
    expect(server.asked[0]?.headers["x-project-id"]).toBe("p");
  });
});

describe("keys from a function", () => {
  test("are asked for anew for each request", async () => {
    await using server = await serve({ body: {} });
    let count = 0;
    const cdm = cdmAt(server.url, by(async () => ({ accessKey: `AK${++count}`, secretKey: `SK${count}`, securityToken: `ST${count}` })));
    await cdm.stopJob(job);
    await cdm.stopJob(job);
    expect(server.asked.map(({ headers }) => headers["x-security-token"])).toEqual(["ST1", "ST2"]);
    server.asked.forEach((asked, index) => expectSigned(asked, { ...known, accessKey: `AK${index + 1}`, secretKey: `SK${index + 1}` }));
  });

  test("that fails: nothing is sent, and its error is the cause", async () => {
    await using server = await serve({ body: {} });
    const error = await failureOf(cdmAt(server.url, by(() => Promise.reject(new Error("no vault")))).stopJob(job), NotSentError);
    expect(error.cause).toMatchObject({ message: "no vault" });
    expect(server.asked).toEqual([]);
  });
});

test("a repeat is signed anew, with the keys and the time of then, and has the same body", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-04T05:06:07Z") });
  await using server = await serve(() => {
    vi.setSystemTime(new Date("2026-03-04T05:07:08Z"));
    return server.asked.length === 1 ? { status: 503, body: {} } : { body: { submissions: [] } };
  });
  let count = 0;
  const options = by(() => ({ accessKey: `AK${++count}`, secretKey }), {}, { retries: 1, retryDelay: 1 });
  const body = { variables: { "变量": "工作" } };
  await cdmAt(server.url, options).startJob({ ...job, body }, { repeatable: true });
  expect(server.asked.map(({ headers }) => headers["x-sdk-date"])).toEqual(["20260304T050607Z", "20260304T050708Z"]);
  expect(server.asked.map((asked) => JSON.parse(asked.body))).toEqual([body, body]);
  server.asked.forEach((asked, index) => expectSigned(asked, { ...known, accessKey: `AK${index + 1}` }));
});

// A few wrong signatures in a row lock the key.
test.each(["APIG.0301", "APIGW.0301", "APIGW.0307"])("a signature that is refused with %s is never sent again", async (error_code) => {
  await using server = await serve({ status: 401, body: { error_code, error_msg: "Incorrect IAM authentication information", request_id: "r" } });
  const given = vi.fn(() => keys);
  const error = await failureOf(cdmAt(server.url, by(given, {}, { retries: 3, retryDelay: 1 })).showJobStatus(job), ServiceError);
  expect([error.status, error.code, error.attempts]).toEqual([401, error_code, 1]);
  expect(server.asked).toHaveLength(1);
  expect(given).toHaveBeenCalledTimes(1);
  const signature = /Signature=(\w+)/.exec(String(server.asked[0]?.headers["authorization"]))?.[1] ?? "none";
  const seen = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error) + error.stack;
  for (const secret of [secretKey, signature]) expect(seen).not.toContain(secret);
});

describe("keys are refused before anything is sent, and not shown", () => {
  const secret = "s3cr3t-part";
  test.each<[string, unknown, string]>([
    ["none", undefined, "accessKey is missing"],
    ["null", null, "accessKey is missing"],
    ["a text", secret, "accessKey is missing"],
    ["no access key", { secretKey: secret }, "accessKey is missing"],
    ["no secret key", { accessKey: secret }, "secretKey is missing"],
    ["a blank access key", { accessKey: " \n", secretKey: secret }, "accessKey is missing"],
    ["a blank secret key", { accessKey: secret, secretKey: "\t" }, "secretKey is missing"],
    ["an access key that is no text", { accessKey: 5, secretKey: secret }, "accessKey is not a text"],
    ["a secret key that is no text", { accessKey: secret, secretKey: { secret } }, "secretKey is not a text"],
    ["a security token that is no text", { accessKey: "a", secretKey: secret, securityToken: [secret] }, "securityToken is not a text"],
    ["a newline in the access key", { accessKey: `${secret}\nX-Other: x`, secretKey: secret }, "for Authorization that no header can hold"],
    ["Chinese characters in the access key", { accessKey: `${secret}工作`, secretKey: secret }, "for Authorization that no header can hold"],
    ["a NUL in the security token", { accessKey: "a", secretKey: secret, securityToken: `${secret}\0x` }, "for X-Security-Token that no header can hold"],
  ])("%s", async (_, given, text) => {
    await using server = await serve({ body: {} });
    for (const source of [given as Keys, async () => given as Keys]) {
      const error = await failureOf(cdmAt(server.url, by(source)).stopJob(job), NotSentError);
      expect(error.message).toContain(text);
      expect(inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)).not.toContain(secret);
    }
    expect(server.asked).toEqual([]);
  });

  test("with space around them, as read from a file, they are taken without", async () => {
    await using server = await serve({ body: {} });
    await cdmAt(server.url, by({ accessKey: `${accessKey}\n`, secretKey: ` ${secretKey}\r\n`, securityToken: "\n" })).stopJob(job);
    expectSigned(server.asked[0]);
    expect(server.asked[0]?.headers).not.toHaveProperty("x-security-token");
  });
});

test.each(["X-Project-Id", "x-sdk-date", "HOST", "Authorization", "x-security-token"])("a header %s of the caller is not signed beside the client's own", async (name) => {
  await using server = await serve({ body: {} });
  const path = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";
  const cdm = cdmAt(server.url, by({ ...keys, securityToken: "st" }));
  await cdm.PUT(path, { params: { path: job }, headers: { [name]: "another" } });
  const signed = signedHeaders(server.asked[0] as Asked);
  expect(new Set(signed).size).toBe(signed.length);
  expect(signed).not.toContain("authorization");
  expectSigned(server.asked[0]);
});

test.each<[AccessKeyOptions, string]>([
  [{ form: "v11" as never }, 'there is no form "v11" of a signature; there is sdk, derived and otc-legacy.'],
  [{ form: "derived" }, "the form derived needs region and service."],
  [{ form: "derived", region: "eu-de" }, "the form derived needs region and service."],
])("%j is refused at once, because wrong signatures lock the key", (options, text) => {
  expect(() => accessKeys(keys, options)).toThrow(NotSentError);
  expect(() => accessKeys(keys, options)).toThrow(`credentials.accessKeys: ${text}`);
});
