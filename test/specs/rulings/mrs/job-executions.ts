// The rulings about the record of a job execution, and about what a job object is executed with.
import { expect } from "vitest";
import { type Rules, refuses, says, takes } from "../rule.ts";

const fields = [
  ...["id", "job_id", "cluster_id", "tenant_id", "created_at", "updated_at", "start_time", "end_time", "oozie_job_id", "engine_job_id"],
  ...["return_code", "input_id", "output_id", "is_protected", "is_public", "job_configs", "data_source_urls", "info"],
];
const nullable = ["end_time", "oozie_job_id", "return_code", "input_id", "output_id", "is_public", "engine_job_id", "job_configs", "data_source_urls", "info"];

export const jobExecutions: Rules = {
  "job-execution-nulls": [
    (mrs) => {
      for (const name of nullable) takes(mrs, "JobExecution", { [name]: null });
      for (const name of fields.filter((name) => ![...nullable, "is_protected"].includes(name))) refuses(mrs, "JobExecution", { [name]: null });
    },
    ["JobExecution.return_code type", "string"],
    ["JobExecution.info anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["JobExecution.start_time type", ["string", "null"]],
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
};
