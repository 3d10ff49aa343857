// Whatever a response holds, a call ends with data or with a CloudError: never with a RangeError or a TypeError of the platform.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnswerError, CloudError, ServiceError, TimeoutError } from "../../generated/cdm/index.ts";
import { cdmAt, clientsAt, dlfAt, failureOf, iamAt, mrsAt, stopPath } from "./clients.ts";
import { operations } from "./contract.ts";

const job = { cluster_id: "c", job_name: "j" };
const answering = (text: string, status = 200) => ({ fetch: async () => new Response(text, { status, headers: { "X-Subject-Token": "fresh" } }) });
const objects = (depth: number, within = "1"): string => `${'{"a":'.repeat(depth)}${within}${"}".repeat(depth)}`;
const lists = (depth: number, within = ""): string => `${"[".repeat(depth)}${within}${"]".repeat(depth)}`;
const unprintable = '{"toString":0,"valueOf":0}';

describe("a response that is nested too deeply", () => {
  test.each([
    ["lists of remarks", `{"validation-result":${lists(100_000)}}`],
    ["groups of remarks", `{"validation-result":[${objects(100_000)}]}`],
    ["a remark", `{"validation-result":[{"message":${objects(100_000)}}]}`],
    ["something else", `{"other":${objects(100_000)}}`],
  ])("%s is no answer of the contract", async (_, text) => {
    const error = await failureOf(cdmAt("https://cdm.example", answering(text)).stopJob(job), AnswerError);
    expect(error.message).toBe("cdm.stopJob: status 200, but the answer is nested too deeply to be read.");
    expect(error.response.status).toBe(200);
  });

  test("by path, too", async () => {
    const call = cdmAt("https://cdm.example", answering(`{"other":${objects(100_000)}}`)).PUT(stopPath, { params: { path: job } });
    expect((await failureOf(call, AnswerError)).message).toContain("nested too deeply");
  });

  test("with a status of failure is a refusal, and its error can be written", async () => {
    for (const text of [lists(100_000), `{"errCode":"X.1","validation-result":${lists(100_000)}}`, `{"validation-result":[${objects(100_000)}]}`]) {
      const error = await failureOf(cdmAt("https://cdm.example", answering(text, 400)).stopJob(job), ServiceError);
      expect(error.status).toBe(400);
      expect(JSON.stringify(error).length).toBeLessThan(10_000);
    }
  });

  test("in a list that is read page by page", async () => {
    const text = `{"jobs":[${objects(100_000)}]}`;
    await failureOf(dlfAt("https://dlf.example", answering(text)).iterateJobs().next(), AnswerError);
    await failureOf(dlfAt("https://dlf.example", answering(text)).waitForJob({ jobName: "j" }, { interval: 1, timeout: 5_000 }), AnswerError);
  });

  test("but not a response that is merely deep, nor one that is large", async () => {
    for (const text of [`{"other":${objects(200)}}`, `{"validation-result":${lists(200)}}`, `{"other":[${Array(100_000).fill('{"a":[1]}').join()}]}`]) {
      expect(await cdmAt("https://cdm.example", answering(text)).stopJob(job)).toEqual(JSON.parse(text));
    }
  });
});

describe("what is no string where one is expected", () => {
  test.each([unprintable, "{}", '[{"toString":0}]', '[[{"toString":0}]]', "1", "false"])("a result %s is a failure", async (result) => {
    const call = mrsAt("https://mrs.example", answering(`{"result":${result}}`)).stopJob({ cluster_id: "c", job_execution_id: "e" });
    expect(await failureOf(call, ServiceError)).toMatchObject({ status: 200, reason: result });
  });

  test.each(["[]", '["succeeded"]', "null", '""'])("a result %s is none, as ever", async (result) => {
    const text = `{"result":${result}}`;
    expect(await mrsAt("https://mrs.example", answering(text)).stopJob({ cluster_id: "c", job_execution_id: "e" })).toEqual(JSON.parse(text));
  });

  test.each([
    `{"validation-result":[{"status":${unprintable},"message":"No."}]}`,
    '{"validation-result":[{"status":{"toString":1,"valueOf":1},"message":{"toString":1}}]}',
    `{"validation-result":[{"status":["WARNING"],"message":"No."}]}`,
    `{"validation-result":{"status":{"status":{"toString":"x"}},"message":[[1]]}}`,
  ])("a remark %s is a failure", async (text) => {
    await failureOf(cdmAt("https://cdm.example", answering(text)).stopJob(job), ServiceError);
  });

  test.each([unprintable, "[]", "null", "7"])("a state %s is none", async (state) => {
    const states: unknown[] = [];
    const cdm = cdmAt("https://cdm.example", answering(`{"status":${state},"actions":${state}}`));
    const wait = cdm.waitForCluster({ cluster_id: "c" }, { interval: 1, timeout: 40, onProgress: (progress) => void states.push(progress.state) });
    await failureOf(wait, CloudError);
    expect(new Set(states)).toEqual(new Set([state === "7" ? "7" : undefined]));
  });

  test.each([unprintable, "[1,null,[2]]", '"text"', "5", "null"])("a list %s has no such entry", async (list) => {
    await failureOf(dlfAt("https://dlf.example", answering(`{"jobs":${list}}`)).waitForJob({ jobName: "j" }, { interval: 1, timeout: 40 }), TimeoutError);
  });
});

/** Names that mean something to the client, so that what stands there is looked at. */
const names = ["validation-result", "status", "state", "result", "message", "error", "error_code", "errCode", "code", "request_id", "jobs", "submissions", "total", "token", "name", "job_detail", "job_state", "toString", "valueOf", "toJSON", "length", "__proto__", "then"];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, fc.constantFrom("SUCCEEDED", "FAILED", "WARNING", "", "X", 0, 1, null, true, false), tie("list"), tie("table")),
  list: fc.array(tie("tree"), { maxLength: 3 }),
  table: fc.array(fc.tuple(fc.constantFrom(...names), tie("tree")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
}));

describe("of any JSON", () => {
  const seen = async (call: () => Promise<unknown>): Promise<void> => {
    try {
      await call();
    } catch (error) {
      expect(error).toBeInstanceOf(CloudError);
      expect(JSON.stringify(error)).toContain((error as Error).name);
    }
  };

  test.each([200, 201, 202, 400, 401, 500])("with status %i each operation makes data or a CloudError", async (status) => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(...operations), async (data, { call }) => {
        await seen(() => clientsAt("https://any.example", answering(JSON.stringify(data), status))[call]?.() ?? Promise.reject(new Error(call)));
      }),
      { numRuns: 300, seed: 20261101 },
    );
  });

  test("so do waiters and pagers", async () => {
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom("jobs", "submissions", "job_detail"), async (data, name) => {
        const options = answering(JSON.stringify({ [name]: data, ...(typeof data === "object" && !Array.isArray(data) ? data : {}) }));
        const quick = { interval: 1, timeout: 3 };
        await seen(() => cdmAt("https://any.example", options).waitForJob(job, quick));
        await seen(() => mrsAt("https://any.example", options).waitForJob({ cluster_id: "c", job_execution_id: "e" }, quick));
        await seen(() => dlfAt("https://any.example", options).waitForJob({ jobName: "j" }, quick));
        const pages = dlfAt("https://any.example", options).iterateJobs();
        await seen(async () => {
          for (let count = 0; count < 5; count++) await pages.next();
        });
      }),
      { numRuns: 60, seed: 20261102 },
    );
  });

  test("so does a token", async () => {
    for (const text of ["{}", '{"token":null}', '{"token":5}', `{"token":${unprintable}}`]) {
      await seen(() => iamAt("https://iam.example", answering(text)).showCatalog());
    }
  });
});
