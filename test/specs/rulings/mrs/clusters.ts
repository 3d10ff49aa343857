// The rulings about what is told of clusters.
import { expect } from "vitest";
import { type Rules, and, at, has, namesIn, says, takes, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const listed = "document components examples list-clusters.terminated";
const shown = "document components examples show-cluster-details.with-scripts";
const shownByHuawei = "document components examples show-cluster-details.scaling-in";
const printed = [`${listed} value clusters 0`, `${shown} value cluster`, `${shownByHuawei} value cluster`];

export const clusters: Rules = {
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
