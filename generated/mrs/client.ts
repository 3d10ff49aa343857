// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

import {
  type Call,
  type CallOptions,
  type ClientOptions,
  type Methods,
  type Where,
  createClient,
} from "../../client/internal.ts";
import type { JobDetailAnswer, JobExecutionAnswer, StopJobAnswer, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type MrsRegion = "eu-de" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-north-11" | "cn-north-12" | "cn-south-1" | "cn-south-4" | "cn-east-2" | "cn-east-3" | "cn-east-4" | "cn-east-5" | "cn-southwest-2" | "cn-southwest-3" | "ap-southeast-2" | "ap-southeast-3" | "af-south-1" | "sa-brazil-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "tr-west-1" | "me-east-1" | "eu-west-0" | "my-kualalumpur-1" | "ru-moscow-1" | "ae-ad-1" | "ap-southeast-1" | "ap-southeast-4" | "ru-northwest-2" | "eu-west-101";

export type MrsClientOptions = Where<MrsRegion> & ClientOptions & {
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
};

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
}

/** MapReduce Service (MRS). */
export const createMrsClient = (options: MrsClientOptions): MrsClient =>
  createClient<MrsClient>(
    {
      service: "mrs",
      servers: [
        { url: "https://mrs.{region}.otc.t-systems.com", regions: ["eu-de"] },
        {
          url: "https://mrs.{region}.myhuaweicloud.com",
          regions: [
            "cn-north-1",
            "cn-north-2",
            "cn-north-4",
            "cn-north-9",
            "cn-north-11",
            "cn-north-12",
            "cn-south-1",
            "cn-south-4",
            "cn-east-2",
            "cn-east-3",
            "cn-east-4",
            "cn-east-5",
            "cn-southwest-2",
            "cn-southwest-3",
            "ap-southeast-2",
            "ap-southeast-3",
            "af-south-1",
            "sa-brazil-1",
            "la-south-2",
            "la-north-2",
            "na-mexico-1",
            "tr-west-1",
            "me-east-1",
            "eu-west-0",
            "my-kualalumpur-1",
            "ru-moscow-1",
            "ae-ad-1",
          ],
        },
        {
          url: "https://mrs.{region}.myhuaweicloud.cn",
          regions: ["ap-southeast-1", "ap-southeast-4", "ru-northwest-2"],
        },
        { url: "https://mrs.{region}.myhuaweicloud.eu", regions: ["eu-west-101"] },
      ],
      operations: {
        cancelJobExecution: {
          method: "GET",
          path: "/v1.1/{project_id}/job-executions/{job_execution_id}/cancel",
          effect: "once",
          answers: { 200: "object" },
        },
        showJobExecution: {
          method: "GET",
          path: "/v1.1/{project_id}/job-executions/{job_execution_id}",
          effect: "read",
          answers: { 200: "object" },
        },
        stopJob: {
          method: "POST",
          path: "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill",
          effect: "idempotent",
          answers: { 202: "object?" },
        },
        showSingleJobExe: {
          method: "GET",
          path: "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}",
          effect: "read",
          answers: { 200: "object", 202: "object" },
        },
      },
      given: ["project_id"],
    },
    options,
  );
