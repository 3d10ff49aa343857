import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Environment, fromEnv } from "../../../client/credentials/index.ts";
import { type CdmClientOptions, NotSentError, createCdmClient } from "../../../generated/cdm/index.ts";
import { createDlfClient } from "../../../generated/dlf/index.ts";
import { type Asked, serve } from "../../helpers/server.ts";
import { example } from "../contract.ts";
import { known, verify } from "./verify.ts";

const job = { cluster_id: "c", job_name: "j" };
const place = { OS_REGION_NAME: "eu-de", OS_PROJECT_ID: "p-os" };
const token = { OS_TOKEN: "t-os", ...place };
const keys = { OS_ACCESS_KEY: known.accessKey, OS_SECRET_KEY: known.secretKey, ...place };
const user = { OS_USERNAME: "IAMUser", OS_PASSWORD: "IAMPassword", OS_USER_DOMAIN_NAME: "IAMDomain", OS_REGION_NAME: "cn-north-1", OS_PROJECT_NAME: "cn-north-1" };

const issued = { status: 201, headers: { "X-Subject-Token": "t-iam" }, body: example("iam", "create-token.without-catalog") };

/** IAM and the service, all in one place. */
const serveAll = () => serve(({ url }) => (url.startsWith("/v3/") ? issued : { body: {} }));

/** The requests of one call whose client has nothing but the environment. */
async function askedWith(env: Environment, known: { region?: string } = {}): Promise<Asked[]> {
  await using server = await serveAll();
  const { credentials } = fromEnv(known, { ...env, ...(env["OS_AUTH_URL"] && { OS_AUTH_URL: env["OS_AUTH_URL"].replace("IAM", server.url) }) });
  await createCdmClient({ baseUrl: server.url, credentials, retries: 0 }).stopJob(job);
  return server.asked;
}

const askedOnce = async (env: Environment, known?: { region?: string }): Promise<Asked> => {
  const asked = await askedWith(env, known);
  expect(asked).toHaveLength(1);
  return asked[0] as Asked;
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe("a token", () => {
  test.each([
    ["OS_TOKEN", { OS_TOKEN: "t1" }, "t1"],
    ["OS_AUTH_TOKEN", { OS_AUTH_TOKEN: "t2" }, "t2"],
    ["the first that is set", { OS_TOKEN: "t1", OS_AUTH_TOKEN: "t2" }, "t1"],
    ["the first that is not blank", { OS_TOKEN: " \n", OS_AUTH_TOKEN: " t2\n" }, "t2"],
  ])("from %s", async (_, env, sent) => {
    const { url, headers } = await askedOnce({ ...place, ...env });
    expect(headers["x-auth-token"]).toBe(sent);
    expect(url).toBe("/v1.1/p-os/clusters/c/cdm/job/j/stop");
  });
});

describe("access keys", () => {
  const { accessKey, secretKey } = known;

  const huaweiKeys = { HUAWEICLOUD_SDK_AK: accessKey, HUAWEICLOUD_SDK_SK: secretKey, HUAWEICLOUD_SDK_PROJECT_ID: "p-os" };
  const given = { region: "eu-de" };

  test.each<[string, Environment]>([
    ["OS_ names", keys],
    ["names of Huawei Cloud", huaweiKeys],
    ["OS_ names before those of Huawei Cloud", { ...keys, HUAWEICLOUD_SDK_AK: "x", HUAWEICLOUD_SDK_SK: "y", HUAWEICLOUD_SDK_PROJECT_ID: "z" }],
    ["values with space around them", { OS_REGION_NAME: " eu-de", OS_PROJECT_ID: "p-os\n", OS_ACCESS_KEY: `${accessKey}\r\n`, OS_SECRET_KEY: ` ${secretKey} ` }],
  ])("from %s", async (_, env) => {
    const asked = await askedOnce(env, given);
    const { sent, right } = verify(asked);
    expect(sent).toBe(right);
    expect([asked.url.split("/")[2], asked.headers["x-project-id"]]).toEqual(["p-os", "p-os"]);
    expect(asked.headers).not.toHaveProperty("x-security-token");
  });

  test.each<[string, Environment]>([
    ["OS_SECURITY_TOKEN", keys],
    ["HUAWEICLOUD_SDK_SECURITY_TOKEN", huaweiKeys],
  ])("that are temporary, with %s", async (name, env) => {
    const asked = await askedOnce({ ...env, [name]: "st" }, given);
    expect(asked.headers["x-security-token"]).toBe("st");
    expect(verify(asked).sent).toBe(verify(asked).right);
  });

  test("of one cloud never go along with what belongs to those of the other", async () => {
    const ours = await askedOnce({ ...huaweiKeys, HUAWEICLOUD_SDK_AK: "x", HUAWEICLOUD_SDK_SK: "y", HUAWEICLOUD_SDK_SECURITY_TOKEN: "st", ...keys }, given);
    const theirs = await askedOnce({ ...huaweiKeys, OS_SECURITY_TOKEN: "st", OS_ACCESS_KEY: "x" }, given);
    expect([ours.headers["x-security-token"], theirs.headers["x-security-token"]]).toEqual([undefined, undefined]);
    expect([verify(ours).sent, verify(theirs).sent]).toEqual([verify(ours).right, verify(theirs).right]);
  });
});

describe("a password", () => {
  const projectId = (issued.body as { token: { project: { id: string } } }).token.project.id;

  test("goes along as it is, blanks and all", async () => {
    const [signIn] = await askedWith({ ...user, OS_AUTH_URL: "IAM", OS_PASSWORD: " p w " });
    expect(signIn?.body).toContain('"password":" p w "');
  });

  test.each(["IAM/v3", "IAM/v3/", "IAM", "IAM/", "IAM/v3/auth/tokens"])("at OS_AUTH_URL %s", async (OS_AUTH_URL) => {
    const [signIn, call, ...more] = await askedWith({ ...user, OS_AUTH_URL });
    expect(more).toEqual([]);
    expect(signIn?.url).toBe("/v3/auth/tokens?nocatalog=true");
    expect(JSON.parse(signIn?.body ?? "")).toEqual(example("iam", "create-token.project-by-name"));
    expect(call?.headers["x-auth-token"]).toBe("t-iam");
    expect(call?.url).toBe(`/v1.1/${encodeURIComponent(projectId)}/clusters/c/cdm/job/j/stop`);
  });

  test.each<[string, Environment, unknown]>([
    ["OS_TENANT_NAME", { OS_PROJECT_NAME: "", OS_TENANT_NAME: "tn" }, { name: "tn" }],
    ["OS_PROJECT_NAME before OS_TENANT_NAME", { OS_TENANT_NAME: "tn" }, { name: "cn-north-1" }],
    ["OS_PROJECT_ID before any name", { OS_PROJECT_ID: "pid", OS_TENANT_ID: "tid" }, { id: "pid" }],
    ["OS_TENANT_ID", { OS_TENANT_ID: "tid" }, { id: "tid" }],
  ])("for the project of %s", async (_, env, project) => {
    const [signIn] = await askedWith({ ...user, ...env, OS_AUTH_URL: "IAM" });
    expect(JSON.parse(signIn?.body ?? "").auth.scope).toEqual({ project });
  });

  test.each<[string, Environment, string]>([
    ["OS_USER_DOMAIN_NAME first", { OS_DOMAIN_NAME: "other" }, "IAMDomain"],
    ["OS_DOMAIN_NAME else", { OS_USER_DOMAIN_NAME: " ", OS_DOMAIN_NAME: "other" }, "other"],
  ])("of a user of the account in %s", async (_, env, name) => {
    const [signIn] = await askedWith({ ...user, ...env, OS_AUTH_URL: "IAM" });
    expect(JSON.parse(signIn?.body ?? "").auth.identity.password.user.domain).toEqual({ name });
  });

  test("without an address of IAM is sent to the one of the region", async () => {
    const urls: string[] = [];
    vi.stubGlobal("fetch", async ({ url }: Request) => {
      urls.push(url);
      return url.includes("//iam.") ? Response.json(issued.body, issued) : Response.json({});
    });
    await createCdmClient(fromEnv({}, { ...user, OS_PROJECT_NAME: "eu-de", OS_REGION_NAME: "eu-de" })).stopJob(job);
    expect(urls).toEqual([
      "https://iam.eu-de.otc.t-systems.com/v3/auth/tokens?nocatalog=true",
      `https://cdm.eu-de.otc.t-systems.com/v1.1/${encodeURIComponent(projectId)}/clusters/c/cdm/job/j/stop`,
    ]);
  });
});

describe("of several ways", () => {
  test.each<[string, Environment, string[]]>([
    ["a token comes first", { ...user, ...keys, ...token }, ["x-auth-token"]],
    ["then keys", { ...user, ...keys }, ["authorization"]],
    ["one that is not there in full is passed over", { ...keys, OS_TOKEN: "", OS_USERNAME: "u" }, ["authorization"]],
    ["and so is one that was only begun", { ...token, OS_ACCESS_KEY: "a", OS_USERNAME: "u" }, ["x-auth-token"]],
  ])("%s", async (_, env, expected) => {
    const { headers } = await askedOnce(env);
    expect(["authorization", "x-auth-token"].filter((name) => name in headers)).toEqual(expected);
  });

  test("a token without the project's id is passed over for a password, which needs only its name", async () => {
    const [signIn, call] = await askedWith({ ...user, OS_TOKEN: "t-os", OS_AUTH_URL: "IAM" });
    expect(signIn?.method).toBe("POST");
    expect(call?.headers["x-auth-token"]).toBe("t-iam");
  });
});

describe("the region", () => {
  test.each<[string, { region?: string }, Environment, string]>([
    ["OS_REGION_NAME", {}, token, "eu-de"],
    ["OS_REGION", {}, { ...token, OS_REGION_NAME: "", OS_REGION: "cn-north-4" }, "cn-north-4"],
    ["OS_REGION_NAME before OS_REGION", {}, { ...token, OS_REGION: "cn-north-4" }, "eu-de"],
    ["what is given, which is the same", { region: "eu-de" }, { ...token, OS_REGION: "cn-north-4" }, "eu-de"],
    ["what is given, alone", { region: "ap-southeast-1" }, { OS_TOKEN: "t", OS_PROJECT_ID: "p" }, "ap-southeast-1"],
  ])("is %s", (_, known, env, region) => {
    expect(fromEnv(known, env).region).toBe(region);
  });

  test("leads to the host, for any client", async () => {
    const urls: string[] = [];
    const fetch = async ({ url }: Request): Promise<Response> => (urls.push(url), Response.json({}));
    await createCdmClient({ ...fromEnv({}, token), fetch }).stopJob(job);
    await createDlfClient({ ...fromEnv({}, token), fetch }).listJobs();
    expect(urls).toEqual(["https://cdm.eu-de.otc.t-systems.com/v1.1/p-os/clusters/c/cdm/job/j/stop", "https://dayu-dlf.eu-de.otc.t-systems.com/v1/p-os/jobs"]);
  });

  test("that the contract does not know is refused by the client", () => {
    expect(() => createCdmClient(fromEnv({ region: "mars-1" }, { ...token, OS_REGION_NAME: "" }))).toThrow('the contract knows no region "mars-1"');
  });
});

test("a project that the client is told counts before that of the environment", async () => {
  await using server = await serveAll();
  const { credentials } = fromEnv({}, keys);
  await createCdmClient({ baseUrl: server.url, credentials, project_id: "told" } satisfies CdmClientOptions).stopJob(job);
  expect([server.asked[0]?.url.split("/")[2], server.asked[0]?.headers["x-project-id"]]).toEqual(["told", "told"]);
});

test("without an environment given it is the one of the process", async () => {
  for (const [name, value] of Object.entries(token)) vi.stubEnv(name, value);
  await using server = await serveAll();
  const { region, credentials } = fromEnv();
  await createCdmClient({ baseUrl: server.url, credentials }).stopJob(job);
  expect([region, server.asked[0]?.headers["x-auth-token"]]).toEqual(["eu-de", "t-os"]);
});

describe("what is missing is told at once, and nothing of what is there", () => {
  const region = "OS_REGION_NAME or OS_REGION";
  const id = "OS_PROJECT_ID or OS_TENANT_ID";
  const project = `${id} or OS_PROJECT_NAME or OS_TENANT_NAME`;
  const domain = "OS_USER_DOMAIN_NAME or OS_DOMAIN_NAME";
  const huaweiPlace = "HUAWEICLOUD_SDK_PROJECT_ID and give fromEnv({ region }), for which HUAWEICLOUD_SDK_* has no variable";
  const keys = "OS_ACCESS_KEY, OS_SECRET_KEY";
  const huaweiKeys = "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK";
  const begin = ["OS_TOKEN or OS_AUTH_TOKEN", keys, `OS_USERNAME, OS_PASSWORD, ${domain}`, `${huaweiKeys}, ${huaweiPlace}`];
  const all = [`OS_TOKEN or OS_AUTH_TOKEN, ${region}, ${id}`, `${keys}, ${region}, ${id}`, `OS_USERNAME, OS_PASSWORD, ${domain}, ${region}, ${project}`, `${huaweiKeys}, ${huaweiPlace}`];

  test.each<[string, Environment, string[]]>([
    ["nothing is set", {}, all],
    ["only blanks are set", { OS_TOKEN: " ", OS_ACCESS_KEY: "\n", OS_REGION_NAME: "\t" }, all],
    ["only a region and a project are set", { OS_REGION_NAME: "value-r", OS_PROJECT_ID: "value-p" }, begin],
    ["a token has neither region nor project", { OS_TOKEN: "value-t" }, [`${region}, ${id}`]],
    ["a token has no project", { OS_AUTH_TOKEN: "value-t", OS_REGION: "value-r" }, [id]],
    ["an access key has no secret", { OS_ACCESS_KEY: "value-a", OS_REGION: "value-r", OS_TENANT_ID: "value-p" }, ["OS_SECRET_KEY"]],
    ["a secret has no access key", { HUAWEICLOUD_SDK_SK: "value-s", OS_REGION: "value-r" }, [`HUAWEICLOUD_SDK_AK, ${huaweiPlace}`]],
    ["half of two keys is no key", { OS_ACCESS_KEY: "value-a", HUAWEICLOUD_SDK_SK: "value-s", OS_REGION: "value-r", OS_PROJECT_ID: "value-p" }, ["OS_SECRET_KEY", `HUAWEICLOUD_SDK_AK, ${huaweiPlace}`]],
    ["a user has no password", { ...user, OS_PASSWORD: "" }, ["OS_PASSWORD"]],
    ["a password has no user, no account and no project", { OS_PASSWORD: "value-p", OS_REGION: "value-r" }, [`OS_USERNAME, ${domain}, ${project}`]],
    ["two ways are begun", { OS_TOKEN: "value-t", OS_USERNAME: "value-u", OS_REGION: "value-r" }, [id, `OS_PASSWORD, ${domain}, ${project}`]],
  ])("%s", (_, env, ways) => {
    let error: unknown;
    try {
      fromEnv({}, env);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(NotSentError);
    const text = ways.map((lacks) => `set ${lacks}`).join("; or ");
    expect((error as NotSentError).message).toBe(`credentials.fromEnv: the environment does not say who calls: ${text}.`);
    const seen = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error);
    for (const value of Object.values(env).filter((value) => value?.trim())) expect(seen).not.toContain(value);
  });
});
