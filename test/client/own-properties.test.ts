// What somebody put on Object.prototype is no option, no input, no variable and no part of credentials.
import { afterEach, describe, expect, test } from "vitest";
import { type ProjectCredentials, accessKeys, fromEnv, password } from "../../client/credentials/index.ts";
import { NotSentError, type Settings, createCdmClient } from "../../generated/cdm/index.ts";
import { createDlfClient } from "../../generated/dlf/index.ts";
import { createIamClient } from "../../generated/iam/index.ts";
import { answer } from "./credentials/iam.ts";
import { failureOf, stopPath } from "./clients.ts";

const prototype = Object.prototype as unknown as Record<string, unknown>;
const polluted = new Set<string>();

/** Until the end of the test. Not enumerable, which is how a test can live with it; reading them is the same. */
function pollute(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values)) {
    polluted.add(name);
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: false });
  }
}

afterEach(() => {
  for (const name of polluted) delete prototype[name];
  polluted.clear();
});

const evil = (): never => {
  throw new Error("taken from Object.prototype");
};

const optionValues = {
  baseUrl: "https://evil.example", region: "cn-north-4", insecure: true, fetch: evil, token: evil, credentials: { authorize: evil },
  authorize: evil, projectId: evil, renewable: true, boundTo: { cloud: "Evil Cloud" }, project_id: "evil", hooks: { request: evil }, logger: { debug: evil },
  request: evil, response: evil, retry: evil, wait: evil, debug: evil, info: evil, warn: evil,
  timeout: 0, attemptTimeout: 0, retries: 9, retryDelay: 1e9, concurrency: 0, repeatable: true, acceptAlreadyDone: true,
  parseAs: "blob", bodySerializer: evil, querySerializer: evil, middleware: [], pathSerializer: evil,
};
const inputValues = { body: "evil", cluster_id: "evil", job_name: "evil", params: { path: { job_name: "evil" } }, path: "evil", query: { evil: 1 }, header: { evil: "1" }, limit: 7, offset: 7, jobName: "evil" };
const tableValues = { anonymous: true, effect: "idempotent", answers: { 200: "nothing" }, failure: { list: "evil", harmless: [] }, secrets: ["/evil"], staleToken: { 200: ["x"] }, readFile: evil, page: { as: "evil" }, item: { list: "/evil" }, busy: { list: "/evil" }, run: "evil", until: "evil", interval: 1e9, onProgress: evil, size: "evil", most: 1, first: 9 };

interface Seen {
  url: string;
  method: string;
  body: string;
  headers: Record<string, string>;
}

/** A fetch that notes what it is asked, and answers in turn. The answers are made before anything is polluted. */
function recorder(...bodies: unknown[]): { seen: Seen[]; fetch: NonNullable<Settings["fetch"]> } {
  const seen: Seen[] = [];
  const responses = bodies.map((body) => (body instanceof Response ? body : Response.json(body)));
  const fetch = async (request: Request): Promise<Response> => {
    seen.push({ url: request.url, method: request.method, body: await request.text(), headers: Object.fromEntries(request.headers) });
    return responses.shift() ?? evil();
  };
  return { seen, fetch };
}

const own = { region: "eu-de" as const, project_id: "p", token: "t" };
const job = { cluster_id: "c", job_name: "j" };
const host = "https://cdm.eu-de.otc.t-systems.com";

describe("a client", () => {
  test("needs options of its own", () => {
    pollute(optionValues);
    expect(() => createCdmClient({} as never)).toThrow("give region or baseUrl.");
  });

  test("is not allowed to send without TLS", () => {
    pollute({ insecure: true });
    expect(() => createCdmClient({ baseUrl: "http://cdm.example", project_id: "p", token: "t" })).toThrow(NotSentError);
  });

  test("has no token of somebody else's", async () => {
    const { seen, fetch } = recorder({});
    const client = createCdmClient({ region: "eu-de", project_id: "p", fetch } as never);
    pollute({ token: "evil", authorize: evil, credentials: { authorize: () => ({ "X-Auth-Token": "evil" }) } });
    await expect(client.stopJob(job)).rejects.toThrow("there is no token");
    expect(() => createCdmClient({ region: "eu-de", project_id: "p", credentials: {} } as never)).toThrow("credentials have no authorize()");
    expect(seen).toEqual([]);
  });

  test.each(["options", "inputs", "tables"])("calls as it is told, whatever is polluted: %s", async (which) => {
    const { seen, fetch } = recorder({}, {}, {});
    pollute({ options: optionValues, inputs: inputValues, tables: tableValues }[which] ?? evil());
    const client = createCdmClient({ ...own, fetch });
    await client.stopJob(job, {});
    await client.PUT(stopPath, { params: { path: { ...job, project_id: "p" } } });
    await client.GET("/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}", { params: { path: job } });
    const address = `${host}/v1.1/p/clusters/c/cdm/job/j`;
    expect(seen).toMatchObject([
      { method: "PUT", url: `${address}/stop`, body: "", headers: { "x-auth-token": "t" } },
      { method: "PUT", url: `${address}/stop`, body: "", headers: { "x-auth-token": "t" } },
      { method: "GET", url: address, body: "", headers: { "x-auth-token": "t" } },
    ]);
  });
});

test("inputs that are missing stay missing", async () => {
  const { seen, fetch } = recorder();
  pollute({ ...inputValues, project_id: "evil" });
  const client = createCdmClient({ ...own, fetch });
  await expect(client.stopJob({ cluster_id: "c" } as never)).rejects.toThrow("job_name is missing");
  await expect(client.createJob({ cluster_id: "c" } as never)).rejects.toThrow("body is missing");
  await expect(client.PUT(stopPath, {} as never)).rejects.toThrow("cluster_id is missing");
  await expect(createCdmClient({ region: "eu-de", token: "t", fetch } as never).stopJob(job)).rejects.toThrow("project_id is missing");
  expect(seen).toEqual([]);
});

test("what must not be repeated is not, and a signal of nobody's ends nothing", async () => {
  const lost = new Response("", { status: 503 });
  const { seen, fetch } = recorder(lost, {});
  const client = createCdmClient({ ...own, fetch });
  pollute({ repeatable: true, retries: 9, signal: AbortSignal.abort(), acceptAlreadyDone: true });
  await expect(client.startJob(job)).rejects.toThrow("status 503");
  expect(seen).toHaveLength(1);
});

test("a wait and a walk are what they are told to be", async () => {
  const status = (state: string): object => ({ submissions: [{ status: state, "job-name": "j" }] });
  const { seen, fetch } = recorder(status("SUCCEEDED"), { total: 2, jobs: [{ name: "a" }, { name: "b" }] }, { total: 2, jobs: [] });
  const cdm = createCdmClient({ ...own, fetch });
  const dlf = createDlfClient({ ...own, fetch });
  pollute({ ...optionValues, ...inputValues, ...tableValues });
  await cdm.waitForJob(job);
  const names: unknown[] = [];
  for await (const { name } of dlf.iterateJobs()) names.push(name);
  expect(names).toEqual(["a", "b"]);
  expect(seen[0]?.url).toBe(`${host}/v1.1/p/clusters/c/cdm/job/j/status`);
  expect(new URL(seen[1]?.url ?? "").search).toBe("?offset=0&limit=100");
});

describe("credentials", () => {
  test("that know no project are not asked for one", async () => {
    pollute({ projectId: evil, renewable: true, boundTo: { cloud: "Evil Cloud" } });
    const client = createCdmClient({ region: "eu-de", credentials: { authorize: () => ({}) } } as never);
    await expect(client.stopJob(job)).rejects.toThrow("project_id is missing");
  });

  test("of a class keep what the class gives them, also when they are frozen", async () => {
    class Own implements ProjectCredentials {
      readonly #token = "t-own";
      authorize() { return { "X-Auth-Token": this.#token }; }
      async projectId() { return `p-${this.#token}`; }
    }
    for (const credentials of [new Own(), Object.freeze({ authorize: () => ({ "X-Auth-Token": "t-own" }), projectId: async () => "p-t-own" })]) {
      const { seen, fetch } = recorder({});
      await createCdmClient({ region: "eu-de", credentials, fetch }).stopJob(job);
      expect(seen).toMatchObject([{ url: `${host}/v1.1/p-t-own/clusters/c/cdm/job/j/stop`, headers: { "x-auth-token": "t-own" } }]);
    }
  });

  test("from a password take user, place and settings from nowhere else", async () => {
    const { seen, fetch } = recorder(Response.json(answer, { status: 201, headers: { "X-Subject-Token": "t-iam" } }), {});
    const options = { region: "eu-de" as const, user: { name: "u", domain: "d" }, password: "pw", project: { name: "eu-de" }, fetch };
    pollute({ ...optionValues, user: { name: "evil", domain: "evil" }, password: "evil", project: { id: "evil" } });
    expect(() => password({ region: "eu-de" } as never)).toThrow("give user");
    await createCdmClient({ region: "eu-de", credentials: password(options), fetch }).stopJob(job);
    expect(seen[0]?.url).toBe("https://iam.eu-de.otc.t-systems.com/v3/auth/tokens?nocatalog=true");
    expect(JSON.parse(seen[0]?.body ?? "").auth.identity.password.user).toEqual({ name: "u", password: "pw", domain: { name: "d" } });
    pollute({ name: "evil", domain: "evil" });
    expect(() => password({ ...options, user: {} } as never)).toThrow("give user");
  });

  test("from access keys take keys and form from nowhere else", async () => {
    const { seen, fetch } = recorder({}, {});
    pollute({ accessKey: "evil", secretKey: "evil", securityToken: "evil", form: "otc-legacy", service: "evil", domainId: "evil", date: new Date(0) });
    await createIamClient({ region: "eu-de", credentials: accessKeys({ accessKey: "ak", secretKey: "sk" }), fetch }).listProjects();
    expect(seen[0]?.headers["authorization"]).toMatch(/^SDK-HMAC-SHA256 Access=ak, /);
    expect(seen[0]?.headers["x-sdk-date"]).not.toMatch(/^1970/);
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["x-domain-id"]));
    expect(Object.keys(seen[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(["x-security-token"]));
    const failure = await failureOf(createIamClient({ region: "eu-de", credentials: accessKeys({} as never), fetch }).listProjects(), NotSentError);
    expect(failure.message).toContain("accessKey is missing");
  });

  test("from the environment take its own variables only", () => {
    pollute({ OS_TOKEN: "evil", OS_REGION_NAME: "cn-north-4", OS_PROJECT_ID: "evil", OS_AUTH_URL: "https://evil.example", region: "cn-north-4" });
    expect(() => fromEnv({}, {})).toThrow("the environment does not say who calls");
    expect(fromEnv({}, { OS_TOKEN: "t", OS_REGION_NAME: "eu-de", OS_PROJECT_ID: "p" }).region).toBe("eu-de");
  });
});
