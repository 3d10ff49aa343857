// The rulings about runs of scripts: setting them off, stopping them, and what they bring.
import { expect } from "vitest";
import { type Rules, and, at, knows, lacks, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const text = { type: "string" };

export const scriptRuns: Rules = {
  "execute-script-types": [
    (dlf) => {
      expect(namesIn(dlf, "ExecuteScriptRequest")).toEqual(["params"]);
      says(dlf, "executeScript", "whether it runs shell and Python scripts by this call is not known", "name every type but `FlinkSQL`");
    },
    ["ExecuteScriptRequest.type", text],
    ["executeScript description", "Sets off a run of the script."],
  ],
  "execute-script-body": [
    (dlf) => {
      expect(at(dlf, "executeScript requestBody required")).toBe(true);
      takes(dlf, "executeScript requestBody content application/json schema", {});
      says(dlf, "executeScript requestBody", "an empty object when there are none");
    },
    ["executeScript requestBody required", false],
    ["ExecuteScriptRequest required", ["params"]],
  ],
  "execute-script-params": [
    (dlf) => {
      takes(dlf, "ExecuteScriptRequest", { params: {} }, { params: { day: "1" } });
      refuses(dlf, "ExecuteScriptRequest", { params: { day: 1 } }, { params: { day: {} } }, { params: "day" }, { params: [] });
    },
    ["ExecuteScriptRequest.params additionalProperties", true],
    ["ExecuteScriptRequest.params type", ["object", "array"]],
  ],
  "execute-script-status": [
    (dlf) => expect(statusesOf(dlf, "executeScript").filter((status) => status < "300")).toEqual(["200"]),
    ["executeScript responses 204", { description: "The run was set off." }],
    ["executeScript responses 200"],
  ],
  "execute-script-answer": [
    (dlf) => {
      expect(at(dlf, "executeScript responses 200 content application/json schema")).toBe(at(dlf, "ExecuteScriptAnswer"));
      typed(dlf, "string", "ExecuteScriptAnswer.instanceId", "instance_id_script schema");
      expect(at(dlf, "executeScript responses 200")).not.toHaveProperty("x-body-optional");
    },
    ["ExecuteScriptAnswer.instanceId type", "integer"],
    ["ExecuteScriptAnswer.instanceId"],
    ["executeScript responses 200 content"],
    ["executeScript responses 200 x-body-optional", true],
  ],
  "script-end-states": [
    (dlf) => {
      const targets = { succeeded: ["FINISHED"], ended: ["FINISHED", "FAILED"] };
      expect(at(dlf, "listScriptResults x-wait")).toMatchObject({ state: "/status", targets, failed: ["FAILED"] });
      says(dlf, "listScriptResults", "`FINISHED` and `FAILED` end it; anything else, also a value you do not know, means that it may still change");
    },
    ["listScriptResults x-wait failed", and("CANCELLED")],
    ["listScriptResults x-wait targets succeeded", and("RUNNING")],
    ["listScriptResults x-wait targets ended", without("FAILED")],
    ["listScriptResults description", "Returns the state of one run."],
  ],
  "cancelled-script-state": [
    (dlf) => {
      knows(dlf, "ScriptRunStatus", "LAUNCHING", "RUNNING", "FINISHED", "FAILED");
      says(dlf, "listScriptResults", "Which state a run has after `cancelScript` is not documented, so give a wait for such a run a limit");
    },
    ["ScriptRunStatus anyOf 0 enum", and("CANCELLED")],
    ["ScriptRunStatus anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["listScriptResults description", "Returns the state of one run."],
  ],
  "cancel-ended-script": [
    (dlf) => {
      expect(at(dlf, "cancelScript")).toHaveProperty("x-effect", "idempotent");
      expect(at(dlf, "cancelScript")).not.toHaveProperty("x-already-done");
      says(dlf, "cancelScript", "what a run that has ended already is answered with, is not documented");
    },
    ["cancelScript x-effect", "once"],
    ["cancelScript x-already-done", { codes: ["DLF.6205"], texts: [] }],
    ["cancelScript description", "Ends one run of the script."],
  ],
  "cancel-script-text": [
    (dlf) => {
      const refused = "cancelScript responses 400 content application/json";
      expect(at(dlf, `${refused} examples no-such-run value`)).toEqual({ error_code: "DLF.6205", error_msg: "The script running history does not exist." });
      takes(dlf, `${refused} schema`, { error_code: "DLF.6205", error_msg: "The execution instance does not exist." });
      expect(dlf.document["x-errors"]["DLF.6205"]).toMatchObject({ meaning: "There is no such execution of the script." });
    },
    ["cancelScript responses 400 content application/json examples no-such-run value error_msg", "The execution instance does not exist."],
    ["ErrorBody.error_msg enum", ["The script running history does not exist."]],
    ["document x-errors DLF.6205 meaning", "There is no such script."],
  ],
  "script-results-key": [
    (dlf) => {
      expect(at(dlf, "listScriptResults responses 200 content application/json schema")).toBe(at(dlf, "ScriptRun"));
      expect(at(dlf, "ScriptRun.results items")).toBe(at(dlf, "ScriptResult"));
      refuses(dlf, "ScriptRun", { results: {} });
      lacks(dlf, "ScriptRun", "result", "content");
    },
    ["ScriptRun.results"],
    ["ScriptRun.results type", ["array", "object"]],
    ["ScriptRun.result", { type: "array" }],
  ],
  "script-results-while-running": [
    (dlf) => {
      takes(dlf, "ScriptRun", { status: "RUNNING" }, { status: "RUNNING", results: [] });
      says(dlf, "ScriptRun.results", "Whether it is there before the run has ended is not known");
    },
    ["ScriptRun required", ["results"]],
    ["ScriptRun.results minItems", 1],
    ["ScriptRun.results description", "What came of it."],
  ],
  "script-run-message": [
    (dlf) => {
      takes(dlf, "ScriptRun", {}, { status: "FINISHED", message: "" });
      refuses(dlf, "ScriptRun", { message: {} });
      says(dlf, "ScriptRun.message", "Known on Huawei Cloud only");
    },
    ["ScriptRun.message"],
    ["ScriptRun.message minLength", 1],
    ["ScriptRun required", ["message"]],
    ["ScriptRun.message description", "Why the run failed."],
  ],
  "script-result-fields": [
    (dlf) => {
      const counts = ["rowCount", "inputRowCount", "resultCount"];
      expect(namesIn(dlf, "ScriptResult").sort()).toEqual(["duration", "message", "rawResult", "rows", "schema", ...counts].sort());
      needs(dlf, "ScriptResult");
      for (const name of counts) expect(at(dlf, `ScriptResult.${name}`)).toMatchObject({ type: "integer", format: "int64" });
    },
    ["ScriptResult.rawResult"],
    ["ScriptResult.rowCount format", "int32"],
    ["ScriptResult required", ["message"]],
  ],
  "script-result-message": [
    (dlf) => {
      takes(dlf, "ScriptResult.message", "", "m", {}, { reason: "m" });
      refuses(dlf, "ScriptResult.message", 1, ["m"], null);
    },
    ["ScriptResult.message anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["ScriptResult.message", {}],
  ],
  "script-result-rows": [
    (dlf) => {
      takes(dlf, "ScriptResult", { rows: [["a", 1]], schema: [{ id: "int" }, { day: "string" }] });
      refuses(dlf, "ScriptResult", { rows: "a" }, { rows: {} }, { rows: ["a"] }, { schema: "int" }, { schema: {} }, { schema: ["int"] }, { schema: [{ id: 1 }] });
    },
    ["ScriptResult.rows type", ["array", "object"]],
    ["ScriptResult.rows items", {}],
    ["ScriptResult.schema type", ["array", "string"]],
    ["ScriptResult.schema items additionalProperties", true],
  ],
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
