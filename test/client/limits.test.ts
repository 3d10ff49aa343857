// No response is read beyond a limit, whatever the server sends: its bytes are counted after decoding.
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test, vi } from "vitest";
import { brotliCompressSync } from "node:zlib";
import { AnswerError, NotSentError } from "../../generated/cdm/index.ts";
import { TimeoutError } from "../../generated/dlf/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const statusPath = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status";
const mebibyte = 2 ** 20;
const usual = 64 * mebibyte;
const eager = { retries: 3, retryDelay: 1 };

afterEach(() => vi.unstubAllGlobals());

interface Endless {
  response: Response;
  pulled: () => number;
  cancelled: () => boolean;
}

/** A response without an end, in pieces of one mebibyte, that counts what was taken from it. */
function endless(init?: ResponseInit): Endless {
  const piece = new Uint8Array(mebibyte).fill(32);
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      // Whoever reads on without a limit is stopped here, so that the test ends.
      if (pulled > 200 * mebibyte) return controller.error(new Error("read without a limit"));
      pulled += piece.length;
      controller.enqueue(piece);
    },
    cancel: () => void (cancelled = true),
    // Nothing is taken before it is asked for.
  }, { highWaterMark: 0 });
  return { response: new Response(body, init), pulled: () => pulled, cancelled: () => cancelled };
}

/** Pushes into a connection for as long as it takes anything, and counts the bytes. */
function pushing(status: number): { act: (response: ServerResponse) => undefined; pushed: () => number } {
  const piece = Buffer.alloc(mebibyte, 32);
  let pushed = 0;
  const act = (response: ServerResponse): undefined => {
    response.writeHead(status, { "content-type": "application/json" });
    const push = (): void => {
      while (!response.destroyed && pushed < 40 * mebibyte) {
        pushed += piece.length;
        if (!response.write(piece)) return void response.once("drain", push);
      }
      response.destroy();
    };
    push();
  };
  return { act, pushed: () => pushed };
}

const message = (limit: number, status = 200): string =>
  `cdm.showJobStatus: status ${status}, but the response is larger than ${limit} bytes (maxResponseBytes). ` +
  "Raise maxResponseBytes, or ask for less.";

describe.each([200, 400, 503])("with status %d", (status) => {
  test("an endless body is cut off at 64 MiB, is an AnswerError, and is not asked for again", async () => {
    const bodies: Endless[] = [];
    const fetch = async () => (bodies.push(endless({ status })), bodies.at(-1)!.response);
    const cdm = cdmAt("https://cdm.example", { ...eager, fetch });
    const error = await failureOf(cdm.showJobStatus(job), AnswerError);
    expect(error).toMatchObject({ status, attempts: 1, message: message(usual, status) });
    expect(bodies).toHaveLength(1);
    // With the piece that was too much.
    expect(bodies[0]!.pulled()).toBe(usual + mebibyte);
    expect(bodies[0]!.cancelled()).toBe(true);
  });

  test("a server that pushes without an end is left, with the limit of the client or of the call", async () => {
    for (const [client, call] of [[{ maxResponseBytes: mebibyte }, {}], [{}, { maxResponseBytes: mebibyte }]]) {
      const { act, pushed } = pushing(status);
      await using server = await serve((_, response) => act(response));
      const error = await failureOf(cdmAt(server.url, { ...eager, ...client }).showJobStatus(job, call), AnswerError);
      expect(error.message).toBe(message(mebibyte, status));
      expect(server.asked).toHaveLength(1);
      // What sockets and the platform hold ready is more than the limit, but not all.
      expect(pushed()).toBeLessThan(30 * mebibyte);
    }
  });

  test("a few bytes of brotli that become many are not unpacked beyond the limit", async () => {
    const bomb = brotliCompressSync(Buffer.alloc(80 * mebibyte, 32));
    expect(bomb.length).toBeLessThan(1000);
    await using server = await serve((_, response) => {
      response.writeHead(status, { "content-encoding": "br", "content-type": "application/json" });
      return void response.end(bomb);
    });
    const error = await failureOf(cdmAt(server.url, eager).showJobStatus(job), AnswerError);
    expect(error.message).toBe(message(usual, status));
    expect(server.asked).toHaveLength(1);
  });
});

test("a length that is announced beyond the limit is not begun", async () => {
  const { response, pulled, cancelled } = endless({ headers: { "Content-Length": "101" } });
  const cdm = cdmAt("https://cdm.example", { fetch: async () => response, maxResponseBytes: 100 });
  await failureOf(cdm.showJobStatus(job), AnswerError);
  expect(pulled()).toBe(0);
  expect(cancelled()).toBe(true);
});

test("the announced length of a compressed body says nothing about its size", async () => {
  const text = JSON.stringify({ submissions: [] });
  const packed = brotliCompressSync(text);
  expect(packed.length).toBeGreaterThan(text.length);
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "br", "content-length": packed.length });
    return void response.end(packed);
  });
  expect(await cdmAt(server.url, { maxResponseBytes: text.length }).showJobStatus(job)).toEqual({ submissions: [] });
});

test("the limit counts bytes: one of exactly that size is read, one more is not", async () => {
  const body = '{"工作":"é"}';
  const bytes = Buffer.byteLength(body);
  await using server = await serve({ body });
  expect(await cdmAt(server.url, { maxResponseBytes: bytes }).showJobStatus(job)).toEqual({ 工作: "é" });
  await failureOf(cdmAt(server.url, { maxResponseBytes: bytes - 1 }).showJobStatus(job), AnswerError);
});

describe("by path", () => {
  test.each(["json", "text", "blob", "arrayBuffer"] as const)("as %s there is the limit of the client", async (parseAs) => {
    const big = endless();
    const cdm = cdmAt("https://cdm.example", { fetch: async () => big.response, maxResponseBytes: 3 * mebibyte });
    const error = await failureOf(cdm.GET(statusPath, { params: { path: job }, parseAs }), AnswerError);
    expect(error.message).toBe(message(3 * mebibyte));
    expect(big.cancelled()).toBe(true);
    await using server = await serve({ body: "é", headers: { "content-type": "text/x" } });
    const { data } = await cdmAt(server.url).GET(statusPath, { params: { path: job }, parseAs: parseAs === "json" ? "text" : parseAs });
    expect(Buffer.from(data instanceof Blob ? await data.arrayBuffer() : (data as never)).toString()).toBe("é");
    if (data instanceof Blob) expect((data as Blob).type).toBe("text/x");
  });

  test("as a stream there is none: who reads it counts", async () => {
    const big = endless();
    const cdm = cdmAt("https://cdm.example", { fetch: async () => big.response, maxResponseBytes: 10 });
    const { data } = await cdm.GET(statusPath, { params: { path: job }, parseAs: "stream" });
    const { value } = await (data as unknown as ReadableStream<Uint8Array>).getReader().read();
    expect(value).toHaveLength(mebibyte);
  });
});

test("pieces that divide a character, and a mark at the beginning, are read as before", async () => {
  const bytes = new TextEncoder().encode('\ufeff{"a":"é😀"}');
  const body = () => new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await cdmAt("https://cdm.example", { fetch: async () => new Response(body()) }).showJobStatus(job)).toEqual({ a: "é😀" });
});

test("a response whose body cannot be streamed, as on some platforms, is read as a whole", async () => {
  const fetch = async () => Object.defineProperty(Response.json({ submissions: [] }), "body", { value: undefined });
  expect(await cdmAt("https://cdm.example", { fetch }).showJobStatus(job)).toEqual({ submissions: [] });
});

test("what is too long for a string is an AnswerError, and is not asked for again", async () => {
  class TooLong {
    decode(): never {
      throw Object.assign(new Error("Cannot create a string longer than 0x1fffffe8 characters"), { code: "ERR_STRING_TOO_LONG" });
    }
  }
  const fetch = vi.fn(async () => Response.json({}));
  vi.stubGlobal("TextDecoder", TooLong);
  // As Response.text() of the platform, which decodes by itself, would fail.
  vi.spyOn(Response.prototype, "text").mockImplementation(() => new TooLong().decode());
  const call = cdmAt("https://cdm.example", { ...eager, fetch, maxResponseBytes: Infinity }).showJobStatus(job);
  const error = await failureOf(call, AnswerError).finally(() => vi.restoreAllMocks());
  expect(error.message).toBe("cdm.showJobStatus: status 200, but the response is too long for a string. Ask for less.");
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("a wait does not ask for it again either", async () => {
  await using server = await serve({ body: { submissions: [{ status: "RUNNING" }] } });
  const wait = cdmAt(server.url, { maxResponseBytes: 5 }).waitForJob(job, { interval: 1 });
  await failureOf(wait, AnswerError);
  expect(server.asked).toHaveLength(1);
});

test.each([-1, Number.NaN, "1MB"])("a limit of %j is refused", async (maxResponseBytes) => {
  await expect((async () => cdmAt("https://cdm.example", { maxResponseBytes: maxResponseBytes as never }))()).rejects.toThrow("maxResponseBytes is not a number from 0 on.");
  await failureOf(cdmAt("https://cdm.example").showJobStatus(job, { maxResponseBytes: maxResponseBytes as never }), NotSentError);
});

describe("a file", () => {
  const file = (): Reply => ({ headers: { "Content-Type": "application/zip" }, body: "x".repeat(3000) });
  const read = async (call: Promise<ReadableStream>): Promise<string> => new Response(await call).text();

  test("has no limit of its own", async () => {
    const big = endless({ headers: { "Content-Type": "application/zip" } });
    const stream = await dlfAt("https://dlf.example", { fetch: async () => big.response }).exportJob({ job_name: "j" });
    const reader = stream.getReader();
    for (let i = 0; i < 70; i++) expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    expect(big.cancelled()).toBe(true);
  });

  test("has the one that the client or the call gives", async () => {
    await using server = await serve(file);
    expect(await read(dlfAt(server.url, { maxResponseBytes: 3000 }).exportJob({ job_name: "j" }))).toHaveLength(3000);
    const text = "dlf.exportJob: status 200, but the response is larger than 2999 bytes (maxResponseBytes). Raise maxResponseBytes, or ask for less.";
    const byClient = await failureOf(read(dlfAt(server.url, { maxResponseBytes: 2999 }).exportJob({ job_name: "j" })), AnswerError);
    const byCall = await failureOf(read(dlfAt(server.url).exportJob({ job_name: "j" }, { maxResponseBytes: 2999 })), AnswerError);
    expect([byClient.message, byCall.message]).toEqual([text, text]);
  });

  test("that is endless is left", async () => {
    const big = endless({ headers: { "Content-Type": "application/zip" } });
    const dlf = dlfAt("https://dlf.example", { fetch: async () => big.response, maxResponseBytes: 2 * mebibyte });
    await failureOf(read(dlf.exportJob({ job_name: "j" })), AnswerError);
    expect(big.cancelled()).toBe(true);
    expect(big.pulled()).toBeLessThanOrEqual(5 * mebibyte);
  });

  test.each<[string, object, object]>([
    ["the client", { idleTimeout: 60 }, {}],
    ["the call", { idleTimeout: 60_000 }, { idleTimeout: 60 }],
    ["the client, whatever a call says of its attempts", { idleTimeout: 60 }, { attemptTimeout: 60_000 }],
  ])("that falls silent is left after the idleTimeout of %s", async (_, client, call) => {
    await using server = await serve((__, response) => {
      response.writeHead(200, { "Content-Type": "application/zip" }).write("PK");
      return undefined;
    });
    const error = await failureOf(read(dlfAt(server.url, client).exportJob({ job_name: "j" }, call)), TimeoutError);
    expect(error.message).toBe("dlf.exportJob: nothing more came within 60 ms.");
  });
});
