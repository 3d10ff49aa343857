// The rulings about data connectors.
import { expect } from "vitest";
import { type Rules, and, at, knows, moved, needs, refuses, says, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const body = "requestBody content application/json schema";
const connectors = "/v2/{project_id}/data-connectors";
const connector = { connector_name: "c", source_type: "RDS_MYSQL", source_info: "{}" };

export const dataConnectors: Rules = {
  "list-connectors-id": [
    (mrs) => {
      const names = mrs.operation("listDataConnector").parameters.filter(({ in: place }) => place === "query").map(({ name }) => name);
      expect(names).toContain("connector_id");
      expect(names).not.toContain("id");
      expect(mrs.parameter("listDataConnector", "connector_id").required ?? false).toBe(false);
    },
    ["connector_id_filter name", "id"],
    ["connector_id_filter required", true],
    ["listDataConnector parameters", and({ name: "id", in: "query", description: "d", schema: { type: "string" } } as never)],
  ],
  "list-connectors-offset-unit": [
    (mrs) => {
      says(mrs, "connectors_offset", "Where to begin, from 0", "do not say whether it counts pages or data connectors");
      says(mrs, "connectors_offset", "Move on by one, drop those that come twice, and stop at an empty answer");
      expect(mrs.parameter("listDataConnector", "offset").schema).toMatchObject({ type: "integer", minimum: 0 });
      // Moving by one finds everything either way, and the key tells what came twice.
      expect(at(mrs, "listDataConnector x-page")).toMatchObject({ position: "offset", step: "page", first: 0, key: "/connector_id" });
    },
    ["listDataConnector x-page step", "item"],
    ["listDataConnector x-page first", 1],
    ["connectors_offset description", "How many data connectors to pass over, from 0."],
    ["connectors_offset schema minimum", 1],
  ],
  "connector-source-types": [
    (mrs) => {
      knows(mrs, "DataConnectorSourceType", "RDS_POSTGRES", "RDS_MYSQL", "gaussdb-mysql");
      says(mrs, "DataConnectorSourceType", "The list is open, and a region may have fewer", "`RDS_POSTGRES`", "`RDS_MYSQL`", "`gaussdb-mysql`");
      for (const place of ["NewDataConnector", "DataConnectorDetail"]) expect(at(mrs, `${place}.source_type`), place).toBe(at(mrs, "DataConnectorSourceType"));
      expect(mrs.resolve(mrs.parameter("listDataConnector", "source_type").schema)).toBe(at(mrs, "DataConnectorSourceType"));
    },
    ["DataConnectorSourceType anyOf 0 enum", without("gaussdb-mysql")],
    ["DataConnectorSourceType anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["DataConnectorSourceType description", "What kind of database it is."],
    ["NewDataConnector.source_type", { type: "string" }],
  ],
  "connector-status-values": [
    (mrs) => {
      typed(mrs, "integer", "DataConnectorDetail.status", "ClusterDataConnector.status");
      takes(mrs, `listDataConnector ${ok}`, { data_connectors: [{ status: 0 }, { status: 7 }, {}] });
      refuses(mrs, `listDataConnector ${ok}`, { data_connectors: [{ status: "0" }] });
      says(mrs, "DataConnectorDetail.status", "`0` when it can be used. Other numbers are not on record");
      expect(at(mrs, "DataConnectorDetail.status").description).not.toContain("`1`");
      says(mrs, "ClusterDataConnector.status", "`0` normal, `1` in use");
    },
    ["DataConnectorDetail.status enum", [0, 1]],
    ["DataConnectorDetail.status type", "string"],
    ["DataConnectorDetail.status description", "How it stands: `0` normal, `1` in use."],
  ],
  "connector-path": [
    (mrs) => {
      const calls = mrs.operations.filter(({ path }) => path.includes("/data-connector")).map(({ operationId, path }) => [operationId, path]);
      const one = `${connectors}/{connector_id}`;
      expect(Object.fromEntries(calls)).toEqual({
        ...{ listDataConnector: connectors, createDataConnector: connectors },
        ...{ updateDataConnector: one, deleteDataConnector: one },
      });
    },
    ["document paths", moved(connectors, "/v2/{project_id}/data-connector")],
    ["document paths", moved(`${connectors}/{connector_id}`, "/v2/{project_id}/data-connector/{connector_id}")],
  ],
  "connector-update-fields": [
    (mrs) => {
      expect(at(mrs, `updateDataConnector ${body}`)).toBe(at(mrs, "DataConnectorRequest"));
      needs(mrs, "NewDataConnector", "connector_name", "source_type", "source_info");
      takes(mrs, `updateDataConnector ${body}`, { data_connector: connector });
      for (const field of Object.keys(connector)) refuses(mrs, `updateDataConnector ${body}`, { data_connector: { ...connector, [field]: undefined } });
      says(mrs, "updateDataConnector", "with name and kind as they are: whether these two can be changed is not documented, so make a new data connector for others");
    },
    ["NewDataConnector required", without("connector_name")],
    ["NewDataConnector required", without("source_type")],
    ["updateDataConnector description", "Sets the data connector anew."],
  ],
};
