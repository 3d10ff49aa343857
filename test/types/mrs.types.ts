import {
  type Call,
  type JobDetail,
  type JobDetailAnswer,
  type JobExecution,
  type JobExecutionAnswer,
  type JobExecutionInfo,
  type JobResult,
  type JobState,
  type JobType,
  type MrsClient,
  type MrsErrorCode,
  type StopJobAnswer,
  createMrsClient,
} from "../../generated/mrs/index.ts";
import type { operations, paths } from "../../generated/mrs/types.ts";
import type { Equal, Expect } from "./expect.ts";

const mrs = createMrsClient({ region: "eu-de", project_id: "p", token: "t" });
// @ts-expect-error the contract has no such region
createMrsClient({ region: "eu-nl", project_id: "p", token: "t" });
// @ts-expect-error a workspace is a thing of another service
createMrsClient({ region: "eu-de", project_id: "p", token: "t", workspace: "w" });

// --- what the calls bring -----------------------------------------------------------------------------------------------
type _Cancel = Expect<Equal<ReturnType<MrsClient["cancelJobExecution"]>, Call<JobExecutionAnswer>>>;
type _Show = Expect<Equal<ReturnType<MrsClient["showJobExecution"]>, Call<JobExecutionAnswer>>>;
type _Stop = Expect<Equal<ReturnType<MrsClient["stopJob"]>, Call<StopJobAnswer | undefined>>>;
type _Single = Expect<Equal<ReturnType<MrsClient["showSingleJobExe"]>, Call<JobDetailAnswer>>>;

export async function stop(): Promise<void> {
  const answer = await mrs.stopJob({ cluster_id: "c", job_execution_id: "e" });
  type _Answer = Expect<Equal<typeof answer, StopJobAnswer | undefined>>;
  // @ts-expect-error there may be no body
  answer.result;
  answer?.result satisfies string | undefined;
}

export async function cancel(): Promise<void> {
  const { job_execution: execution } = await mrs.cancelJobExecution({ job_execution_id: "e" });
  // @ts-expect-error the wrapper may be empty
  execution.id;
  // @ts-expect-error null as long as the job has not ended
  execution?.end_time?.length satisfies undefined;
  if (execution && execution.end_time !== null) execution.end_time satisfies string | undefined;
  // @ts-expect-error it may be null
  if (execution?.info !== undefined) execution.info.status;
  execution?.info?.status satisfies string | undefined;
  execution?.info?.["actions"] satisfies unknown;
  execution?.job_configs?.args?.[0] satisfies string | undefined;
  execution?.data_source_urls?.["anything"] satisfies unknown;
}

// --- null, where it can be null and nowhere else --------------------------------------------------------------------------
type _EndTime = Expect<Equal<JobExecution["end_time"], string | null | undefined>>;
type _Info = Expect<Equal<JobExecution["info"], JobExecutionInfo | null | undefined>>;
type _Urls = Expect<Equal<JobExecution["data_source_urls"], { [key: string]: unknown } | null | undefined>>;
type Nullable = { [Key in keyof JobExecution]-?: null extends JobExecution[Key] ? Key : never }[keyof JobExecution];
type _Nullable = Expect<
  Equal<
    Nullable,
    | "end_time"
    | "oozie_job_id"
    | "engine_job_id"
    | "return_code"
    | "input_id"
    | "output_id"
    | "is_protected"
    | "is_public"
    | "job_configs"
    | "data_source_urls"
    | "info"
  >
>;

export const executions: JobExecution[] = [
  {},
  { id: "e", end_time: null, info: null, is_protected: null },
  { end_time: "2017-06-22T06:25:02", is_public: false, info: { status: "KILLED", actions: [] } },
];
export function wrongExecutions(): void {
  // @ts-expect-error a time, although one table says boolean
  void ({ end_time: true } satisfies JobExecution);
  // @ts-expect-error an object
  void ({ info: "none" } satisfies JobExecution);
  // @ts-expect-error an execution has an id, or the field is missing
  void ({ id: null } satisfies JobExecution);
  // @ts-expect-error neither is the start ever null
  void ({ start_time: null } satisfies JobExecution);
  // @ts-expect-error settings are texts
  void ({ job_configs: { configs: { a: 1 } } } satisfies JobExecution);
}

// --- V2's record: nothing is null, lists and maps come as texts -----------------------------------------------------------
type NullableDetail = { [Key in keyof JobDetail]-?: null extends JobDetail[Key] ? Key : never }[keyof JobDetail];
type _NullableDetail = Expect<Equal<NullableDetail, never>>;
type _Arguments = Expect<Equal<JobDetail["arguments"], string | undefined>>;
type _Properties = Expect<Equal<JobDetail["properties"], string | undefined>>;
type _Finished = Expect<Equal<JobDetail["finished_time"], number | undefined>>;

// --- open enumerations: known literals, and any other ---------------------------------------------------------------------
export const states: JobState[] = ["New", "NEW", "RUNNING", "KILLED", "A_NEW_ONE"];
export const results: JobResult[] = ["UNDEFINED", "SUCCEEDED", "A_NEW_ONE"];
export const kinds: JobType[] = ["SparkSubmit", "ANewOne"];
export const codes: MrsErrorCode[] = ["0175", "12000085", "9999"];
// @ts-expect-error a number would lose the leading zero
export const code: MrsErrorCode = 175;
// @ts-expect-error a text all the same
export const state: JobState = undefined;

// --- what must not compile --------------------------------------------------------------------------------------------------
export function wrong(client: MrsClient): void {
  // @ts-expect-error V2 needs the cluster
  void client.stopJob({ job_execution_id: "e" });
  // @ts-expect-error V1.1 takes no cluster
  void client.cancelJobExecution({ cluster_id: "c", job_execution_id: "e" });
  // @ts-expect-error the id is that of the execution
  void client.cancelJobExecution({ job_id: "e" });
  // @ts-expect-error a stop takes no body
  void client.stopJob({ cluster_id: "c", job_execution_id: "e", body: {} });
  // @ts-expect-error no input
  void client.showSingleJobExe();
}

// --- the other face: by path ------------------------------------------------------------------------------------------------
const stopPath = "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill";
const cancelPath = "/v1.1/{project_id}/job-executions/{job_execution_id}/cancel";
export async function byPath(client: MrsClient): Promise<void> {
  const { data, error } = await client.POST(stopPath, { params: { path: { cluster_id: "c", job_execution_id: "e" } } });
  type _Data = Expect<Equal<typeof data, StopJobAnswer | undefined>>;
  error?.error_code satisfies string | undefined;
  await client.GET(cancelPath, { params: { path: { job_execution_id: "e" } } });
  // @ts-expect-error the cancel is a GET, whatever it should be
  await client.POST(cancelPath, { params: { path: { job_execution_id: "e" } } });
  // @ts-expect-error the kill is a POST
  await client.GET(stopPath, { params: { path: { cluster_id: "c", job_execution_id: "e" } } });
}

// --- the types by themselves --------------------------------------------------------------------------------------------------
type _Path = Expect<Equal<paths[typeof cancelPath]["get"], operations["cancelJobExecution"]>>;
type Answers = operations["showSingleJobExe"]["responses"];
type _Both = Expect<Equal<Answers[200]["content"], Answers[202]["content"]>>;
type StopBody = operations["stopJob"]["responses"][202]["content"]["application/json"];
type _StopBody = Expect<Equal<StopBody, StopJobAnswer | undefined>>;
