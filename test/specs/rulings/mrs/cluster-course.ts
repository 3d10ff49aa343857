// The rulings about the course of a cluster, from its creation to its deletion, and about the calls of V2 for it.
import { expect } from "vitest";
import { type Rules, and, at, says, statusesOf, without } from "../rule.ts";

const fromSdksOnly = ["addComponent", "expandCluster", "listNodes", "runJobFlow", "shrinkCluster"];
const successes = (statuses: string[]): string[] => statuses.filter((status) => status < "300");

export const clusterCourse: Rules = {
  "cluster-after-delete": [
    (mrs) => {
      says(mrs, "showClusterDetails", "A cluster that was deleted can still be asked for, as `terminated`; for how long is not known");
      says(mrs, "showClusterDetails", "One that does not exist is refused with status 400 and `12000003`, not 404");
      says(mrs, "deleteCluster", "wait with `showClusterDetails` until `clusterState` is `terminated`");
      expect(mrs.document["x-errors"]["12000003"]?.status).toBe(400);
      expect(at(mrs, "showClusterDetails x-wait")).toHaveProperty("targets.terminated");
      // A missing cluster and a mistaken path look the same.
      expect(at(mrs, "showClusterDetails responses 404")).toBe(at(mrs, "createCluster responses 404"));
    },
    ["showClusterDetails description", (text: string) => text.replace("for how long is not known", "for a day")],
    ["deleteCluster description", "Deletes the cluster."],
    ["document x-errors 12000003 status", 404],
    ["showClusterDetails x-wait targets terminated"],
    ["showClusterDetails responses 404", { description: "There is no such cluster." }],
  ],
  "rename-listed": [
    (mrs) => {
      expect(at(mrs, "updateClusterName x-sources")).toContain("otc-mrs-rename-cluster");
      expect(mrs.source("otc-mrs-rename-cluster").cloud).toBe("otc");
      says(mrs, "updateClusterName", "Open Telekom Cloud has a page for this call, though its list of calls leaves it out");
    },
    ["updateClusterName x-sources", without("otc-mrs-rename-cluster")],
    ["updateClusterName description", "Gives the cluster another name. Known from Huawei Cloud only."],
  ],
  "v2-cluster-calls": [
    (mrs) => {
      const calls = mrs.operations.filter(({ operationId, path }) => path.startsWith("/v2/") && at<string[]>(mrs, `${operationId} tags`).includes("Clusters"));
      const ofOtc = calls.filter((call) => call["x-sources"].some((source) => mrs.source(source).cloud === "otc")).map(({ operationId }) => operationId);
      expect(ofOtc.sort()).toEqual(["createClusterV2", "updateClusterName"]);
      expect(calls.map(({ operationId }) => operationId).filter((id) => !ofOtc.includes(id)).sort()).toEqual(fromSdksOnly);
      for (const id of fromSdksOnly) says(mrs, id, "Known from Huawei Cloud's SDKs");
    },
    ["createClusterV2 x-sources", without("otc-mrs-create-clusters-v2")],
    ["expandCluster x-sources", and("otc-mrs-api-overview")],
    ["shrinkCluster description", "Removes nodes from one group of the cluster."],
  ],
  "sdk-success-status": [
    (mrs) => {
      const calls = mrs.operations.filter((call) => call["x-sources"].every((source) => ["sdk", "client"].includes(mrs.source(source).kind)));
      expect(calls.map(({ operationId }) => operationId).sort()).toEqual(fromSdksOnly);
      for (const id of fromSdksOnly) expect(successes(statusesOf(mrs, id)), id).toEqual(["200"]);
      says(mrs, "document info", "Here it is 200, the likeliest one; take any other below 300 for a success, too");
    },
    ["expandCluster responses 202", { description: "The request was taken." }],
    ["listNodes responses 200"],
    ["document info description", "MRS runs jobs on clusters of its own."],
  ],
};
