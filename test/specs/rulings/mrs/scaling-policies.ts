// The rulings about the calls that set and show the policies of auto scaling.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, says, statusesOf, typed, without } from "../rule.ts";
const setting = ["createAutoScalingPolicy", "updateAutoScalingPolicy", "deleteAutoScalingPolicy"];
const successes = (mrs: Contract, id: string): string[] => statusesOf(mrs, id).filter((status) => status < "300");

export const scalingPolicies: Rules = {
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
};
