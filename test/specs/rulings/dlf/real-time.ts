// The rulings about how a real-time job stands.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "showJobStatus responses 200 content application/json schema";
const times = ["startTime", "endTime", "lastUpdateTime"];
const counts = ["bufferRecords", "speed", "totalGetBytes", "totalGetRecords", "totalPutBytes", "totalPutRecords", "extendCounter"];
const node = ["name", "status", "type", "logPath", "LastInstanceStatus", "lastInstanceStatus", "jobInstanceId", "runningData", ...counts];

export const realTime: Rules = {
  "job-status-success-status": [
    (dlf) => {
      expect(statusesOf(dlf, "showJobStatus").filter((status) => status < "300")).toEqual(["200"]);
      expect(at(dlf, "showJobStatus responses 200")).not.toHaveProperty("x-failure");
      // A node that is not well does not make a refusal of it.
      const ailing = at(dlf, "showJobStatus responses 200 content application/json examples node-failed value");
      expect(ailing).toMatchObject({ status: "NORMAL", nodes: expect.arrayContaining([expect.objectContaining({ status: "EXCEPTION" })]) });
      takes(dlf, ok, ailing);
    },
    ["showJobStatus responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 206: answer })],
    ["showJobStatus responses 200 content application/json examples node-failed"],
    ["showJobStatus responses 200 x-failure", { list: "nodes", status: "status" }],
  ],
  "job-status-batch": [
    (dlf) => says(dlf, "showJobStatus", "It is made for real-time jobs", "whether the status of such a job can be relied on is not known, so take `listJobs` for it"),
    ["showJobStatus description", (text: string) => text.replace("`listJobs`", "it")],
    ["showJobStatus description", "Returns the status of a job, of either kind."],
  ],
  "wait-for-real-time-job": [
    (dlf) => {
      const wait = { as: "waitForRealTimeJob", state: "/status", targets: { started: ["NORMAL"], stopped: ["STOPPED"] }, failed: ["EXCEPTION"] };
      expect(at(dlf, "showJobStatus x-wait")).toEqual(wait);
      says(dlf, "showJobStatus", "`NORMAL` after a start, `STOPPED` after a stop");
    },
    ["showJobStatus x-wait failed", and("ABNORMAL")],
    ["showJobStatus x-wait failed", []],
    ["showJobStatus x-wait targets started", and("OVERLOAD")],
    ["showJobStatus x-wait targets stopped", and("PAUSE")],
  ],
  "job-status-answer-fields": [
    (dlf) => {
      expect(at(dlf, ok)).toBe(at(dlf, "RealTimeJobStatus"));
      expect(namesIn(dlf, "RealTimeJobStatus").sort()).toEqual(["createUser", "lastModifiyUser", "name", "nodes", "status", ...times].sort());
      needs(dlf, "RealTimeJobStatus");
      takes(dlf, "RealTimeJobStatus", {}, { more: 1 });
    },
    ["RealTimeJobStatus.createUser"],
    ["RealTimeJobStatus.lastModifyUser", { type: "string" }],
    ["RealTimeJobStatus required", ["name", "status"]],
    ["RealTimeJobStatus additionalProperties", false],
  ],
  "job-status-name-meaning": [
    (dlf) => says(dlf, "RealTimeJobStatus.name", "Name of the job."),
    ["RealTimeJobStatus.name description", "Name of the solution."],
  ],
  "job-status-start-time-key": [
    (dlf) => {
      has(dlf, "RealTimeJobStatus", "startTime");
      lacks(dlf, "RealTimeJobStatus", "starttime");
    },
    ["RealTimeJobStatus.startTime"],
    ["RealTimeJobStatus.starttime", { type: "integer" }],
  ],
  "job-status-start-time-missing": [
    (dlf) => {
      expect(at(dlf, "RealTimeJobStatus").required ?? []).not.toContain("startTime");
      says(dlf, "RealTimeJobStatus.startTime", "It may be missing");
      const working = at(dlf, "showJobStatus responses 200 content application/json examples working value");
      expect(working).not.toHaveProperty("startTime");
      takes(dlf, ok, working);
    },
    ["RealTimeJobStatus required", ["startTime"]],
    ["RealTimeJobStatus.startTime description", "When the job was started, in milliseconds since 1970."],
    ["document components examples show-job-status.working value startTime", 1551409465000],
  ],
  "job-status-times-type": [
    (dlf) => {
      for (const name of times) {
        expect(at(dlf, `RealTimeJobStatus.${name}`), name).toMatchObject({ type: "integer", format: "int64" });
        refuses(dlf, "RealTimeJobStatus", { [name]: "2019-03-01T11:04:25Z" });
        says(dlf, `RealTimeJobStatus.${name}`, "in milliseconds since 1970");
      }
    },
    ["RealTimeJobStatus.startTime", { type: "string", description: "In milliseconds since 1970." }],
    ["RealTimeJobStatus.endTime type", ["integer", "string"]],
    ["RealTimeJobStatus.lastUpdateTime description", "When the status changed last, in seconds since 1970."],
  ],
  "job-status-starting": [
    (dlf) => {
      expect(at(dlf, "RealTimeState anyOf 0").enum).toContain("STARTING");
      expect(at(dlf, "RealTimeState anyOf 0").enum).not.toContain("STARTTING");
      takes(dlf, ok, { status: "STARTTING" }, { nodes: [{ status: "STARTTING" }] });
    },
    ["RealTimeState anyOf 0 enum", and("STARTTING")],
    ["RealTimeState anyOf 0 enum", without("STARTING")],
    ["RealTimeState anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  "real-time-state-values": [
    (dlf) => {
      knows(dlf, "RealTimeState", "STARTING", "NORMAL", "EXCEPTION", "STOPPING", "STOPPED", "PAUSE", "ABNORMAL", "DISABLE", "OVERLOAD", "INIT");
      for (const place of ["RealTimeJobStatus.status", "RealTimeNode.status"]) expect(at(dlf, place), place).toBe(at(dlf, "RealTimeState"));
    },
    ["RealTimeState anyOf 0 enum", without("OVERLOAD")],
    ["RealTimeState anyOf 0 enum", and("SCHEDULING")],
    ["RealTimeState anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["RealTimeNode.status", { type: "string" }],
  ],
  "job-status-node-fields": [
    (dlf) => {
      expect(at(dlf, "RealTimeJobStatus.nodes items")).toBe(at(dlf, "RealTimeNode"));
      expect(namesIn(dlf, "RealTimeNode").sort()).toEqual([...node].sort());
      needs(dlf, "RealTimeNode");
      takes(dlf, "RealTimeNode", {}, { more: 1 });
    },
    ["RealTimeNode.bufferRecords"],
    ["RealTimeNode.runningData"],
    ["RealTimeNode required", ["name", "status", "logPath", "type"]],
    ["RealTimeNode additionalProperties", false],
  ],
  "job-status-last-instance-key": [
    (dlf) => {
      for (const place of ["RealTimeNode.LastInstanceStatus", "RealTimeNode.lastInstanceStatus"]) expect(at(dlf, place), place).toBe(at(dlf, "InstanceStatus"));
      says(dlf, "RealTimeNode", "How its latest run stands has two keys", "Read whichever is there");
    },
    ["RealTimeNode.LastInstanceStatus"],
    ["RealTimeNode.lastInstanceStatus"],
    ["RealTimeNode description", "A node of a real-time job."],
  ],
  "job-status-node-type-key": [
    (dlf) => {
      has(dlf, "RealTimeNode", "type");
      lacks(dlf, "RealTimeNode", "nodeType");
    },
    ["RealTimeNode.type"],
    ["RealTimeNode.nodeType", { type: "string" }],
  ],
  "job-status-node-type-missing": [
    (dlf) => {
      expect(at(dlf, "RealTimeNode").required ?? []).not.toContain("type");
      says(dlf, "RealTimeNode.type", "It may be missing");
    },
    ["RealTimeNode required", ["type"]],
    ["RealTimeNode.type description", "What kind of node it is."],
  ],
  "job-status-node-type-values": [
    (dlf) => {
      typed(dlf, "string", "RealTimeNode.type");
      for (const list of ["enum", "anyOf"]) expect(at(dlf, "RealTimeNode.type")).not.toHaveProperty(list);
      takes(dlf, "RealTimeNode.type", "DLI SQL", "DLISQL", "ExecuteCloudStream");
      says(dlf, "RealTimeNode.type", "do not compare the two");
    },
    ["RealTimeNode.type enum", ["DLI SQL", "DLISQL", "ExecuteCloudStream"]],
    ["RealTimeNode.type", (schema: object) => ({ ...schema, anyOf: [{ type: "string", enum: ["DLISQL"] }, { type: "string" }] })],
    ["RealTimeNode.type description", "What kind of node it is."],
  ],
};
