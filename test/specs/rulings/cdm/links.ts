// The rulings about links and about settings, which links and jobs share.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
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
  "input-attributes": [
    (cdm) => {
      takes(cdm, "Input", { size: 128, mandatory: true, sensitive: true, defaultValue: 22, type: "INTEGER" }, { defaultValue: "d", type: "STRING" });
      has(cdm, "Input", "size", "mandatory", "sensitive", "defaultValue", "type");
      expect(namesIn(cdm, "InputDefinition")).toEqual(["name", "value", "type"]);
    },
    ["Input.sensitive"],
    ["Input.defaultValue type", "string"],
    ["InputDefinition.sensitive", { type: "boolean" }],
  ],
  "values-encoded": [
    (cdm) => {
      says(cdm, "Input.value", "Texts are URL-encoded", "decode a text once");
      for (const id of ["showLink", "showJobs"]) says(cdm, id, "texts are URL-encoded");
    },
    ["Input.value description", "What it is set to."],
    ["showLink description", "Returns the link."],
  ],
  "values-sent": [
    (cdm) => {
      says(cdm, "InputDefinition.value", "Whether the service decodes what it is sent is not known");
      expect(at(cdm, "InputDefinition.value")).not.toHaveProperty("pattern");
    },
    ["InputDefinition.value description", "What it is set to, always as text."],
    ["InputDefinition.value pattern", "^[^%]*$"],
  ],
  "secrets-in-answers": [
    (cdm) => {
      says(cdm, "Input.value", "A secret may be left out or masked");
      says(cdm, "showLink", "put the secrets in", "Keep the answer out of logs");
      takes(cdm, "Input", { name: "linkConfig.password", sensitive: true }, { name: "linkConfig.password", value: "Add password here" });
    },
    ["Input.value description", "What it is set to. Texts are URL-encoded."],
    ["Input required", ["name", "value"]],
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
  "link-request-fields": [
    (cdm) => {
      const link = { name: "l", "connector-name": "obs-connector", "link-config-values": { configs: [] } };
      needs(cdm, "LinkDefinition", ...Object.keys(link));
      takes(cdm, "LinkDefinition", link, { ...link, "creation-user": null, "update-user": null, "creation-date": 1496654788622, "update-date": 1, id: 1, enabled: true });
      refuses(cdm, "LinkDefinition", { ...link, "creation-date": null }, { ...link, more: 1 });
      says(cdm, "LinkDefinition", "kept by the service, whatever is sent");
    },
    ["LinkDefinition.update-user type", "string"],
    ["LinkDefinition.creation-date"],
    ["LinkDefinition required", and("enabled")],
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
  "link-validation-result": [
    (cdm) => {
      for (const id of ["createLink", "updateLink"]) {
        takes(cdm, `${id} ${ok}`, { "validation-result": [{}] }, { "validation-result": remarks }, {}, { name: "l" });
        refuses(cdm, `${id} ${ok}`, { "validation-result": {} }, { "validation-result": [{ linkConfig: {} }] });
        takes(cdm, `${id} ${ok}`, { "validation-result": [{ dialect: [{ message: "m" }] }] });
        has(cdm, `${id} ${ok}`, "name");
      }
    },
    ["UpdateLinkAnswer.validation-result type", ["array", "object"]],
    ["LinkValidationResult additionalProperties", false],
    ["UpdateLinkAnswer.name"],
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
  "link-refusals": [
    (cdm) => {
      for (const id of ["showLink", "updateLink"]) {
        takes(cdm, `${id} responses 400 content application/json schema`, { errCode: "Cdm.0101" }, { errCode: "Cdm.0316" });
        takes(cdm, `${id} responses 404 content application/json schema`, { errCode: "Cdm.0101" }, { error_code: "APIGW.0101", error_msg: "m" });
      }
      for (const code of ["Cdm.0101", "Cdm.0316"]) expect(cdm.document["x-errors"][code]?.status, code).toBe(400);
    },
    ["showLink responses 404"],
    ["updateLink responses 400"],
  ],
  "link-name-all": [
    (cdm) => {
      takes(cdm, `showLink ${ok}`, { links: [{ name: "a" }, { name: "b" }] });
      says(cdm, "showLink", "Pages of Huawei Cloud say that the name `all` returns all links of the cluster; elsewhere it is not mentioned");
    },
    ["ShowLinkAnswer.links maxItems", 1],
    ["showLink description", "The name `all` returns all links of the cluster."],
  ],
  "link-mappings": [
    (cdm) => {
      typed(cdm, "string", "ShowLinkAnswer.fromTo-unMapping", "ShowLinkAnswer.batchFromTo-mapping");
      says(cdm, "ShowLinkAnswer.fromTo-unMapping", "No source shows the form");
      says(cdm, "ShowLinkAnswer.batchFromTo-mapping", "No source shows the form");
      needs(cdm, "ShowLinkAnswer");
    },
    ["ShowLinkAnswer.fromTo-unMapping type", "object"],
    ["ShowLinkAnswer.batchFromTo-mapping"],
  ],
  "update-renames": [
    (cdm) => {
      says(cdm, "updateLink", "A name other than that of the path renames the link");
      says(cdm, "updateJob", "Whether another name renames the job is not settled");
      expect(at(cdm, "LinkDefinition").required).toContain("name");
    },
    ["updateLink description", "Replaces the link's definition."],
    ["updateJob description", "Replaces the job's definition; another name renames it."],
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
