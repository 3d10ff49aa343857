// The rulings about what is told of clusters.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";

export const clusters: Rules = {
  "cluster-wrapper": [
    (cdm) => {
      expect(at(cdm, `showClusterDetail ${ok}`)).toBe(at(cdm, "ClusterDetail"));
      has(cdm, "ClusterDetail", "id", "name", "status");
      lacks(cdm, "ClusterDetail", "clusters");
      takes(cdm, "ClusterList", { clusters: [{ status: "200" }] });
      refuses(cdm, "ClusterList", { clusters: { status: "200" } });
    },
    ["ClusterDetail properties clusters", { type: "object" }],
    ["ClusterList.clusters type", "object"],
  ],
  "cluster-status-values": [
    (cdm) => {
      knows(cdm, "ClusterStatus", "100", "200", "300", "303", "500", "800", "900", "910", "920");
      for (const place of ["ClusterDetail.status", "ClusterListEntry.status"]) expect(at(cdm, place)).toBe(at(cdm, "ClusterStatus"));
      // That of a node is another list: it can be deleted.
      knows(cdm, "NodeStatus", "100", "200", "300", "303", "400", "800");
    },
    ["ClusterStatus anyOf 0 enum", without("500")],
    ["ClusterStatus anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["NodeStatus anyOf 0 enum", without("400")],
  ],
  "cluster-end-states": [
    (cdm) =>
      expect(at(cdm, "showClusterDetail x-wait")).toEqual({
        as: "waitForCluster",
        state: "/status",
        busy: { list: "/actions", states: ["REBOOTING"] },
        targets: { running: ["200"], stopped: ["900"] },
        failed: ["300", "303"],
      }),
    ["showClusterDetail x-wait failed", and("800")],
    ["showClusterDetail x-wait busy states", []],
    ["showClusterDetail x-wait targets stopped", and("910")],
  ],
  "cluster-actions": [
    (cdm) => {
      takes(cdm, "ClusterDetail", { actions: ["REBOOTING"] }, { actions: ["In-Sync"] }, { actions: [] });
      refuses(cdm, "ClusterDetail", { actions: "REBOOTING" });
      expect(at(cdm, "ClusterDetail.actions items")).toEqual({ type: "string" });
      refuses(cdm, "ClusterNode", { actions: "REBOOTING" });
      knows(cdm, "NodeAction", "REBOOTING", "RESTORING", "REBOOT_FAILURE");
    },
    ["ClusterDetail.actions type", ["array", "string"]],
    ["ClusterNode.actions type", "string"],
    ["ClusterDetail.actions items", { type: "string", enum: ["In-Sync"] }],
  ],
  "action-progress-keys": [
    (cdm) => {
      expect(namesIn(cdm, "ActionProgress")).toEqual(["CREATING", "GROWING", "RESTORING", "SNAPSHOTTING", "REPAIRING"]);
      for (const place of ["ClusterDetail", "ClusterListEntry"]) {
        has(cdm, place, "actionProgress");
        lacks(cdm, place, "action_progress");
      }
    },
    ["ActionProgress properties growing", { type: "string" }],
    ["ClusterListEntry properties action_progress", { type: "object" }],
  ],
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
  "volume-size": [
    (cdm) => {
      takes(cdm, "NodeVolume.size", 100, "100");
      refuses(cdm, "NodeVolume.size", true, null, 0.5);
    },
    ["NodeVolume.size type", "integer"],
    ["NodeVolume.size type", "string"],
  ],
  "cluster-backup-days": [
    (cdm) => typed(cdm, "integer", "ClusterDetail.bakKeepDay", "ClusterListEntry.bakKeepDay"),
    ["ClusterDetail.bakKeepDay type", "string"],
    ["ClusterListEntry.bakKeepDay type", ["integer", "string"]],
  ],
  "cluster-version": [
    (cdm) => {
      typed(cdm, "string", "ClusterDetail.version", "ClusterListEntry.version", "ClusterDatastore.version");
      needs(cdm, "ClusterListEntry");
    },
    ["ClusterListEntry.version"],
    ["ClusterDetail.version"],
  ],
  "cluster-detail-fields": [
    (cdm) => {
      has(cdm, "ClusterDetail", "endpointDomainName", "isScheduleBootOff", "failedReasons", "eps_id", "tags", "scheduleBootTime", "scheduleOffTime");
      has(cdm, "CustomerConfig", "createFrom", "resourceId", "flavorType", "workSpaceId", "trial");
      has(cdm, "ClusterNode", "components");
      has(cdm, "NodeFlavor", "links");
      lacks(cdm, "ClusterDetail", "enterpriseProjectId");
      // Fields that no source names may come: the answer stays open, at each level.
      takes(cdm, "ClusterDetail", {}, { enterpriseProjectId: "0", failedReasons: { GROW_FAILED: {} }, customerConfig: { more: "" }, instances: [{ more: 1 }] });
      for (const place of ["ClusterDetail", "ClusterNode", "CustomerConfig"]) needs(cdm, place);
    },
    ["ClusterDetail.eps_id"],
    ["ClusterFailedReasons additionalProperties", false],
    ["ClusterDetail required", ["id"]],
    ["CustomerConfig.trial"],
  ],
  "cluster-list-fields": [
    (cdm) => {
      has(cdm, "ClusterListEntry", "config_status", "version", "bakExpectedStartTime", "bakKeepDay");
      needs(cdm, "ClusterListEntry");
      needs(cdm, "ClusterList");
      takes(cdm, "ClusterListEntry", {}, { more: 1 });
    },
    ["ClusterListEntry required", ["created", "name", "id", "isFrozen", "updated", "status"]],
    ["ClusterListEntry.config_status"],
    ["ClusterListEntry additionalProperties", false],
  ],
  "cluster-refusals": [
    (cdm) => {
      for (const id of ["showClusterDetail", "deleteCluster", "actOnCluster", "modifyCluster"]) {
        takes(cdm, `${id} responses 404 content application/json schema`, { errCode: "Cdm.0001" }, { error_code: "APIGW.0101", error_msg: "m" });
        takes(cdm, `${id} responses 400 content application/json schema`, { errCode: "Cdm.0001" }, { errCode: "CDM.5090" });
      }
      expect(cdm.document["x-errors"]["Cdm.0001"]?.status).toBe(400);
    },
    ["showClusterDetail responses 404"],
    ["deleteCluster responses 400"],
    ["ErrorBody.errCode enum", ["Cdm.0001"]],
  ],
};
