// The rulings about the seven calls for connections.
import { expect } from "vitest";
import { type Rules, and, at, knows, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const seven = ["listConnections", "createConnection", "showConnection", "updateConnection", "deleteConnction", "exportConnections", "importConnections"];
const forms = ["Dws", "SparkSql", "Hive", "Rds", "CloudTable", "Host"].map((type) => `ConnectionConfig${type}`);
const [dws = "", , , , , host = ""] = forms;
const refused = "responses 400 content application/json";
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
  "connection-type-values": [
    (dlf) => {
      knows(dlf, "ConnectionType", "DWS", "DLI", "SparkSQL", "HIVE", "RDS", "CloudTable", "HOST");
      for (const place of ["Connection.type", "ConnectionDefinition.type", "ImportConnectionParams.type"]) expect(at(dlf, place), place).toBe(at(dlf, "ConnectionType"));
      takes(dlf, "ConnectionDefinition", { name: "c", type: "Hive" });
    },
    ["ConnectionType anyOf 0 enum", without("HOST")],
    ["ConnectionType anyOf 0 enum", (all: string[]) => all.map((type) => (type === "HIVE" ? "Hive" : type))],
    ["ConnectionType anyOf", (all: unknown[]) => all.slice(0, 1)],
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
  "connection-dws-address": [
    (dlf) => {
      needs(dlf, dws, ...Object.keys(login));
      takes(dlf, dws, { ...login, clusterName: "c" }, { ...login, ip: "192.168.0.1", port: "8000" });
      says(dlf, dws, "Give `clusterName`, or both `ip` and `port`", "without either the service refuses with `DLF.6418`");
      expect(dlf.document["x-errors"]["DLF.6418"]?.status).toBe(400);
    },
    [`${dws} required`, and("clusterName")],
    [`${dws} anyOf`, [{ required: ["clusterName"] }]],
    [`${dws} description`, "How to reach a DWS cluster (type `DWS`)."],
    ["document x-errors DLF.6418"],
  ],
  "connection-host-key": [
    (dlf) => {
      const all = { ip: "192.168.0.10", port: "22", userName: "u", agentName: "a", kmsKey: "k" };
      needs(dlf, host, ...Object.keys(all));
      typed(dlf, "string", `${host}.password`, `${host}.keyLocation`);
      takes(dlf, host, { ...all, password: "p" }, { ...all, keyLocation: "obs://bucket/key.pem" });
      says(dlf, host, "Give `password` or `keyLocation`");
      says(dlf, `${host}.keyLocation`, "Known from one client only");
    },
    [`${host} required`, and("password")],
    [`${host}.keyLocation`],
    [`${host} description`, "How to reach a machine by SSH (type `HOST`)."],
    [`${host}.keyLocation description`, "Where the private key is."],
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
  "connection-answer-fields": [
    (dlf) => {
      for (const schema of ["Connection", "ConnectionList", "ImportConnectionsAnswer"]) needs(dlf, schema);
      takes(dlf, "listConnections responses 200 content application/json schema", {}, { connections: [{}] });
      takes(dlf, "importConnections responses 200 content application/json schema", {}, { taskId: "008aae2e675933c7016759418e870000" });
      says(dlf, "Connection", "No field is promised");
    },
    ["Connection required", ["name", "type"]],
    ["ConnectionList required", ["total"]],
    ["ImportConnectionsAnswer required", ["taskId"]],
  ],
  "list-connections-offset-unit": [
    (dlf) => {
      says(dlf, "offset_connections", "Whether it counts pages or connections is not settled", "drop connections that come twice, and stop at an empty answer");
      says(dlf, "listConnections", "Whether `offset` counts pages or connections is not settled");
      expect(at(dlf, "listConnections x-page")).toMatchObject({ items: "/connections", key: "/name", position: "offset", step: "page", first: 0 });
    },
    ["offset_connections description", "Which page to show, from 0."],
    ["listConnections x-page step", "item"],
    ["listConnections description", "Lists the data connections of one workspace."],
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
  "connection-delete-refusals": [
    (dlf) => {
      expect(at(dlf, "deleteConnction x-already-done")).toEqual({ codes: ["DLF.6322"], texts: [] });
      expect(at(dlf, `deleteConnction ${refused} schema`)).toBe(at(dlf, "ErrorBody"));
      expect(at(dlf, `deleteConnction ${refused} examples no-such-connection value`)).toHaveProperty("error_code", "DLF.6322");
      says(dlf, "deleteConnction", "a connection that is not there is 400 with `DLF.6322`");
      expect(dlf.document["x-errors"]["DLF.6322"]?.status).toBe(400);
    },
    ["deleteConnction x-already-done"],
    ["deleteConnction x-already-done codes", and("DLF.6309")],
    [`deleteConnction ${refused} schema`, { type: "object" }],
    ["document x-errors DLF.6322 status", 404],
  ],
  "connection-delete-success": [
    (dlf) => {
      expect(statusesOf(dlf, "deleteConnction").filter((status) => status < "300")).toEqual(["204"]);
      expect(at(dlf, "deleteConnction responses 204")).not.toHaveProperty("content");
    },
    ["deleteConnction responses 200", { description: "Deleted." }],
    ["deleteConnction responses 204 content", { "application/json": { schema: { type: "object" } } }],
  ],
};
