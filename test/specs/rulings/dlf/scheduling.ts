// The rulings about starting and stopping the scheduling of a job.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, needs, refuses, says, statusesOf, takes, typed } from "../rule.ts";

const both = ["startJob", "stopJob"];
const first = "StartJobRequest.ignore_first_self_dep";
const params = (fields: object) => ({ jobParams: [{ name: "n", value: "v", ...fields }] });

export const scheduling: Rules = {
  "stop-meaning": [
    (dlf) => {
      says(dlf, "stopJob", "Ends the scheduling of the job", "No source says that runs under way are ended", "To end one, call `stopJobInstance`");
      says(dlf, "JobStatus", "`STOPPED`: no longer scheduled");
      expect(dlf.operation("stopJob")).toMatchObject({ summary: "Stop the scheduling of a job" });
    },
    ["stopJob description", "Ends the job and its runs."],
    ["stopJob summary", "Stop a job"],
    ["JobStatus description", "`STOPPED`: no run is under way"],
  ],
  "empty-answer": [
    (dlf) => {
      for (const id of both) {
        expect(statusesOf(dlf, id).filter((status) => status < "300"), id).toEqual(["204"]);
        expect(at(dlf, `${id} responses 204`), id).not.toHaveProperty("content");
        says(dlf, `${id} responses 204`, "There is no body");
      }
    },
    ["startJob responses 200", { description: "Started." }],
    ["stopJob responses 204 content", { "application/json": { schema: { type: "object" } } }],
  ],
  "start-stop-completion": [
    (dlf) => {
      says(dlf, "startJob", "204 means that the start was taken, not that it is done", "until the status is `SCHEDULING` (batch) or `NORMAL` (real-time)");
      says(dlf, "stopJob", "204 means that the stop was taken, not that it is done", "until the status is `STOPPED` or `PAUSED`");
      for (const id of both) says(dlf, id, "Ask `listJobs` with the job's own `jobType`", "because the default is `BATCH`", "`EXCEPTION` means");
      says(dlf, "startJob responses 204", "The start was taken");
      says(dlf, "stopJob responses 204", "The stop was taken");
      expect(at(dlf, "jobType schema")).toMatchObject({ enum: ["BATCH", "REAL_TIME"], default: "BATCH" });
      says(dlf, "listJobs", "waits ten seconds after a start or a stop, and then asks every twenty seconds");
    },
    ["startJob description", "Puts the job to work."],
    ["stopJob responses 204 description", "The job is stopped."],
    ["jobType schema default"],
  ],
  "stop-when-stopped": [
    (dlf) => {
      says(dlf, "stopJob", "What a job that is stopped already answers is not known: 204, or 400 with `DLF.3051`", "List the job before you take such a 400 for a failure");
      expect(at(dlf, "stopJob")).toHaveProperty("x-effect", "idempotent");
      // A client that took the code for done would take any malformed request for done.
      expect(at(dlf, "stopJob")).not.toHaveProperty("x-already-done");
      takes(dlf, "stopJob responses 400 content application/json schema", { error_code: "DLF.3051" });
    },
    ["stopJob description", "Ends the scheduling of the job. It may be repeated."],
    ["stopJob x-effect", "once"],
    ["stopJob x-already-done", { codes: ["DLF.3051"], texts: [] }],
  ],
  "start-when-running": [
    (dlf) => {
      says(dlf, "startJob", "A job that runs already was seen refused with `DLF.3051`, the code of a malformed request");
      expect(at(dlf, "startJob responses 400 content application/json examples already-running value")).toMatchObject({
        error_code: "DLF.3051",
        error_msg: expect.stringContaining("is running") as unknown,
      });
      const { status, meaning } = at<{ status: number; meaning: string }>(dlf, "document x-errors DLF.3051");
      expect(status).toBe(400);
      expect(meaning).toMatch(/not valid; also seen when the job to be started runs already/);
      expect(at(dlf, "startJob")).not.toHaveProperty("x-already-done");
    },
    ["startJob description", "Puts the job to work."],
    ["startJob responses 400 content application/json examples already-running value error_code", "DLF.0100"],
    ["document x-errors DLF.3051 status", null],
    ["startJob x-already-done", { codes: ["DLF.3051"], texts: [] }],
  ],
  "start-date": [
    (dlf) => {
      needs(dlf, "StartJobRequest");
      takes(dlf, "StartJobRequest", {}, { start_date: 20241030 }, { ...params({}), start_date: 20241030 });
      refuses(dlf, "StartJobRequest", { start_date: "20241030" }, { startDate: 20241030 }, { start_date: 20241030.5 });
      says(dlf, "StartJobRequest.start_date", "year, month, day, for example `20241030`", "Known on Huawei Cloud only");
    },
    ["StartJobRequest.start_date type", "string"],
    ["StartJobRequest.startDate", { type: "integer" }],
    ["StartJobRequest required", ["start_date"]],
    ["StartJobRequest.start_date description", "The day from which the job is scheduled."],
  ],
  "ignore-first-flag": [
    (dlf) => {
      for (const place of [first, `${first}endence`]) {
        typed(dlf, "boolean", place);
        expect(at(dlf, place)["x-rulings"]).toContain("ignore-first-flag");
      }
      takes(dlf, "StartJobRequest", { ignore_first_self_dep: true }, { ignore_first_self_dependence: false });
      says(dlf, first, "Known on Huawei Cloud only");
      says(dlf, `${first}endence`, "Which of the two the service reads is not settled");
    },
    [first],
    [`${first}endence type`, "string"],
    [`${first}endence description`, "The same in another spelling."],
    [`${first} description`, "Whether the first run goes ahead."],
  ],
  "job-param-type-key": [
    (dlf) => {
      has(dlf, "JobParam", "paramType");
      lacks(dlf, "JobParam", "type");
      needs(dlf, "JobParam", "name", "value");
      takes(dlf, "StartJobRequest", params({}), params({ paramType: "variable" }));
      refuses(dlf, "StartJobRequest", params({ type: "variable" }));
    },
    ["JobParam.paramType"],
    ["JobParam.type", { type: "string" }],
    ["JobParam additionalProperties", true],
  ],
  "job-param-type-values": [
    (dlf) => {
      knows(dlf, "JobParam.paramType", "variable", "constants");
      takes(dlf, "StartJobRequest", params({ paramType: "procedure" }));
    },
    ["JobParam.paramType anyOf 0 enum", and("procedure")],
    ["JobParam.paramType anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  deprecation: [
    (dlf) => {
      for (const id of [...both, "listJobs", "listJobInstances", "showJobInstance"]) {
        expect(at(dlf, id), id).not.toHaveProperty("deprecated", true);
        expect(at(dlf, id), id).not.toHaveProperty("x-replaced-by");
        expect(dlf.operation(id).description, id).not.toMatch(/offline|deprecated/);
      }
    },
    ["startJob deprecated", true],
    ["listJobs x-replaced-by", "showJob"],
    ["showJobInstance description", "This call is to be taken offline."],
  ],
  "rate-limit": [
    (dlf) => {
      for (const { operationId, description, responses } of dlf.operations) {
        expect(statusesOf(dlf, operationId), operationId).toContain("429");
        takes(dlf, `${operationId} responses 429 content application/json schema`, { error_code: "APIGW.0308", error_msg: "m" });
        expect(description, operationId).not.toMatch(/calls (a|per|in one) (second|minute)/);
        expect(JSON.stringify(responses), operationId).not.toMatch(/ratelimit/i);
      }
    },
    ["stopJob responses 429"],
    ["listJobs description", (text: string) => `${text} At most 30 calls a second are accepted.`],
    ["startJob responses 204 headers", { "X-RateLimit-Limit": { schema: { type: "integer" } } }],
  ],
};
