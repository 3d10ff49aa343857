// The rulings about the nodes of a run.
import { expect } from "vitest";
import { type Rules, at, has, namesIn, needs, refuses, says, takes } from "../rule.ts";

const node = "NodeInstance";

export const instanceNodes: Rules = {
  "node-instance-fields": [
    (dlf) => {
      const eleven = ["nodeName", "status", "type", "instanceId", "planTime", "startTime", "endTime", "retryTimes", "inputRowCount", "speed", "logPath"];
      expect(namesIn(dlf, node).sort()).toEqual([...eleven, "queue", "submitTime"].sort());
      needs(dlf, node);
      has(dlf, "JobInstanceDetail.nodes items", ...eleven);
    },
    [`${node}.nodeType`, { type: "string" }],
    [`${node}.queue`],
    [`${node} required`, ["queue"]],
  ],
  "node-instance-type": [
    (dlf) => {
      expect(Object.keys(at(dlf, `${node}.type`)).filter((key) => ["enum", "anyOf", "pattern"].includes(key))).toEqual([]);
      takes(dlf, node, { type: "DWS SQL" }, { type: "Dummy" });
      refuses(dlf, node, { type: 1 });
      says(dlf, `${node}.type`, "`DWS SQL`, `Dummy`", "Jobs are defined with other spellings, so do not compare the two");
    },
    [`${node}.type pattern`, "^[A-Za-z]+$"],
    [`${node}.type anyOf`, [{ enum: ["DWSSQL"] }, { type: "string" }]],
    [`${node}.type description`, "What kind of node it is."],
  ],
  "node-row-count": [
    (dlf) => {
      expect(at(dlf, `${node}.inputRowCount`)).toMatchObject({ type: "integer", format: "int64" });
      says(dlf, `${node}.inputRowCount`, "Whether of those read or of those written is not settled");
    },
    [`${node}.inputRowCount description`, "How many rows were read."],
    [`${node}.inputRowCount type`, "string"],
  ],
};
