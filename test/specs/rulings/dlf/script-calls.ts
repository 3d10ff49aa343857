// The rulings about the calls for scripts, but for what a run brings.
import { expect } from "vitest";
import { type Rules, and, at, lacks, says } from "../rule.ts";

const path = "/v1/{project_id}/scripts";
const calls = ["cancelScript", "createScript", "deleteScript", "executeScript", "listScriptResults", "listScripts", "showScript", "updateScript"];

export const scriptCalls: Rules = {
  "scripts-deprecation": [
    (dlf) => {
      const there = dlf.operations.filter((operation) => operation.path.startsWith(path));
      expect(there.map(({ operationId }) => operationId).sort()).toEqual(calls);
      for (const { operationId, deprecated } of there) expect(deprecated, operationId).toBeUndefined();
    },
    ["createScript deprecated", true],
    ["deleteScript deprecated", true],
  ],
  "script-not-found-status": [
    (dlf) => {
      const [noScript, noRun] = ["DLF.6201", "DLF.6205"] as const;
      const json = "content application/json";
      for (const id of ["showScript", "updateScript", "deleteScript", "executeScript", "listScriptResults"]) {
        expect(at(dlf, `${id} responses 400 ${json} examples no-such-script value`), id).toMatchObject({ error_code: noScript });
      }
      expect(at(dlf, `cancelScript responses 400 ${json} examples no-such-run value`)).toMatchObject({ error_code: noRun });
      for (const code of [noScript, noRun]) expect(dlf.document["x-errors"][code]?.status, code).toBe(400);
      for (const id of calls) {
        expect(at(dlf, `${id} responses 404 ${json} schema`), id).toBe(at(dlf, "GatewayError"));
        if (!["listScripts", "createScript"].includes(id)) says(dlf, id, "is refused with 400, not with 404");
      }
    },
    ["showScript responses 404", { description: "No such script.", content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } } }],
    ["executeScript responses 400 content application/json examples no-such-script"],
    ["document x-errors DLF.6205 status", 404],
    ["cancelScript description", "Ends one run of the script."],
  ],
  "script-workspace": [
    (dlf) => {
      for (const id of ["showScript", "deleteScript"]) {
        expect(dlf.parameter(id, "workspace").required, id).toBeFalsy();
        says(dlf, id, "Send `workspace`, although the documents call it optional");
      }
    },
    ["workspace required", true],
    ["showScript parameters", []],
    ["deleteScript description", "Deletes the script."],
  ],
  "update-script-project-id": [
    (dlf) => {
      const update = dlf.operation("updateScript");
      expect(update.path).toBe(`${path}/{script_name}`);
      expect(update.parameters.filter(({ name }) => /^project_?id$/i.test(name))).toMatchObject([{ name: "project_id", in: "path" }]);
    },
    ["updateScript parameters", and({ name: "projectId", in: "query", schema: { type: "string" } } as never)],
    ["project_id name", "projectId"],
  ],
  "list-scripts-query": [
    (dlf) => {
      const query = dlf.operation("listScripts").parameters.filter((parameter) => parameter.in === "query");
      expect(query.map(({ name }) => name).sort()).toEqual(["limit", "offset", "scriptName"]);
      for (const { name, required } of query) expect(required, name).toBeFalsy();
    },
    ["scriptName required", true],
    ["listScripts parameters", (all: unknown[]) => all.slice(0, -1)],
  ],
  "list-scripts-key": [
    (dlf) => {
      expect(at(dlf, "ScriptList.scripts items")).toBe(at(dlf, "Script"));
      lacks(dlf, "ScriptList", "connections");
      expect(at(dlf, "listScripts x-page")).toHaveProperty("items", "/scripts");
      expect(dlf.example("list-scripts.shell")).toHaveProperty("scripts");
    },
    ["ScriptList.scripts"],
    ["ScriptList.connections", { type: "array" }],
    ["listScripts x-page items", "/connections"],
  ],
  "delete-script-approvers-query": [
    (dlf) => {
      const approvers = dlf.parameter("deleteScript", "approvers");
      expect(approvers).toMatchObject({ in: "query", schema: { type: "string" } });
      expect(approvers.required).toBeFalsy();
      says(dlf, "approvers_script", "Known on Huawei Cloud only", "Prefer the body, which takes the same");
    },
    ["deleteScript parameters", (all: unknown[]) => all.slice(0, 1)],
    ["approvers_script required", true],
    ["approvers_script schema type", "array"],
    ["approvers_script description", "Who is to approve the deletion."],
  ],
};
