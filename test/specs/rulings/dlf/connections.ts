// The rulings about the seven calls for connections.
import { expect } from "vitest";
import { type Rules, and, at, namesIn, refuses, says, takes } from "../rule.ts";

const seven = ["listConnections", "createConnection", "showConnection", "updateConnection", "deleteConnction", "exportConnections", "importConnections"];
const forms = ["Dws", "SparkSql", "Hive", "Rds", "CloudTable", "Host"].map((type) => `ConnectionConfig${type}`);
const [dws = "", , , , , host = ""] = forms;
const byName = "/v1/{project_id}/connections/{connection_name}";
const login = { userName: "u", password: "p", sslEnable: false, kmsKey: "k", agentName: "a" };

export const connections: Rules = {
  "connections-deprecation": [
    (dlf) => {
      const deprecated = dlf.operations.filter((operation) => operation.deprecated).map(({ operationId }) => operationId);
      expect(deprecated.sort()).toEqual([...seven].sort());
      for (const id of seven) says(dlf, id, "The provider is going to take this call offline");
    },
    ["importConnections deprecated"],
    ["exportJob deprecated", true],
    ["listConnections description", "Lists the data connections of one workspace."],
  ],
  "connections-replacement": [
    (dlf) => {
      for (const id of seven) {
        says(dlf, id, "on Huawei Cloud `/v1/{project_id}/data-connections` on the host `dayu`; they are not part of this contract");
        expect(at(dlf, id), id).not.toHaveProperty("x-replaced-by");
      }
      expect(Object.keys(dlf.document.paths).filter((path) => path.includes("data-connections"))).toEqual([]);
    },
    ["createConnection x-replaced-by", "updateConnection"],
    ["showConnection description", "Call `/v1/{project_id}/data-connections` instead."],
    ["document paths", (paths: object) => ({ ...paths, "/v1/{project_id}/data-connections": {} })],
  ],
  "connection-config-values": [
    (dlf) => {
      for (const form of forms) {
        for (const name of namesIn(dlf, form)) {
          const [right, wrong] = name === "sslEnable" ? [true, "true"] : ["8000", true];
          takes(dlf, `${form}.${name}`, right);
          refuses(dlf, `${form}.${name}`, wrong, 8000);
        }
      }
      refuses(dlf, "ConnectionConfig", { port: 8000 }, { sslEnable: 0 });
      refuses(dlf, "ImportConnectionParams", { name: "c", type: "DWS", params: { port: 8000 } });
      takes(dlf, "ImportConnectionParams", { name: "c", type: "DWS", params: { port: "8000", sslEnable: false } });
    },
    [`${dws}.sslEnable type`, "string"],
    [`${host}.port type`, ["string", "integer"]],
    ["ImportConnectionParams.params additionalProperties", true],
    ["ConnectionConfig anyOf", and({ type: "object" } as never)],
  ],
  "connection-password-mask": [
    (dlf) => {
      says(dlf, "updateConnection", "Send all of them, and the real password: whether the mask `*********` that `showConnection` answers keeps the old one is not known");
      for (const id of ["showConnection", "listConnections"]) says(dlf, id, "answered as `*********`");
      takes(dlf, "Connection", { name: "c", type: "DWS", config: { ...login, password: "*********" } });
      expect(dlf.document.components.examples["update-connection.dws"]?.summary).toContain("send the real one");
    },
    ["updateConnection description", "Changes the settings of a data connection."],
    ["showConnection description", "Returns a data connection with its settings."],
    ["document components examples update-connection.dws summary", "The printed request."],
  ],
  "connection-ischeck": [
    (dlf) => {
      expect(at(dlf, "ischeck")).toMatchObject({ name: "ischeck", in: "query", schema: { type: "boolean" } });
      expect(at(dlf, "ischeck schema")).toEqual({ type: "boolean" });
      expect(at(dlf, "ischeck")).not.toHaveProperty("required", true);
      expect(dlf.operation("updateConnection").path).toBe(byName);
      expect(dlf.parameter("updateConnection", "ischeck")).toBe(at(dlf, "ischeck"));
    },
    ["ischeck schema default", false],
    ["ischeck schema", { type: "string" }],
    ["ischeck required", true],
    ["document paths", ({ [byName]: item, ...paths }: Record<string, unknown>) => ({ ...paths, [`${byName}?ischeck=true`]: item })],
  ],
  "list-connections-workspace": [
    (dlf) => expect(dlf.parameter("listConnections", "workspace")).toBe(at(dlf, "workspace")),
    ["listConnections parameters", (all: unknown[]) => all.slice(1)],
    ["listConnections parameters 0", { name: "workspace", in: "query", schema: { type: "string" } }],
  ],
  "connection-delete-name": [
    (dlf) => {
      expect(dlf.operation("deleteConnction")).toMatchObject({ method: "delete", path: byName });
      expect(dlf.operations.map(({ operationId }) => operationId)).not.toContain("deleteConnection");
      says(dlf, "deleteConnction", "The name of the call lacks a letter in the provider's definition and keeps it here");
    },
    ["deleteConnction operationId", "deleteConnection"],
    ["deleteConnction description", "Deletes a data connection."],
  ],
};
