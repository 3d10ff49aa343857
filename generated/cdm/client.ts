// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

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
} from "../../client/internal.ts";
import type { ClusterDetail, JobStatusAnswer, StartJobAnswer, StartJobRequest, StopJobAnswer, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type CdmRegion = "eu-de" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-east-2" | "cn-east-3" | "cn-south-1" | "cn-south-2" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "sa-brazil-1" | "tr-west-1" | "ae-ad-1" | "eu-west-101";

export type CdmClientOptions = Where<CdmRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}>;

export interface StartJobInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** Values for the job's variables. */
  body?: StartJobRequest | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface StopJobInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobStatusInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowClusterDetailInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CdmClient extends Methods<paths, "project_id"> {
  /**
   * Start a job.
   *
   * Starts a run of the job and returns at once with the run's record, mostly in state `BOOTING`. Ask for the job's
   * status until it has ended; nothing calls you back.
   *
   * A job that is already running is refused with `Cdm.0052`. At most 1200 calls a minute are accepted.
   *
   * `PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to start the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  startJob(input: StartJobInput, options?: CallOptions): Call<StartJobAnswer>;

  /**
   * Stop a job.
   *
   * Stops the job's current run. A failed stop may come back with status 200: then the answer holds a
   * `validation-result` that says why, which the clients of this project turn into an error. An empty answer means that
   * the run was stopped.
   *
   * A stop of a job that is not running is refused; by the code table with `Cdm.0053`, though no such answer is on
   * record. So a stop that is repeated because its first answer was lost may look like a failure; ask for the job's
   * status to be sure. At most 1200 calls a minute are accepted.
   *
   * `PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page), Huawei Cloud partner region (recorded answer).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to stop the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  stopJob(input: StopJobInput, options?: StopOptions): Call<StopJobAnswer | undefined>;

  /**
   * Show how a job's latest run stands.
   *
   * Returns the latest run. `SUCCEEDED`, `FAILED`, `FAILURE_ON_SUBMIT` and `STOPPED` end a run; anything else, also a
   * value you do not know, means that it may still change. At most 120 calls a minute are accepted, so poll no
   * faster than every few seconds.
   *
   * A job that has not run yet says `NEVER_EXECUTED` until somebody starts it, and the service may say `UNKNOWN` for as
   * long as it cannot tell, so a wait needs an end of its own.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobStatus(input: ShowJobStatusInput, options?: CallOptions): Call<JobStatusAnswer>;

  /**
   * Asks {@link showJobStatus} until it is succeeded, unless you say otherwise (`SUCCEEDED`) or ended (`SUCCEEDED`, `FAILED`, `FAILURE_ON_SUBMIT`, `STOPPED`).
   *
   * @throws OutcomeError when it ends otherwise (`FAILED`, `FAILURE_ON_SUBMIT`, `STOPPED`), TimeoutError when it does not end.
   */
  waitForJob(input: ShowJobStatusInput, options?: WaitOptions<JobStatusAnswer, "succeeded" | "ended">): Promise<JobStatusAnswer>;

  /**
   * Show a cluster and how it stands.
   *
   * Returns the cluster with its nodes. `status` is a code written as text: `200` is up, `900` is stopped, `300` and
   * `303` are failures; anything else, also a code you do not know, may still change.
   *
   * Starting, stopping and restarting a cluster return before the work is done. The job id that they answer cannot be
   * asked about, so ask here again. After a restart look at `actions` too: the only sample of a cluster that restarts
   * says `200` all the same. A frozen cluster (`800`) stays as it is, so a wait for it needs an end.
   *
   * A cluster that was deleted ends in 404. At most 120 calls a minute are accepted; Terraform's provider asks every 20
   * seconds.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showClusterDetail(input: ShowClusterDetailInput, options?: CallOptions): Call<ClusterDetail>;

  /**
   * Asks {@link showClusterDetail} until it is running, unless you say otherwise (`200`) or stopped (`900`).
   *
   * @throws OutcomeError when it ends otherwise (`300`, `303`), TimeoutError when it does not end.
   */
  waitForCluster(input: ShowClusterDetailInput, options?: WaitOptions<ClusterDetail, "running" | "stopped">): Promise<ClusterDetail>;
}

/** Cloud Data Migration (CDM). */
export const createCdmClient = (options: CdmClientOptions): CdmClient =>
  createClient<CdmClient>(
    {
      service: "cdm",
      servers: {
        "https://cdm.{region}.otc.t-systems.com": "eu-de",
        "https://cdm.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-east-2 cn-east-3 cn-south-1 cn-south-2 cn-southwest-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 af-south-1 la-south-2 la-north-2 na-mexico-1 sa-brazil-1 tr-west-1 ae-ad-1",
        "https://cdm.{region}.myhuaweicloud.eu": "eu-west-101",
      },
      operations: {
        startJob: {
          effect: "once",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start",
          body: "optional",
        },
        stopJob: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop",
          answers: { 200: "object?" },
          failure: { list: "validation-result", status: "status", message: "message", harmless: ["WARNING"] },
          alreadyDone: { codes: ["Cdm.0053"], texts: ["Job %s is not running."] },
        },
        showJobStatus: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status",
          wait: {
            as: "waitForJob",
            state: "/submissions/0/status",
            run: "/submissions/0/submission-id",
            targets: { succeeded: ["SUCCEEDED"], ended: ["SUCCEEDED", "FAILED", "FAILURE_ON_SUBMIT", "STOPPED"] },
            failed: ["FAILED", "FAILURE_ON_SUBMIT", "STOPPED"],
          },
        },
        showClusterDetail: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}",
          wait: {
            as: "waitForCluster",
            state: "/status",
            targets: { running: ["200"], stopped: ["900"] },
            failed: ["300", "303"],
          },
        },
      },
      given: ["project_id"],
      project: "project_id",
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
