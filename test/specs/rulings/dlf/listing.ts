// The rulings about the list of jobs.
import { expect } from "vitest";
import { type Rules, at, has, namesIn, refuses, says, takes, typed } from "../rule.ts";
const last = { lastInstanceStatus: "success", lastInstanceEndTime: 1531187400000 };
const summary = [
  ...["name", "jobType", "status", "owner", "priority", "path", "singleNodeJobFlag", "createUser", "createTime", "startTime", "endTime"],
  ...["lastInstanceStatus", "lastInstanceEndTime", "lastUpdateUser", "lastUpdateTime", "flinkJobInfo", "alarms"],
];

export const listing: Rules = {
  "list-jobs-query": [
    (dlf) => {
      const query = dlf.operation("listJobs").parameters.filter((parameter) => parameter.in === "query");
      expect(query.map(({ name }) => name).sort()).toEqual(["jobName", "jobType", "limit", "offset", "tags"]);
      expect(query.filter(({ required }) => required)).toEqual([]);
      expect(at(dlf, "tags schema")).toEqual({ type: "string" });
      says(dlf, "tags", "separated by commas", "Known on Huawei Cloud only");
    },
    ["listJobs parameters", (all: unknown[]) => all.slice(0, -1)],
    ["jobType required", true],
    ["tags schema", { type: "array", items: { type: "string" } }],
    ["tags description", "Lists only jobs with these tags, separated by commas."],
  ],
  "list-jobs-limit": [
    (dlf) => {
      takes(dlf, "limit schema", 1, 10, 100);
      refuses(dlf, "limit schema", 0, 101, 1000);
      expect(at(dlf, "listJobs x-page")).toMatchObject({ size: "limit", most: 100 });
      expect(dlf.parameter("listJobs", "limit")).toBe(at(dlf, "limit"));
    },
    ["limit schema maximum", 1000],
    ["limit schema minimum", 0],
    ["listJobs x-page most", 1000],
  ],
  "list-jobs-entry": [
    (dlf) => {
      expect(at(dlf, "JobList.jobs").items).toEqual({ $ref: "#/components/schemas/Job" });
      expect(namesIn(dlf, "Job").sort()).toEqual([...summary].sort());
      takes(dlf, "Job", { priority: 0, singleNodeJobFlag: true, flinkJobInfo: "", alarms: [{ alarmType: "t", topicUrn: "u" }] });
      for (const place of ["Job.alarms", "Job.flinkJobInfo"]) says(dlf, place, "Known from Huawei Cloud's own definition only");
      expect(at(dlf, "Job")).not.toHaveProperty("additionalProperties", false);
    },
    ["Job.nodes", { type: "array", items: {} }],
    ["Job.schedule", { type: "object" }],
    ["Job.status"],
    ["Job.flinkJobInfo description", "About the Flink job behind it."],
  ],
  "last-instance-fields": [
    (dlf) => {
      has(dlf, "Job", ...Object.keys(last));
      for (const jobType of ["BATCH", "REAL_TIME"]) takes(dlf, "Job", { jobType, ...last }, { jobType });
      for (const name of Object.keys(last)) expect(at(dlf, `Job.${name}`).description, name).not.toMatch(/batch/i);
      typed(dlf, "integer", "Job.lastInstanceEndTime");
    },
    ["Job.lastInstanceEndTime"],
    ["Job.lastInstanceEndTime description", "When the latest run of a batch job ended."],
    ["Job required", ["lastInstanceStatus"]],
  ],
};
