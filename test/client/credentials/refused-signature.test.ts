// Five wrong signatures in a row lock an access key. So a refused key is not used again, and a wrong clock is corrected once.
import { describe, expect, test, vi } from "vitest";
import { type Credentials, type Keys, type Verdict, accessKeys } from "../../../client/credentials/index.ts";
import { NotSentError, ServiceError } from "../../../generated/cdm/index.ts";
import { type Asked, type Reply, serve } from "../../helpers/server.ts";
import { type Options, cdmAt, dlfAt, failureOf, faces } from "../clients.ts";
import { known, verify } from "./verify.ts";

const job = { cluster_id: "c", job_name: "j" };
const keys: Keys = { accessKey: "AK0123456789", secretKey: "sk-s3cr3t" };
const signer = { ...known, ...keys };
const by = (credentials: Credentials, more: Options = {}): Options => ({ token: undefined, credentials, ...more }) as Options;
const refusal = (headers: Record<string, string> = {}, error_code = "APIG.0301"): Reply =>
  ({ status: 401, headers, body: { error_code, error_msg: "Incorrect IAM authentication information", request_id: "r" } });
const many = <T>(n: number, work: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => work(index));
const outcomes = async (calls: Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(calls)).map((one) => (one.status === "fulfilled" ? "done" : (one.reason as Error).name));
const refusedKey =
  "cdm.stopJob: not sent, because the signature with access key AK01… was refused (APIG.0301). Five refusals lock a key for five " +
  "minutes. Correct the key, and make new credentials.";

describe("a key whose signature was refused", () => {
  test.each(["APIG.0301", "APIGW.0301", "APIG.0307"])("with %s sends nothing more", async (code) => {
    await using server = await serve(refusal({}, code));
    const cdm = cdmAt(server.url, by(accessKeys(keys), { retries: 3, retryDelay: 1 }));
    expect(await failureOf(cdm.stopJob(job), ServiceError)).toMatchObject({ status: 401, code, attempts: 1 });
    for (let i = 0; i < 12; i++) {
      const error = await failureOf(cdm.stopJob(job), NotSentError);
      expect(error.message).toBe(refusedKey.replace("APIG.0301", code));
    }
    expect(server.asked).toHaveLength(1);
  });

  test.each(faces)("also %s, and in the clients of other services", async (_, stop) => {
    await using server = await serve(refusal());
    const credentials = accessKeys(keys);
    await Promise.resolve(stop(cdmAt(server.url, by(credentials)))).catch(() => {});
    await failureOf(dlfAt(server.url, by(credentials)).listJobs(), NotSentError);
    await failureOf(stop(cdmAt(server.url, by(credentials))), NotSentError);
    expect(server.asked).toHaveLength(1);
    await failureOf(cdmAt(server.url, by(accessKeys(keys))).stopJob(job), ServiceError);
    expect(server.asked).toHaveLength(2);
  });

  test("is sent no more than three times by 100 calls at once", async () => {
    await using server = await serve(refusal());
    const credentials = accessKeys(keys);
    const clients = [cdmAt(server.url, by(credentials, { concurrency: 100 })), cdmAt(server.url, by(credentials, { concurrency: 100 }))];
    const names = await outcomes(many(100, (index) => clients[index % 2]!.stopJob({ ...job, job_name: `j${index}` })));
    expect(server.asked.length).toBeLessThanOrEqual(3);
    expect(names.filter((name) => name === "ServiceError")).toHaveLength(server.asked.length);
    expect(names.filter((name) => name === "NotSentError")).toHaveLength(100 - server.asked.length);
  });

  test("is used again when a function gives another one, and the first stays refused", async () => {
    const right = { ...keys, secretKey: "right" };
    await using server = await serve((asked) => {
      const { sent, right: expected } = verify(asked, { ...known, ...right });
      return sent === expected ? { body: {} } : refusal();
    });
    let given: Keys = keys;
    const cdm = cdmAt(server.url, by(accessKeys(() => given)));
    await failureOf(cdm.stopJob(job), ServiceError);
    given = right;
    await cdm.stopJob(job);
    given = keys;
    await failureOf(cdm.stopJob(job), NotSentError);
    expect(server.asked).toHaveLength(2);
  });

  test("stays refused although it was accepted before", async () => {
    let count = 0;
    await using server = await serve(() => (++count === 1 ? { body: {} } : refusal()));
    const cdm = cdmAt(server.url, by(accessKeys(keys)));
    await cdm.stopJob(job);
    await failureOf(cdm.stopJob(job), ServiceError);
    await failureOf(cdm.stopJob(job), NotSentError);
    expect(count).toBe(2);
  });

  test.each<[string, Reply]>([
    ["a refusal of another kind", { status: 403, body: { error_code: "APIGW.0302", error_msg: "no" } }],
    ["a 401 that says something else", { status: 401, body: { error_code: "Cdm.0001", error_msg: "no" } }],
    ["a failure of the service", { status: 500, body: {} }],
  ])("is not meant by %s", async (_, reply) => {
    await using server = await serve(reply);
    const cdm = cdmAt(server.url, by(accessKeys(keys)));
    for (let i = 0; i < 5; i++) await failureOf(cdm.stopJob(job), ServiceError);
    expect(server.asked).toHaveLength(5);
  });
});

describe("a key that was not accepted yet", () => {
  test("is on its way three times at most, and after that without a limit", async () => {
    const open: (() => void)[] = [];
    await using server = await serve(() => new Promise<Reply>((answer) => open.push(() => answer({ body: {} }))));
    const cdm = cdmAt(server.url, by(accessKeys(keys), { concurrency: 20 }));
    const calls = Promise.all(many(20, () => cdm.stopJob(job)));
    const until = async (count: number) => {
      while (server.asked.length < count) await new Promise((next) => setTimeout(next, 5));
      // Time in which more would be sent.
      await new Promise((next) => setTimeout(next, 100));
    };
    await until(3);
    expect(server.asked).toHaveLength(3);
    open.shift()?.();
    await until(20);
    expect(server.asked).toHaveLength(20);
    for (const answer of open) answer();
    await calls;
  });

  test("gives its place back however a request ends", async () => {
    let count = 0;
    const never = new Promise<never>(() => {});
    await using server = await serve(async (_, response) => {
      count++;
      if (count % 4 === 0) return never;
      if (count % 4 === 1) return void response.socket?.destroy();
      return count % 4 === 2 ? { status: 503 } : { status: 400, body: {} };
    });
    const cdm = cdmAt(server.url, by(accessKeys(keys), { retries: 0, attemptTimeout: 300, concurrency: 4 }));
    for (let i = 0; i < 12; i++) await cdm.stopJob(job).catch(() => {});
    // Malformed after it was signed, and given up while it is signed.
    for (let i = 0; i < 4; i++) await cdm.stopJob(job, { signal: AbortSignal.timeout(0) }).catch(() => {});
    const before = count;
    await cdm.stopJob(job).catch(() => {});
    expect(count).toBe(before + 1);
  });

  test("can be given by credentials that do not pass on how requests end", async () => {
    await using server = await serve({ status: 400, body: {} });
    const { authorize } = accessKeys(keys);
    const cdm = cdmAt(server.url, by({ authorize }));
    for (let i = 0; i < 8; i++) await failureOf(cdm.stopJob(job), ServiceError);
    expect(server.asked).toHaveLength(8);
  });
});

describe("a clock that is wrong", () => {
  const hour = 3_600_000;
  const timeOf = (asked: Asked): number =>
    Date.parse(String(asked.headers["x-sdk-date"]).replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/, "$1-$2-$3T$4:$5:$6Z"));

  /** Takes signatures whose time is within 15 minutes of its own clock, which differs from the one here. */
  const gateway = (shift: () => number, signedBy = signer) =>
    serve((asked) => {
      const now = Date.now() + shift();
      const { sent, right } = verify(asked, signedBy);
      const good = sent === right && Math.abs(timeOf(asked) - now) < 900_000;
      return good ? { body: {} } : refusal({ Date: new Date(now).toUTCString() });
    });

  test.each([hour, -hour, 24 * hour])("by %d ms is corrected once, and kept", async (shift) => {
    await using server = await gateway(() => shift);
    const credentials = accessKeys(keys);
    await cdmAt(server.url, by(credentials)).stopJob(job);
    expect(server.asked).toHaveLength(2);
    await dlfAt(server.url, by(credentials)).listJobs();
    expect(server.asked).toHaveLength(3);
  });

  test("is corrected also for what must not be repeated: a refused signature had no effect", async () => {
    await using server = await gateway(() => hour);
    const { response } = await cdmAt(server.url, by(accessKeys(keys))).startJob(job).withResponse();
    expect([response.status, server.asked.length]).toEqual([200, 2]);
  });

  test("is corrected for many calls at once, with fewer than five refusals", async () => {
    let refusals = 0;
    await using server = await serve((asked) => {
      const now = Date.now() + hour;
      if (Math.abs(timeOf(asked) - now) < 900_000) return { body: {} };
      refusals++;
      return refusal({ Date: new Date(now).toUTCString() });
    });
    const cdm = cdmAt(server.url, by(accessKeys(keys), { concurrency: 50 }));
    expect(new Set(await outcomes(many(50, () => cdm.stopJob(job))))).toEqual(new Set(["done"]));
    expect(refusals).toBeLessThanOrEqual(3);
  });

  test("and a wrong key: four signatures are sent by 50 calls, and no more", async () => {
    await using server = await gateway(() => hour, { ...signer, secretKey: "another" });
    const cdm = cdmAt(server.url, by(accessKeys(keys), { concurrency: 50 }));
    const names = await outcomes(many(50, () => cdm.stopJob(job)));
    expect(server.asked.length).toBeLessThan(5);
    expect(names.filter((name) => name === "ServiceError").length).toBeGreaterThan(0);
    expect(names).not.toContain("done");
    const before = server.asked.length;
    await failureOf(cdm.stopJob(job), NotSentError);
    expect(server.asked).toHaveLength(before);
  });

  test("that is put right later is corrected again, once a signature was accepted", async () => {
    let shift = hour;
    await using server = await gateway(() => shift);
    const cdm = cdmAt(server.url, by(accessKeys(keys)));
    await cdm.stopJob(job);
    shift = 0;
    await cdm.stopJob(job);
    expect(server.asked).toHaveLength(4);
  });

  test.each([["a Date that moves with every response", true], ["no date", false]])("is not corrected over and over by %s", async (_, moving) => {
    let count = 0;
    await using server = await serve((__, response) => {
      response.sendDate = false;
      return refusal(moving ? { Date: new Date(Date.now() + ++count * hour).toUTCString() } : {});
    });
    const cdm = cdmAt(server.url, by(accessKeys(keys)));
    for (let i = 0; i < 5; i++) await cdm.stopJob(job).catch(() => {});
    expect(server.asked).toHaveLength(moving ? 2 : 1);
  });
});

describe("credentials of one's own", () => {
  test("are told once how each request ended that carried their proof", async () => {
    const replies: (Reply | "cut")[] = [{ body: {} }, refusal({ Date: "Wed, 04 Mar 2026 05:06:07 GMT" }), { status: 503, body: { error_code: "X" } }, "cut"];
    await using server = await serve((_, response) => {
      const reply = replies.shift() ?? { body: {} };
      return reply === "cut" ? void response.socket?.destroy() : reply;
    });
    let count = 0;
    const told: [string | undefined, Verdict][] = [];
    const credentials: Credentials = {
      authorize: () => ({ "X-Auth-Token": `t${++count}` }),
      settled: (proof, verdict) => void told.push([proof["X-Auth-Token"], verdict]),
    };
    const cdm = cdmAt(server.url, by(credentials));
    for (let i = 0; i < 4; i++) await cdm.stopJob(job).catch(() => {});
    expect(told).toEqual([
      ["t1", { outcome: "accepted", status: 200, date: expect.any(String) }],
      ["t2", { outcome: "refused", status: 401, code: "APIG.0301", date: "Wed, 04 Mar 2026 05:06:07 GMT" }],
      ["t3", { outcome: "unknown", status: 503, code: "X", date: expect.any(String) }],
      ["t4", { outcome: "unknown" }],
    ]);
  });

  test("are asked once more when they say so", async () => {
    await using server = await serve(refusal());
    let count = 0;
    const credentials: Credentials = { authorize: () => ({ "X-Auth-Token": `t${++count}` }), settled: () => true };
    expect(await failureOf(cdmAt(server.url, by(credentials)).startJob(job), ServiceError)).toMatchObject({ attempts: 2 });
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, () => never]>([
    ["throw", () => { throw new Error("no"); }],
    ["reject", () => Promise.reject(new Error("no")) as never],
  ])("that %s when they are told do no harm to the call", async (_, settled) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    await using server = await serve({ body: {} });
    await cdmAt(server.url, by({ authorize: () => ({ "X-Auth-Token": "t" }), settled })).stopJob(job);
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: "no" }));
    log.mockRestore();
  });
});
