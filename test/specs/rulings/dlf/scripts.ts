// The rulings about scripts: what a request says of them, and what an answer does.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const requests = ["CreateScriptRequest", "UpdateScriptRequest"];
const script = { name: "s", type: "DLISQL", content: "select 1" };
const sql = ["FlinkSQL", "DLISQL", "SparkSQL", "HiveSQL", "DWSSQL", "RDSSQL", "PRESTO", "ClickHouseSQL", "HetuEngineSQL", "ImpalaSQL"];

export const scripts: Rules = {
  "script-name-characters": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, `${request}.name`, "mrs_spark_sql", "a-1.b", "脚本", "s".repeat(128));
        refuses(dlf, `${request}.name`, "s".repeat(129));
      }
      takes(dlf, "script_name schema", "mrs_spark_sql", "脚本");
      says(dlf, "script_name", "must be percent-encoded");
    },
    ["CreateScriptRequest.name pattern", "^[A-Za-z0-9.-]+$"],
    ["UpdateScriptRequest.name maxLength", 256],
    ["script_name schema pattern", "^[A-Za-z0-9.-]+$"],
  ],
  "script-types": [
    (dlf) => {
      knows(dlf, "ScriptType", ...sql, "Shell", "PYTHON", "SparkPython");
      for (const place of [...requests, "Script"]) expect(at(dlf, `${place}.type`), place).toBe(at(dlf, "ScriptType"));
    },
    ["ScriptType anyOf 0 enum", without("ImpalaSQL")],
    ["ScriptType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["Script.type", { type: "string", enum: ["DLISQL"] }],
  ],
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
  "script-content-size": [
    (dlf) => {
      for (const place of [...requests, "Script"]) expect(at(dlf, `${place}.content`), place).not.toHaveProperty("maxLength");
      for (const request of requests) says(dlf, `${request}.content`, "4 MB at most");
    },
    ["CreateScriptRequest.content maxLength", 4194304],
    ["Script.content maxLength", 65536],
    ["UpdateScriptRequest.content description", "The script itself; 64 KB at most."],
  ],
  "script-connection-name": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, request, { ...script, type: "FlinkSQL" }, { ...script, connectionName: "c" });
        says(dlf, `${request}.connectionName`, "Every type but `FlinkSQL` needs one");
      }
    },
    ["CreateScriptRequest required", and("connectionName")],
    ["UpdateScriptRequest.connectionName"],
    ["CreateScriptRequest.connectionName description", "Name of the connection."],
  ],
  "script-database": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, request, script, { ...script, database: "d" });
        says(dlf, `${request}.database`, "for SQL other than `FlinkSQL`");
      }
      says(dlf, "CreateScriptRequest.database", "A `DLISQL` script without one was seen created, and then failing each time it was run");
    },
    ["UpdateScriptRequest required", and("database")],
    ["CreateScriptRequest.database description", "The database that the statements are run in; for SQL other than `FlinkSQL`."],
  ],
  "script-queue-name": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, request, script, { ...script, queueName: "q" });
        says(dlf, `${request}.queueName`, "For `DLISQL` only");
      }
    },
    ["CreateScriptRequest required", and("queueName")],
    ["UpdateScriptRequest required", and("queueName")],
    ["UpdateScriptRequest.queueName description", "The queue."],
  ],
  "script-configuration-values": [
    (dlf) => {
      for (const place of [...requests, "Script"]) {
        takes(dlf, `${place}.configuration`, {}, { a: "t" }, { a: 1, b: {} });
        refuses(dlf, `${place}.configuration`, "t", []);
      }
    },
    ["CreateScriptRequest.configuration additionalProperties", { type: "string" }],
    ["Script.configuration type", ["object", "string"]],
  ],
  "script-definition-fields": [
    (dlf) => {
      for (const request of ["CreateScriptRequest", "UpdateScriptRequest"]) lacks(dlf, request, "id", "version");
    },
    ["CreateScriptRequest.id", { type: "string" }],
    ["UpdateScriptRequest.version", { type: "string" }],
  ],
  "script-owner": [
    (dlf) => {
      takes(dlf, "CreateScriptRequest", script, { ...script, owner: "o" });
      refuses(dlf, "UpdateScriptRequest", { ...script, owner: "o" });
      for (const place of ["CreateScriptRequest.owner", "Script.owner"]) says(dlf, place, "Known on Huawei Cloud only");
    },
    ["UpdateScriptRequest.owner", { type: "string" }],
    ["CreateScriptRequest.owner"],
    ["CreateScriptRequest required", and("owner")],
    ["Script.owner description", "Who answers for the script."],
  ],
  "script-target-status": [
    (dlf) => {
      knows(dlf, "ScriptTargetStatus", "SAVED", "SUBMITTED", "PRODUCTION");
      for (const request of requests) {
        takes(dlf, request, script, { ...script, targetStatus: "SAVED" });
        expect(at(dlf, `${request}.targetStatus`)).toBe(at(dlf, "ScriptTargetStatus"));
      }
      says(dlf, "UpdateScriptRequest", "Open Telekom Cloud does not document `targetStatus` here");
    },
    ["UpdateScriptRequest.targetStatus"],
    ["CreateScriptRequest required", and("targetStatus")],
    ["UpdateScriptRequest description", "The script as it is to be."],
  ],
  "update-script-name-type": [
    (dlf) => {
      needs(dlf, "UpdateScriptRequest", "name", "type", "content");
      says(dlf, "UpdateScriptRequest", "Its name and its type are named, but cannot be changed");
    },
    ["UpdateScriptRequest required", without("type")],
    ["UpdateScriptRequest required", ["content"]],
  ],
  "script-fields": [
    (dlf) => {
      has(dlf, "Script", "name", "type", "content", "directory", "connectionName", "database", "queueName", "configuration", "description");
      has(dlf, "Script", "autoAcquireLock", "id", "owner", "version", "targetStatus", "approvers", "modifyTime");
      needs(dlf, "Script");
      for (const request of requests) lacks(dlf, request, "id", "version", "modifyTime");
    },
    ["Script.modifyTime"],
    ["Script.description"],
    ["Script required", ["name"]],
    ["UpdateScriptRequest.version", { type: "integer" }],
  ],
  "script-field-case": [
    (dlf) => {
      has(dlf, "Script", "connectionName", "createUser");
      expect(namesIn(dlf, "Script").filter((name) => name.includes("_"))).toEqual([]);
    },
    ["Script.connection_name", { type: "string" }],
    ["Script.connectionName"],
  ],
  "script-lock": [
    (dlf) => {
      typed(dlf, "boolean", "Script.autoAcquireLock");
      for (const request of requests) lacks(dlf, request, "autoAcquireLock");
      takes(dlf, "Script", {});
    },
    ["Script.autoAcquireLock"],
    ["Script.autoAcquireLock type", "string"],
    ["CreateScriptRequest.autoAcquireLock", { type: "boolean" }],
    ["Script required", ["autoAcquireLock"]],
  ],
  "script-create-user": [
    (dlf) => {
      typed(dlf, "string", "Script.createUser");
      lacks(dlf, "Script", "create_user");
      takes(dlf, "Script", {});
    },
    ["Script.createUser"],
    ["Script.create_user", { type: "string" }],
    ["Script required", ["createUser"]],
  ],
  "script-review-fields": [
    (dlf) => {
      takes(dlf, "Script", {}, { targetStatus: "SAVED", approvers: [{ approverName: "a" }] }, { approvers: [{}] });
      refuses(dlf, "Script", { targetStatus: 1 }, { approvers: ["a"] });
      says(dlf, "Script.approvers", "A client found that it does not come back");
      says(dlf, "showScript", "The status and the approvers that were given when it was made do not come back, as a client found");
    },
    ["Script.targetStatus"],
    ["Script.approvers"],
    ["Script required", ["approvers"]],
    ["showScript description", "Returns the script with its content."],
  ],
};
