// The rulings about the calls for resources.
import { expect } from "vitest";
import { type Rules, at, refuses, says, statusesOf, takes } from "../rule.ts";

const path = "/v1/{project_id}/resources";
const ok = "responses 200 content application/json schema";
const refused = "responses 400 content application/json";
const single = ["showResource", "updateResource", "deleteResource"];

export const resourceCalls: Rules = {
  "resources-deprecation": [
    (dlf) => {
      const there = dlf.operations.filter((operation) => operation.path.startsWith(path));
      expect(there.map(({ operationId }) => operationId).sort()).toEqual(["createResource", "listResources", ...single].sort());
      for (const { operationId, deprecated } of there) expect(deprecated, operationId).toBeUndefined();
    },
    ["createResource deprecated", true],
    ["listResources deprecated", true],
  ],
  "resources-success-status": [
    (dlf) => {
      for (const id of ["createResource", "showResource"]) expect(statusesOf(dlf, id).filter((status) => status < "300"), id).toEqual(["200"]);
    },
    ["createResource responses 201", { description: "The resource was created." }],
    ["showResource responses 200"],
  ],
  "create-resource-answer": [
    (dlf) => {
      takes(dlf, `createResource ${ok}`, { resourceId: "r" });
      refuses(dlf, `createResource ${ok}`, "r", { resourceId: 1 });
    },
    ["CreateResourceAnswer type", ["object", "string"]],
    ["CreateResourceAnswer.resourceId"],
    ["createResource responses 200 content"],
  ],
  "resource-not-found-status": [
    (dlf) => {
      for (const id of single) {
        expect(at(dlf, `${id} ${refused} examples no-such-resource value`), id).toMatchObject({ error_code: "DLF.6241" });
        expect(at(dlf, `${id} responses 404 content application/json schema`), id).toBe(at(dlf, "GatewayError"));
        says(dlf, id, "A resource that does not exist is refused with 400, not with 404");
      }
      expect(dlf.document["x-errors"]["DLF.6241"]?.status).toBe(400);
    },
    ["deleteResource responses 404", { description: "None.", content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } } }],
    [`showResource ${refused} examples no-such-resource`],
    ["document x-errors DLF.6241 status", 404],
    ["updateResource description", "Replaces what is known of the resource."],
  ],
  "resource-not-found-text": [
    (dlf) => {
      expect(dlf.example("refused.no-such-resource")).toHaveProperty("error_msg", "The resource information does not exist.");
      takes(dlf, `showResource ${refused} schema`, { error_code: "DLF.6241", error_msg: "The resource to be queried does not exist." });
      expect(at(dlf, "deleteResource x-already-done")).toEqual({ codes: ["DLF.6241"], texts: [] });
    },
    ["document components examples refused.no-such-resource value error_msg", "The resource to be queried does not exist."],
    ["ErrorBody.error_msg enum", ["The resource information does not exist."]],
    ["deleteResource x-already-done texts", ["does not exist"]],
  ],
  "resource-taken-text": [
    (dlf) => {
      const example = at<{ summary: string; value: unknown }>(dlf, `createResource ${refused} examples name-taken`);
      expect(example).toMatchObject({ summary: "The directory has a resource of that name already.", value: { error_code: "DLF.6259", error_msg: "Files of the same name exist in the directory." } });
      takes(dlf, `createResource ${refused} schema`, { error_code: "DLF.6259", error_msg: "A resource with the same name exists in the directory." });
      says(dlf, "createResource", "A directory holds one resource of a name");
    },
    [`createResource ${refused} examples name-taken value error_msg`, "A resource with the same name exists in the directory."],
    ["ErrorBody.error_msg enum", ["Files of the same name exist in the directory."]],
    ["createResource description", "Makes files known under a name."],
  ],
  "update-resource-body": [
    (dlf) => expect(at(dlf, "updateResource requestBody required")).toBe(true),
    ["updateResource requestBody required", false],
  ],
  "list-resources-query": [
    (dlf) => {
      const query = dlf.operation("listResources").parameters.filter((parameter) => parameter.in === "query");
      expect(query.map(({ name }) => name).sort()).toEqual(["limit", "offset", "resourceName"]);
      for (const { name, required } of query) expect(required, name).toBeFalsy();
    },
    ["resourceName required", true],
    ["listResources parameters", (all: unknown[]) => all.slice(0, -1)],
  ],
  "list-resources-offset-unit": [
    (dlf) => {
      expect(at(dlf, "listResources x-page")).toMatchObject({ position: "offset", step: "page", first: 0, key: "/id" });
      says(dlf, "offset_resources", "neither is settled", "Drop resources that come twice, and stop at an empty answer");
    },
    ["listResources x-page step", "item"],
    ["listResources x-page key"],
    ["offset_resources description", "Which page to show, from 0."],
  ],
};
