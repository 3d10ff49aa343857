// The rulings about the rules by which a node group grows and shrinks, wherever they are sent.
import { type Rules, at, lacks, needs, refuses, says, takes } from "../rule.ts";

const policy = { auto_scaling_enable: true, min_capacity: 1, max_capacity: 3 };
const plan = { period_type: "daily", start_time: "9:50", end_time: "10:20", min_capacity: 2, max_capacity: 3 };
const trigger = { metric_name: "YARNMemoryAvailablePercentage", metric_value: "20", comparison_operator: "LT", evaluation_periods: 1 };
const rule = { name: "r", adjustment_type: "scale_out", cool_down_minutes: 5, scaling_adjustment: 1, trigger };
const script = { name: "s", uri: "obs://b/s.sh", nodes: ["core"], action_stage: "before_scale_out", fail_action: "continue" };

const quoted: [schema: string, value: object, ...fields: string[]][] = [
  ["AutoScalingPolicy", policy, "auto_scaling_enable", "min_capacity", "max_capacity"],
  ["ScalingPolicySettings", policy, "auto_scaling_enable", "min_capacity", "max_capacity"],
  ["ResourcesPlan", plan, "min_capacity", "max_capacity"],
  ["ScalingRule", rule, "cool_down_minutes", "scaling_adjustment"],
  ["ScalingTrigger", trigger, "evaluation_periods"],
  ["ScaleScript", { ...script, active_master: true }, "active_master"],
];

export const scalingRules: Rules = {
  "scaling-quoted-values": [
    (mrs) => {
      for (const [schema, value, ...fields] of quoted) {
        takes(mrs, schema, value);
        for (const field of fields) refuses(mrs, schema, { ...value, [field]: String((value as Record<string, unknown>)[field]) });
      }
      says(mrs, "createScalingPolicy", "Send numbers and booleans as such, although the samples quote them");
    },
    ["AutoScalingPolicy.min_capacity type", ["integer", "string"]],
    ["ScalingPolicySettings.auto_scaling_enable type", ["boolean", "string"]],
    ["ResourcesPlan.max_capacity type", "string"],
    ["ScalingRule.scaling_adjustment type", ["integer", "string"]],
    ["ScalingTrigger.evaluation_periods type", "string"],
    ["ScaleScript.active_master type", ["boolean", "string"]],
    ["createScalingPolicy description", "Sets how a node group grows and shrinks by itself."],
  ],
  "scaling-trigger-extras": [
    (mrs) => {
      needs(mrs, "ScalingTrigger", "metric_name", "metric_value", "evaluation_periods");
      lacks(mrs, "ScalingTrigger", "metric_id", "comparison_operator_id");
      refuses(mrs, "ScalingTrigger", { ...trigger, metric_id: 11 }, { ...trigger, comparison_operator_id: 1 });
      takes(mrs, "CreateClusterRequestV2", at(mrs, "createClusterV2 requestBody content application/json examples analysis value"));
      says(mrs, "ScalingTrigger", "What they mean is documented nowhere, so leave them out");
    },
    ["ScalingTrigger.metric_id", { type: "integer" }],
    ["ScalingTrigger additionalProperties", true],
    ["ScalingTrigger description", "When a rule acts."],
  ],
};
