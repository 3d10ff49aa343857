import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NotSentError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, faces } from "./clients.ts";
import { hostileValues } from "./hostile.ts";

// What a program without types, or with a wrong cast, may pass.
const refused: [string, unknown][] = [
  ["an empty text", ""],
  ["one dot", "."],
  ["two dots", ".."],
  ["nothing at all", undefined],
  ["null", null],
  ["a boolean", true],
  ["an object", {}],
  ["a list", ["j"]],
  ["the first half of a character", "a\ud83d"],
  ["the second half of a character", "\ude00a"],
];

// Written out, so that the expectation does not come from the encoder that is under test.
const encoded: [string, string][] = [
  ["a/b", "a%2Fb"],
  ["../../other", "..%2F..%2Fother"],
  ["/etc", "%2Fetc"],
  ["a\\b", "a%5Cb"],
  ["a?b=c", "a%3Fb%3Dc"],
  ["a#b", "a%23b"],
  ["100%", "100%25"],
  ["%2e%2e", "%252e%252e"],
  ["%2F", "%252F"],
  ["a b", "a%20b"],
  ["a+b", "a%2Bb"],
  ["a;b@c:d", "a%3Bb%40c%3Ad"],
  ["工作", "%E5%B7%A5%E4%BD%9C"],
  ["😀", "%F0%9F%98%80"],
  ["a$&b", "a%24%26b"],
  ["{x}", "%7Bx%7D"],
  ["{job_name}", "%7Bjob_name%7D"],
  ["a\r\nHost: b", "a%0D%0AHost%3A%20b"],
  ["a..b", "a..b"],
  ["...", "..."],
  ["a.b-c_d~e", "a.b-c_d~e"],
];

describe.each(faces)("%s", (_, stop) => {
  test.each(refused)("%s is refused in a path before anything is sent", async (_, value) => {
    await using server = await serve({ body: {} });
    const cdm = cdmAt(server.url);
    const job = await failureOf(stop(cdm, { cluster_id: "c", job_name: value }), NotSentError);
    const cluster = await failureOf(stop(cdm, { cluster_id: value, job_name: "j" }), NotSentError);
    expect(job.message).toContain("job_name");
    expect(cluster.message).toContain("cluster_id");
    expect(server.asked).toEqual([]);
  });

  test.each(refused)("%s is refused as the project of a client", async (_, value) => {
    await using server = await serve({ body: {} });
    const error = await failureOf(stop(cdmAt(server.url, { project_id: value as string })), NotSentError);
    expect(error.message).toContain("project_id");
    expect(server.asked).toEqual([]);
  });

  test("a parameter that is not there at all is refused", async () => {
    await using server = await serve({ body: {} });
    const error = await failureOf(stop(cdmAt(server.url), { cluster_id: "c" }), NotSentError);
    expect(error.message).toContain("job_name");
    expect(server.asked).toEqual([]);
  });

  test.each(encoded)("%j arrives as one segment", async (value, segment) => {
    await using server = await serve({ body: {} });
    await stop(cdmAt(server.url), { cluster_id: "c", job_name: value });
    expect(server.asked.map(({ url }) => url)).toEqual([`/v1.1/p/clusters/c/cdm/job/${segment}/stop`]);
  });

  test("a value that looks like another placeholder is not filled in", async () => {
    await using server = await serve({ body: {} });
    await stop(cdmAt(server.url, { project_id: "{cluster_id}" }), { cluster_id: "{job_name}", job_name: "$&" });
    expect(server.asked[0]?.url).toBe("/v1.1/%7Bcluster_id%7D/clusters/%7Bjob_name%7D/cdm/job/%24%26/stop");
  });

  test("a number is taken as its digits", async () => {
    await using server = await serve({ body: {} });
    await stop(cdmAt(server.url), { cluster_id: 0, job_name: 12 });
    expect(server.asked[0]?.url).toBe("/v1.1/p/clusters/0/cdm/job/12/stop");
  });

  test("hundreds of hostile values arrive as they were given, each in its place", async () => {
    await using server = await serve({ body: {} });
    const cdm = cdmAt(server.url);
    const values = hostileValues(400);
    for (const value of values) await stop(cdm, { cluster_id: value, job_name: value });
    const arrived = server.asked.map(({ url }) => url.split("/").map(decodeURIComponent));
    expect(arrived).toEqual(values.map((value) => ["", "v1.1", "p", "clusters", value, "cdm", "job", value, "stop"]));
  });
});

test.each([["empty", ""], ["null", null], ["an object", {}], ["with a newline", "a\nb"], ["of other letters", "工作"], ["with blanks around it", " w "]])(
  "a header value that is %s is refused and not shown, because without it the call would reach something else",
  async (_, workspace) => {
    await using server = await serve({ status: 204 });
    const dlf = dlfAt(server.url, { workspace: "given" });
    const error = await dlf.stopJob({ job_name: "j", workspace: workspace as string }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotSentError);
    expect((error as Error).message).toMatch(/^dlf\.stopJob: not sent, because workspace (is|has) [^\n]*\.$/);
    expect(server.asked).toEqual([]);
  },
);

test.each([Number.NaN, Number.POSITIVE_INFINITY])("a path value of %s is refused", async (job_name) => {
  await using server = await serve({ status: 204 });
  const dlf = dlfAt(server.url);
  await expect(dlf.stopJob({ job_name: job_name as never })).rejects.toThrow("job_name is neither a text nor a number");
  expect(server.asked).toEqual([]);
});

// Any text at all, with a liking for what addresses are made of.
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("/", "\\", ".", "..", "%", "%2e", "%2F", "?", "#", "&", "=", ";", "@", ":", "{", "}", "$&", " ", "\n", "\0", "a", "工", "\ud83d", "\udc00"), maxLength: 8 }),
);

test("any value arrives in its own place as it is, or nothing is sent", async () => {
  await using server = await serve({ body: {} });
  const [cdm, dlf] = [cdmAt(server.url), dlfAt(server.url)];
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (cluster_id, job_name) => {
      const before = server.asked.length;
      const sent = await cdm.stopJob({ cluster_id, job_name }).then(() => true, (error) => {
        if (!(error instanceof NotSentError)) throw error;
        return false;
      });
      const senseless = [cluster_id, job_name].some((value) => ["", ".", ".."].includes(value) || /\p{Surrogate}/u.test(value));
      expect([sent, server.asked.length - before]).toEqual(senseless ? [false, 0] : [true, 1]);
      if (!sent) return;
      const segments = server.asked.at(-1)?.url.split("/") ?? [];
      expect([segments.length, segments[8], server.asked.at(-1)?.method]).toEqual([9, "stop", "PUT"]);
      expect([segments[4], segments[7]].map((segment) => decodeURIComponent(segment ?? ""))).toEqual([cluster_id, job_name]);
    }),
    { numRuns: 400 },
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 20 }), async (jobName) => {
      await dlf.listJobs({ jobName });
      const { pathname, searchParams } = new URL(server.asked.at(-1)?.url ?? "", server.url);
      expect([pathname, searchParams.get("jobName"), [...searchParams].length]).toEqual(["/v1/p/jobs", jobName, 1]);
    }),
    { numRuns: 200 },
  );
});

test("by path, the name of a query parameter cannot leave its place", async () => {
  await using server = await serve({ body: { total: 0, jobs: [] } });
  const query = { "a&limit=1#?": "x", "工作": "y", jobName: "z" };
  await dlfAt(server.url).GET("/v1/{project_id}/jobs", { params: { query: query as object } });
  expect([...new URL(server.asked[0]?.url ?? "", server.url).searchParams]).toEqual(Object.entries(query));
});
