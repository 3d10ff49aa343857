// The rulings about the general settings of a job, and about fields that only one cloud or only examples have.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const requests = ["CreateJobRequest", "UpdateJobRequest"];
const everywhere = [...requests, "JobDetail"];
const newer = ["singleNodeJobFlag", "singleNodeJobType", "cleanOverdueDays", "cleanWaitingJob", "emptyRunningJob"];
const settings = ["owner", "agency", "priority", "executeUser", "instanceTimeout", "isIgnoreWaiting", "customFields", "tags"];
const text = { type: "string" };

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
  "clean-overdue-days-key": [
    (dlf) => {
      for (const schema of everywhere) {
        typed(dlf, "integer", `${schema}.cleanOverdueDays`);
        lacks(dlf, schema, "cleanoverdueDays");
      }
    },
    ["JobDetail.cleanoverdueDays", { type: "integer" }],
    ["CreateJobRequest.cleanOverdueDays"],
  ],
  "single-node-job-types": [
    (dlf) => {
      const sql = ["DliSQL", "DwsSQL", "HiveSQL", "SparkSQL", "RdsSQL", "DorisSQL", "FlinkSQL"];
      knows(dlf, "SingleNodeJobType", ...sql, "ASSIGNMENT", "BRANCH", "MERGE", "NormalJob", "OneClick", "DataMigration", "MrsFlink", "FlinkJar", "DLISpark");
      says(dlf, "SingleNodeJobType", "`NormalJob` and `OneClick` are in the list for requests only, `DataMigration` in that for answers only");
      for (const schema of everywhere) expect(at(dlf, `${schema}.singleNodeJobType`)).toBe(at(dlf, "SingleNodeJobType"));
    },
    ["SingleNodeJobType anyOf 0 enum", and("Python")],
    ["SingleNodeJobType anyOf 0 enum", without("DataMigration")],
    ["SingleNodeJobType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["SingleNodeJobType description", "What a job does that consists of a single task."],
  ],
  "example-only-fields": [
    (dlf) => {
      for (const schema of [...everywhere, "JobNode", "JobNodeDefinition"]) {
        takes(dlf, `${schema}.resources`, [], [{ any: 1 }, "any"]);
        says(dlf, `${schema}.resources`, "What it may hold is not known");
        expect(at(dlf, schema).required ?? []).not.toContain("resources");
      }
      typed(dlf, "string", ...everywhere.map((schema) => `${schema}.version`), "JobDetail.description");
      for (const schema of requests) lacks(dlf, schema, "description");
    },
    ["JobNodeDefinition.resources"],
    ["JobDetail.resources items", text],
    ["UpdateJobRequest.version type", "number"],
    ["CreateJobRequest.description", text],
  ],
  "instance-timeout-range": [
    (dlf) => {
      expect(at(dlf, "BasicConfigDefinition.instanceTimeout")).toMatchObject({ minimum: 0, maximum: 1440, default: 60 });
      says(dlf, "BasicConfigDefinition.instanceTimeout", "every example has 0, whose meaning they do not tell");
      takes(dlf, "BasicConfig.instanceTimeout", 0, 1441);
    },
    ["BasicConfigDefinition.instanceTimeout minimum", 5],
    ["BasicConfigDefinition.instanceTimeout maximum"],
    ["BasicConfig.instanceTimeout maximum", 1440],
  ],
  "execute-user-empty": [
    (dlf) => {
      takes(dlf, "BasicConfigDefinition.executeUser", "", "u");
      takes(dlf, "BasicConfig.executeUser", "");
      says(dlf, "BasicConfigDefinition.executeUser", "Empty, or a user that exists");
    },
    ["BasicConfigDefinition.executeUser minLength", 1],
    ["BasicConfig.executeUser minLength", 1],
    ["BasicConfigDefinition.executeUser description", "Name of the user who runs the job."],
  ],
  "basic-config-fields": [
    (dlf) => {
      for (const schema of ["BasicConfig", "BasicConfigDefinition"]) {
        expect(namesIn(dlf, schema)).toEqual(settings);
        needs(dlf, schema);
      }
      refuses(dlf, "BasicConfigDefinition", { more: 1 });
      takes(dlf, "BasicConfig", { more: 1 });
      typed(dlf, "integer", "BasicConfig.isIgnoreWaiting", "BasicConfigDefinition.isIgnoreWaiting");
    },
    ["BasicConfigDefinition.agency"],
    ["BasicConfig.isIgnoreWaiting type", "boolean"],
    ["BasicConfigDefinition required", ["owner"]],
    ["BasicConfigDefinition additionalProperties", true],
    ["BasicConfig.executor", text],
  ],
  "basic-config-tags": [
    (dlf) => {
      takes(dlf, "BasicConfigDefinition.tags", [], ["t"]);
      refuses(dlf, "BasicConfigDefinition.tags", {}, [1]);
      takes(dlf, "BasicConfig.tags", [], ["t"], {}, { any: 1 });
      refuses(dlf, "BasicConfig.tags", "t");
      says(dlf, "BasicConfig.tags", "an empty object in the only example");
    },
    ["BasicConfigDefinition.tags type", ["array", "object"]],
    ["BasicConfig.tags anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["BasicConfig.tags anyOf", (all: unknown[]) => all.slice(1)],
    ["BasicConfig.tags description", "Tags of the job."],
  ],
};
