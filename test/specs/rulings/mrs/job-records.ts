// The rulings about showing and listing V2 jobs.
import { expect } from "vitest";
import { type Rules, and, at, knows, says, typed, without } from "../rule.ts";
const filters = ["job_name", "job_id", "user", "job_type", "job_state", "job_result", "queue", "submitted_time_begin", "submitted_time_end", "sort_by", "offset", "limit"];

export const jobRecords: Rules = {
  "job-end-states": [
    (mrs) => {
      const wait = at<Record<string, unknown>>(mrs, "showSingleJobExe x-wait");
      expect(wait["busy"]).toEqual({ list: "/job_detail/job_result", states: ["UNDEFINED"] });
      expect(wait).toMatchObject({ state: "/job_detail/job_state", result: "/job_detail/job_result", failed: ["FAILED", "KILLED"] });
      expect(wait["targets"]).toEqual({ succeeded: ["FINISHED"], ended: ["FINISHED", "FAILED", "KILLED"] });
      knows(mrs, "JobResult", "UNDEFINED", "SUCCEEDED", "FAILED", "KILLED");
      says(mrs, "showSingleJobExe", "`FINISHED` alone does not say that it went well: read `job_result`, which is `SUCCEEDED` then");
    },
    ["showSingleJobExe x-wait result"],
    ["showSingleJobExe x-wait busy"],
    ["showSingleJobExe x-wait failed", ["FAILED"]],
    ["showSingleJobExe x-wait targets succeeded", and("ACCEPTED")],
    ["JobResult anyOf 0 enum", without("SUCCEEDED")],
    ["showSingleJobExe description", "`FINISHED` says that the job went well."],
  ],
  "list-jobs-query": [
    (mrs) => {
      const query = mrs.operation("showJobExeListNew").parameters.filter((parameter) => parameter.in !== "path");
      expect(query.map(({ name }) => name).sort()).toEqual([...filters].sort());
      for (const parameter of query) {
        expect(parameter.in, parameter.name).toBe("query");
        expect(parameter.required ?? false, parameter.name).toBe(false);
      }
      typed(mrs, "integer", "limit schema", "offset schema");
      expect(at(mrs, "job_name schema")).not.toHaveProperty("maxLength");
      says(mrs, "job_name", "at most 64 of them, or 36 by documents of Huawei Cloud");
      for (const place of ["job_id", "user", "queue"]) says(mrs, place, "Known on Huawei Cloud only");
    },
    ["showJobExeListNew parameters", (all: unknown[]) => all.slice(1)],
    ["user in", "header"],
    ["job_type required", true],
    ["offset schema type", "string"],
    ["job_name schema maxLength", 36],
    ["queue description", "Lists only jobs in this queue of the cluster."],
  ],
};
