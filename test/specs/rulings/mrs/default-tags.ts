// The rulings about the tags that a cluster's nodes bear by default, and their quota.
import { expect } from "vitest";
import { type Rules, at, lacks, takes } from "../rule.ts";
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
};
