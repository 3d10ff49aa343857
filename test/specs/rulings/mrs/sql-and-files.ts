// The rulings about SQL and about files in HDFS.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, needs, refuses, says, statusesOf, takes, typed } from "../rule.ts";

const results = "showSqlResultWithJob responses 200 content application/json schema";
const statements = ["executeSql", "showSqlResult", "cancelSql"];

export const sqlAndFiles: Rules = {
  "sql-results-name": [
    (mrs) => {
      has(mrs, results, "sql_results");
      lacks(mrs, results, "sql-results");
    },
    ["SqlResultOfJob properties", ({ sql_results: all }: Record<string, unknown>) => ({ "sql-results": all })],
    ["SqlResultOfJob.sql-results", { type: "object" }],
  ],
  "sql-results-shape": [
    (mrs) => {
      takes(mrs, results, { sql_results: { 0: [{ result: "succeed" }], 1: [{ id: "1", name: "a" }, { id: "2", name: "b" }], 2: [] } });
      refuses(mrs, results, { sql_results: [[{ result: "succeed" }]] }, { sql_results: { 0: { result: "succeed" } } }, { sql_results: { 0: [{ id: 1 }] } });
      says(mrs, "SqlResultOfJob.sql_results", "By the place of the statement in the job, from `0`");
    },
    ["SqlResultOfJob.sql_results additionalProperties items additionalProperties", true],
    ["SqlResultOfJob.sql_results additionalProperties", true],
    ["SqlResultOfJob.sql_results type", ["object", "array"]],
    ["SqlResultOfJob.sql_results description", "The rows of the statements."],
  ],
  "sql-results-status": [
    (mrs) => expect(statusesOf(mrs, "showSqlResultWithJob").filter((status) => status < "300")).toEqual(["200"]),
    ["showSqlResultWithJob responses 202", { description: "The rows of all statements." }],
    ["showSqlResultWithJob responses 200"],
  ],
  "sql-results-request": [
    (mrs) => {
      expect(mrs.operation("showSqlResultWithJob")).toMatchObject({ method: "get", "x-effect": "read" });
      expect(at(mrs, "showSqlResultWithJob")).not.toHaveProperty("requestBody");
      expect(mrs.operation("showSqlResultWithJob").parameters.filter((parameter) => parameter.in !== "path")).toEqual([]);
    },
    ["showSqlResultWithJob requestBody", { content: { "application/json": { schema: { $ref: "#/components/schemas/SubmitJobRequest" } } } }],
    ["showSqlResultWithJob parameters", [{ name: "job_type", in: "query", schema: { type: "string" } }]],
  ],
  "sql-id-name": [
    (mrs) => {
      for (const place of ["SqlExecution", "SqlFailure"]) {
        has(mrs, place, "sql_id", "id");
        typed(mrs, "string", `${place}.sql_id`, `${place}.id`);
        needs(mrs, place);
      }
      says(mrs, "SqlExecution.sql_id", "Take this or `id`, whichever is there");
      says(mrs, "executeSql", "poll `showSqlResult` with `sql_id` or `id`, whichever is there");
      says(mrs, "sql_id", "as `executeSql` answers it in `sql_id` or `id`");
    },
    ["SqlExecution.id"],
    ["SqlFailure.sql_id"],
    ["SqlExecution required", ["sql_id"]],
    ["SqlExecution.sql_id description", "Identifier of the execution."],
    ["sql_id description", "The id of the execution."],
  ],
  "sql-content-shape": [
    (mrs) => {
      takes(mrs, "SqlExecution.content", [], [["a"], ["b"]], [["a", "b"]]);
      refuses(mrs, "SqlExecution.content", [null, "a"], ["a"], [[null]], [[1]]);
    },
    ["SqlExecution.content items type", ["array", "null", "string"]],
    ["SqlExecution.content items items type", ["string", "null"]],
    ["SqlExecution.content items", { type: "string" }],
  ],
  "sql-failure-body": [
    (mrs) => {
      for (const id of statements) {
        const schema = `${id} responses 500 content application/json schema`;
        expect(at(mrs, schema), id).toBe(at(mrs, "SqlFailure"));
        takes(mrs, schema, { sql_id: "s", statement: "show tables", status: "FAILED", message: "m" }, { status: "FAILED", message: "m" }, { error_code: "MRS.0011", error_msg: "m" }, {});
      }
      has(mrs, "SqlFailure", "status", "message", "statement", "error_code", "error_msg");
      expect(mrs.document["x-errors"]["MRS.0011"]?.status).toBe(500);
      for (const id of ["executeSql", "showSqlResult"]) says(mrs, id, "A statement that", "may be answered with status 500 and its record");
    },
    ["cancelSql responses 500 content application/json schema", { $ref: "#/components/schemas/ErrorBody" }],
    ["SqlFailure.message"],
    ["SqlFailure.error_code"],
    ["SqlFailure required", ["status"]],
    ["executeSql description", "Sends one statement to Presto on the cluster."],
  ],
  "cancel-sql-ended": [
    (mrs) => {
      expect(at(mrs, "cancelSql")).toHaveProperty("x-effect", "idempotent");
      knows(mrs, "CancelSqlAnswer.status", "SUCCEED", "FAILED");
      says(mrs, "CancelSqlAnswer.status", "`SUCCEED`: cancelled, or it had ended before");
      says(mrs, "cancelSql", "`SUCCEED` is also what a statement gets that had ended before");
    },
    ["cancelSql x-effect", "once"],
    ["cancelSql description", "Cancels the statement."],
    ["CancelSqlAnswer.status description", (text: string) => text.replace(", or it had ended before", "")],
    ["CancelSqlAnswer.status anyOf 0 enum", and("ENDED")],
  ],
  "list-files-query-types": [
    (mrs) => {
      takes(mrs, "files_offset schema", 0, 1000000);
      refuses(mrs, "files_offset schema", "0", -1);
      takes(mrs, "files_limit schema", 1, 1000);
      refuses(mrs, "files_limit schema", "100", 1001);
      expect(at(mrs, "files_offset schema")).toHaveProperty("default", 0);
      expect(at(mrs, "files_limit schema")).toHaveProperty("default", 100);
      for (const name of ["offset", "limit"]) expect(mrs.parameter("showHdfsFileList", name)).toBe(at(mrs, `files_${name}`));
    },
    ["files_offset schema type", "string"],
    ["files_limit schema type", "string"],
    ["files_limit schema maximum", 10000],
    ["files_offset schema minimum", 1],
  ],
  "list-files-sizes": [
    (mrs) => {
      for (const name of ["length", "block_size"]) {
        takes(mrs, `HdfsFile.${name}`, 0, 134217728, 2 ** 40);
        refuses(mrs, `HdfsFile.${name}`, "0", 0.5);
        expect(at(mrs, `HdfsFile.${name}`), name).not.toHaveProperty("format");
      }
    },
    ["HdfsFile.length format", "int32"],
    ["HdfsFile.block_size maximum", 2147483647],
    ["HdfsFile.length type", "string"],
  ],
};
