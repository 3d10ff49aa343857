// The rulings about the job as a whole.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, needs, refuses, says, takes, without } from "../rule.ts";

const requests = ["CreateJobRequest", "UpdateJobRequest"];
const everywhere = [...requests, "JobDetail"];
const calls = ["createJob", "showJob", "updateJob", "deleteJob"];
const body = "requestBody content application/json";
const text = { type: "string" };
const job = { name: "j", nodes: [], schedule: { type: "EXECUTE_ONCE" }, processType: "BATCH" };

export const jobDefinition: Rules = {
  "job-type-key": [
    (dlf) => {
      for (const schema of everywhere) {
        has(dlf, schema, "processType");
        lacks(dlf, schema, "jobType");
      }
      for (const schema of requests) {
        expect(at(dlf, schema).required).toContain("processType");
        says(dlf, `${schema}.processType`, "In the list of jobs the same field is called `jobType`");
      }
      has(dlf, "Job", "jobType");
    },
    ["JobDetail.processType"],
    ["CreateJobRequest.jobType", text],
    ["UpdateJobRequest required", without("processType")],
    ["CreateJobRequest.processType description", "What kind of job it is."],
  ],
  "older-module-definition": [
    (dlf) => {
      for (const schema of ["JobNode", "JobNodeDefinition"]) {
        has(dlf, schema, "type", "conditions", "properties");
        lacks(dlf, schema, "nodeType", "condition", "nodeProperties");
        takes(dlf, `${schema}.properties`, [{ name: "n", value: "v" }]);
        refuses(dlf, `${schema}.properties`, "n=v", { n: "v" });
      }
      for (const schema of ["Schedule", "ScheduleDefinition"]) lacks(dlf, schema, "scheType");
      for (const schema of ["DefinitionParam", "DefinedParam"]) lacks(dlf, schema, "paramType");
      for (const schema of ["Schedule", "ScheduleDefinition", "DefinitionParam", "DefinedParam"]) has(dlf, schema, "type");
      for (const schema of ["JobDetail", "UpdateJobRequest"]) expect(at(dlf, `${schema}.id`)).toMatchObject({ type: "integer", format: "int64" });
    },
    ["JobNodeDefinition.nodeType", text],
    ["JobNode.properties type", ["array", "string"]],
    ["Schedule.scheType", text],
    ["DefinitionParam.paramType", text],
    ["JobDetail.id format", "int32"],
  ],
  "job-nodes-required": [
    (dlf) => {
      for (const schema of requests) {
        needs(dlf, schema, "name", "nodes", "schedule", "processType");
        takes(dlf, schema, job);
        says(dlf, `${schema}.nodes`, "The tables demand it, though a client has made a job without");
      }
      expect(dlf.document["x-errors"]["DLF.1006"]?.status).toBe(400);
    },
    ["CreateJobRequest required", without("nodes")],
    ["UpdateJobRequest.nodes minItems", 1],
    ["CreateJobRequest.nodes description", "What the job does."],
    ["document x-errors DLF.1006"],
  ],
  "job-directory": [
    (dlf) => {
      for (const schema of requests) {
        says(dlf, `${schema}.directory`, "One that does not exist is made. Without it, the root");
        expect(at(dlf, schema).required).not.toContain("directory");
      }
      says(dlf, "createJob", "A folder that does not exist is made along with it");
    },
    ["UpdateJobRequest.directory description", "The folder of the job, which must exist."],
    ["CreateJobRequest required", and("directory")],
    ["createJob description", "Makes a job out of nodes."],
  ],
  "approval-fields": [
    (dlf) => {
      for (const schema of requests) {
        says(dlf, `${schema}.targetStatus`, "Needed where changes must be approved");
        expect(at(dlf, schema).required).not.toContain("targetStatus");
      }
      for (const schema of [...requests, "DeleteJobRequest"]) {
        says(dlf, `${schema}.approvers`, "Needed where changes must be approved");
        expect(at(dlf, schema).required ?? []).not.toContain("approvers");
      }
    },
    ["CreateJobRequest required", and("targetStatus")],
    ["DeleteJobRequest required", ["approvers"]],
    ["UpdateJobRequest.approvers description", "Who is asked to approve."],
    ["CreateJobRequest.targetStatus"],
  ],
  "create-job-example-2021": [
    (dlf) => {
      const { nodes } = dlf.example("create-job.real-time") as { nodes: { type: string; eventTrigger?: unknown }[] };
      expect(nodes.map(({ eventTrigger }) => eventTrigger).filter(Boolean)).toEqual([{ channel: "dis-event", concurrent: 1, eventType: "DIS", readPolicy: "LAST" }]);
      expect(nodes.map(({ type }) => type)).toEqual(["DISStream", "CSJob", "DISStream", "DLISQL"]);
      expect(at(dlf, `createJob ${body} examples real-time`)).toMatchObject({ summary: expect.stringContaining("with a quotation mark missing, which is put in here") as string });
    },
    ["document components examples create-job.real-time value nodes 3 eventTrigger", { channel: "dis-event", concurrent: 1, readPolicy: "LAST" }],
    ["document components examples create-job.real-time summary", "A real-time job."],
    [`createJob ${body} examples real-time`],
  ],
  "job-calls-deprecation": [
    (dlf) => {
      for (const id of calls) expect(dlf.operation(id), id).not.toHaveProperty("deprecated");
      for (const id of calls) expect(dlf.operation(id)["x-replaced-by"], id).toBe(undefined);
    },
    ["createJob deprecated", true],
    ["deleteJob deprecated", true],
  ],
};
