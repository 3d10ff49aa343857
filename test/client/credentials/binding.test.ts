// Credentials go only to the cloud that they are for, and those of a project only to the region of the project.
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Credentials, type Environment, type PasswordOptions, fromEnv, password } from "../../../client/credentials/index.ts";
import { NotSentError, createCdmClient } from "../../../generated/cdm/index.ts";
import { createDlfClient } from "../../../generated/dlf/index.ts";
import { createIamClient } from "../../../generated/iam/index.ts";
import { answer, job } from "./iam.ts";

const otc = { OS_REGION_NAME: "eu-de", OS_PROJECT_ID: "p-os" };
const user = { OS_USERNAME: "IAMUser", OS_PASSWORD: "IAMPassword", OS_USER_DOMAIN_NAME: "IAMDomain", OS_PROJECT_NAME: "eu-de" };
const huaweiKeys = { HUAWEICLOUD_SDK_AK: "ak", HUAWEICLOUD_SDK_SK: "sk", HUAWEICLOUD_SDK_PROJECT_ID: "p-hw" };
const signedIn = (where: object): Credentials =>
  password({ user: { name: "u", domain: "d" }, password: "secret", project: { name: "x" }, ...where } as PasswordOptions);

afterEach(() => vi.unstubAllGlobals());

/** The hosts that are asked, by IAM and a client of the credentials. */
async function hostsAsked(env: Environment): Promise<string[]> {
  const hosts: string[] = [];
  vi.stubGlobal("fetch", async ({ url }: Request) => {
    hosts.push(new URL(url).hostname);
    return url.includes("/v3/") ? Response.json(answer, { status: 201, headers: { "X-Subject-Token": "t" } }) : Response.json({});
  });
  await createCdmClient(fromEnv({}, env)).stopJob(job);
  return hosts;
}

describe("variables of two families are never mixed", () => {
  test.each([
    ["of Huawei Cloud", "https://iam.cn-north-4.myhuaweicloud.com"],
    ["of anybody", "https://iam.example"],
  ])("a password is not sent to an endpoint %s", async (_, HUAWEICLOUD_SDK_IAM_ENDPOINT) => {
    const hosts = await hostsAsked({ ...user, ...otc, HUAWEICLOUD_SDK_IAM_ENDPOINT });
    expect(hosts).toEqual(["iam.eu-de.otc.t-systems.com", "cdm.eu-de.otc.t-systems.com"]);
  });

  test.each<[string, Environment, string]>([
    ["a project of the other", { OS_TOKEN: "t", OS_REGION_NAME: "eu-de", HUAWEICLOUD_SDK_PROJECT_ID: "p" }, "set OS_PROJECT_ID or OS_TENANT_ID."],
    ["a region of the other", { ...huaweiKeys, OS_REGION_NAME: "cn-north-4" }, "who calls: give fromEnv({ region }), for which HUAWEICLOUD_SDK_* has no variable."],
    ["a project of the other, the other way round", { ...huaweiKeys, HUAWEICLOUD_SDK_PROJECT_ID: "", OS_PROJECT_ID: "p" }, "set HUAWEICLOUD_SDK_PROJECT_ID and give fromEnv({ region })"],
  ])("what is lacking is not taken from the other: %s", (_, env, text) => {
    expect(() => fromEnv({}, env)).toThrow(NotSentError);
    expect(() => fromEnv({}, env)).toThrow(text);
  });

  test("OS_* come first where both are there, also with a password", async () => {
    expect(await hostsAsked({ ...huaweiKeys, ...user, ...otc })).toContain("iam.eu-de.otc.t-systems.com");
  });

  test("a region that contradicts that of OS_* is refused, and the message says what to do", () => {
    const contradicting = (): unknown => fromEnv({ region: "cn-north-4" }, { ...huaweiKeys, OS_TOKEN: "t", ...otc });
    expect(contradicting).toThrow(NotSentError);
    expect(contradicting).toThrow(/the region is cn-north-4, but OS_REGION_NAME or OS_REGION says eu-de.*HUAWEICLOUD_SDK_\*/);
    expect(fromEnv({ region: "cn-north-4" }, { ...huaweiKeys, ...otc }).region).toBe("cn-north-4");
    expect(fromEnv({ region: "eu-de" }, { OS_TOKEN: "t", ...otc }).region).toBe("eu-de");
  });

  test.each<[string, Environment, { region?: string }]>([
    ["OS_AUTH_URL", { ...user, ...otc, OS_AUTH_URL: "https://iam.cn-north-4.myhuaweicloud.com/v3" }, {}],
    ["OS_AUTH_URL of all regions", { ...user, ...otc, OS_AUTH_URL: "https://IAM.myhuaweicloud.com." }, {}],
    ["OS_AUTH_URL beside a token", { OS_TOKEN: "t", ...otc, OS_AUTH_URL: "https://iam.cn-north-4.myhuaweicloud.com/v3" }, {}],
    ["HUAWEICLOUD_SDK_IAM_ENDPOINT", { ...huaweiKeys, HUAWEICLOUD_SDK_IAM_ENDPOINT: "https://iam.eu-de.otc.t-systems.com" }, { region: "cn-north-4" }],
  ])("%s of another cloud than the region's is refused", (name, env, known) => {
    expect(() => fromEnv(known, env)).toThrow(NotSentError);
    expect(() => fromEnv(known, env)).toThrow(new RegExp(`${name.split(" ")[0]} .* Cloud, but the region .* Cloud`));
  });

  test.each(["https://iam.eu-de.otc.t-systems.com/v3", "https://iam.eu-nl.otc.t-systems.com:443", "https://proxy.example/iam"])("OS_AUTH_URL %s is none", (OS_AUTH_URL) => {
    expect(fromEnv({}, { ...user, ...otc, OS_AUTH_URL }).credentials.boundTo).toEqual({ cloud: "Open Telekom Cloud", region: "eu-de" });
  });
});

describe("a client refuses credentials for another place", () => {
  const elsewhere = (credentials: Credentials, where: object) => (): unknown => createCdmClient({ ...where, project_id: "p", credentials } as never);

  test.each<[string, () => Credentials]>([
    ["a password", () => signedIn({ region: "eu-de" })],
    ["a password from the environment", () => fromEnv({}, { ...user, ...otc }).credentials],
    ["a token from the environment", () => fromEnv({}, { OS_TOKEN: "t", ...otc }).credentials],
    ["keys from the environment", () => fromEnv({}, { OS_ACCESS_KEY: "a", OS_SECRET_KEY: "s", ...otc }).credentials],
    ["an object of one's own", () => ({ authorize: () => ({}), boundTo: { region: "eu-de" } })],
    ["a class of one's own", () => new (class { authorize = () => ({}); get boundTo() { return { cloud: "Open Telekom Cloud", region: "eu-de" }; } })()],
  ])("%s for eu-de is refused in another cloud, by region or by address", (_, make) => {
    for (const where of [{ region: "cn-north-4" }, { baseUrl: "https://cdm.cn-north-4.myhuaweicloud.com/" }]) {
      expect(elsewhere(make(), where)).toThrow(NotSentError);
      expect(elsewhere(make(), where)).toThrow("cdm.client: the credentials are for eu-de (Open Telekom Cloud), the client is for cn-north-4 (Huawei Cloud).");
    }
    expect(elsewhere(make(), { region: "eu-de" })).not.toThrow();
    expect(elsewhere(make(), { baseUrl: "https://cdm.eu-de.otc.t-systems.com" })).not.toThrow();
    expect(elsewhere(make(), { baseUrl: "https://proxy.example" })).not.toThrow();
  });

  test("those of a project are refused in another region of the cloud", () => {
    const credentials = signedIn({ region: "cn-north-1" });
    expect(elsewhere(credentials, { region: "cn-north-4" })).toThrow("the credentials are for cn-north-1 (Huawei Cloud), the client is for cn-north-4 (Huawei Cloud).");
    expect(() => createDlfClient({ region: "cn-north-1", credentials } as never)).not.toThrow();
  });

  test("what signed in at a host of all regions is good for all of its cloud", () => {
    const credentials = signedIn({ baseUrl: "https://iam.myhuaweicloud.com" });
    expect(elsewhere(credentials, { region: "cn-north-4" })).not.toThrow();
    expect(elsewhere(credentials, { region: "eu-de" })).toThrow("the credentials are for Huawei Cloud, the client is for eu-de (Open Telekom Cloud).");
  });

  test("IAM may be asked in any region of the cloud", () => {
    const iam = (credentials: Credentials, region: string) => (): unknown => createIamClient({ region: region as "eu-de", credentials });
    const credentials = signedIn({ region: "eu-de" });
    expect(iam(credentials, "eu-nl")).not.toThrow();
    expect(iam(credentials, "cn-north-4")).toThrow("the credentials are for eu-de (Open Telekom Cloud), the client is for cn-north-4 (Huawei Cloud).");
    // IAM has no host for this region, so nothing says which cloud it is of.
    expect(iam({ authorize: () => ({}), boundTo: { region: "cn-north-11" } }, "eu-de")).toThrow("the credentials are for cn-north-11, the client is for eu-de");
  });

  test("those that say nothing are the caller's own choice", () => {
    expect(elsewhere({ authorize: () => ({}) }, { region: "cn-north-4" })).not.toThrow();
    expect(elsewhere(signedIn({ baseUrl: "https://proxy.example" }), { region: "cn-north-4" })).not.toThrow();
  });
});

describe("an address together with a region", () => {
  const make = (baseUrl: string, region: string) => (): unknown => createDlfClient({ baseUrl, region, project_id: "p", token: "t" } as never);

  test.each([
    ["https://dayu-dlf.cn-north-4.myhuaweicloud.com", "eu-de"],
    ["https://proxy.example", "eu-de"],
    ["https://dayu-dlf.eu-de.otc.t-systems.com.example", "eu-de"],
    ["https://dayu-dlf.eu-de.otc.t-systems.com", "mars-1"],
  ])("%s and %s is refused", (baseUrl, region) => {
    expect(make(baseUrl, region)).toThrow(NotSentError);
    expect(make(baseUrl, region)).toThrow(`dlf.client: baseUrl is no address of the region ${region}. Give only one of them.`);
  });

  test.each([
    ["https://dayu-dlf.eu-de.otc.t-systems.com", "eu-de"],
    ["https://DAYU-dlf.eu-de.otc.t-systems.com:443/", "eu-de"],
    ["https://dayu-dlf.eu-west-101.myhuaweicloud.eu", "eu-west-101"],
    ["https://dayu-dlf.eu-west-101.myhuaweicloud.com", "eu-west-101"],
  ])("%s and %s says the same twice", (baseUrl, region) => {
    expect(make(baseUrl, region)).not.toThrow();
  });
});
