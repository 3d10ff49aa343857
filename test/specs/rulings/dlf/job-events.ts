// The rulings about the events that set off jobs and nodes.
import { expect } from "vitest";
import { type Rules, at, lacks, says, takes } from "../rule.ts";
const text = { type: "string" };

export const jobEvents: Rules = {
  "event-sources": [
    (dlf) => {
      takes(dlf, "EventTriggerDefinition", { eventType: "KAFKA", topic: "t" });
      says(dlf, "EventTriggerDefinition", "For KAFKA a connection and a topic are needed, and for OBS a folder, but no source names the fields, so this object takes others too");
      lacks(dlf, "EventTriggerDefinition", "topic", "connectionName", "path");
      // All else of a request is closed.
      for (const schema of ["ScheduleDefinition", "CronDefinition", "JobNodeDefinition", "CreateJobRequest"]) expect(at(dlf, schema).additionalProperties, schema).toBe(false);
    },
    ["EventTriggerDefinition additionalProperties", false],
    ["EventTriggerDefinition.topic", text],
    ["EventTriggerDefinition description", "The event that is to set off a job."],
    ["ScheduleDefinition additionalProperties", true],
  ],
};
