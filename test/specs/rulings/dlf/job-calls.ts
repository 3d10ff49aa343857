// The rulings about the calls that show, change and delete a job.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, moved, needs, refuses, says, statusesOf, takes, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const body = "requestBody content application/json schema";
const path = "/v1/{project_id}/jobs/{job_name}";
/** A job, and all that it holds. */
const parts = ["JobDetail", "DefinedParam", "Schedule", "Cron", "CronTrigger", "DependJobs", "DependedJob", "EventTrigger", "BasicConfig", "DownstreamJob"];
const nodeParts = ["JobNode", "NodeLocation", "NodeProperty", "NodeCondition"];
const job = { name: "j", nodes: [], schedule: { type: "EXECUTE_ONCE" }, processType: "BATCH" };
const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

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
  "show-job-success-status": [
    (dlf) => {
      expect(successes(statusesOf(dlf, "showJob"))).toEqual(["200"]);
      expect(at(dlf, `showJob ${ok}`)).toBe(at(dlf, "JobDetail"));
    },
    ["showJob responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 202: answer })],
    ["showJob responses 204", { description: "None." }],
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
  "downstream-jobs-form": [
    (dlf) => {
      takes(dlf, "JobDetail.downstreamJobs", [{ jobName: "j", jobId: 1, workSpace: "w" }]);
      refuses(dlf, "JobDetail.downstreamJobs", "j", ["j"]);
      expect(at(dlf, "DownstreamJob.jobId")).toMatchObject({ type: "integer", format: "int64" });
      has(dlf, "DownstreamJob", "jobName", "workSpace");
      for (const request of ["CreateJobRequest", "UpdateJobRequest"]) lacks(dlf, request, "downstreamJobs");
    },
    ["JobDetail.downstreamJobs type", ["array", "string"]],
    ["DownstreamJob.jobId type", ["integer", "string"]],
    ["DownstreamJob.workSpace"],
    ["UpdateJobRequest.downstreamJobs", { type: "array" }],
  ],
  "update-job-answer": [
    (dlf) => {
      expect(successes(statusesOf(dlf, "updateJob"))).toEqual(["204"]);
      expect(at(dlf, "updateJob responses 204")).not.toHaveProperty("content");
    },
    ["updateJob responses", ({ 204: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 200: answer })],
    ["updateJob responses 204 content", { "application/json": { schema: {} } }],
  ],
  "update-job-id": [
    (dlf) => {
      expect(at(dlf, "UpdateJobRequest.id")).toMatchObject({ type: "integer", format: "int64" });
      takes(dlf, "UpdateJobRequest", job, { ...job, id: 608627 });
      says(dlf, "UpdateJobRequest.id", "what the number of another one does here is not known");
      lacks(dlf, "CreateJobRequest", "id");
    },
    ["UpdateJobRequest.id"],
    ["UpdateJobRequest required", and("id")],
    ["UpdateJobRequest.id description", "The job's number."],
    ["CreateJobRequest.id", { type: "integer" }],
  ],
  "update-job-target-status": [
    (dlf) => {
      takes(dlf, "UpdateJobRequest", job, { ...job, targetStatus: "SUBMITTED" });
      says(dlf, "UpdateJobRequest.targetStatus", "Whether Open Telekom Cloud heeds it in a change is not known");
    },
    ["UpdateJobRequest.targetStatus"],
    ["UpdateJobRequest required", and("targetStatus")],
    ["UpdateJobRequest.targetStatus description", "How far the job goes at once."],
  ],
  "update-job-name": [
    (dlf) => {
      expect(at(dlf, "UpdateJobRequest").required).toContain("name");
      says(dlf, "updateJob", "Give the job's own name in the body; whether another would rename the job is not known");
    },
    ["UpdateJobRequest required", without("name")],
    ["updateJob description", "Puts a new definition in place of the job's own."],
  ],
  "update-job-process-type": [
    (dlf) => {
      takes(dlf, "UpdateJobRequest", job, { ...job, processType: "REAL_TIME" });
      expect(at(dlf, "UpdateJobRequest").required).toContain("processType");
      says(dlf, "UpdateJobRequest.processType", "A client's test has changed it, in a job without nodes");
    },
    ["UpdateJobRequest required", without("processType")],
    ["UpdateJobRequest.processType enum", ["BATCH"]],
    ["UpdateJobRequest.processType description", "What kind of job it is. It cannot be changed."],
  ],
  "delete-job-body": [
    (dlf) => {
      expect(dlf.operation("deleteJob").requestBody?.required).toBe(false);
      expect(at(dlf, `deleteJob ${body}`)).toBe(at(dlf, "DeleteJobRequest"));
      takes(dlf, "DeleteJobRequest", {}, { approvers: [{ approverName: "u" }] });
      refuses(dlf, "DeleteJobRequest", { approvers: ["u"] }, { more: 1 });
      says(dlf, "deleteJob", "Leave the body out, unless deletions must be approved");
    },
    ["deleteJob requestBody required", true],
    ["deleteJob requestBody"],
    ["DeleteJobRequest.approvers items", { type: "string" }],
    ["deleteJob description", "Deletes the job."],
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
  "delete-job-method": [
    (dlf) => expect(dlf.operation("deleteJob")).toMatchObject({ method: "delete", path }),
    [`document paths ${path}`, ({ delete: operation, ...rest }: Record<string, unknown>) => ({ ...rest, post: operation })],
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
