// The rulings about links and about settings, which links and jobs share.
import { expect } from "vitest";
import { type Rules, at, has, knows, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";
const failed = "responses 500 content application/json schema";
const connectors = [
  ...["generic-jdbc", "obs", "hdfs", "hbase", "hive", "ftp", "sftp", "mongodb", "redis", "kafka", "dis", "elasticsearch", "dli", "http", "dms-kafka"],
  ...["nas", "opentsdb", "thirdparty-obs"],
].map((name) => `${name}-connector`);
const remarks = [{ linkConfig: [{ message: "m", status: "ERROR" }] }];

/** JSON in Base64, with J and L exchanged. */
const unpack = (text: string): unknown =>
  JSON.parse(Buffer.from(text.replace(/[JL]/g, (letter) => (letter === "J" ? "L" : "J")), "base64").toString());

export const links: Rules = {
  "input-value": [
    (cdm) => {
      needs(cdm, "InputDefinition", "name", "value");
      takes(cdm, "InputDefinition", { name: "linkConfig.port", value: "22" }, { name: "n", value: "" });
      refuses(cdm, "InputDefinition", { name: "n", value: 22 }, { name: "n", value: false }, { name: "n", value: {} }, { name: "n", values: "v" }, { name: "n" });
      needs(cdm, "Input");
      takes(cdm, "Input", { name: "n" }, { value: "v" }, { value: 22 }, { value: 0.5 }, { value: false }, { value: { "f:_date": "yyyy" } });
      refuses(cdm, "Input", { value: null }, { value: ["v"] });
      expect([...namesIn(cdm, "Input"), ...namesIn(cdm, "InputDefinition")]).not.toContain("values");
    },
    ["InputDefinition.value type", ["string", "boolean"]],
    ["InputDefinition required", ["name"]],
    ["Input required", ["value"]],
    ["Input.value", { type: "string" }],
    ["Input.values", { type: "string" }],
  ],
  "extended-configs-encoding": [
    (cdm) => {
      const samples = ["hbase", "css", "kafka", "dms-kafka"].map((name) => {
        const { links: [link] } = cdm.example(`create-link.${name}`) as { links: [{ "link-config-values": { "extended-configs": { value: string } } }] };
        return unpack(link["link-config-values"]["extended-configs"].value);
      });
      expect(samples).toEqual([{ useClusterConfig: "false", clusterConfigPrincipal: "zephyr" }, { httpsAccess: "true" }, {}, {}]);
      for (const place of ["ExtendedConfigs.value", "ExtensionDefinition.value"]) {
        typed(cdm, "string", place);
        says(cdm, place, "Base64, in which `J` and `L` have changed places, by all that can be told");
      }
    },
    ["ExtensionDefinition.value type", "object"],
    ["ExtendedConfigs.value description", "JSON in Base64."],
  ],
  "connector-names": [
    (cdm) => {
      expect(connectors).toHaveLength(18);
      knows(cdm, "ConnectorName", ...connectors);
      for (const place of ["Link.connector-name", "LinkDefinition.connector-name", "Job.from-connector-name", "JobDefinition.to-connector-name"]) {
        expect(at(cdm, place), place).toBe(at(cdm, "ConnectorName"));
      }
    },
    ["ConnectorName anyOf 0 enum", without("opentsdb-connector")],
    ["ConnectorName anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  "validate-flag": [
    (cdm) => {
      expect(at(cdm, "validate")).toMatchObject({ name: "validate", in: "query" });
      expect(at(cdm, "validate")).not.toHaveProperty("required", true);
      knows(cdm, "validate schema", "true");
      expect(cdm.operations.filter(({ parameters }) => parameters.some(({ name }) => name === "validate")).map(({ operationId }) => operationId)).toEqual(["createLink"]);
    },
    ["validate schema", { type: "boolean" }],
    ["validate required", true],
  ],
  "link-failure-body": [
    (cdm) => {
      for (const id of ["createLink", "updateLink"]) {
        takes(cdm, `${id} ${failed}`, { "validation-result": remarks }, { message: "m", status: "ERROR" }, { errCode: "Cdm.0000", externalMessage: "m" });
        expect(at<{ anyOf: { $ref: string }[] }>(cdm, `${id} ${failed}`).anyOf.map(({ $ref }) => $ref.split("/").at(-1))).toEqual(["LinkNotValidatedBody", "ErrorBody"]);
      }
      has(cdm, "LinkNotValidatedBody", "validation-result", "message", "status");
      needs(cdm, "LinkNotValidatedBody");
    },
    ["LinkNotValidatedBody.validation-result"],
    ["LinkNotValidatedBody.message"],
    [`updateLink ${failed} anyOf`, (all: unknown[]) => all.slice(1)],
  ],
  "delete-link-code": [
    (cdm) => {
      expect(cdm.example("delete-link.in-use")).toMatchObject({ errCode: "Cdm.0021" });
      expect(cdm.example("delete-link.in-use-by-table")).toMatchObject({ errCode: "Cdm.0321" });
      expect(at(cdm, "deleteLink responses 500 content application/json examples")).toHaveProperty("in-use");
      expect(at(cdm, "deleteLink responses 400 content application/json examples")).toHaveProperty("in-use");
      says(cdm, "deleteLink", "with `Cdm.0321` and status 400", "with `Cdm.0021` and status 500");
      expect(Object.keys(cdm.document["x-errors"])).toEqual(expect.arrayContaining(["Cdm.0021", "Cdm.0321"]));
    },
    ["deleteLink responses 500 content application/json examples in-use value errCode", "Cdm.0321"],
    ["deleteLink responses 400 content application/json examples in-use"],
    ["deleteLink description", "Deletes the link."],
  ],
};
