// The rulings about job objects of V1.1.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, namesIn, needs, refuses, says, takes, without } from "../rule.ts";

const requests = ["CreateJobObjectRequest", "UpdateJobObjectRequest"];
const answers = [["showJob", 200], ["createJob", 202], ["updateJob", 202]] as const;
const calls = ["createJob", "deleteJob", "executeJob", "listJobs", "showJob", "updateJob"];
const fields = ["name", "description", "type", "mains", "libs", "interface", "is_protected", "is_public"];

export const jobObjects: Rules = {
  "job-object-wrapper": [
    (mrs) => {
      for (const [id, status] of answers) {
        const schema = `${id} responses ${status} content application/json schema`;
        expect(namesIn(mrs, schema), id).toEqual(["job"]);
        expect(at(mrs, `${schema} properties job`), id).toBe(at(mrs, "JobObject"));
      }
      takes(mrs, "createJob requestBody content application/json schema", { name: "n", type: "MapReduce" });
      refuses(mrs, "createJob requestBody content application/json schema", { job: { name: "n", type: "MapReduce" } });
      refuses(mrs, "updateJob requestBody content application/json schema", { job: { name: "n" } });
    },
    ["showJob responses 200 content application/json schema", { $ref: "#/components/schemas/JobObject" }],
    ["createJob requestBody content application/json schema", { type: "object", properties: { job: { $ref: "#/components/schemas/CreateJobObjectRequest" } } }],
    ["UpdateJobObjectRequest.job", { type: "object" }],
  ],
  "job-object-binaries": [
    (mrs) => {
      for (const name of ["mains", "libs"]) {
        for (const request of requests) {
          takes(mrs, `${request}.${name}`, ["b"], []);
          refuses(mrs, `${request}.${name}`, [{ id: "b" }]);
        }
        takes(mrs, `JobObject.${name}`, [{ id: "b", name: "a.jar" }], []);
        refuses(mrs, `JobObject.${name}`, ["b"]);
        expect(at(mrs, `JobObject.${name} items`)).toBe(at(mrs, "JobBinary"));
      }
    },
    ["CreateJobObjectRequest.mains items", { $ref: "#/components/schemas/JobBinary" }],
    ["UpdateJobObjectRequest.libs items", {}],
    ["JobObject.libs items", { type: "string" }],
  ],
  "job-object-name-length": [
    (mrs) => {
      for (const request of requests) {
        takes(mrs, `${request}.name`, "n", "n".repeat(64));
        refuses(mrs, `${request}.name`, "", "n".repeat(65));
      }
    },
    ["CreateJobObjectRequest.name maxLength", 50],
    ["UpdateJobObjectRequest.name maxLength", 80],
    ["CreateJobObjectRequest.name minLength"],
  ],
  "job-object-types": [
    (mrs) => {
      knows(mrs, "JobObjectType", "MapReduce", "Spark", "Hive", "hql", "DistCp", "SparkScript", "SparkSql");
      says(mrs, "JobObjectType", "`Hive`: needs `mains`; whether it is supported is not settled", "`SparkSql`: not supported here");
      for (const place of [...requests, "JobObject"]) expect(at(mrs, `${place}.type`), place).toBe(at(mrs, "JobObjectType"));
    },
    ["JobObjectType anyOf 0 enum", without("hql")],
    ["JobObjectType anyOf 0 enum", and("Pig")],
    ["JobObjectType description", (text: string) => text.replace("; whether it is supported is not settled", "")],
    ["UpdateJobObjectRequest.type", { type: "string" }],
  ],
  "job-object-is-public": [
    (mrs) => {
      has(mrs, "JobObject", "is_public");
      refuses(mrs, "JobObject.is_public", "false", null);
      expect(at(mrs, "JobObjectList.jobs items")).toBe(at(mrs, "JobObject"));
      for (const [id, status] of answers) has(mrs, `${id} responses ${status} content application/json schema properties job`, "is_public");
    },
    ["JobObject.is_public"],
    ["JobObject.is_public type", "string"],
    ["JobObjectList.jobs items", { type: "object" }],
  ],
  "job-object-update-fields": [
    (mrs) => {
      expect(namesIn(mrs, "UpdateJobObjectRequest").sort()).toEqual([...fields].sort());
      needs(mrs, "UpdateJobObjectRequest");
      says(mrs, "UpdateJobObjectRequest", "Only `name` and `description` are known to have an effect");
      says(mrs, "updateJob", "Only `name` and `description` are known to change");
    },
    ["UpdateJobObjectRequest.interface"],
    ["UpdateJobObjectRequest required", ["name"]],
    ["UpdateJobObjectRequest description", "What is to be changed."],
    ["updateJob description", "Changes the fields that are given."],
  ],
  "job-object-availability": [
    (mrs) => {
      const ruled = mrs.operations.filter((operation) => operation["x-rulings"]?.includes("job-object-availability"));
      expect(ruled.map(({ operationId }) => operationId).sort()).toEqual(calls);
      for (const operation of ruled) {
        const clouds = operation["x-sources"].map((source) => mrs.source(source).cloud);
        expect(clouds, operation.operationId).toContain("otc");
        expect(clouds, operation.operationId).not.toContain("huawei");
        expect(operation.deprecated, operation.operationId).toBe(true);
        expect(operation["x-replaced-by"], operation.operationId).toBe(operation.operationId === "executeJob" ? "createExecuteJob" : undefined);
        says(mrs, operation.operationId, "Known for Open Telekom Cloud only, which does not recommend it");
      }
    },
    ["listJobs deprecated"],
    ["showJob x-replaced-by", "showSingleJobExe"],
    ["executeJob x-replaced-by"],
    ["deleteJob x-sources", and("huawei-sdk-go-mrs")],
    ["createJob description", "Keeps a job under a name."],
  ],
  "job-object-updated-at": [
    (mrs) => {
      takes(mrs, "JobObject.updated_at", "2017-06-22T09:39:13", null);
      refuses(mrs, "JobObject.updated_at", 1498124353);
      refuses(mrs, "JobObject.created_at", null);
    },
    ["JobObject.updated_at type", "string"],
    ["JobObject.updated_at type", ["string", "integer", "null"]],
  ],
};
