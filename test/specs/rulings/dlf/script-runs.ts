// The rulings about runs of scripts: setting them off, stopping them, and what they bring.
import { expect } from "vitest";
import { type Rules, says, takes } from "../rule.ts";

export const scriptRuns: Rules = {
  "script-result-cells": [
    (dlf) => {
      takes(dlf, "ScriptResult.rows items items", 913460.0, "288", null, true, {}, []);
      says(dlf, "ScriptResult.rows items items", "It need not fit the type that `schema` has for it");
      const { results: [first] } = dlf.example("list-script-results.finished") as { results: { rows: unknown[][]; schema: object[] }[] };
      expect([first?.rows[0]?.[8], first?.schema[4], first?.rows[0]?.[0]]).toEqual(["288", { StartTerminal: "int" }, 913460.0]);
    },
    ["ScriptResult.rows items items type", ["string", "number"]],
    ["ScriptResult.rows items items description", "One cell."],
  ],
};
