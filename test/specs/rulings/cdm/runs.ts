// The rulings about starting and stopping jobs, and about the record of a run.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, needs, refuses, says, siblings, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const dates = ["creation-date", "execute-date", "last-update-date"];

export const runs: Rules = {
  "run-identity": [
    (cdm) => expect(at(cdm, "showJobStatus x-wait run")).toEqual(["/submissions/0/submission-id", "/submissions/0/creation-date"]),
    ["showJobStatus x-wait run", ["/submissions/0/submission-id"]],
  ],
  "stop-job-answer": [
    (cdm) => {
      expect(at(cdm, "stopJob responses 200")).toHaveProperty("x-body-optional", true);
      takes(cdm, `stopJob ${ok}`, {}, { "validation-result": [] }, { submissions: [{ status: "STOPPED" }] }, { more: 1 });
      has(cdm, "StopJobAnswer", "validation-result", "submissions");
      needs(cdm, "StopJobAnswer");
      expect(at(cdm, "stopJob")).not.toHaveProperty("requestBody");
    },
    ["stopJob responses 200 x-body-optional"],
    ["StopJobAnswer.submissions"],
    ["StopJobAnswer required", ["validation-result"]],
    ["StopJobAnswer additionalProperties", false],
  ],
  "stop-job-statuses": [
    (cdm) => {
      expect(statusesOf(cdm, "stopJob")).toEqual(["200", ...siblings]);
      expect(cdm.document["x-errors"]["Cdm.0053"]?.status).toBe(400);
      expect(cdm.document["x-errors"]["Cdm.0032"]?.status).toBe(400);
      says(cdm, "stopJob", "by the code table with `Cdm.0053`, though no such answer is on record");
      expect(at(cdm, "stopJob x-already-done")).toMatchObject({ codes: ["Cdm.0053"] });
    },
    ["stopJob responses 404"],
    ["stopJob x-already-done codes", and("Cdm.0100")],
  ],
  "validation-result-success": [
    (cdm) => {
      const within: Record<string, object> = { createLink: { within: "linkConfig" }, updateLink: { within: "linkConfig" } };
      const rule = { list: "validation-result", status: "status", message: "message", harmless: ["WARNING"] };
      for (const id of ["stopJob", "createJob", "updateJob", "createAndStartRandomClusterJob", "createLink", "updateLink"]) {
        expect(at(cdm, `${id} responses 200 x-failure`), id).toEqual({ ...rule, ...within[id] });
        takes(cdm, `${id} ${ok}`, {}, { "validation-result": [] }, { "validation-result": [{}] });
      }
      for (const place of ["JobValidationResult.status", "LinkValidationRemark.status"]) knows(cdm, place, "ERROR", "WARNING");
      needs(cdm, "JobValidationResult");
      needs(cdm, "LinkValidationRemark");
      for (const place of ["CreateLinkAnswer", "UpdateLinkAnswer", "CreateJobAnswer", "UpdateJobAnswer"]) {
        says(cdm, `${place}.validation-result`, "One that says something and is not a `WARNING` means that it was not");
      }
    },
    ["createLink responses 200 x-failure harmless", []],
    ["stopJob responses 200 x-failure"],
    ["JobValidationResult.status", { type: "string", enum: ["ERROR", "WARNING"] }],
    ["LinkValidationRemark required", ["status"]],
    ["StopJobAnswer.validation-result minItems", 1],
    ["CreateLinkAnswer.validation-result description", "One with the status `ERROR` means that it was not made."],
  ],
  "job-status-values": [
    (cdm) => {
      knows(cdm, "JobStatus", "BOOTING", "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "FAILURE_ON_SUBMIT", "STOPPED", "UNKNOWN", "NEVER_EXECUTED");
      expect(at(cdm, "StartJobSubmission.status")).toBe(at(cdm, "JobStatus"));
    },
    ["JobStatus anyOf 0 enum", without("STOPPED")],
    ["JobStatus anyOf 0 enum", without("PENDING")],
    ["JobStatus anyOf 0 enum", and("NEW")],
  ],
  "job-end-states": [
    (cdm) => {
      const ends = ["SUCCEEDED", "FAILED", "FAILURE_ON_SUBMIT", "STOPPED"];
      const wait = { targets: { succeeded: ["SUCCEEDED"], ended: ends }, failed: ends.slice(1), state: "/submissions/0/status" };
      expect(at(cdm, "showJobStatus x-wait")).toMatchObject(wait);
      says(cdm, "showJobStatus", "`SUCCEEDED`, `FAILED`, `FAILURE_ON_SUBMIT` and `STOPPED` end a run");
    },
    ["showJobStatus x-wait targets ended", and("UNKNOWN")],
    ["showJobStatus x-wait failed", and("NEVER_EXECUTED")],
    ["showJobStatus x-wait failed", without("STOPPED")],
  ],
  "last-update-user-spelling": [
    (cdm) => {
      typed(cdm, "string", "StartJobSubmission.last-udpate-user", "StartJobSubmission.last-update-user");
      needs(cdm, "StartJobSubmission");
      for (const id of ["startJob", "showJobStatus", "showSubmissions", "createAndStartRandomClusterJob", "stopJob"]) {
        takes(cdm, `${id} ${ok}`, { submissions: [{ "last-udpate-user": "u" }] }, { submissions: [{ "last-update-user": "u" }] });
        refuses(cdm, `${id} ${ok}`, { submissions: [{ "last-udpate-user": 1 }] }, { submissions: [{ "last-update-user": 1 }] });
      }
    },
    ["StartJobSubmission.last-udpate-user"],
    ["StartJobSubmission.last-update-user"],
    ["StartJobSubmission required", ["last-update-user"]],
  ],
  "is-stoping-increment-type": [
    (cdm) => {
      takes(cdm, "StartJobSubmission", { isStopingIncrement: "" });
      refuses(cdm, "StartJobSubmission", { isStopingIncrement: false });
      expect(at(cdm, "StartJobSubmission").properties).not.toHaveProperty("isStoppingIncrement");
    },
    ["StartJobSubmission.isStopingIncrement type", "boolean"],
    ["StartJobSubmission.isStopingIncrement minLength", 1],
    ["StartJobSubmission.isStoppingIncrement", { type: "string" }],
  ],
  "submission-dates": [
    (cdm) => {
      for (const name of dates) {
        expect(at(cdm, `StartJobSubmission.${name}`)).toMatchObject({ type: "integer", format: "int64" });
        refuses(cdm, "StartJobSubmission", { [name]: "1536905778725" });
      }
      expect(cdm.example("start-job.started")).toMatchObject({ submissions: [{ "creation-date": 1536905778725 }] });
    },
    ["StartJobSubmission.creation-date type", ["integer", "string"]],
    ["StartJobSubmission.execute-date format", "date-time"],
  ],
  "progress-unit": [
    (cdm) => {
      takes(cdm, "StartJobSubmission", { progress: -1 }, { progress: 0.75 }, { progress: 100 }, { progress: 101 });
      expect(at(cdm, "showJobStatus x-wait")).not.toMatchObject({ state: expect.stringContaining("progress") });
      says(cdm, "StartJobSubmission.progress", "never decide by it whether a run has ended");
    },
    ["StartJobSubmission.progress type", "integer"],
    ["StartJobSubmission.progress maximum", 100],
    ["StartJobSubmission.progress minimum", 0],
  ],
  "counter-sentinel": [
    (cdm) => {
      const counters = Object.keys(at(cdm, "SqoopCounters").properties ?? {});
      expect(counters).toHaveLength(10);
      const none = Object.fromEntries(counters.map((name) => [name, -1]));
      // They stand a level deeper, under the name of a class.
      takes(cdm, `showJobStatus ${ok}`, { submissions: [{ counters: { "org.apache.sqoop.submission.counter.SqoopCounters": none } }] });
      refuses(cdm, `showJobStatus ${ok}`, { submissions: [{ counters: { "org.apache.sqoop.submission.counter.SqoopCounters": { ROWS_READ: "1" } } }] });
    },
    ["SqoopCounters.TOTAL_SIZE minimum", 0],
    ["SqoopCounters.ROWS_READ type", ["integer", "string"]],
    ["Counters properties", { ROWS_READ: { type: "integer" } }],
  ],
  "counters-level": [
    (cdm) => refuses(cdm, "Counters", { "org.apache.sqoop.submission.counter.SqoopCounters": 1 }),
    ["Counters properties", { ROWS_READ: { type: "integer" } }],
  ],
  "start-job-method": [
    (cdm) => expect(cdm.operation("startJob")).toMatchObject({ method: "put", path: "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start" }),
    ["document paths /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/start", ({ put, ...item }: Record<string, unknown>) => ({ ...item, get: put })],
  ],
  "start-job-body": [
    (cdm) => {
      expect(at(cdm, "startJob requestBody")).toMatchObject({ required: false });
      takes(cdm, "StartJobRequest", {}, { variables: { day: "1" } });
      refuses(cdm, "StartJobRequest", { variables: { day: 1 } }, { jobs: [] });
    },
    ["startJob requestBody required", true],
    ["StartJobRequest required", ["variables"]],
    ["StartJobRequest.variables additionalProperties", true],
  ],
};
