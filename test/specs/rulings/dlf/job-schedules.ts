// The rulings about schedules, timetables and the parameters of a job.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const firstOnly = (all: unknown[]): unknown[] => all.slice(0, 1);
const text = { type: "string" };
const timetables = ["Cron", "CronDefinition", "CronTrigger", "CronTriggerDefinition"];
const times = { startTime: "2018-10-22T23:59:59+08", expression: "0 0 1 * * ?" };
const dependedJob = ["jobName", "workSpaceId", "workSpace", "dependType", "dependOnLastPeriod", "dependOnLastNPeriodValue"];

export const jobSchedules: Rules = {
  "schedule-types": [
    (dlf) => {
      knows(dlf, "ScheduleType", "EXECUTE_ONCE", "CRON", "EVENT", "EVENT_TRIGGER", "RUN_ONCE", "SCHEDULE");
      says(dlf, "ScheduleType", "`EVENT_TRIGGER`, `RUN_ONCE` and `SCHEDULE` are in Huawei Cloud's own definition only, which does not explain them");
      for (const schema of ["Schedule", "ScheduleDefinition"]) expect(at(dlf, `${schema}.type`)).toBe(at(dlf, "ScheduleType"));
    },
    ["ScheduleType anyOf 0 enum", without("RUN_ONCE")],
    ["ScheduleType anyOf", firstOnly],
    ["ScheduleType description", "What sets the job off."],
    ["ScheduleDefinition.type", { type: "string", enum: ["EXECUTE_ONCE", "CRON", "EVENT"] }],
  ],
  "schedule-cron-required": [
    (dlf) => {
      needs(dlf, "ScheduleDefinition", "type");
      takes(dlf, "ScheduleDefinition", { type: "CRON" }, { type: "EVENT" }, { type: "CRON", cron: times });
      refuses(dlf, "ScheduleDefinition", {}, { cron: times });
      takes(dlf, "Schedule", { type: "CRON" }, { cron: {} });
      says(dlf, "Schedule", "a job of type `CRON` may come without `cron`");
    },
    ["ScheduleDefinition required", and("cron")],
    ["ScheduleDefinition required", []],
    ["Schedule required", ["type"]],
    ["Schedule description", "What sets the job off."],
  ],
  "schedule-time-format": [
    (dlf) => {
      for (const time of timetables.flatMap((schema) => [`${schema}.startTime`, `${schema}.endTime`])) {
        expect(at(dlf, time)).not.toHaveProperty("format");
        takes(dlf, time, "2018-10-22T23:59:59+08", "2024-07-23T13:08:37+08");
      }
      for (const schema of timetables) says(dlf, `${schema}.startTime`, "such as `2018-10-22T23:59:59+08`");
      says(dlf, "CronDefinition.startTime", "The offset from UTC has two digits");
    },
    ["CronDefinition.startTime format", "date-time"],
    ["CronTrigger.endTime format", "date-time"],
    ["CronTriggerDefinition.endTime pattern", "[+][0-9]{4}$"],
    ["CronDefinition.startTime description", "From when the job is scheduled."],
  ],
  "cron-structures": [
    (dlf) => {
      for (const end of ["", "Definition"]) {
        has(dlf, `CronTrigger${end}`, "period", "concurrent");
        lacks(dlf, `Cron${end}`, "period", "concurrent");
        expect(at(dlf, `Schedule${end}.cron`)).toBe(at(dlf, `Cron${end}`));
        expect(at(dlf, `JobNode${end}.cronTrigger`)).toBe(at(dlf, `CronTrigger${end}`));
      }
      refuses(dlf, "CronDefinition", { ...times, period: "1 days" }, { ...times, concurrent: 1 });
    },
    ["CronDefinition.period", text],
    ["Cron.concurrent", { type: "integer" }],
    ["CronTrigger.concurrent"],
    ["JobNodeDefinition.cronTrigger", { $ref: "#/components/schemas/CronDefinition" }],
    ["CronDefinition additionalProperties", true],
  ],
  "cron-period": [
    (dlf) => {
      needs(dlf, "CronTriggerDefinition", "startTime", "expression", "period");
      needs(dlf, "CronTrigger");
      takes(dlf, "CronTrigger", times);
      says(dlf, "CronTriggerDefinition.period", "It must say the same as the expression");
    },
    ["CronTriggerDefinition required", without("period")],
    ["CronTrigger required", ["period"]],
    ["CronTriggerDefinition.period description", "How far apart the runs are."],
  ],
  "cron-trigger-concurrent": [
    (dlf) => {
      typed(dlf, "integer", "CronTriggerDefinition.concurrent");
      expect(at(dlf, "CronTriggerDefinition.concurrent")).not.toHaveProperty("default");
      says(dlf, "CronTriggerDefinition.concurrent", "Without it, 10, as Huawei Cloud's own definition has it");
    },
    ["CronTriggerDefinition.concurrent default", 10],
    ["CronTriggerDefinition.concurrent description", "How many runs may be at work at a time."],
  ],
  "depend-pre-period-key": [
    (dlf) => {
      for (const schema of timetables) {
        typed(dlf, "boolean", `${schema}.dependPrePeriod`);
        lacks(dlf, schema, "dependPrePeriod.");
      }
      refuses(dlf, "CronDefinition", { ...times, "dependPrePeriod.": true });
    },
    ["CronTrigger.dependPrePeriod"],
    ["CronDefinition properties", (names: object) => ({ ...names, "dependPrePeriod.": { type: "boolean" } })],
  ],
  "depend-jobs-form": [
    (dlf) => {
      for (const end of ["", "Definition"]) {
        for (const schema of [`Cron${end}`, `CronTrigger${end}`]) expect(at(dlf, `${schema}.dependJobs`)).toBe(at(dlf, `DependJobs${end}`));
        takes(dlf, `DependJobs${end}`, { jobs: ["job_batch"] });
        refuses(dlf, `DependJobs${end}`, [{ jobName: "job_batch" }], { jobs: [{ jobName: "job_batch" }] });
      }
    },
    ["DependJobsDefinition type", ["object", "array"]],
    ["DependJobs.jobs items", {}],
    ["CronTrigger.dependJobs", { type: "array", items: {} }],
  ],
  "depend-workspace-jobs": [
    (dlf) => {
      const five = ["jobs", "dependPeriod", "dependFailPolicy", "sameWorkSpaceJobs", "otherWorkSpaceJobs"];
      for (const end of ["", "Definition"]) {
        expect(namesIn(dlf, `DependJobs${end}`)).toEqual(five);
        expect(namesIn(dlf, `DependedJob${end}`)).toEqual(dependedJob);
        for (const list of ["sameWorkSpaceJobs", "otherWorkSpaceJobs"]) {
          says(dlf, `DependJobs${end}.${list}`, "Known from Huawei Cloud's own definition only");
          expect(at(dlf, `DependJobs${end}.${list} items`)).toBe(at(dlf, `DependedJob${end}`));
        }
      }
      needs(dlf, "DependJobsDefinition", "jobs");
      needs(dlf, "DependJobs");
    },
    ["DependJobsDefinition required", and("sameWorkSpaceJobs")],
    ["DependJobsDefinition required", []],
    ["DependJobs required", ["jobs"]],
    ["DependedJobDefinition.dependOnLastNPeriodValue"],
    ["DependJobsDefinition.otherWorkSpaceJobs description", "Jobs of other workspaces."],
  ],
  "definition-param-types": [
    (dlf) => {
      for (const schema of ["DefinitionParam", "DefinedParam"]) knows(dlf, `${schema}.type`, "variable", "constants");
      says(dlf, "DefinitionParam.type", "Without it, `variable`");
      needs(dlf, "DefinitionParam", "name", "value");
    },
    ["DefinitionParam.type anyOf 0 enum", and("procedure")],
    ["DefinedParam.type anyOf", firstOnly],
    ["DefinitionParam required", and("type")],
  ],
};
