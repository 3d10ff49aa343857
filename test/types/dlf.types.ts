import {
  type Call,
  type DlfClient,
  type DlfErrorCode,
  type InstanceStatus,
  type Job,
  type JobList,
  type JobStatus,
  type JobType,
  type StartJobRequest,
  createDlfClient,
} from "../../generated/dlf/index.ts";
import type { operations, paths } from "../../generated/dlf/types.ts";
import type { Equal, Expect } from "./expect.ts";

const dlf = createDlfClient({ region: "eu-de", project_id: "p", token: "t" });

// --- the workspace: given once, or for one call, or not at all --------------------------------------------------------
createDlfClient({ region: "eu-de", project_id: "p", token: "t", workspace: "w" });
// @ts-expect-error an id, which is a text
createDlfClient({ region: "eu-de", project_id: "p", token: "t", workspace: 1 });
// @ts-expect-error the wire's name is workspace
createDlfClient({ region: "eu-de", project_id: "p", token: "t", workspace_id: "w" });
// @ts-expect-error the contract has no such region
createDlfClient({ region: "eu-nl", project_id: "p", token: "t" });

export function workspaces(client: DlfClient): void {
  void client.startJob({ job_name: "j", workspace: "w" });
  void client.stopJob({ job_name: "j", workspace: "w" });
  void client.listJobs({ workspace: "w" });
  // @ts-expect-error an id, which is a text
  void client.stopJob({ job_name: "j", workspace: 1 });
}

// --- starting and stopping answer nothing -----------------------------------------------------------------------------
type _Start = Expect<Equal<ReturnType<DlfClient["startJob"]>, Call<undefined>>>;
type _Stop = Expect<Equal<ReturnType<DlfClient["stopJob"]>, Call<undefined>>>;
export async function stop(): Promise<void> {
  const answer = await dlf.stopJob({ job_name: "j" });
  type _Answer = Expect<Equal<typeof answer, undefined>>;
  // @ts-expect-error there is nothing in it
  answer.status;
  const { response } = await dlf.stopJob({ job_name: "j" }).withResponse();
  response.status satisfies number;
}

// --- the list ---------------------------------------------------------------------------------------------------------
type _List = Expect<Equal<ReturnType<DlfClient["listJobs"]>, Call<JobList>>>;
export async function list(): Promise<void> {
  const { total, jobs } = await dlf.listJobs();
  type _Total = Expect<Equal<typeof total, number | undefined>>;
  const job = jobs?.[0];
  type _Job = Expect<Equal<typeof job, Job | undefined>>;
  // @ts-expect-error an entry may lack any field
  job?.name.length;
  type _Created = Expect<Equal<Job["createTime"], number | undefined>>;
  await dlf.listJobs({ jobType: "REAL_TIME", jobName: "j", tags: "a,b", offset: 0, limit: 100 });
  // @ts-expect-error what may be asked for is a closed list, unlike what may be answered
  await dlf.listJobs({ jobType: "STREAM" });
  // @ts-expect-error a number
  await dlf.listJobs({ limit: "100" });
  // @ts-expect-error the list filters by jobName, not by job_name
  await dlf.listJobs({ job_name: "j" });
}

// --- open enumerations: known literals, and any other -----------------------------------------------------------------
export const statuses: JobStatus[] = ["NORMAL", "STOPPING", "STOPPED", "SCHEDULING", "PAUSED", "A_NEW_ONE"];
export const kinds: JobType[] = ["BATCH", "REAL_TIME", "A_NEW_ONE"];
export const instances: InstanceStatus[] = ["manual-stop", "a-new-one"];
export const codes: DlfErrorCode[] = ["DLF.0100", "DLF.30100", "DLF.9999"];
// @ts-expect-error a text all the same
export const noStatus: JobStatus = null;
// @ts-expect-error a code is a text
export const noCode: DlfErrorCode = 100;

// --- bodies -----------------------------------------------------------------------------------------------------------
export const bodies: StartJobRequest[] = [
  {},
  { jobParams: [] },
  { jobParams: [{ name: "n", value: "v" }, { name: "n", value: "v", paramType: "constants" }] },
  { start_date: 20241030, ignore_first_self_dep: true },
  { ignore_first_self_dependence: false },
];
export function wrong(client: DlfClient): void {
  // @ts-expect-error a stop takes no body
  void client.stopJob({ job_name: "j", body: {} });
  // @ts-expect-error no job_name
  void client.stopJob({});
  // @ts-expect-error no input
  void client.stopJob();
  // @ts-expect-error the day is written as a number
  void client.startJob({ job_name: "j", body: { start_date: "2024-10-30" } });
  // @ts-expect-error a parameter has a value
  void client.startJob({ job_name: "j", body: { jobParams: [{ name: "n" }] } });
  // @ts-expect-error values are texts
  void client.startJob({ job_name: "j", body: { jobParams: [{ name: "n", value: 1 }] } });
  // @ts-expect-error a third spelling of the flag
  void client.startJob({ job_name: "j", body: { ignoreFirstSelfDep: true } });
  // @ts-expect-error the stop of an instance is not part of the contract
  void client.stopJobInstance({ job_name: "j", instance_id: "1" });
}

// --- the other face: by path ------------------------------------------------------------------------------------------
const stopPath = "/v1/{project_id}/jobs/{job_name}/stop";
export async function byPath(client: DlfClient): Promise<void> {
  const { data, error } = await client.POST(stopPath, { params: { path: { job_name: "j" }, header: { workspace: "w" } } });
  type _Data = Expect<Equal<typeof data, undefined>>;
  error?.error_code satisfies string | undefined;
  await client.POST(stopPath, { params: { path: { job_name: "j" } } });
  const { data: found } = await client.GET("/v1/{project_id}/jobs", { params: { query: { jobType: "REAL_TIME" } } });
  type _Found = Expect<Equal<typeof found, JobList | undefined>>;
  // @ts-expect-error a stop is a POST
  await client.PUT(stopPath, { params: { path: { job_name: "j" } } });
  // @ts-expect-error no job_name
  await client.POST(stopPath, { params: { path: {} } });
  // @ts-expect-error no such header
  await client.POST(stopPath, { params: { path: { job_name: "j" }, header: { Workspace: "w" } } });
}

// --- the types by themselves ------------------------------------------------------------------------------------------
type _Path = Expect<Equal<paths[typeof stopPath]["post"], operations["stopJob"]>>;
type _NoBody = Expect<Equal<operations["stopJob"]["requestBody"], undefined>>;
type _NoContent = Expect<Equal<operations["stopJob"]["responses"][204]["content"], undefined>>;
