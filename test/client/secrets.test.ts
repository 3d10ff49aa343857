// Nothing that proves who calls can be seen in an error, whichever way it got there.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { accessKeys } from "../../client/credentials/index.ts";
import { AnswerError, CloudError, NotSentError, ServiceError, UnreachableError } from "../../generated/cdm/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { type Options, cdmAt, credentials, failureOf, faces, iamAt, mrsAt, stopPath } from "./clients.ts";
import { everythingOf } from "./everything.ts";

const job = { cluster_id: "c", job_name: "j" };
const token = "s3cr3t-t0ken";
const keys = { accessKey: "AKAKAKAK", secretKey: "s3cr3t-key", securityToken: "s3cr3t-security" };

/** What the request proved its caller with. */
const proofOf = (headers: NodeJS.Dict<string | string[]>): string[] =>
  ["x-auth-token", "authorization", "x-security-token"].flatMap((name) => headers[name] ?? []).concat(/Signature=(\w+)/.exec(String(headers["authorization"]))?.[1] ?? []);

const ways: [string, Options][] = [
  ["a token", { token }],
  ["a token from a function", { token: async () => token }],
  ["keys", { token: undefined as never, credentials: accessKeys(keys) }],
];

describe.each(ways)("%s that the service echoes", (_, options) => {
  // The server sends back all that proved the caller, in each place of an answer.
  test.each<[string, (secrets: string[]) => Reply]>([
    ["in the text of a refusal", (secrets) => ({ status: 401, body: { error_code: "X.1", error_msg: `bad: ${secrets.join(" ")}` } })],
    ["as the code of a refusal", ([secret]) => ({ status: 400, body: { errCode: secret, externalMessage: secret } })],
    ["deep in a refusal", (secrets) => ({ status: 400, body: { details: [{ headers: secrets }, { [secrets[0] ?? ""]: 1 }] } })],
    ["as the request id", ([secret]) => ({ status: 400, headers: { "x-request-id": secret ?? "" }, body: {} })],
    ["in a web page", (secrets) => ({ status: 502, body: `<html><title>${secrets[0]}</title>${secrets.join()}</html>` })],
    ["in a broken answer", (secrets) => ({ body: `{"token": "${secrets[0]}` })],
    ["in the content type of a wrong answer", ([secret]) => ({ headers: { "content-type": `text/${secret}` }, body: "<html>" })],
    ["in a remark of an answer with status 200", ([secret]) => ({ body: { "validation-result": [{ message: secret, status: "ERROR" }] } })],
  ])("%s", async (_, reply) => {
    let proof: string[] = [];
    await using server = await serve(({ headers }) => reply((proof = proofOf(headers))));
    const error = await failureOf(cdmAt(server.url, options).stopJob(job), CloudError);
    expect(proof.length).toBeGreaterThan(0);
    for (const secret of [...proof, keys.secretKey]) expect(everythingOf(error)).not.toContain(secret);
  });
});

test("what else the service says is left as it is", async () => {
  await using server = await serve({ status: 400, body: { errCode: "Cdm.0001", externalMessage: `The token ${token} is not for c.`, list: [1, null, true] } });
  const error = await failureOf(cdmAt(server.url, { token }).stopJob(job), ServiceError);
  expect(error.reason).toBe("The token [redacted] is not for c.");
  expect(error.body).toEqual({ errCode: "Cdm.0001", externalMessage: "The token [redacted] is not for c.", list: [1, null, true] });
});

describe.each(faces)("a fetch of one's own %s", (_, stop) => {
  const failing = (make: (request: Request) => unknown) => ({ token, fetch: (request: Request) => Promise.reject(make(request)) });

  test.each<[string, (request: Request) => unknown]>([
    ["quotes a header", (request) => new TypeError(`bad header ${request.headers.get("X-Auth-Token")}`)],
    ["rejects with the token", () => token],
    ["has the request as a property, as some libraries do", (request) => Object.assign(new Error("no"), { request })],
    ["has the headers as a property", (request) => Object.assign(new Error("no"), { config: { headers: request.headers } })],
    ["has the headers as text", (request) => Object.assign(new Error("no"), { config: { headers: Object.fromEntries(request.headers) } })],
    ["has a cause that quotes it", () => new Error("no", { cause: new Error(`deep: ${token}`) })],
    ["has it in its name and code", () => Object.assign(new Error("no"), { code: token, stack: `at ${token}` })],
  ])("that fails and %s", async (_, make) => {
    const error = await failureOf(stop(cdmAt("https://cdm.example", failing(make))), UnreachableError);
    expect(everythingOf(error)).not.toContain(token);
    expect(error.cause).toBeDefined();
  });

  test("whose error holds none is the cause as it is", async () => {
    const cause = Object.assign(new Error("no"), { code: "ECONNRESET" });
    const error = await failureOf(stop(cdmAt("https://cdm.example", failing(() => cause))), UnreachableError);
    expect(error.cause).toBe(cause);
  });
});

test("the password of a user who signs in", async () => {
  await using server = await serve(({ body }) => ({ status: 401, body: { error: { code: 401, message: `wrong: ${body}` } } }));
  const { password } = credentials.auth.identity.password.user;
  const error = await failureOf(iamAt(server.url).createToken({ body: credentials }), ServiceError);
  expect(server.asked[0]?.body).toContain(password);
  expect(everythingOf(error)).not.toContain(password);
  expect(error.reason).toContain("[redacted]");
});

test("a secret in a body that says what it is by a name beside it", async () => {
  await using server = await serve(({ body }) => ({ status: 400, body: { errCode: "Cdm.0001", externalMessage: body } }));
  const body = { variables: { a: "b" }, inputs: [{ name: "linkConfig.password", value: "hunter22" }, { name: "linkConfig.securityKey", value: "hunter22-key" }, { name: "linkConfig.sk", value: "sk-hunter22" }, { name: "linkConfig.user", value: "alice" }] };
  const error = await failureOf(cdmAt(server.url).startJob({ ...job, body: body as never }), ServiceError);
  expect(error.reason).not.toMatch(/hunter22/);
  expect(error.reason).toContain("alice");
});

test.each([
  ["a token with a line break", { token: `${token}\nX: y` }],
  ["a secret key that is no text", { token: undefined as never, credentials: accessKeys({ ...keys, secretKey: { token } as never }) }],
  ["an access key with a line break", { token: undefined as never, credentials: accessKeys({ ...keys, accessKey: `${token}\nX: y` }) }],
  ["a security token with a line break", { token: undefined as never, credentials: accessKeys({ ...keys, securityToken: `${token}\nX: y` }) }],
])("%s is refused without being shown", async (_, options) => {
  await using server = await serve({ body: {} });
  const error = await failureOf(cdmAt(server.url, options).stopJob(job), NotSentError);
  expect(everythingOf(error)).not.toContain(token);
  expect(server.asked).toEqual([]);
});

test("the response of an error is there, but does not show", async () => {
  await using server = await serve({ headers: { "X-Subject-Token": token }, body: "<html>" });
  const error = await failureOf(cdmAt(server.url).stopJob(job), AnswerError);
  expect(error.response.headers.get("X-Subject-Token")).toBe(token);
  expect(everythingOf(error)).not.toContain(token);
});

test("clients and credentials do not show what they hold", () => {
  const holder = accessKeys(keys);
  const cdm = cdmAt("https://cdm.example", { token: undefined as never, credentials: holder });
  for (const secret of [keys.secretKey, keys.securityToken, keys.accessKey]) {
    expect(inspect([holder, cdm], { depth: Infinity, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify([holder, cdm])).not.toContain(secret);
  }
  expect(inspect(cdmAt("https://cdm.example", { token }), { depth: Infinity, showHidden: true })).not.toContain(token);
});

test("hooks and logs do not show it", async () => {
  const seen: unknown[] = [];
  const note = (event: unknown): void => void seen.push(inspect(event, { depth: Infinity, showHidden: true }));
  await using server = await serve(({ headers }) => ({ status: 503, body: { error_msg: proofOf(headers).join() } }));
  const options = { retries: 1, retryDelay: 1, hooks: { request: note, response: note, retry: note }, logger: { debug: note, info: note, warn: note } };
  for (const [, way] of ways) {
    await failureOf(cdmAt(server.url, { ...way, ...options }).stopJob(job), ServiceError);
    await cdmAt(server.url, { ...way, ...options }).PUT(stopPath, { params: { path: job } });
  }
  expect(seen.length).toBeGreaterThan(20);
  for (const { headers } of server.asked) for (const secret of proofOf(headers)) expect(seen.join("\n")).not.toContain(secret);
});

describe("what a body holds that the contract calls a password is redacted, whatever its name", () => {
  const secret = "MIIabcdefgh";
  const connector = (source_info: string) => ({ connector_name: "c", source_type: "RDS_MYSQL", source_info });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["a token by which another is asked for", (url) => iamAt(url).createScopedToken({ body: { auth: { identity: { methods: ["token"], token: { id: secret } }, scope: { project: { id: "p" } } } } })],
    ["a key of a job's properties", (url) => mrsAt(url).createExecuteJob({ cluster_id: "c", body: { job_type: "DistCp", job_name: "j", properties: { "fs.obs.access.key": secret } } })],
    ["a password in a text that is JSON", (url) => mrsAt(url).createDataConnector({ body: { data_connector: connector(JSON.stringify({ user: "u", password: secret })) } as never })],
    ["a text that is a secret as a whole", (url) => mrsAt(url).createDataConnector({ body: { data_connector: connector(secret) } as never })],
  ])("%s", async (_, call) => {
    await using server = await serve({ status: 400, body: { error_code: "X.1", error_msg: `bad: ${secret}`, sent: { deep: [secret] } } });
    const error = await failureOf(call(server.url), ServiceError);
    expect(server.asked[0]?.body).toContain(secret);
    expect(error.reason).toBe("bad: [redacted]");
    expect(everythingOf(error)).not.toContain(secret);
  });

  test.each<[string, (url: string) => Promise<unknown>]>([
    ["a key that Spark is given", (url) => mrsAt(url).createExecuteJob({ cluster_id: "c", body: { job_type: "DistCp", job_name: "j", properties: { "spark.hadoop.fs.obs.access.key": secret } as never } })],
    ["a key among arguments", (url) => mrsAt(url).createExecuteJob({ cluster_id: "c", body: { job_type: "DistCp", job_name: "j", arguments: ["--conf", `spark.hadoop.fs.obs.secret.key=${secret}`] } })],
    ["a password in a statement", (url) => mrsAt(url).executeSql({ cluster_id: "c", body: { sql: `set x.password=${secret}; select 1` } as never })],
  ])("so is %s", async (_, call) => {
    await using server = await serve({ status: 400, body: { error_code: "X.1", error_msg: `bad: ${secret}` } });
    expect(everythingOf(await failureOf(call(server.url), ServiceError))).not.toContain(secret);
  });

  test("by path what is secret in any use of the path", async () => {
    const fetch = async (request: Request): Promise<never> => Promise.reject(new Error(`could not send ${await request.text()}`));
    const body = { auth: { identity: { methods: ["token"], token: { id: secret } }, scope: { project: { id: "p" } } } };
    const error = await failureOf(iamAt("http://localhost:1", { fetch }).POST("/v3/auth/tokens", { body: body as never }), UnreachableError);
    expect(everythingOf(error)).not.toContain(secret);
  });

  test("but not what is masked already", async () => {
    await using server = await serve({ status: 400, body: { error_msg: "******" } });
    const body = { auth: { identity: { methods: ["password"], password: { user: { name: "u", password: "******", domain: { name: "d" } } } }, scope: { project: { id: "p" } } } } as const;
    expect((await failureOf(iamAt(server.url).createToken({ body: body as never }), ServiceError)).reason).toBe("******");
  });
});
