// What a consumer writes, the service that it talks to, and what must come of it on every platform.
import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../helpers/project.ts";
import type { Asked, Handler, Reply } from "../helpers/server.ts";

/** The body of an example of the contracts. */
export const example = (file: string): unknown => (parse(readFileSync(join(root, `specs/${file}.yaml`), "utf8")) as { value: unknown }).value;

/** Good and bad answers to each stop, as the documents show them, chosen by the job's name. */
const answers: Record<string, Reply> = {
  "cdm/stopped": { body: example("cdm/examples/stop-job.stopped") },
  "cdm/captured": { body: example("cdm/examples/stop-job.stopped-with-submission") },
  "cdm/nothing": {},
  "cdm/not-stopped": { body: example("cdm/examples/stop-job.not-stopped") },
  "cdm/not-running": { status: 400, body: example("cdm/examples/stop-job.not-running") },
  "dlf/stopped": { status: 204 },
  "dlf/no-such-job": { status: 400, body: example("dlf/examples/stop-job.no-such-job") },
  "mrs/stopped": { status: 202 },
  "mrs/not-stopped": { status: 500, body: example("mrs/examples/stop-job.not-stopped") },
  "mrs/cancelled": { body: example("mrs/examples/cancel-job-execution.accepted") },
};

const stops = {
  "cdm/stopped": {},
  "cdm/captured": example("cdm/examples/stop-job.stopped-with-submission"),
  "cdm/nothing": "nothing",
  "cdm/not-stopped": "ServiceError 200 undefined Job jdbc2hive is not running.",
  "cdm/not-running": "ServiceError 400 Cdm.0053 Job jdbc2hive is not running.",
  "dlf/stopped": "nothing",
  "dlf/no-such-job": "ServiceError 400 DLF.0100 The job does not exists.",
  "mrs/stopped": "nothing",
  "mrs/not-stopped": "ServiceError 500 0175 Failed to terminate the job.",
  "mrs/cancelled": example("mrs/examples/cancel-job-execution.accepted"),
};

const started = example("cdm/examples/start-job.started");
const issued = example("iam/examples/create-token.without-catalog") as object;
// Not ASCII, so that what is signed and sent are bytes and not characters.
const variables = { variables: { folder: "Köln – 北京" } };
const login = example("iam/examples/create-token.project-by-name");

export const expected = { stops, signed: started, token: "issued", tokenData: issued };

export const program = `
import { createCdmClient, ServiceError } from "cloud-data-contracts/cdm";
import { accessKeys } from "cloud-data-contracts/credentials";
import { createDlfClient } from "cloud-data-contracts/dlf";
import { createIamClient } from "cloud-data-contracts/iam";
import { createMrsClient } from "cloud-data-contracts/mrs";

export async function useAll(baseUrl) {
  const credentials = accessKeys({ accessKey: "AK", secretKey: "SK" });
  const signing = createCdmClient({ baseUrl, project_id: "p", credentials, retryDelay: 0 });
  const signed = await signing.startJob({ cluster_id: "c", job_name: "nightly copy", body: ${JSON.stringify(variables)} }, { repeatable: true });
  const iam = createIamClient({ baseUrl, retryDelay: 0 });
  const { data, headers } = await iam.createToken({ body: ${JSON.stringify(login)} }).withResponse();
  return { stops: await stopAll(baseUrl), signed, token: headers["X-Subject-Token"], tokenData: data };
}

async function stopAll(baseUrl) {
  const options = { baseUrl, project_id: "p", token: "t", retries: 0 };
  const [cdm, dlf, mrs] = [createCdmClient(options), createDlfClient(options), createMrsClient(options)];
  const calls = {
    cdm: (job_name) => cdm.stopJob({ cluster_id: "c", job_name }),
    dlf: (job_name) => dlf.stopJob({ job_name }),
    mrs: (job_execution_id) => job_execution_id === "cancelled" ? mrs.cancelJobExecution({ job_execution_id }) : mrs.stopJob({ cluster_id: "c", job_execution_id }),
  };
  const results = {};
  for (const name of ${JSON.stringify(Object.keys(stops))}) {
    const [service, job] = name.split("/");
    try {
      results[name] = (await calls[service](job)) ?? "nothing";
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      results[name] = error.name + " " + error.status + " " + error.code + " " + error.reason;
    }
  }
  return results;
}
`;

/** The same for require(). */
export const programInCommonJs = program
  .replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);")
  .replace("export async function useAll", "exports.useAll = async function useAll");

const paths: [RegExp, string][] = [
  [/^PUT \/v1\.1\/p\/clusters\/c\/cdm\/job\/([^/]+)\/stop$/, "cdm"],
  [/^POST \/v1\/p\/jobs\/([^/]+)\/stop$/, "dlf"],
  [/^POST \/v2\/p\/clusters\/c\/job-executions\/([^/]+)\/kill$/, "mrs"],
  [/^GET \/v1\.1\/p\/job-executions\/([^/]+)\/cancel$/, "mrs"],
];

/** Refuses a first request with a body, so that it has to be sent, and signed, once more. */
export function service(): Handler {
  const seen = new Set<string>();
  const second = (asked: Asked, wanted: object, reply: Reply): Reply => {
    if (asked.body !== JSON.stringify(wanted)) return { status: 599 };
    if (seen.has(asked.url)) return reply;
    seen.add(asked.url);
    return { status: 503 };
  };
  return (asked) => {
    const call = `${asked.method} ${asked.url}`;
    if (call === "PUT /v1.1/p/clusters/c/cdm/job/nightly%20copy/start") return isSigned(asked) ? second(asked, variables, { body: started }) : { status: 401 };
    if (call === "POST /v3/auth/tokens") return second(asked, login as object, { status: 201, headers: { "X-Subject-Token": "issued" }, body: issued });
    for (const [pattern, name] of paths) {
      const job = pattern.exec(call)?.[1];
      if (job && asked.headers["x-auth-token"] === "t") return answers[`${name}/${job}`] ?? { status: 599 };
    }
    return { status: 599 };
  };
}

/** How many requests the program sends. */
export const requests = Object.keys(stops).length + 4;

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Signs what has arrived anew, by the documents, and compares. */
function isSigned({ method, url, headers, body }: Asked): boolean {
  const [, names = "", signature] = /^SDK-HMAC-SHA256 Access=AK, SignedHeaders=([^,]+), Signature=(\w+)$/.exec(headers["authorization"] as string) ?? [];
  if (!/\bhost\b.*\bx-sdk-date\b/.test(names)) return false;
  const lines = names.split(";").map((name) => `${name}:${headers[name] as string}\n`);
  const canonical = [method, `${url}/`, "", lines.join(""), names, hash(body)].join("\n");
  const text = ["SDK-HMAC-SHA256", headers["x-sdk-date"], hash(canonical)].join("\n");
  return createHmac("sha256", "SK").update(text).digest("hex") === signature;
}
