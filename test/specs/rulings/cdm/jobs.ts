// The rulings about jobs: what is asked for, and where.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, namesIn, needs, refuses, says, takes, without } from "../rule.ts";

const body = "requestBody content application/json schema";

const config = { configs: [{ name: "c", inputs: [] }] };
const job = {
  name: "j",
  job_type: "NORMAL_JOB",
  "from-link-name": "a",
  "from-connector-name": "generic-jdbc-connector",
  "from-config-values": config,
  "to-link-name": "b",
  "to-connector-name": "obs-connector",
  "to-config-values": config,
  "driver-config-values": config,
};
const settable = ["group_name", "enabled", "type", "is_use_sql"];

export const jobs: Rules = {
  "job-required": [
    (cdm) => {
      needs(cdm, "JobDefinition", ...Object.keys(job));
      takes(cdm, "JobDefinition", job);
      for (const name of Object.keys(job)) refuses(cdm, "JobDefinition", { ...job, [name]: undefined });
      needs(cdm, "Job");
    },
    ["JobDefinition required", without("from-link-name")],
    ["JobDefinition required", and("enabled")],
    ["Job required", ["name"]],
  ],
  "job-request-fields": [
    (cdm) => {
      expect(namesIn(cdm, "JobDefinition").sort()).toEqual([...Object.keys(job), ...settable].sort());
      const told = namesIn(cdm, "Job").filter((name) => !namesIn(cdm, "JobDefinition").includes(name));
      expect([namesIn(cdm, "Job").length, told.length]).toEqual([35, 22]);
      for (const name of told) refuses(cdm, "JobDefinition", { ...job, [name]: 1 });
      for (const name of settable) says(cdm, `JobDefinition.${name}`, "it is taken from here is not known");
    },
    ["JobDefinition.status", { type: "string" }],
    ["JobDefinition.group_name"],
    ["JobDefinition additionalProperties", true],
    ["Job.is_incrementing"],
  ],
  "single-wrapper": [
    (cdm) => {
      for (const id of ["createJob", "updateJob"]) {
        takes(cdm, `${id} ${body}`, { jobs: [job] });
        refuses(cdm, `${id} ${body}`, { jobs: { jobs: [job] } }, job, [job], { jobs: [job], clusters: ["c"] });
      }
      takes(cdm, `createAndStartRandomClusterJob ${body}`, { jobs: [job], clusters: ["c"] });
      refuses(cdm, `createAndStartRandomClusterJob ${body}`, { jobs: [job] }, { clusters: ["c"] });
      const link = { name: "l", "connector-name": "obs-connector", "link-config-values": config };
      for (const id of ["createLink", "updateLink"]) {
        takes(cdm, `${id} ${body}`, { links: [link] });
        refuses(cdm, `${id} ${body}`, { links: { links: [link] } }, link, {});
      }
    },
    ["JobsRequest.jobs", {}],
    ["LinksRequest.links", {}],
    ["RandomClusterJobRequest required", ["jobs"]],
  ],
  "record-field-names": [
    (cdm) => {
      has(cdm, "Job", "creation-user", "creation-date", "update-user", "update-date", "is_incre_job", "external_id", "files_written", "to-config-values");
      has(cdm, "Link", "creation-user", "creation-date", "update-user", "update-date");
      has(cdm, "LinkDefinition", "update-user");
      lacks(cdm, "Job", "update_user", "external-id", "files_writte", "to-cofig-values");
      lacks(cdm, "Link", "update_user", "creation_user");
      lacks(cdm, "LinkDefinition", "update_user", "creation_user");
      const run = at<{ allOf: [unknown, { properties: object }] }>(cdm, "Submission").allOf[1].properties;
      expect(run).toHaveProperty("external-id");
      expect(run).not.toHaveProperty("external_id");
    },
    ["Job properties", ({ external_id: id, ...rest }: Record<string, unknown>) => ({ ...rest, "external-id": id })],
    ["Link.update_user", { type: "string" }],
    ["Submission allOf 1 properties external-id"],
  ],
  "job-type-parameter": [
    (cdm) => {
      expect(at(cdm, "jobType schema")).toMatchObject({ type: "string", enum: ["NORMAL_JOB", "BATCH_JOB", "SCENARIO_JOB"] });
      expect(at(cdm, "jobType")).not.toHaveProperty("required", true);
      says(cdm, "jobType", "Without it only `NORMAL_JOB` is listed");
      says(cdm, "showJobs", "one kind of jobs only, and that is `NORMAL_JOB` unless `jobType` says otherwise", "for the name `all`, a page of the cluster's jobs");
    },
    ["jobType schema enum", ["jobType=NORMAL_JOB", "BATCH_JOB", "SCENARIO_JOB"]],
    ["jobType required", true],
    ["jobType description", "The kind of jobs to list."],
  ],
  "update-job-code": [
    (cdm) => {
      expect(cdm.example("update-job.no-such-job")).toMatchObject({ code: "Cdm.0095", errCode: "Cdm.0095" });
      expect(Object.keys(cdm.document["x-errors"])).toEqual(expect.arrayContaining(["Cdm.0095", "Cdm.0319", "Cdm.0100", "Cdm.0054"]));
      expect(Object.keys(cdm.document["x-errors"])).not.toContain("Cdm.00095");
    },
    ["updateJob responses 400 content application/json examples no-such-job value errCode", "Cdm.00095"],
  ],
  "workspace-header": [
    (cdm) => expect(cdm.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))).not.toContain("workspace"),
    ["document paths /v1.1/{project_id}/clusters/{cluster_id}/cdm/job post parameters", [{ name: "workspace", in: "header", schema: { type: "string" } }]],
  ],
  "cluster-id-header": [
    (cdm) => {
      const names = cdm.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name.toLowerCase()));
      expect(names).not.toContain("x-cluster-id");
      expect(cdm.operation("createJob").path).toContain("{cluster_id}");
    },
    ["createJob parameters", and({ name: "X-Cluster-ID", in: "header", schema: { type: "string" } } as never)],
  ],
  "submissions-paging": [
    (cdm) => {
      expect(cdm.operation("showSubmissions").parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name)).toEqual(["jname"]);
      has(cdm, "ShowSubmissionsAnswer", "total", "page_no", "page_size");
      expect(at(cdm, "showSubmissions")).not.toHaveProperty("x-page");
      says(cdm, "showSubmissions", "no source has a parameter that turns them");
    },
    ["showSubmissions parameters", and({ name: "page_no", in: "query", schema: { type: "integer" } } as never)],
    ["showSubmissions x-page", { as: "iterateSubmissions" }],
    ["ShowSubmissionsAnswer.page_no"],
  ],
};
