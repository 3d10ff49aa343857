// Answers that are files: they come as streams, and JSON in their place is none.
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { AbortedError, AnswerError, NotSentError, ServiceError, TimeoutError, UnreachableError } from "../../generated/dlf/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { dlfAt, failureOf } from "./clients.ts";

const job = { job_name: "j" };
const file = { headers: { "Content-Type": "application/octet-stream" }, body: "PK-and-so-on" };

test("an export is a stream of bytes, sent for with the body and without", async () => {
  await using server = await serve(file);
  const stream: ReadableStream<Uint8Array> = await dlfAt(server.url).exportJob(job);
  expect(await new Response(stream).text()).toBe("PK-and-so-on");
  await dlfAt(server.url).exportJobList({ body: { jobList: ["j"], exportDepend: true } }).then((list) => list.cancel());
  expect(server.asked.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["POST", "/v1/p/jobs/j/export", ""],
    ["POST", "/v1/p/jobs/batch-export", '{"jobList":["j"],"exportDepend":true}'],
  ]);
});

test("an export to a bucket is an object that tells where", async () => {
  await using server = await serve({ body: { obsPath: "obs://b/j.zip" } });
  const { obsPath } = await dlfAt(server.url).exportJobToObs({ ...job, body: { obsPath: "obs://b/" } });
  expect(obsPath).toBe("obs://b/j.zip");
});

test("a file without a type is a file", async () => {
  await using server = await serve({ body: "PK" });
  expect(await new Response(await dlfAt(server.url).exportJob(job)).text()).toBe("PK");
});

test.each<[string, Reply, string]>([
  ["JSON", { body: { obsPath: "obs://b/j.zip" } }, "the answer is not the file of the contract (application/json)."],
  ["a web page", { headers: { "Content-Type": "text/html" }, body: "<title>Log in</title>" }, "the answer is not the file of the contract (text/html)."],
  ["nothing", { headers: { "Content-Length": "0" } }, "the answer is empty."],
])("%s in place of the file is none", async (_, reply, why) => {
  await using server = await serve(reply);
  expect((await failureOf(dlfAt(server.url).exportJob(job), AnswerError)).message).toBe(`dlf.exportJob: status 200, but ${why}`);
});

test("a refusal with status 200 in place of the file tells its code", async () => {
  await using server = await serve({ body: { error_code: "DLF.0100", error_msg: "No such job." } });
  expect(await failureOf(dlfAt(server.url).exportJob(job), ServiceError)).toMatchObject({ status: 200, code: "DLF.0100", reason: "No such job." });
});

test("a file in place of the object is no object", async () => {
  await using server = await serve(file);
  await failureOf(dlfAt(server.url).exportJobToObs({ ...job, body: { obsPath: "obs://b/" } }), AnswerError);
});

test("a refusal is one, also where a file was asked for", async () => {
  await using server = await serve({ status: 400, body: { error_code: "DLF.0100", error_msg: "No such job." } });
  expect(await failureOf(dlfAt(server.url).exportJob(job), ServiceError)).toMatchObject({ code: "DLF.0100", reason: "No such job." });
});

test("it is asked for again when the service is busy, and not while it is read", async () => {
  let count = 0;
  await using server = await serve(() => (++count === 1 ? { status: 503 } : file));
  const stream = await dlfAt(server.url, { retries: 1, retryDelay: 1 }).exportJob(job);
  expect(await new Response(stream).text()).toBe("PK-and-so-on");
  expect(count).toBe(2);
});

/** Begins a file, and goes on with it as told. */
const beginning = (goOn: (response: ServerResponse) => void) =>
  serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/zip" });
    response.write("PK");
    goOn(response);
    return undefined;
  });

test("a file may take longer than the call, as long as something comes", async () => {
  await using server = await beginning((response) => {
    for (const [index, piece] of ["-and", "-so", "-on"].entries()) setTimeout(() => response.write(piece), 60 * (index + 1));
    setTimeout(() => response.end(), 240);
  });
  const slow = await dlfAt(server.url).exportJob(job, { timeout: 100, attemptTimeout: 150 });
  expect(await new Response(slow).text()).toBe("PK-and-so-on");
});

describe("a file that does not come to its end fails as a call does", () => {
  const read = async (call: Promise<ReadableStream>): Promise<unknown> => new Response(await call).text();

  test("when it is silent for longer than an attempt", async () => {
    await using server = await beginning(() => {});
    const error = await failureOf(read(dlfAt(server.url).exportJob(job, { attemptTimeout: 80 })), TimeoutError);
    expect(error).toMatchObject({ operation: "exportJob", attempts: 1, message: "dlf.exportJob: nothing more came within 80 ms." });
  });

  test("when its signal ends", async () => {
    await using server = await beginning(() => {});
    const controller = new AbortController();
    const stream = await dlfAt(server.url).exportJob(job, { signal: controller.signal });
    const reading = failureOf(new Response(stream).text(), AbortedError);
    controller.abort("enough");
    expect(await reading).toMatchObject({ operation: "exportJob", cause: "enough" });
    await failureOf(dlfAt(server.url).exportJob(job, { signal: controller.signal }), AbortedError);
  });

  test("when the line breaks", async () => {
    await using server = await beginning((response) => setTimeout(() => response.socket?.resetAndDestroy(), 20));
    expect(await failureOf(read(dlfAt(server.url).exportJob(job)), UnreachableError)).toMatchObject({ operation: "exportJob", attempts: 1 });
  });

  test("when it is empty", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "Transfer-Encoding": "chunked" });
      response.end();
      return undefined;
    });
    await failureOf(read(dlfAt(server.url).exportJob(job)), AnswerError);
  });
});

test("what belongs to the other use is not compiled, and a bucket must be named", async () => {
  // @ts-expect-error obsPath makes it the other call.
  const misuse = () => dlfAt("http://localhost:1").exportJob({ ...job, body: { obsPath: "obs://b/" } });
  expect(misuse).toBeTypeOf("function");
  // @ts-expect-error the body is what tells where.
  await failureOf(dlfAt("http://localhost:1").exportJobToObs(job), NotSentError);
});
