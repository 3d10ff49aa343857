// The rulings about the calls that show, change and delete a job.
import { expect } from "vitest";
import { type Rules, moved, needs, says, takes } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const path = "/v1/{project_id}/jobs/{job_name}";
/** A job, and all that it holds. */
const parts = ["JobDetail", "DefinedParam", "Schedule", "Cron", "CronTrigger", "DependJobs", "DependedJob", "EventTrigger", "BasicConfig", "DownstreamJob"];
const nodeParts = ["JobNode", "NodeLocation", "NodeProperty", "NodeCondition"];

export const jobCalls: Rules = {
  "show-job-path": [
    (dlf) => {
      for (const [id, method] of [["showJob", "get"], ["updateJob", "put"], ["deleteJob", "delete"]] as const) expect(dlf.operation(id)).toMatchObject({ path, method });
      expect(dlf.parameter("showJob", "job_name")).toMatchObject({ in: "path", required: true });
    },
    ["document paths", moved(path, "/v1/{project_id}/jobs/{name}")],
    ["job_name name", "name"],
  ],
  "show-job-query": [
    (dlf) => {
      for (const [name, type] of [["version", "integer"], ["dependencies", "boolean"]] as const) {
        const parameter = dlf.parameter("showJob", name);
        expect(parameter).toMatchObject({ in: "query", schema: { type } });
        expect(parameter.required ?? false, name).toBe(false);
        expect(parameter.description, name).toContain("Known on Huawei Cloud only");
      }
      says(dlf, "version_job", "Without it, the latest");
      says(dlf, "dependencies_job", "Only those that wait for it directly are shown");
    },
    ["version_job schema type", "string"],
    ["dependencies_job required", true],
    ["version_job description", "The version of the job to show."],
    ["showJob parameters", (all: unknown[]) => all.slice(0, 2)],
  ],
  "show-job-fields": [
    (dlf) => {
      for (const part of [...parts, ...nodeParts]) {
        needs(dlf, part);
        takes(dlf, part, {}, { more: 1 });
      }
      const within = { params: [{}], schedule: { cron: { dependJobs: { sameWorkSpaceJobs: [{}] } }, event: {} }, basicConfig: {}, downstreamJobs: [{}] };
      const nodes = [{ location: {}, conditions: [{}], properties: [{}], eventTrigger: {}, cronTrigger: { dependJobs: { otherWorkSpaceJobs: [{}] } } }];
      takes(dlf, `showJob ${ok}`, {}, { ...within, nodes }, { params: [{ name: "n", more: 1 }], nodes: [{ properties: [{ name: "n", more: 1 }] }] });
    },
    ["JobDetail required", ["name", "nodes", "schedule", "processType"]],
    ["JobNode required", ["name", "type", "location", "properties"]],
    ["NodeProperty required", ["name", "value"]],
    ["CronTrigger additionalProperties", false],
    ["JobDetail.params items", { $ref: "#/components/schemas/DefinitionParam" }],
    ["Schedule.cron", { $ref: "#/components/schemas/CronDefinition" }],
    ["JobNode.conditions items", { $ref: "#/components/schemas/NodeConditionDefinition" }],
    ["DependJobs.sameWorkSpaceJobs items required", ["jobName"]],
  ],
  "delete-job-approvers-query": [
    (dlf) => {
      const parameter = dlf.parameter("deleteJob", "approvers");
      expect(parameter).toMatchObject({ in: "query", schema: { type: "string" } });
      expect(parameter.required ?? false).toBe(false);
      says(dlf, "approvers_job", "as the newest page of Huawei Cloud has it beside the body", "Send the body unless something on the way drops it");
    },
    ["approvers_job required", true],
    ["approvers_job schema type", "array"],
    ["approvers_job description", "Who is asked to approve."],
  ],
  "delete-scheduled-job": [
    (dlf) => {
      says(dlf, "deleteJob", "One that is being scheduled cannot be deleted", "call `stopJob` first");
      expect(Object.keys(dlf.response("deleteJob", 400).content?.["application/json"]?.examples ?? {})).toEqual(["no-such-job", "no-such-workspace", "no-permission"]);
    },
    ["deleteJob description", "Deletes the job."],
    ["deleteJob responses 400 content application/json examples scheduled", { summary: "It is scheduled.", value: {} }],
  ],
};
