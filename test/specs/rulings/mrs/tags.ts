// The rulings about the tags of clusters, and about finding clusters by them.
import { expect } from "vitest";
import { type Rules, and, at, has, lacks, moved, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const body = "requestBody content application/json schema";
const batch = "/v1.1/{project_id}/clusters/{cluster_id}/tags/action";
const oneTag = "/v1.1/{project_id}/clusters/{cluster_id}/tags/{key}";
const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

export const tags: Rules = {
  "all-tags-values": [
    (mrs) => {
      expect(at(mrs, "AllTags.tags items")).toBe(at(mrs, "TagWithValues"));
      expect(namesIn(mrs, "TagWithValues")).toEqual(["key", "values"]);
      takes(mrs, `listAllTags ${ok}`, { tags: [{ key: "k", values: ["a", "b"] }] }, { tags: [] });
      refuses(mrs, `listAllTags ${ok}`, { tags: [{ key: "k", values: "a" }] });
      // The tags of one cluster have one value each.
      expect(namesIn(mrs, "ClusterTag")).toEqual(["key", "value"]);
      expect(at(mrs, "ClusterTags.tags items")).toBe(at(mrs, "ClusterTag"));
    },
    ["TagWithValues.values", { type: "string" }],
    ["TagWithValues.value", { type: "string" }],
    ["AllTags.tags items $ref", "#/components/schemas/ClusterTag"],
    ["ClusterTags.tags items $ref", "#/components/schemas/TagWithValues"],
  ],
  "create-tag-wrapper": [
    (mrs) => {
      takes(mrs, `createClusterTag ${body}`, { tag: { key: "k", value: "v" } });
      refuses(mrs, `createClusterTag ${body}`, { key: "k", value: "v" }, {}, { tag: { key: "k", value: "v" }, key: "k" });
    },
    ["CreateClusterTagRequest required", []],
    ["createClusterTag requestBody content application/json schema $ref", "#/components/schemas/NewClusterTag"],
  ],
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
  "batch-tags-method": [
    (mrs) => {
      expect(mrs.operation("batchUpdateClusterTags")).toMatchObject({ method: "post", path: batch, requestBody: { required: true } });
    },
    [`document paths ${batch}`, ({ post, ...rest }: Record<string, unknown>) => ({ ...rest, get: post })],
    ["batchUpdateClusterTags requestBody"],
  ],
  "batch-delete-tag-value": [
    (mrs) => {
      needs(mrs, "ClusterTagToDelete", "key");
      needs(mrs, "NewClusterTag", "key", "value");
      takes(mrs, `batchUpdateClusterTags ${body}`, { action: "delete", tags: [{ key: "k" }] });
      refuses(mrs, `batchUpdateClusterTags ${body}`, { action: "create", tags: [{ key: "k" }] }, { action: "delete", tags: [{}] });
      says(mrs, "ClusterTagToDelete.value", "May be left out on Open Telekom Cloud; send it on Huawei Cloud");
    },
    ["ClusterTagToDelete required", and("value")],
    ["NewClusterTag required", without("value")],
    ["ClusterTagToDelete.value description", "The value of the tag."],
  ],
  "tag-statuses": [
    (mrs) => {
      expect(successes(statusesOf(mrs, "listClusterTags"))).toEqual(["200"]);
      expect(successes(statusesOf(mrs, "batchUpdateClusterTags"))).toEqual(["204"]);
      expect(at(mrs, "batchUpdateClusterTags responses 204")).not.toHaveProperty("content");
    },
    ["listClusterTags responses 202", { description: "d" }],
    ["batchUpdateClusterTags responses 200", { description: "d" }],
    ["batchUpdateClusterTags responses", ({ 204: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 200: answer })],
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
  "tag-query-numbers": [
    (mrs) => {
      typed(mrs, ["integer", "string"], "ListClustersByTagsRequest.limit", "ListClustersByTagsRequest.offset");
      takes(mrs, `listClustersByTags ${body}`, { action: "filter", limit: 10, offset: 0 }, { action: "filter", limit: "10", offset: "0" });
      refuses(mrs, `listClustersByTags ${body}`, { action: "filter", limit: 0.5 }, { action: "filter", offset: null });
    },
    ["ListClustersByTagsRequest.limit type", "integer"],
    ["ListClustersByTagsRequest.offset type", "string"],
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
  "tag-query-any-value": [
    (mrs) => {
      takes(mrs, "TagQuery", { key: "k", values: [] });
      refuses(mrs, "TagQuery", { key: "k", values: null }, { key: "k", values: [null] });
      says(mrs, "TagQuery.values", "send an empty list for any value");
    },
    ["TagQuery.values minItems", 1],
    ["TagQuery.values type", ["array", "null"]],
    ["TagQuery.values description", "The values that fit."],
  ],
  "tag-query-matches": [
    (mrs) => {
      expect(at(mrs, "ClusterMatch.key anyOf")).toEqual([{ type: "string", enum: ["resource_name"] }, { type: "string" }]);
      takes(mrs, `listClustersByTags ${body}`, { action: "filter", matches: [{ key: "resource_id", value: "i" }] });
      says(mrs, "ClusterMatch.key", "Only `resource_name`, the cluster's name, is known to work");
    },
    ["ClusterMatch.key anyOf 0 enum", and("resource_id")],
    ["ClusterMatch.key anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["ClusterMatch.key description", "The field that is looked at."],
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
  "tagged-cluster-tags": [
    (mrs) => {
      has(mrs, "TaggedCluster", "tags");
      lacks(mrs, "TaggedCluster", "tag");
      needs(mrs, "TaggedCluster");
      expect(at(mrs, "TaggedCluster.tags items")).toBe(at(mrs, "ClusterTag"));
      takes(mrs, "TaggedCluster", {}, { tags: [] }, { tags: [{ key: "k", value: "v" }] });
      refuses(mrs, "TaggedCluster", { tags: { key: "k", value: "v" } }, { tags: [{ key: "k", value: ["v"] }] });
    },
    ["TaggedCluster.tags type", ["array", "object"]],
    ["TaggedCluster.tags items $ref", "#/components/schemas/TagWithValues"],
    ["TaggedCluster required", ["tags"]],
  ],
};
