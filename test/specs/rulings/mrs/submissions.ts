// The rulings about submitting jobs with V2, and about deleting them.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, statusesOf, takes, without } from "../rule.ts";

const body = "createExecuteJob requestBody content application/json schema";
const ok = "createExecuteJob responses 200 content application/json schema";
const refused = "createExecuteJob responses 500 content application/json schema";
const job = { job_type: "HiveSql", job_name: "n" };
const kinds = ["MapReduce", "SparkSubmit", "HiveScript", "HiveSql", "DistCp", "SparkScript", "SparkSql", "Flink"];
const obs = ["fs.obs.endpoint", "fs.obs.access.key", "fs.obs.secret.key"];
const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

export const submissions: Rules = {
  "submit-job-status": [
    (mrs) => expect(successes(statusesOf(mrs, "createExecuteJob"))).toEqual(["200"]),
    ["createExecuteJob responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ 202: answer, ...rest })],
    ["createExecuteJob responses 202", { description: "The job was submitted." }],
  ],
  "submit-job-state": [
    (mrs) => {
      knows(mrs, "JobSubmitResult.state", "COMPLETE", "JOBSTAT_SUBMIT_FAILED", "FAILED");
      says(mrs, "JobSubmitResult.state", "take the job for submitted only if it is `COMPLETE`");
      says(mrs, "createExecuteJob", "A state other than `COMPLETE` means that it was not submitted, also with status 200");
    },
    ["JobSubmitResult.state anyOf 0 enum", without("JOBSTAT_SUBMIT_FAILED")],
    ["JobSubmitResult.state anyOf 0 enum", and("SUBMITTED")],
    ["JobSubmitResult.state description", "Whether the job was submitted."],
    ["createExecuteJob description", (text: string) => text.replace("A state other than `COMPLETE`", "The state `FAILED`")],
  ],
  "submit-job-nesting": [
    (mrs) => {
      expect(namesIn(mrs, ok).sort()).toEqual(["error_code", "error_msg", "job_submit_result"]);
      expect(namesIn(mrs, `${ok} properties job_submit_result`)).toEqual(["job_id", "state"]);
      takes(mrs, ok, { job_submit_result: { job_id: "j", state: "COMPLETE" } }, { error_code: "0168", error_msg: "m" });
      refuses(mrs, ok, { job_submit_result: "j" });
    },
    ["SubmitJobAnswer.job_id", { type: "string" }],
    ["JobSubmitResult.state"],
    ["SubmitJobAnswer.error_code"],
    ["JobSubmitResult.error_code", { type: "string" }],
  ],
  "submit-job-error-nesting": [
    (mrs) => {
      expect(at(mrs, refused)).toBe(at(mrs, "SubmitJobRefusal"));
      for (const place of ["SubmitJobRefusal", "SubmitJobRefusal.job_submit_result"]) {
        has(mrs, place, "error_code", "error_msg");
        needs(mrs, place);
      }
      takes(mrs, refused, { error_code: "0168" }, { job_submit_result: { error_code: "0168", error_msg: "m" } });
      refuses(mrs, refused, { error_code: 168 }, { job_submit_result: { error_code: 168 } });
      says(mrs, "SubmitJobRefusal", "Look for the code at the top first, and then in `job_submit_result`");
    },
    [refused, { $ref: "#/components/schemas/ErrorBody" }],
    ["SubmitJobRefusal.error_code"],
    ["SubmitJobRefusal.job_submit_result.error_code type", "integer"],
    ["SubmitJobRefusal required", ["error_code"]],
    ["SubmitJobRefusal description", "Why a job was not submitted."],
  ],
  "submit-job-types": [
    (mrs) => {
      knows(mrs, "SubmitJobType", ...kinds, "SparkPython");
      says(mrs, "SubmitJobType", "`SparkPython`: a Python program; known from Huawei Cloud only");
      expect(at(mrs, "SubmitJobRequest.job_type")).toBe(at(mrs, "SubmitJobType"));
      // Neither listed nor filtered by.
      knows(mrs, "JobType", ...kinds);
      expect(at(mrs, "job_type schema")).toBe(at(mrs, "JobType"));
      says(mrs, "job_type", "A PySpark job is found under `SparkSubmit`");
    },
    ["SubmitJobType anyOf 0 enum", without("SparkPython")],
    ["JobType anyOf 0 enum", and("SparkPython")],
    ["SubmitJobType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["SubmitJobType description", "What kind of job it is."],
    ["job_type description", "Lists only jobs of this kind."],
  ],
  "submit-job-arguments-name": [
    (mrs) => {
      takes(mrs, body, { ...job, arguments: ["a"] });
      refuses(mrs, body, { ...job, arg: ["a"] });
      lacks(mrs, "SubmitJobRequest", "arg");
      for (const [kind, example] of [["SparkScript", "spark-script"], ["SparkSql", "spark-sql"]] as const) {
        const value = at<Record<string, unknown>>(mrs, `createExecuteJob requestBody content application/json examples ${example} value`);
        expect(value, example).toMatchObject({ job_type: kind, arguments: expect.any(Array) });
      }
    },
    ["SubmitJobRequest.arg", { type: "array" }],
    ["SubmitJobRequest.arguments"],
    ["createExecuteJob requestBody content application/json examples spark-script value job_type", "SparkSql"],
  ],
  "submit-job-characters": [
    (mrs) => {
      takes(mrs, "SubmitJobRequest.arguments", ["DROP TABLE IF EXISTS t;insert into t values('v1')", "PYTHONPATH=/tmp:$PYTHONPATH"]);
      takes(mrs, "SubmitJobRequest.properties", { "a.b": "x;y" });
      says(mrs, "SubmitJobRequest.arguments", "The documents exclude `;`, `|`, `&`, `>`, `'`, `<` and `$`, yet their own samples have some of these");
    },
    ["SubmitJobRequest.arguments items pattern", "^[^;|&>'<$]*$"],
    ["JobProperties additionalProperties pattern", "^[^;]*$"],
    ["SubmitJobRequest.arguments description", "What is run, and its arguments."],
  ],
  "submit-job-property-names": [
    (mrs) => {
      expect(namesIn(mrs, "JobProperties")).toEqual(obs);
      takes(mrs, "JobProperties", { "fs.obs.endpoint": "e" }, { "fs.s3a.endpoint": "e" }, { "mapreduce.job.queuename": "q" });
      refuses(mrs, "JobProperties", { "fs.obs.endpoint": 1 }, { any: 1 });
      expect(at(mrs, "SubmitJobRequest.properties")).toBe(at(mrs, "JobProperties"));
    },
    ["JobProperties properties fs.obs.endpoint"],
    ["JobProperties properties fs.s3a.endpoint", { type: "string" }],
    ["JobProperties additionalProperties", false],
  ],
  "batch-delete-answer": [
    (mrs) => {
      expect(successes(statusesOf(mrs, "batchDeleteJobs"))).toEqual(["200", "202"]);
      for (const status of [200, 202]) expect(mrs.response("batchDeleteJobs", status)).not.toHaveProperty("content");
      says(mrs, "batchDeleteJobs", "A success has no body");
    },
    ["batchDeleteJobs responses 202"],
    ["batchDeleteJobs responses 204", { description: "Done." }],
    ["batchDeleteJobs responses 200 content", { "application/json": { schema: { type: "object" } } }],
    ["batchDeleteJobs description", "Deletes the records of the jobs given."],
  ],
  "batch-delete-caption": [
    (mrs) => {
      expect(mrs.resolve(mrs.answer("batchDeleteJobs", 500))).toBe(mrs.schema("ErrorBody"));
      expect(at(mrs, "batchDeleteJobs responses 500 content application/json examples not-deleted value")).toHaveProperty("error_code", "0161");
      expect(mrs.document["x-errors"]["0161"]?.status).toBe(500);
      says(mrs, "batchDeleteJobs responses 500", "The service did not delete the jobs");
    },
    ["batchDeleteJobs responses 500 description", "The jobs are deleted."],
    ["batchDeleteJobs responses 500 content application/json schema", { type: "object" }],
    ["document x-errors 0161 status", 200],
  ],
  "batch-delete-required": [
    (mrs) => {
      needs(mrs, "BatchDeleteJobsRequest", "job_id_list");
      expect(mrs.operation("batchDeleteJobs").requestBody?.required).toBe(true);
      refuses(mrs, "batchDeleteJobs requestBody content application/json schema", {}, { job_id_list: null });
    },
    ["BatchDeleteJobsRequest required", []],
    ["batchDeleteJobs requestBody required", false],
    ["BatchDeleteJobsRequest.job_id_list type", ["array", "null"]],
  ],
};
