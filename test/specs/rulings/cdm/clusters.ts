// The rulings about what is told of clusters.
import { expect } from "vitest";
import { type Rules, at, typed } from "../rule.ts";

export const clusters: Rules = {
  "cluster-dates": [
    (cdm) => {
      for (const place of ["ClusterDetail", "ClusterListEntry", "InstanceDetail"]) {
        typed(cdm, "string", `${place}.created`, `${place}.updated`);
        expect([at(cdm, `${place}.created`), at(cdm, `${place}.updated`)].filter((date) => "format" in date), place).toEqual([]);
      }
    },
    ["ClusterDetail.created format", "date-time"],
    ["InstanceDetail.updated type", "integer"],
  ],
};
