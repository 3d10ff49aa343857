// The rulings about what a cluster consists of: its groups, components and hosts; and about how clusters and hosts are listed.
import { expect } from "vitest";
import { type Rules, at, has, needs, says } from "../rule.ts";

const huawei = "document components examples show-cluster-details.scaling-in value cluster";
const ofTables = ["id", "name", "ip", "status", "flavor", "type", "mem", "cpu", "root_volume_size", "data_volume_type", "data_volume_size", "data_volume_count"];
const ofSdks = ["resource_id", "node_group_name", "availability_zone_id", "tags"];

export const clusterParts: Rules = {
  "page-parameters": [
    (mrs) => {
      for (const id of ["listClusters", "listHosts"]) {
        const names = mrs.operation(id).parameters.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining(["pageSize", "currentPage"]));
        expect(names.filter((name) => name.includes("page_size") || name.includes("current_page"))).toEqual([]);
        expect(mrs.parameter(id, "pageSize").schema).toMatchObject({ type: "integer", minimum: 1, maximum: 2147483646 });
        expect(mrs.parameter(id, "currentPage").schema).toMatchObject({ type: "integer", minimum: 1, default: 1 });
        expect(at(mrs, `${id} x-page`)).toMatchObject({ position: "currentPage", size: "pageSize", first: 1 });
      }
    },
    ["pageSize name", "page_size"],
    ["currentPage schema type", "string"],
    ["pageSize schema type", ["integer", "string"]],
    ["listClusters x-page first", 0],
  ],
  "cluster-list-query": [
    (mrs) => {
      for (const name of ["clusterState", "tags", "clusterName", "enterpriseProjectId"]) expect(mrs.parameter("listClusters", name)).not.toHaveProperty("required", true);
      says(mrs, "clusterName", "Known from clients of Huawei Cloud only");
      says(mrs, "enterpriseProjectId", "Known from Huawei Cloud only");
    },
    ["clusterName name", "cluster_name"],
    ["enterpriseProjectId required", true],
    ["clusterName description", "Lists only clusters with this name."],
    ["listClusters parameters", []],
  ],
  "component-id-sample": [
    (mrs) => {
      says(mrs, "ClusterComponent.componentId", "the version of MRS and a number, for example `MRS 3.2.0-LTS.2_001`");
      const { clusterVersion, componentList } = at<{ clusterVersion: string; componentList: { componentId: string }[] }>(mrs, huawei);
      expect(clusterVersion).toMatch(/^MRS [\d.]+$/);
      for (const { componentId } of componentList) expect(componentId).toMatch(/^MRS [\d.]+_\d{3}$/);
    },
    [`${huawei} clusterVersion`, "MRS 3.0.2MRS 3.1.0"],
    [`${huawei} componentList 0 componentId`, "MRS 3.0.2MRS 3.1.0_001"],
    ["ClusterComponent.componentId description", "Identifier of the component."],
  ],
  "component-extra-fields": [
    (mrs) => {
      has(mrs, "ClusterComponent", "componentId", "componentName", "componentVersion", "componentDesc");
      for (const name of ["id", "external_datasources", "componentDescEn"]) expect(Object.keys(at(mrs, `ClusterComponent.${name}`)), name).toEqual(["description"]);
    },
    ["ClusterComponent.id type", "null"],
    ["ClusterComponent.external_datasources"],
    ["ClusterComponent.componentDescEn type", ["string", "null"]],
  ],
  "host-fields": [
    (mrs) => {
      expect(Object.keys(at(mrs, "Host properties")).sort()).toEqual([...ofTables, ...ofSdks].sort());
      needs(mrs, "Host");
      for (const name of ofSdks) says(mrs, `Host.${name}`, "Known from the SDKs of Huawei Cloud only");
    },
    ["Host.availability_zone_id"],
    ["Host required", ["id"]],
    ["Host.tags description", "Its tags."],
  ],
};
