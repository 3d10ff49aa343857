// The rulings about submitting jobs with V1.1.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, namesIn, needs, refuses, says, takes, typed } from "../rule.ts";

const body = "createAndExecuteJob requestBody content application/json schema";
const ok = "createAndExecuteJob responses 200 content application/json schema";
const job = { job_type: 1, job_name: "n", cluster_id: "c" };
const paths = ["jar_path", "hive_script_path"];
const maps = ["job_configs", "extra", "data_source_urls", "info"];
const times = ["created_at", "updated_at", "start_time", "end_time"];
const nullable = ["input_id", "output_id", "end_time", "engine_job_id", "return_code", "is_public", "is_protected", ...maps];

export const submissionsV1: Rules = {
  "submit-v1-wrapper": [
    (mrs) => {
      expect(namesIn(mrs, ok)).toEqual(["job_execution"]);
      expect(at(mrs, `${ok} properties job_execution`)).toBe(at(mrs, "SubmittedJobV1"));
      takes(mrs, ok, { job_execution: { id: "r" } });
      refuses(mrs, ok, { job_execution: [] });
    },
    [ok, { $ref: "#/components/schemas/SubmittedJobV1" }],
    ["SubmitJobAnswerV1.job_execution", { type: "array" }],
  ],
  "submit-v1-required": [
    (mrs) => {
      needs(mrs, "SubmitJobRequestV1", "job_type", "job_name", "cluster_id");
      takes(mrs, body, job);
      says(mrs, "SubmitJobRequestV1", "MapReduce and Spark: `jar_path`", "Hive script and Spark script: `hive_script_path`", "DistCp: `file_action`");
    },
    ["SubmitJobRequestV1 required", and("jar_path")],
    ["SubmitJobRequestV1 required", and("hive_script_path")],
    ["SubmitJobRequestV1 description", "A job that is to be run."],
  ],
  "submit-v1-variant-fields": [
    (mrs) => {
      takes(mrs, body, { ...job, file_action: "", hql: "" }, { ...job, file_action: "import" }, { ...job, job_type: 7, hql: "cU0hPVyB0YWJsZXM=" });
      expect(at(mrs, "SubmitJobRequestV1").required).not.toContain("file_action");
    },
    ["SubmitJobRequestV1.file_action"],
    ["SubmitJobRequestV1.file_action anyOf", [{ type: "string", enum: ["import", "export"] }]],
    ["SubmitJobRequestV1.hql minLength", 1],
  ],
  "submit-v1-flags": [
    (mrs) => {
      lacks(mrs, "SubmitJobRequestV1", "is_protected", "is_public");
      refuses(mrs, body, { ...job, is_protected: true }, { ...job, is_public: true });
      for (const name of ["is_protected", "is_public"]) says(mrs, `SubmittedJobV1.${name}`, "The service does not support this");
    },
    ["SubmitJobRequestV1.is_protected", { type: "boolean" }],
    ["SubmitJobRequestV1 additionalProperties", true],
    ["SubmittedJobV1.is_public description", "Whether the run is public."],
  ],
  "submit-v1-path-dot": [
    (mrs) => {
      takes(mrs, "SubmitJobRequestV1.jar_path", "s3a://bucket/program/hadoop-mapreduce-examples-2.7.1.jar");
      takes(mrs, "SubmitJobRequestV1.hive_script_path", "s3a://bucket/program/test.sql");
      for (const name of paths) expect(at(mrs, `SubmitJobRequestV1.${name}`)).not.toHaveProperty("pattern");
      says(mrs, "SubmitJobRequestV1.jar_path", "a file that ends with `.jar`, or with `.sql` for a script");
    },
    ["SubmitJobRequestV1.jar_path pattern", "^[^;|&>,<'$*?\\\\.]*$"],
    ["SubmitJobRequestV1.hive_script_path pattern", "^/"],
    ["SubmitJobRequestV1.jar_path description", "Where the program is, a path without a dot."],
  ],
  "submit-v1-times": [
    (mrs) => {
      for (const name of times) {
        takes(mrs, `SubmittedJobV1.${name}`, 1496387588);
        refuses(mrs, `SubmittedJobV1.${name}`, "1496387588", "2017-06-02T07:13:08");
        says(mrs, `SubmittedJobV1.${name}`, "in seconds since 1970");
      }
      says(mrs, "SubmittedJobV1", "Times are seconds since 1970 here, while the calls that show the run tell milliseconds");
      for (const name of ["create_at", "update_at", "start_time", "end_time"]) says(mrs, `JobExe.${name}`, "in milliseconds since 1970");
    },
    ["SubmittedJobV1.created_at type", "string"],
    ["SubmittedJobV1.start_time description", "When the job began, in milliseconds since 1970."],
    ["SubmittedJobV1 description", "The run that was started."],
    ["JobExe.start_time description", "When the job began, in seconds since 1970."],
  ],
  "submit-v1-nulls": [
    (mrs) => {
      needs(mrs, "SubmittedJobV1");
      for (const name of nullable) takes(mrs, "SubmittedJobV1", { [name]: null });
      for (const name of namesIn(mrs, "SubmittedJobV1").filter((name) => !nullable.includes(name))) refuses(mrs, "SubmittedJobV1", { [name]: null });
    },
    ["SubmittedJobV1.is_protected type", "boolean"],
    ["SubmittedJobV1.extra type", "object"],
    ["SubmittedJobV1.hql type", ["string", "null"]],
  ],
  "submit-v1-return-code": [
    (mrs) => {
      takes(mrs, "SubmittedJobV1.return_code", "0", null);
      refuses(mrs, "SubmittedJobV1.return_code", 0);
      expect(at(mrs, "SubmittedJobV1.return_code").type).toEqual(at(mrs, "JobExecution.return_code").type);
    },
    ["SubmittedJobV1.return_code type", ["integer", "null"]],
    ["SubmittedJobV1.return_code type", "string"],
  ],
  "submit-v1-maps": [
    (mrs) => {
      typed(mrs, ["object", "null"], ...maps.map((name) => `SubmittedJobV1.${name}`));
      for (const name of maps) {
        takes(mrs, `SubmittedJobV1.${name}`, {}, { a: 1, b: { c: ["d"] } }, null);
        refuses(mrs, `SubmittedJobV1.${name}`, "a=b", []);
      }
    },
    ["SubmittedJobV1.job_configs additionalProperties", false],
    ["SubmittedJobV1.info additionalProperties", { type: "string" }],
    ["SubmittedJobV1.extra type", ["object", "string", "null"]],
  ],
  "submit-v1-hql-answer": [
    (mrs) => {
      has(mrs, "SubmittedJobV1", "hql");
      lacks(mrs, "SubmittedJobV1", "encrypt_type");
    },
    ["SubmittedJobV1.hql"],
    ["SubmittedJobV1.encrypt_type", { type: "integer" }],
  ],
};
