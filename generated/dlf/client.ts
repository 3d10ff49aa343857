// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

import {
  type Call,
  type CallOptions,
  type Methods,
  type ProjectAccess,
  type Settings,
  type StopOptions,
  type WaitOptions,
  type Where,
  createClient,
  readFile,
} from "../../client/internal.ts";
import { servers } from "./servers.ts";
import type { Connection, ConnectionDefinition, ConnectionList, CreateJobRequest, CreateResourceAnswer, CreateResourceRequest, CreateScriptRequest, DeleteJobRequest, DeleteScriptRequest, DirectoryTree, ExecuteScriptAnswer, ExecuteScriptRequest, ExportJobListRequest, ExportJobListToObsRequest, ExportJobRequest, ExportJobToObsRequest, ExportedJob, FileInfo, ImportConnectionsAnswer, ImportConnectionsRequest, ImportJobAnswer, ImportJobRequest, InstanceStatus, Job, JobDetail, JobInstance, JobInstanceDetail, JobInstanceList, JobList, RealTimeJobStatus, Resource, ResourceList, RestoreJobInstanceRequest, RunOnceAnswer, RunOnceRequest, Script, ScriptList, ScriptRun, ShowFileInfoRequest, StartJobRequest, SystemTask, UpdateJobRequest, UpdateResourceRequest, UpdateScriptRequest, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type DlfRegion = "eu-de" | "eu-west-101" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-north-11" | "cn-east-2" | "cn-east-3" | "cn-south-1" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "sa-brazil-1" | "tr-west-1" | "me-east-1" | "ae-ad-1" | "ru-northwest-2" | "ru-moscow-1" | "my-kualalumpur-1";

export type DlfClientOptions = Where<DlfRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}> & {
  /**
   * The id of the workspace that the call works in (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
   *
   * Without it the workspace named `default` is taken, so the call may reach another job, script, resource or connection
   * of the same name. It must be sent when the DataArts Studio instance has no workspace of that name, and when there
   * are several instances; the service refuses the call otherwise.
   *
   * If the service does not find a workspace that exists (`DLF.0819`), send the project's id in the header `X-Project-Id`
   * too. Whether that is needed with every kind of authentication is not known.
   */
  workspace?: string | undefined;
};

export interface StartJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** Values for the job's parameters, and from when to schedule it. */
  body?: StartJobRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface StopJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListJobsInput {
  /** Which kind of jobs to list. One call never lists both, and without this parameter real-time jobs are left out. */
  jobType?: "BATCH" | "REAL_TIME" | undefined;
  /** Lists only jobs with this name. Other names that contain it were seen to match too, so compare the names in the answer. */
  jobName?: string | undefined;
  /** Lists only jobs with these tags, separated by commas. Known on Huawei Cloud only. */
  tags?: string | undefined;
  /** Where to begin, from 0. Whether it counts pages or jobs is not settled: pages by the documents and by one client on Huawei Cloud, jobs by another. Ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
  offset?: number | undefined;
  /** How many jobs one answer holds at most. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface CreateJobInput {
  /** The job as it is to be made. */
  body: CreateJobRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** The version of the job to show, by its number. Without it, the latest. Known on Huawei Cloud only. */
  version?: number | undefined;
  /** Whether to show the jobs that wait for this one, in `downstreamJobs`. Only those that wait for it directly are shown. Known on Huawei Cloud only. */
  dependencies?: boolean | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface UpdateJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** The job as it is to be. */
  body: UpdateJobRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface DeleteJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** Who is asked to approve, by name, as the newest page of Huawei Cloud has it beside the body. How several are told apart is not said. Send the body unless something on the way drops it. */
  approvers?: string | undefined;
  /** Who is asked to approve. Only where deletions must be approved. */
  body?: DeleteJobRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListJobInstancesInput {
  /** Lists only runs of this job. For the runs that a node of a real-time job starts, the name is that of the job, `_`, and that of the node. Other names may match too unless `preciseQuery` is set, so compare the names in the answer. */
  jobName?: string | undefined;
  /** Whether `jobName` must be the whole name. */
  preciseQuery?: boolean | undefined;
  /** Lists only runs after this moment, in milliseconds since 1970. Whether it is compared with `planTime` or with `startTime` is not settled, so leave room. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
  minPlanTime?: number | undefined;
  /** Lists only runs before this moment, in milliseconds since 1970. As with `minPlanTime`, it is not settled which time of a run counts. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
  maxPlanTime?: number | undefined;
  /** Lists only runs that stand like this. `forceSuccess` and those below it are not documented for this filter. */
  status?: InstanceStatus | undefined;
  /** Lists only runs that came about in this way: 0 by schedule, 2 by hand, 5 to make up for missing data, 6 as the sub-job of another, 7 scheduled once. */
  instanceType?: number | undefined;
  /** Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for a sister call a client counts entries. Drop runs that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many runs one answer holds at most. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowJobInstanceInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** The id of the run, `instanceId` in the list of runs. */
  instance_id: number;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface StopJobInstanceInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** The id of the run, `instanceId` in the list of runs. */
  instance_id: number;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface RestoreJobInstanceInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** The id of the run, `instanceId` in the list of runs. */
  instance_id: number;
  /** Where to begin again, and with which values. For Huawei Cloud only. */
  body?: RestoreJobInstanceRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface RunOnceInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** Values for the job's parameters, and as whom to run. */
  body?: RunOnceRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowJobStatusInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowFileInfoInput {
  /** The file to look into. */
  body: ShowFileInfoRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExportJobInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** What to export, and where to. */
  body?: ExportJobRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExportJobToObsInput {
  /** The name of the job. It may hold dots and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  job_name: string;
  /** What to export, and where to. */
  body: ExportJobToObsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExportJobListInput {
  /** Which jobs to export, and where to. */
  body: ExportJobListRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExportJobListToObsInput {
  /** Which jobs to export, and where to. */
  body: ExportJobListToObsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ImportJobInput {
  /** Which file to import, and how. */
  body: ImportJobRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListSystemTasksInput {
  /** The id of the task, `taskId` in the answer to an import. */
  task_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListScriptsInput {
  /** Lists only scripts with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
  scriptName?: string | undefined;
  /** Which page to show, from 0. That it counts pages is what the documents say; it was not tried, and for sister calls a client counts entries. Drop scripts that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many scripts one answer holds at most. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface CreateScriptInput {
  /** The script. */
  body: CreateScriptRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowScriptInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface UpdateScriptInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** The script as it is to be. */
  body: UpdateScriptRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface DeleteScriptInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** Who is to approve the deletion, where scripts are reviewed. Known on Huawei Cloud only, and how several names are written is not told. Prefer the body, which takes the same. */
  approvers?: string | undefined;
  /** Who has to agree. */
  body?: DeleteScriptRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExecuteScriptInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** Values for the script's parameters; an empty object when there are none. */
  body: ExecuteScriptRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListScriptResultsInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
  instance_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface CancelScriptInput {
  /** The name of the script. It may hold dots, underscores and, on Huawei Cloud, Chinese characters. In a URL it must be percent-encoded, as UTF-8; the clients of this project do that. */
  script_name: string;
  /** The id of the run, `instanceId` in the answer to `executeScript`. It is a text, other than that of a job's run. */
  instance_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListResourcesInput {
  /** Lists only resources with this name. Whether names that contain it match too is not documented, so compare the names in the answer. */
  resourceName?: string | undefined;
  /** Where to begin, from 0. The documents count pages, a client counts resources; neither is settled. Drop resources that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many resources one answer holds at most. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface CreateResourceInput {
  /** The resource. */
  body: CreateResourceRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowResourceInput {
  /** The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
  resource_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface UpdateResourceInput {
  /** The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
  resource_id: string;
  /** The resource as it is to be. */
  body: UpdateResourceRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface DeleteResourceInput {
  /** The id of the resource, `resourceId` in the answer to `createResource` and `id` in the list. */
  resource_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowDirectoryTreeInput {
  /** Which kind of folders to show. The values are documented nowhere. */
  category?: string | undefined;
  /** The folder to begin with. */
  directory_id?: string | undefined;
  /** The name of the job or script to look for. */
  name?: string | undefined;
  /** How many entries to skip, by its wording; that was not tried. */
  offset?: number | undefined;
  /** How many entries one answer holds at most. The largest value is documented nowhere. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ListConnectionsInput {
  /** Lists only connections with this name. Whether others that contain it match too is not documented; compare the names in the answer. */
  connectionName?: string | undefined;
  /** Where to begin, from 0. Whether it counts pages or connections is not settled; drop connections that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many connections one answer holds at most. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface CreateConnectionInput {
  /** The connection. */
  body: ConnectionDefinition;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ShowConnectionInput {
  /** The name of the connection. */
  connection_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface UpdateConnectionInput {
  /** The name of the connection. */
  connection_name: string;
  /** Whether the service is to check the connection. By the table it does not unless this is `true`. */
  ischeck?: boolean | undefined;
  /** The connection as it shall be. */
  body: ConnectionDefinition;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface DeleteConnctionInput {
  /** The name of the connection. */
  connection_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ExportConnectionsInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface ImportConnectionsInput {
  /** Which file to import, and what to change. */
  body: ImportConnectionsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  workspace?: string | undefined;
}

export interface DlfClient extends Methods<paths, "project_id" | "workspace"> {
  /**
   * Start the scheduling of a job.
   *
   * Puts the job to work: a batch job is scheduled from now on, a real-time job is started. It is not the way to run a
   * batch job once and at once; that is what `runOnce` does.
   *
   * 204 means that the start was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
   * is `SCHEDULING` (batch) or `NORMAL` (real-time); `EXCEPTION` means that starting went wrong. Without `jobType` a
   * real-time job is not in the list, because the default is `BATCH`.
   *
   * Without `workspace` the job of that name in the workspace `default` is started. A job that does not exist is refused
   * with 400, not with 404. A job that runs already was seen refused with `DLF.3051`, the code of a malformed request.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/start` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to start the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  startJob(input: StartJobInput, options?: CallOptions): Call<undefined>;

  /**
   * Stop the scheduling of a job.
   *
   * Ends the scheduling of the job: a batch job is no longer run by its schedule, a real-time job goes through
   * `STOPPING` to `STOPPED`. No source says that runs under way are ended. To end one, call `stopJobInstance`,
   * `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop`, which takes only runs that are running;
   * `listJobInstances` shows which runs there are.
   *
   * 204 means that the stop was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
   * is `STOPPED` or `PAUSED`; `EXCEPTION` means that stopping went wrong. Without `jobType` a real-time job is not in
   * the list, because the default is `BATCH`: that it is missing does not mean that it has stopped.
   *
   * Without `workspace` the job of that name in the workspace `default` is stopped. A job that does not exist is refused
   * with 400, not with 404. What a job that is stopped already answers is not known: 204, or 400 with `DLF.3051`. List
   * the job before you take such a 400 for a failure. The call takes no body.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/stop` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to stop the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  stopJob(input: StopJobInput, options?: CallOptions): Call<undefined>;

  /**
   * List the jobs of a workspace.
   *
   * Lists the jobs of one kind in one workspace: batch jobs, unless `jobType` says `REAL_TIME`. It is how a caller sees
   * whether a start or a stop has taken effect: give the job's own `jobType` and its `jobName`, pick the entry with
   * exactly that name, and look at its status. An entry may lack the status; then it says nothing.
   *
   * Without `workspace` the jobs of the workspace `default` are listed. One answer holds 10 jobs unless `limit` says
   * otherwise. Whether `offset` counts pages or jobs is not settled; read its description before you walk a long list.
   * A batch job that was started is `SCHEDULING`, which does not say that a run is under way: see `listJobInstances`.
   * An `EXCEPTION` may stem from an earlier start or stop.
   * The provider's Terraform plug-in waits ten seconds after a start or a stop, and then asks every twenty seconds.
   *
   * `GET /v1/{project_id}/jobs` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listJobs(input?: ListJobsInput, options?: CallOptions): Call<JobList>;

  /**
   * Asks {@link listJobs} until it is started, unless you say otherwise (`NORMAL`, `SCHEDULING`) or stopped (`STOPPED`, `PAUSED`).
   *
   * @throws OutcomeError when it ends otherwise (`EXCEPTION`), TimeoutError when it does not end.
   */
  waitForJob(input: ListJobsInput & { jobName: string }, options?: WaitOptions<Job, "started" | "stopped">): Promise<Job>;

  /** Every item that {@link listJobs} has, page after page, each once. */
  iterateJobs(input?: ListJobsInput, options?: CallOptions): AsyncGenerator<Job, void, undefined>;

  /**
   * Create a job.
   *
   * Makes a job out of nodes, and says what sets it off. No source says that it starts by itself: call `startJob` to
   * have it scheduled, or run it once. A folder that does not exist is made along with it.
   *
   * The answer is empty; the job is addressed by its name from now on. A name that is taken is refused with `DLF.0102`,
   * also when the job of that name is your own, so after a lost answer call `showJob` before you repeat the call.
   *
   * Where changes must be approved, say by `targetStatus` how far the job goes and by `approvers` who approves it.
   * Without `workspace` the job is made in the workspace `default`.
   *
   * `POST /v1/{project_id}/jobs` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to make the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createJob(input: CreateJobInput, options?: CallOptions): Call<undefined>;

  /**
   * Show how a job is defined.
   *
   * Returns the job's nodes, schedule and settings. It does not tell whether the job is scheduled or at work: see
   * `listJobs` for that, and `listJobInstances` for its runs.
   *
   * Settings of a node come as a list of names and texts. The answer holds more fields than `updateJob` takes. On Huawei
   * Cloud, `version` shows an earlier state of the job. Without `workspace` the job of that name in the workspace
   * `default` is shown. A job that does not exist is refused with 400, not with 404.
   *
   * `GET /v1/{project_id}/jobs/{job_name}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJob(input: ShowJobInput, options?: CallOptions): Call<JobDetail>;

  /**
   * Change how a job is defined.
   *
   * Puts a new definition in place of the job's own. Send the whole of it: nothing says that what is left out stays as
   * it was. Begin with the answer of `showJob`, and take out the fields that have no place in the request.
   *
   * Give the job's own name in the body; whether another would rename the job is not known. Nor is it known what becomes
   * of a job that is scheduled meanwhile: stop it first, or look with `showJob` afterwards. Where changes must be
   * approved, give `approvers`; whether the change holds before they have approved is not said.
   *
   * Without `workspace` the job of that name in the workspace `default` is changed. A job that does not exist is refused
   * with 400, not with 404; none is made.
   *
   * `PUT /v1/{project_id}/jobs/{job_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to change the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateJob(input: UpdateJobInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete a job.
   *
   * Deletes the job. One that is being scheduled cannot be deleted, newer pages of Huawei Cloud say: call `stopJob`
   * first, and wait until `listJobs` shows it as stopped.
   *
   * Leave the body out, unless deletions must be approved: then name the approvers in it. Whether the job is there until
   * they have approved is not said; see `listJobs`. Some software drops the body of a DELETE on the way.
   *
   * Without `workspace` the job of that name in the workspace `default` is deleted. A job that does not exist is refused
   * with 400, not with 404.
   *
   * `DELETE /v1/{project_id}/jobs/{job_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteJob(input: DeleteJobInput, options?: StopOptions): Call<undefined>;

  /**
   * List the runs of jobs.
   *
   * Lists the runs of batch jobs: one comes about each time that a schedule or an event sets the job off. The runs that
   * a node of a real-time job sets off are found under the job's name, `_`, and the node's name. Take `instanceId` from
   * here for `showJobInstance`.
   *
   * Give `minPlanTime` and `maxPlanTime`, at most seven days apart: newer pages of Huawei Cloud list only the runs of
   * today otherwise, so an answer without a run need not mean that there is none. One answer holds 10 runs unless
   * `limit` says otherwise, and new runs come while you walk on. Without `workspace` the workspace `default` is
   * searched.
   *
   * `GET /v1/{project_id}/jobs/instances/detail` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listJobInstances(input?: ListJobInstancesInput, options?: CallOptions): Call<JobInstanceList>;

  /** Every item that {@link listJobInstances} has, page after page, each once. */
  iterateInstances(input?: ListJobInstancesInput, options?: CallOptions): AsyncGenerator<JobInstance, void, undefined>;

  /**
   * Show a run of a job.
   *
   * Returns one run with the state of each node. `success`, `fail` and `manual-stop` end a run; so do `forceSuccess`,
   * `ignoreSuccess` and `skip-by-depend`, should they come. A run with status `success` may have been forced to it:
   * `forceSuccess` and `ignoreSuccess` tell. A run that has ended can be set off again by someone and is then at work
   * once more.
   *
   * `running-exception` is no end by its name, but clients give up on it. `pause`, `freeze` and `waiting-confirm` may
   * last for ever. Anything else, also a value you do not know, means that the run may still change. One client waits
   * ten seconds and then asks every twenty.
   *
   * A run that does not exist is refused with 400, not with 404. Without `workspace` the job is looked up in the
   * workspace `default`.
   *
   * `GET /v1/{project_id}/jobs/{job_name}/instances/{instance_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobInstance(input: ShowJobInstanceInput, options?: CallOptions): Call<JobInstanceDetail>;

  /**
   * Asks {@link showJobInstance} until it is succeeded, unless you say otherwise (`success`, `forceSuccess`, `ignoreSuccess`) or ended (`success`, `forceSuccess`, `ignoreSuccess`, `fail`, `manual-stop`, `skip-by-depend`).
   *
   * @throws OutcomeError when it ends otherwise (`fail`, `manual-stop`, `skip-by-depend`, `running-exception`), TimeoutError when it does not end.
   */
  waitForInstance(input: ShowJobInstanceInput, options?: WaitOptions<JobInstanceDetail, "succeeded" | "ended">): Promise<JobInstanceDetail>;

  /**
   * Stop a run of a job.
   *
   * Ends one run that is under way. The job's schedule goes on, and sets off further runs; to end that, call `stopJob`.
   *
   * 204 means that the stop was taken. Ask `showJobInstance` until the status is `manual-stop`; the run may also have
   * ended otherwise in the meantime. By the document a run can be stopped while it is `running`. Whether the call takes
   * one that is `waiting` or `running-exception`, as the console does, was not tried.
   *
   * What a run is answered with that has ended already is not known: 204, or 400 with a code that is not on record. A
   * repeat does no harm, but it may look like a failure: look at the run before you take it for one.
   *
   * Without `workspace` the job is looked up in the workspace `default`. A run that does not exist is refused with 400,
   * not with 404. The call takes no body.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to stop the run.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  stopJobInstance(input: StopJobInstanceInput, options?: CallOptions): Call<undefined>;

  /**
   * Set a run of a job off again.
   *
   * Sets a run off again that has ended: one with the status `success`, `fail` or `manual-stop`. Despite the name of the
   * call nothing is restored, and data that the run wrote is not taken back.
   *
   * 204 means that it was taken, and there is no body. Ask `showJobInstance` with the same id. When the status leaves
   * its old end is not documented, so wait until it is `running` or `waiting` before you wait for an end; otherwise the
   * old end may be taken for the new one. A repeat may set the run off once more.
   *
   * On Huawei Cloud a body says where to begin and with which values; send `retry_location` there, as its pages do not
   * agree on what is done without it. Nothing shows that Open Telekom Cloud reads a body. Without `workspace` the job is
   * looked up in the workspace `default`. A run that does not exist is refused with 400, not with 404.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/restart` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to set the run off again.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  restoreJobInstance(input: RestoreJobInstanceInput, options?: CallOptions): Call<undefined>;

  /**
   * Run a job once.
   *
   * Runs a batch job once and at once, whatever its schedule says. The job need not be started for that, and its status
   * does not change; to have it run by its schedule, call `startJob`.
   *
   * The answer comes when the run has been set off, not when it has ended. Ask `showJobInstance` with the job's name and
   * the `instanceId` of the answer. A repeat sets off another run: when the answer is lost, look with
   * `listJobInstances` whether there is one before you call again.
   *
   * A real-time job is refused with `DLF.0136`, by one client's document. Without `workspace` the job of that name in
   * the workspace `default` is run. A job that does not exist is refused with 400, not with 404.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/run-immediate` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to run the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  runOnce(input: RunOnceInput, options?: CallOptions): Call<RunOnceAnswer>;

  /**
   * Show how a real-time job stands.
   *
   * Returns the status of a real-time job and of each of its nodes. It is the short way to see whether a start or a stop
   * of such a job has taken effect: `NORMAL` after a start, `STOPPED` after a stop. A job may be `NORMAL` while one of
   * its nodes is `EXCEPTION`, so look at the nodes too.
   *
   * It is made for real-time jobs. A test of one client gets `STOPPED` for a batch job; whether the status of such a job
   * can be relied on is not known, so take `listJobs` for it. Times, and the kind of a node, may be missing.
   *
   * Without `workspace` the job is looked up in the workspace `default`. A job that does not exist is refused with 400,
   * not with 404.
   *
   * `GET /v1/{project_id}/jobs/{job_name}/status` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobStatus(input: ShowJobStatusInput, options?: CallOptions): Call<RealTimeJobStatus>;

  /**
   * Asks {@link showJobStatus} until it is started, unless you say otherwise (`NORMAL`) or stopped (`STOPPED`).
   *
   * @throws OutcomeError when it ends otherwise (`EXCEPTION`), TimeoutError when it does not end.
   */
  waitForRealTimeJob(input: ShowJobStatusInput, options?: WaitOptions<RealTimeJobStatus, "started" | "stopped">): Promise<RealTimeJobStatus>;

  /**
   * Show what is in a file of jobs.
   *
   * Tells which jobs and scripts are in a file that is to be imported, and which parameters the jobs have. The service
   * reads the file from OBS; nothing is sent along, and nothing is imported. To do that, call `importJob`.
   *
   * A file that cannot be read is refused with `DLF.0815`.
   *
   * `POST /v1/{project_id}/jobs/check-file` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look, or cannot read the file.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showFileInfo(input: ShowFileInfoInput, options?: CallOptions): Call<FileInfo>;

  /**
   * Export a job as a file.
   *
   * Packs the definition of a job, with the scripts and resources that it depends on, into a ZIP archive. One path with
   * two uses; whether the body has `obsPath` says which is meant.
   *
   * **exportJob** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be `DLF_`, the
   * job's name and `.zip`. It holds `jobs/{job_name}.job`, `scripts/{script_name}.script` and
   * `resources/{resource_name}.resource`. A job file holds what `createJob` takes, a script file what `createScript`
   * takes. Nothing shows that Open Telekom Cloud reads a body; leave it out there.
   *
   * **exportJobToObs** puts the archive into a bucket, and answers with its address as JSON. Huawei Cloud has it;
   * nothing shows that Open Telekom Cloud does, where the field may be passed over and the answer be the archive. A
   * repeat may leave a second archive behind.
   *
   * A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
   * the job of that name in the workspace `default` is exported. A job that does not exist is refused with 400, not with
   * 404.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/export` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to export the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  exportJob(input: ExportJobInput, options?: CallOptions): Call<ReadableStream<Uint8Array>>;

  /**
   * Export a job to a bucket.
   *
   * Packs the definition of a job, with the scripts and resources that it depends on, into a ZIP archive. One path with
   * two uses; whether the body has `obsPath` says which is meant.
   *
   * **exportJob** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be `DLF_`, the
   * job's name and `.zip`. It holds `jobs/{job_name}.job`, `scripts/{script_name}.script` and
   * `resources/{resource_name}.resource`. A job file holds what `createJob` takes, a script file what `createScript`
   * takes. Nothing shows that Open Telekom Cloud reads a body; leave it out there.
   *
   * **exportJobToObs** puts the archive into a bucket, and answers with its address as JSON. Huawei Cloud has it;
   * nothing shows that Open Telekom Cloud does, where the field may be passed over and the answer be the archive. A
   * repeat may leave a second archive behind.
   *
   * A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
   * the job of that name in the workspace `default` is exported. A job that does not exist is refused with 400, not with
   * 404.
   *
   * `POST /v1/{project_id}/jobs/{job_name}/export` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to export the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  exportJobToObs(input: ExportJobToObsInput, options?: CallOptions): Call<ExportedJob>;

  /**
   * Export several jobs as a file.
   *
   * Packs the definitions of up to 100 jobs, with the scripts and resources that they depend on, into one ZIP archive.
   * One path with two uses; whether the body has `obsPath` says which is meant.
   *
   * **exportJobList** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be
   * `jobs.zip`. It holds a folder `jobs` with one folder for each job, unlike the archive of a single job: in the sample,
   * `jobs/job_batch` has `job_batch.job` and the script that it needs, `dws_sql.script`. The text above the sample says
   * otherwise, so do not count on folders; tell the files by the ends of their names.
   *
   * **exportJobListToObs** puts the archive into a bucket, and answers with its address as JSON, as far as one can tell
   * from the call for a single job. Only Huawei Cloud's own definition has it. A repeat may leave a second archive
   * behind.
   *
   * A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
   * the jobs are looked up in the workspace `default`.
   *
   * `POST /v1/{project_id}/jobs/batch-export` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to export the jobs.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  exportJobList(input: ExportJobListInput, options?: CallOptions): Call<ReadableStream<Uint8Array>>;

  /**
   * Export several jobs to a bucket.
   *
   * Packs the definitions of up to 100 jobs, with the scripts and resources that they depend on, into one ZIP archive.
   * One path with two uses; whether the body has `obsPath` says which is meant.
   *
   * **exportJobList** answers with the archive itself, as bytes (`application/octet-stream`). Its name would be
   * `jobs.zip`. It holds a folder `jobs` with one folder for each job, unlike the archive of a single job: in the sample,
   * `jobs/job_batch` has `job_batch.job` and the script that it needs, `dws_sql.script`. The text above the sample says
   * otherwise, so do not count on folders; tell the files by the ends of their names.
   *
   * **exportJobListToObs** puts the archive into a bucket, and answers with its address as JSON, as far as one can tell
   * from the call for a single job. Only Huawei Cloud's own definition has it. A repeat may leave a second archive
   * behind.
   *
   * A refusal is JSON in either case. `importJob` takes the archive back, once it is in a bucket. Without `workspace`
   * the jobs are looked up in the workspace `default`.
   *
   * `POST /v1/{project_id}/jobs/batch-export` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to export the jobs.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  exportJobListToObs(input: ExportJobListToObsInput, options?: CallOptions): Call<ExportedJob>;

  /**
   * Import jobs.
   *
   * Imports the jobs and scripts of a file into the workspace. The file has the form of an export, and the service reads
   * it from OBS; nothing is sent along. `showFileInfo` tells beforehand what is in it.
   *
   * The answer comes before the work is done. Ask `listSystemTasks` with the `taskId` of the answer, and with the same
   * `workspace`, until the task has ended. A task that ends well may have left jobs out: by default a job whose name is
   * taken is skipped. With `sameNamePolicy` `OVERWRITE` it is replaced, and what was there is lost.
   *
   * When the answer is lost, so is the id of the task; look with `listJobs` what has become of it before you call again.
   * A file that cannot be read is refused with `DLF.0815`, or the task fails. Without `workspace` the jobs are put into
   * the workspace `default`.
   *
   * `POST /v1/{project_id}/jobs/import` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to import, or cannot read the file.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  importJob(input: ImportJobInput, options?: CallOptions): Call<ImportJobAnswer>;

  /**
   * Show a task of the service.
   *
   * Returns one task with its steps, such as an import. Despite its name the call lists no tasks; the id comes from the
   * answer to `importJob` or `importConnections`.
   *
   * `SUCCESSFUL` and `FAILED` end a task. What `WARNING` means for it is not settled: the waiting method goes on asking,
   * so look at `endTime` and at the steps when it comes. Anything else, also a value you do not know, means that the
   * task may still change. One client waits five seconds and then asks every ten.
   *
   * A task that does not exist is refused with 400, not with 404. Give the same `workspace` as for the import.
   *
   * `GET /v1/{project_id}/system-tasks/{task_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listSystemTasks(input: ListSystemTasksInput, options?: CallOptions): Call<SystemTask>;

  /**
   * Asks {@link listSystemTasks} until it is succeeded, unless you say otherwise (`SUCCESSFUL`) or ended (`SUCCESSFUL`, `FAILED`).
   *
   * @throws OutcomeError when it ends otherwise (`FAILED`), TimeoutError when it does not end.
   */
  waitForTask(input: ListSystemTasksInput, options?: WaitOptions<SystemTask, "succeeded" | "ended">): Promise<SystemTask>;

  /**
   * List the scripts of a workspace.
   *
   * Lists scripts with their content. One answer holds 10 unless `limit` says otherwise. Whether `offset` counts pages
   * or scripts is not settled; read its description before you walk a long list.
   *
   * Without `workspace` the scripts of the workspace `default` are listed. Huawei Cloud's page for China says since the
   * end of 2025 that this call is to go, and recommends the list of version 2, which is another service. The pages for
   * other regions and Open Telekom Cloud say nothing of the kind.
   *
   * `GET /v1/{project_id}/scripts` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listScripts(input?: ListScriptsInput, options?: CallOptions): Call<ScriptList>;

  /** Every item that {@link listScripts} has, page after page, each once. */
  iterateScripts(input?: ListScriptsInput, options?: CallOptions): AsyncGenerator<Script, void, undefined>;

  /**
   * Create a script.
   *
   * Keeps a script in the workspace. It is not run by that: see `executeScript`, or name it in a node of a job. Where
   * scripts are reviewed, say `targetStatus` and `approvers`; the script can then be run only after it was approved.
   *
   * The answer has no body; the name is what the other calls take. A client waits five seconds before it reads the
   * script back. Without `workspace` the script is put into the workspace `default`.
   *
   * `POST /v1/{project_id}/scripts` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to create the script.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createScript(input: CreateScriptInput, options?: CallOptions): Call<undefined>;

  /**
   * Show a script.
   *
   * Returns the script with its content. The status and the approvers that were given when it was made do not come back,
   * as a client found.
   *
   * A script that does not exist is refused with 400, not with 404. Send `workspace`, although the documents call it
   * optional: a client found that this call wants it. Without it the script is looked up in the workspace `default`.
   *
   * `GET /v1/{project_id}/scripts/{script_name}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showScript(input: ShowScriptInput, options?: CallOptions): Call<Script>;

  /**
   * Change a script.
   *
   * Replaces the content and the settings of a script. Neither its name nor its type can be changed, but both have to be
   * named. What becomes of a setting that is left out is not documented: read the script first, and send all that is to
   * stay. Where scripts are reviewed, name `approvers`.
   *
   * A script that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
   * workspace `default`.
   *
   * `PUT /v1/{project_id}/scripts/{script_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to change the script.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateScript(input: UpdateScriptInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete a script.
   *
   * Deletes the script, and with it, by a client's word, the record of its runs. Where scripts are reviewed, the body
   * names who has to agree; some tools drop the body of a DELETE.
   *
   * A script that does not exist is refused with 400, not with 404; it may still be in another workspace. Send
   * `workspace`, although the documents call it optional: a client found that this call wants it.
   *
   * `DELETE /v1/{project_id}/scripts/{script_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete the script.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteScript(input: DeleteScriptInput, options?: StopOptions): Call<undefined>;

  /**
   * Run a script.
   *
   * Sets off a run of the script and returns at once. Ask `listScriptResults` with the `instanceId` of the answer until
   * the status is `FINISHED` or `FAILED`; `cancelScript` ends the run before. A client waits five seconds and then asks
   * every ten.
   *
   * Each call makes another run, so do not repeat it after a lost answer. Which types can be run is not settled: Open
   * Telekom Cloud names SQL only, and whether it runs shell and Python scripts by this call is not known. Newer pages of
   * Huawei Cloud name every type but `FlinkSQL`, and allow a script of `DLISQL` or `PRESTO` only one statement.
   *
   * A script that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
   * workspace `default`.
   *
   * `POST /v1/{project_id}/scripts/{script_name}/execute` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to run the script.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  executeScript(input: ExecuteScriptInput, options?: CallOptions): Call<ExecuteScriptAnswer>;

  /**
   * Show how a run of a script stands and what it brought.
   *
   * Returns the state of one run, and its rows once there are any. `FINISHED` and `FAILED` end it; anything else, also a
   * value you do not know, means that it may still change. A failed run answers 200 too: read `status`. Which state a
   * run has after `cancelScript` is not documented, so give a wait for such a run a limit.
   *
   * A client waits five seconds after `executeScript` and then asks every ten. A script that does not exist is refused
   * with 400, not with 404. Without `workspace` the script is looked up in the workspace `default`.
   *
   * `GET /v1/{project_id}/scripts/{script_name}/instances/{instance_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listScriptResults(input: ListScriptResultsInput, options?: CallOptions): Call<ScriptRun>;

  /**
   * Asks {@link listScriptResults} until it is succeeded, unless you say otherwise (`FINISHED`) or ended (`FINISHED`, `FAILED`).
   *
   * @throws OutcomeError when it ends otherwise (`FAILED`), TimeoutError when it does not end.
   */
  waitForScript(input: ListScriptResultsInput, options?: WaitOptions<ScriptRun, "succeeded" | "ended">): Promise<ScriptRun>;

  /**
   * Stop a run of a script.
   *
   * Ends one run of the script. Whether it has ended when the 204 arrives, and what a run that has ended already is
   * answered with, is not documented. Ask `listScriptResults` afterwards.
   *
   * A run that does not exist is refused with 400, not with 404. Without `workspace` the script is looked up in the
   * workspace `default`. The call takes no body.
   *
   * `POST /v1/{project_id}/scripts/{script_name}/instances/{instance_id}/stop` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to stop the run.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  cancelScript(input: CancelScriptInput, options?: CallOptions): Call<undefined>;

  /**
   * List the resources of a workspace.
   *
   * Lists the files that nodes of jobs can use. Take `id` from here for the calls for one resource. One answer holds 10
   * unless `limit` says otherwise. Whether `offset` counts pages or resources is not settled; read its description
   * before you walk a long list.
   *
   * Without `workspace` the resources of the workspace `default` are listed.
   *
   * `GET /v1/{project_id}/resources` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listResources(input?: ListResourcesInput, options?: CallOptions): Call<ResourceList>;

  /** Every item that {@link listResources} has, page after page, each once. */
  iterateResources(input?: ListResourcesInput, options?: CallOptions): AsyncGenerator<Resource, void, undefined>;

  /**
   * Create a resource.
   *
   * Makes files that lie in object storage known under a name, so that nodes of jobs can use them: DLI Spark, MRS Spark,
   * MRS MapReduce. Nothing is uploaded; `location` says where the file is.
   *
   * A directory holds one resource of a name. Without `workspace` the resource is put into the workspace `default`.
   *
   * `POST /v1/{project_id}/resources` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to create the resource.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createResource(input: CreateResourceInput, options?: CallOptions): Call<CreateResourceAnswer>;

  /**
   * Show a resource.
   *
   * Returns one resource. The documents have no `id` in this answer; keep the one that you asked with.
   *
   * A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
   * the workspace `default`.
   *
   * `GET /v1/{project_id}/resources/{resource_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showResource(input: ShowResourceInput, options?: CallOptions): Call<Resource>;

  /**
   * Change a resource.
   *
   * Replaces what is known of the resource. Neither its type nor its directory can be changed, but both have to be
   * named; the name can be changed. What becomes of a field that is left out is not documented: read the resource first,
   * and send all that is to stay. A client waits five seconds before it reads the resource back.
   *
   * A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
   * the workspace `default`.
   *
   * `PUT /v1/{project_id}/resources/{resource_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to change the resource.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateResource(input: UpdateResourceInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete a resource.
   *
   * Deletes the resource. No source says what becomes of the file in object storage, nor of jobs that use the resource.
   *
   * A resource that does not exist is refused with 400, not with 404. Without `workspace` the resource is looked up in
   * the workspace `default`. The call takes no body.
   *
   * `DELETE /v1/{project_id}/resources/{resource_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete the resource.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteResource(input: DeleteResourceInput, options?: StopOptions): Call<undefined>;

  /**
   * Show the folders of a workspace.
   *
   * Returns a folder with the jobs and scripts in it, and the folders below. Only the older module of Huawei Cloud's SDK
   * has this call: no page describes it, the newer module dropped it, and no answer is on record. Nothing shows that
   * Open Telekom Cloud has it. Do not build on it, and be ready for a 404 of the gateway.
   *
   * Its path begins with `/v1.0`, unlike all the others. Names of fields are in the other style, with underscores.
   *
   * `GET /v1.0/{project_id}/directory/tree` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showDirectoryTree(input?: ShowDirectoryTreeInput, options?: CallOptions): Call<DirectoryTree>;

  /**
   * List the connections of a workspace.
   *
   * Lists the data connections of one workspace, with their settings; passwords are answered as `*********`. One answer
   * holds 10 connections unless `limit` says otherwise. Whether `offset` counts pages or connections is not settled.
   * Without `workspace` the connections of the workspace `default` are listed.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `GET /v1/{project_id}/connections` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listConnections(input?: ListConnectionsInput, options?: CallOptions): Call<ConnectionList>;

  /**
   * Every item that {@link listConnections} has, page after page, each once.
   *
   * @deprecated The provider advises against it.
   */
  iterateConnections(input?: ListConnectionsInput, options?: CallOptions): AsyncGenerator<Connection, void, undefined>;

  /**
   * Create a connection.
   *
   * Creates a data connection, which scripts and the nodes of jobs then name. What `config` holds depends on `type`; for
   * `DLI` it is left out. Refused when the name is taken (`DLF.6309`), when another connection uses the cluster
   * (`DLF.6416`), and when the user has a connection to DLI already (`DLF.6271`). Without `workspace` it is created in
   * the workspace `default`.
   *
   * When the answer was lost, look with `showConnection` before you repeat the call: `DLF.6309` does not tell whose
   * connection has the name.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `POST /v1/{project_id}/connections` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to create the connection.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createConnection(input: CreateConnectionInput, options?: CallOptions): Call<undefined>;

  /**
   * Show a connection.
   *
   * Returns a data connection with its settings. A password is answered as `*********`. A connection that does not exist
   * is refused with 400, not with 404. Without `workspace` it is looked up in the workspace `default`.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `GET /v1/{project_id}/connections/{connection_name}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showConnection(input: ShowConnectionInput, options?: CallOptions): Call<Connection>;

  /**
   * Change a connection.
   *
   * Changes the settings of a data connection. Send all of them, and the real password: whether the mask `*********`
   * that `showConnection` answers keeps the old one is not known. The type cannot be changed (`DLF.6323`). Repeat the
   * name of the path in the body; whether another one renames the connection is documented nowhere.
   *
   * A connection that does not exist is refused with 400, not with 404. Without `workspace` it is looked up in the
   * workspace `default`.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `PUT /v1/{project_id}/connections/{connection_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to change the connection.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateConnection(input: UpdateConnectionInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete a connection.
   *
   * Deletes a data connection. The name of the call lacks a letter in the provider's definition and keeps it here. No
   * page shows how it is refused; going by the sibling calls, a connection that is not there is 400 with `DLF.6322`.
   * Whether one is refused that jobs or scripts still use is documented nowhere. Without `workspace` the connection is
   * looked up in the workspace `default`.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `DELETE /v1/{project_id}/connections/{connection_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to delete the connection.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteConnction(input: DeleteConnctionInput, options?: StopOptions): Call<undefined>;

  /**
   * Export all connections of a workspace.
   *
   * Answers a ZIP archive, `DLF_All_DataConnections.zip`, with one file `connections/{name}.conn` for each data
   * connection of the workspace. Nothing is changed, although the method is POST, and there is no body to send. A
   * refusal is JSON. The documents show one with `DLF.6322`, a connection that does not exist; what that means for a call
   * that names none is not known. Without `workspace` the connections of the workspace `default` are exported.
   * `importConnections` reads such an archive from OBS.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `POST /v1/{project_id}/connections/export` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to export.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  exportConnections(input?: ExportConnectionsInput, options?: CallOptions): Call<ReadableStream<Uint8Array>>;

  /**
   * Import connections from a file on OBS.
   *
   * Starts a task that reads data connections from a file on OBS, which must be there before the call; no file is sent
   * with it. 200 means that the task was made, not that the connections are there: ask `listSystemTasks` with `taskId`
   * how it stands. A connection whose name is taken is left as it is unless `sameNamePolicy` is `OVERWRITE`. The example
   * gives settings without the passwords; whether the file brings them is documented nowhere. Without `workspace` the
   * connections come into the workspace `default`.
   *
   * The provider is going to take this call offline. It recommends the calls of the Management Center instead, on Huawei
   * Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract.
   *
   * `POST /v1/{project_id}/connections/import` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused to import.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  importConnections(input: ImportConnectionsInput, options?: CallOptions): Call<ImportConnectionsAnswer>;
}

/** DataArts Factory (DLF). */
export const createDlfClient = (options: DlfClientOptions): DlfClient =>
  createClient<DlfClient>(
    {
      service: "dlf",
      servers,
      operations: {
        startJob: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/{job_name}/start",
          header: ["workspace"],
          body: "optional",
          answers: { 204: "nothing" },
        },
        stopJob: {
          effect: "idempotent",
          request: "POST /v1/{project_id}/jobs/{job_name}/stop",
          header: ["workspace"],
          answers: { 204: "nothing" },
        },
        listJobs: {
          request: "GET /v1/{project_id}/jobs",
          query: ["jobType", "jobName", "tags", "offset", "limit"],
          header: ["workspace"],
          wait: {
            as: "waitForJob",
            state: "/status",
            targets: { started: ["NORMAL", "SCHEDULING"], stopped: ["STOPPED", "PAUSED"] },
            failed: ["EXCEPTION"],
            item: { list: "/jobs", key: "name", input: "jobName" },
          },
          page: {
            as: "iterateJobs",
            items: "/jobs",
            key: "/name",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 100,
          },
        },
        createJob: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        showJob: {
          request: "GET /v1/{project_id}/jobs/{job_name}",
          query: ["version", "dependencies"],
          header: ["workspace"],
        },
        updateJob: {
          effect: "idempotent",
          request: "PUT /v1/{project_id}/jobs/{job_name}",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        deleteJob: {
          effect: "idempotent",
          request: "DELETE /v1/{project_id}/jobs/{job_name}",
          query: ["approvers"],
          header: ["workspace"],
          body: "optional",
          answers: { 204: "nothing" },
          alreadyDone: { codes: ["DLF.0100", "DLF.30100"], texts: [] },
        },
        listJobInstances: {
          request: "GET /v1/{project_id}/jobs/instances/detail",
          query: [
            "jobName",
            "preciseQuery",
            "minPlanTime",
            "maxPlanTime",
            "status",
            "instanceType",
            "offset",
            "limit",
          ],
          header: ["workspace"],
          page: {
            as: "iterateInstances",
            items: "/instances",
            key: "/instanceId",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 1000,
          },
        },
        showJobInstance: {
          request: "GET /v1/{project_id}/jobs/{job_name}/instances/{instance_id}",
          header: ["workspace"],
          wait: {
            as: "waitForInstance",
            state: "/status",
            targets: {
              succeeded: ["success", "forceSuccess", "ignoreSuccess"],
              ended: ["success", "forceSuccess", "ignoreSuccess", "fail", "manual-stop", "skip-by-depend"],
            },
            failed: ["fail", "manual-stop", "skip-by-depend", "running-exception"],
          },
        },
        stopJobInstance: {
          effect: "idempotent",
          request: "POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop",
          header: ["workspace"],
          answers: { 204: "nothing" },
        },
        restoreJobInstance: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/restart",
          header: ["workspace"],
          body: "optional",
          answers: { 204: "nothing" },
        },
        runOnce: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/{job_name}/run-immediate",
          header: ["workspace"],
          body: "optional",
        },
        showJobStatus: {
          request: "GET /v1/{project_id}/jobs/{job_name}/status",
          header: ["workspace"],
          wait: {
            as: "waitForRealTimeJob",
            state: "/status",
            targets: { started: ["NORMAL"], stopped: ["STOPPED"] },
            failed: ["EXCEPTION"],
          },
        },
        showFileInfo: { request: "POST /v1/{project_id}/jobs/check-file", header: ["workspace"], body: "required" },
        exportJob: {
          request: "POST /v1/{project_id}/jobs/{job_name}/export",
          header: ["workspace"],
          body: "optional",
          answers: { 200: "file" },
        },
        exportJobToObs: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/{job_name}/export",
          header: ["workspace"],
          body: "required",
        },
        exportJobList: {
          request: "POST /v1/{project_id}/jobs/batch-export",
          header: ["workspace"],
          body: "required",
          answers: { 200: "file" },
        },
        exportJobListToObs: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/batch-export",
          header: ["workspace"],
          body: "required",
        },
        importJob: {
          effect: "once",
          request: "POST /v1/{project_id}/jobs/import",
          header: ["workspace"],
          body: "required",
        },
        listSystemTasks: {
          request: "GET /v1/{project_id}/system-tasks/{task_id}",
          header: ["workspace"],
          wait: {
            as: "waitForTask",
            state: "/status",
            targets: { succeeded: ["SUCCESSFUL"], ended: ["SUCCESSFUL", "FAILED"] },
            failed: ["FAILED"],
          },
        },
        listScripts: {
          request: "GET /v1/{project_id}/scripts",
          query: ["scriptName", "offset", "limit"],
          header: ["workspace"],
          page: {
            as: "iterateScripts",
            items: "/scripts",
            key: "/name",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 100,
          },
        },
        createScript: {
          effect: "once",
          request: "POST /v1/{project_id}/scripts",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        showScript: { request: "GET /v1/{project_id}/scripts/{script_name}", header: ["workspace"] },
        updateScript: {
          effect: "idempotent",
          request: "PUT /v1/{project_id}/scripts/{script_name}",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        deleteScript: {
          effect: "idempotent",
          request: "DELETE /v1/{project_id}/scripts/{script_name}",
          query: ["approvers"],
          header: ["workspace"],
          body: "optional",
          answers: { 204: "nothing" },
          alreadyDone: { codes: ["DLF.6201"], texts: [] },
        },
        executeScript: {
          effect: "once",
          request: "POST /v1/{project_id}/scripts/{script_name}/execute",
          header: ["workspace"],
          body: "required",
        },
        listScriptResults: {
          request: "GET /v1/{project_id}/scripts/{script_name}/instances/{instance_id}",
          header: ["workspace"],
          wait: {
            as: "waitForScript",
            state: "/status",
            targets: { succeeded: ["FINISHED"], ended: ["FINISHED", "FAILED"] },
            failed: ["FAILED"],
          },
        },
        cancelScript: {
          effect: "idempotent",
          request: "POST /v1/{project_id}/scripts/{script_name}/instances/{instance_id}/stop",
          header: ["workspace"],
          answers: { 204: "nothing" },
        },
        listResources: {
          request: "GET /v1/{project_id}/resources",
          query: ["resourceName", "offset", "limit"],
          header: ["workspace"],
          page: {
            as: "iterateResources",
            items: "/resources",
            key: "/id",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 100,
          },
        },
        createResource: {
          effect: "once",
          request: "POST /v1/{project_id}/resources",
          header: ["workspace"],
          body: "required",
        },
        showResource: { request: "GET /v1/{project_id}/resources/{resource_id}", header: ["workspace"] },
        updateResource: {
          effect: "idempotent",
          request: "PUT /v1/{project_id}/resources/{resource_id}",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        deleteResource: {
          effect: "idempotent",
          request: "DELETE /v1/{project_id}/resources/{resource_id}",
          header: ["workspace"],
          answers: { 204: "nothing" },
          alreadyDone: { codes: ["DLF.6241"], texts: [] },
        },
        showDirectoryTree: {
          request: "GET /v1.0/{project_id}/directory/tree",
          query: ["category", "directory_id", "name", "offset", "limit"],
          header: ["workspace"],
        },
        listConnections: {
          request: "GET /v1/{project_id}/connections",
          query: ["connectionName", "offset", "limit"],
          header: ["workspace"],
          page: {
            as: "iterateConnections",
            items: "/connections",
            key: "/name",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 100,
          },
        },
        createConnection: {
          effect: "once",
          request: "POST /v1/{project_id}/connections",
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        showConnection: { request: "GET /v1/{project_id}/connections/{connection_name}", header: ["workspace"] },
        updateConnection: {
          effect: "idempotent",
          request: "PUT /v1/{project_id}/connections/{connection_name}",
          query: ["ischeck"],
          header: ["workspace"],
          body: "required",
          answers: { 204: "nothing" },
        },
        deleteConnction: {
          effect: "idempotent",
          request: "DELETE /v1/{project_id}/connections/{connection_name}",
          header: ["workspace"],
          answers: { 204: "nothing" },
          alreadyDone: { codes: ["DLF.6322"], texts: [] },
        },
        exportConnections: {
          request: "POST /v1/{project_id}/connections/export",
          header: ["workspace"],
          answers: { 200: "file" },
        },
        importConnections: {
          effect: "once",
          request: "POST /v1/{project_id}/connections/import",
          header: ["workspace"],
          body: "required",
        },
      },
      given: ["project_id","workspace"],
      project: "project_id",
      readFile,
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
