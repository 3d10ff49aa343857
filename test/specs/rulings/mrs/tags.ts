// The rulings about the tags of clusters, and about finding clusters by them.
import { expect } from "vitest";
import { type Rules, and, at, moved, needs, refuses, says, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const body = "requestBody content application/json schema";
const batch = "/v1.1/{project_id}/clusters/{cluster_id}/tags/action";
const oneTag = "/v1.1/{project_id}/clusters/{cluster_id}/tags/{key}";

export const tags: Rules = {
  "batch-tags-uses": [
    (mrs) => {
      expect(Object.keys(at(mrs, `document paths ${batch}`)).filter((key) => key !== "parameters")).toEqual(["post"]);
      expect(at(mrs, "batchUpdateClusterTags x-variants")).toMatchObject({
        batchCreateClusterTags: { request: "BatchCreateClusterTagsRequest" },
        batchDeleteClusterTags: { request: "BatchDeleteClusterTagsRequest" },
      });
      const tags = [{ key: "k", value: "v" }];
      takes(mrs, "BatchCreateClusterTagsRequest", { action: "create", tags });
      takes(mrs, "BatchDeleteClusterTagsRequest", { action: "delete", tags });
      refuses(mrs, "BatchCreateClusterTagsRequest", { action: "delete", tags });
      refuses(mrs, "BatchDeleteClusterTagsRequest", { action: "create", tags });
      takes(mrs, `batchUpdateClusterTags ${body}`, { action: "create", tags }, { action: "delete", tags });
      refuses(mrs, `batchUpdateClusterTags ${body}`, { action: "update", tags }, { tags });
    },
    ["BatchCreateClusterTagsRequest.action enum", and("update")],
    ["BatchDeleteClusterTagsRequest.action enum", and("create")],
    ["batchUpdateClusterTags x-variants batchDeleteClusterTags"],
    [`batchUpdateClusterTags ${body} oneOf`, (all: unknown[]) => all.slice(0, 1)],
  ],
  "delete-tag-key": [
    (mrs) => {
      expect(mrs.operation("deleteClusterTag")).toMatchObject({ method: "delete", path: oneTag });
      expect(mrs.parameter("deleteClusterTag", "key")).toMatchObject({ in: "path", required: true, schema: { type: "string" } });
      takes(mrs, "tag_key schema", "k", "action");
      expect(at(mrs, `document paths ${batch}`)).not.toHaveProperty("delete");
      says(mrs, "tag_key", "A tag called `action` can be deleted all the same");
    },
    ["tag_key schema pattern", "^(?!action$)"],
    ["tag_key description", "The key of the tag, percent-encoded."],
    ["document paths", moved(oneTag, "/v1.1/{project_id}/clusters/{cluster_id}/tags")],
    [`document paths ${batch} delete`, { operationId: "d", responses: {} }],
  ],
  "tag-query-values-required": [
    (mrs) => {
      needs(mrs, "TagQuery", "key", "values");
      for (const list of ["tags", "tags_any", "not_tags", "not_tags_any"]) {
        refuses(mrs, `listClustersByTags ${body}`, { action: "filter", [list]: [{ key: "k" }] });
        takes(mrs, `listClustersByTags ${body}`, { action: "filter", [list]: [{ key: "k", values: ["v"] }] });
      }
    },
    ["TagQuery required", without("values")],
    ["ListClustersByTagsRequest.not_tags_any items", { type: "object" }],
  ],
  "tagged-cluster-detail": [
    (mrs) => {
      typed(mrs, ["string", "null"], "TaggedCluster.resource_detail");
      takes(mrs, `listClustersByTags ${ok}`, { resources: [{ resource_detail: null }] }, { resources: [{ resource_detail: "d" }, {}] });
      takes(mrs, `listClustersByTags ${ok}`, mrs.example("list-clusters-by-tags.found"));
      expect(mrs.example("list-clusters-by-tags.found")).toHaveProperty("resources.0.resource_detail", null);
    },
    ["TaggedCluster.resource_detail type", "string"],
    ["TaggedCluster.resource_detail type", ["object", "null"]],
    ["document components examples list-clusters-by-tags.found value resources 0 resource_detail", "d"],
  ],
};
