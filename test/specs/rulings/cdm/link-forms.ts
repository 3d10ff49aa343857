// The rulings about the forms of links: which clouds have them, and what the stores ask for that are not Hadoop.
import { expect } from "vitest";
import { type Rules, and, at, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const relational = "LinkRelationalDatabase.linkConfig";
const every = <T>(values: T[]) => (check: (value: T) => void): void => values.forEach(check);
const description = (place: string): [string, string] => [`${place} description`, "It may be set."];

export const linkForms: Rules = {
  "link-relational-required": [
    (cdm) => needs(cdm, relational, "databaseType", "host", "port", "username", "password"),
    [`${relational} required`, without("host")],
    [`${relational} required`, without("port")],
    [`${relational} required`, and("database")],
  ],
  "link-relational-inputs": [
    (cdm) => {
      has(cdm, relational, "commitSize", "isRds", "importMode", "useAgent");
      for (const name of ["commitSize", "isRds", "importMode", "useAgent"]) expect(at(cdm, relational).required).not.toContain(name);
      knows(cdm, `${relational}.importMode`, "GDS", "COPY");
    },
    [`${relational} required`, and("useAgent")],
    [`${relational}.importMode`],
  ],
  "link-relational-use-ssl": [
    (cdm) => {
      takes(cdm, relational, { databaseType: "MYSQL", host: "h", port: 1, username: "u", password: "p", useSSL: false });
      typed(cdm, "boolean", `${relational}.useSSL`);
      says(cdm, `${relational}.useSSL`, "For DWS, and by some documents for RDS");
    },
    [`${relational}.useSSL`],
    description(`${relational}.useSSL`),
  ],
  "link-database-types": [
    (cdm) => {
      knows(cdm, `${relational}.databaseType`, "ORACLE", "MYSQL", "SQLSERVER", "DB2", "POSTGRESQL", "DWS", "DDM", "SAP HANA");
      says(cdm, `${relational}.databaseType`, "`SAP HANA` is written with a space in the documents; no sample shows it");
    },
    [`${relational}.databaseType anyOf 0 enum`, without("SAP HANA")],
    [`${relational}.databaseType anyOf`, (all: unknown[]) => all.slice(0, 1)],
  ],
  "link-dialect-config": [
    (cdm) => {
      expect(namesIn(cdm, "LinkRelationalDatabase")).toEqual(["linkConfig", "dialect"]);
      has(cdm, "LinkRelationalDatabase.dialect", "identifierEnclose");
      lacks(cdm, relational, "identifierEnclose", "dialect");
      needs(cdm, "LinkRelationalDatabase", "linkConfig");
    },
    [`${relational}.identifierEnclose`, { type: "string" }],
    ["LinkRelationalDatabase required", and("dialect")],
  ],
  "link-obs-inputs": [
    (cdm) => {
      needs(cdm, "LinkObs", "storageType", "server", "port", "accessKey", "securityKey");
      expect(namesIn(cdm, "LinkObs")).toHaveLength(6);
      knows(cdm, "LinkObs.obsBucketType", "OB", "PFS");
      lacks(cdm, "LinkObs", "ossEndpoint", "ossAuthType");
    },
    ["LinkObs required", and("obsBucketType")],
    ["LinkObs.ossEndpoint", { type: "string" }],
  ],
  "link-storage-types": [
    (cdm) => {
      for (const [form, value] of [["LinkObs", "OBS"], ["LinkAliyunOss", "OSS"], ["LinkKodoCos", "KODO_COS"], ["LinkAmazonS3", "S3"]]) {
        knows(cdm, `${form}.storageType`, value!);
        expect(at(cdm, form!).required).toContain("storageType");
      }
    },
    ["LinkKodoCos.storageType anyOf 0 enum", ["KODO", "COS"]],
    ["LinkAmazonS3 required", without("storageType")],
  ],
  "link-oss-auth-type": [
    (cdm) => {
      knows(cdm, "LinkAliyunOss.ossAuthType", "ACCESS_KEY", "STS");
      refuses(cdm, "LinkAliyunOss.ossAuthType", true);
    },
    ["LinkAliyunOss.ossAuthType", { type: "boolean" }],
  ],
  "link-connectors-on-otc": [
    (cdm) => {
      for (const form of ["LinkAliyunOss", "LinkAmazonS3", "LinkKodoCos", "LinkNasSfs", "LinkDis", "LinkOpenTsdb"]) says(cdm, form, "Documented by Huawei Cloud");
      says(cdm, "LinkDis", "Open Telekom Cloud names the connector", "none for this link");
    },
    description("LinkDis"),
    description("LinkAmazonS3"),
  ],
  "link-retired-connectors": [
    (cdm) => {
      says(cdm, "LinkNasSfs", "Expect to be refused");
      needs(cdm, "LinkRedis", "deploymentMode", "serverlist", "password", "dbIndex");
      expect(at<{ deprecated?: boolean }>(cdm, "LinkRedis").deprecated).toBeUndefined();
      says(cdm, "LinkRedis", "it was to go away. Newer documents have it without either remark");
    },
    description("LinkNasSfs"),
    ["LinkRedis deprecated", true],
  ],
  "link-number-inputs": [
    (cdm) => {
      const inputs = ["LinkFtpSftp.port", "LinkHbase.port", "LinkHbase.casPort", "LinkHdfs.port", "LinkHdfs.casPort", "LinkObs.port", "LinkRedis.dbIndex"];
      typed(cdm, "integer", ...inputs, `${relational}.port`, `${relational}.fetchSize`, `${relational}.commitSize`);
      refuses(cdm, "InputDefinition", { name: "linkConfig.port", value: 22 });
    },
    ["LinkFtpSftp.port type", "string"],
    [`${relational}.fetchSize type`, "string"],
  ],
  "link-input-spellings": [
    (cdm) => {
      const spelled: Record<string, [string[], string[]]> = {
        LinkMongoDb: [["serverList", "userName"], ["serverlist", "username"]],
        LinkRedis: [["serverlist"], ["serverList"]],
        LinkFtpSftp: [["username"], ["user", "userName"]],
        [relational]: [["username"], ["user", "userName"]],
        LinkNasSfs: [["username"], ["user", "userName"]],
      };
      every(["LinkHdfs", "LinkHbase", "LinkHive", "LinkKafka", "LinkElasticsearch"])((form) => void (spelled[form] = [["user"], ["username", "userName"]]));
      every(["LinkObs", "LinkAliyunOss", "LinkAmazonS3", "LinkKodoCos", "LinkCloudTable"])((form) => void (spelled[form] = [["accessKey", "securityKey"], ["ak", "sk"]]));
      every(["LinkDli", "LinkDmsKafka", "LinkDis", "LinkOpenTsdb"])((form) => void (spelled[form] = [["ak", "sk"], ["accessKey", "securityKey"]]));
      for (const [form, [right, wrong]] of Object.entries(spelled)) {
        has(cdm, form, ...right);
        lacks(cdm, form, ...wrong);
      }
    },
    ["LinkMongoDb.serverlist", { type: "string" }],
    ["LinkDli.ak"],
    [`${relational}.userName`, { type: "string" }],
  ],
  "link-dli-region": [
    (cdm) => {
      needs(cdm, "LinkDli", "ak", "sk", "region", "projectId");
      takes(cdm, "LinkDli.region", "", "eu-de");
    },
    ["LinkDli required", without("region")],
    ["LinkDli.region minLength", 1],
  ],
  "link-opentsdb-security-mode": [
    (cdm) => {
      knows(cdm, "LinkOpenTsdb.securityMode", "UNSAFE");
      needs(cdm, "LinkOpenTsdb", "openTSDBQuorum", "securityMode");
      says(cdm, "LinkOpenTsdb.securityMode", "how the contrary is written is not on record");
    },
    ["LinkOpenTsdb.securityMode anyOf 0 enum", and("Security")],
    description("LinkOpenTsdb.securityMode"),
  ],
};
