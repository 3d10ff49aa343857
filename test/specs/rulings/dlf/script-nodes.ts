// The rulings about the properties of nodes that run scripts.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, says, takes, typed } from "../rule.ts";

const sql = ["HiveSqlNode", "SparkSqlNode", "DwsSqlNode", "DliSqlNode"];
const versioned = ["HiveSqlNode", "SparkSqlNode", "DwsSqlNode", "ShellNode", "PythonNode"];
const text = { type: "string" };

export const scriptNodes: Rules = {
  "sql-node-statement": [
    (dlf) => {
      for (const form of sql) {
        needs(dlf, form);
        has(dlf, form, "scriptName", "sql");
        knows(dlf, `${form}.statementOrScript`, "SCRIPT", "STATEMENT");
        says(dlf, `${form}.scriptName`, "a node with a statement of its own does without");
      }
    },
    ["DliSqlNode required", ["scriptName"]],
    ["HiveSqlNode.sql"],
    ["DwsSqlNode.statementOrScript anyOf 0 enum", ["SCRIPT"]],
    ["SparkSqlNode.scriptName description", "The script to run."],
  ],
  "dli-sql-queue": [
    (dlf) => {
      typed(dlf, "string", "DliSqlNode.queueName");
      needs(dlf, "DliSqlNode");
      for (const form of ["HiveSqlNode", "SparkSqlNode", "DwsSqlNode"]) lacks(dlf, form, "queueName");
    },
    ["DliSqlNode.queueName"],
    ["DliSqlNode required", ["queueName"]],
    ["DwsSqlNode.queueName", text],
  ],
  "dli-sql-overload": [
    (dlf) => {
      for (const name of ["overloadRetryInterval", "maximumOverloadRetries"]) says(dlf, `DliSqlNode.${name}`, "by the name", "in one client");
      needs(dlf, "DliSqlNode");
    },
    ["DliSqlNode.maximumOverloadRetries"],
    ["DliSqlNode.overloadRetryInterval description", "How long to wait."],
    ["DliSqlNode required", ["overloadRetryInterval"]],
  ],
  "script-node-version": [
    (dlf) => {
      for (const form of versioned) says(dlf, `${form}.scriptVersion`, "Seen in the jobs of a live workspace only");
      for (const form of versioned) expect(at(dlf, form).required ?? [], form).not.toContain("scriptVersion");
      for (const form of ["DliSqlNode", "RdsSqlNode"]) lacks(dlf, form, "scriptVersion");
    },
    ["PythonNode.scriptVersion"],
    ["ShellNode required", and("scriptVersion")],
    ["HiveSqlNode.scriptVersion description", "The version of the script."],
  ],
  "script-node-connection-id": [
    (dlf) => {
      for (const form of versioned) {
        has(dlf, form, "connectionId", "connectionName");
        says(dlf, `${form}.connectionId`, "Seen in");
        expect(at(dlf, form).required ?? [], form).not.toContain("connectionId");
      }
      for (const form of ["DliSqlNode", "RdsSqlNode"]) lacks(dlf, form, "connectionId");
    },
    ["SparkSqlNode.connectionId"],
    ["DwsSqlNode required", ["connectionId"]],
    ["DliSqlNode.connectionId", text],
  ],
  "script-arguments": [
    (dlf) => {
      for (const form of ["ShellNode", "PythonNode"]) {
        takes(dlf, `${form}.arguments`, "", "a b", "a=1\nb=2");
        says(dlf, `${form}.arguments`, "Whether they are free text or one `name=value` a line is not settled");
      }
    },
    ["ShellNode.arguments pattern", "="],
    ["PythonNode.arguments description", "Arguments for the script."],
  ],
  "shell-node-meaning": [
    (dlf) => {
      says(dlf, "ShellNode", "runs a shell script on a host");
      says(dlf, "ShellNode.connectionName", "The connection to the host");
      says(dlf, "NodeType", "`Shell`: runs a shell script on a host");
      lacks(dlf, "ShellNode", "database", "sql");
    },
    ["NodeType description", (words: string) => words.replace("a shell script on a host", "Shell SQL scripts")],
    ["ShellNode description", "The properties of a node that runs SQL. All values are texts."],
    ["ShellNode.sql", text],
  ],
  "shell-node-statement": [
    (dlf) => {
      needs(dlf, "ShellNode", "scriptName", "connectionName");
      knows(dlf, "ShellNode.statementOrScript", "SCRIPT");
    },
    ["ShellNode required", ["connectionName"]],
    ["ShellNode.statementOrScript anyOf 0 enum", and("STATEMENT")],
  ],
  "python-node-properties": [
    (dlf) => {
      const names = ["arguments", "connectionId", "connectionName", "emptyRunningJob", "pythonVersion", "scriptName", "scriptVersion", "statementOrScript", "taskWorkGroupId"];
      expect(namesIn(dlf, "PythonNode").sort()).toEqual(names);
      knows(dlf, "PythonNode.statementOrScript", "SCRIPT");
      needs(dlf, "PythonNode");
      says(dlf, "PythonNode", "No page of either cloud has a table for it");
    },
    ["PythonNode.pythonVersion"],
    ["PythonNode.queueName", text],
    ["PythonNode required", ["scriptName"]],
    ["PythonNode.statementOrScript anyOf 0 enum", and("STATEMENT")],
  ],
  "rds-sql-properties": [
    (dlf) => {
      expect(namesIn(dlf, "RdsSqlNode")).toEqual(["scriptName", "database", "connectionName", "scriptArgs"]);
      needs(dlf, "RdsSqlNode");
    },
    ["RdsSqlNode.scriptArgs"],
    ["RdsSqlNode.sql", text],
    ["RdsSqlNode required", ["scriptName"]],
  ],
};
