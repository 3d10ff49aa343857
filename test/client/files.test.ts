// Answers that are files: they come as streams, and JSON in their place is none.
import { expect, test } from "vitest";
import { AbortedError, AnswerError, NotSentError, ServiceError } from "../../generated/dlf/index.ts";
import { serve } from "../helpers/server.ts";
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

test("JSON in place of the file is no file", async () => {
  await using server = await serve({ body: { obsPath: "obs://b/j.zip" } });
  const error = await failureOf(dlfAt(server.url).exportJob(job), AnswerError);
  expect(error.message).toBe("dlf.exportJob: status 200, but the answer is not the file of the contract (application/json).");
});

test("nothing in place of the file is no file", async () => {
  await using server = await serve({ headers: { "Content-Length": "0" } });
  expect((await failureOf(dlfAt(server.url).exportJob(job), AnswerError)).message).toContain("the answer is empty");
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

test("the time of a call ends with the headers, and its signal reaches into the stream", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "application/zip" });
    response.write("PK");
    setTimeout(() => response.end("-and-so-on"), 150);
    return undefined;
  });
  const slow = await dlfAt(server.url).exportJob(job, { timeout: 100, attemptTimeout: 100 });
  expect(await new Response(slow).text()).toBe("PK-and-so-on");
  const controller = new AbortController();
  const given = await dlfAt(server.url).exportJob(job, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(new Response(given).text()).rejects.toThrow();
  await failureOf(dlfAt(server.url).exportJob(job, { signal: controller.signal }), AbortedError);
});

test("what belongs to the other use is not compiled, and a bucket must be named", async () => {
  // @ts-expect-error obsPath makes it the other call.
  const misuse = () => dlfAt("http://localhost:1").exportJob({ ...job, body: { obsPath: "obs://b/" } });
  expect(misuse).toBeTypeOf("function");
  // @ts-expect-error the body is what tells where.
  await failureOf(dlfAt("http://localhost:1").exportJobToObs(job), NotSentError);
});
