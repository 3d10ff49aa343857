// The rulings about creating clusters with V1.1.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, needs, refuses, says, takes, without } from "../rule.ts";

const body = "requestBody content application/json";
const ok = "responses 200 content application/json schema";
const cluster = {
  billing_type: 12,
  data_center: "eu-de",
  available_zone_id: "eu-de-01",
  cluster_name: "c",
  vpc: "v",
  vpc_id: "i",
  cluster_version: "MRS 3.2.0-LTS.2",
  safe_mode: 0,
  component_list: [],
};
const byFields = { master_node_num: 2, master_node_size: "f", core_node_num: 3, core_node_size: "f" };
const job = { job_type: 1, job_name: "j", submit_job_once_cluster_run: true };
const script = { name: "s", uri: "obs://b/s.sh", nodes: ["master"], fail_action: "continue" };
const scaleScript = { ...script, action_stage: "before_scale_out" };
const plan = { period_type: "daily", start_time: "9:50", end_time: "10:20", min_capacity: 2, max_capacity: 3 };
const group = { group_name: "core_node_analysis_group", node_num: 3, node_size: "f" };

export const newClusters: Rules = {
  "bootstrap-script-fields": [
    (mrs) => {
      lacks(mrs, "BootstrapScript", "start_time", "state");
      has(mrs, "BootstrapScriptInfo", "start_time", "state");
    },
    ["BootstrapScript.state", { type: "string" }],
    ["BootstrapScriptInfo.state"],
  ],
  "create-node-form": [
    (mrs) => {
      needs(mrs, `createCluster ${body} schema`, ...Object.keys(cluster));
      takes(mrs, "CreateClusterRequest", { ...cluster, node_groups: [group] }, { ...cluster, ...byFields }, cluster, { ...cluster, ...byFields, node_groups: [group] });
      for (const word of ["oneOf", "anyOf", "not"]) expect(at(mrs, "CreateClusterRequest")).not.toHaveProperty(word);
      says(mrs, "CreateClusterRequest", "either by `node_groups` or by the fields from `master_node_num` to `task_node_groups`, not by both");
    },
    ["CreateClusterRequest required", and("node_groups")],
    ["CreateClusterRequest required", and("master_node_num")],
    ["CreateClusterRequest oneOf", [{ required: ["node_groups"] }, { required: ["master_node_num"] }]],
    ["CreateClusterRequest description", "The cluster to be created."],
  ],
  "create-login-mode": [
    (mrs) => {
      expect(at(mrs, "CreateClusterRequest.login_mode")).toMatchObject({ type: "integer", default: 1 });
      takes(mrs, "CreateClusterRequest", cluster, { ...cluster, login_mode: 0 });
    },
    ["CreateClusterRequest required", and("login_mode")],
    ["CreateClusterRequest.login_mode default"],
  ],
  "create-admin-secret": [
    (mrs) => {
      takes(mrs, "CreateClusterRequest", cluster, { ...cluster, cluster_admin_secret: "" });
      says(mrs, "CreateClusterRequest.cluster_admin_secret", "Send it: only old versions without Kerberos do not need it");
    },
    ["CreateClusterRequest required", and("cluster_admin_secret")],
    ["CreateClusterRequest.cluster_admin_secret minLength", 8],
    ["CreateClusterRequest.cluster_admin_secret description", "The password of the administrator of MRS Manager."],
  ],
  "create-master-secret": [
    (mrs) => {
      takes(mrs, "CreateClusterRequest", cluster, { ...cluster, login_mode: 0 }, { ...cluster, login_mode: 1, cluster_master_secret: "" });
      says(mrs, "CreateClusterRequest.cluster_master_secret", "Needed when `login_mode` is `0`");
    },
    ["CreateClusterRequest required", and("cluster_master_secret")],
    ["CreateClusterRequest.cluster_master_secret minLength", 8],
    ["CreateClusterRequest.cluster_master_secret description", "The password of `root` on the nodes."],
  ],
  "create-subnet": [
    (mrs) => {
      takes(mrs, "CreateClusterRequest", cluster, { ...cluster, subnet_id: "i" }, { ...cluster, subnet_name: "n" }, { ...cluster, subnet_id: "i", subnet_name: "n" });
      says(mrs, "CreateClusterRequest.subnet_id", "Open Telekom Cloud asks for it together with the name");
      says(mrs, "CreateClusterRequest.subnet_name", "Open Telekom Cloud asks for it together with the identifier");
    },
    ["CreateClusterRequest required", and("subnet_id")],
    ["CreateClusterRequest required", and("subnet_name")],
    ["CreateClusterRequest.subnet_name description", "Name of the subnet."],
  ],
  "create-zone-id": [
    (mrs) => {
      for (const zone of ["eu-de-01", "bf84aba586ce4e948da0b97d9a7d62fb"]) takes(mrs, "CreateClusterRequest", { ...cluster, available_zone_id: zone });
      says(mrs, "CreateClusterRequest.available_zone_id", "by its name or its identifier; the documents disagree", "On Open Telekom Cloud the name is likelier (`eu-de-01`), on Huawei Cloud the identifier");
    },
    ["CreateClusterRequest.available_zone_id pattern", "^[0-9a-f]{30,32}$"],
    ["CreateClusterRequest.available_zone_id enum", ["eu-de-01", "eu-de-02", "eu-de-03"]],
    ["CreateClusterRequest.available_zone_id description", "The availability zone."],
  ],
  "create-result": [
    (mrs) => {
      takes(mrs, `createCluster ${ok}`, { cluster_id: "c", result: true, msg: "" }, { result: false, msg: "m" });
      refuses(mrs, `createCluster ${ok}`, { result: "succeeded" }, { result: "true" });
      says(mrs, "CreateClusterAnswer.result", "A `false` may come with status 200");
      says(mrs, "createCluster", "it may be `false` though the status is 200");
    },
    ["CreateClusterAnswer.result type", "string"],
    ["CreateClusterAnswer.result enum", [true]],
    ["CreateClusterAnswer.result description", "Whether the creation was taken up."],
    ["createCluster description", "Creates a cluster."],
  ],
  "create-hive-script-path": [
    (mrs) => {
      needs(mrs, "CreateClusterRequest.add_jobs items", "job_type", "job_name", "submit_job_once_cluster_run");
      takes(mrs, "AddJob", job, { ...job, hive_script_path: "" });
      says(mrs, "AddJob.hive_script_path", "Needed by Hive and Spark scripts only");
    },
    ["AddJob required", and("hive_script_path")],
    ["AddJob.hive_script_path minLength", 1],
  ],
  "create-quoted-values": [
    (mrs) => {
      takes(mrs, "BootstrapScript", { ...script, active_master: true, before_component_start: false });
      refuses(mrs, "BootstrapScript", { ...script, active_master: "true" }, { ...script, before_component_start: "false" });
      says(mrs, "BootstrapScript", "The samples quote its booleans; send them without quotes");
    },
    ["BootstrapScript.active_master type", ["boolean", "string"]],
    ["BootstrapScript.before_component_start type", "string"],
    ["BootstrapScript description", "A script that runs on the nodes."],
  ],
  "create-sample-slips": [
    (mrs) => {
      const { fail_action: action, ...rest } = scaleScript;
      takes(mrs, "ScaleScript", scaleScript);
      refuses(mrs, "ScaleScript", { ...rest, fail_sction: action }, { ...scaleScript, fail_sction: action });
      takes(mrs, "ResourcesPlan", plan);
      refuses(mrs, "ResourcesPlan", Object.fromEntries(Object.entries(plan).map(([key, value]) => [`${key} `, value])), { ...plan, "start_time ": "9:50" });
      const examples = Object.keys(at<object>(mrs, `createCluster ${body} examples`));
      expect(examples).toHaveLength(5);
      for (const name of examples) takes(mrs, "CreateClusterRequest", at(mrs, `createCluster ${body} examples ${name} value`));
    },
    ["ScaleScript additionalProperties", true],
    ["ResourcesPlan additionalProperties", true],
    ["ScaleScript.fail_sction", { type: "string" }],
    ["createCluster requestBody content application/json examples with-node-groups value fail_sction", "continue"],
  ],
  "root-volume-size": [
    (mrs) => {
      takes(mrs, "NewNodeGroup", { ...group, root_volume_size: 480 }, { ...group, root_volume_size: "480" });
      refuses(mrs, "NewNodeGroup", { ...group, root_volume_size: 40.5 }, { ...group, root_volume_size: null });
    },
    ["NewNodeGroup.root_volume_size type", "string"],
    ["NewNodeGroup.root_volume_size type", "integer"],
  ],
  "root-volume-meaning": [
    (mrs) => {
      says(mrs, "NewNodeGroup.root_volume_size", "The size of the system disk in GB");
      says(mrs, "NewNodeGroup.root_volume_type", "The kind of the system disk");
      says(mrs, "NewNodeGroup.data_volume_size", "The size of a data disk in GB");
    },
    ["NewNodeGroup.root_volume_size description", "The size of the data disks in GB."],
    ["NewNodeGroup.root_volume_type description", "The kind of the data disks."],
  ],
  "node-group-disks": [
    (mrs) => {
      needs(mrs, "CreateClusterRequest.node_groups items", ...Object.keys(group));
      says(mrs, "NewNodeGroup", "Open Telekom Cloud asks for all fields about the disks");
    },
    ["NewNodeGroup required", and("root_volume_size")],
    ["NewNodeGroup required", and("data_volume_type")],
    ["NewNodeGroup required", without("node_size")],
    ["NewNodeGroup description", "A group of nodes."],
  ],
  "script-node-names": [
    (mrs) => {
      for (const place of ["BootstrapScript.nodes items", "ScaleScript.nodes items", "BootstrapScriptInfo.nodes items"]) knows(mrs, place, "master", "core", "task", "Master", "Core", "Task");
      says(mrs, "ScriptNode", "Send it small");
    },
    ["ScriptNode anyOf 0 enum", without("Task")],
    ["ScriptNode anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["BootstrapScript.nodes items", { type: "string" }],
    ["ScriptNode description", "A kind of node."],
  ],
};
