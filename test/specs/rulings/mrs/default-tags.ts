// The rulings about the tags that a cluster's nodes bear by default, and their quota.
import { expect } from "vitest";
import { type Rules, at, lacks, needs, refuses, says, statusesOf, takes, typed } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const refused = "responses 400 content application/json schema";
const calls = ["showTagStatus", "switchClusterTags", "showTagQuota"];

export const defaultTags: Rules = {
  "default-tags-error-body": [
    (mrs) => {
      for (const id of calls) expect(at(mrs, `${id} ${refused}`), id).toBe(at(mrs, "ErrorBody"));
      lacks(mrs, "ErrorBody", "error");
      takes(mrs, "ErrorBody", { error_code: "MRS.00000000", error_msg: "m" });
      for (const name of ["show-tag-status.refused", "switch-cluster-tags.no-quota", "show-tag-quota.refused"]) {
        expect(Object.keys(mrs.example(name) as object), name).toEqual(["error_code", "error_msg"]);
      }
      expect(Object.keys(mrs.document["x-errors"])).not.toContain("MRS.00000000");
    },
    ["ErrorBody.error", { type: "object" }],
    [`showTagQuota ${refused}`, { type: "object", properties: { error: { $ref: "#/components/schemas/ErrorBody" } } }],
    ["document components examples show-tag-quota.refused value", { error: { error_code: "MRS.00000000", error_msg: "m" } }],
    ["document x-errors MRS.00000000", { status: 400, meaning: "", remedy: "", sources: [] }],
  ],
  "default-tags-enable-type": [
    (mrs) => {
      typed(mrs, ["boolean", "string"], "DefaultTagsStatus.default_tags_enable");
      needs(mrs, "DefaultTagsStatus");
      takes(mrs, `showTagStatus ${ok}`, { default_tags_enable: true }, { default_tags_enable: "true" });
      refuses(mrs, `showTagStatus ${ok}`, { default_tags_enable: 1 }, { default_tags_enable: null });
      says(mrs, "DefaultTagsStatus.default_tags_enable", "be ready for both, and do not take the text `false` for true");
    },
    ["DefaultTagsStatus.default_tags_enable type", "boolean"],
    ["DefaultTagsStatus.default_tags_enable type", "string"],
    ["DefaultTagsStatus.default_tags_enable description", "Whether the nodes bear the default tags."],
  ],
  "default-tags-switch-status": [
    (mrs) => {
      expect(statusesOf(mrs, "switchClusterTags").filter((status) => status < "300")).toEqual(["202"]);
      expect(at(mrs, "switchClusterTags responses 202")).not.toHaveProperty("content");
      says(mrs, "switchClusterTags", "Status 202 means that the request was taken, not that it is done: ask `showTagStatus`");
      expect(at(mrs, "showTagStatus x-wait")).toMatchObject({ state: "/status", targets: { succeeded: ["succeed"] }, failed: ["failed"] });
    },
    ["switchClusterTags responses", ({ 202: answer, ...rest }: Record<string, unknown>) => ({ ...rest, 200: answer })],
    ["switchClusterTags responses 202 content", { "application/json": { schema: { type: "object" } } }],
    ["switchClusterTags description", "Switches the default tags."],
    ["showTagStatus x-wait"],
  ],
};
