// The rulings about sorting and deleting job executions of V1.1.
import { expect } from "vitest";
import { type Rules, at, says } from "../rule.ts";

const execution = "/v1.1/{project_id}/job-executions/{job_execution_id}";

export const executionCalls: Rules = {
  "job-executions-sort-field": [
    (mrs) => {
      expect(mrs.parameter("listJobExecutions", "sort_by").schema).toEqual({ type: "string" });
      says(mrs, "job_executions_sort_by", "`id` in the sample", "executions cannot be sorted by name");
    },
    ["job_executions_sort_by schema enum", ["id", "-id"]],
    ["job_executions_sort_by description", "The field to sort by, such as `name`."],
  ],
  "delete-job-execution-id": [
    (mrs) => {
      expect(mrs.operation("deleteJobExecution")).toMatchObject({ method: "delete", path: execution });
      expect(mrs.parameter("deleteJobExecution", "job_execution_id")).toBe(at(mrs, "job_execution_id_v1"));
      expect(mrs.parameter("showJobExecution", "job_execution_id")).toBe(at(mrs, "job_execution_id_v1"));
      says(mrs, "job_execution_id_v1", "The id of the job execution, not of the job");
    },
    ["job_execution_id_v1 description", "The id of the job."],
    ["document paths", ({ [execution]: item, ...paths }: Record<string, unknown>) => ({ ...paths, [execution.replace("_execution_id", "_id")]: item })],
  ],
  "delete-job-execution-cancels": [
    (mrs) => says(mrs, "deleteJobExecution", "whether the service does so too is not on record, so cancel a job that runs before you delete it"),
    ["deleteJobExecution description", "Deletes the record of an execution. The execution is cancelled first."],
  ],
  "delete-job-execution-deprecated": [
    (mrs) => {
      expect(at(mrs, "deleteJobExecution")).toMatchObject({ deprecated: true, "x-replaced-by": "batchDeleteJobs" });
      expect(mrs.operation("batchDeleteJobs")).not.toHaveProperty("deprecated");
      says(mrs, "deleteJobExecution", "Expect it to fail on clusters of MRS 3.x", "Use `batchDeleteJobs` there");
    },
    ["deleteJobExecution deprecated"],
    ["deleteJobExecution x-replaced-by"],
    ["deleteJobExecution description", "Deletes the record of an execution."],
  ],
};
