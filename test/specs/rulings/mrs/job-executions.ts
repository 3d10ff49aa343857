// The rulings about the record of a job execution, and about what a job object is executed with.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const answers = [["cancelJobExecution", 200], ["showJobExecution", 200], ["executeJob", 202]] as const;
const bodyOf = ([id, status]: (typeof answers)[number]): string => `${id} responses ${status} content application/json schema`;

const fields = [
  ...["id", "job_id", "cluster_id", "tenant_id", "created_at", "updated_at", "start_time", "end_time", "oozie_job_id", "engine_job_id"],
  ...["return_code", "input_id", "output_id", "is_protected", "is_public", "job_configs", "data_source_urls", "info"],
];
const nullable = ["end_time", "oozie_job_id", "return_code", "input_id", "output_id", "is_public", "engine_job_id", "job_configs", "data_source_urls", "info"];
const configs = { configs: { a: "1" }, args: ["wordcount"], params: { p: "q" } };
const started = { cluster_id: "c", input_id: "i", output_id: "o", job_configs: configs };

export const jobExecutions: Rules = {
  "job-execution-wrapper": [
    (mrs) => {
      for (const answer of answers) {
        expect(namesIn(mrs, bodyOf(answer)), answer[0]).toEqual(["job_execution"]);
        takes(mrs, bodyOf(answer), { job_execution: { id: "e" } });
        refuses(mrs, bodyOf(answer), { job_execution: [] });
      }
      expect(at(mrs, "JobExecutionAnswer.job_execution")).toBe(at(mrs, "JobExecution"));
    },
    ["showJobExecution responses 200 content application/json schema", { $ref: "#/components/schemas/JobExecution" }],
    ["JobExecutionAnswer.job_execution", { type: "array", items: { $ref: "#/components/schemas/JobExecution" } }],
  ],
  "job-execution-fields": [
    (mrs) => {
      expect(namesIn(mrs, "JobExecution").sort()).toEqual([...fields].sort());
      expect(at(mrs, "JobExecutionList.job_executions items")).toBe(at(mrs, "JobExecution"));
      for (const answer of answers) expect(at(mrs, bodyOf(answer))).toBe(at(mrs, "JobExecutionAnswer"));
      says(mrs, "JobExecution.engine_job_id", "In Sahara the same value as `oozie_job_id`");
    },
    ["JobExecution.engine_job_id"],
    ["JobExecution.data_source_urls"],
    ["JobExecution.extra", { type: "string" }],
    ["JobExecutionList.job_executions items", { type: "object" }],
  ],
  "job-execution-id": [
    (mrs) => {
      has(mrs, "JobExecution", "id");
      lacks(mrs, "JobExecution", "Id");
      typed(mrs, "string", "JobExecution.id");
    },
    ["JobExecution properties", ({ id, ...rest }: Record<string, unknown>) => ({ Id: id, ...rest })],
    ["JobExecution.Id", { type: "string" }],
  ],
  "job-execution-nulls": [
    (mrs) => {
      for (const name of nullable) takes(mrs, "JobExecution", { [name]: null });
      for (const name of fields.filter((name) => ![...nullable, "is_protected"].includes(name))) refuses(mrs, "JobExecution", { [name]: null });
    },
    ["JobExecution.return_code type", "string"],
    ["JobExecution.info anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["JobExecution.start_time type", ["string", "null"]],
  ],
  "is-protected-null": [
    (mrs) => {
      takes(mrs, "JobExecution.is_protected", true, false, null);
      refuses(mrs, "JobExecution.is_protected", "false", 0);
    },
    ["JobExecution.is_protected type", "boolean"],
    ["JobExecution.is_protected type", ["boolean", "null", "string"]],
  ],
  "end-time-type": [
    (mrs) => {
      takes(mrs, "JobExecution.end_time", "2017-06-22T06:25:02", null);
      refuses(mrs, "JobExecution.end_time", true, 1498112702);
      says(mrs, "JobExecution.end_time", "null as long as it has not");
    },
    ["JobExecution.end_time type", "string"],
    ["JobExecution.end_time type", ["boolean", "string", "null"]],
    ["JobExecution.end_time description", "Whether the job has ended."],
  ],
  "job-execution-times": [
    (mrs) => {
      for (const name of ["created_at", "updated_at", "start_time", "end_time"]) {
        takes(mrs, `JobExecution.${name}`, "2017-05-25T07:28:12");
        refuses(mrs, `JobExecution.${name}`, 1495697292);
        expect(at(mrs, `JobExecution.${name}`), name).not.toHaveProperty("format");
        expect(at(mrs, `JobExecution.${name}`), name).not.toHaveProperty("pattern");
      }
      says(mrs, "JobExecution", "Times carry no zone; Sahara's, which they follow, are UTC");
    },
    ["JobExecution.created_at format", "date-time"],
    ["JobExecution.start_time type", "integer"],
    ["JobExecution description", "One execution of a job."],
  ],
  "job-configs-shape": [
    (mrs) => {
      takes(mrs, "JobExecution.job_configs", null, {}, configs);
      refuses(mrs, "JobExecution.job_configs", { args: "wordcount" }, { configs: ["a"] }, { params: { p: 1 } }, []);
      for (const place of ["JobConfigs", "NewJobConfigs"]) {
        expect(namesIn(mrs, place).sort(), place).toEqual(["args", "configs", "params"]);
        needs(mrs, place);
      }
    },
    ["JobConfigs required", ["configs"]],
    ["NewJobConfigs required", ["args"]],
    ["JobConfigs.args type", "string"],
    ["JobExecution.job_configs anyOf", (all: unknown[]) => all.slice(1)],
  ],
  "job-execution-info": [
    (mrs) => {
      takes(mrs, "JobExecution.info", null, {}, { status: "KILLED", actions: [] });
      refuses(mrs, "JobExecution.info", "KILLED", { status: 1 }, []);
      expect(namesIn(mrs, "JobExecutionInfo")).toEqual(["status"]);
    },
    ["JobExecutionInfo additionalProperties", false],
    ["JobExecutionInfo.actions", { type: "array" }],
    ["JobExecution.info anyOf", and({ type: "string" } as never)],
  ],
  "sahara-kinship": [
    (mrs) => {
      // What Sahara promises, the samples of MRS do not hold to: an info with a status, and the id of a job.
      takes(mrs, "JobExecution", { info: null, job_id: "" }, { info: {} }, {});
      says(mrs, "JobExecution", "in the form of OpenStack Sahara");
      says(mrs, "JobExecution.job_id", "Empty for a job that was not made from one");
      expect(mrs.source("openstack-sahara")).toMatchObject({ cloud: "none", kind: "upstream" });
    },
    ["JobExecutionInfo required", ["status"]],
    ["JobExecution.job_id minLength", 1],
    ["JobExecution.job_id description", "Identifier of the job object."],
    ["document x-evidence sources openstack-sahara cloud", "otc"],
  ],
  "execute-job-required": [
    (mrs) => {
      needs(mrs, "ExecuteJobObjectRequest", "cluster_id", "input_id", "output_id", "job_configs");
      expect(at(mrs, "executeJob requestBody content application/json schema")).toBe(at(mrs, "ExecuteJobObjectRequest"));
      takes(mrs, "ExecuteJobObjectRequest", started, { ...started, job_configs: {} });
    },
    ["ExecuteJobObjectRequest required", without("job_configs")],
    ["ExecuteJobObjectRequest required", without("input_id")],
    ["ExecuteJobObjectRequest required", and("is_public")],
  ],
  "execute-job-id": [
    (mrs) => says(mrs, "executeJob", "`id` of the answer, which is that of the execution; `job_id` is that of the job object"),
    ["executeJob description", (text: string) => text.replace("which is that of the execution", "which is that of the job object")],
  ],
  "execute-job-fields": [
    (mrs) => {
      expect(mrs.resolve(mrs.answer("executeJob", 202))).toBe(mrs.resolve(mrs.answer("showJobExecution", 200)));
      has(mrs, `${bodyOf(answers[2])} properties job_execution`, "start_time", "end_time", "data_source_urls", "engine_job_id");
    },
    ["executeJob responses 202 content application/json schema", { $ref: "#/components/schemas/SubmitJobAnswerV1" }],
    ["JobExecution.engine_job_id"],
  ],
};
