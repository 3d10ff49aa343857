// The rulings about the calls that set and show the policies of auto scaling.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, has, knows, lacks, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const body = "requestBody content application/json schema";
const off = { auto_scaling_enable: false, min_capacity: 0, max_capacity: 0 };
const setting = ["createAutoScalingPolicy", "updateAutoScalingPolicy", "deleteAutoScalingPolicy"];
const successes = (mrs: Contract, id: string): string[] => statusesOf(mrs, id).filter((status) => status < "300");

export const scalingPolicies: Rules = {
  "scaling-policy-body": [
    (mrs) => {
      needs(mrs, "CreateScalingPolicyRequest", "node_group", "auto_scaling_policy");
      takes(mrs, `createScalingPolicy ${body}`, { node_group: "task_node_default_group", auto_scaling_policy: off });
      refuses(mrs, `createScalingPolicy ${body}`, { node_group: "task_node_default_group", ...off });
      for (const one of [{ node_group: "task_node_default_group" }, { auto_scaling_policy: off }]) refuses(mrs, `createScalingPolicy ${body}`, one);
    },
    ["CreateScalingPolicyRequest required", without("auto_scaling_policy")],
    ["CreateScalingPolicyRequest required", without("node_group")],
    ["CreateScalingPolicyRequest.auto_scaling_policy", { type: "string" }],
  ],
  "scaling-node-group": [
    (mrs) => {
      knows(mrs, "CreateScalingPolicyRequest.node_group", "task_node_default_group");
      says(mrs, "CreateScalingPolicyRequest.node_group", "The documents know only the one of the Task nodes; a client sends names of others too");
      // V2 names any group, with a resource pool.
      for (const place of ["ScalingPolicyRequest", "DeleteScalingPolicyRequest"]) expect(at(mrs, `${place}.node_group_name`), place).not.toHaveProperty("enum");
    },
    ["CreateScalingPolicyRequest.node_group", { type: "string", enum: ["task_node_default_group"] }],
    ["CreateScalingPolicyRequest.node_group anyOf 0 enum", and("core_node_default_group")],
    ["CreateScalingPolicyRequest.node_group description", "The node group."],
    ["ScalingPolicyRequest.node_group_name enum", ["task_node_default_group"]],
  ],
  "scaling-policy-meaning": [
    (mrs) => {
      expect(successes(mrs, "createScalingPolicy")).toEqual(["200"]);
      says(mrs, "createScalingPolicy", "Status 200 says that the policy is stored", "The policy that the group has is overwritten as a whole");
      says(mrs, "createScalingPolicy responses 200", "The policy is stored");
      takes(mrs, `createScalingPolicy ${ok}`, { result: "succeeded" });
    },
    ["createScalingPolicy description", "Status 200 says that the cluster was created."],
    ["createScalingPolicy responses 200 description", "The cluster is created."],
    ["createScalingPolicy responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 202: answer })],
    ["OperationResult.result type", "boolean"],
  ],
  "show-scaling-policy-shape": [
    (mrs) => {
      const policy = { node_group_name: "g", auto_scaling_policy: off };
      takes(mrs, `showAutoScalingPolicy ${ok}`, [], [policy], { auto_scaling_policies: [policy] });
      refuses(mrs, `showAutoScalingPolicy ${ok}`, [{ node_group_name: 1 }], { auto_scaling_policies: policy }, "p");
      for (const place of ["anyOf 0", "anyOf 1 properties auto_scaling_policies"]) {
        expect(at(mrs, `ScalingPolicies ${place} items`), place).toBe(at(mrs, "ScalingPolicyOfGroup"));
      }
      says(mrs, "ScalingPolicies", "as a list or wrapped in an object. Be ready for both");
    },
    ["ScalingPolicies anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["ScalingPolicies anyOf", (all: unknown[]) => all.slice(1)],
    ["ScalingPolicies anyOf 0 items", { type: "object" }],
    ["ScalingPolicies description", "The policies of the cluster."],
  ],
  "show-scaling-policy-fields": [
    (mrs) => {
      has(mrs, "ScalingPolicyFound", "exec_scripts", "tags");
      needs(mrs, "ScalingPolicyFound");
      takes(mrs, "ScalingPolicyFound", {}, { exec_scripts: [{ name: "s" }] }, { tags: [{ key: "k", value: "v" }] });
      // A request of V2 takes tags, one of V1.1 scripts.
      has(mrs, "ScalingPolicySettings", "tags");
      lacks(mrs, "ScalingPolicySettings", "exec_scripts");
      refuses(mrs, "ScalingPolicySettings", { ...off, exec_scripts: [] });
      has(mrs, "AutoScalingPolicy", "exec_scripts");
    },
    ["ScalingPolicyFound.exec_scripts"],
    ["ScalingPolicyFound.tags"],
    ["ScalingPolicyFound required", ["tags"]],
    ["ScalingPolicySettings.exec_scripts", { type: "array" }],
    ["ScalingPolicySettings.tags"],
  ],
  "show-scaling-metric-value": [
    (mrs) => {
      typed(mrs, ["string", "number"], "ScalingTriggerFound.metric_value");
      takes(mrs, "ScalingRuleFound", { trigger: { metric_value: 100 } }, { trigger: { metric_value: "12.50" } });
      refuses(mrs, "ScalingRuleFound", { trigger: { metric_value: null } });
      says(mrs, "ScalingTriggerFound.metric_value", "A text by the tables, a number in the only sample; be ready for both");
    },
    ["ScalingTriggerFound.metric_value type", "string"],
    ["ScalingTriggerFound.metric_value type", "number"],
    ["ScalingTriggerFound.metric_value description", "The threshold."],
  ],
  "show-scaling-policy-listed": [
    (mrs) => {
      const show = mrs.operation("showAutoScalingPolicy");
      expect(show["x-sources"]).toContain("otc-mrs-show-auto-scaling-policy");
      expect(show.description).not.toMatch(/Huawei\s+Cloud\s+only/);
      says(mrs, "cluster_id", "Identifier of the MRS cluster");
      expect(show.parameters).toContain(at(mrs, "cluster_id"));
      expect(show).not.toHaveProperty("deprecated");
    },
    ["showAutoScalingPolicy description", "Returns the policies. Known from Huawei Cloud only."],
    ["showAutoScalingPolicy x-sources", without("otc-mrs-show-auto-scaling-policy")],
    ["cluster_id description", "Identifier of the project."],
  ],
  "scaling-pool-name": [
    (mrs) => {
      says(mrs, "ScalingPolicyOfGroup.resource_pool_name", "The resource pool; `default` when the policy is that of the whole group");
      for (const place of ["ScalingPolicyOfGroup", "ScalingPolicyRequest", "DeleteScalingPolicyRequest"]) {
        typed(mrs, "string", `${place}.resource_pool_name`);
        expect(at(mrs, `${place}.resource_pool_name`).description, place).toMatch(/^The resource pool/);
      }
    },
    ["ScalingPolicyOfGroup.resource_pool_name description", "The resource plan."],
    ["ScalingPolicyRequest.resource_pool_name description", "The resource plan, or `default`."],
    ["DeleteScalingPolicyRequest.resource_pool_name type", "object"],
  ],
  "scaling-policy-v2-clouds": [
    (mrs) => {
      for (const id of setting) {
        expect(at<{ "x-sources": string[] }>(mrs, id)["x-sources"].filter((source) => source.startsWith("otc")), id).toEqual([]);
        says(mrs, id, "Known from Huawei Cloud only", "on Open Telekom Cloud", "`createScalingPolicy`");
      }
      expect(mrs.operation("createScalingPolicy")["x-sources"]).toContain("otc-mrs-create-scaling-policy");
    },
    ["createAutoScalingPolicy description", "Creates a policy."],
    ["deleteAutoScalingPolicy description", "Deletes the policy. Known from Huawei Cloud only."],
    ["updateAutoScalingPolicy x-sources", and("otc-mrs-create-scaling-policy")],
  ],
  "scaling-policy-v2-status": [
    (mrs) => {
      expect(setting.map((id) => successes(mrs, id))).toEqual([["200", "202"], ["200", "202"], ["202"]]);
      for (const id of setting) for (const status of successes(mrs, id)) expect(at(mrs, `${id} responses ${status}`), id).not.toHaveProperty("content");
    },
    ["deleteAutoScalingPolicy responses 200", { description: "d" }],
    ["createAutoScalingPolicy responses 202"],
    ["updateAutoScalingPolicy responses 200"],
    ["createAutoScalingPolicy responses 200 content", { "application/json": { schema: { type: "object" } } }],
  ],
  "delete-scaling-policy-pool": [
    (mrs) => {
      needs(mrs, "DeleteScalingPolicyRequest", "node_group_name", "resource_pool_name");
      expect(at(mrs, `deleteAutoScalingPolicy ${body}`)).toBe(at(mrs, "DeleteScalingPolicyRequest"));
      expect(mrs.operation("deleteAutoScalingPolicy").requestBody).toHaveProperty("required", true);
      refuses(mrs, `deleteAutoScalingPolicy ${body}`, { node_group_name: "g" });
      says(mrs, "DeleteScalingPolicyRequest.resource_pool_name", "or `default` for the policy of the whole group");
    },
    ["DeleteScalingPolicyRequest required", without("resource_pool_name")],
    ["deleteAutoScalingPolicy requestBody required", false],
    ["DeleteScalingPolicyRequest.resource_pool_name description", "The resource pool."],
  ],
};
