// The rulings about starting and stopping the scheduling of a job.
import { expect } from "vitest";
import { type Rules, at, says, statusesOf, takes } from "../rule.ts";

const both = ["startJob", "stopJob"];

export const scheduling: Rules = {
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
