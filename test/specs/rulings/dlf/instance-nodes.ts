// The rulings about the nodes of a run.
import { expect } from "vitest";
import { type Rules, at, refuses, says, takes } from "../rule.ts";

const node = "NodeInstance";

export const instanceNodes: Rules = {
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
};
