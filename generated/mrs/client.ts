// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

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
import { servers } from "./servers.ts";
import type { AddComponentRequest, AgencyMappings, AgencyTask, AllTags, AvailableZones, BatchCreateClusterTagsRequest, BatchDeleteClusterTagsRequest, BatchDeleteJobsRequest, CancelSqlAnswer, CancelSyncRequest, ChangeResult, Cluster, ClusterAnswer, ClusterList, ClusterNode, ClusterTags, CreateClusterAnswer, CreateClusterAnswerV2, CreateClusterRequest, CreateClusterRequestV2, CreateClusterTagRequest, CreateDataConnectorAnswer, CreateDataSourceRequest, CreateJobBinaryRequest, CreateJobObjectRequest, CreateScalingPolicyRequest, DataConnectorDetail, DataConnectorList, DataConnectorRequest, DataConnectorSourceType, DataSource, DataSourceAnswer, DataSourceList, DefaultTagsStatus, DeleteScalingPolicyRequest, ExecuteJobObjectRequest, ExecuteSqlRequest, ExpandClusterAnswer, ExpandClusterRequest, HdfsFile, HdfsFileList, Host, HostList, JobBinary, JobBinaryAnswer, JobBinaryList, JobDetail, JobDetailAnswer, JobExe, JobExeAnswer, JobExeList, JobExecution, JobExecutionAnswer, JobExecutionList, JobList, JobObject, JobObjectAnswer, JobObjectList, JobResult, JobState, JobType, ListClustersByTagsRequest, ManagerAuthorization, NodeList, OperationResult, RenameClusterAnswer, RunJobFlowRequest, ScalingPolicies, ScalingPolicyRequest, SecurityRuleStatus, ShrinkClusterRequest, SqlExecution, SqlResultOfJob, SshAuthorization, StopJobAnswer, SubmitJobAnswer, SubmitJobAnswerV1, SubmitJobRequest, SubmitJobRequestV1, SwitchClusterTagsRequest, SyncDone, SyncIamUsersRequest, SyncInProgress, SyncTask, SyncedIamUsers, TagQuota, TaggedClusters, UpdateAgencyMappingRequest, UpdateClusterNameRequest, UpdateClusterScalingRequest, UpdateDataSourceRequest, UpdateJobBinaryRequest, UpdateJobObjectRequest, UpdateManagerAuthorizationRequest, VersionFlavors, VersionList, VersionMetadata, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type MrsRegion = "eu-de" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-north-11" | "cn-north-12" | "cn-south-1" | "cn-south-4" | "cn-east-2" | "cn-east-3" | "cn-east-4" | "cn-east-5" | "cn-southwest-2" | "cn-southwest-3" | "ap-southeast-2" | "ap-southeast-3" | "af-south-1" | "sa-brazil-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "tr-west-1" | "me-east-1" | "eu-west-0" | "my-kualalumpur-1" | "ru-moscow-1" | "ae-ad-1" | "ap-southeast-1" | "ap-southeast-4" | "ru-northwest-2" | "eu-west-101";

export type MrsClientOptions = Where<MrsRegion> & Settings & ProjectAccess<{
  /** The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under `projects[].id` for the project named after that region. */
  project_id: string;
}>;

export interface ListClustersInput {
  /** How many entries one answer holds at most, 10 by default where a default is documented. One client asks for the largest number, and so for all at once. */
  pageSize?: number | undefined;
  /** The page that is wanted, from 1. */
  currentPage?: number | undefined;
  /**
   * Lists only clusters in this state. On Huawei Cloud `existing` stands for all that are there and `history` for those
   * that are gone; Open Telekom Cloud does not document these two.
   */
  clusterState?: "starting" | "running" | "terminated" | "failed" | "abnormal" | "terminating" | "frozen" | "scaling-out" | "scaling-in" | "existing" | "history" | (string & {}) | undefined;
  /** Lists only clusters with this name. Known from clients of Huawei Cloud only. */
  clusterName?: string | undefined;
  /** Lists only clusters that bear all of these tags, each as `key*value` and parted by commas; a tag with an empty value is its key alone. For example `k1*v1,k2`. */
  tags?: string | undefined;
  /** Lists only clusters of this enterprise project. Known from Huawei Cloud only. */
  enterpriseProjectId?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowClusterDetailsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateClusterScalingInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** How the cluster is to grow or shrink. */
  body: UpdateClusterScalingRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteClusterInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListHostsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** How many entries one answer holds at most, 10 by default where a default is documented. One client asks for the largest number, and so for all at once. */
  pageSize?: number | undefined;
  /** The page that is wanted, from 1. */
  currentPage?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateClusterInput {
  /** The cluster to be created. */
  body: CreateClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateClusterV2Input {
  /** The cluster to be created. */
  body: CreateClusterRequestV2;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateClusterNameInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The new name. */
  body: UpdateClusterNameRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface AddComponentInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The components to be added. */
  body: AddComponentRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ExpandClusterInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The nodes to be added. */
  body: ExpandClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListNodesInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Lists only nodes of this group. */
  node_group?: string | undefined;
  /** Lists only nodes whose name contains this. */
  node_name?: string | undefined;
  /** Lists only the node with this internal address. */
  internal_ip?: string | undefined;
  /** Whether to add what was measured on each node. It may make the answer slow. */
  query_node_detail?: boolean | undefined;
  /** Whether to ask the compute service about each machine as well. */
  query_ecs_detail?: boolean | undefined;
  /** What the nodes are sorted by. Only their name is possible. */
  sort_key?: "node_name" | (string & {}) | undefined;
  /** In which direction they are sorted. */
  sort_dir?: "desc" | "asc" | undefined;
  /** Where to begin, from 1. Whether it counts pages or nodes is not known; pages are likelier. When you walk on by one, you find all in either case: drop nodes that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** How many nodes one answer holds at most. No maximum is documented; one client asks for 100. */
  limit?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShrinkClusterInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The nodes to be removed. */
  body: ShrinkClusterRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface RunJobFlowInput {
  /** The cluster to be created, and its jobs. */
  body: RunJobFlowRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListAvailableZonesInput {
  /** The region, for example `cn-north-4`; not the project. Use the one whose host is called. */
  region_id: string;
  /** Lists only zones of the region itself (`Center`) or of its edge (`Edge`). */
  scope?: "Center" | "Edge" | undefined;
}

export interface CreateScalingPolicyInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The policy. */
  body: CreateScalingPolicyRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListClustersByTagsInput {
  /** Which clusters are meant. */
  body: ListClustersByTagsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListAllTagsInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListClusterTagsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateClusterTagInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The tag. */
  body: CreateClusterTagRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface BatchUpdateClusterTagsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** What is to be done, and the tags. */
  body: BatchCreateClusterTagsRequest | BatchDeleteClusterTagsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface BatchCreateClusterTagsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** What is to be done, and the tags. */
  body: BatchCreateClusterTagsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface BatchDeleteClusterTagsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** What is to be done, and the tags. */
  body: BatchDeleteClusterTagsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteClusterTagInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The key of the tag. In a URL it must be percent-encoded; the clients of this project do that. A tag called `action` can be deleted all the same, for the path that ends so is another call only with POST. */
  key: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListDataSourcesInput {
  /** How many records a page holds at most. What applies without it is not documented. */
  limit?: number | undefined;
  /** The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
  marker?: string | undefined;
  /** The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
  sort_by?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateDataSourceInput {
  /** The data source. */
  body: CreateDataSourceRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowDataSourceInput {
  /** Identifier of the data source. */
  data_source_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateDataSourceInput {
  /** Identifier of the data source. */
  data_source_id: string;
  /** What is to be changed. */
  body: UpdateDataSourceRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteDataSourceInput {
  /** Identifier of the data source. */
  data_source_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListJobBinariesInput {
  /** How many records a page holds at most. What applies without it is not documented. */
  limit?: number | undefined;
  /** The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
  marker?: string | undefined;
  /** The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
  sort_by?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateJobBinaryInput {
  /** The job binary. */
  body: CreateJobBinaryRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobBinaryInput {
  /** Identifier of the job binary. */
  job_binary_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateJobBinaryInput {
  /** Identifier of the job binary. */
  job_binary_id: string;
  /** What is to be changed. */
  body: UpdateJobBinaryRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteJobBinaryInput {
  /** Identifier of the job binary. */
  job_binary_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowMrsVersionMetadataInput {
  /** The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
  version_name: string;
  /** A cluster of this version; the answer then takes the patches into account that were applied to it. */
  cluster_id?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowAutoScalingPolicyInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateAutoScalingPolicyInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The policy as it is to be. */
  body: ScalingPolicyRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateAutoScalingPolicyInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The policy. */
  body: ScalingPolicyRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteAutoScalingPolicyInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Which policy is meant. */
  body: DeleteScalingPolicyRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowTagQuotaInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Asks for the tags of auto scaling policies instead. What applies without it is not documented. */
  auto_scaling_policy_tags?: boolean | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowTagStatusInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface SwitchClusterTagsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** On or off. */
  body: SwitchClusterTagsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowMrsFlavorsInput {
  /** The cluster version as `showMrsVersionList` has it, for example `MRS 3.1.0`. In a URL it must be percent-encoded; the clients of this project do that. */
  version_name: string;
  /** Lists only the flavors of this availability zone. Known from the SDKs only, so be ready for those of all zones. */
  availability_zone?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowMrsVersionListInput {
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListJobExecutionsInput {
  /** How many records a page holds at most. What applies without it is not documented. */
  limit?: number | undefined;
  /** The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
  marker?: string | undefined;
  /** The field to sort by, `id` in the sample; with `-` in front, as in `-id`, in descending order. In Sahara executions cannot be sorted by name. */
  sort_by?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

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

export interface DeleteJobExecutionInput {
  /** The id of the job execution, not of the job: `id` in its record, not `job_id`. Whether the id of a job that was submitted with V2 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListExecuteJobInput {
  /** The cluster whose runs are listed. */
  cluster_id: string;
  /** Lists only the run with this id. */
  id?: string | undefined;
  /** Lists only runs of jobs with this name. Whether other names that contain it match too is not documented. */
  job_name?: string | undefined;
  /**
   * Lists only runs in this state. Of the states that a run may show, these four are named for the filter.
   *
   * - `-1`: terminated
   * - `2`: running
   * - `3`: completed
   * - `4`: abnormal
   */
  state?: number | undefined;
  /** How many runs a page holds at most, from 1 to 100. The default is not documented. */
  page_size?: number | undefined;
  /** Number of the page. The samples begin at 1. */
  current_page?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobExesInput {
  /** The id of the run, as `createAndExecuteJob` answers it in `id`. */
  job_exe_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListJobsInput {
  /** How many records a page holds at most. What applies without it is not documented. */
  limit?: number | undefined;
  /** The id of the last record of the page before; the page begins behind it. Send the id as it is, without a blank in front. */
  marker?: string | undefined;
  /** The field to sort by, such as `name`; with `-` in front, as in `-name`, in descending order. */
  sort_by?: string | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateJobInput {
  /** The job object. */
  body: CreateJobObjectRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateAndExecuteJobInput {
  /** The job. */
  body: SubmitJobRequestV1;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobInput {
  /** The id of the job object. It is not the id of one of its executions. */
  job_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteJobInput {
  /** The id of the job object. It is not the id of one of its executions. */
  job_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateJobInput {
  /** The id of the job object. It is not the id of one of its executions. */
  job_id: string;
  /** What is to be changed. */
  body: UpdateJobObjectRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ExecuteJobInput {
  /** The id of the job object. It is not the id of one of its executions. */
  job_id: string;
  /** Where it is run, and with what. */
  body: ExecuteJobObjectRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowHdfsFileListInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The folder, from the root, such as `/tmp/test`. It must be a folder. The names on the way are not empty, do not begin or end with `.`, have at most 255 bytes and none of `:*?"<>|;&,'` and `` `!{}[]$%+ ``. */
  path: string;
  /** How many entries are left out from the start. */
  offset?: number | undefined;
  /** How many entries a page holds at most. */
  limit?: number | undefined;
  /** What the entries are sorted by, their name, their size or the time of their last change. */
  sort_key?: "path_suffix" | "length" | "modification_time" | undefined;
  /** The direction in which they are sorted. */
  order?: "asc" | "desc" | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ExecuteSqlInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The statement. */
  body: ExecuteSqlRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowSqlResultInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
  sql_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CancelSqlInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The id of the execution, as `executeSql` answers it in `sql_id` or `id`. */
  sql_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface BatchDeleteJobsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The jobs. */
  body: BatchDeleteJobsRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowSqlResultWithJobInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowJobExeListNewInput {
  /** Identifier of the MRS cluster. */
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

export interface CreateExecuteJobInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The job. */
  body: SubmitJobRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface StopJobInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowSingleJobExeInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The id of the job, as the V2 call that submitted it answered under `job_submit_result.job_id`. Whether the id of a job that was submitted with V1.1 is taken here is not known. */
  job_execution_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListAsyncTaskStatusInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowAgencyMappingInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateAgencyMappingInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** The mappings. */
  body: UpdateAgencyMappingRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListSyncStatusInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListSyncRequirementsInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ShowSyncIamUserInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateSyncIamUserInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Whom to synchronize. */
  body: SyncIamUsersRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CancelSyncIamUserInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Who is meant. */
  body: CancelSyncRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListClusterSshStateInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
}

export interface UpdateClusterSshInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Whether the nodes are to be open. */
  enable: boolean;
  /** Until when the nodes are open, in seconds since 1970, as in the call that opens Manager; no source names the unit for this one. Only with `enable` `true`; one day without it. */
  expire_time?: number | undefined;
}

export interface ListClusterManagerAuthStateInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateClusterAuthTrosInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Open or closed, and until when. */
  body: UpdateManagerAuthorizationRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListSecurityRuleStatusInput {
  /** Identifier of the MRS cluster. */
  cluster_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface ListDataConnectorInput {
  /** Lists only the data connector of this id. */
  connector_id?: string | undefined;
  /** Lists only data connectors for this kind of database. */
  source_type?: DataConnectorSourceType | undefined;
  /** Lists only data connectors of this name. Whether a part of it will do is not documented. */
  connector_name?: string | undefined;
  /** Lists only data connectors that can be used (`true`), or only those that cannot (`false`). */
  available?: boolean | undefined;
  /** How many data connectors one answer holds at most. What applies without it is not documented. */
  limit?: number | undefined;
  /** Where to begin, from 0. The documents do not say whether it counts pages or data connectors. Move on by one, drop those that come twice, and stop at an empty answer. */
  offset?: number | undefined;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface CreateDataConnectorInput {
  /** The data connector. */
  body: DataConnectorRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface UpdateDataConnectorInput {
  /** Identifier of the data connector, as its creation answers it. */
  connector_id: string;
  /** The data connector as it is to be. */
  body: DataConnectorRequest;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface DeleteDataConnectorInput {
  /** Identifier of the data connector, as its creation answers it. */
  connector_id: string;
  /** Given to the client once; set it here for this call only. */
  project_id?: string | undefined;
}

export interface MrsClient extends Methods<paths, "project_id"> {
  /**
   * List the clusters.
   *
   * Lists the clusters of the project, by pages, each in the form that `showClusterDetails` has for one. Clusters that
   * have been deleted stay in the list as `terminated`, with most of their fields null; ask for a state to leave them
   * out.
   *
   * The documents name no order. A cluster that is created while you walk on may push another to the next page, so drop
   * those that come twice.
   *
   * `GET /v1.1/{project_id}/cluster_infos` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClusters(input?: ListClustersInput, options?: CallOptions): Call<ClusterList>;

  /** Every item that {@link listClusters} has, page after page, each once. */
  iterateClusters(input?: ListClustersInput, options?: CallOptions): AsyncGenerator<Cluster, void, undefined>;

  /**
   * Show a cluster and how it stands.
   *
   * Returns the cluster. Creating it, changing its nodes, adding a component and deleting it all return before the work
   * is done; ask here until `clusterState` is `running`, or `terminated` after a deletion. Give the service some
   * seconds before the first question: right after a change the state may still be the old one. Terraform's provider for
   * Huawei Cloud waits 20 seconds, asks every 30, and gives a change half an hour.
   *
   * `running` alone does not say that a change of the nodes went well: `scale` is `scaling-error` when the last one
   * failed. `abnormal` is no end for those who want `running`; wait for `settled` when it will do. A cluster that is
   * frozen stays so, and a wait for it needs an end.
   *
   * A cluster that was deleted can still be asked for, as `terminated`; for how long is not known. One that does not
   * exist is refused with status 400 and `12000003`, not 404.
   *
   * `GET /v1.1/{project_id}/cluster_infos/{cluster_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showClusterDetails(input: ShowClusterDetailsInput, options?: CallOptions): Call<ClusterAnswer>;

  /**
   * Asks {@link showClusterDetails} until it is running, unless you say otherwise (`running`) or settled (`running`, `abnormal`) or terminated (`terminated`).
   *
   * @throws OutcomeError when it ends otherwise (`failed`, `terminated`), TimeoutError when it does not end.
   */
  waitForCluster(input: ShowClusterDetailsInput, options?: WaitOptions<ClusterAnswer, "running" | "settled" | "terminated">): Promise<ClusterAnswer>;

  /**
   * Add or remove nodes.
   *
   * Adds Core or Task nodes to a running cluster, or removes some. It returns before the work is done; wait with
   * `showClusterDetails` and look at `scale` then. Master nodes cannot be added or removed. The cluster has to be
   * `running`, and one change has to end before the next.
   *
   * Each call that is taken adds or removes nodes once more, so never repeat it because an answer was lost: look at the
   * number of nodes first. Removing nodes cannot be undone.
   *
   * Look at `result`, also with status 200: the page says that the code of a refusal stands there, in place of
   * `succeeded`. By the general page it stands in `error_code`, with a status that tells of the refusal. For codes that
   * no other page has, no status is given. Nodes that do not run are told by `12000080` on Open Telekom Cloud and by
   * `12000068` on Huawei Cloud.
   *
   * Huawei Cloud has `expandCluster` and `shrinkCluster` besides.
   *
   * `PUT /v1.1/{project_id}/cluster_infos/{cluster_id}` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused, for the cluster is not in a state to be changed, or for want of resources.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateClusterScaling(input: UpdateClusterScalingInput, options?: CallOptions): Call<OperationResult>;

  /**
   * Delete a cluster.
   *
   * Deletes the cluster. It returns before the work is done; wait with `showClusterDetails` until `clusterState` is
   * `terminated`.
   *
   * A cluster that is `starting`, `scaling-out`, `scaling-in`, `terminating`, `terminated` or `failed` is refused
   * (`12000021`). So a deletion that is repeated because its first answer was lost may look like a failure.
   *
   * `DELETE /v1.1/{project_id}/clusters/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to delete.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed to delete the cluster.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteCluster(input: DeleteClusterInput, options?: CallOptions): Call<undefined>;

  /**
   * List the hosts of a cluster.
   *
   * Lists the machines of a cluster, by pages of 10 unless `pageSize` says otherwise. Each has the identifier of
   * its machine.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/hosts` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listHosts(input: ListHostsInput, options?: CallOptions): Call<HostList>;

  /** Every item that {@link listHosts} has, page after page, each once. */
  iterateHosts(input: ListHostsInput, options?: CallOptions): AsyncGenerator<Host, void, undefined>;

  /**
   * Create a cluster and run a job (V1.1).
   *
   * Creates a cluster, and runs a job on it if `add_jobs` names one. It returns before the cluster is there; wait with
   * `showClusterDetails` until `clusterState` is `running`. With `shutdown_cluster` in the job, the cluster is deleted
   * once the job has ended.
   *
   * Describe the nodes either by `node_groups` or by the fields from `master_node_num` to `task_node_groups`. Look at
   * `result` in the answer: it may be `false` though the status is 200.
   *
   * Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it. At most
   * 10 can be created at the same time. Hybrid and custom clusters need `createClusterV2`.
   *
   * The request holds passwords; keep it out of logs.
   *
   * `POST /v1.1/{project_id}/run-job-flow` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is true.
   * @throws ServiceError 400: The service refused to create the cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createCluster(input: CreateClusterInput, options?: CallOptions): Call<CreateClusterAnswer>;

  /**
   * Create a cluster.
   *
   * Creates a cluster of any kind, also hybrid and custom ones, and runs a job on it if `add_jobs` names one. It returns
   * before the cluster is there; wait with `showClusterDetails` until `clusterState` is `running`.
   *
   * Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it.
   *
   * `components` is one text, parted by commas. A custom cluster needs `assigned_roles` in each of its groups, and says
   * with `template_id` how they are spread. `add_jobs` has the numbers of V1.1 for the kinds of jobs. The request holds
   * passwords; keep it out of logs.
   *
   * `POST /v2/{project_id}/clusters` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to create the cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createClusterV2(input: CreateClusterV2Input, options?: CallOptions): Call<CreateClusterAnswerV2>;

  /**
   * Rename a cluster.
   *
   * Gives the cluster another name. A cluster that is being deleted, or has been, is refused (`12000360`). Open Telekom
   * Cloud has a page for this call, though its list of calls leaves it out. For Huawei Cloud it is known from SDKs only.
   *
   * `PUT /v2/{project_id}/clusters/{cluster_id}/cluster-name` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (SDK).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused to rename the cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateClusterName(input: UpdateClusterNameInput, options?: CallOptions): Call<RenameClusterAnswer>;

  /**
   * Add components to a cluster.
   *
   * Installs further components on the cluster. Known from Huawei Cloud's SDKs and from a client only. It returns before
   * the work is done: the client waits with `showClusterDetails` until the cluster is `running` or `abnormal`, and gives
   * up when it is `failed`.
   *
   * The request may hold passwords; keep it out of logs.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/components` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  addComponent(input: AddComponentInput, options?: CallOptions): Call<OperationResult>;

  /**
   * Add nodes to a group.
   *
   * Adds nodes to one group of the cluster. Known from Huawei Cloud's SDKs and from a client only. It returns before the
   * work is done: the client waits with `showClusterDetails` until the cluster is `running` or `abnormal`.
   *
   * For a cluster that is paid for by month or year the answer has an `order_id`, and nothing happens before that order
   * is paid. Each call adds nodes once more, so never repeat it because an answer was lost.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/expand` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  expandCluster(input: ExpandClusterInput, options?: CallOptions): Call<ExpandClusterAnswer>;

  /**
   * List the nodes of a cluster.
   *
   * Lists the nodes of a cluster with what runs on them. Known from Huawei Cloud's SDKs and from a client only. One
   * answer holds 10 nodes unless `limit` says otherwise.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/nodes` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listNodes(input: ListNodesInput, options?: CallOptions): Call<NodeList>;

  /** Every item that {@link listNodes} has, page after page, each once. */
  iterateNodes(input: ListNodesInput, options?: CallOptions): AsyncGenerator<ClusterNode, void, undefined>;

  /**
   * Remove nodes from a group.
   *
   * Removes nodes from one group of the cluster, so many, or those that are named. Known from Huawei Cloud's SDKs and
   * from a client only. It returns before the work is done: the client waits with `showClusterDetails` until the cluster
   * is `running` or `abnormal`.
   *
   * Each call with a `count` removes nodes once more, so never repeat it because an answer was lost.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/shrink` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  shrinkCluster(input: ShrinkClusterInput, options?: CallOptions): Call<OperationResult>;

  /**
   * Create a cluster that runs jobs.
   *
   * Creates a cluster and runs the jobs of `steps` on it; with `delete_when_no_steps` the cluster is deleted once they
   * have ended. Known from Huawei Cloud's SDKs only. It returns before the cluster is there: wait with
   * `showClusterDetails`, then ask for the jobs with `showJobExeListNew`.
   *
   * Each call creates one more cluster, unless the name is taken, so look for the cluster before you repeat it. The
   * request holds passwords, and perhaps access keys in `properties` of a job; keep it out of logs.
   *
   * `POST /v2/{project_id}/run-job-flow` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused to create the cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  runJobFlow(input: RunJobFlowInput, options?: CallOptions): Call<CreateClusterAnswerV2>;

  /**
   * List the availability zones of a region.
   *
   * Returns the availability zones in which clusters can be made. The path begins with the region instead of the
   * project. A region that does not exist is answered with status 500. Known from Huawei Cloud only.
   *
   * `GET /v1.1/{region_id}/available-zones` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: There is no such region, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listAvailableZones(input: ListAvailableZonesInput, options?: CallOptions): Call<AvailableZones>;

  /**
   * Set the auto scaling policy of a node group (V1.1).
   *
   * Sets how a node group grows and shrinks by itself. The policy that the group has is overwritten as a whole: to
   * change one rule, read the policy (`showAutoScalingPolicy`), change it and send all of it. To end auto scaling, send
   * the policy with `auto_scaling_enable` false; that is how a client for Huawei Cloud deletes one.
   *
   * Status 200 says that the policy is stored. Nodes are added and removed later, when a rule acts; how many there are
   * tells the cluster. Send numbers and booleans as such, although the samples quote them.
   *
   * `POST /v1.1/{project_id}/autoscaling-policy/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createScalingPolicy(input: CreateScalingPolicyInput, options?: CallOptions): Call<OperationResult>;

  /**
   * List or count clusters by their tags.
   *
   * Finds clusters by their tags and name. It changes nothing, although the method is POST. Clusters come with the one
   * made last first.
   *
   * One answer holds 1000 clusters unless `limit` says fewer. To walk on, send the same conditions with `offset` raised
   * by the number of clusters that came, until an answer is empty. With `action` `count` only the total is answered;
   * leave `limit` and `offset` out then.
   *
   * `POST /v1.1/{project_id}/clusters/resource_instances/action` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClustersByTags(input: ListClustersByTagsInput, options?: CallOptions): Call<TaggedClusters>;

  /**
   * List the tags of all clusters.
   *
   * Returns the keys that are in use on the clusters of the project, all at once. A key comes with its `values` in a
   * list; `listClusterTags` has one `value`.
   *
   * `GET /v1.1/{project_id}/clusters/tags` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listAllTags(input?: ListAllTagsInput, options?: CallOptions): Call<AllTags>;

  /**
   * List the tags of a cluster.
   *
   * Returns the tags of one cluster, all at once. Here a key comes with one `value`; `listAllTags` has `values`.
   *
   * `GET /v1.1/{project_id}/clusters/{cluster_id}/tags` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClusterTags(input: ListClusterTagsInput, options?: CallOptions): Call<ClusterTags>;

  /**
   * Add a tag to a cluster.
   *
   * Puts one tag on the cluster. A tag that has the same key is overwritten without a word, so a repeat does no harm. A
   * cluster bears at most 10 tags (`12005001`). Status 204 comes without a body; for several tags at once use
   * `batchCreateClusterTags`.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/tags` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the tags, or there is no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createClusterTag(input: CreateClusterTagInput, options?: CallOptions): Call<undefined>;

  /**
   * Add or delete tags of a cluster.
   *
   * One path for two uses; the body says which is meant. Status 204 comes without a body.
   *
   * **batchCreateClusterTags** puts tags on the cluster. A tag that has the same key is overwritten without a word. A
   * cluster bears at most 10 tags (`12005001`).
   *
   * **batchDeleteClusterTags** takes tags away. A tag that the cluster does not bear is passed over and counts as
   * deleted, unlike with `deleteClusterTag`.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the tags, or there is no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  batchUpdateClusterTags(input: BatchUpdateClusterTagsInput, options?: CallOptions): Call<undefined>;

  /**
   * Add tags to a cluster.
   *
   * One path for two uses; the body says which is meant. Status 204 comes without a body.
   *
   * **batchCreateClusterTags** puts tags on the cluster. A tag that has the same key is overwritten without a word. A
   * cluster bears at most 10 tags (`12005001`).
   *
   * **batchDeleteClusterTags** takes tags away. A tag that the cluster does not bear is passed over and counts as
   * deleted, unlike with `deleteClusterTag`.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the tags, or there is no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  batchCreateClusterTags(input: BatchCreateClusterTagsInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete tags of a cluster.
   *
   * One path for two uses; the body says which is meant. Status 204 comes without a body.
   *
   * **batchCreateClusterTags** puts tags on the cluster. A tag that has the same key is overwritten without a word. A
   * cluster bears at most 10 tags (`12005001`).
   *
   * **batchDeleteClusterTags** takes tags away. A tag that the cluster does not bear is passed over and counts as
   * deleted, unlike with `deleteClusterTag`.
   *
   * `POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the tags, or there is no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  batchDeleteClusterTags(input: BatchDeleteClusterTagsInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete a tag of a cluster.
   *
   * Takes one tag away, by its key. Status 204 comes without a body. A tag that the cluster does not bear is refused
   * with status 404 and the code `12005003`, so a repeat whose first answer was lost may look like a failure;
   * `batchDeleteClusterTags` passes over such tags.
   *
   * `DELETE /v1.1/{project_id}/clusters/{cluster_id}/tags/{key}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: The cluster does not bear the tag, or there is no such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteClusterTag(input: DeleteClusterTagInput, options?: StopOptions): Call<undefined>;

  /**
   * List data sources (V1.1).
   *
   * Lists the data sources of the project, a page at a time. To walk on, give the id of the last one as `marker`, until
   * `next` is null or a page is empty.
   *
   * Data sources are what V1.1 job objects read and write; V2 has none. Known for Open Telekom Cloud only.
   *
   * `GET /v1.1/{project_id}/data-sources` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listDataSources(input?: ListDataSourcesInput, options?: CallOptions): Call<DataSourceList>;

  /** Every item that {@link listDataSources} has, page after page, each once. */
  iterateDataSources(input?: ListDataSourcesInput, options?: CallOptions): AsyncGenerator<DataSource, void, undefined>;

  /**
   * Create a data source (V1.1).
   *
   * Makes data known to job objects; nothing is moved or checked. Status 202 comes although the record is there: the
   * answer shows it with its `id`. The request has no wrapper, the answer has one. Whether a name may be taken twice is
   * not documented, so look before you repeat. Known for Open Telekom Cloud only.
   *
   * `POST /v1.1/{project_id}/data-sources` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createDataSource(input: CreateDataSourceInput, options?: CallOptions): Call<DataSourceAnswer>;

  /**
   * Show a data source (V1.1).
   *
   * Returns one data source. What an unknown id answers is not on record. Known for Open Telekom Cloud only.
   *
   * `GET /v1.1/{project_id}/data-sources/{data_source_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showDataSource(input: ShowDataSourceInput, options?: CallOptions): Call<DataSourceAnswer>;

  /**
   * Change a data source (V1.1).
   *
   * Changes the fields that are sent, and returns the record as it is then, with status 202. `type` has to be sent in
   * any case. A data source that does not exist is refused; with which status is not on record. Known for Open Telekom
   * Cloud only.
   *
   * `PUT /v1.1/{project_id}/data-sources/{data_source_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateDataSource(input: UpdateDataSourceInput, options?: CallOptions): Call<DataSourceAnswer>;

  /**
   * Delete a data source (V1.1).
   *
   * Deletes the record; the data stays where it is. Status 204 comes without a body. Whether a data source that an
   * execution refers to can be deleted, and what a repeat answers, is not on record. Known for Open Telekom Cloud only.
   *
   * `DELETE /v1.1/{project_id}/data-sources/{data_source_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteDataSource(input: DeleteDataSourceInput, options?: CallOptions): Call<undefined>;

  /**
   * List job binaries (V1.1).
   *
   * Lists the job binaries of the project, a page at a time. They stand in `binaries`. To walk on, give the id of the
   * last one as `marker`, until `next` is null or a page is empty.
   *
   * Job binaries are the programs and libraries of V1.1 job objects; V2 has none. Known for Open Telekom Cloud only.
   *
   * `GET /v1.1/{project_id}/job-binaries` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listJobBinaries(input?: ListJobBinariesInput, options?: CallOptions): Call<JobBinaryList>;

  /** Every item that {@link listJobBinaries} has, page after page, each once. */
  iterateJobBinaries(input?: ListJobBinariesInput, options?: CallOptions): AsyncGenerator<JobBinary, void, undefined>;

  /**
   * Create a job binary (V1.1).
   *
   * Makes a file known to job objects; nothing is uploaded or checked. Status 202 comes although the record is there:
   * the answer shows it with its `id`. The request has no wrapper, the answer has one. Whether a name may be taken twice
   * is not documented, so look before you repeat. Known for Open Telekom Cloud only.
   *
   * `POST /v1.1/{project_id}/job-binaries` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createJobBinary(input: CreateJobBinaryInput, options?: CallOptions): Call<JobBinaryAnswer>;

  /**
   * Show a job binary (V1.1).
   *
   * Returns one job binary, not the file. What an unknown id answers is not on record. Known for Open Telekom Cloud
   * only.
   *
   * `GET /v1.1/{project_id}/job-binaries/{job_binary_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJobBinary(input: ShowJobBinaryInput, options?: CallOptions): Call<JobBinaryAnswer>;

  /**
   * Change a job binary (V1.1).
   *
   * Changes the fields that are sent, and returns the record as it is then, with status 202. `description` has to be
   * sent in any case. Known for Open Telekom Cloud only.
   *
   * `PUT /v1.1/{project_id}/job-binaries/{job_binary_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateJobBinary(input: UpdateJobBinaryInput, options?: CallOptions): Call<JobBinaryAnswer>;

  /**
   * Delete a job binary (V1.1).
   *
   * Deletes the record; the file stays where it is. Status 204 comes without a body. Whether a job binary that a job
   * object refers to can be deleted, and what a repeat answers, is not on record. Known for Open Telekom Cloud only.
   *
   * `DELETE /v1.1/{project_id}/job-binaries/{job_binary_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteJobBinary(input: DeleteJobBinaryInput, options?: CallOptions): Call<undefined>;

  /**
   * Show what a cluster version consists of.
   *
   * Returns the components of a cluster version, what it demands of nodes, and how its roles are spread over them. Given
   * a cluster, it returns what applies after the patches of that cluster. Known from Huawei Cloud only.
   *
   * `GET /v1.1/{project_id}/metadata/versions/{version_name}` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such version.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showMrsVersionMetadata(input: ShowMrsVersionMetadataInput, options?: CallOptions): Call<VersionMetadata>;

  /**
   * Show the auto scaling policies of a cluster.
   *
   * Returns the policies of all node groups, all at once. The list may stand by itself or in `auto_scaling_policies`;
   * the documents disagree. For Huawei Cloud the call is known from SDKs, a client and an excerpt of a page.
   *
   * It is also the way to read what the V1.1 call has set: a client for Huawei Cloud sets with `createScalingPolicy` and
   * reads here.
   *
   * `GET /v2/{project_id}/autoscaling-policy/{cluster_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showAutoScalingPolicy(input: ShowAutoScalingPolicyInput, options?: CallOptions): Call<ScalingPolicies>;

  /**
   * Change an auto scaling policy.
   *
   * Sets the policy of a node group, or of one of its resource pools, anew. Send all of it; whether parts that are left
   * out stay as they are is not documented. Look at the outcome with `showAutoScalingPolicy`. Known from Huawei Cloud
   * only; `createScalingPolicy` overwrites a policy on Open Telekom Cloud.
   *
   * `PUT /v2/{project_id}/autoscaling-policy/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateAutoScalingPolicy(input: UpdateAutoScalingPolicyInput, options?: CallOptions): Call<undefined>;

  /**
   * Create an auto scaling policy.
   *
   * Creates a policy for a node group, or for one of its resource pools. What becomes of a policy that is there already
   * is not documented; use `updateAutoScalingPolicy` then. Look at the outcome with `showAutoScalingPolicy`. Known from
   * Huawei Cloud only; on Open Telekom Cloud use `createScalingPolicy`.
   *
   * `POST /v2/{project_id}/autoscaling-policy/{cluster_id}` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createAutoScalingPolicy(input: CreateAutoScalingPolicyInput, options?: CallOptions): Call<undefined>;

  /**
   * Delete an auto scaling policy.
   *
   * Deletes the policy of a node group, or of one of its resource pools; nodes are not added or removed by it any more.
   * Which one is meant stands in a body, though the method is DELETE; see that nothing on the way drops it. What a
   * deletion of a policy that is not there answers is not on record. Known from Huawei Cloud only; on Open Telekom Cloud
   * switch the policy off with `createScalingPolicy`.
   *
   * `DELETE /v2/{project_id}/autoscaling-policy/{cluster_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteAutoScalingPolicy(input: DeleteAutoScalingPolicyInput, options?: CallOptions): Call<undefined>;

  /**
   * Show how many tags a cluster may bear.
   *
   * Returns how many tags the cluster may bear, and how many more. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/tags/quota` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showTagQuota(input: ShowTagQuotaInput, options?: CallOptions): Call<TagQuota>;

  /**
   * Show whether a cluster's default tags are on.
   *
   * Tells whether the nodes bear the default tags, and how the last `switchClusterTags` stands. `succeed` says that it
   * is done, not in which direction; that tells `default_tags_enable`. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/tags/status` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused to look.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showTagStatus(input: ShowTagStatusInput, options?: CallOptions): Call<DefaultTagsStatus>;

  /**
   * Asks {@link showTagStatus} until it is succeeded, unless you say otherwise (`succeed`).
   *
   * @throws OutcomeError when it ends otherwise (`failed`), TimeoutError when it does not end.
   */
  waitForDefaultTags(input: ShowTagStatusInput, options?: WaitOptions<DefaultTagsStatus, "succeeded">): Promise<DefaultTagsStatus>;

  /**
   * Switch a cluster's default tags on or off.
   *
   * Puts the default tags on the nodes of the cluster, or takes them away. Status 202 means that the request was taken,
   * not that it is done: ask `showTagStatus` until its `status` is `succeed` or `failed`. The tags count towards the
   * quota, so look at `showTagQuota` first. Known from Huawei Cloud only.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/tags/switch` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused the request.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  switchClusterTags(input: SwitchClusterTagsInput, options?: CallOptions): Call<undefined>;

  /**
   * Show the flavors of a cluster version.
   *
   * Returns the flavors that nodes of a cluster version may have, by availability zone and kind of node. Here the path
   * says `version`, while the list of versions is under `versions`. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/metadata/version/{version_name}/available-flavor` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such version.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showMrsFlavors(input: ShowMrsFlavorsInput, options?: CallOptions): Call<VersionFlavors>;

  /**
   * List the cluster versions.
   *
   * Returns the names of the cluster versions. Take them over as they are, with their blank. Known from Huawei Cloud
   * only.
   *
   * `GET /v2/{project_id}/metadata/versions` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such version.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showMrsVersionList(input?: ShowMrsVersionListInput, options?: CallOptions): Call<VersionList>;

  /**
   * List job executions (V1.1).
   *
   * Lists the job executions of the project, over all its clusters, a page at a time. To walk on, give the id of the
   * last one as `marker`, until `next` is null or a page is empty. Each record is the one that `showJobExecution` has.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `showJobExeListNew` there; it lists the jobs of one cluster. Known for Open Telekom Cloud only.
   *
   * `GET /v1.1/{project_id}/job-executions` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated Use {@link showJobExeListNew}.
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
  listJobExecutions(input?: ListJobExecutionsInput, options?: CallOptions): Call<JobExecutionList>;

  /**
   * Every item that {@link listJobExecutions} has, page after page, each once.
   *
   * @deprecated Use {@link showJobExeListNew}.
   */
  iterateJobExecutions(input?: ListJobExecutionsInput, options?: CallOptions): AsyncGenerator<JobExecution, void, undefined>;

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
   * Known for Open Telekom Cloud only.
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
   * `showSingleJobExe` there; it needs the cluster's id as well. Known for Open Telekom Cloud only.
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
   * Delete a job execution (V1.1).
   *
   * Deletes the record of an execution. Status 204 comes without a body. In Sahara a deletion cancels the execution
   * first; whether the service does so too is not on record, so cancel a job that runs before you delete it.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `batchDeleteJobs` there; it needs the cluster's id as well. What a repeat answers is not on record.
   *
   * `DELETE /v1.1/{project_id}/job-executions/{job_execution_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated Use {@link batchDeleteJobs}.
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
  deleteJobExecution(input: DeleteJobExecutionInput, options?: CallOptions): Call<undefined>;

  /**
   * List the runs of V1.1 jobs.
   *
   * Lists the runs of jobs on a cluster that were submitted with V1.1, a page at a time. The answer spells its total
   * `totalRecord`. How it is sorted is not documented, so drop runs that come twice.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `showJobExeListNew` there.
   *
   * `GET /v1.1/{project_id}/job-exes` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated Use {@link showJobExeListNew}.
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
  listExecuteJob(input: ListExecuteJobInput, options?: CallOptions): Call<JobExeList>;

  /**
   * Every item that {@link listExecuteJob} has, page after page, each once.
   *
   * @deprecated Use {@link showJobExeListNew}.
   */
  iterateJobExes(input: ListExecuteJobInput, options?: CallOptions): AsyncGenerator<JobExe, void, undefined>;

  /**
   * Show a run of a V1.1 job.
   *
   * Returns the run with its state. `3`, `-1`, `4` and `5` in `job_state` end it. That a run is completed does not say
   * that it went well: `job_final_status` is `2` then, and a printed sample has `1`, an error, for a completed run. Read
   * it only once the run has ended.
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `showSingleJobExe` there; it needs the cluster's id as well.
   *
   * `GET /v1.1/{project_id}/job-exes/{job_exe_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
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
  showJobExes(input: ShowJobExesInput, options?: CallOptions): Call<JobExeAnswer>;

  /**
   * Asks {@link showJobExes} until it is completed, unless you say otherwise (`3`) or ended (`3`, `-1`, `4`, `5`).
   *
   * @throws OutcomeError when it ends otherwise (`-1`, `4`, `5`), TimeoutError when it does not end.
   *
   * @deprecated Use {@link showSingleJobExe}.
   */
  waitForJobExe(input: ShowJobExesInput, options?: WaitOptions<JobExeAnswer, "completed" | "ended">): Promise<JobExeAnswer>;

  /**
   * List job objects (V1.1).
   *
   * Lists the job objects of the project, a page at a time. They are definitions of jobs, not runs. To walk on, give the
   * id of the last one as `marker`; without `limit`, how many one answer holds is not documented.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
   *
   * `GET /v1.1/{project_id}/jobs` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listJobs(input?: ListJobsInput, options?: CallOptions): Call<JobObjectList>;

  /**
   * Every item that {@link listJobs} has, page after page, each once.
   *
   * @deprecated The provider advises against it.
   */
  iterateJobObjects(input?: ListJobsInput, options?: CallOptions): AsyncGenerator<JobObject, void, undefined>;

  /**
   * Create a job object (V1.1).
   *
   * Keeps a job under a name, so that it can be run several times. Nothing is run; that is `executeJob`. The programs
   * are named by the ids of job binaries, and come back as whole records. Whether a name may be taken twice is not
   * documented, so look before you repeat.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects; `createExecuteJob` submits a
   * job at once.
   *
   * `POST /v1.1/{project_id}/jobs` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service refused to make the job object, or failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createJob(input: CreateJobInput, options?: CallOptions): Call<JobObjectAnswer>;

  /**
   * Submit a job (V1.1).
   *
   * Makes a job on the cluster and starts it. It returns at once with the run's record; poll `showJobExes` with its `id`
   * until the run has ended. Names need not be unique, so a repeat after a lost answer starts a second run: look for the
   * first with `listExecuteJob`.
   *
   * The kinds of jobs are numbers here. The paths are those of HDFS (`/`) or of OBS; which scheme OBS has differs by the
   * cluster's version. The cluster must be running (`12000062`) and have the component that the job needs (`12000063`).
   *
   * Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`). Use
   * `createExecuteJob` there.
   *
   * `POST /v1.1/{project_id}/jobs/submit-job` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @deprecated Use {@link createExecuteJob}.
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
  createAndExecuteJob(input: CreateAndExecuteJobInput, options?: CallOptions): Call<SubmitJobAnswerV1>;

  /**
   * Show a job object (V1.1).
   *
   * Returns the job object with the records of its programs. How its runs stand, the executions tell.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
   *
   * `GET /v1.1/{project_id}/jobs/{job_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showJob(input: ShowJobInput, options?: CallOptions): Call<JobObjectAnswer>;

  /**
   * Delete a job object (V1.1).
   *
   * Deletes the job object. What becomes of its executions, and what the call answers when there is no such job object,
   * is not documented.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
   *
   * `DELETE /v1.1/{project_id}/jobs/{job_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteJob(input: DeleteJobInput, options?: CallOptions): Call<undefined>;

  /**
   * Change a job object (V1.1).
   *
   * Changes the fields that are given. Only `name` and `description` are known to change; what is sent for the programs
   * has no effect. To change them, make another job object.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. V2 has no job objects.
   *
   * `PATCH /v1.1/{project_id}/jobs/{job_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated The provider advises against it.
   *
   * @throws ServiceError 400: The service refused. That there is no such record may come with this status; no source shows it.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateJob(input: UpdateJobInput, options?: CallOptions): Call<JobObjectAnswer>;

  /**
   * Execute a job object (V1.1).
   *
   * Starts a run of the job object on a cluster. Status 202 means that it was accepted. Poll `showJobExecution` with the
   * `id` of the answer, which is that of the execution; `job_id` is that of the job object. A repeat starts another run.
   *
   * Known for Open Telekom Cloud only, which does not recommend it. Expect it to fail on clusters of MRS 3.x
   * (`12000085`) and on clusters with Kerberos (`12000064`); use `createExecuteJob` there.
   *
   * `POST /v1.1/{project_id}/jobs/{job_id}/execute` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @deprecated Use {@link createExecuteJob}.
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
  executeJob(input: ExecuteJobInput, options?: CallOptions): Call<JobExecutionAnswer>;

  /**
   * List a folder of HDFS.
   *
   * Lists what a folder of the cluster's HDFS holds, a page of at most 1000 entries at a time. `path` must name a
   * folder.
   *
   * Known for Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/files` Changes nothing.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: The list could not be had, or there is no such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showHdfsFileList(input: ShowHdfsFileListInput, options?: CallOptions): Call<HdfsFileList>;

  /** Every item that {@link showHdfsFileList} has, page after page, each once. */
  iterateHdfsFiles(input: ShowHdfsFileListInput, options?: CallOptions): AsyncGenerator<HdfsFile, void, undefined>;

  /**
   * Execute a statement of SQL.
   *
   * Sends one statement to Presto on the cluster. The answer may show the statement as it still runs: poll
   * `showSqlResult` with `sql_id` or `id`, whichever is there. The SDK says that only `select`, `show` and `desc` get an
   * id; for other statements the answer is all there is. A statement that breaks off may be answered with status 500 and
   * its record.
   *
   * A repeat executes the statement again. Known for Huawei Cloud only, from MRS 2.0.5 on. For Spark and Hive submit a
   * job with `createExecuteJob`.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/sql-execution` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The statement broke off, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  executeSql(input: ExecuteSqlInput, options?: CallOptions): Call<SqlExecution>;

  /**
   * Show a statement and what it returned.
   *
   * Returns how the statement stands. `FINISHED` and `FAILED` end it. Rows stand in `content`, but those of a `select`
   * in the file that `result_location` names, by the documents. A statement that broke off may be answered with status
   * 500 and its record.
   *
   * Known for Huawei Cloud only, from MRS 2.0.5 on.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}` Changes nothing.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The statement broke off, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showSqlResult(input: ShowSqlResultInput, options?: CallOptions): Call<SqlExecution>;

  /**
   * Asks {@link showSqlResult} until it is finished, unless you say otherwise (`FINISHED`) or ended (`FINISHED`, `FAILED`).
   *
   * @throws OutcomeError when it ends otherwise (`FAILED`), TimeoutError when it does not end.
   */
  waitForSql(input: ShowSqlResultInput, options?: WaitOptions<SqlExecution, "finished" | "ended">): Promise<SqlExecution>;

  /**
   * Cancel a statement.
   *
   * Cancels the statement. `SUCCEED` is also what a statement gets that had ended before; `FAILED`, with status 500,
   * means that it runs on. The call takes no body. Which state a cancelled statement shows afterwards is not documented.
   *
   * Known for Huawei Cloud only.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}/cancel` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/status` in the answer tells a failure, unless it is SUCCEED.
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The statement was not cancelled, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  cancelSql(input: CancelSqlInput, options?: CallOptions): Call<CancelSqlAnswer>;

  /**
   * Delete jobs.
   *
   * Deletes the records of the jobs given. No source says that it stops a job that runs; stop it first with `stopJob`.
   * What is answered when some of the jobs cannot be deleted is not documented, so list the jobs afterwards. A success
   * has no body.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/job-executions/batch-delete` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service did not delete the jobs, or failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  batchDeleteJobs(input: BatchDeleteJobsInput, options?: CallOptions): Call<undefined>;

  /**
   * Show what the SQL of a job returned.
   *
   * Returns the rows of the statements of a `SparkSql` or `SparkScript` job that has ended; other kinds are refused
   * (`0179`). Wait for the job with `showSingleJobExe` first: as long as it is being submitted (`0180`) or runs
   * (`0183`), and also when there are no rows at all (`0181`), the answer is a failure with status 500.
   *
   * All values are texts. For statements that were sent with `executeSql`, use `showSqlResult`.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/sql-result` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The results could not be collected, or there are none yet.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showSqlResultWithJob(input: ShowSqlResultWithJobInput, options?: CallOptions): Call<SqlResultOfJob>;

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
   * Submit a job.
   *
   * Submits a job to the cluster and starts it. It returns once the job is submitted, with `COMPLETE`, which does not
   * mean that it has run: poll `showSingleJobExe` with the `job_id` of the answer. A state other than `COMPLETE` means
   * that it was not submitted, also with status 200. Names need not be unique, so a repeat after a lost answer submits a
   * second job: look for the first with `showJobExeListNew`.
   *
   * On a cluster with Kerberos the IAM users must have been synchronized to it (`0192`). A cluster runs at most 10 jobs
   * at a time (`0177`), must be running (`0056`), and have the component that the job needs (`0057`, `0168`, `0169`).
   *
   * What is sent as `arguments` and `properties` is shown again by the calls that show jobs, keys of OBS included.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/job-executions` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/job_submit_result/state` in the answer tells a failure, unless it is COMPLETE.
   * @throws ServiceError 400: The service refused the call; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The job was not submitted, or the service failed.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createExecuteJob(input: CreateExecuteJobInput, options?: CallOptions): Call<SubmitJobAnswer>;

  /**
   * Stop a job.
   *
   * Asks the cluster to kill the job. Status 202 means that the request was accepted, not that the job has ended; as a
   * rule there is no body. Confirm with `showSingleJobExe`: the job is stopped once its `job_state` or its `job_result`
   * is `KILLED`. It may also end by itself first, as `FINISHED` or `FAILED`.
   *
   * A stop that fails is answered with status 400 or 500 and the code `0175`. A 500 is therefore no sign of an outage;
   * look at the code first. What comes when the job has ended already is not known, and no code stands for it; look at
   * the state of the job.
   *
   * The call takes no body. On a cluster with Kerberos the job calls of V2 presuppose that the IAM users have been
   * synchronized to it (`0192`).
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 202: `/result` in the answer tells a failure, unless it is succeeded.
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

  /**
   * Show how the switch of a cluster's agency stands.
   *
   * Tells whether the switch of the cluster's agency is done. No call of this contract switches the agency that the
   * cluster's nodes bear; whether a change by `updateAgencyMapping` shows here, too, is not settled. A state for a
   * failed switch is not on record, so give a wait an end. Known from Huawei Cloud only.
   *
   * `GET /v1/{project_id}/clusters/{cluster_id}/async_task_status/update_ecs_agency` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listAsyncTaskStatus(input: ListAsyncTaskStatusInput, options?: CallOptions): Call<AgencyTask>;

  /**
   * Asks {@link listAsyncTaskStatus} until it is success, unless you say otherwise (`success`).
   *
   * @throws OutcomeError when it ends otherwise (), TimeoutError when it does not end.
   */
  waitForAgencySwitch(input: ListAsyncTaskStatusInput, options?: WaitOptions<AgencyTask, "success">): Promise<AgencyTask>;

  /**
   * Show who acts as which agency on a cluster.
   *
   * Returns the mappings of users and user groups to agencies of IAM, all at once. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/agency-mapping` Changes nothing.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showAgencyMapping(input: ShowAgencyMappingInput, options?: CallOptions): Call<AgencyMappings>;

  /**
   * Change who acts as which agency on a cluster.
   *
   * Sets the mappings of users and user groups to agencies of IAM. Whether mappings that are left out stay is not
   * documented, so read them first and send all. Look at `result` also when the status is 200, and confirm with
   * `showAgencyMapping`. While a change is under way another is refused (`MRS.0206`). Known from Huawei Cloud only.
   *
   * `PUT /v2/{project_id}/clusters/{cluster_id}/agency-mapping` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (reference page).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or the mapping is being changed already. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateAgencyMapping(input: UpdateAgencyMappingInput, options?: CallOptions): Call<ChangeResult>;

  /**
   * Show whether IAM users are being synchronized.
   *
   * Tells whether a synchronization of IAM users is under way on the cluster. Ask it until there is none, after
   * `updateSyncIamUser` and `cancelSyncIamUser`, and look then with `showSyncIamUser` at what came of it: this call does
   * not tell. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/iam-sync` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listSyncStatus(input: ListSyncStatusInput, options?: CallOptions): Call<SyncInProgress>;

  /**
   * Show whether a cluster's IAM users are synchronized.
   *
   * Tells whether the synchronization of IAM users has been completed on the cluster. For who has been synchronized use
   * `showSyncIamUser`. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/iam-sync/is-synchronous` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listSyncRequirements(input: ListSyncRequirementsInput, options?: CallOptions): Call<SyncDone>;

  /**
   * List the IAM users synchronized to a cluster.
   *
   * Returns the users and user groups of IAM that the cluster's Manager knows, all at once. Known from Huawei Cloud
   * only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/iam-sync-user` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or a synchronization is under way already. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showSyncIamUser(input: ShowSyncIamUserInput, options?: CallOptions): Call<SyncedIamUsers>;

  /**
   * Synchronize IAM users to a cluster.
   *
   * Makes users and user groups of IAM known to the cluster's Manager. On a cluster with Kerberos the job calls of V2
   * need that (`0192`). Status 202 means that the request was taken, not that it is done: ask `listSyncStatus` until
   * none is under way, then see with `showSyncIamUser` who is there. While one is under way another is refused
   * (`12000154`). After a change of a user's rights synchronize again; the nodes may need five minutes more to notice.
   * Known from Huawei Cloud only.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/iam-sync-user` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or a synchronization is under way already. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateSyncIamUser(input: UpdateSyncIamUserInput, options?: CallOptions): Call<SyncTask>;

  /**
   * Take back the synchronization of IAM users.
   *
   * Makes the cluster's Manager forget users and user groups of IAM; they can then no longer manage the cluster through
   * it. It does not end a synchronization that is under way. Who is meant stands in a body, though the method is DELETE;
   * see that nothing on the way drops it. Status 202 means that the request was taken: ask `listSyncStatus` until none
   * is under way, then see with `showSyncIamUser` who is left. Known from Huawei Cloud only.
   *
   * `DELETE /v2/{project_id}/clusters/{cluster_id}/iam-sync-user` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or a synchronization is under way already. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  cancelSyncIamUser(input: CancelSyncIamUserInput, options?: CallOptions): Call<SyncTask>;

  /**
   * Show whether a cluster's nodes are open to support.
   *
   * Tells whether the nodes of the cluster are open to the provider's technical support. The path holds no project, and
   * says `cluster` where others say `clusters`. Known from Huawei Cloud only.
   *
   * `GET /v1/cluster/{cluster_id}/ssh` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK), Huawei Cloud partner region (excerpt of a page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClusterSshState(input: ListClusterSshStateInput, options?: CallOptions): Call<SshAuthorization>;

  /**
   * Asks {@link listClusterSshState} until it is open, unless you say otherwise (`2`, `3`) or closed (`-1`, `4`).
   *
   * @throws OutcomeError when it ends otherwise (`0`), TimeoutError when it does not end.
   */
  waitForSshAuthorization(input: ListClusterSshStateInput, options?: WaitOptions<SshAuthorization, "open" | "closed">): Promise<SshAuthorization>;

  /**
   * Open or close a cluster's nodes to support.
   *
   * Opens the nodes of the cluster to the provider's technical support until a time, or closes them. What is asked for
   * stands in the query; the call takes no body. Opening takes a while: ask `listClusterSshState` until it is `2`, or
   * `0` when it failed. The path holds no project, and says `cluster` where others say `clusters`. Known from Huawei
   * Cloud only.
   *
   * `PUT /v1/cluster/{cluster_id}/ssh` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK), Huawei Cloud partner region (excerpt of a page).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateClusterSsh(input: UpdateClusterSshInput, options?: CallOptions): Call<undefined>;

  /**
   * Show whether a cluster's Manager is open to support.
   *
   * Tells whether the Manager of the cluster is open to the provider's technical support, and until when. Known from
   * Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/manager-auth` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listClusterManagerAuthState(input: ListClusterManagerAuthStateInput, options?: CallOptions): Call<ManagerAuthorization>;

  /**
   * Open or close a cluster's Manager to support.
   *
   * Opens the Manager of the cluster to the provider's technical support until a time, or closes it. Confirm with
   * `listClusterManagerAuthState`. Known from Huawei Cloud only.
   *
   * `POST /v2/{project_id}/clusters/{cluster_id}/manager-auth` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateClusterAuthTros(input: UpdateClusterAuthTrosInput, options?: CallOptions): Call<undefined>;

  /**
   * Show whether the service reaches a cluster.
   *
   * Tells whether the rules of the security group are in place through which the service reaches the components of the
   * cluster in its VPC. Known from Huawei Cloud only.
   *
   * `GET /v2/{project_id}/clusters/{cluster_id}/security-rule/status` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; there may be no such cluster.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listSecurityRuleStatus(input: ListSecurityRuleStatusInput, options?: CallOptions): Call<SecurityRuleStatus>;

  /**
   * List data connectors.
   *
   * Lists the data connectors of the project: databases in which components of clusters keep their metadata. Known from
   * Huawei Cloud only.
   *
   * `GET /v2/{project_id}/data-connectors` Changes nothing.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; the database may not be there.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or something is wrong with the data connector. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listDataConnector(input?: ListDataConnectorInput, options?: CallOptions): Call<DataConnectorList>;

  /** Every item that {@link listDataConnector} has, page after page, each once. */
  iterateDataConnectors(input?: ListDataConnectorInput, options?: CallOptions): AsyncGenerator<DataConnectorDetail, void, undefined>;

  /**
   * Create a data connector.
   *
   * Makes a database known to the service, so that components of clusters can keep their metadata in it. The database
   * must be there; a client sends the id of its instance, its name, and user and password, as JSON within a text. Keep
   * the request out of logs. Known from Huawei Cloud only.
   *
   * `POST /v2/{project_id}/data-connectors` Changes something; never repeat it without looking first.
   *
   * Evidence: Huawei Cloud (SDK), Huawei Cloud partner region (excerpt of a page).
   *
   * @throws ServiceError 400: The service refused; the database may not be there.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or something is wrong with the data connector. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createDataConnector(input: CreateDataConnectorInput, options?: CallOptions): Call<CreateDataConnectorAnswer>;

  /**
   * Change a data connector.
   *
   * Sets the data connector anew. Send all of it, with the password, and with name and kind as they are: whether these
   * two can be changed is not documented, so make a new data connector for others. Look at `result` also when the status
   * is 200. Whether clusters that use it take up the change is not documented. Keep the request out of logs. Known from
   * Huawei Cloud only.
   *
   * `PUT /v2/{project_id}/data-connectors/{connector_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 200: `/result` in the answer tells a failure, unless it is succeeded.
   * @throws ServiceError 400: The service refused; the database may not be there.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or something is wrong with the data connector. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  updateDataConnector(input: UpdateDataConnectorInput, options?: CallOptions): Call<ChangeResult>;

  /**
   * Delete a data connector.
   *
   * Deletes the data connector, not the database. See with `listDataConnector` that `used_clusters` is empty first; what
   * uses it may break. What a deletion of one that is not there answers is not on record. Known from Huawei Cloud only.
   *
   * `DELETE /v2/{project_id}/data-connectors/{connector_id}` Changes something; a repeat does no further harm.
   *
   * Evidence: Huawei Cloud (SDK).
   *
   * @throws ServiceError 400: The service refused; the database may not be there.
   * @throws ServiceError 401: The token or the signature was not accepted: missing, expired, malformed, or made for another region.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: No such path on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or something is wrong with the data connector. A token that it does not accept may come out here, too.
   * @throws ServiceError 503: The service failed, or is not available for the moment. A token that it does not accept may come out here, too.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteDataConnector(input: DeleteDataConnectorInput, options?: CallOptions): Call<undefined>;
}

/** MapReduce Service (MRS). */
export const createMrsClient = (options: MrsClientOptions): MrsClient =>
  createClient<MrsClient>(
    {
      service: "mrs",
      servers,
      operations: {
        listClusters: {
          request: "GET /v1.1/{project_id}/cluster_infos",
          query: ["pageSize", "currentPage", "clusterState", "clusterName", "tags", "enterpriseProjectId"],
          page: {
            as: "iterateClusters",
            items: "/clusters",
            key: "/clusterId",
            position: "currentPage",
            step: "page",
            first: 1,
            size: "pageSize",
            most: 2147483646,
          },
        },
        showClusterDetails: {
          request: "GET /v1.1/{project_id}/cluster_infos/{cluster_id}",
          wait: {
            as: "waitForCluster",
            state: "/cluster/clusterState",
            targets: { running: ["running"], settled: ["running", "abnormal"], terminated: ["terminated"] },
            failed: ["failed", "terminated"],
          },
        },
        updateClusterScaling: {
          effect: "once",
          request: "PUT /v1.1/{project_id}/cluster_infos/{cluster_id}",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        deleteCluster: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/clusters/{cluster_id}",
          answers: { 200: "nothing", 204: "nothing" },
        },
        listHosts: {
          request: "GET /v1.1/{project_id}/clusters/{cluster_id}/hosts",
          query: ["pageSize", "currentPage"],
          page: {
            as: "iterateHosts",
            items: "/hosts",
            key: "/id",
            position: "currentPage",
            step: "page",
            first: 1,
            size: "pageSize",
            most: 2147483646,
          },
        },
        createCluster: {
          effect: "once",
          request: "POST /v1.1/{project_id}/run-job-flow",
          body: "required",
          failure: { harmless: ["true"], status: "/result" },
        },
        createClusterV2: { effect: "once", request: "POST /v2/{project_id}/clusters", body: "required" },
        updateClusterName: {
          effect: "idempotent",
          request: "PUT /v2/{project_id}/clusters/{cluster_id}/cluster-name",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        addComponent: {
          effect: "once",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/components",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        expandCluster: { effect: "once", request: "POST /v2/{project_id}/clusters/{cluster_id}/expand", body: "required" },
        listNodes: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/nodes",
          query: [
            "node_group",
            "node_name",
            "internal_ip",
            "query_node_detail",
            "query_ecs_detail",
            "sort_key",
            "sort_dir",
            "offset",
            "limit",
          ],
          page: {
            as: "iterateNodes",
            items: "/nodes",
            key: "/resource_id",
            position: "offset",
            step: "page",
            first: 1,
            size: "limit",
          },
        },
        shrinkCluster: {
          effect: "once",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/shrink",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        runJobFlow: { effect: "once", request: "POST /v2/{project_id}/run-job-flow", body: "required" },
        listAvailableZones: { request: "GET /v1.1/{region_id}/available-zones", query: ["scope"] },
        createScalingPolicy: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/autoscaling-policy/{cluster_id}",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        listClustersByTags: { request: "POST /v1.1/{project_id}/clusters/resource_instances/action", body: "required" },
        listAllTags: { request: "GET /v1.1/{project_id}/clusters/tags" },
        listClusterTags: { request: "GET /v1.1/{project_id}/clusters/{cluster_id}/tags" },
        createClusterTag: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/tags",
          body: "required",
          answers: { 204: "nothing" },
        },
        batchUpdateClusterTags: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action",
          body: "required",
          answers: { 204: "nothing" },
        },
        batchCreateClusterTags: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action",
          body: "required",
          answers: { 204: "nothing" },
        },
        batchDeleteClusterTags: {
          effect: "idempotent",
          request: "POST /v1.1/{project_id}/clusters/{cluster_id}/tags/action",
          body: "required",
          answers: { 204: "nothing" },
        },
        deleteClusterTag: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/clusters/{cluster_id}/tags/{key}",
          answers: { 204: "nothing" },
          alreadyDone: { codes: ["12005003"], texts: [] },
        },
        listDataSources: {
          request: "GET /v1.1/{project_id}/data-sources",
          query: ["limit", "marker", "sort_by"],
          page: {
            as: "iterateDataSources",
            items: "/data_sources",
            key: "/id",
            position: "marker",
            step: "key",
            size: "limit",
          },
        },
        createDataSource: { effect: "once", request: "POST /v1.1/{project_id}/data-sources", body: "required" },
        showDataSource: { request: "GET /v1.1/{project_id}/data-sources/{data_source_id}" },
        updateDataSource: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/data-sources/{data_source_id}",
          body: "required",
        },
        deleteDataSource: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/data-sources/{data_source_id}",
          answers: { 204: "nothing" },
        },
        listJobBinaries: {
          request: "GET /v1.1/{project_id}/job-binaries",
          query: ["limit", "marker", "sort_by"],
          page: {
            as: "iterateJobBinaries",
            items: "/binaries",
            key: "/id",
            position: "marker",
            step: "key",
            size: "limit",
          },
        },
        createJobBinary: { effect: "once", request: "POST /v1.1/{project_id}/job-binaries", body: "required" },
        showJobBinary: { request: "GET /v1.1/{project_id}/job-binaries/{job_binary_id}" },
        updateJobBinary: {
          effect: "idempotent",
          request: "PUT /v1.1/{project_id}/job-binaries/{job_binary_id}",
          body: "required",
        },
        deleteJobBinary: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/job-binaries/{job_binary_id}",
          answers: { 204: "nothing" },
        },
        showMrsVersionMetadata: { request: "GET /v1.1/{project_id}/metadata/versions/{version_name}", query: ["cluster_id"] },
        showAutoScalingPolicy: { request: "GET /v2/{project_id}/autoscaling-policy/{cluster_id}", answers: { 200: "either" } },
        updateAutoScalingPolicy: {
          effect: "idempotent",
          request: "PUT /v2/{project_id}/autoscaling-policy/{cluster_id}",
          body: "required",
          answers: { 200: "nothing", 202: "nothing" },
        },
        createAutoScalingPolicy: {
          effect: "once",
          request: "POST /v2/{project_id}/autoscaling-policy/{cluster_id}",
          body: "required",
          answers: { 200: "nothing", 202: "nothing" },
        },
        deleteAutoScalingPolicy: {
          effect: "idempotent",
          request: "DELETE /v2/{project_id}/autoscaling-policy/{cluster_id}",
          body: "required",
          answers: { 202: "nothing" },
        },
        showTagQuota: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/tags/quota",
          query: ["auto_scaling_policy_tags"],
        },
        showTagStatus: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/tags/status",
          wait: {
            as: "waitForDefaultTags",
            state: "/status",
            targets: { succeeded: ["succeed"] },
            failed: ["failed"],
          },
        },
        switchClusterTags: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/tags/switch",
          body: "required",
          answers: { 202: "nothing" },
        },
        showMrsFlavors: {
          request: "GET /v2/{project_id}/metadata/version/{version_name}/available-flavor",
          query: ["availability_zone"],
        },
        showMrsVersionList: { request: "GET /v2/{project_id}/metadata/versions" },
        listJobExecutions: {
          request: "GET /v1.1/{project_id}/job-executions",
          query: ["limit", "marker", "sort_by"],
          page: {
            as: "iterateJobExecutions",
            items: "/job_executions",
            key: "/id",
            position: "marker",
            step: "key",
            size: "limit",
          },
        },
        cancelJobExecution: { effect: "once", request: "GET /v1.1/{project_id}/job-executions/{job_execution_id}/cancel" },
        showJobExecution: { request: "GET /v1.1/{project_id}/job-executions/{job_execution_id}" },
        deleteJobExecution: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/job-executions/{job_execution_id}",
          answers: { 204: "nothing" },
        },
        listExecuteJob: {
          request: "GET /v1.1/{project_id}/job-exes",
          query: ["cluster_id", "id", "job_name", "state", "page_size", "current_page"],
          page: {
            as: "iterateJobExes",
            items: "/job_executions",
            key: "/id",
            position: "current_page",
            step: "page",
            first: 1,
            size: "page_size",
            most: 100,
          },
        },
        showJobExes: {
          request: "GET /v1.1/{project_id}/job-exes/{job_exe_id}",
          wait: {
            as: "waitForJobExe",
            state: "/job_execution/job_state",
            targets: { completed: ["3"], ended: ["3", "-1", "4", "5"] },
            failed: ["-1", "4", "5"],
          },
        },
        listJobs: {
          request: "GET /v1.1/{project_id}/jobs",
          query: ["limit", "marker", "sort_by"],
          page: {
            as: "iterateJobObjects",
            items: "/jobs",
            key: "/id",
            position: "marker",
            step: "key",
            size: "limit",
          },
        },
        createJob: { effect: "once", request: "POST /v1.1/{project_id}/jobs", body: "required" },
        createAndExecuteJob: { effect: "once", request: "POST /v1.1/{project_id}/jobs/submit-job", body: "required" },
        showJob: { request: "GET /v1.1/{project_id}/jobs/{job_id}" },
        deleteJob: {
          effect: "idempotent",
          request: "DELETE /v1.1/{project_id}/jobs/{job_id}",
          answers: { 204: "nothing" },
        },
        updateJob: { effect: "idempotent", request: "PATCH /v1.1/{project_id}/jobs/{job_id}", body: "required" },
        executeJob: { effect: "once", request: "POST /v1.1/{project_id}/jobs/{job_id}/execute", body: "required" },
        showHdfsFileList: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/files",
          query: ["path", "offset", "limit", "sort_key", "order"],
          page: {
            as: "iterateHdfsFiles",
            items: "/files",
            key: "/path_suffix",
            position: "offset",
            step: "item",
            first: 0,
            size: "limit",
            most: 1000,
          },
        },
        executeSql: {
          effect: "once",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/sql-execution",
          body: "required",
        },
        showSqlResult: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}",
          wait: {
            as: "waitForSql",
            state: "/status",
            targets: { finished: ["FINISHED"], ended: ["FINISHED", "FAILED"] },
            failed: ["FAILED"],
          },
        },
        cancelSql: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/sql-execution/{sql_id}/cancel",
          failure: { harmless: ["SUCCEED"], status: "/status" },
        },
        batchDeleteJobs: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/job-executions/batch-delete",
          body: "required",
          answers: { 200: "nothing", 202: "nothing" },
        },
        showSqlResultWithJob: { request: "GET /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/sql-result" },
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
        createExecuteJob: {
          effect: "once",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/job-executions",
          body: "required",
          failure: { harmless: ["COMPLETE"], status: "/job_submit_result/state" },
        },
        stopJob: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill",
          answers: { 202: "object?" },
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        showSingleJobExe: {
          request: "GET /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}",
          wait: {
            as: "waitForJob",
            state: "/job_detail/job_state",
            targets: { succeeded: ["FINISHED"], ended: ["FINISHED", "FAILED", "KILLED"] },
            failed: ["FAILED", "KILLED"],
            result: "/job_detail/job_result",
            busy: { list: "/job_detail/job_result", states: ["UNDEFINED"] },
          },
        },
        listAsyncTaskStatus: {
          request: "GET /v1/{project_id}/clusters/{cluster_id}/async_task_status/update_ecs_agency",
          wait: { as: "waitForAgencySwitch", state: "/Status", targets: { success: ["success"] }, failed: [] },
        },
        showAgencyMapping: { request: "GET /v2/{project_id}/clusters/{cluster_id}/agency-mapping" },
        updateAgencyMapping: {
          effect: "idempotent",
          request: "PUT /v2/{project_id}/clusters/{cluster_id}/agency-mapping",
          body: "required",
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        listSyncStatus: { request: "GET /v2/{project_id}/clusters/{cluster_id}/iam-sync" },
        listSyncRequirements: { request: "GET /v2/{project_id}/clusters/{cluster_id}/iam-sync/is-synchronous" },
        showSyncIamUser: { request: "GET /v2/{project_id}/clusters/{cluster_id}/iam-sync-user" },
        updateSyncIamUser: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/iam-sync-user",
          body: "required",
        },
        cancelSyncIamUser: {
          effect: "idempotent",
          request: "DELETE /v2/{project_id}/clusters/{cluster_id}/iam-sync-user",
          body: "required",
        },
        listClusterSshState: {
          request: "GET /v1/cluster/{cluster_id}/ssh",
          wait: {
            as: "waitForSshAuthorization",
            state: "/sshOpsStat",
            targets: { open: ["2", "3"], closed: ["-1", "4"] },
            failed: ["0"],
          },
        },
        updateClusterSsh: {
          effect: "idempotent",
          request: "PUT /v1/cluster/{cluster_id}/ssh",
          query: ["enable", "expire_time"],
          answers: { 200: "nothing" },
        },
        listClusterManagerAuthState: { request: "GET /v2/{project_id}/clusters/{cluster_id}/manager-auth" },
        updateClusterAuthTros: {
          effect: "idempotent",
          request: "POST /v2/{project_id}/clusters/{cluster_id}/manager-auth",
          body: "required",
          answers: { 200: "nothing" },
        },
        listSecurityRuleStatus: { request: "GET /v2/{project_id}/clusters/{cluster_id}/security-rule/status" },
        listDataConnector: {
          request: "GET /v2/{project_id}/data-connectors",
          query: ["connector_id", "source_type", "connector_name", "available", "limit", "offset"],
          page: {
            as: "iterateDataConnectors",
            items: "/data_connectors",
            key: "/connector_id",
            position: "offset",
            step: "page",
            first: 0,
            size: "limit",
            most: 1000,
          },
        },
        createDataConnector: {
          effect: "once",
          request: "POST /v2/{project_id}/data-connectors",
          body: "required",
          secrets: ["/data_connector/source_info"],
        },
        updateDataConnector: {
          effect: "idempotent",
          request: "PUT /v2/{project_id}/data-connectors/{connector_id}",
          body: "required",
          secrets: ["/data_connector/source_info"],
          failure: { harmless: ["succeeded"], status: "/result" },
        },
        deleteDataConnector: {
          effect: "idempotent",
          request: "DELETE /v2/{project_id}/data-connectors/{connector_id}",
          answers: { 204: "nothing" },
        },
      },
      given: ["project_id"],
      project: "project_id",
      staleToken: { 401: ["APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"], 500: ["130000002"], 503: ["130000002"] },
    },
    options,
  );
