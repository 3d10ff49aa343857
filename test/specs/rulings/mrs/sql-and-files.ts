// The rulings about SQL and about files in HDFS.
import { expect } from "vitest";
import { type Rules, at, refuses, takes } from "../rule.ts";

export const sqlAndFiles: Rules = {
  "sql-results-request": [
    (mrs) => {
      expect(mrs.operation("showSqlResultWithJob")).toMatchObject({ method: "get", "x-effect": "read" });
      expect(at(mrs, "showSqlResultWithJob")).not.toHaveProperty("requestBody");
      expect(mrs.operation("showSqlResultWithJob").parameters.filter((parameter) => parameter.in !== "path")).toEqual([]);
    },
    ["showSqlResultWithJob requestBody", { content: { "application/json": { schema: { $ref: "#/components/schemas/SubmitJobRequest" } } } }],
    ["showSqlResultWithJob parameters", [{ name: "job_type", in: "query", schema: { type: "string" } }]],
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
};
