// The rulings about moving connections out and in as files, and about the key that both name.
import { expect } from "vitest";
import { type Rules, and, at, namesIn, refuses, says, statusesOf, takes } from "../rule.ts";

const octets = "application/octet-stream";
const entry = { name: "hive", type: "HIVE", params: { clusterName: "mrs_ymcc" } };
const body = { path: "obs://00zyx/2019-07-02/DLF_All_DataConnections.zip", sameNamePolicy: "OVERWRITE", params: [entry] };
const holders = ["Dws", "SparkSql", "Hive", "Rds", "Host"].map((type) => `ConnectionConfig${type}`);

export const connectionFiles: Rules = {
  "export-connections-answer": [
    (dlf) => {
      expect(statusesOf(dlf, "exportConnections").filter((status) => status < "300")).toEqual(["200"]);
      expect(at(dlf, "exportConnections responses 200 content")).toEqual({ [octets]: { schema: { type: "string", contentMediaType: octets } } });
      for (const status of [400, 401, 404, 429]) expect(Object.keys(at(dlf, `exportConnections responses ${status} content`)), `${status}`).toEqual(["application/json"]);
      says(dlf, "exportConnections", "Answers a ZIP archive", "with one file `connections/{name}.conn` for each data connection", "A refusal is JSON");
    },
    ["exportConnections responses 200 content application/json", { schema: { type: "object" } }],
    [`exportConnections responses 200 content ${octets} schema`, { type: "object" }],
    ["exportConnections responses 204", { description: "Exported." }],
    ["exportConnections description", "Exports the connections."],
  ],
  "export-connections-refusal": [
    (dlf) => {
      const example = at(dlf, "exportConnections responses 400 content application/json examples no-such-connection");
      expect(example).toMatchObject({ summary: expect.stringContaining("what it means is not known") as unknown, value: { error_code: "DLF.6322" } });
      says(dlf, "exportConnections", "The documents show one with `DLF.6322`", "what that means for a call that names none is not known");
    },
    ["exportConnections responses 400 content application/json examples no-such-connection"],
    ["exportConnections description", "Exports the connections."],
    ["document components examples export-connections.no-such-connection summary", "There is no connection to export."],
  ],
  "export-connections-request": [
    (dlf) => {
      expect(at(dlf, "exportConnections")).not.toHaveProperty("requestBody");
      expect(dlf.operation("exportConnections").parameters.map(({ name }) => name).sort()).toEqual(["project_id", "workspace"]);
      says(dlf, "exportConnections", "there is no body to send");
    },
    ["exportConnections requestBody", { content: { [octets]: { schema: { type: "string" } } } }],
    ["exportConnections parameters", and({ name: "Content-Type", in: "header", schema: { type: "string" } } as never)],
    ["exportConnections description", "Exports the connections."],
  ],
  "import-connections-body": [
    (dlf) => {
      expect(namesIn(dlf, "ImportConnectionsRequest")).toEqual(["path", "params", "sameNamePolicy"]);
      expect(Object.keys(at(dlf, "importConnections requestBody content"))).toEqual(["application/json"]);
      takes(dlf, "importConnections requestBody content application/json schema", body, { path: body.path });
      refuses(dlf, "ImportConnectionsRequest", { ...body, sameNamePolicy: "KEEP" }, { ...body, params: entry });
      expect(dlf.operation("importConnections").parameters.filter((parameter) => parameter.in === "query")).toEqual([]);
    },
    ["importConnections parameters", and({ name: "path", in: "query", schema: { type: "string" } } as never)],
    ["ImportConnectionsRequest.sameNamePolicy"],
    ["importConnections requestBody content", (content: Record<string, unknown>) => ({ "multipart/form-data": content["application/json"] })],
    ["ImportConnectionsRequest.params type", "object"],
  ],
  "connection-kms-key": [
    (dlf) => {
      for (const form of holders) {
        const { description, "x-rulings": rulings, ...schema } = at(dlf, `${form}.kmsKey`);
        expect(schema, form).toEqual({ type: "string" });
        expect(description, form).toMatch(/^Name of a KMS key\./);
        expect(rulings, form).toContain("connection-kms-key");
      }
      takes(dlf, "ConnectionConfigDws.kmsKey", "cdm-dlf", "0dd7f3b8-5a9e-4b7e-9a2f-5f8b6a5d3c11");
    },
    ["ConnectionConfigHive.kmsKey format", "uuid"],
    ["ConnectionConfigDws.kmsKey description", "Id of a KMS key."],
    ["ConnectionConfigRds.kmsKey pattern", "^[A-Za-z-]+$"],
  ],
};
