// The rulings about ending jobs, by either version.
import { expect } from "vitest";
import { type Rules, and, at, refuses, says, statusesOf, takes } from "../rule.ts";

const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

export const cancelling: Rules = {
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
};
