// The rulings about job objects of V1.1.
import { expect } from "vitest";
import { type Rules, and, says } from "../rule.ts";
const calls = ["createJob", "deleteJob", "executeJob", "listJobs", "showJob", "updateJob"];

export const jobObjects: Rules = {
  "job-object-availability": [
    (mrs) => {
      const ruled = mrs.operations.filter((operation) => operation["x-rulings"]?.includes("job-object-availability"));
      expect(ruled.map(({ operationId }) => operationId).sort()).toEqual(calls);
      for (const operation of ruled) {
        const clouds = operation["x-sources"].map((source) => mrs.source(source).cloud);
        expect(clouds, operation.operationId).toContain("otc");
        expect(clouds, operation.operationId).not.toContain("huawei");
        expect(operation.deprecated, operation.operationId).toBe(true);
        expect(operation["x-replaced-by"], operation.operationId).toBe(operation.operationId === "executeJob" ? "createExecuteJob" : undefined);
        says(mrs, operation.operationId, "Known for Open Telekom Cloud only, which does not recommend it");
      }
    },
    ["listJobs deprecated"],
    ["showJob x-replaced-by", "showSingleJobExe"],
    ["executeJob x-replaced-by"],
    ["deleteJob x-sources", and("huawei-sdk-go-mrs")],
    ["createJob description", "Keeps a job under a name."],
  ],
};
