// The rulings about the general settings of a job, and about fields that only one cloud or only examples have.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, says, typed } from "../rule.ts";

const requests = ["CreateJobRequest", "UpdateJobRequest"];
const everywhere = [...requests, "JobDetail"];
const newer = ["singleNodeJobFlag", "singleNodeJobType", "cleanOverdueDays", "cleanWaitingJob", "emptyRunningJob"];

export const jobSettings: Rules = {
  "newer-definition-fields": [
    (dlf) => {
      for (const schema of everywhere) {
        has(dlf, schema, ...newer);
        expect((at(dlf, schema).required ?? []).filter((name) => newer.includes(name)), schema).toEqual([]);
        for (const name of newer.slice(2, 4)) says(dlf, `${schema}.${name}`, "Known on Huawei Cloud only");
      }
      for (const schema of requests) lacks(dlf, schema, "createTime");
      expect(at(dlf, "JobDetail.createTime")).toMatchObject({ type: "integer", format: "int64" });
      typed(dlf, "string", "JobNode.execTimeOutRetry", "JobNodeDefinition.execTimeOutRetry");
      has(dlf, "Cron", "intervalType");
      has(dlf, "CronDefinition", "intervalType");
      knows(dlf, "EmptyRunningJob", "0", "1");
      says(dlf, "EmptyRunningJob", "On Open Telekom Cloud it was seen in answers only");
    },
    ["UpdateJobRequest.cleanWaitingJob"],
    ["CreateJobRequest required", and("singleNodeJobFlag")],
    ["CreateJobRequest.createTime", { type: "integer" }],
    ["JobNodeDefinition.execTimeOutRetry type", "boolean"],
    ["CronDefinition.intervalType"],
    ["JobDetail.cleanOverdueDays description", "The longest time that the job may take."],
  ],
};
