// The rulings about the call that adds and removes nodes.
import { expect } from "vitest";
import { type Rules, at, says } from "../rule.ts";
const onlyThere = ["12000017", "12000067", "MRS.101", "MRS.102", "MRS.103", "MRS.104", "MRS.105", "MRS.201", "MRS.202", "MRS.203", "MRS.300"];

export const resizes: Rules = {
  "resize-only-codes": [
    (mrs) => {
      for (const code of onlyThere) {
        expect(mrs.document["x-errors"], code).toHaveProperty([code, "status"], null);
        expect(mrs.document["x-errors"][code]?.sources, code).toContain("otc-mrs-resize-cluster");
      }
      says(mrs, "updateClusterScaling", "For codes that no other page has, no status is given");
      for (const status of ["400", "500"]) expect(at(mrs, `updateClusterScaling responses ${status} content application/json schema`)).toBe(at(mrs, "ErrorBody"));
    },
    ["document x-errors 12000017 status", 400],
    ["document x-errors MRS.300 status", 500],
    ["document x-errors MRS.104"],
    ["updateClusterScaling responses 500"],
    ["updateClusterScaling description", "Adds nodes or removes some."],
  ],
};
