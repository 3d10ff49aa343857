// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

import {
  type Call,
  type CallOptions,
  type Methods,
  type ProjectAccess,
  type Settings,
  type WaitOptions,
  type Where,
  createClient,
} from "../../client/internal.ts";
import type { InstanceStatus, Job, JobInstance, JobInstanceDetail, JobInstanceList, JobList, StartJobRequest, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type DlfRegion = "eu-de" | "eu-west-101" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-north-11" | "cn-east-2" | "cn-east-3" | "cn-south-1" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "sa-brazil-1" | "tr-west-1" | "me-east-1" | "ae-ad-1" | "ru-northwest-2" | "ru-moscow-1" | "my-kualalumpur-1";

export type DlfClientOptions = Where<DlfRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}> & {
  /**
   * The id of the workspace that holds the job (for example `d1cd7861478748a6925bc02f47c69279`), not its name.
   *
   * Without it the workspace named `default` is taken, so the call may reach another job of the same name. It must be
   * sent when the DataArts Studio instance has no workspace of that name, and when there are several instances; the
   * service refuses the call otherwise.
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
  /** Where to begin, from 0. Whether it counts pages or jobs is not settled: ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs. Better, ask for what fits into one answer. */
  offset?: number | undefined;
  /** How many jobs one answer holds at most. */
  limit?: number | undefined;
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
  /** Lists only runs after this moment, in milliseconds since 1970. Without it, newer pages of Huawei Cloud say, only the runs since the beginning of today are listed; send it to be sure. */
  minPlanTime?: number | undefined;
  /** Lists only runs before this moment, in milliseconds since 1970. By newer pages of Huawei Cloud it may lie at most seven days after `minPlanTime`, and is the present moment when it is left out. */
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

export interface DlfClient extends Methods<paths, "project_id" | "workspace"> {
  /**
   * Start the scheduling of a job.
   *
   * Puts the job to work: a batch job is scheduled from now on, a real-time job is started. It is not the way to run a
   * batch job once and at once; the service has another call for that (`…/run-immediate`), which is not part of this
   * contract yet.
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
   * `STOPPING` to `STOPPED`. No source says that runs under way are ended. To end one, call StopJobInstance of the
   * service, `POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop`, which takes only instances that are
   * running. It is not part of this contract yet; `listJobInstances` shows which runs there are.
   *
   * 204 means that the stop was taken, not that it is done. Ask `listJobs` with the job's own `jobType` until the status
   * is `STOPPED` or `PAUSED`; `EXCEPTION` means that stopping went wrong. Without `jobType` a real-time job is not in
   * the list, because the default is `BATCH`: that it is missing does not mean that it has stopped.
   *
   * Without `workspace` the job of that name in the workspace `default` is stopped. A job that does not exist is refused
   * with 400, not with 404. The call takes no body.
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
}

/** DataArts Factory (DLF). */
export const createDlfClient = (options: DlfClientOptions): DlfClient =>
  createClient<DlfClient>(
    {
      service: "dlf",
      servers: {
        "https://dayu-dlf.{region}.otc.t-systems.com": "eu-de",
        "https://dayu-dlf.{region}.myhuaweicloud.eu": "eu-west-101",
        "https://dayu-dlf.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-north-11 cn-east-2 cn-east-3 cn-south-1 cn-southwest-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 af-south-1 la-south-2 la-north-2 na-mexico-1 sa-brazil-1 tr-west-1 me-east-1 ae-ad-1 eu-west-101 ru-northwest-2 ru-moscow-1 my-kualalumpur-1",
      },
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
      },
      given: ["project_id","workspace"],
      project: "project_id",
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
