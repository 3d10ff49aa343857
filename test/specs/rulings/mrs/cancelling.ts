// The rulings about ending jobs, by either version.
import { expect } from "vitest";
import { type Rules, and, at, refuses, says, statusesOf, takes } from "../rule.ts";

const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

export const cancelling: Rules = {
  "cancel-method": [
    (mrs) => {
      expect(mrs.operation("cancelJobExecution")).toMatchObject({ method: "get", "x-effect": "once" });
      says(mrs, "cancelJobExecution", "Cancels the execution although the method is GET", "Never repeat it unasked, prefetch it or answer it from a cache");
    },
    ["cancelJobExecution x-effect", "read"],
    ["document paths /v1.1/{project_id}/job-executions/{job_execution_id}/cancel", ({ get, ...item }: Record<string, unknown>) => ({ ...item, post: get })],
    ["cancelJobExecution description", "Cancels the execution."],
  ],
  "cancel-meaning": [
    (mrs) => {
      says(mrs, "cancelJobExecution", "Status 200 means that the cancel was accepted, not that it is done", "The answer shows the execution as it was before the cancel", "Poll `showJobExecution` until `end_time` is set");
      says(mrs, "cancelJobExecution responses 200", "The record is the one from before it");
      expect(successes(statusesOf(mrs, "cancelJobExecution"))).toEqual(["200"]);
    },
    ["cancelJobExecution description", (text: string) => text.replace("was accepted, not that it is done", "is done")],
    ["cancelJobExecution responses 200 description", "The execution is cancelled."],
  ],
  "cancel-availability": [
    (mrs) => {
      const { deprecated, "x-sources": sources } = mrs.operation("cancelJobExecution");
      expect(deprecated).toBe(true);
      expect(sources.map((source) => mrs.source(source).cloud)).toEqual(sources.map(() => "otc"));
      says(mrs, "cancelJobExecution", "Known for Open Telekom Cloud only");
    },
    ["cancelJobExecution deprecated"],
    ["cancelJobExecution x-sources", and("huawei-mrs-eu-west-0-2022")],
    ["cancelJobExecution description", (text: string) => text.replace("Known for Open Telekom Cloud only.", "")],
  ],
  "cancel-replacement": [
    (mrs) => {
      expect(at(mrs, "cancelJobExecution")).toHaveProperty("x-replaced-by", "stopJob");
      expect(mrs.operation("stopJob")).toMatchObject({ method: "post", path: "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill" });
      expect(at(mrs, "stopJob")).not.toHaveProperty("deprecated");
    },
    ["cancelJobExecution x-replaced-by", "batchDeleteJobs"],
    ["stopJob deprecated", true],
  ],
  "stop-job-answer": [
    (mrs) => {
      expect(successes(statusesOf(mrs, "stopJob"))).toEqual(["202"]);
      expect(mrs.response("stopJob", 202)["x-body-optional"]).toBe(true);
      takes(mrs, "stopJob responses 202 content application/json schema", { result: "succeeded" }, {});
      refuses(mrs, "stopJob responses 202 content application/json schema", { result: true });
      says(mrs, "stopJob", "Status 202 means that the request was accepted, not that the job has ended", "Confirm with `showSingleJobExe`");
      says(mrs, "StopJobAnswer.result", "It stands for the request, not for the job");
    },
    ["stopJob responses 202 x-body-optional"],
    ["StopJobAnswer required", ["result"]],
    ["stopJob responses", ({ 202: answer, ...rest }: Record<string, unknown>) => ({ 200: answer, ...rest })],
    ["StopJobAnswer.result description", "`succeeded` once the job has ended."],
  ],
  "stop-job-failure-status": [
    (mrs) => {
      for (const status of [400, 500]) {
        expect(mrs.resolve(mrs.answer("stopJob", status))).toBe(mrs.schema("ErrorBody"));
        expect(at(mrs, `stopJob responses ${status} content application/json examples not-stopped`)).toHaveProperty("value.error_code", "0175");
      }
      says(mrs, "stopJob", "A stop that fails is answered with status 400 or 500 and the code `0175`");
    },
    ["stopJob responses 400 content application/json examples", {}],
    ["stopJob responses 500 content application/json schema", { type: "object" }],
    ["stopJob description", (text: string) => text.replace("status 400 or 500", "status 500")],
  ],
  "stop-when-ended": [
    (mrs) => {
      for (const id of ["stopJob", "cancelJobExecution"]) expect(at(mrs, id), id).not.toHaveProperty("x-already-done");
      says(mrs, "stopJob", "What comes when the job has ended already is not known, and no code stands for it");
    },
    ["stopJob x-already-done", { codes: ["0175"], texts: [] }],
    ["stopJob description", (text: string) => text.replace("and no code stands for it", "but `0175` is likely")],
  ],
};
