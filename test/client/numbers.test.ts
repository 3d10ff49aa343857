// Integers beyond 2^53: JavaScript would round them and say nothing. The client refuses them, and says how to read them.
import fc from "fast-check";
import { expect, test } from "vitest";
import { unsafeInteger } from "../../client/json.ts";
import { AnswerError, NotSentError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, stopPath } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const statusPath = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status";

test.each([
  "9007199254740993", "-9007199254740992", "123456789012345678901234567890",
  "9007199254740993.0", "-9007199254740993.000", "9007199254740993e0", "9.007199254740993e15", "90071992547409930E-1",
  "900719925474099.3e1", "0.9007199254740993e+16", "1234567890123456789e1", "12345678901234567890.00",
])("an answer with %s is no answer", async (integer) => {
  await using server = await serve({ body: `{"submissions":[{"submission-id":${integer}}]}` });
  const error = await failureOf(cdmAt(server.url).showJobStatus(job), AnswerError);
  expect(error.message).toBe(
    `cdm.showJobStatus: status 200, but the answer holds ${integer}, an integer that JavaScript would round. Read it by path, as text.`,
  );
  await failureOf(cdmAt(server.url).GET(statusPath, { params: { path: job } }), AnswerError);
});

test("by path, as text, every digit is there", async () => {
  const body = '{"submissions":[{"submission-id":9007199254740993}]}';
  await using server = await serve({ body });
  const { data } = await cdmAt(server.url).GET(statusPath, { params: { path: job }, parseAs: "text" });
  expect(data).toBe(body);
});

test.each([
  ["the largest that are safe", '{"a":9007199254740991,"b":-9007199254740991}'],
  ["times in milliseconds", '{"creation-date":1536905778725}'],
  ["digits in a text", '{"id":"9007199254740993","e":"\\"9007199254740993, ","9007199254740993":1}'],
  ["many digits behind the point", '{"progress":0.12345678901234567890}'],
  ["many digits before the point", '{"progress":12345678901234567890.5}'],
  ["measurements with an exponent", '{"a":1.5e300,"b":6.02214076e23,"c":1.7976931348623157e308,"d":-1.23456789012345E+17}'],
  ["many digits of a number that is no integer", '{"a":9007199254740993.5,"b":9007199254740993e-1,"c":12345678901234567e-30}'],
  ["an exponent whose integer is exact", '{"a":9.007199254740992e15,"b":1e22,"c":9007199254740991.0,"d":0.0000000000000000e5}'],
  ["an even one that is exact", '{"a":0}'],
])("%s are read", async (_, body) => {
  await using server = await serve({ body });
  expect(await cdmAt(server.url).showJobStatus(job)).toEqual(JSON.parse(body));
});

test("any JSON: found exactly when reading it and writing it would change an integer", () => {
  const integer = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  fc.assert(
    fc.property(fc.array(integer, { maxLength: 5 }), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (integers, text, double) => {
      const json = `{${JSON.stringify(text)}:[${integers.join(",")}],"t":${JSON.stringify(text)},"d":${double}}`;
      const found = unsafeInteger(json);
      const lost = integers.find((value) => value > 9007199254740991n || value < -9007199254740991n);
      const plain = /^-?\d+$/.test(String(double)) && !Number.isSafeInteger(double) ? String(double) : undefined;
      expect(found).toBe(lost === undefined ? plain : String(lost));
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, (url: string) => Promise<unknown>]>([
  ["in the query", (url) => dlfAt(url).listJobs({ limit: 2 ** 53 })],
  ["in the query, not a number", (url) => dlfAt(url).listJobs({ limit: NaN })],
  ["in the query, infinite", (url) => dlfAt(url).listJobs({ offset: Infinity })],
  ["in the path", (url) => dlfAt(url).showJobInstance({ job_name: "j", instance_id: 2 ** 60 })],
  ["in the body", (url) => cdmAt(url).startJob({ ...job, body: { variables: { a: [1, { b: 2 ** 53 }] } } as never })],
  ["in the body, which JSON would make null", (url) => cdmAt(url).startJob({ ...job, body: { variables: { a: NaN } } as never })],
  ["in the query by path", (url) => dlfAt(url).GET("/v1/{project_id}/jobs", { params: { query: { limit: 2 ** 53 } } })],
])("one %s is refused before anything is sent", async (_, call) => {
  await using server = await serve({ body: {} });
  const error = await failureOf(call(server.url), NotSentError);
  expect(error.message).toMatch(/limit|offset|instance_id|body\.variables\.a(\[1\]\.b)? is a number that JavaScript does not hold exactly/);
  expect(server.asked).toEqual([]);
});

test("a bigint goes into a path with all its digits", async () => {
  await using server = await serve({ body: {} });
  await dlfAt(server.url).showJobInstance({ job_name: "j", instance_id: 9007199254740993n as never });
  expect(server.asked[0]?.url).toBe("/v1/p/jobs/j/instances/9007199254740993");
});

test("a stop of CDM with such a number in its answer was sent, and says so", async () => {
  await using server = await serve({ body: '{"submissions":[{"submission-id":9007199254740993}]}' });
  expect(await failureOf(cdmAt(server.url).stopJob(job), AnswerError)).toMatchObject({ attempts: 1, status: 200 });
  expect((await cdmAt(server.url).PUT(stopPath, { params: { path: job }, parseAs: "text" })).response.status).toBe(200);
});

test("any way to write an integer: found exactly when reading it and writing it would change it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }), fc.nat(12), fc.nat(5), (integer, shift, zeros) => {
      const digits = String(integer);
      const cut = Math.max(1, digits.length - shift);
      const written = `${digits.slice(0, cut)}.${digits.slice(cut)}${"0".repeat(zeros + 1)}e${digits.length - cut}`;
      // Up to 2^70 JavaScript writes all digits of an integer.
      const isKept = String(Number(written)) === digits;
      expect(unsafeInteger(`[${written}]`)).toBe(isKept ? undefined : written);
    }),
    { numRuns: 500 },
  );
});

/** The least time of several runs: what else the machine does only adds. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

test.each<[string, (n: number) => string]>([
  ["digits", (n) => "1".repeat(n)],
  ["zeros between", (n) => `1.${"0".repeat(n)}1e${n + 1}`],
  ["zeros behind", (n) => `9007199254740993.${"0".repeat(n)}`],
  ["escapes", (n) => `[1234567890123456,"${'\\\\'.repeat(n)}`],
  ["quotes", (n) => `[1234567890123456,"${'\\"'.repeat(n)}`],
  ["short strings", (n) => `[1234567890123456,${'"a",'.repeat(n)}`],
  ["points", (n) => "1.".repeat(n) + "1234567890123456"],
])("the search takes twice as long for twice as many %s", (_, text) => {
  const [small, large] = [text(400_000), text(800_000)];
  // Quadratic would be four times.
  let ratio = Infinity;
  for (let tries = 0; tries < 4 && ratio > 3; tries++) ratio = timeOf(() => unsafeInteger(large)) / timeOf(() => unsafeInteger(small));
  expect(ratio).toBeLessThan(3);
});
