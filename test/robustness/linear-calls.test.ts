// A call takes at most twice as long when what it sends, or what it is answered, is twice as long.
import { describe, expect, test } from "vitest";
import { CloudError } from "../../generated/cdm/index.ts";
import { cdmAt, mrsAt } from "../client/clients.ts";
import { superlinear } from "../helpers/growth.ts";

const job = { cluster_id: "c", job_name: "j" };
const pieces = ["pwd", "pwd=", "pwd=&", "a=", "pwd = ", "secret.", "token='", "//", "//a@", "{\"", "[", "\\", "&#0", "%25", "Signature=", "s3cr3t-t0k"];

const ended = async (call: Promise<unknown>): Promise<void> => {
  const error: unknown = await call.then(() => undefined, (failure: unknown) => failure);
  expect(error).toBeInstanceOf(CloudError);
};

describe("a statement of many times", () => {
  test.each(pieces)("%j", async (piece) => {
    const mrs = mrsAt("https://mrs.example", { fetch: async () => Response.json({ error_code: "X.1", error_msg: "No." }, { status: 400 }) });
    const growth = await superlinear((size) => {
      const body = { sql: piece.repeat(Math.ceil(size / piece.length)) } as never;
      return () => ended(mrs.executeSql({ cluster_id: "c", body }));
    }, { from: 20_000 });
    expect(growth).toBeUndefined();
  });
});

describe("a refusal of many times", () => {
  test.each(pieces)("%j", async (piece) => {
    const growth = await superlinear((size) => {
      const text = JSON.stringify({ errCode: "X.1", externalMessage: piece.repeat(Math.ceil(size / piece.length)) });
      const cdm = cdmAt("https://cdm.example", { token: "s3cr3t-t0ken \"with\" \\\\ more & more", fetch: async () => new Response(text, { status: 400 }) });
      return () => ended(cdm.stopJob(job));
    }, { from: 20_000 });
    expect(growth).toBeUndefined();
  });
});
