// The rulings about the call that adds and removes nodes.
import { expect } from "vitest";
import { type Rules, and, at, lacks, needs, refuses, says, takes, typed } from "../rule.ts";

const body = "requestBody content application/json schema";
const ok = "responses 200 content application/json schema";
const parameters = { scale_type: "scale_out", node_id: "node_orderadd", instances: 1 };
const onlyThere = ["12000017", "12000067", "MRS.101", "MRS.102", "MRS.103", "MRS.104", "MRS.105", "MRS.201", "MRS.202", "MRS.203", "MRS.300"];

export const resizes: Rules = {
  "resize-instances": [
    (mrs) => {
      takes(mrs, "ScalingParameters", parameters, { ...parameters, instances: "1" });
      refuses(mrs, "ScalingParameters", { ...parameters, instances: 1.5 }, { ...parameters, instances: null });
      says(mrs, "ScalingParameters.instances", "Send a number, as clients do");
    },
    ["ScalingParameters.instances type", "integer"],
    ["ScalingParameters.instances type", "string"],
    ["ScalingParameters.instances description", "How many nodes are added or removed."],
  ],
  "resize-skip-bootstrap": [
    (mrs) => {
      takes(mrs, "ScalingParameters", { ...parameters, skip_bootstrap_scripts: false }, { ...parameters, skip_bootstrap_scripts: "false" });
      refuses(mrs, "ScalingParameters", { ...parameters, skip_bootstrap_scripts: 0 });
      says(mrs, "ScalingParameters.skip_bootstrap_scripts", "Send a boolean, as the samples do");
    },
    ["ScalingParameters.skip_bootstrap_scripts type", "boolean"],
    ["ScalingParameters.skip_bootstrap_scripts type", "string"],
    ["ScalingParameters.skip_bootstrap_scripts description", "Whether the scripts of the cluster are skipped."],
  ],
  "resize-previous-values": [
    (mrs) => {
      takes(mrs, `updateClusterScaling ${body}`, { parameters, previous_values: { plan_id: "" } });
      refuses(mrs, `updateClusterScaling ${body}`, { parameters: { ...parameters, previous_values: { plan_id: "" } } }, { parameters, previous_values: "" });
      lacks(mrs, "ScalingParameters", "previous_values");
    },
    ["UpdateClusterScalingRequest.previous_values"],
    ["ScalingParameters.previous_values", { type: "object" }],
    ["UpdateClusterScalingRequest.previous_values type", "string"],
  ],
  "resize-task-node-info": [
    (mrs) => {
      needs(mrs, "ScalingParameters.task_node_info", "node_size");
      takes(mrs, "ScalingParameters", { ...parameters, task_node_info: { node_size: "f" } });
    },
    ["TaskNodeInfo required", and("data_volume_type")],
    ["TaskNodeInfo required", []],
  ],
  "resize-scale-in-limit": [
    (mrs) => {
      says(mrs, "ScalingParameters.instances", "Three Core nodes have to stay; all Task nodes can go");
      says(mrs, "ScalingParameters.scale_type", "removed (`scale_in`)");
    },
    ["ScalingParameters.instances description", "There are 500 Core and Task nodes at most."],
    ["ScalingParameters.scale_type description", "Whether nodes are removed (`scale_out`) or added (`scale_in`)."],
  ],
  "resize-not-running-code": [
    (mrs) => {
      says(mrs, "updateClusterScaling", "Nodes that do not run are told by `12000080` on Open Telekom Cloud and by `12000068` on Huawei Cloud");
      expect(mrs.document["x-errors"]["12000080"]).toMatchObject({ status: 400, sources: ["otc-mrs-error-codes"] });
      const other = at<{ meaning: string }>(mrs, "document x-errors 12000068").meaning;
      for (const meaning of ["has no `mains`", "some nodes of the cluster do not run"]) expect(other).toContain(meaning);
      expect(at(mrs, "updateClusterScaling responses 400 content application/json examples nodes-not-running value")).toHaveProperty("error_code", "12000080");
    },
    ["updateClusterScaling description", "Adds nodes or removes some."],
    ["document x-errors 12000080 sources", and("huawei-mrs-error-codes-2021")],
    ["document x-errors 12000068 meaning", "A job object has no `mains`."],
    ["updateClusterScaling responses 400 content application/json examples nodes-not-running value error_code", "12000068"],
  ],
  "resize-only-codes": [
    (mrs) => {
      for (const code of onlyThere) {
        expect(mrs.document["x-errors"], code).toHaveProperty([code, "status"], null);
        expect(mrs.document["x-errors"][code]?.sources, code).toContain("otc-mrs-resize-cluster");
      }
      says(mrs, "updateClusterScaling", "For codes that no other page has, no status is given");
      for (const status of ["400", "500"]) expect(at(mrs, `updateClusterScaling responses ${status} content application/json schema`)).toBe(at(mrs, "ErrorBody"));
    },
    ["document x-errors 12000017 status", 400],
    ["document x-errors MRS.300 status", 500],
    ["document x-errors MRS.104"],
    ["updateClusterScaling responses 500"],
    ["updateClusterScaling description", "Adds nodes or removes some."],
  ],
  "resize-error-place": [
    (mrs) => {
      typed(mrs, "string", "ErrorBody.error_code");
      expect(at(mrs, "updateClusterScaling responses 400 content application/json schema")).toBe(at(mrs, "ErrorBody"));
      takes(mrs, `updateClusterScaling ${ok}`, { result: "succeeded" }, { result: "12000067" });
      says(mrs, "updateClusterScaling", "Look at `result`, also with status 200", "in place of `succeeded`", "By the general page it stands in `error_code`");
      says(mrs, "OperationResult.result", "`succeeded` when it was");
    },
    ["OperationResult.result enum", ["succeeded"]],
    ["updateClusterScaling responses 400 content application/json schema", { type: "object" }],
    ["updateClusterScaling description", (text: string) => text.replace("also with status 200", "with status 400")],
    ["OperationResult.result description", "The outcome."],
  ],
};
