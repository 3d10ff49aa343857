// The rulings about what clusters can be made of, and where: zones, versions and flavors.
import { expect } from "vitest";
import { type Rules, at, moved, refuses, says, takes } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const zones = "/v1.1/{region_id}/available-zones";
const flavors = "/v2/{project_id}/metadata/version/{version_name}/available-flavor";

export const metadata: Rules = {
  "available-zones-path": [
    (mrs) => {
      const list = mrs.operation("listAvailableZones");
      expect([list.method, list.path]).toEqual(["get", zones]);
      expect(list.parameters.filter(({ in: place }) => place === "path").map(({ name }) => name)).toEqual(["region_id"]);
      says(mrs, "region_id", "The region", "not the project");
      // No other call begins so.
      expect(Object.keys(mrs.document.paths).filter((path) => path.includes("{region_id}"))).toEqual([zones]);
    },
    ["document paths", moved(zones, "/v1.1/{project_id}/available-zones")],
    [`document paths ${zones} parameters`, (all: unknown[]) => [...all, { name: "project_id", in: "path", required: true, description: "d", schema: {} }]],
    ["region_id description", "The project."],
  ],
  "zone-tags-nulls": [
    (mrs) => {
      takes(mrs, `listAvailableZones ${ok}`, { available_zones: [{ az_tags: { mode: null, alias: null, public_border_group: "center" } }, {}] });
      const { properties = {} } = at(mrs, "AvailableZoneTags");
      expect(Object.keys(properties).filter((name) => mrs.accepts(at(mrs, "AvailableZoneTags"), { [name]: null }))).toEqual(["mode", "alias"]);
      refuses(mrs, "AvailableZone", { az_tags: null });
    },
    ["AvailableZoneTags.mode type", "string"],
    ["AvailableZoneTags.alias type", "string"],
    ["AvailableZoneTags.public_border_group type", ["string", "null"]],
  ],
  "metadata-paths": [
    (mrs) => {
      const paths = mrs.operations.filter(({ path }) => path.includes("/metadata/")).map(({ operationId, path }) => [operationId, path]);
      expect(Object.fromEntries(paths)).toEqual({
        showMrsVersionList: "/v2/{project_id}/metadata/versions",
        showMrsFlavors: flavors,
        showMrsVersionMetadata: "/v1.1/{project_id}/metadata/versions/{version_name}",
      });
      says(mrs, "showMrsFlavors", "Here the path says `version`, while the list of versions is under `versions`");
    },
    ["document paths", moved(flavors, flavors.replace("version/", "versions/"))],
    ["document paths", moved("/v1.1/{project_id}/metadata/versions/{version_name}", "/v2/{project_id}/metadata/versions/{version_name}")],
    ["showMrsFlavors description", "Returns the flavors."],
  ],
  "flavors-zone-filter": [
    (mrs) => {
      expect(mrs.parameter("showMrsFlavors", "availability_zone")).toMatchObject({ in: "query", schema: { type: "string" } });
      expect(mrs.parameter("showMrsFlavors", "availability_zone").required ?? false).toBe(false);
      says(mrs, "availability_zone", "Known from the SDKs only, so be ready for those of all zones");
      takes(mrs, `showMrsFlavors ${ok}`, { available_flavors: [{ az_code: "a" }, { az_code: "b" }] });
    },
    ["showMrsFlavors parameters", []],
    ["availability_zone required", true],
    ["availability_zone description", "Lists only the flavors of this availability zone."],
    ["VersionFlavors.available_flavors maxItems", 1],
  ],
};
