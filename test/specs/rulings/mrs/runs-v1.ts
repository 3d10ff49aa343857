// The rulings about listing and showing runs of V1.1 jobs.
import { expect } from "vitest";
import { type Rules, and, at, namesIn, needs, refuses, says, takes, without } from "../rule.ts";

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
