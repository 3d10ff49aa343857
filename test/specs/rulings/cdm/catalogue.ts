// The rulings about the calls that only Huawei Cloud documents, most of them about its catalogue.
import { expect } from "vitest";
import { type Rules, and, at, refuses, says, siblings, statusesOf, takes, typed } from "../rule.ts";

const ok = "responses 200 content application/json schema";
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
  "newer-calls-statuses": [
    (cdm) => {
      for (const id of newer) expect(statusesOf(cdm, id), id).toEqual(["200", ...siblings]);
      expect(statusesOf(cdm, "modifyCluster")).toEqual(["202", ...siblings]);
      expect(at(cdm, "modifyCluster responses 202")).not.toHaveProperty("content");
    },
    ["showInstanceDetail responses 503"],
    ["modifyCluster responses 202 content", { "application/json": { schema: { type: "object" } } }],
  ],
  "datastores-wrapper": [
    (cdm) => {
      takes(cdm, `showDatastores ${ok}`, { datastores: [{ id: "d" }] });
      refuses(cdm, `showDatastores ${ok}`, [{ id: "d" }], { datastores: {} });
    },
    ["Datastores type", ["object", "array"]],
    ["Datastores.datastores type", "object"],
  ],
  "datastore-fields": [
    (cdm) => {
      takes(cdm, "Datastore", { links: null }, { links: [{}] }, { versions: [{ image: null, packages: null, links: null }] }, {});
      refuses(cdm, "Datastore", { versions: null }, { versions: [{ active: 1 }] });
    },
    ["Datastore.links type", "array"],
    ["DatastoreVersion.image type", "string"],
    ["DatastoreVersion.active type", "integer"],
  ],
  "datastore-id": [
    (cdm) => {
      says(cdm, "datastore_id", "The `id` of an entry of `datastores`, not that of a version in it");
      says(cdm, "Datastore.id", "The list of flavors is asked with it");
      expect(cdm.operation("showFlavors").path).toBe("/v1.1/{project_id}/datastores/{datastore_id}/flavors");
    },
    ["datastore_id description", "The id of a version."],
    ["Datastore.id description", "The service's id."],
  ],
  "flavor-sizes": [
    (cdm) => says(cdm, "NewClusterNode.flavorRef", "`a79fd5ae-1833-448a-88e8-3ea2b913e1f6`: cdm.small, 2 CPUs, 4 GB", "`6ddb1072-c5d7-40e0-a874-8a032e81a698`: cdm.xlarge, 16 CPUs, 32 GB"),
    ["NewClusterNode.flavorRef description", (text: string) => text.replace("2 CPUs, 4 GB", "4 CPUs, 8 GB")],
  ],
  "flavor-value": [
    (cdm) => {
      takes(cdm, "FlavorAttribute.value", "SATA", 8);
      refuses(cdm, "FlavorAttribute.value", 0.5, null, true);
    },
    ["FlavorAttribute.value type", "string"],
    ["FlavorAttribute.value type", ["string", "number"]],
  ],
  "enterprise-project-value": [
    (cdm) => {
      takes(cdm, `showEnterpriseProjects ${ok}`, { resources: [{ sys_tags: [{ value: 0 }, { value: "0" }] }] });
      takes(cdm, `showClusterEnterpriseProjects ${ok}`, { sys_tags: [{ value: 0 }, { value: "0" }] });
      refuses(cdm, "EnterpriseProjectTag.value", 0.5, null);
      // Asked for, it is a text.
      typed(cdm, "string", "NewClusterTag.value");
    },
    ["EnterpriseProjectTag.value type", "string"],
    ["NewClusterTag.value type", ["string", "integer"]],
  ],
};
