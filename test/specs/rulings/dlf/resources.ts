// The rulings about resources: what a request says of them, and what an answer does.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const requests = ["CreateResourceRequest", "UpdateResourceRequest"];
const fields = ["name", "type", "location", "dependFiles", "dependPackages", "desc", "directory"];
const changed = { name: "r", type: "jar", directory: "/" };
const whole = { ...changed, location: "obs://b/r.jar" };

export const resources: Rules = {
  "resource-name-characters": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, `${request}.name`, "a_b-1", "资源", "r".repeat(32));
        refuses(dlf, `${request}.name`, "r".repeat(33));
      }
    },
    ["CreateResourceRequest.name pattern", "^[\\w-]+$"],
    ["UpdateResourceRequest.name maxLength"],
  ],
  "resource-types": [
    (dlf) => {
      knows(dlf, "ResourceType", "archive", "file", "jar", "pyFile");
      for (const place of [...requests, "Resource"]) expect(at(dlf, `${place}.type`), place).toBe(at(dlf, "ResourceType"));
    },
    ["ResourceType anyOf 0 enum", without("pyFile")],
    ["ResourceType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["CreateResourceRequest.type", { type: "string" }],
  ],
  "resource-location-length": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, `${request}.location`, "o".repeat(1023));
        refuses(dlf, `${request}.location`, "o".repeat(1024));
      }
      takes(dlf, "Resource.location", "o".repeat(2000));
    },
    ["CreateResourceRequest.location maxLength", 256],
    ["UpdateResourceRequest.location maxLength"],
    ["Resource.location maxLength", 1023],
  ],
  "resource-depend-files-length": [
    (dlf) => {
      const most = Array.from({ length: 200 }, () => "o".repeat(1000));
      for (const request of requests) {
        takes(dlf, `${request}.dependFiles`, most);
        says(dlf, `${request}.dependFiles`, "together 10240 characters at most");
      }
    },
    ["CreateResourceRequest.dependFiles items maxLength", 255],
    ["UpdateResourceRequest.dependFiles maxItems", 100],
    ["CreateResourceRequest.dependFiles description", "Addresses of the packages."],
  ],
  "resource-depend-packages-key": [
    (dlf) => {
      for (const request of requests) {
        takes(dlf, request, { ...whole, dependPackages: [{ type: "file", location: "obs://b/p" }] });
        refuses(dlf, request, { ...whole, depend_packages: [] });
        says(dlf, `${request}.dependPackages`, "whether the service takes that name is not known");
      }
    },
    ["CreateResourceRequest.depend_packages", { type: "array" }],
    ["UpdateResourceRequest.dependPackages"],
    ["UpdateResourceRequest.dependPackages description", "The same, with the kind of each file."],
  ],
  "create-resource-depend-packages": [
    (dlf) => {
      typed(dlf, "array", "CreateResourceRequest.dependPackages");
      needs(dlf, "CreateResourceRequest", "name", "type", "location");
      says(dlf, "CreateResourceRequest.dependPackages", "The pages have it for a change only");
    },
    ["CreateResourceRequest.dependPackages"],
    ["CreateResourceRequest required", and("dependPackages")],
  ],
  "update-resource-required": [
    (dlf) => {
      needs(dlf, "UpdateResourceRequest", "name", "type", "directory");
      says(dlf, "UpdateResourceRequest", "Its type and its directory are named, but cannot be changed");
    },
    ["UpdateResourceRequest required", without("directory")],
    ["UpdateResourceRequest required", []],
  ],
  "update-resource-location": [
    (dlf) => {
      takes(dlf, "UpdateResourceRequest", changed);
      refuses(dlf, "CreateResourceRequest", { name: "r", type: "jar" });
      says(dlf, "UpdateResourceRequest.location", "What leaving it out means is not told");
    },
    ["UpdateResourceRequest required", and("location")],
    ["CreateResourceRequest required", without("location")],
    ["UpdateResourceRequest.location description", "Where the file is."],
  ],
  "resource-fields": [
    (dlf) => {
      expect(namesIn(dlf, "Resource").sort()).toEqual([...fields, "id", "jobRelation"].sort());
      needs(dlf, "Resource");
      for (const request of requests) lacks(dlf, request, "id", "jobRelation");
    },
    ["Resource.jobRelation"],
    ["Resource required", ["name"]],
    ["UpdateResourceRequest.id", { type: "string" }],
  ],
  "resource-field-case": [
    (dlf) => {
      has(dlf, "Resource", "dependFiles", "dependPackages", "jobRelation");
      expect(namesIn(dlf, "Resource").filter((name) => name.includes("_"))).toEqual([]);
    },
    ["Resource.depend_files", { type: "array" }],
    ["Resource.dependFiles"],
  ],
  "resource-id-key": [
    (dlf) => {
      has(dlf, "Resource", "id");
      lacks(dlf, "Resource", "resourceId");
      expect(namesIn(dlf, "CreateResourceAnswer")).toEqual(["resourceId"]);
      expect(at(dlf, "listResources x-page")).toHaveProperty("key", "/id");
    },
    ["Resource.resourceId", { type: "string" }],
    ["CreateResourceAnswer.id", { type: "string" }],
    ["listResources x-page key", "/resourceId"],
  ],
  "resource-id-form": [
    (dlf) => {
      const places = ["Resource.id", "CreateResourceAnswer.resourceId", "resource_id schema"];
      typed(dlf, "string", ...places);
      for (const place of places) {
        expect(at(dlf, place), place).not.toHaveProperty("format");
        takes(dlf, place, "b384b9e9ab9b4ee8994c8633aabc9505", "3624d1c3-5df5-4f20-9af9-98eadad6c5f9");
      }
      expect(at(dlf, "document components examples list-resources.jar summary")).toContain("that of the project, most likely a slip");
    },
    ["Resource.id format", "uuid"],
    ["resource_id schema pattern", "^[0-9a-f]{32}$"],
    ["document components examples list-resources.jar summary", "The only resource of the workspace."],
  ],
};
