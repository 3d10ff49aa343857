// The rulings about looking into a file of jobs, and importing it.
import { expect } from "vitest";
import { type Rules, at, lacks, namesIn, refuses, takes } from "../rule.ts";

const body = "requestBody content application/json schema";
const path = "obs://b/jobs.zip";

export const imports: Rules = {
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
};
