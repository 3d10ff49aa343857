// The rulings about resources: what a request says of them, and what an answer does.
import { expect } from "vitest";
import { type Rules, has, namesIn, refuses, says, takes } from "../rule.ts";

const requests = ["CreateResourceRequest", "UpdateResourceRequest"];

export const resources: Rules = {
  "resource-location-length": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, `${request}.location`, "o".repeat(1023));
        refuses(dlf, `${request}.location`, "o".repeat(1024));
      }
      takes(dlf, "Resource.location", "o".repeat(2000));
    },
    ["CreateResourceRequest.location maxLength", 256],
    ["UpdateResourceRequest.location maxLength"],
    ["Resource.location maxLength", 1023],
  ],
  "resource-depend-files-length": [
    (dlf) => {
      const most = Array.from({ length: 200 }, () => "o".repeat(1000));
      for (const request of requests) {
        takes(dlf, `${request}.dependFiles`, most);
        says(dlf, `${request}.dependFiles`, "together 10240 characters at most");
      }
    },
    ["CreateResourceRequest.dependFiles items maxLength", 255],
    ["UpdateResourceRequest.dependFiles maxItems", 100],
    ["CreateResourceRequest.dependFiles description", "Addresses of the packages."],
  ],
  "resource-field-case": [
    (dlf) => {
      has(dlf, "Resource", "dependFiles", "dependPackages", "jobRelation");
      expect(namesIn(dlf, "Resource").filter((name) => name.includes("_"))).toEqual([]);
    },
    ["Resource.depend_files", { type: "array" }],
    ["Resource.dependFiles"],
  ],
};
