// The rulings about listing and showing runs of V1.1 jobs.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const nullable = ["end_time", "hql", "hive_script_path", "spend_time"];
const inQuery = {
  listExecuteJob: ["cluster_id", "id", "page_size", "current_page", "job_name", "state"],
  listHosts: ["pageSize", "currentPage"],
};
const whole = ["finished_step", "step_num", "task_num", "postpone_at", "job_type", "job_state", "job_final_status"];

export const runsV1: Rules = {
  "list-job-exes-cluster": [
    (mrs) => {
      const { in: place, required } = mrs.parameter("listExecuteJob", "cluster_id");
      expect({ place, required }).toEqual({ place: "query", required: true });
      expect(mrs.operation("listExecuteJob").parameters.map(({ name }) => name)).not.toContain("clusterId");
    },
    ["job_exes_cluster_id required", false],
    ["job_exes_cluster_id name", "clusterId"],
    ["listExecuteJob parameters", and({ name: "clusterId", in: "query", schema: { type: "string" } } as never)],
  ],
  "list-query-place": [
    (mrs) => {
      for (const [id, names] of Object.entries(inQuery)) {
        expect(at(mrs, id)).not.toHaveProperty("requestBody");
        for (const name of names) expect(mrs.parameter(id, name).in, name).toBe("query");
      }
    },
    ["listExecuteJob requestBody", { content: { "application/json": { schema: { type: "object" } } } }],
    ["job_exes_state in", "header"],
    ["pageSize in", "header"],
    ["listHosts parameters", []],
  ],
  "list-job-exes-query-types": [
    (mrs) => {
      typed(mrs, "integer", "job_exes_page_size schema", "job_exes_current_page schema", "job_exes_state schema");
      expect(at(mrs, "job_exes_page_size schema")).toMatchObject({ minimum: 1, maximum: 100 });
    },
    ["job_exes_page_size schema type", "string"],
    ["job_exes_current_page schema type", "string"],
    ["job_exes_state schema type", "string"],
    ["job_exes_page_size schema maximum", 1000],
  ],
  "list-job-exes-first-page": [
    (mrs) => {
      expect(at(mrs, "job_exes_current_page schema")).toEqual({ type: "integer" });
      expect(at(mrs, "listExecuteJob x-page")).toMatchObject({ position: "current_page", step: "page", first: 1 });
      says(mrs, "job_exes_current_page", "The samples begin at 1");
    },
    ["job_exes_current_page schema minimum", 1],
    ["job_exes_current_page schema default", 1],
    ["listExecuteJob x-page first", 0],
    ["job_exes_current_page description", "Number of the page."],
  ],
  "list-job-exes-shape": [
    (mrs) => {
      takes(mrs, "JobExeList", { job_executions: [{ id: "r" }] }, { job_executions: [] });
      refuses(mrs, "JobExeList", { job_executions: { runs: [] } });
      expect(at(mrs, "JobExeList.job_executions items")).toBe(at(mrs, "JobExe"));
    },
    ["JobExeList.job_executions type", ["array", "object"]],
    ["JobExeList.job_executions items", { $ref: "#/components/schemas/JobExecution" }],
  ],
  "v1-quoted-values": [
    (mrs) => {
      refuses(mrs, "JobExeList", { totalRecord: "1" });
      for (const name of [...whole, "create_at", "update_at", "start_time", "end_time", "step_seq"]) refuses(mrs, "JobExe", { [name]: "1" });
      for (const name of [...whole, "created_at", "updated_at", "start_time", "end_time"]) refuses(mrs, "SubmittedJobV1", { [name]: "1" });
      for (const name of ["templated", "is_public", "is_protected"]) refuses(mrs, "SubmittedJobV1", { [name]: "false" });
      takes(mrs, "JobExe", { create_at: 1484641003707, job_state: 2 });
      takes(mrs, "SubmittedJobV1", { templated: false, created_at: 1496387588, job_type: 1 });
    },
    ["JobExeList.totalRecord type", ["integer", "string"]],
    ["JobExe.step_num type", ["integer", "string"]],
    ["SubmittedJobV1.templated type", ["boolean", "string"]],
    ["JobStateCode type", "string"],
  ],
  "job-exe-time-names": [
    (mrs) => {
      has(mrs, "JobExe", "create_at", "update_at");
      lacks(mrs, "JobExe", "created_at", "updated_at");
      has(mrs, "SubmittedJobV1", "created_at", "updated_at");
      lacks(mrs, "SubmittedJobV1", "create_at", "update_at");
    },
    ["JobExe.created_at", { type: "integer" }],
    ["JobExe properties", ({ update_at: time, ...rest }: Record<string, unknown>) => ({ ...rest, updated_at: time })],
    ["SubmittedJobV1.created_at"],
  ],
  "job-exe-job-id": [
    (mrs) => {
      takes(mrs, "JobExe.job_id", "", "12ee9ae4-6ee1-48c6-bb84-fb0b4f76cf03");
      refuses(mrs, "JobExe.job_id", null);
      says(mrs, "JobExe.job_id", "Identifier of the job in Yarn", "do not ask with it");
    },
    ["JobExe.job_id minLength", 1],
    ["JobExe.job_id type", ["string", "null"]],
    ["JobExe.job_id description", "Identifier of the run."],
  ],
  "job-exe-output": [
    (mrs) => {
      has(mrs, "JobExe", "output");
      lacks(mrs, "JobExe", "onput");
    },
    ["JobExe.output"],
    ["JobExe.onput", { type: "string" }],
  ],
  "job-exe-nulls": [
    (mrs) => {
      needs(mrs, "JobExe");
      for (const name of nullable) takes(mrs, "JobExe", { [name]: null });
      for (const name of namesIn(mrs, "JobExe").filter((name) => !nullable.includes(name))) refuses(mrs, "JobExe", { [name]: null });
    },
    ["JobExe.hql type", "string"],
    ["JobExe.end_time type", "integer"],
    ["JobExe.input type", ["string", "null"]],
    ["JobExe required", ["id"]],
  ],
  "job-exe-spend-time": [
    (mrs) => {
      takes(mrs, "JobExe.spend_time", 12, 0.5, null);
      refuses(mrs, "JobExe.spend_time", "12");
      says(mrs, "JobExe.spend_time", "in seconds");
    },
    ["JobExe.spend_time type", ["integer", "null"]],
    ["JobExe.spend_time type", "number"],
    ["JobExe.spend_time description", "How long the job has run, in milliseconds."],
  ],
  "job-exe-states": [
    (mrs) => {
      for (const state of [-1, 1, 2, 3, 4, 5]) says(mrs, "JobStateCode", `- \`${state}\`: `);
      for (const state of [-1, 2, 3, 4]) says(mrs, "job_exes_state", `- \`${state}\`: `);
      for (const state of [1, 5]) expect(at(mrs, "job_exes_state").description).not.toContain(`\`${state}\``);
      takes(mrs, "JobStateCode", 6);
      takes(mrs, "job_exes_state schema", 1, 5, 6);
    },
    ["JobStateCode enum", [-1, 1, 2, 3, 4, 5]],
    ["job_exes_state schema enum", [-1, 2, 3, 4]],
    ["JobStateCode description", (text: string) => text.replace("- `5`: error", "")],
    ["job_exes_state description", (text: string) => `${text}- \`5\`: error\n`],
  ],
  "job-exe-end-states": [
    (mrs) => {
      const wait = at<Record<string, unknown>>(mrs, "showJobExes x-wait");
      expect(wait).toMatchObject({ state: "/job_execution/job_state", failed: ["-1", "4", "5"] });
      expect(wait["targets"]).toEqual({ completed: ["3"], ended: ["3", "-1", "4", "5"] });
      expect(wait).not.toHaveProperty("result");
      says(mrs, "showJobExes", "That a run is completed does not say that it went well: `job_final_status` is `2` then");
      says(mrs, "JobFinalStatusCode", "- `0`: has not ended", "- `2`: ended well", "Read it only once the job has ended");
    },
    ["showJobExes x-wait result", "/job_execution/job_final_status"],
    ["showJobExes x-wait failed", without("5")],
    ["showJobExes x-wait targets completed", and("2")],
    ["showJobExes description", (text: string) => text.replace("`job_final_status` is `2` then", "`job_final_status` is `1` then")],
    ["JobFinalStatusCode description", "How the job ended."],
  ],
};
