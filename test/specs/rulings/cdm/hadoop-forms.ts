// The rulings about the forms of links to Hadoop, Kafka and Elasticsearch.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, namesIn, needs, says, takes, typed, without } from "../rule.ts";

const relational = "LinkRelationalDatabase.linkConfig";
const every = <T>(values: T[]) => (check: (value: T) => void): void => values.forEach(check);
const description = (place: string): [string, string] => [`${place} description`, "It may be set."];

export const hadoopForms: Rules = {
  "link-host-spelling": [
    (cdm) =>
      every(["LinkHbase", "LinkHive", "LinkKafka"])((form) => {
        has(cdm, form, "host");
        expect(at(cdm, `${form} x-form`), form).toMatchObject({ config: "linkConfig" });
      }),
    ["LinkHive x-form config", "llinkConfig"],
    ["LinkKafka.host"],
  ],
  "link-auth-types": [
    (cdm) => every(["LinkHbase", "LinkHdfs", "LinkHive", "LinkKafka"])((form) => knows(cdm, `${form}.authType`, "SIMPLE", "KERBEROS")),
    ["LinkKafka.authType anyOf 0 enum", ["Simple", "Kerberos"]],
    ["LinkHdfs.authType anyOf", (all: unknown[]) => all.slice(0, 1)],
  ],
  "link-hadoop-credentials": [
    (cdm) =>
      every(["LinkHbase", "LinkHdfs"])((form) => {
        for (const name of ["user", "password"]) expect(at(cdm, form).required, form).not.toContain(name);
        says(cdm, `${form}.user`, "Not needed for MRS without Kerberos, nor with a kept configuration");
      }),
    ["LinkHdfs required", and("user")],
    ["LinkHbase required", and("password")],
  ],
  "link-namenode-uri": [
    (cdm) => every(["LinkHbase", "LinkHdfs", "LinkHive"])((form) => says(cdm, `${form}.uri`, "as `ip:port` or with `hdfs://` in front")),
    description("LinkHive.uri"),
  ],
  "link-keytab": [
    (cdm) =>
      every(["LinkHbase", "LinkHdfs", "LinkHive"])((form) => {
        typed(cdm, "string", `${form}.keytab`);
        says(cdm, `${form}.keytab`, "The documents call it a file's content and describe the file's path");
      }),
    description("LinkHdfs.keytab"),
    ["LinkHive.keytab type", "object"],
  ],
  "link-map-inputs": [
    (cdm) =>
      every(["LinkHbase.properties", "LinkHdfs.properties", "LinkHive.properties", "LinkKafka.properties", `${relational}.jdbcProperties`])((input) => {
        typed(cdm, "string", input);
        says(cdm, input, "how it is written as a text is not on record");
      }),
    ["LinkKafka.properties type", "object"],
    description(`${relational}.jdbcProperties`),
  ],
  "link-hbase-inputs": [
    (cdm) => {
      needs(cdm, "LinkHbase", "hbaseType", "hBaseVersion");
      knows(cdm, "LinkHbase.hBaseVersion", "HBASE_1_X", "HBASE_2_X");
      says(cdm, "LinkHbase.runMode", "Only for `HBASE_2_X` by newer documents");
    },
    ["LinkHbase required", without("hBaseVersion")],
    ["LinkHbase required", and("runMode")],
  ],
  "link-service-types": [
    (cdm) => {
      knows(cdm, "LinkHbase.serviceType", "HDFS", "HBase");
      says(cdm, "LinkHbase.serviceType", "The sample of an HBase link says `HDFS`");
    },
    ["LinkHbase.serviceType anyOf 0 enum", without("HDFS")],
  ],
  "link-hive-inputs": [
    (cdm) => {
      expect(namesIn(cdm, "LinkHive")).toHaveLength(14);
      needs(cdm, "LinkHive", "authType");
      takes(cdm, "LinkHive", { host: "h", authType: "KERBEROS", user: "u", password: "p" });
    },
    ["LinkHive required", and("runMode")],
    ["LinkHive required", and("obsSupport")],
    ["LinkHive.hiveMsUris"],
  ],
  "link-cloudtable-required": [
    (cdm) => {
      needs(cdm, "LinkCloudTable", "hbaseType", "zookeeperQuorum", "iamAuth", "runMode");
      says(cdm, "LinkCloudTable.iamAuth", "When `true`, `cloudtableUser`, `accessKey` and `securityKey` are needed");
    },
    ["LinkCloudTable required", and("accessKey")],
    ["LinkCloudTable required", without("iamAuth")],
  ],
  "link-kafka-required": [
    (cdm) => {
      needs(cdm, "LinkKafka", "hadoopType");
      takes(cdm, "LinkKafka", { hadoopType: "MRS", host: "h", user: "u", password: "p", authType: "KERBEROS" }, { hadoopType: "Apache Kafka", brokerList: "b:1" });
      says(cdm, "LinkKafka", "`MRS`: `host`, `user`, `password` and `authType`", "`Apache Kafka`: `brokerList`");
    },
    ["LinkKafka required", and("brokerList")],
    ["LinkKafka required", []],
  ],
  "link-dms-kafka-inputs": [
    (cdm) => {
      needs(cdm, "LinkDmsKafka", "kafkaType");
      has(cdm, "LinkDmsKafka", "endpoint", "ak", "sk", "projectId", "targetProjectId", "brokerList", "isPlatinumInstance", "user", "password");
      for (const name of ["endpoint", "ak", "sk", "projectId", "targetProjectId"]) says(cdm, `LinkDmsKafka.${name}`, "Basic only");
      for (const name of ["brokerList", "isPlatinumInstance", "user", "password"]) says(cdm, `LinkDmsKafka.${name}`, "Platinum only");
    },
    ["LinkDmsKafka required", and("brokerList")],
    ["LinkDmsKafka.targetProjectId"],
    ["LinkDmsKafka.endpoint description", "The address of DMS."],
  ],
  "link-dms-kafka-sasl": [
    (cdm) => {
      typed(cdm, "boolean", "LinkDmsKafka.isPlatinumInstance");
      says(cdm, "LinkDmsKafka.isPlatinumInstance", "whether the instance is reached by SASL_SSL");
    },
    description("LinkDmsKafka.isPlatinumInstance"),
  ],
  "link-elasticsearch-safemode": [
    (cdm) => {
      typed(cdm, "boolean", "LinkElasticsearch.safemode");
      needs(cdm, "LinkElasticsearch", "host", "linkType");
    },
    ["LinkElasticsearch.safemode"],
    ["LinkElasticsearch required", and("safemode")],
  ],
  "link-elasticsearch-types": [
    (cdm) => knows(cdm, "LinkElasticsearch.linkType", "CSS", "ElasticSearch"),
    ["LinkElasticsearch.linkType anyOf 0 enum", ["CSS", "Elasticsearch"]],
  ],
};
