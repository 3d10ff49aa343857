// The rulings about the events that set off jobs and nodes.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, needs, says, takes, typed } from "../rule.ts";

const firstOnly = (all: unknown[]): unknown[] => all.slice(0, 1);
const text = { type: "string" };

export const jobEvents: Rules = {
  "event-types": [
    (dlf) => {
      knows(dlf, "EventType", "KAFKA", "DIS", "OBS");
      for (const schema of ["EventTrigger", "EventTriggerDefinition"]) expect(at(dlf, `${schema}.eventType`)).toBe(at(dlf, "EventType"));
    },
    ["EventType anyOf 0 enum", ["DIS"]],
    ["EventType anyOf", firstOnly],
    ["EventTriggerDefinition.eventType", { type: "string", enum: ["DIS"] }],
  ],
  "event-type-key": [
    (dlf) => {
      needs(dlf, "EventTriggerDefinition", "eventType");
      lacks(dlf, "EventTriggerDefinition", "engineType");
      has(dlf, "EventTrigger", "eventType", "engineType");
      says(dlf, "EventTrigger.engineType", "Stands in place of `eventType` in an answer of 2021");
      takes(dlf, "EventTrigger", { engineType: "DIS" });
    },
    ["EventTriggerDefinition required", ["engineType"]],
    ["EventTriggerDefinition.engineType", text],
    ["EventTrigger.engineType"],
    ["EventTrigger required", ["eventType"]],
  ],
  "event-channel": [
    (dlf) => {
      takes(dlf, "EventTriggerDefinition", { eventType: "KAFKA" }, { eventType: "DIS", channel: "c" });
      says(dlf, "EventTriggerDefinition.channel", "Give it when `eventType` is `DIS`");
      typed(dlf, "string", "EventTrigger.channel");
    },
    ["EventTriggerDefinition required", and("channel")],
    ["EventTriggerDefinition.channel"],
    ["EventTriggerDefinition.channel description", "The stream to listen to."],
  ],
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
  "event-fail-policy": [
    (dlf) => {
      knows(dlf, "EventFailPolicy", "SUSPEND", "IGNORE");
      takes(dlf, "EventTrigger", { failPolicy: "CONTINUE" });
      says(dlf, "EventFailPolicy", "An answer of 2021 has `CONTINUE`", "Do not send it");
    },
    ["EventFailPolicy anyOf 0 enum", and("CONTINUE")],
    ["EventFailPolicy anyOf", firstOnly],
    ["EventFailPolicy description", "What happens when a run fails."],
  ],
};
