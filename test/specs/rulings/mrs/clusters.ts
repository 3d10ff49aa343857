// The rulings about what is told of clusters.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const listed = "document components examples list-clusters.terminated";
const shown = "document components examples show-cluster-details.with-scripts";
const shownByHuawei = "document components examples show-cluster-details.scaling-in";
const printed = [`${listed} value clusters 0`, `${shown} value cluster`, `${shownByHuawei} value cluster`];

const inSdksOnly = ["availabilityZoneId", "azCategory", "eipId", "eipAddress", "eipv6Address"];
const onHuaweiOnly = ["azCode", "enterpriseProjectId", "periodType"];
const inSomeDocuments = ["totalNodeNum", "chargingStartTime", "vpcId", "duration", "volumeType"];

export const clusters: Rules = {
  "cluster-wrapper": [
    (mrs) => {
      expect(at(mrs, `showClusterDetails ${ok}`)).toBe(at(mrs, "ClusterAnswer"));
      expect(namesIn(mrs, "ClusterAnswer")).toEqual(["cluster"]);
      takes(mrs, "ClusterAnswer", { cluster: { clusterId: "c" } });
      refuses(mrs, "ClusterAnswer", { cluster: [] });
    },
    ["ClusterAnswer properties clusterId", { type: "string" }],
    ["ClusterAnswer.cluster"],
  ],
  "cluster-fields": [
    (mrs) => {
      expect(at(mrs, "ClusterAnswer.cluster")).toBe(at(mrs, "Cluster"));
      expect(at(mrs, "ClusterList.clusters items")).toBe(at(mrs, "Cluster"));
      has(mrs, "Cluster", ...inSomeDocuments, ...onHuaweiOnly, ...inSdksOnly);
      needs(mrs, "Cluster");
      takes(mrs, "Cluster", {});
      says(mrs, "Cluster", "No field is promised");
      for (const name of onHuaweiOnly) says(mrs, `Cluster.${name}`, "Known from Huawei Cloud only");
      for (const name of inSdksOnly) says(mrs, `Cluster.${name}`, "In SDKs only");
    },
    ["Cluster required", ["clusterId"]],
    ["Cluster.vpcId"],
    ["Cluster.eipId description", "Identifier of the elastic IP."],
    ["ClusterList.clusters items", { type: "object" }],
  ],
  "cluster-nulls": [
    (mrs) => {
      const nullable = (place: string): string[] => namesIn(mrs, place).filter((name) => mrs.accepts(at(mrs, `${place}.${name}`), null));
      const shownNull = printed.flatMap((place) => Object.entries(at<object>(mrs, place)).flatMap(([name, value]) => (value === null ? [name] : [])));
      expect(Object.values(at<object>(mrs, printed[0] ?? "")).filter((value) => value === null)).toHaveLength(25);
      // stageDesc is there twice in the printed answer, and the null is the one that was taken out.
      expect(nullable("Cluster").sort()).toEqual([...new Set([...shownNull, "stageDesc", "scale"])].sort());
      expect(nullable("ClusterNodeGroup").sort()).toEqual(["AutoScalingPolicy", "vmSpecCode"]);
      expect(at(mrs, `${shown} value cluster`)).toHaveProperty("orderId", "null");
    },
    ["Cluster.vpc type", "string"],
    ["Cluster.stageDesc type", "string"],
    ["Cluster.clusterId type", ["string", "null"]],
    ["ClusterNodeGroup.vmSpecCode type", "string"],
    [`${shown} value cluster orderId`, null],
  ],
  "cluster-samples": [
    (mrs) => {
      takes(mrs, `showClusterDetails ${ok}`, at(mrs, `${shown} value`), at(mrs, `${shownByHuawei} value`));
      takes(mrs, `listClusters ${ok}`, at(mrs, `${listed} value`));
      has(mrs, "Cluster", ...printed.flatMap((place) => Object.keys(at<object>(mrs, place))));
      expect(at(mrs, `${shown} summary`)).toContain("A doubled key and a stray comma taken out");
      expect(at(mrs, `${listed} summary`)).toContain("Stray commas taken out");
      expect(at(mrs, "showClusterDetails responses 200 content application/json examples")).toHaveProperty("with-scripts");
      expect(at(mrs, "listClusters responses 200 content application/json examples")).toHaveProperty("terminated");
    },
    [`${shown} value cluster clusterId`, 1],
    [`${listed} summary`, "One cluster that is gone."],
    ["showClusterDetails responses 200 content application/json examples", {}],
    ["Cluster.remark"],
  ],
  "cluster-total-type": [
    (mrs) => {
      takes(mrs, "ClusterList", { clusterTotal: 1 });
      refuses(mrs, "ClusterList", { clusterTotal: "1" });
    },
    ["ClusterList.clusterTotal type", "string"],
    ["ClusterList.clusterTotal type", ["integer", "string"]],
  ],
  "cluster-mode-types": [
    (mrs) => {
      takes(mrs, "Cluster", { safeMode: 1, clusterType: 0 });
      refuses(mrs, "Cluster", { safeMode: "1" }, { clusterType: "0" });
    },
    ["Cluster.safeMode type", "string"],
    ["Cluster.clusterType type", ["integer", "string"]],
  ],
  "cluster-manager-finish": [
    (mrs) => {
      typed(mrs, "boolean", "Cluster.mrsManagerFinish", "Cluster.isMrsManagerFinish");
      says(mrs, "Cluster.mrsManagerFinish", "The name on Open Telekom Cloud");
      says(mrs, "Cluster.isMrsManagerFinish", "its name on Huawei Cloud");
      lacks(mrs, "Cluster", "ismrsManagerFinish");
    },
    ["Cluster.mrsManagerFinish"],
    ["Cluster.isMrsManagerFinish"],
    ["Cluster.ismrsManagerFinish", { type: "boolean" }],
  ],
  "cluster-bootstrap-key": [
    (mrs) => {
      has(mrs, "Cluster", "bootstrapScripts");
      lacks(mrs, "Cluster", "bootstrap_scripts");
      for (const request of ["CreateClusterRequest", "CreateClusterRequestV2"]) {
        has(mrs, request, "bootstrap_scripts");
        lacks(mrs, request, "bootstrapScripts");
      }
    },
    ["Cluster.bootstrapScripts"],
    ["Cluster.bootstrap_scripts", { type: "array" }],
    ["CreateClusterRequest.bootstrapScripts", { type: "array" }],
  ],
  "bootstrap-start-time": [
    (mrs) => {
      takes(mrs, "BootstrapScriptInfo", { start_time: 1527681083 });
      refuses(mrs, "BootstrapScriptInfo", { start_time: "1527681083" });
      says(mrs, "BootstrapScriptInfo.start_time", "in seconds since 1970");
    },
    ["BootstrapScriptInfo.start_time type", "string"],
    ["BootstrapScriptInfo.start_time description", "When it ran."],
  ],
  "cluster-tags-type": [
    (mrs) => {
      takes(mrs, "Cluster", { tags: "k1=v1,k2=v2,k3=v3" });
      refuses(mrs, "Cluster", { tags: ["k1=v1"] }, { tags: [] });
    },
    ["Cluster.tags type", "array"],
    ["Cluster.tags type", ["string", "array"]],
  ],
  "cluster-state-values": [
    (mrs) => {
      knows(mrs, "Cluster.clusterState", "starting", "running", "terminated", "failed", "abnormal", "terminating", "frozen", "scaling-out", "scaling-in");
      says(mrs, "ClusterState", "The list is open");
    },
    ["ClusterState anyOf 0 enum", and("existing")],
    ["ClusterState anyOf 0 enum", without("scaling-in")],
    ["ClusterState anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  "cluster-scale-values": [
    (mrs) => {
      const [known, ...others] = at(mrs, "Cluster.scale").anyOf ?? [];
      const hyphens = ["scaling-out", "scaling-in", "scaling-error", "scaling-up", "scaled-up-success"];
      expect(known?.enum).toHaveLength(7);
      expect(known?.enum).toEqual(expect.arrayContaining([...hyphens, "scaling_up_first", "scaled_up_first"]));
      expect(others).toEqual([{ type: "string" }, { type: "null" }]);
      takes(mrs, "Cluster", { scale: "" }, { scale: null }, { scale: "a-new-one" }, {});
      says(mrs, "ScaleState", "Hyphens and underscores stand as in the documents");
    },
    ["ScaleState anyOf 0 enum", and("scaling-up-first")],
    ["ScaleState anyOf 0 enum", without("scaling_up_first")],
    ["ScaleState anyOf", (all: unknown[]) => all.slice(0, 2)],
    ["ScaleState anyOf", (all: unknown[]) => [all[0], all[2]]],
  ],
};
