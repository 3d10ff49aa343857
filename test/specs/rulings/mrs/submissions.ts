// The rulings about submitting jobs with V2, and about deleting them.
import { expect } from "vitest";
import { type Rules, at, lacks, refuses, takes } from "../rule.ts";

const body = "createExecuteJob requestBody content application/json schema";
const job = { job_type: "HiveSql", job_name: "n" };

export const submissions: Rules = {
  "submit-job-arguments-name": [
    (mrs) => {
      takes(mrs, body, { ...job, arguments: ["a"] });
      refuses(mrs, body, { ...job, arg: ["a"] });
      lacks(mrs, "SubmitJobRequest", "arg");
      for (const [kind, example] of [["SparkScript", "spark-script"], ["SparkSql", "spark-sql"]] as const) {
        const value = at<Record<string, unknown>>(mrs, `createExecuteJob requestBody content application/json examples ${example} value`);
        expect(value, example).toMatchObject({ job_type: kind, arguments: expect.any(Array) });
      }
    },
    ["SubmitJobRequest.arg", { type: "array" }],
    ["SubmitJobRequest.arguments"],
    ["createExecuteJob requestBody content application/json examples spark-script value job_type", "SparkSql"],
  ],
};
