// The rulings about scripts: what a request says of them, and what an answer does.
import { expect } from "vitest";
import { type Rules, and, at, has, namesIn, says, takes } from "../rule.ts";
const script = { name: "s", type: "DLISQL", content: "select 1" };

export const scripts: Rules = {
  "script-type-spark-python": [
    (dlf) => {
      expect(at(dlf, "ScriptType anyOf 0 enum")).toContain("SparkPython");
      expect(at(dlf, "ScriptType anyOf 0 enum")).not.toContain("Spark Python");
      takes(dlf, "CreateScriptRequest", { ...script, type: "Spark Python" });
      says(dlf, "ScriptType", "writes it with a blank, which nobody has tried");
    },
    ["ScriptType anyOf 0 enum", and("Spark Python")],
    ["ScriptType anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  "script-field-case": [
    (dlf) => {
      has(dlf, "Script", "connectionName", "createUser");
      expect(namesIn(dlf, "Script").filter((name) => name.includes("_"))).toEqual([]);
    },
    ["Script.connection_name", { type: "string" }],
    ["Script.connectionName"],
  ],
};
