// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

import {
  type Call,
  type CallOptions,
  type Methods,
  type ProjectAccess,
  type RunOption,
  type Settings,
  type StopOptions,
  type WaitOptions,
  type Where,
  createClient,
} from "../../client/internal.ts";
import { servers } from "./servers.ts";
import type { AvailabilityZones, ClusterActionAnswer, ClusterDetail, ClusterEnterpriseProjects, ClusterList, CreateClusterAnswer, CreateClusterRequest, CreateJobAnswer, CreateLinkAnswer, Datastores, DeleteClusterAnswer, DeleteClusterRequest, EnterpriseProjects, FlavorDetail, Flavors, InstanceAnswer, Job, JobStatusAnswer, JobsRequest, LinksRequest, ModifyClusterRequest, RandomClusterJobAnswer, RandomClusterJobRequest, RestartClusterRequest, ShowJobsAnswer, ShowLinkAnswer, ShowSubmissionsAnswer, StartClusterRequest, StartJobAnswer, StartJobRequest, StopClusterRequest, StopJobAnswer, UpdateJobAnswer, UpdateLinkAnswer, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type CdmRegion = "eu-de" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-east-2" | "cn-east-3" | "cn-south-1" | "cn-south-2" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "sa-brazil-1" | "tr-west-1" | "ae-ad-1" | "eu-west-101";

export type CdmClientOptions = Where<CdmRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}>;

export interface CreateLinkInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** With `true` the link is only tried, and not made. No other value is documented; leave it out to make the link. */
  validate?: "true" | (string & {}) | undefined;
  /** The link. */
  body: LinksRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowLinkInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
  link_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateLinkInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
  link_name: string;
  /** The link as it is to be. */
  body: LinksRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteLinkInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the link. In a URL it must be percent-encoded; the clients of this project do that. */
  link_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateJobInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The job. */
  body: JobsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateAndStartRandomClusterJobInput {
  /** The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
  "X-Language": string;
  /** The job, and the clusters. */
  body: RandomClusterJobRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobsInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** Lists only jobs that this text fits, loosely. It counts only when all jobs are asked for. */
  filter?: string | undefined;
  /** The page, counted from 1. It counts only when all jobs are asked for. */
  page_no?: number | undefined;
  /** How many jobs a page holds, from 10 to 100. No source says how many it holds when this is left out. */
  page_size?: number | undefined;
  /**
   * The kind of jobs to list. Without it only `NORMAL_JOB` is listed, and nothing in the answer says so: to see all
   * jobs, ask once for each kind.
   *
   * - `NORMAL_JOB`: a table or files
   * - `BATCH_JOB`: a whole database
   * - `SCENARIO_JOB`: a scenario
   */
  jobType?: "NORMAL_JOB" | "BATCH_JOB" | "SCENARIO_JOB" | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateJobInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** The job as it is to be. */
  body: JobsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteJobInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. In a URL it must be percent-encoded; the clients of this project do that. */
  job_name: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

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

export interface ShowSubmissionsInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The name of the job. */
  jname: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListClustersInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateClusterInput {
  /** The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
  "X-Language": string;
  /** The cluster to be created. */
  body: CreateClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowClusterDetailInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** What is kept of the cluster. */
  body: DeleteClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ActOnClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** What is to be done. */
  body: StartClusterRequest | StopClusterRequest | RestartClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface StartClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** What is to be done. */
  body: StartClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface StopClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** What is to be done. */
  body: StopClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface RestartClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** What is to be done. */
  body: RestartClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ModifyClusterInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** The language of texts in the answer. The values are not documented; clients send `en`, `en-us` or `zh-cn`. */
  "X-Language": string;
  /** The settings as they are to be. */
  body: ModifyClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowInstanceDetailInput {
  /** The id of a node, as `instances` of its cluster tells it. */
  instance_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowEnterpriseProjectsInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowClusterEnterpriseProjectsInput {
  /** The id of the CDM cluster. Jobs live on a cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowAvailabilityZonesInput {
  /** The id of the region, as IAM lists it, for example `eu-west-101`. */
  region_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowDatastoresInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowFlavorsInput {
  /** The `id` of an entry of `datastores`, not that of a version in it. */
  datastore_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowFlavorDetailInput {
  /** The id of the flavor, which the list of flavors calls `str_id`. */
  flavor_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CdmClient extends Methods<paths, "project_id"> {
  /**
   * Create a link.
   *
   * Makes a link: where a store is, and how to get in. Jobs name the links they read from and write to. The settings
   * depend on the connector; on the wire they are a list of names and texts.
   *
   * The service tries the link before it makes it. When that fails, it may answer status 500 with a
   * `validation-result`, though nothing is broken, and it may say so with status 200; the clients of this project make
   * an error of both. With `validate` it only tries.
   *
   * A name that is taken is refused with `Cdm.0315`, also when the link of that name is somebody else's, so after a lost
   * answer look whether the link is there before you repeat the call. At most 120 calls a minute are accepted.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/cdm/link` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to make the link.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The link could not be reached as it is set, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createLink(input: CreateLinkInput, options?: CallOptions): Call<CreateLinkAnswer>;

  /**
   * Show a link.
   *
   * Returns the link with its settings. Pages of Huawei Cloud say that the name `all` returns all links of the cluster;
   * elsewhere it is not mentioned.
   *
   * What comes back is not what was sent: texts are URL-encoded, a number may stand where a text was sent, and a secret
   * may be missing or masked. So to change a link, do not send this answer back as it is: put the secrets in, and decode
   * the rest. Keep the answer out of logs all the same. At most 120 calls a minute are accepted.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such link, cluster, or path on this host. Which form the first two take is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showLink(input: ShowLinkInput, options?: CallOptions): Call<ShowLinkAnswer>;

  /**
   * Change a link.
   *
   * Replaces the link's definition by the one given; send all of it, the secrets too. A name other than that of the path
   * renames the link, as far as the sources can tell.
   *
   * As with a new link, the service tries it first. When that fails, it may answer status 500 with a
   * `validation-result`, or say so with status 200; the clients of this project make an error of both. At most 120 calls
   * a minute are accepted.
   *
   * `PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to change the link.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such link, cluster, or path on this host. Which form the first two take is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The link could not be reached as it is set, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateLink(input: UpdateLinkInput, options?: CallOptions): Call<UpdateLinkAnswer>;

  /**
   * Delete a link.
   *
   * Deletes the link. One that a job still uses is refused; by the code table with `Cdm.0321` and status 400, by the
   * only sample with `Cdm.0021` and status 500. So read the code and the text, not the status.
   *
   * A link that is not there is refused too, by the code table with `Cdm.0101`. At most 120 calls a minute are accepted.
   *
   * `DELETE /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete the link.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such link, cluster, or path on this host. Which form the first two take is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service refused to delete the link, or failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteLink(input: DeleteLinkInput, options?: StopOptions): Call<undefined>;

  /**
   * Create a job.
   *
   * Makes a job on the cluster: from which link what is read, to which link it is written, and how. It does not start;
   * see `startJob`, or a schedule in the job's own settings. The settings depend on the connectors; on the wire they are
   * lists of names and texts.
   *
   * A job that was not made may come back with status 200: then the answer holds a `validation-result` that says why,
   * which the clients of this project turn into an error. A name that is taken is refused with `Cdm.0104`, also when the
   * job of that name is somebody else's, so after a lost answer look whether the job is there before you repeat the
   * call. At most 1200 calls a minute are accepted.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/cdm/job` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to make the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createJob(input: CreateJobInput, options?: CallOptions): Call<CreateJobAnswer>;

  /**
   * Create a job on one of several clusters and start it.
   *
   * Picks one at random of the clusters given that are up, makes the job there, and starts it. It returns at once with
   * the run's record, which does not say which cluster was taken: to find out, ask each of them for the job.
   *
   * Repeat it only when you know that it failed; after a lost answer a second job may run on another cluster. At most
   * 120 calls a minute are accepted.
   *
   * `POST /v1.1/{project_id}/clusters/job` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to make the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createAndStartRandomClusterJob(input: CreateAndStartRandomClusterJobInput, options?: CallOptions): Call<RandomClusterJobAnswer>;

  /**
   * Show a job, or list the jobs of a cluster.
   *
   * Returns the job with its settings and what it has moved, or, for the name `all`, a page of the cluster's jobs.
   *
   * Listing shows one kind of jobs only, and that is `NORMAL_JOB` unless `jobType` says otherwise; the answer does not
   * tell that others were left out. Pages hold 10 to 100 jobs. `filter`, the paging and `total` are for the list: when
   * one job was asked for, the total is 0.
   *
   * What comes back is not what was sent: texts are URL-encoded, and `inputs` may be an empty object. To change a job,
   * take the fields out that `updateJob` does not know, and the groups without settings, and decode the texts. At most
   * 120 calls a minute are accepted.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}` Changes nothing.
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
  showJobs(input: ShowJobsInput, options?: CallOptions): Call<ShowJobsAnswer>;

  /** Every item that {@link showJobs} has, page after page, each once. */
  iterateJobs(input: ShowJobsInput, options?: CallOptions): AsyncGenerator<Job, void, undefined>;

  /**
   * Change a job.
   *
   * Replaces the job's definition by the one given; send all of it. Terraform's provider stops a job that is running
   * before it changes it; the code table has `Cdm.0052` for what is refused because a job runs.
   *
   * A job that was not changed may come back with status 200: then the answer holds a `validation-result` that says why,
   * which the clients of this project turn into an error. Whether another name renames the job is not settled. At most
   * 120 calls a minute are accepted.
   *
   * `PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `validation-result` in the answer tells a failure.
   * @throws ServiceError 400: The service refused to change the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateJob(input: UpdateJobInput, options?: CallOptions): Call<UpdateJobAnswer>;

  /**
   * Delete a job.
   *
   * Deletes the job. Terraform's provider stops one that is running first; the code table has `Cdm.0052` for what is
   * refused because a job runs.
   *
   * A job that is not there is refused with `Cdm.0100`, or `Cdm.0054`. The page shows that under status 500, the code
   * table and a client have it under 400; so read the code, not the status. At most 120 calls a minute are accepted.
   *
   * `DELETE /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete the job.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such job, cluster, or path on this host. Which form the first two take is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service refused to delete the job, or failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteJob(input: DeleteJobInput, options?: StopOptions): Call<undefined>;

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
   * DataArts Factory has a call of the same name, which is another: it stops the scheduling of a job of its own.
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
  waitForJob(input: ShowJobStatusInput, options?: WaitOptions<JobStatusAnswer, "succeeded" | "ended"> & RunOption): Promise<JobStatusAnswer>;

  /**
   * List the runs of a job.
   *
   * Returns the runs of the job, with what became of each. Only the documents' own sample shows an answer, with one run.
   *
   * The answer speaks of pages, but no source has a parameter that turns them, so whether older runs can be had is
   * not known. Compare `total` with the length of the list. At most 120 calls a minute are accepted.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/submissions` Changes nothing.
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
  showSubmissions(input: ShowSubmissionsInput, options?: CallOptions): Call<ShowSubmissionsAnswer>;

  /**
   * List the clusters.
   *
   * Returns all clusters of the project at once; there are no pages. An entry has less than the details of a cluster:
   * the network is missing, and of its nodes the state of the configuration and the resources are null.
   *
   * At most 120 calls a minute are accepted.
   *
   * `GET /v1.1/{project_id}/clusters` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClusters(input?: ListClustersInput, options?: CallOptions): Call<ClusterList>;

  /**
   * Create a cluster.
   *
   * Orders a cluster and returns before there is one. Ask for its details until `status` is `200`, or `303`, which
   * means that it could not be created. Terraform's provider waits up to 30 minutes.
   *
   * Repeated, it may create a second cluster, so look at the list of clusters when an answer was lost. At most 5 calls a
   * minute are accepted.
   *
   * Where the service has them, `showDatastores`, `showFlavors` and `showAvailabilityZones` tell what can be chosen. A
   * tutorial sends `autoRemind` and `phoneNum`; here they are called `auto_remind` and `phone_num`.
   *
   * `POST /v1.1/{project_id}/clusters` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createCluster(input: CreateClusterInput, options?: CallOptions): Call<CreateClusterAnswer>;

  /**
   * Show a cluster and how it stands.
   *
   * Returns the cluster with its nodes. `status` is a code written as text: `200` is up, `900` is stopped, `300` and
   * `303` are failures; anything else, also a code you do not know, may still change.
   *
   * Starting, stopping and restarting a cluster return before the work is done. The job id that they answer cannot be
   * asked about, so ask here again. A cluster that restarts says `200` all the same in the only sample, and
   * `REBOOTING` in `actions`. A frozen cluster (`800`) stays as it is, so a wait for it needs an end.
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

  /**
   * Delete a cluster.
   *
   * Orders the deletion and returns before the cluster is gone. Ask for its details until they answer 404. The job id
   * in the answer cannot be asked about.
   *
   * The body is required, although this is a DELETE. A repeat may find the cluster gone. At most 20 calls a minute are accepted.
   *
   * `DELETE /v1.1/{project_id}/clusters/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteCluster(input: DeleteClusterInput, options?: CallOptions): Call<DeleteClusterAnswer>;

  /**
   * Start, stop or restart a cluster.
   *
   * One path for three actions; the body says which is meant. Each returns before the work is done. The job id in the
   * answer cannot be asked about, so ask for the cluster's details. At most 20 calls a minute are accepted for each.
   *
   * **startCluster** starts a stopped cluster. Wait until its `status` is `200`. A cluster that is not stopped is
   * refused; a test of Terraform's provider expects the code `CDM.5090` for that. So a start
   * that is repeated because its first answer was lost may look like a failure.
   *
   * **stopCluster** stops a cluster, at once or once its jobs have ended. Wait until its `status` is `900`. A stopped
   * cluster runs no jobs. Huawei Cloud marks this action as one that is to be taken offline.
   *
   * **restartCluster** restarts the service on the cluster, or its virtual machines. `instance` and `group` are sent
   * empty. Jobs that run may be broken off, and a repeat breaks off again, so repeat it only when you mean it. The
   * cluster may say `200` all the while; look at `actions` too.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/action` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  actOnCluster(input: ActOnClusterInput, options?: CallOptions): Call<ClusterActionAnswer>;

  /**
   * Start a cluster.
   *
   * One path for three actions; the body says which is meant. Each returns before the work is done. The job id in the
   * answer cannot be asked about, so ask for the cluster's details. At most 20 calls a minute are accepted for each.
   *
   * **startCluster** starts a stopped cluster. Wait until its `status` is `200`. A cluster that is not stopped is
   * refused; a test of Terraform's provider expects the code `CDM.5090` for that. So a start
   * that is repeated because its first answer was lost may look like a failure.
   *
   * **stopCluster** stops a cluster, at once or once its jobs have ended. Wait until its `status` is `900`. A stopped
   * cluster runs no jobs. Huawei Cloud marks this action as one that is to be taken offline.
   *
   * **restartCluster** restarts the service on the cluster, or its virtual machines. `instance` and `group` are sent
   * empty. Jobs that run may be broken off, and a repeat breaks off again, so repeat it only when you mean it. The
   * cluster may say `200` all the while; look at `actions` too.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/action` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  startCluster(input: StartClusterInput, options?: CallOptions): Call<ClusterActionAnswer>;

  /**
   * Stop a cluster.
   *
   * One path for three actions; the body says which is meant. Each returns before the work is done. The job id in the
   * answer cannot be asked about, so ask for the cluster's details. At most 20 calls a minute are accepted for each.
   *
   * **startCluster** starts a stopped cluster. Wait until its `status` is `200`. A cluster that is not stopped is
   * refused; a test of Terraform's provider expects the code `CDM.5090` for that. So a start
   * that is repeated because its first answer was lost may look like a failure.
   *
   * **stopCluster** stops a cluster, at once or once its jobs have ended. Wait until its `status` is `900`. A stopped
   * cluster runs no jobs. Huawei Cloud marks this action as one that is to be taken offline.
   *
   * **restartCluster** restarts the service on the cluster, or its virtual machines. `instance` and `group` are sent
   * empty. Jobs that run may be broken off, and a repeat breaks off again, so repeat it only when you mean it. The
   * cluster may say `200` all the while; look at `actions` too.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/action` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  stopCluster(input: StopClusterInput, options?: CallOptions): Call<ClusterActionAnswer>;

  /**
   * Restart a cluster.
   *
   * One path for three actions; the body says which is meant. Each returns before the work is done. The job id in the
   * answer cannot be asked about, so ask for the cluster's details. At most 20 calls a minute are accepted for each.
   *
   * **startCluster** starts a stopped cluster. Wait until its `status` is `200`. A cluster that is not stopped is
   * refused; a test of Terraform's provider expects the code `CDM.5090` for that. So a start
   * that is repeated because its first answer was lost may look like a failure.
   *
   * **stopCluster** stops a cluster, at once or once its jobs have ended. Wait until its `status` is `900`. A stopped
   * cluster runs no jobs. Huawei Cloud marks this action as one that is to be taken offline.
   *
   * **restartCluster** restarts the service on the cluster, or its virtual machines. `instance` and `group` are sent
   * empty. Jobs that run may be broken off, and a repeat breaks off again, so repeat it only when you mean it. The
   * cluster may say `200` all the while; look at `actions` too.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/action` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  restartCluster(input: RestartClusterInput, options?: CallOptions): Call<ClusterActionAnswer>;

  /**
   * Change the settings of a cluster.
   *
   * Changes when a cluster turns itself off and who gets messages. It has nothing for the size and the
   * network. Note that the path says `cluster`, and that the settings are not named as they are when a cluster is
   * created.
   *
   * Send all settings, also those that stay as they are: one that is left out may be reset. The answer has no body; ask
   * for the cluster's details to see the schedule. Only Huawei Cloud documents this call.
   *
   * `POST /v1.1/{project_id}/cluster/modify/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  modifyCluster(input: ModifyClusterInput, options?: CallOptions): Call<undefined>;

  /**
   * Show a node of a cluster.
   *
   * Returns one node, wherever it belongs; the path does not name the cluster. Only Huawei Cloud documents this call.
   *
   * `GET /v1.1/{project_id}/instances/{instance_id}` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is nothing with this id, or no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showInstanceDetail(input: ShowInstanceDetailInput, options?: CallOptions): Call<InstanceAnswer>;

  /**
   * List the enterprise projects of all clusters.
   *
   * Returns every cluster of the project with the enterprise project that it belongs to. Only Huawei Cloud documents
   * this call.
   *
   * `GET /v1.1/{project_id}/enterprise-projects` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showEnterpriseProjects(input?: ShowEnterpriseProjectsInput, options?: CallOptions): Call<EnterpriseProjects>;

  /**
   * List the enterprise projects of a cluster.
   *
   * Returns the enterprise project that the cluster belongs to, in a list. Only the SDKs of Huawei Cloud show what this
   * call looks like; a list of its pages names it.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/enterprise-projects` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is no such cluster, or none any more; or there is no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showClusterEnterpriseProjects(input: ShowClusterEnterpriseProjectsInput, options?: CallOptions): Call<ClusterEnterpriseProjects>;

  /**
   * List the availability zones.
   *
   * Returns the zones of a region that clusters can be created in. Only Huawei Cloud documents this call.
   *
   * `GET /v1.1/{project_id}/regions/{region_id}/availability_zones` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is nothing with this id, or no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showAvailabilityZones(input: ShowAvailabilityZonesInput, options?: CallOptions): Call<AvailabilityZones>;

  /**
   * List what clusters can run.
   *
   * Returns the releases of CDM that a cluster can be created with. The id of an entry is what the list of flavors is
   * asked with. Only Huawei Cloud documents this call.
   *
   * `GET /v1.1/{project_id}/datastores` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showDatastores(input?: ShowDatastoresInput, options?: CallOptions): Call<Datastores>;

  /**
   * List the flavors.
   *
   * Returns the sizes of nodes that there are, by release of CDM. Flavors that can no longer be had are among them. Only
   * Huawei Cloud documents this call.
   *
   * `GET /v1.1/{project_id}/datastores/{datastore_id}/flavors` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is nothing with this id, or no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showFlavors(input: ShowFlavorsInput, options?: CallOptions): Call<Flavors>;

  /**
   * Show a flavor.
   *
   * Returns what a flavor consists of, as pairs of name and value. Only Huawei Cloud documents this call.
   *
   * `GET /v1.1/{project_id}/flavors/{flavor_id}` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the call, or failed over it. By the code table every code comes with this status.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: There is nothing with this id, or no such path on this host. Which form the first takes is not on record.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showFlavorDetail(input: ShowFlavorDetailInput, options?: CallOptions): Call<FlavorDetail>;
}

/** Cloud Data Migration (CDM). */
export const createCdmClient = (options: CdmClientOptions): CdmClient =>
  createClient<CdmClient>(
    {
      service: "cdm",
      servers,
      operations: {
        createLink: {
          effect: "once",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/cdm/link",
          query: ["validate"],
          body: "required",
          failure: { list: "validation-result", harmless: ["WARNING"] },
        },
        showLink: { request: "GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}" },
        updateLink: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}",
          body: "required",
          failure: { list: "validation-result", harmless: ["WARNING"] },
        },
        deleteLink: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/clusters/{cluster_id}/cdm/link/{link_name}",
          answers: { 200: "nothing" },
          alreadyDone: { codes: ["Cdm.0101"], texts: [] },
        },
        createJob: {
          effect: "once",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/cdm/job",
          body: "required",
          failure: { list: "validation-result", harmless: ["WARNING"] },
        },
        createAndStartRandomClusterJob: {
          effect: "once",
          request: "POST /v1.1/{project_id}/clusters/job",
          header: ["X-Language"],
          body: "required",
          failure: { list: "validation-result", harmless: ["WARNING"] },
        },
        showJobs: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}",
          query: ["filter", "page_no", "page_size", "jobType"],
          page: {
            as: "iterateJobs",
            items: "/jobs",
            key: "/name",
            position: "page_no",
            step: "page",
            first: 1,
            size: "page_size",
            most: 100,
          },
        },
        updateJob: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}",
          body: "required",
          failure: { list: "validation-result", harmless: ["WARNING"] },
        },
        deleteJob: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}",
          answers: { 200: "nothing" },
          alreadyDone: { codes: ["Cdm.0100", "Cdm.0054"], texts: [] },
        },
        startJob: {
          effect: "once",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start",
          body: "optional",
        },
        stopJob: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop",
          answers: { 200: "object?" },
          failure: { list: "validation-result", harmless: ["WARNING"] },
          alreadyDone: { codes: ["Cdm.0053"], texts: ["Job %s is not running."] },
        },
        showJobStatus: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status",
          wait: {
            as: "waitForJob",
            state: "/submissions/0/status",
            run: ["/submissions/0/submission-id", "/submissions/0/creation-date"],
            targets: { succeeded: ["SUCCEEDED"], ended: ["SUCCEEDED", "FAILED", "FAILURE_ON_SUBMIT", "STOPPED"] },
            failed: ["FAILED", "FAILURE_ON_SUBMIT", "STOPPED"],
          },
        },
        showSubmissions: { request: "GET /v1.1/{project_id}/clusters/{cluster_id}/cdm/submissions", query: ["jname"] },
        listClusters: { request: "GET /v1.1/{project_id}/clusters" },
        createCluster: {
          effect: "once",
          request: "POST /v1.1/{project_id}/clusters",
          header: ["X-Language"],
          body: "required",
        },
        showClusterDetail: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}",
          wait: {
            as: "waitForCluster",
            state: "/status",
            busy: { list: "/actions", states: ["REBOOTING"] },
            targets: { running: ["200"], stopped: ["900"] },
            failed: ["300", "303"],
          },
        },
        deleteCluster: { effect: "idempotent", request: "DELETE /v1.1/{project_id}/clusters/{cluster_id}", body: "required" },
        actOnCluster: { effect: "once", request: "POST /v1.1/{project_id}/clusters/{cluster_id}/action", body: "required" },
        startCluster: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/action",
          body: "required",
        },
        stopCluster: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/action",
          body: "required",
        },
        restartCluster: { effect: "once", request: "POST /v1.1/{project_id}/clusters/{cluster_id}/action", body: "required" },
        modifyCluster: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/cluster/modify/{cluster_id}",
          header: ["X-Language"],
          body: "required",
          answers: { 202: "nothing" },
        },
        showInstanceDetail: { request: "GET /v1.1/{project_id}/instances/{instance_id}" },
        showEnterpriseProjects: { request: "GET /v1.1/{project_id}/enterprise-projects" },
        showClusterEnterpriseProjects: { request: "GET /v1.1/{project_id}/clusters/{cluster_id}/enterprise-projects" },
        showAvailabilityZones: { request: "GET /v1.1/{project_id}/regions/{region_id}/availability_zones" },
        showDatastores: { request: "GET /v1.1/{project_id}/datastores" },
        showFlavors: { request: "GET /v1.1/{project_id}/datastores/{datastore_id}/flavors" },
        showFlavorDetail: { request: "GET /v1.1/{project_id}/flavors/{flavor_id}" },
      },
      given: ["project_id"],
      project: "project_id",
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
