// The rulings about creating clusters with V1.1.
import { expect } from "vitest";
import { type Rules, and, at, needs, refuses, says, takes } from "../rule.ts";

const body = "requestBody content application/json";
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
const script = { name: "s", uri: "obs://b/s.sh", nodes: ["master"], fail_action: "continue" };
const scaleScript = { ...script, action_stage: "before_scale_out" };
const plan = { period_type: "daily", start_time: "9:50", end_time: "10:20", min_capacity: 2, max_capacity: 3 };
const group = { group_name: "core_node_analysis_group", node_num: 3, node_size: "f" };

export const newClusters: Rules = {
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
};
