// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

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
import type { JobDetail, JobDetailAnswer, JobExecutionAnswer, JobList, JobResult, JobState, JobType, StopJobAnswer, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type MrsRegion = "eu-de" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-north-11" | "cn-north-12" | "cn-south-1" | "cn-south-4" | "cn-east-2" | "cn-east-3" | "cn-east-4" | "cn-east-5" | "cn-southwest-2" | "cn-southwest-3" | "ap-southeast-2" | "ap-southeast-3" | "af-south-1" | "sa-brazil-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "tr-west-1" | "me-east-1" | "eu-west-0" | "my-kualalumpur-1" | "ru-moscow-1" | "ae-ad-1" | "ap-southeast-1" | "ap-southeast-4" | "ru-northwest-2" | "eu-west-101";

export type MrsClientOptions = Where<MrsRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}>;

export interface CancelJobExecutionInput {
  /** The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobExecutionInput {
  /** The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobExeListNewInput {
  /** The MRS cluster the job runs on. */
  cluster_id: string;
  /** Lists only jobs with this name. Letters, digits, `-` and `_`; at most 64 of them, or 36 by documents of Huawei Cloud. Whether other names that contain it match too is not documented. */
  job_name?: string | undefined;
  /** Lists only the job with this id. Known on Huawei Cloud only. */
  job_id?: string | undefined;
  /** Lists only jobs that this user submitted. Known on Huawei Cloud only. */
  user?: string | undefined;
  /** Lists only jobs of this kind. A PySpark job is found under `SparkSubmit`. */
  job_type?: JobType | undefined;
  /** Lists only jobs in this state. Open Telekom Cloud documents `New`, Huawei Cloud `NEW`; whether the filter heeds the difference is not known. */
  job_state?: JobState | undefined;
  /** Lists only jobs that ended so. */
  job_result?: JobResult | undefined;
  /** Lists only jobs in this queue of the cluster. Known on Huawei Cloud only. */
  queue?: string | undefined;
  /** Lists only jobs submitted after this moment, in milliseconds since 1970. */
  submitted_time_begin?: number | undefined;
  /** Lists only jobs submitted before this moment, in milliseconds since 1970. */
  submitted_time_end?: number | undefined;
  /** The direction in which jobs are listed, not a field: `desc` or `asc`. What they are sorted by is not documented; the samples show the job submitted last first. */
  sort_by?: "asc" | "desc" | undefined;
  /** Where to begin, from 1, not from 0. The documents do not say whether it counts pages or jobs; a client takes it for the number of the page. Move on by one, drop jobs that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many jobs one answer holds at most. No maximum is documented; one client asks for 100. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface StopJobInput {
  /** The MRS cluster the job runs on. */
  cluster_id: string;
  /** The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowSingleJobExeInput {
  /** The MRS cluster the job runs on. */
  cluster_id: string;
  /** The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface MrsClient extends Methods<paths, "project_id"> {
  /**
   * Cancel a job execution (V1.1).
   *
   * Cancels the execution although the method is GET. Never repeat it unasked, prefetch it or answer it from a cache;
   * keep it out of reach of anything that takes a GET to be harmless.
   *
   * Status 200 means that the cancel was accepted, not that it is done. The answer shows the execution as it was before
   * the cancel, so nothing in it tells how the cancel went. Poll `showJobExecution` until `end_time` is set, and bound
   * the wait: there is no report of a cancel that comes to nothing.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use `stopJob`
   * there; it needs the cluster's id as well. What an unknown or an already ended execution answers is not on record.
   *
   * `GET /v1.1/{project_id}/job-executions/{job_execution_id}/cancel` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated Use {@link stopJob}.
   *
   * @throws ServiceError 400: The service refused the call; for a V1.1 call the likely reason is the kind of cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  cancelJobExecution(input: CancelJobExecutionInput, options?: CallOptions): Call<JobExecutionAnswer>;

  /**
   * Show a job execution (V1.1).
   *
   * Returns the record of one execution. An execution that has ended carries `end_time`; that it ended well cannot be
   * told from the documented samples, in which `return_code` and `info` are null even then.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `showSingleJobExe` there; it needs the cluster's id as well.
   *
   * `GET /v1.1/{project_id}/job-executions/{job_execution_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated Use {@link showSingleJobExe}.
   *
   * @throws ServiceError 400: The service refused the call; for a V1.1 call the likely reason is the kind of cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobExecution(input: ShowJobExecutionInput, options?: CallOptions): Call<JobExecutionAnswer>;

  /**
   * List the jobs of a cluster.
   *
   * Lists the jobs of one cluster with their states and results, each in the form that `showSingleJobExe` has for one.
   * Success comes as status 202 on Open Telekom Cloud, and a client for Huawei Cloud expects it there too, while the
   * documents of Huawei Cloud say 200; take both, with the same body.
   *
   * One answer holds 10 jobs unless `limit` says otherwise, and `offset` begins at 1. By default the latest jobs come
   * first, so jobs that are submitted while you walk on push others to the next answer: drop those that come twice, and
   * stop at an empty answer. Pin the end with `submitted_time_end` when it matters.
   *
   * `properties` of a job may hold access keys; keep the answer out of logs.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/job-executions` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to list.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed to list the jobs.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobExeListNew(input: ShowJobExeListNewInput, options?: CallOptions): Call<JobList>;

  /** Every item that {@link showJobExeListNew} has, page after page, each once. */
  iterateJobs(input: ShowJobExeListNewInput, options?: CallOptions): AsyncGenerator<JobDetail, void, undefined>;

  /**
   * Stop a job.
   *
   * Asks the cluster to kill the job. Status 202 means that the request was accepted, not that the job has ended; as a
   * rule there is no body. Confirm with `showSingleJobExe`: the job is stopped once its `job_state` or its `job_result`
   * is `KILLED`. It may also end by itself first, as `FINISHED` or `FAILED`.
   *
   * A stop that fails is answered with status 400 or 500 and the code `0175`. A 500 is therefore no sign of an outage;
   * look at the code first. The call takes no body. On a cluster with Kerberos the job calls of V2 presuppose that the
   * IAM users have been synchronized to it (`0192`).
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to stop the job, or did not manage to (newer form).
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service did not manage to stop the job (older form), or there is no such job.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  stopJob(input: StopJobInput, options?: CallOptions): Call<StopJobAnswer | undefined>;

  /**
   * Show a job.
   *
   * Returns the job with its state and its result. Success comes as status 202 on Open Telekom Cloud, kept for old
   * callers, and as 200 in the documents of Huawei Cloud; take both, with the same body.
   *
   * `FINISHED`, `FAILED` and `KILLED` in `job_state` end a job; anything else, also a value you do not know, means that
   * it may still change. `FINISHED` alone does not say that it went well: read `job_result`, which is `SUCCEEDED` then
   * and `UNDEFINED` as long as the job is under way. A job that does not exist is answered with status 500, not 404.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed to look the job up, or there is no such job.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showSingleJobExe(input: ShowSingleJobExeInput, options?: CallOptions): Call<JobDetailAnswer>;

  /**
   * Asks {@link showSingleJobExe} until it is succeeded, unless you say otherwise (`FINISHED`) or ended (`FINISHED`, `FAILED`, `KILLED`).
   *
   * @throws OutcomeError when it ends otherwise (`FAILED`, `KILLED`), TimeoutError when it does not end.
   */
  waitForJob(input: ShowSingleJobExeInput, options?: WaitOptions<JobDetailAnswer, "succeeded" | "ended">): Promise<JobDetailAnswer>;
}

/** MapReduce Service (MRS). */
export const createMrsClient = (options: MrsClientOptions): MrsClient =>
  createClient<MrsClient>(
    {
      service: "mrs",
      servers: {
        "https://mrs.{region}.otc.t-systems.com": "eu-de",
        "https://mrs.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-north-11 cn-north-12 cn-south-1 cn-south-4 cn-east-2 cn-east-3 cn-east-4 cn-east-5 cn-southwest-2 cn-southwest-3 ap-southeast-2 ap-southeast-3 af-south-1 sa-brazil-1 la-south-2 la-north-2 na-mexico-1 tr-west-1 me-east-1 eu-west-0 my-kualalumpur-1 ru-moscow-1 ae-ad-1",
        "https://mrs.{region}.myhuaweicloud.cn": "ap-southeast-1 ap-southeast-4 ru-northwest-2",
        "https://mrs.{region}.myhuaweicloud.eu": "eu-west-101",
      },
      operations: {
        cancelJobExecution: { effect: "once", request: "GET /v1.1/{project_id}/job-executions/{job_execution_id}/cancel" },
        showJobExecution: { request: "GET /v1.1/{project_id}/job-executions/{job_execution_id}" },
        showJobExeListNew: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/job-executions",
          query: [
            "job_name",
            "job_id",
            "user",
            "job_type",
            "job_state",
            "job_result",
            "queue",
            "submitted_time_begin",
            "submitted_time_end",
            "sort_by",
            "offset",
            "limit",
          ],
          page: {
            as: "iterateJobs",
            items: "/job_list",
            key: "/job_id",
            position: "offset",
            step: "page",
            first: 1,
            size: "limit",
          },
        },
        stopJob: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill",
          answers: { 202: "object?" },
        },
        showSingleJobExe: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}",
          wait: {
            as: "waitForJob",
            state: "/job_detail/job_state",
            targets: { succeeded: ["FINISHED"], ended: ["FINISHED", "FAILED", "KILLED"] },
            failed: ["FAILED", "KILLED"],
            result: "/job_detail/job_result",
          },
        },
      },
      given: ["project_id"],
      project: "project_id",
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"], 500: ["130000002"], 503: ["130000002"] },
    },
    options,
  );
