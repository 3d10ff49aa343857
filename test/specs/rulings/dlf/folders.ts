// The rulings about folders, and about two pages of other calls.
import { expect } from "vitest";
import { Contract } from "../../contract.ts";
import { type Rules, and, moved, says, statusesOf, without } from "../rule.ts";

const tree = "/v1.0/{project_id}/directory/tree";
const stop = "/v1/{project_id}/jobs/{job_name}/stop";
const cdm = new Contract("cdm");

export const folders: Rules = {
  "directory-tree-existence": [
    (dlf) => {
      expect(dlf.operation("showDirectoryTree")).toMatchObject({ method: "get", path: tree, "x-sources": ["huawei-sdk-go-dlf"] });
      says(dlf, "showDirectoryTree", "Only the older module of Huawei Cloud's SDK has this call", "no answer is on record", "be ready for a 404 of the gateway");
      expect(statusesOf(dlf, "showDirectoryTree")).toContain("404");
    },
    ["document paths", moved(tree, tree.replace("v1.0", "v1"))],
    ["showDirectoryTree x-sources", and("huawei-sdk-go-dgc")],
    ["showDirectoryTree responses 404"],
    ["showDirectoryTree description", "Returns the folders of the workspace."],
  ],
  "all-resources-stub": [
    (dlf) => {
      const paths = dlf.operations.filter((operation) => "tags" in operation && String(operation.tags) === "Directories").map(({ path }) => path);
      expect(paths).toEqual([tree]);
      expect(Object.keys(dlf.document.paths).filter((path) => /all-resources|workspace_id/.test(path))).toEqual([]);
    },
    ["document paths", (paths: object) => ({ ...paths, "/v1/{project_id}/directories/{workspace_id}/all-resources": {} })],
    ["listJobs tags", ["Directories"]],
  ],
  "stop-page-title": [
    (dlf) => {
      expect(dlf.operation("stopJob")).toMatchObject({ method: "post", path: stop });
      expect(dlf.operation("stopJob")["x-sources"]).toContain("huawei-dlf-stop-job-2021");
      expect(dlf.operation("stopJob")["x-sources"]).not.toContain("huawei-cdm-stop-job-2021");
      // That of the other page is in the contract of its own service.
      expect(cdm.operation("stopJob")).toMatchObject({ method: "put", path: "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop" });
      expect(cdm.operation("stopJob")["x-sources"]).toContain("huawei-cdm-stop-job-2021");
    },
    ["document paths", moved(stop, "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop")],
    ["stopJob x-sources", without("huawei-dlf-stop-job-2021")],
    ["stopJob x-sources", and("huawei-cdm-stop-job-2021")],
    ["stopJob operationId", "stopFactoryJob"],
  ],
};
