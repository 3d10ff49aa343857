// The rulings about looking into a file of jobs, and importing it.
import { expect } from "vitest";
import { type Rules, and, at, knows, lacks, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const body = "requestBody content application/json schema";
const connections = ["DWS_CONNECTION", "MRS_HIVE_CONNECTION", "MRS_SPARK_CONNECTION"];
const kinds = [...connections, "DIS_STREAM", "CDM_CLUSTER", "MRS_CLUSTER", "GES_GRAPH", "ROMA_INSTANCE", "TICS_INSTANCE", "DRS_TASK"];
const path = "obs://b/jobs.zip";

export const imports: Rules = {
  "file-info-success-status": [
    (dlf) => {
      expect(statusesOf(dlf, "showFileInfo").filter((status) => status < "300")).toEqual(["200"]);
      expect(at(dlf, "showFileInfo responses 200 content application/json schema")).toBe(at(dlf, "FileInfo"));
      expect(at(dlf, "showFileInfo responses 200")).not.toHaveProperty("x-body-optional");
    },
    ["showFileInfo responses", ({ 200: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 204: answer })],
    ["showFileInfo responses 200 content"],
    ["showFileInfo responses 200 x-body-optional", true],
  ],
  "file-info-workspace-place": [
    (dlf) => {
      expect(dlf.parameter("showFileInfo", "workspace").in).toBe("header");
      expect(at(dlf, `showFileInfo ${body}`)).toBe(at(dlf, "ShowFileInfoRequest"));
      expect(namesIn(dlf, "ShowFileInfoRequest")).toEqual(["path"]);
      refuses(dlf, "ShowFileInfoRequest", { path, workspace: "w" });
    },
    ["showFileInfo parameters", []],
    ["ShowFileInfoRequest.workspace", { type: "string" }],
    ["ShowFileInfoRequest additionalProperties", true],
  ],
  "file-info-path-required": [
    (dlf) => {
      expect(at(dlf, "showFileInfo requestBody")).toMatchObject({ required: true });
      needs(dlf, "ShowFileInfoRequest", "path");
      refuses(dlf, "ShowFileInfoRequest", {});
    },
    ["ShowFileInfoRequest required", []],
    ["showFileInfo requestBody required", false],
  ],
  "file-info-resources": [
    (dlf) => {
      expect(namesIn(dlf, "FileInfo")).toEqual(["jobs", "scripts"]);
      expect(namesIn(dlf, "ScriptInFile")).toEqual(["name", "path"]);
      lacks(dlf, "JobInFile", "type", "status", "resources");
      takes(dlf, "FileInfo", dlf.example("show-file-info.found"));
    },
    ["FileInfo.resources", { type: "array", items: { type: "object" } }],
    ["ScriptInFile.status", { type: "string" }],
    ["FileInfo.scripts"],
  ],
  "import-job-path-required": [
    (dlf) => {
      expect(at(dlf, "importJob requestBody")).toMatchObject({ required: true });
      expect(at(dlf, `importJob ${body}`).required).toContain("path");
      takes(dlf, `importJob ${body}`, { path });
      refuses(dlf, `importJob ${body}`, {}, { sameNamePolicy: "SKIP" });
    },
    ["ImportJobRequest required", without("path")],
    ["importJob requestBody required", false],
  ],
  "import-job-same-name": [
    (dlf) => {
      expect(at(dlf, "ImportJobRequest.sameNamePolicy")).toMatchObject({ enum: ["SKIP", "OVERWRITE"], default: "SKIP" });
      expect(at(dlf, "ImportJobRequest").required).not.toContain("sameNamePolicy");
      says(dlf, "importJob", "by default a job whose name is taken is skipped. With `sameNamePolicy` `OVERWRITE` it is replaced");
      // The printed sample is told for what it does, not for what the page says of it.
      expect(dlf.example("import-job.skip")).not.toHaveProperty("sameNamePolicy");
      expect(dlf.example("import-job.overwrite")).toHaveProperty("sameNamePolicy", "OVERWRITE");
    },
    ["ImportJobRequest.sameNamePolicy default", "OVERWRITE"],
    ["ImportJobRequest.sameNamePolicy default"],
    ["ImportJobRequest required", and("sameNamePolicy")],
    ["importJob description", (text: string) => text.replace("is skipped", "is replaced")],
    ["document components examples import-job.overwrite value sameNamePolicy"],
  ],
  "import-job-jobs-param": [
    (dlf) => {
      takes(dlf, `importJob ${body}`, { path, jobsParam: [{ name: "j" }, { name: "k", params: { day: "1" } }] });
      refuses(dlf, `importJob ${body}`, { path, jobsParam: {} }, { path, jobsParam: { name: "j" } }, { path, jobsParam: [{ params: {} }] });
      expect(at(dlf, "ImportJobRequest.jobsParam items")).toBe(at(dlf, "ImportJobParam"));
      expect(namesIn(dlf, "ImportJobParam")).toEqual(["name", "params"]);
    },
    ["ImportJobRequest.jobsParam type", ["array", "object"]],
    ["ImportJobRequest.jobsParam", { type: "object" }],
    ["ImportJobParam.params"],
  ],
  "import-job-review": [
    (dlf) => {
      needs(dlf, "ImportJobRequest", "path");
      takes(dlf, "ImportJobRequest.targetStatus", "SAVED", "SUBMITTED", "PRODUCTION");
      for (const place of ["ImportJobRequest.targetStatus", "ImportJobRequest.approvers"]) says(dlf, place, "Needed where jobs are reviewed");
    },
    ["ImportJobRequest required", and("targetStatus")],
    ["ImportJobRequest required", and("approvers")],
    ["ImportJobRequest.targetStatus"],
    ["ImportJobRequest.approvers description", "Who is to approve."],
  ],
  "import-job-approver-place": [
    (dlf) => {
      expect(namesIn(dlf, "ImportJobAnswer")).toEqual(["taskId"]);
      takes(dlf, "ImportJobRequest.approvers", [{ approverName: "u" }]);
      refuses(dlf, "ImportJobRequest.approvers", ["u"], { approverName: "u" }, [{ approverName: "u", more: "" }], [{}]);
    },
    ["ImportJobAnswer.approvers", { type: "array" }],
    ["ImportJobRequest.approvers items", { type: "string" }],
    ["JobApprover additionalProperties", true],
    ["JobApprover.approverName", { type: "integer" }],
  ],
  "import-job-resources": [
    (dlf) => {
      expect(at(dlf, "ImportJobRequest").required).not.toContain("resources");
      typed(dlf, "array", "ImportJobRequest.resources");
      needs(dlf, "ImportJobResource", "name", "type");
      takes(dlf, "ImportJobRequest", { path, resources: [{ name: "n", type: "CDM_CLUSTER", replace: "m" }] });
      refuses(dlf, "ImportJobRequest", { path, resources: [{ name: "n" }] }, { path, resources: [{ type: "CDM_CLUSTER" }] });
      says(dlf, "ImportJobRequest.resources", "Known on Huawei Cloud only; leave it out elsewhere");
    },
    ["ImportJobRequest required", and("resources")],
    ["ImportJobRequest.resources"],
    ["ImportJobResource required", without("type")],
    ["ImportJobResource.replace"],
    ["ImportJobRequest.resources description", "What the jobs are to use in place of what they were exported with."],
  ],
  "import-job-resource-types": [
    (dlf) => knows(dlf, "ImportJobResource.type", ...kinds),
    ["ImportJobResource.type anyOf 0 enum", without("DIS_STREAM")],
    ["ImportJobResource.type anyOf 0 enum", and("DLI_QUEUE")],
    ["ImportJobResource.type anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
};
