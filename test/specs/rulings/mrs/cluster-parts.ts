// The rulings about what a cluster consists of: its groups, components and hosts; and about how clusters and hosts are listed.
import { expect } from "vitest";
import { type Rules, at, has, knows, lacks, needs, refuses, says, takes, without } from "../rule.ts";

const huawei = "document components examples show-cluster-details.scaling-in value cluster";
const states = ["starting", "running", "terminated", "failed", "abnormal", "terminating", "frozen", "scaling-out", "scaling-in"];
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
  "cluster-filter-values": [
    (mrs) => {
      knows(mrs, "clusterState schema", ...states, "existing", "history");
      says(mrs, "clusterState", "Open Telekom Cloud does not document these two");
    },
    ["clusterState schema anyOf 0 enum", without("history")],
    ["clusterState schema anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["clusterState description", "Lists only clusters in this state."],
  ],
  "node-group-disk-size": [
    (mrs) => {
      takes(mrs, "ClusterNodeGroup", { dataVolumeSize: 100 });
      refuses(mrs, "ClusterNodeGroup", { dataVolumeSize: "100" });
    },
    ["ClusterNodeGroup.dataVolumeSize type", "string"],
    ["ClusterNodeGroup.dataVolumeSize type", ["integer", "string"]],
  ],
  "node-group-keys": [
    (mrs) => {
      has(mrs, "ClusterNodeGroup", "groupName", "nodeNum", "nodeSize", "dataVolumeCount");
      lacks(mrs, "ClusterNodeGroup", "GroupName", "NodeNum", "NodeSize", "DataVolumeCount");
      for (const name of ["nodeGroups", "taskNodeGroups"]) expect(at(mrs, `Cluster.${name} items`)).toBe(at(mrs, "ClusterNodeGroup"));
    },
    ["ClusterNodeGroup properties", ({ groupName, ...rest }: Record<string, unknown>) => ({ GroupName: groupName, ...rest })],
    ["ClusterNodeGroup.NodeNum", { type: "integer" }],
    ["Cluster.taskNodeGroups items", { type: "object" }],
  ],
  "node-group-scaling-policy": [
    (mrs) => {
      const policy = at(mrs, "ClusterNodeGroup.AutoScalingPolicy");
      for (const word of ["type", "anyOf", "properties"]) expect(policy).not.toHaveProperty(word);
      takes(mrs, "ClusterNodeGroup", { AutoScalingPolicy: null }, { AutoScalingPolicy: { rules: [] } }, { AutoScalingPolicy: "p" }, {});
      says(mrs, "ClusterNodeGroup.AutoScalingPolicy", "What else may stand here is not documented");
    },
    ["ClusterNodeGroup.AutoScalingPolicy type", "object"],
    ["ClusterNodeGroup.AutoScalingPolicy"],
    ["ClusterNodeGroup.AutoScalingPolicy description", "The scaling policy."],
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
  "host-type": [
    (mrs) => {
      knows(mrs, "Host.type", "Master", "Core", "Task", "MasterNode", "CoreNode", "TaskNode");
      says(mrs, "Host.type", "Expect `Master`, `Core` and `Task`");
    },
    ["Host.type anyOf 0 enum", without("TaskNode")],
    ["Host.type anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["Host.type description", "What kind of node it is."],
  ],
  "host-numbers": [
    (mrs) => {
      takes(mrs, "HostList", { total: 5, hosts: [{ data_volume_size: 600, data_volume_count: 1 }] });
      refuses(mrs, "HostList", { total: "5" }, { hosts: [{ data_volume_size: "600" }] }, { hosts: [{ data_volume_count: "1" }] });
    },
    ["HostList.total type", ["integer", "string"]],
    ["Host.data_volume_size type", "string"],
    ["Host.data_volume_count type", ["integer", "string"]],
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
  "list-nodes-offset-unit": [
    (mrs) => {
      says(mrs, "nodes_offset", "Whether it counts pages or nodes is not known; pages are likelier", "drop nodes that come twice, and stop at an empty answer");
      expect(at(mrs, "listNodes x-page")).toMatchObject({ position: "offset", step: "page", first: 1, key: "/resource_id" });
      expect(at(mrs, "nodes_offset schema")).toMatchObject({ type: "integer", minimum: 1, default: 1 });
    },
    ["nodes_offset description", "The page, from 1."],
    ["listNodes x-page step", "item"],
    ["listNodes x-page key"],
    ["nodes_offset schema minimum", 0],
  ],
};
