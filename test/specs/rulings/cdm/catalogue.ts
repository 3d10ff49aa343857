// The rulings about the calls that only Huawei Cloud documents, most of them about its catalogue.
import { expect } from "vitest";
import { type Rules, and, at, says, statusesOf } from "../rule.ts";
const newer = [
  "showInstanceDetail",
  "showEnterpriseProjects",
  "showClusterEnterpriseProjects",
  "showAvailabilityZones",
  "showDatastores",
  "showFlavors",
  "showFlavorDetail",
];

export const catalogue: Rules = {
  "modify-cluster-content-type": [
    (cdm) => {
      const headers = cdm.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name.toLowerCase()));
      expect(headers).not.toContain("content-type");
      expect(Object.keys(at(cdm, "modifyCluster requestBody content"))).toEqual(["application/json"]);
    },
    ["modifyCluster parameters", and({ name: "Content-Type", in: "header", required: true, schema: { type: "string" } } as never)],
  ],
  "newer-calls-on-otc": [
    (cdm) => {
      for (const id of [...newer, "modifyCluster"]) {
        expect(statusesOf(cdm, id)).toContain("404");
        const clouds = cdm.operation(id)["x-sources"].map((source) => cdm.source(source).cloud);
        expect(clouds, id).toContain("huawei");
        expect(clouds, id).not.toContain("otc");
        says(cdm, id, ...(id === "showClusterEnterpriseProjects" ? ["Only the SDKs of Huawei Cloud"] : ["Huawei Cloud documents this call"]));
      }
    },
    ["showFlavors responses 404"],
    ["showDatastores x-sources", and("otc-cdm-cluster-pages")],
    ["modifyCluster description", "Changes the settings."],
  ],
};
