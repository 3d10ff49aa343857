// The rulings about creating clusters with V2, and about what both versions send: disks, paths and tags.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const refused = "createClusterV2 responses 400 content application/json";
const requests = ["CreateClusterRequestV2", "RunJobFlowRequest"];
const group = { group_name: "master_node_default_group", node_num: 2, node_size: "f" };
const tag = { key: "k", value: "v" };

const paths = [
  ...["BootstrapScript.uri", "ScaleScript.uri", "CreateDataSourceRequest.url", "UpdateDataSourceRequest.url", "CreateJobBinaryRequest.url", "UpdateJobBinaryRequest.url"],
  ...["jar_path", "input", "output", "job_log", "hive_script_path"].flatMap((name) => [`AddJob.${name}`, `SubmitJobRequestV1.${name}`]),
];

export const newClustersV2: Rules = {
  "create-v2-answer": [
    (mrs) => {
      for (const id of ["createClusterV2", "runJobFlow"]) expect(at(mrs, `${id} responses 200 content application/json schema`)).toBe(at(mrs, "CreateClusterAnswerV2"));
      expect(namesIn(mrs, "CreateClusterAnswerV2")).toEqual(["cluster_id"]);
      typed(mrs, "string", "CreateClusterAnswerV2.cluster_id");
    },
    ["CreateClusterAnswerV2.cluster_id"],
    ["CreateClusterAnswerV2.type", { type: "string" }],
  ],
  "create-v2-error-code": [
    (mrs) => {
      expect(at(mrs, `${refused} schema`)).toBe(at(mrs, "ErrorBody"));
      expect(at(mrs, `${refused} examples invalid-parameter value`)).toHaveProperty("error_code", "MRS.0002");
      expect(mrs.document["x-errors"]["MRS.0002"]).toMatchObject({ status: null, sources: ["otc-mrs-create-clusters-v2"] });
      expect(mrs.document["x-errors"]["12000002"]?.status).toBe(400);
    },
    [`${refused} examples invalid-parameter value error_code`, "12000002"],
    ["document x-errors MRS.0002 status", 400],
    ["document x-errors 12000002"],
    [`${refused} schema`, { type: "object" }],
  ],
  "create-v2-subnet": [
    (mrs) => {
      for (const request of requests) {
        has(mrs, request, "subnet_id", "subnet_name");
        expect(at(mrs, request).required?.filter((name) => name.startsWith("subnet"))).toEqual([]);
      }
      says(mrs, "CreateClusterRequestV2.subnet_name", "Open Telekom Cloud wants it");
      says(mrs, "CreateClusterRequestV2.subnet_id", "preferred to the name");
    },
    ["CreateClusterRequestV2 required", and("subnet_name")],
    ["RunJobFlowRequest required", and("subnet_name")],
    ["CreateClusterRequestV2.subnet_id"],
    ["CreateClusterRequestV2.subnet_name description", "Name of the subnet."],
  ],
  "create-v2-template": [
    (mrs) => {
      for (const request of requests) knows(mrs, `${request}.template_id`, "mgmt_control_combined_v2", "mgmt_control_separated_v2", "mgmt_control_data_separated_v2");
    },
    ["CreateClusterRequestV2.template_id anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["CreateClusterRequestV2.template_id anyOf 0 enum", without("mgmt_control_separated_v2")],
    ["RunJobFlowRequest.template_id anyOf 0 enum", and("mgmt_control_combined")],
  ],
  "data-volume-needed": [
    (mrs) => {
      needs(mrs, "CreateClusterRequestV2.node_groups items", ...Object.keys(group));
      takes(mrs, "NewNodeGroupV2", group, { ...group, data_volume_count: 0 }, { ...group, data_volume_count: 1 });
      says(mrs, "NewNodeGroupV2.data_volume_count", "Unless there are none, `data_volume` is needed");
    },
    ["NewNodeGroupV2 required", and("data_volume")],
    ["NewNodeGroupV2 dependentRequired", { data_volume_count: ["data_volume"] }],
    ["NewNodeGroupV2.data_volume_count description", "How many data disks a node has."],
  ],
  "custom-group-names": [
    (mrs) => {
      takes(mrs, "NewNodeGroupV2", { ...group, group_name: "node_group_1" }, { ...group, group_name: "node_group_{x}" }, { ...group, group_name: "g" });
      says(mrs, "NewNodeGroupV2.group_name", "`node_group_1` and so on: groups of a custom cluster");
    },
    ["NewNodeGroupV2.group_name anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["NewNodeGroupV2.group_name anyOf 1 pattern", "^node_group_[1-9]$"],
    ["NewNodeGroupV2.group_name description", "Which group it is, `node_group{x}` on a custom cluster."],
  ],
  "charge-mode": [
    (mrs) => {
      knows(mrs, "ChargeInfo.charge_mode", "postPaid", "prePaid");
      has(mrs, "ChargeInfo", "period_type", "period_num", "is_auto_pay");
      needs(mrs, "ChargeInfo", "charge_mode");
      says(mrs, "ChargeInfo.charge_mode", "Send `postPaid`");
      for (const request of requests) expect(at(mrs, `${request}.charge_info`)).toBe(at(mrs, "ChargeInfo"));
    },
    ["ChargeInfo.charge_mode anyOf 0 enum", without("prePaid")],
    ["ChargeInfo.charge_mode", { type: "string", enum: ["postPaid"] }],
    ["ChargeInfo.period_num"],
    ["ChargeInfo required", and("period_type")],
    ["ChargeInfo.charge_mode description", "How it is paid for."],
  ],
  "cluster-name-length": [
    (mrs) => {
      for (const request of requests) {
        takes(mrs, `${request}.cluster_name`, "c", "c".repeat(64));
        refuses(mrs, `${request}.cluster_name`, "", "c".repeat(65));
      }
      says(mrs, "CreateClusterRequestV2.cluster_name", "at least two of them on Open Telekom Cloud");
    },
    ["CreateClusterRequestV2.cluster_name minLength", 2],
    ["RunJobFlowRequest.cluster_name maxLength", 65],
    ["CreateClusterRequestV2.cluster_name minLength"],
    ["CreateClusterRequestV2.cluster_name description", "Name of the cluster."],
  ],
  "manager-password-rules": [
    (mrs) => {
      for (const request of requests) takes(mrs, `${request}.manager_admin_password`, "short", "only-small-letters", "x".repeat(40));
      says(mrs, "CreateClusterRequestV2.manager_admin_password", "Take 8 to 26 characters", "all four kinds", "up to 32 characters and is content with three");
    },
    ["CreateClusterRequestV2.manager_admin_password minLength", 8],
    ["CreateClusterRequestV2.manager_admin_password maxLength", 32],
    ["RunJobFlowRequest.manager_admin_password pattern", "[A-Z]"],
    ["CreateClusterRequestV2.manager_admin_password description", "The password of the administrator of MRS Manager."],
  ],
  "connector-role-type": [
    (mrs) => {
      knows(mrs, "ClusterDataConnector.role_type", "hive_metastore", "hive_data", "hbase_data", "ranger_data");
      knows(mrs, "ClusterDataConnector.source_type", "LOCAL_DB", "RDS_POSTGRES", "RDS_MYSQL", "gaussdb-mysql");
    },
    ["ClusterDataConnector.role_type anyOf 0 enum", and("LOCAL_DB")],
    ["ClusterDataConnector.role_type anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["ClusterDataConnector.source_type anyOf 0 enum", and("hive_data")],
  ],
  "disk-types": [
    (mrs) => {
      for (const place of ["Volume.type", "TaskNodeInfo.data_volume_type", "NewNodeGroup.root_volume_type", "NewNodeGroup.data_volume_type", "CreateClusterRequest.volume_type"]) {
        knows(mrs, place, "SATA", "SAS", "SSD", "GPSSD");
      }
      says(mrs, "DiskType", "On Open Telekom Cloud take `SAS` or `SSD`");
    },
    ["DiskType anyOf 0 enum", without("SATA")],
    ["DiskType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["NewNodeGroup.data_volume_type anyOf 0 enum", without("GPSSD")],
    ["DiskType description", "What kind of disk."],
  ],
  "object-path-scheme": [
    (mrs) => {
      for (const place of paths) takes(mrs, place, "s3a://b/o", "obs://b/o", "/o");
      for (const script of ["BootstrapScript.uri", "ScaleScript.uri"]) says(mrs, script, "newer clusters refuse that and want `obs://`");
      says(mrs, "AddJob", "Paths in OBS begin with `obs://` on newer clusters, and with `s3a://` where a cluster wants that");
      expect(at<{ remedy: string }>(mrs, "document x-errors 12000086").remedy).toContain("Write `obs:` instead");
    },
    ["BootstrapScript.uri pattern", "^(s3a:/)?/"],
    ["SubmitJobRequestV1.jar_path pattern", "^obs://"],
    ["CreateJobBinaryRequest.url pattern", "^(s3a://|/)"],
    ["AddJob description", "A job that runs on the new cluster."],
    ["document x-errors 12000086 remedy", "Write `s3a:` instead."],
  ],
  "tag-characters": [
    (mrs) => {
      takes(mrs, "NewClusterTag", { key: "k".repeat(36), value: "v".repeat(43) }, { ...tag, key: " a=b*<c>\\,|/é " }, { ...tag, value: " =*<>\\,|/ " });
      refuses(mrs, "NewClusterTag", { ...tag, key: "k".repeat(37) }, { ...tag, value: "v".repeat(44) });
      says(mrs, "NewClusterTag.key", "Letters, digits, `-` and `_` are safe");
      for (const request of ["CreateClusterRequest", "CreateClusterRequestV2"]) expect(at(mrs, `${request}.tags items`)).toBe(at(mrs, "NewClusterTag"));
    },
    ["NewClusterTag.key maxLength", 128],
    ["NewClusterTag.value maxLength"],
    ["NewClusterTag.value pattern", "^[A-Za-z0-9_-]*$"],
    ["NewClusterTag.key description", "What the tag is about."],
  ],
};
