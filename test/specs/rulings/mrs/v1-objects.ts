// The rulings about data sources and job binaries of V1.1, and what else of Sahara there is.
import { expect } from "vitest";
import { type Rules, and, at, lacks, refuses, says, takes } from "../rule.ts";

const answer = (status: number): string => `responses ${status} content application/json schema`;
const body = "requestBody content application/json schema";
const dataSources = ["listDataSources", "createDataSource", "showDataSource", "updateDataSource", "deleteDataSource"];
const jobBinaries = ["listJobBinaries", "createJobBinary", "showJobBinary", "updateJobBinary", "deleteJobBinary"];
const source = { name: "n", type: "hdfs", url: "/u" };
const binary = { name: "n", url: "/u", description: "d" };
const other = { operationId: "other", responses: {} };
const execution = "/v1.1/{project_id}/job-executions/{job_execution_id}";

export const v1Objects: Rules = {
  "v1-objects-availability": [
    (mrs) => {
      for (const id of [...dataSources, ...jobBinaries]) {
        says(mrs, id, "Known for Open Telekom Cloud only");
        const operation = mrs.operation(id);
        expect(operation, id).not.toHaveProperty("deprecated");
        expect(operation, id).not.toHaveProperty("x-replaced-by");
        expect(operation["x-sources"].filter((one) => one.startsWith("huawei")), id).toEqual([]);
      }
      says(mrs, "listDataSources", "Data sources are what V1.1 job objects read and write; V2 has none");
      says(mrs, "listJobBinaries", "Job binaries are the programs and libraries of V1.1 job objects; V2 has none");
    },
    ["showDataSource deprecated", true],
    ["createJobBinary x-sources", and("huawei-sdk-go-mrs")],
    ["deleteJobBinary description", "Deletes the record; the file stays where it is."],
    ["listDataSources description", "Lists the data sources of the project. Known for Open Telekom Cloud only."],
  ],
  "v1-object-wrapper": [
    (mrs) => {
      for (const [id, status] of [["createDataSource", 202], ["showDataSource", 200], ["updateDataSource", 202]] as const) {
        expect(at(mrs, `${id} ${answer(status)}`), id).toBe(at(mrs, "DataSourceAnswer"));
      }
      for (const [id, status] of [["createJobBinary", 202], ["showJobBinary", 200], ["updateJobBinary", 202]] as const) {
        expect(at(mrs, `${id} ${answer(status)}`), id).toBe(at(mrs, "JobBinaryAnswer"));
      }
      expect(Object.keys(at(mrs, "DataSourceAnswer").properties ?? {})).toEqual(["data_source"]);
      expect(Object.keys(at(mrs, "JobBinaryAnswer").properties ?? {})).toEqual(["job_binary"]);
      expect([at(mrs, "DataSourceAnswer.data_source"), at(mrs, "JobBinaryAnswer.job_binary")]).toEqual([at(mrs, "DataSource"), at(mrs, "JobBinary")]);
      takes(mrs, `createDataSource ${body}`, source);
      takes(mrs, `createJobBinary ${body}`, binary);
      refuses(mrs, `createDataSource ${body}`, { data_source: source });
      refuses(mrs, `createJobBinary ${body}`, { job_binary: binary });
      refuses(mrs, `updateDataSource ${body}`, { data_source: source });
      refuses(mrs, `updateJobBinary ${body}`, { job_binary: binary });
    },
    ["DataSourceAnswer.id", { type: "string" }],
    ["JobBinaryAnswer.job_binary", { type: "string" }],
    ["showDataSource responses 200 content application/json schema $ref", "#/components/schemas/DataSource"],
    ["createJobBinary requestBody content application/json schema $ref", "#/components/schemas/JobBinaryAnswer"],
  ],
  "v1-marker-blank": [
    (mrs) => {
      for (const id of ["listDataSources", "listJobBinaries", "listJobExecutions"]) {
        expect(mrs.parameter(id, "marker"), id).toMatchObject({ in: "query", schema: { type: "string" } });
      }
      says(mrs, "v1_marker", "Send the id as it is, without a blank in front");
    },
    ["v1_marker description", "The id of the last record, behind a blank."],
    ["listJobBinaries parameters", []],
  ],
  "sahara-other-routes": [
    (mrs) => {
      const calls = mrs.operations.map(({ method, path }) => `${method} ${path.replace("/v1.1/{project_id}/", "")}`);
      expect(calls.filter((call) => /^\w+ job-(executions|binaries|binary|types|config)/.test(call)).sort()).toEqual([
        ...["delete job-binaries/{job_binary_id}", "delete job-executions/{job_execution_id}", "get job-binaries", "get job-binaries/{job_binary_id}"],
        ...["get job-executions", "get job-executions/{job_execution_id}", "get job-executions/{job_execution_id}/cancel"],
        ...["post job-binaries", "put job-binaries/{job_binary_id}"],
      ]);
      expect(calls.filter((call) => /job-types|config-hints|refresh-status|internal/.test(call))).toEqual([]);
      lacks(mrs, "JobBinary", "data", "content");
    },
    ["document paths /v1.1/{project_id}/job-types", { get: other }],
    ["document paths /v1.1/{project_id}/job-binary-internals", { get: other }],
    ["document paths /v1.1/{project_id}/job-binaries/{job_binary_id}/data", { get: other }],
    ["document paths /v1.1/{project_id}/jobs/config-hints/{job_type}", { get: other }],
    [`document paths ${execution}/refresh-status`, { get: other }],
    [`document paths ${execution} patch`, other],
  ],
};
