// The rulings about the list of jobs.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const last = { lastInstanceStatus: "success", lastInstanceEndTime: 1531187400000 };
const summary = [
  ...["name", "jobType", "status", "owner", "priority", "path", "singleNodeJobFlag", "createUser", "createTime", "startTime", "endTime"],
  ...["lastInstanceStatus", "lastInstanceEndTime", "lastUpdateUser", "lastUpdateTime", "flinkJobInfo", "alarms"],
];

export const listing: Rules = {
  "list-jobs-success-status": [
    (dlf) => {
      expect(statusesOf(dlf, "listJobs").filter((status) => status < "300")).toEqual(["200"]);
      takes(dlf, `listJobs ${ok}`, { total: 1, jobs: [{ name: "j" }] });
      refuses(dlf, `listJobs ${ok}`, [{ name: "j" }], { jobs: {} });
    },
    ["listJobs responses 204", { description: "Nothing found." }],
    ["listJobs responses 200"],
    ["JobList.jobs type", ["array", "object"]],
  ],
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
  "list-jobs-offset-unit": [
    (dlf) => {
      says(dlf, "offset", "Whether it counts pages or jobs is not settled");
      says(dlf, "offset", "Ask for `offset=1`, and if the answer repeats jobs of the first one it counts jobs", "ask for what fits into one answer");
      says(dlf, "listJobs", "Whether `offset` counts pages or jobs is not settled");
      takes(dlf, "offset schema", 0, 1, 100);
      refuses(dlf, "offset schema", -1, 0.5);
      expect(at(dlf, "listJobs x-page")).toMatchObject({ as: "iterateJobs", items: "/jobs", key: "/name", position: "offset", step: "page", first: 0 });
    },
    ["offset description", "Which page to show, from 0."],
    ["listJobs description", "Lists the jobs of one kind in one workspace."],
    ["listJobs x-page step", "item"],
    ["listJobs x-page key"],
    ["offset schema multipleOf", 10],
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
  "job-name-filter": [
    (dlf) => {
      says(dlf, "jobName", "Other names that contain it were seen to match too", "compare the names in the answer");
      says(dlf, "listJobs", "pick the entry with exactly that name");
      expect(at(dlf, "listJobs x-wait item")).toEqual({ list: "/jobs", key: "name", input: "jobName" });
    },
    ["jobName description", "Lists only jobs with this name."],
    ["listJobs description", "Lists the jobs of one kind in one workspace."],
    ["listJobs x-wait item key", "path"],
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
  "list-jobs-missing-fields": [
    (dlf) => {
      needs(dlf, "Job");
      needs(dlf, "JobList");
      takes(dlf, `listJobs ${ok}`, {}, { jobs: [{}] });
      says(dlf, "Job", "No field is promised");
      says(dlf, "listJobs", "An entry may lack the status; then it says nothing");
    },
    ["Job required", ["name"]],
    ["JobList required", ["jobs"]],
    ["listJobs description", "Lists the jobs of one kind in one workspace."],
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
  "instance-status-values": [
    (dlf) => {
      const more = ["forceSuccess", "ignoreSuccess", "freeze", "skip-by-depend", "waiting-confirm"];
      knows(dlf, "InstanceStatus", "waiting", "running", "success", "fail", "running-exception", "pause", "manual-stop", ...more);
      for (const place of ["Job.lastInstanceStatus", "JobInstance.status", "JobInstanceDetail.status"]) expect(at(dlf, place), place).toBe(at(dlf, "InstanceStatus"));
    },
    ["InstanceStatus anyOf 0 enum", without("waiting-confirm")],
    ["InstanceStatus anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["Job.lastInstanceStatus", { type: "string" }],
  ],
  "job-status-values": [
    (dlf) => {
      knows(dlf, "JobStatus", "STARTING", "NORMAL", "EXCEPTION", "STOPPING", "STOPPED", "SCHEDULING", "PAUSED");
      expect(at(dlf, "Job.status")).toBe(at(dlf, "JobStatus"));
      takes(dlf, "Job", { status: "ABNORMAL" }, { status: "STARTTING" });
      says(dlf, "JobStatus", "`EXCEPTION`: starting or stopping went wrong", "The list is open");
    },
    ["JobStatus anyOf 0 enum", and("ABNORMAL")],
    ["JobStatus anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["JobStatus anyOf 0 enum", without("PAUSED")],
  ],
  "end-time-meaning": [
    (dlf) => {
      says(dlf, "Job.endTime", "This may be the end that its schedule sets and not the moment of a stop", "decide by the status");
      expect(at(dlf, "listJobs x-wait")).toHaveProperty("state", "/status");
    },
    ["Job.endTime description", "When the job stopped, in milliseconds since 1970."],
    ["listJobs x-wait state", "/endTime"],
  ],
  "wait-for-job": [
    (dlf) => {
      expect(at(dlf, "listJobs x-wait")).toMatchObject({
        as: "waitForJob",
        targets: { started: ["NORMAL", "SCHEDULING"], stopped: ["STOPPED", "PAUSED"] },
        failed: ["EXCEPTION"],
      });
      says(dlf, "listJobs", "A batch job that was started is `SCHEDULING`, which does not say that a run is under way", "An `EXCEPTION` may stem from an earlier start or stop");
    },
    ["listJobs x-wait targets started", ["NORMAL", "SCHEDULING", "STARTING"]],
    ["listJobs x-wait targets stopped", ["STOPPED"]],
    ["listJobs x-wait failed", []],
    ["listJobs x-wait targets", { running: ["NORMAL", "SCHEDULING"], stopped: ["STOPPED", "PAUSED"] }],
    ["listJobs description", "Lists the jobs of one kind in one workspace."],
  ],
};
