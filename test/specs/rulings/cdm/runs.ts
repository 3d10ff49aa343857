// The rulings about starting and stopping jobs, and about the record of a run.
import { expect } from "vitest";
import { type Rules, at, refuses, says, takes } from "../rule.ts";

const ok = "responses 200 content application/json schema";

export const runs: Rules = {
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
};
