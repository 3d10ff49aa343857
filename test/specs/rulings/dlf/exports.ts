// The rulings about exporting jobs.
import { expect } from "vitest";
import { type Rules, and, at, namesIn, needs, refuses, says, takes, without } from "../rule.ts";

const body = "requestBody content application/json schema";
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `job_${index}`);

export const exports: Rules = {
  "export-body": [
    (dlf) => {
      expect(at(dlf, "exportJob requestBody")).toMatchObject({ required: false });
      expect(at<unknown[]>(dlf, `exportJob ${body} oneOf`)).toHaveLength(2);
      takes(dlf, `exportJob ${body}`, {}, { exportDepend: false }, { exportStatus: "SUBMIT" }, { obsPath: "obs://b/", exportDepend: true, exportStatus: "DEVELOP" });
      refuses(dlf, `exportJob ${body}`, { obsPath: 1 }, { exportDepend: "true" }, { exportStatus: "RUN" }, { export_depend: true });
      expect(namesIn(dlf, "ExportJobRequest")).toEqual(["exportDepend", "exportStatus"]);
      needs(dlf, "ExportJobToObsRequest", "obsPath");
      says(dlf, "exportJob", "Nothing shows that Open Telekom Cloud reads a body; leave it out there");
      says(dlf, "ExportJobToObsRequest", "Known on Huawei Cloud only");
      says(dlf, "ExportJobRequest.exportStatus", "Known on Huawei Cloud only");
    },
    ["exportJob requestBody required", true],
    ["ExportJobRequest.exportStatus"],
    ["ExportJobRequest.obsPath", { type: "string" }],
    ["ExportJobToObsRequest required", []],
    ["ExportJobToObsRequest description", "What to export, and where to in OBS."],
    ["exportJob description", (text: string) => text.replace("leave it out there", "send it there")],
  ],
  "export-answer": [
    (dlf) => {
      const content = at(dlf, "exportJob responses 200 content");
      expect(Object.keys(content).sort()).toEqual(["application/json", "application/octet-stream"]);
      expect(at(dlf, "exportJob responses 200 content application/octet-stream schema")).toEqual({ type: "string", contentMediaType: "application/zip" });
      expect(at(dlf, "exportJob responses 200 content application/json schema")).toBe(at(dlf, "ExportedJob"));
      expect(at(dlf, "exportJob x-variants")).toMatchObject({
        exportJob: { request: "ExportJobRequest", media: "application/octet-stream" },
        exportJobToObs: { request: "ExportJobToObsRequest", answer: "ExportedJob" },
      });
      takes(dlf, "ExportedJob", { obsPath: "obs://b/DLF_j.zip" });
      refuses(dlf, "ExportedJob", { obsPath: 1 });
      says(dlf, "exportJob", "whether the body has `obsPath` says which is meant");
    },
    ["exportJob responses 200 content application/json"],
    ["exportJob responses 200 content application/octet-stream schema", { type: "object" }],
    ["exportJob x-variants exportJobToObs", ({ answer, ...rest }: Record<string, unknown>) => ({ ...rest, media: "application/octet-stream" })],
    ["ExportedJob.obsPath"],
  ],
  "export-accept": [
    (dlf) => {
      for (const id of ["exportJob", "exportJobList"]) {
        const headers = dlf.operation(id).parameters.filter((parameter) => parameter.in === "header");
        expect(headers.map(({ name }) => name.toLowerCase()), id).toEqual(["workspace"]);
      }
    },
    ["exportJob parameters", and({ name: "Accept", in: "header", schema: { type: "string" } } as never)],
    ["exportJobList parameters", and({ name: "accept", in: "header", required: true, schema: { type: "string" } } as never)],
  ],
  "export-list-obs": [
    (dlf) => {
      expect(at(dlf, "exportJobList x-variants exportJobListToObs")).toMatchObject({ request: "ExportJobListToObsRequest", answer: "ExportedJob" });
      takes(dlf, `exportJobList ${body}`, { jobList: ["j"], obsPath: "obs://b/", exportStatus: "SUBMIT" }, { jobList: ["j"], exportStatus: "DEVELOP" });
      // The answers are those of a single job.
      for (const media of ["application/json", "application/octet-stream"]) {
        expect(at(dlf, `exportJobList responses 200 content ${media} schema`), media).toEqual(at(dlf, `exportJob responses 200 content ${media} schema`));
      }
      for (const place of ["ExportJobListToObsRequest", "ExportJobListRequest.exportStatus"]) says(dlf, place, "Known from Huawei Cloud's own definition only");
      says(dlf, "exportJobList", "Only Huawei Cloud's own definition has it");
    },
    ["ExportJobListToObsRequest.obsPath"],
    ["ExportJobListRequest.exportStatus"],
    ["exportJobList x-variants exportJobListToObs"],
    ["exportJobList responses 200 content application/json schema", { type: "object" }],
    ["ExportJobListToObsRequest description", "Which jobs to export, and where to in OBS."],
  ],
  "export-list-names": [
    (dlf) => {
      expect(at(dlf, "exportJobList requestBody")).toMatchObject({ required: true });
      needs(dlf, "ExportJobListRequest", "jobList");
      needs(dlf, "ExportJobListToObsRequest", "jobList", "obsPath");
      for (const place of ["ExportJobListRequest.jobList", "ExportJobListToObsRequest.jobList"]) {
        takes(dlf, place, names(1), names(100));
        refuses(dlf, place, names(101), [{ name: "j" }], "j");
      }
    },
    ["exportJobList requestBody required", false],
    ["ExportJobListRequest required", without("jobList")],
    ["ExportJobListRequest.jobList maxItems", 10],
    ["ExportJobListToObsRequest.jobList maxItems"],
    ["ExportJobListRequest.jobList items", { type: "object" }],
  ],
};
