import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { AbortedError, CloudError, UnreachableError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, credentials, failureOf, faces, iamAt } from "./clients.ts";

/** An address where nobody listens any more. */
async function nobody(): Promise<string> {
  await using server = await serve({});
  return server.url;
}

/** Sends the beginning of an answer, then breaks the line. */
function breakOff(response: ServerResponse, status: number, headers: Record<string, string>): undefined {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.write('{"submissions":[', () => response.socket?.destroy());
}

describe.each(faces)("%s", (_, stop) => {
  test("a refused connection", async () => {
    const error = await failureOf(stop(cdmAt(await nobody())), UnreachableError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toMatch(/^cdm\.stopJob: /);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ["reset", (response) => response.socket?.resetAndDestroy()],
    ["closed without an answer", (response) => response.socket?.destroy()],
    ["cut within a body of known length", (response) => breakOff(response, 200, { "content-length": "100" })],
    ["cut within a body of unknown length", (response) => breakOff(response, 200, {})],
    ["cut within the body of a refusal", (response) => breakOff(response, 500, { "content-length": "100" })],
    ["cut within something that is no HTTP", (response) => response.socket?.end("SSH-2.0\r\n")],
  ])("a connection that is %s", async (_, act) => {
    await using server = await serve((_, response) => void act(response));
    const error = await failureOf(stop(cdmAt(server.url)), UnreachableError);
    expect(error.cause).toBeInstanceOf(Error);
    expect(server.asked).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])("a redirect with %d to another origin is not followed", async (status) => {
    await using other = await serve({ body: {} });
    await using server = await serve({ status, headers: { location: `${other.url}/v1.1` } });
    await failureOf(stop(cdmAt(server.url)), UnreachableError);
    expect(server.asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });

  test("a redirect within the origin is not followed", async () => {
    await using server = await serve({ status: 307, headers: { location: "/v1.1" } });
    await failureOf(stop(cdmAt(server.url)), UnreachableError);
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    ["an Error", new Error("no")],
    ["a TypeError", new TypeError("fetch failed")],
    ["a SyntaxError", new SyntaxError("no")],
    ["a text", "no"],
  ])("a fetch of one's own that rejects with %s", async (_, cause) => {
    const error = await failureOf(stop(cdmAt("https://cdm.example", { fetch: () => Promise.reject(cause) })), UnreachableError);
    expect(error.cause).toBe(cause);
  });

  test("a fetch of one's own that throws at once", async () => {
    const fetch = (): never => { throw new TypeError("no"); };
    await failureOf(stop(cdmAt("https://cdm.example", { fetch })), UnreachableError);
  });

  test.each([undefined, null, ""])("a fetch of one's own that rejects with %j", async (cause) => {
    await failureOf(stop(cdmAt("https://cdm.example", { fetch: () => Promise.reject(cause) })), UnreachableError);
  });
});

// Giving up is the caller's doing, so the caller gets back the reason that the caller gave, as the cause.
describe.each(faces)("given up %s", (_, stop) => {
  test("before it begins, nothing is sent", async () => {
    await using server = await serve({ body: {} });
    const outcome = await failureOf(stop(cdmAt(server.url), undefined, { signal: AbortSignal.abort() }), AbortedError);
    expect(outcome).toMatchObject({ attempts: 0, cause: { name: "AbortError" } });
    expect(server.asked).toEqual([]);
  });

  test("while the token is looked for, nothing is sent", async () => {
    await using server = await serve({ body: {} });
    const controller = new AbortController();
    const token = async (): Promise<string> => {
      controller.abort();
      return "t";
    };
    const outcome = await failureOf(stop(cdmAt(server.url, { token }), undefined, { signal: controller.signal }), AbortedError);
    expect(outcome.cause).toMatchObject({ name: "AbortError" });
    expect(server.asked).toEqual([]);
  });

  test("while it waits for an answer", async () => {
    const controller = new AbortController();
    await using server = await serve(() => void controller.abort());
    const outcome = await failureOf(stop(cdmAt(server.url), undefined, { signal: controller.signal }), AbortedError);
    expect(outcome.cause).toMatchObject({ name: "AbortError" });
    expect(server.asked).toHaveLength(1);
  });

  test("while it reads the answer", async () => {
    const controller = new AbortController();
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("{");
      return undefined;
    });
    const abortAfterHeaders = async (request: Request): Promise<Response> => {
      const response = await fetch(request);
      controller.abort();
      return response;
    };
    const cdm = cdmAt(server.url, { fetch: abortAfterHeaders });
    const outcome = await failureOf(stop(cdm, undefined, { signal: controller.signal }), AbortedError);
    expect(outcome.cause).toMatchObject({ name: "AbortError" });
  });

  test("with a reason of one's own", async () => {
    class Enough extends Error {}
    const controller = new AbortController();
    const reason = new Enough();
    await using server = await serve(() => void controller.abort(reason));
    const outcome = await failureOf(stop(cdmAt(server.url), undefined, { signal: controller.signal }), AbortedError);
    expect(outcome.cause).toBe(reason);
    expect(outcome.attempts).toBe(1);
  });

  test("with a fetch of one's own that says it in its own words", async () => {
    const controller = new AbortController();
    const fetch = async (): Promise<never> => {
      controller.abort();
      throw new TypeError("terminated");
    };
    const cdm = cdmAt("https://cdm.example", { fetch });
    const outcome = await failureOf(stop(cdm, undefined, { signal: controller.signal }), AbortedError);
    expect(outcome.cause).toMatchObject({ name: "AbortError" });
  });

  test("after the answer has come, it changes nothing", async () => {
    await using server = await serve({ body: {} });
    const controller = new AbortController();
    await stop(cdmAt(server.url), undefined, { signal: controller.signal });
    controller.abort();
    await stop(cdmAt(server.url));
    expect(server.asked).toHaveLength(2);
  });
});

test("credentials do not follow a redirect", async () => {
  await using other = await serve({ status: 201, headers: { "X-Subject-Token": "stolen" }, body: {} });
  await using server = await serve({ status: 307, headers: { location: `${other.url}/v3/auth/tokens` } });
  await failureOf(iamAt(server.url).createToken({ body: credentials }), UnreachableError);
  expect(other.asked).toEqual([]);
});

test("a broken line is no refusal: the call may have had its effect", async () => {
  await using server = await serve((_, response) => breakOff(response, 200, { "content-length": "100" }));
  const error = await failureOf(cdmAt(server.url).startJob({ cluster_id: "c", job_name: "j" }), CloudError);
  expect(error.message).not.toContain("not sent");
});

test.each([{ redirect: "follow" }, { baseUrl: "http://127.0.0.1:1" }])("a call by path cannot lead the token elsewhere with %j", async (detour) => {
  await using server = await serve({ body: {} });
  const path = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";
  const call = cdmAt(server.url).PUT(path, { params: { path: { cluster_id: "c", job_name: "j" } }, ...(detour as object) });
  await expect(call).rejects.toThrow(/^cdm\.stopJob: not sent, because a call cannot have a (redirect|baseUrl) of its own\.$/);
  expect(server.asked).toEqual([]);
});

test("a redirect is told as one", async () => {
  await using server = await serve({ status: 302, headers: { location: "/elsewhere" } });
  const call = cdmAt(server.url).stopJob({ cluster_id: "c", job_name: "j" });
  await expect(call).rejects.toThrow("cdm.stopJob: the answer is a redirect, and those are not followed.");
});

test.each([".evil.example/x", ":81/x", "/../../x", "/v1.1/nowhere", undefined])("a path that the contract does not have is refused: %s", async (path) => {
  await using server = await serve({ body: {} });
  await expect(cdmAt(server.url).PUT(path as never, {} as never)).rejects.toThrow("not sent, because the contract has no such method and path.");
  expect(server.asked).toEqual([]);
});
