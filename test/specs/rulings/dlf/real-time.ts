// The rulings about how a real-time job stands.
import { expect } from "vitest";
import { type Rules, and, at, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "showJobStatus responses 200 content application/json schema";

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
