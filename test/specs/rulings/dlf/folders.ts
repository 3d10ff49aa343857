// The rulings about folders, and about two pages of other calls.
import { expect } from "vitest";
import { Contract } from "../../contract.ts";
import { type Rules, and, at, moved, says, statusesOf, takes, typed, without } from "../rule.ts";

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
  "directory-tree-success-status": [
    (dlf) => expect(statusesOf(dlf, "showDirectoryTree").filter((status) => status < "300")).toEqual(["200"]),
    ["showDirectoryTree responses 204", { description: "" }],
    ["showDirectoryTree responses 200"],
  ],
  "directory-tree-category": [
    (dlf) => {
      expect(at(dlf, "category_tree")).toMatchObject({ name: "category", in: "query", schema: { type: "string" } });
      for (const place of ["category_tree schema", "DirectoryTree.category_type"]) {
        typed(dlf, "string", place);
        for (const list of ["enum", "anyOf"]) expect(at(dlf, place), place).not.toHaveProperty(list);
      }
      for (const place of ["category_tree", "DirectoryTree.category_type"]) says(dlf, place, "The values are documented nowhere");
    },
    ["category_tree schema enum", ["job", "script"]],
    ["DirectoryTree.category_type enum", ["job", "script"]],
    ["category_tree description", "Which kind of folders to show."],
  ],
  "directory-tree-paging": [
    (dlf) => {
      for (const place of ["offset_tree schema", "limit_tree schema"]) expect(at(dlf, place), place).toEqual({ type: "integer" });
      for (const name of ["offset", "limit", "count"]) takes(dlf, `DirectoryTree.${name}`, -1, 0, 100_000);
      typed(dlf, "integer", "DirectoryTree.offset", "DirectoryTree.limit", "DirectoryTree.count");
      typed(dlf, "boolean", "DirectoryTree.paging");
      expect(at(dlf, "showDirectoryTree")).not.toHaveProperty("x-page");
      says(dlf, "offset_tree", "by its wording; that was not tried");
      says(dlf, "limit_tree", "The largest value is documented nowhere");
    },
    ["limit_tree schema maximum", 100],
    ["offset_tree schema default", 0],
    ["DirectoryTree.count minimum", 0],
    ["DirectoryTree.paging type", "integer"],
    ["showDirectoryTree x-page", { as: "directories", items: "/elements", position: "offset" }],
    ["offset_tree description", "How many entries to skip."],
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
