// The rulings about schedules, timetables and the parameters of a job.
import { type Rules, lacks, refuses, typed } from "../rule.ts";

const timetables = ["Cron", "CronDefinition", "CronTrigger", "CronTriggerDefinition"];
const times = { startTime: "2018-10-22T23:59:59+08", expression: "0 0 1 * * ?" };

export const jobSchedules: Rules = {
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
};
