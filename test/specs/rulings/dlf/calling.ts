// The rulings about hosts and headers: where a call goes, and what it carries.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, moved, says, without } from "../rule.ts";

const headersOf = (dlf: Contract, id: string): string[] => dlf.operation(id).parameters.filter(({ in: place }) => place === "header").map(({ name }) => name);
const header = (name: string) => and({ name, in: "header", description: "d", schema: { type: "string" } } as never);
const jobStop = "/v1/{project_id}/jobs/{job_name}/stop";

export const calling: Rules = {
  "service-host": [
    (dlf) => {
      expect(dlf.document.servers.length).toBeGreaterThan(0);
      for (const { url } of dlf.document.servers) expect(url).toMatch(/^https:\/\/dayu-dlf\.\{region\}\./);
      says(dlf, "document info", "is served by another host, `dayu` instead of `dayu-dlf`", "The two hosts do not stand in for each other");
    },
    ["document servers 2 url", "https://dayu.{region}.myhuaweicloud.com"],
    ["document info description", "DataArts Factory develops and schedules jobs."],
  ],
  "otc-host": [
    (dlf) => {
      const otc = dlf.document.servers.filter((server) => server["x-cloud"] === "otc");
      expect(otc.map(({ url, variables }) => [url, variables?.region.enum])).toEqual([["https://dayu-dlf.{region}.otc.t-systems.com", ["eu-de"]]]);
      expect(otc[0]).toHaveProperty("x-inferred", true);
      says(dlf, "document servers 0", "The host is inferred", "was not tried");
    },
    ["document servers 0 x-inferred"],
    ["document servers 0 variables region enum", and("eu-nl")],
    ["document servers 0 description", "Open Telekom Cloud."],
  ],
  "huawei-region-hosts": [
    (dlf) => {
      const { url, variables } = at<{ url: string; variables: { region: { enum: string[] } } }>(dlf, "document servers 2");
      expect(url).toBe("https://dayu-dlf.{region}.myhuaweicloud.com");
      expect(new Set(variables.region.enum).size).toBe(25);
      expect(dlf.document.servers.flatMap((server) => server.variables?.region.enum ?? [])).not.toContain("cn-east-4");
      says(dlf, "document servers 2", "without cn-east-4");
    },
    ["document servers 2 variables region enum", and("cn-east-4")],
    ["document servers 2 variables region enum", without("my-kualalumpur-1")],
    ["document servers 2 description", "Huawei Cloud"],
  ],
  "eu-west-101-host": [
    (dlf) => {
      const holders = dlf.document.servers.filter(({ variables }) => variables?.region.enum.includes("eu-west-101"));
      expect(holders.map(({ url }) => url)).toEqual(["https://dayu-dlf.{region}.myhuaweicloud.eu", "https://dayu-dlf.{region}.myhuaweicloud.com"]);
      says(dlf, "document servers 1", "which of the two hosts answers is not known");
      says(dlf, "document servers 2", "For eu-west-101, try the host of Huawei Cloud Europe first");
    },
    ["document servers", (all: unknown[]) => [all[0], all[2], all[1]]],
    ["document servers 2 variables region enum", without("eu-west-101")],
    ["document servers 1 description", "Huawei Cloud Europe"],
  ],
  "auth-headers": [
    (dlf) => {
      expect(at(dlf, "document security")).toEqual([{ token: [] }, { signature: [] }]);
      expect(at(dlf, "document components securitySchemes token")).toMatchObject({ in: "header", name: "X-Auth-Token" });
      expect(at(dlf, "document components securitySchemes signature")).toMatchObject({ in: "header", name: "Authorization" });
      says(dlf, "document components securitySchemes signature", "together with the header `X-Sdk-Date`");
      expect(dlf.operations.filter(({ security }) => security)).toEqual([]);
    },
    ["document security", [{ token: [], signature: [] }]],
    ["document components securitySchemes signature name", "X-Sdk-Date"],
    ["stopJob security", []],
  ],
  "common-headers": [
    (dlf) => {
      for (const { operationId } of dlf.operations) {
        const names = headersOf(dlf, operationId).map((name) => name.toLowerCase());
        expect(names.filter((name) => ["content-type", "x-language"].includes(name)), operationId).toEqual([]);
      }
      expect(at(dlf, "stopJob")).not.toHaveProperty("requestBody");
      says(dlf, "stopJob", "The call takes no body");
      expect(Object.keys(at(dlf, "startJob requestBody content"))).toEqual(["application/json"]);
    },
    ["stopJob parameters", header("Content-Type")],
    ["listJobs parameters", header("X-Language")],
    ["stopJob requestBody", { content: { "application/json": { schema: { type: "object" } } } }],
  ],
  "project-id-header": [
    (dlf) => {
      for (const { operationId } of dlf.operations) expect(headersOf(dlf, operationId).map((name) => name.toLowerCase()), operationId).not.toContain("x-project-id");
      says(dlf, "workspace", "send the project's id in the header `X-Project-Id` too", "Whether that is needed with every kind of authentication is not known");
      for (const code of ["DLF.0819", "DLF.20819"]) {
        expect(at<{ remedy: string }>(dlf, `document x-errors ${code}`).remedy, code).toContain("send the project id in the header `X-Project-Id`");
      }
    },
    ["stopJob parameters", header("X-Project-Id")],
    ["workspace description", "The id of the workspace."],
    ["document x-errors DLF.0819 remedy", "Check the id in the header `workspace`."],
  ],
  "workspace-rule": [
    (dlf) => {
      expect(at(dlf, "workspace")).toMatchObject({ name: "workspace", in: "header", schema: { type: "string" } });
      expect(at(dlf, "workspace")).not.toHaveProperty("required", true);
      says(dlf, "workspace", "The id of the workspace", "not its name", "Without it the workspace named `default` is taken");
      says(dlf, "workspace", "It must be sent when the DataArts Studio instance has no workspace of that name, and when there are several instances");
      says(dlf, "startJob", "Without `workspace` the job of that name in the workspace `default` is started");
      says(dlf, "stopJob", "Without `workspace` the job of that name in the workspace `default` is stopped");
      says(dlf, "listJobs", "Without `workspace` the jobs of the workspace `default` are listed");
    },
    ["workspace required", true],
    ["workspace description", "The name of the workspace."],
    ["stopJob description", "Ends the scheduling of the job."],
  ],
  "workspace-not-in-tables": [
    (dlf) => {
      for (const { operationId } of dlf.operations) {
        expect(headersOf(dlf, operationId), operationId).toContain("workspace");
        expect(dlf.parameter(operationId, "workspace").required ?? false, operationId).toBe(false);
      }
    },
    ["importConnections parameters", []],
    ["importJob parameters", []],
    ["showFileInfo parameters 0", { name: "workspace", in: "header", required: true, schema: { type: "string" } }],
  ],
  "job-name-path": [
    (dlf) => {
      const paths = Object.keys(dlf.document.paths);
      expect(paths).toEqual(expect.arrayContaining([jobStop, jobStop.replace("/stop", "/start"), jobStop.replace("/stop", "/export")]));
      expect(paths.filter((path) => path.includes("{name}"))).toEqual([]);
      expect(at(dlf, "job_name")).toMatchObject({ name: "job_name", in: "path", required: true });
      expect(at(dlf, "job_name schema")).toEqual({ type: "string" });
      says(dlf, "job_name", "It may hold dots and, on Huawei Cloud, Chinese characters", "In a URL it must be percent-encoded");
    },
    ["document paths", moved(jobStop, "/v1/{project_id}/jobs/{name}/stop")],
    ["job_name schema pattern", "^[A-Za-z0-9._-]+$"],
    ["job_name description", "The name of the job."],
  ],
};
