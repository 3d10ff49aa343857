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
};
