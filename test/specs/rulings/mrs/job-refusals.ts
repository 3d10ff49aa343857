// The rulings about what job calls work with, and how they are refused.
import { expect } from "vitest";
import type { Contract, Operation } from "../../contract.ts";
import { type Rules, at, namesIn, needs, refuses, says, siblings, statusesOf, takes } from "../rule.ts";

const v1OnClusters = [
  ["cancelJobExecution", "stopJob"],
  ["createAndExecuteJob", "createExecuteJob"],
  ["deleteJobExecution", "batchDeleteJobs"],
  ["executeJob", "createExecuteJob"],
  ["listExecuteJob", "showJobExeListNew"],
  ["listJobExecutions", "showJobExeListNew"],
  ["showJobExecution", "showSingleJobExe"],
  ["showJobExes", "showSingleJobExe"],
] as const;
const v2 = ["batchDeleteJobs", "createExecuteJob", "showJobExeListNew", "showSingleJobExe", "showSqlResultWithJob", "stopJob"];

const ruledBy = (mrs: Contract, ruling: string): Operation[] => mrs.operations.filter((operation) => operation["x-rulings"]?.includes(ruling));
const idsRuledBy = (mrs: Contract, ruling: string): string[] => ruledBy(mrs, ruling).map(({ operationId }) => operationId).sort();
const bodyOf = (id: string, status: number | string): string => `${id} responses ${status} content application/json schema`;

export const jobRefusals: Rules = {
  "v1-cluster-support": [
    (mrs) => {
      expect(idsRuledBy(mrs, "v1-cluster-support")).toEqual(v1OnClusters.map(([id]) => id));
      for (const [id, successor] of v1OnClusters) {
        says(mrs, id, "Expect it to fail on clusters of MRS 3.x (`12000085`) and on clusters with Kerberos (`12000064`)", `\`${successor}\``);
        expect(Object.keys(at(mrs, `${id} responses 400 content application/json examples`)), id).toEqual(["cluster-version", "security-cluster"]);
      }
    },
    ["executeJob description", "Starts a run of the job object. `createExecuteJob` is newer."],
    ["showJobExes x-rulings", ["v1-errors"]],
    ["cancelJobExecution responses 400 content application/json examples", {}],
  ],
  "v1-errors": [
    (mrs) => {
      const calls = ruledBy(mrs, "v1-errors");
      expect(calls.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining([...v1OnClusters.map(([id]) => id), "createJob", "deleteJob", "listJobs", "showJob", "updateJob"]));
      for (const { operationId, path } of calls) {
        expect(path).toMatch(/^\/v1\.1\//);
        for (const status of [400, 500]) {
          expect(at(mrs, bodyOf(operationId, status)), operationId).toBe(at(mrs, "ErrorBody"));
          refuses(mrs, bodyOf(operationId, status), { error_code: 404, error_message: "m", error_name: "NOT_FOUND" });
        }
      }
      says(mrs, "cancelJobExecution", "What an unknown or an already ended execution answers is not on record");
    },
    ["updateJob responses 400 content application/json schema", { type: "object", properties: { error_code: { type: "integer" } } }],
    ["ErrorBody.error_code type", ["string", "integer"]],
    ["cancelJobExecution description", (text: string) => text.replace("is not on record", "is 404")],
  ],
  "v2-cluster-support": [
    (mrs) => {
      expect(idsRuledBy(mrs, "v2-cluster-support")).toEqual(v2);
      for (const id of v2) expect(at(mrs, id).description, id).not.toMatch(/MRS \d/);
      says(mrs, "createExecuteJob", "On a cluster with Kerberos the IAM users must have been synchronized to it (`0192`)");
      says(mrs, "stopJob", "On a cluster with Kerberos the job calls of V2 presuppose that the IAM users have been synchronized to it (`0192`)");
    },
    ["showSingleJobExe description", "Returns the job, from MRS 2.x on."],
    ["createExecuteJob description", (text: string) => text.replace("`0192`", "`0167`")],
    ["stopJob description", "Asks the cluster to kill the job."],
  ],
  "job-id-across-versions": [
    (mrs) => {
      says(mrs, "job_execution_id_v1", "Whether the id of a job that was submitted with V2 is taken here is not known");
      says(mrs, "job_execution_id", "as the V2 call that submitted it answered", "Whether the id of a job that was submitted with V1.1 is taken here is not known");
      says(mrs, "job_exe_id", "as `createAndExecuteJob` answers it in `id`");
      for (const id of ["stopJob", "showSingleJobExe"]) expect(mrs.parameter(id, "job_execution_id")).toBe(at(mrs, "job_execution_id"));
      for (const id of ["cancelJobExecution", "showJobExecution"]) expect(mrs.parameter(id, "job_execution_id")).toBe(at(mrs, "job_execution_id_v1"));
    },
    ["job_execution_id_v1 description", "The id of a job, of any version."],
    ["job_execution_id description", "The id of the job."],
    ["document paths /v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill parameters", [{ $ref: "#/components/parameters/job_execution_id_v1" }]],
  ],
  "failure-statuses": [
    (mrs) => {
      for (const { operationId } of mrs.operations) {
        expect(statusesOf(mrs, operationId).filter((status) => status >= "300"), operationId).toEqual(siblings);
        for (const status of [401, 429]) expect(at(mrs, bodyOf(operationId, status)), operationId).toBe(at(mrs, "GatewayError"));
        takes(mrs, bodyOf(operationId, 404), { error_code: "APIGW.0101", error_msg: "m", request_id: "r" });
        for (const status of [403, 503]) expect(at(mrs, bodyOf(operationId, status)), operationId).toBe(at(mrs, "ErrorBody"));
      }
      expect(mrs.document["x-errors"]["12000052"]?.status).toBe(400);
      expect(mrs.document["x-errors"]["12000004"]?.status).toBe(500);
      expect(mrs.example("forbidden.no-access")).toHaveProperty("error_code", "12000052");
      expect(mrs.example("failed.internal-error")).toHaveProperty("error_code", "12000004");
      says(mrs, "showSingleJobExe", "A job that does not exist is answered with status 500, not 404");
    },
    ["stopJob responses 503"],
    ["listHosts responses 409", { description: "It is there." }],
    ["showJobExes responses 401 content application/json schema", { $ref: "#/components/schemas/ErrorBody" }],
    ["document x-errors 12000052 status", 403],
    ["showSingleJobExe description", (text: string) => text.replace("status 500, not 404", "status 404")],
  ],
  "content-type-header": [
    (mrs) => {
      const headers = mrs.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name.toLowerCase()));
      expect(headers).not.toContain("content-type");
      for (const { operationId, requestBody } of ruledBy(mrs, "content-type-header")) expect(requestBody, operationId).toBeUndefined();
      expect(idsRuledBy(mrs, "content-type-header")).toEqual(expect.arrayContaining(["stopJob", "showSingleJobExe"]));
      says(mrs, "document info", "The documents ask for the header `Content-Type: application/json` with every call", "Whether a server insists on it then is not known");
    },
    ["showSingleJobExe parameters", [{ name: "Content-Type", in: "header", required: true, schema: { type: "string" } }]],
    ["document info description", "MRS runs jobs on clusters of its own."],
    ["stopJob x-rulings", []],
  ],
  "error-body": [
    (mrs) => {
      expect(namesIn(mrs, "ErrorBody")).toEqual(["error_code", "error_msg"]);
      needs(mrs, "ErrorBody");
      takes(mrs, "ErrorBody", {}, { error_code: "0175", error_msg: "m" });
      refuses(mrs, "ErrorBody", { error_code: 175 }, { error_msg: 1 });
      says(mrs, "ErrorBody.error_code", "always a text: leading zeros count (`0175`)");
      expect(mrs.document["x-errors"]).toHaveProperty("0175");
      expect(mrs.document["x-errors"]).not.toHaveProperty("175");
    },
    ["ErrorBody.error_code type", "integer"],
    ["ErrorBody.error_message", { type: "string" }],
    ["ErrorBody required", ["error_code"]],
    ["ErrorBody.error_code description", "The code."],
  ],
  "error-text": [
    (mrs) => {
      for (const place of ["ErrorBody", "SubmitJobRefusal", "SubmitJobAnswer", "SqlFailure"]) says(mrs, `${place}.error_msg`, "Do not parse it");
      for (const { operationId } of mrs.operations) {
        const done = at<{ "x-already-done"?: { texts: string[] } }>(mrs, operationId)["x-already-done"];
        expect(done?.texts ?? [], operationId).toEqual([]);
      }
    },
    ["ErrorBody.error_msg description", "What the table says of the code."],
    ["stopJob x-already-done", { codes: [], texts: ["has ended"] }],
  ],
};
