// What a client and a call can be told, and that nothing else is.
import { describe, expect, test } from "vitest";
import { NotSentError, ServiceError, createCdmClient } from "../../generated/cdm/index.ts";
import { createIamClient } from "../../generated/iam/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, mrsAt } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };

describe("a client", () => {
  const make = (options: object): unknown => createCdmClient({ region: "eu-de", project_id: "p", token: "t", ...options } as never);

  test.each([
    [{ retry: 3 }, "cdm.client: a client has no option retry. It has region, baseUrl, token, credentials, project_id, timeout,"],
    [{ retries: "3" }, "cdm.client: retries is not a number from 0 on."],
    [{ retries: NaN }, "cdm.client: retries is not a number from 0 on."],
    [{ timeout: -1 }, "cdm.client: timeout is not a number from 0 on."],
    [{ attemptTimeout: null }, "cdm.client: attemptTimeout is not a number from 0 on."],
    [{ retryDelay: -1 }, "cdm.client: retryDelay is not a number from 0 on."],
    [{ concurrency: 0 }, "cdm.client: concurrency is not a number from 1 on."],
    [{ credentials: { authorize: () => ({}) } }, "cdm.client: give a token or credentials, not both."],
    [{ token: undefined, credentials: { accessKey: "a" } }, "cdm.client: credentials have no authorize(); make them with cloud-data-contracts/credentials."],
  ])("with %j is refused at once", (options, text) => {
    expect(() => make(options)).toThrow(NotSentError);
    expect(() => make(options)).toThrow(text);
  });

  test("with options that are undefined has the usual ones", () => {
    make({ retries: undefined, timeout: undefined, attemptTimeout: undefined, concurrency: undefined, hooks: undefined, logger: undefined, fetch: undefined });
  });

  test("takes what others are told, so that one object may serve several", () => {
    createIamClient({ region: "eu-de", token: "t", project_id: "p", workspace: "w" } as never);
  });
});

describe("a call", () => {
  test.each([
    [{ retry: 3 }, "cdm.startJob: a call has no option retry. It has timeout, attemptTimeout, retries, maxResponseBytes, idleTimeout, signal, repeatable."],
    [{ acceptAlreadyDone: true }, "cdm.startJob: a call has no option acceptAlreadyDone."],
    [{ timeout: "1s" }, "cdm.startJob: timeout is not a number from 0 on."],
    [{ retries: -1 }, "cdm.startJob: retries is not a number from 0 on."],
    ["fast", "cdm.startJob: the options of a call are an object."],
  ])("with %j is refused before anything is sent", async (options, text) => {
    await using server = await serve({ body: {} });
    await expect(cdmAt(server.url).startJob(job, options as never)).rejects.toThrow(text);
    expect(server.asked).toEqual([]);
  });
});

describe("addresses without TLS", () => {
  test.each(["http://localhost:1", "http://127.0.0.1:1", "http://127.9.8.7", "http://[::1]:1", "http://0x7f.1"])("%s is this machine", (baseUrl) => {
    cdmAt(baseUrl);
  });

  test.each(["http://cdm.example", "http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example", "HTTP://cdm.example", "http://[::2]", "http://x.localhost", "http://localhost."])("%s is refused", (baseUrl) => {
    expect(() => cdmAt(baseUrl)).toThrow("cdm.client: baseUrl begins with http://: anybody on the way could read the credentials.");
    cdmAt(baseUrl, { insecure: true });
  });
});

describe("a stop of what does not run", () => {
  const coded: Reply = { status: 400, body: { errCode: "Cdm.0053", externalMessage: "Job j is not running." } };
  const remarked: Reply = { body: { "validation-result": [{ message: "Job j is not running.", status: "ERROR" }] } };

  test.each([["a code", coded], ["a remark with status 200", remarked]])("told by %s is an error, unless the caller says that it is none", async (_, reply) => {
    await using server = await serve(reply);
    await failureOf(cdmAt(server.url).stopJob(job), ServiceError);
    const { data, response } = await cdmAt(server.url).stopJob(job, { acceptAlreadyDone: true }).withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(reply.status ?? 200);
  });

  test.each<[string, Reply]>([
    ["another code", { status: 400, body: { errCode: "Cdm.0054", externalMessage: "No such job." } }],
    ["another remark", { body: { "validation-result": [{ message: "The cluster is busy.", status: "ERROR" }] } }],
    ["no body", { status: 400 }],
  ])("%s is an error all the same", async (_, reply) => {
    await using server = await serve(reply);
    await failureOf(cdmAt(server.url).stopJob(job, { acceptAlreadyDone: true }), ServiceError);
  });

  test("is no option where no document tells such an answer", async () => {
    await expect(mrsAt("https://x.example").stopJob({ cluster_id: "c", job_execution_id: "e" }, { acceptAlreadyDone: true } as never)).rejects.toThrow(NotSentError);
    await expect(dlfAt("https://x.example").stopJob({ job_name: "j" }, { acceptAlreadyDone: true } as never)).rejects.toThrow(NotSentError);
  });
});
