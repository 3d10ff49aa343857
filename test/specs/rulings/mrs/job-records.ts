// The rulings about showing and listing V2 jobs.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, has, knows, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const numbers = ["submitted_time", "started_time", "finished_time", "elapsed_time"];
const filters = ["job_name", "job_id", "user", "job_type", "job_state", "job_result", "queue", "submitted_time_begin", "submitted_time_end", "sort_by", "offset", "limit"];
const states = ["New", "NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED", "RUNNING", "FINISHED", "FAILED", "KILLED"];

function comesAs200And202(mrs: Contract, id: string, schema: string): void {
  expect(statusesOf(mrs, id).filter((status) => status < "300")).toEqual(["200", "202"]);
  for (const status of [200, 202]) expect(mrs.resolve(mrs.answer(id, status))).toBe(mrs.schema(schema));
}

export const jobRecords: Rules = {
  "show-job-status-code": [
    (mrs) => {
      comesAs200And202(mrs, "showSingleJobExe", "JobDetailAnswer");
      says(mrs, "showSingleJobExe", "take both, with the same body");
    },
    ["showSingleJobExe responses 202"],
    ["showSingleJobExe responses 200 content application/json schema", { $ref: "#/components/schemas/JobDetail" }],
    ["showSingleJobExe description", "Returns the job."],
  ],
  "job-state-new": [
    (mrs) => {
      knows(mrs, "JobState", ...states);
      says(mrs, "JobState", "both spellings are documented; compare without regard to case");
      says(mrs, "job_state", "whether the filter heeds the difference is not known");
    },
    ["JobState anyOf 0 enum", without("New")],
    ["JobState anyOf 0 enum", without("NEW")],
    ["JobState description", (text: string) => text.replace("compare without regard to case", "compare exactly")],
    ["job_state description", "Lists only jobs in this state."],
  ],
  "job-arguments-type": [
    (mrs) => {
      for (const name of ["arguments", "properties"]) {
        takes(mrs, `JobDetail.${name}`, "[wordcount, a]", "{}");
        refuses(mrs, `JobDetail.${name}`, ["wordcount"], {});
      }
      says(mrs, "JobDetail.arguments", "It is not JSON");
      takes(mrs, "SubmitJobRequest", { job_type: "Flink", job_name: "n", arguments: ["a"], properties: { a: "b" } });
    },
    ["JobDetail.arguments type", "array"],
    ["JobDetail.properties type", ["string", "object"]],
    ["SubmitJobRequest.arguments", { type: "string" }],
  ],
  "job-detail-fields": [
    (mrs) => {
      has(mrs, "JobDetail", "queue", "tracking_url");
      needs(mrs, "JobDetail");
      says(mrs, "JobDetail.tracking_url", "Known from Huawei Cloud only");
    },
    ["JobDetail.queue"],
    ["JobDetail.tracking_url"],
    ["JobDetail required", ["queue"]],
    ["JobDetail.tracking_url description", "Where the job can be watched."],
  ],
  "job-detail-numbers": [
    (mrs) => {
      for (const name of numbers) {
        takes(mrs, `JobDetail.${name}`, 1564622673018, 0);
        refuses(mrs, `JobDetail.${name}`, "1564622673018", 0.5);
        expect(at(mrs, `JobDetail.${name}`).format, name).toBe("int64");
      }
      takes(mrs, "JobDetail.job_progress", 33.3, 100);
      refuses(mrs, "JobDetail.job_progress", "100.0");
    },
    ["JobDetail.started_time type", "string"],
    ["JobDetail.elapsed_time format", "int32"],
    ["JobDetail.job_progress type", "integer"],
  ],
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
  "list-jobs-status-code": [
    (mrs) => {
      comesAs200And202(mrs, "showJobExeListNew", "JobList");
      says(mrs, "showJobExeListNew", "a client for Huawei Cloud expects it there too", "take both, with the same body");
    },
    ["showJobExeListNew responses 202"],
    ["showJobExeListNew responses 202 content application/json schema", { type: "array" }],
    ["showJobExeListNew description", "Lists the jobs of one cluster."],
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
  "list-jobs-offset-unit": [
    (mrs) => {
      expect(at(mrs, "offset schema")).toMatchObject({ minimum: 1, default: 1 });
      says(mrs, "offset", "The documents do not say whether it counts pages or jobs", "Move on by one, drop jobs that come twice, and stop at an empty answer");
      expect(at(mrs, "showJobExeListNew x-page")).toMatchObject({ position: "offset", step: "page", first: 1, key: "/job_id" });
    },
    ["offset description", "Number of the page, from 1."],
    ["showJobExeListNew x-page step", "item"],
    ["offset schema minimum", 0],
  ],
  "list-jobs-page-size": [
    (mrs) => {
      expect(at(mrs, "limit schema")).toMatchObject({ default: 10 });
      takes(mrs, "limit schema", 100, 100000);
      expect(at(mrs, "showJobExeListNew x-page")).not.toHaveProperty("most");
      says(mrs, "limit", "No maximum is documented; one client asks for 100");
    },
    ["limit schema maximum", 100],
    ["showJobExeListNew x-page most", 100],
    ["limit description", "How many jobs one answer holds at most."],
  ],
  "list-jobs-shape": [
    (mrs) => {
      takes(mrs, "JobList", { job_list: [{ job_id: "j" }] });
      refuses(mrs, "JobList", { job_list: { jobs: [] } }, { job_list: null });
      expect(at(mrs, "JobList.job_list items")).toBe(at(mrs, "JobDetail"));
    },
    ["JobList.job_list type", ["array", "object"]],
    ["JobList.job_list items", { type: "object" }],
  ],
  "list-jobs-total": [
    (mrs) => {
      takes(mrs, "JobList", { total_record: 2 }, { job_list: [] });
      refuses(mrs, "JobList", { total_record: "2" });
    },
    ["JobList.total_record type", ["integer", "string"]],
    ["JobList required", ["total_record"]],
    ["JobList.total_record", {}],
  ],
  "list-jobs-times": [
    (mrs) => {
      for (const place of ["submitted_time_begin", "submitted_time_end"]) {
        expect(at(mrs, `${place} schema`)).toEqual({ type: "integer", format: "int64" });
        says(mrs, place, "in milliseconds since 1970");
      }
    },
    ["submitted_time_begin schema format", "int32"],
    ["submitted_time_end schema type", "string"],
    ["submitted_time_end description", "Lists only jobs submitted before this moment, in seconds since 1970."],
  ],
};
