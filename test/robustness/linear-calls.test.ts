// A call does not take more than twice as long when what it sends, or what it gets, is twice as long.
import { describe, expect, test } from "vitest";
import { CloudError } from "../../generated/cdm/index.ts";
import { cdmAt, mrsAt } from "../client/clients.ts";
import { superlinearRatio } from "../helpers/growth.ts";

const job = { cluster_id: "c", job_name: "j" };
const assignments = ["pwd", "pwd=", "pwd=&", "a=", "pwd = ", "secret.", "token='", "Signature="];
const encodings = ["//", "//a@", '{"', "[", "\\", "&#0", "%25", "s3cr3t-t0k"];
const pieces = [...assignments, ...encodings];
const token = 's3cr3t-t0ken "with" \\\\ more & more';
const sizes = { from: 20_000, largest: 160_000 };

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

async function fails(call: Promise<unknown>): Promise<void> {
  const error: unknown = await call.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(CloudError);
}

describe("a statement of many times", () => {
  test.each(pieces)("%j", async (piece) => {
    const fetch = async () => Response.json({ error_code: "X.1", error_msg: "No." }, { status: 400 });
    const mrs = mrsAt("https://mrs.example", { fetch });
    const ratio = await superlinearRatio((size) => {
      const body = { sql: repeated(piece, size) } as never;
      return () => fails(mrs.executeSql({ cluster_id: "c", body }));
    }, sizes);
    expect(ratio).toBeUndefined();
  });
});

describe("a refusal of many times", () => {
  test.each(pieces)("%j", async (piece) => {
    const ratio = await superlinearRatio((size) => {
      const text = JSON.stringify({ errCode: "X.1", externalMessage: repeated(piece, size) });
      const cdm = cdmAt("https://cdm.example", { token, fetch: async () => new Response(text, { status: 400 }) });
      return () => fails(cdm.stopJob(job));
    }, sizes);
    expect(ratio).toBeUndefined();
  });
});
