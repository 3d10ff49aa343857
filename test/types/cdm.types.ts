import {
  type CdmClient,
  type CdmErrorCode,
  type JobStatus,
  type StopJobAnswer,
  ServiceError,
  cdmErrors,
  createCdmClient,
  isCdmError,
} from "../../generated/cdm/index.ts";
import type { components, operations, paths } from "../../generated/cdm/types.ts";
import type { Equal, Expect } from "./expect.ts";

const cdm = createCdmClient({ region: "eu-de", project_id: "p", token: "t" });

// --- the client is told once where and who ---------------------------------------------------------------------------
createCdmClient({ baseUrl: "http://localhost:1", project_id: "p", token: () => Promise.resolve("t") });
// @ts-expect-error the contract has no such region
createCdmClient({ region: "eu-central-1", project_id: "p", token: "t" });
// @ts-expect-error region and baseUrl exclude each other
createCdmClient({ region: "eu-de", baseUrl: "http://localhost:1", project_id: "p", token: "t" });
// @ts-expect-error neither region nor baseUrl
createCdmClient({ project_id: "p", token: "t" });
// @ts-expect-error no project_id
createCdmClient({ region: "eu-de", token: "t" });
// @ts-expect-error no token
createCdmClient({ region: "eu-de", project_id: "p" });

// --- a stop: every form of the answer ---------------------------------------------------------------------------------
export const forms: (StopJobAnswer | undefined)[] = [
  {},
  { "validation-result": [] },
  { "validation-result": [{ message: "no", status: "ERROR" }] },
  { submissions: [{ "job-name": "j", status: "STOPPED", "last-udpate-user": "u", isStopingIncrement: "" }] },
  undefined,
];
export async function stop(): Promise<void> {
  const answer = await cdm.stopJob({ cluster_id: "c", job_name: "j" });
  type _Answer = Expect<Equal<typeof answer, StopJobAnswer | undefined>>;
  // @ts-expect-error there may be no body
  answer.submissions;
  const run = answer?.submissions?.[0];
  const user: string | undefined = run?.["last-udpate-user"] ?? run?.["last-update-user"];
  const created: number | undefined = run?.["creation-date"];
  // @ts-expect-error a number, not a text
  const text: string | undefined = run?.["creation-date"];
  // @ts-expect-error the misspelling is on the wire; the right spelling of isStopingIncrement is not
  run?.isStoppingIncrement;
  void [user, created, text];
}

// --- an open enumeration: known literals, and any other -------------------------------------------------------------
export const states: JobStatus[] = ["BOOTING", "STOPPED", "PENDING", "A_NEW_ONE"];
// @ts-expect-error a text all the same
export const number: JobStatus = 3;

// --- what must not compile -------------------------------------------------------------------------------------------
export function wrong(client: CdmClient): void {
  // @ts-expect-error no job_name
  void client.stopJob({ cluster_id: "c" });
  // @ts-expect-error a misspelt name
  void client.stopJob({ cluster_id: "c", jobname: "j" });
  // @ts-expect-error a wrong type
  void client.stopJob({ cluster_id: "c", job_name: 1 });
  // @ts-expect-error no input
  void client.stopJob();
  // @ts-expect-error a stop takes no body
  void client.stopJob({ cluster_id: "c", job_name: "j", body: {} });
  // @ts-expect-error variables are texts
  void client.startJob({ cluster_id: "c", job_name: "j", body: { variables: { a: 1 } } });
  // @ts-expect-error no such operation
  void client.haltJob({});
  void client.startJob({ cluster_id: "c", job_name: "j", body: { variables: { a: "1" } } }, { signal: AbortSignal.timeout(1) });
  void client.startJob({ cluster_id: "c", job_name: "j", project_id: "another" });
}

// --- the other face: by path, project_id given once --------------------------------------------------------------------
const stopPath = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";
export async function byPath(client: CdmClient): Promise<void> {
  const { data, error, response } = await client.PUT(stopPath, { params: { path: { cluster_id: "c", job_name: "j" } } });
  const status: number = response.status;
  const run = data?.submissions?.map((submission) => submission.status)[0];
  type _Run = Expect<Equal<typeof run, JobStatus | undefined>>;
  if (error && "errCode" in error) error.errCode satisfies string | undefined;
  await client.PUT(stopPath, { params: { path: { project_id: "another", cluster_id: "c", job_name: "j" } } });
  // @ts-expect-error no job_name
  await client.PUT(stopPath, { params: { path: { cluster_id: "c" } } });
  // @ts-expect-error no parameters
  await client.PUT(stopPath);
  // @ts-expect-error a stop is a PUT
  await client.GET(stopPath, { params: { path: { cluster_id: "c", job_name: "j" } } });
  // @ts-expect-error no such path
  await client.PUT("/v1.1/{project_id}/cdm", {});
  void status;
}

// --- errors ---------------------------------------------------------------------------------------------------------
export function failed(error: unknown): string | undefined {
  if (!isCdmError(error)) return error instanceof ServiceError ? error.code : undefined;
  type _Code = Expect<Equal<typeof error.code, CdmErrorCode | undefined>>;
  // @ts-expect-error a code is a text
  const number: number = error.code;
  const meaning: string | undefined = error.code && cdmErrors[error.code]?.meaning;
  // @ts-expect-error there may be a code that is not known
  cdmErrors["Cdm.9999"].meaning;
  cdmErrors["Cdm.0053"]?.remedy satisfies string | undefined;
  return `${error.status} ${meaning} ${error.requestId} ${number}`;
}

// --- what may be missing can be handed on -----------------------------------------------------------------------------
export function handOn(client: CdmClient, signal: AbortSignal | undefined, project_id: string | undefined): void {
  void client.stopJob({ cluster_id: "c", job_name: "j", project_id }, { signal });
}

// --- the types by themselves -------------------------------------------------------------------------------------------
type _Component = Expect<Equal<StopJobAnswer, components["schemas"]["StopJobAnswer"]>>;
type _Path = Expect<Equal<paths[typeof stopPath]["put"], operations["stopJob"]>>;
type Body = operations["stopJob"]["responses"][200]["content"]["application/json"];
type _Body = Expect<Equal<Body, StopJobAnswer | undefined>>;
