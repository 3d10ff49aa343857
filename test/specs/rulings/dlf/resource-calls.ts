// The rulings about the calls for resources.
import { expect } from "vitest";
import { type Rules, at, says } from "../rule.ts";

const path = "/v1/{project_id}/resources";
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
  "list-resources-query": [
    (dlf) => {
      const query = dlf.operation("listResources").parameters.filter((parameter) => parameter.in === "query");
      expect(query.map(({ name }) => name).sort()).toEqual(["limit", "offset", "resourceName"]);
      for (const { name, required } of query) expect(required, name).toBeFalsy();
    },
    ["resourceName required", true],
    ["listResources parameters", (all: unknown[]) => all.slice(0, -1)],
  ],
};
