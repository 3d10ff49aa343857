// The rulings about creating clusters, acting on them and deleting them.
import { expect } from "vitest";
import { type Rules, at, says, takes } from "../rule.ts";

export const clusterRequests: Rules = {
  "language-header": [
    (cdm) => {
      expect(at(cdm, "X-Language")).toMatchObject({ in: "header", required: true, schema: { type: "string" } });
      expect(at(cdm, "X-Language schema")).not.toHaveProperty("enum");
      const who = cdm.operations.filter(({ parameters }) => parameters.some(({ name }) => name === "X-Language")).map(({ operationId }) => operationId);
      expect(who.sort()).toEqual(["createAndStartRandomClusterJob", "createCluster", "modifyCluster"]);
    },
    ["X-Language required", false],
    ["X-Language schema enum", ["en", "zh-cn"]],
    ["modifyCluster parameters", []],
  ],
  "notice-limit": [
    (cdm) => {
      const many = Array.from({ length: 21 }, (_, index) => `${index}@example.com`).join(",");
      const cluster = { name: "c", vpcId: "v" };
      takes(cdm, "CreateClusterRequest", { cluster, phone_num: many, email: many });
      takes(cdm, "ModifyClusterRequest", { phoneNum: many, email: many });
    },
    ["CreateClusterRequest.email maxLength", 64],
    ["ModifyClusterRequest.phoneNum pattern", "^[0-9]+$"],
  ],
  "cluster-action-wrong-state": [
    (cdm) => {
      says(cdm, "actOnCluster", "A cluster that is not stopped is refused", "`CDM.5090`");
      expect(at(cdm, "actOnCluster")).not.toHaveProperty("x-already-done");
      expect(cdm.document["x-errors"]["CDM.5090"]?.status ?? null).toBe(null);
    },
    ["actOnCluster x-already-done", { codes: ["CDM.5090"], texts: [] }],
    ["actOnCluster description", "Starts a cluster."],
    ["document x-errors CDM.5090", { status: 400, meaning: "", remedy: "", sources: [] }],
  ],
};
