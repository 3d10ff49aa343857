// The rulings about the forms for what a job reads, and about inputs of both sides.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, has, knows, lacks, needs, refuses, says, takes, typed, without } from "../rule.ts";

const every = <T>(values: T[]) => (check: (value: T) => void): void => values.forEach(check);
const description = (place: string): [string, string] => [`${place} description`, "It may be set."];
const firstOnly = (all: unknown[]): unknown[] => all.slice(0, 1);
const files = ["FromObs", "FromHdfs", "FromFtpSftp"];
const optional = (cdm: Contract, form: string, ...names: string[]): void => {
  has(cdm, form, ...names);
  for (const name of names) expect(at(cdm, form).required ?? [], form).not.toContain(name);
};

export const jobForms: Rules = {
  "job-relational-source": [
    (cdm) => {
      needs(cdm, "FromRelationalDatabase");
      has(cdm, "FromRelationalDatabase", "useSql", "sql", "schemaName", "tableName");
      says(cdm, "FromRelationalDatabase", "Without a schema and without a statement the service refuses the job with `Cdm.0913`");
    },
    ["FromRelationalDatabase required", ["useSql"]],
    ["FromRelationalDatabase required", ["schemaName"]],
  ],
  "job-inputs-without-document": [
    (cdm) => {
      const seen: Record<string, string[]> = {
        FromRelationalDatabase: ["incrMigration", "createOutTable"],
        FromObs: ["splitType", "listTextFile", "useTimeFilter", "useWildCard", "nonexistentPathDisregard"],
        FromHdfs: ["jsonType"],
        ToObs: ["shouldClearTable", "useCustomDirectory"],
        ToDis: ["columnList"],
        ToRelationalDatabase: ["onConflict"],
        "DriverConfig.throttlingConfig": ["submitToCluster"],
        DriverConfig: ["jarConfig", "transformConfig"],
      };
      for (const [form, names] of Object.entries(seen)) optional(cdm, form, ...names);
      // What no page names passes through, in every form of a link or a job and in each of its configs.
      for (const [name, schema] of Object.entries(cdm.document.components.schemas).filter(([, schema]) => "x-form" in schema)) {
        const configs = Object.entries(schema.properties ?? {}).filter(([, { properties }]) => properties);
        for (const part of [schema, ...configs.map(([, config]) => config)]) expect(part.additionalProperties, name).toBe(true);
      }
    },
    ["FromObs.listTextFile"],
    ["ToObs required", and("shouldClearTable")],
    ["LinkKafka additionalProperties", false],
    ["DriverConfig.schedulerConfig additionalProperties", false],
  ],
  "job-inputs-of-one-cloud": [
    (cdm) => {
      optional(cdm, "FromHdfs", "quoteChar", "regexSeparator", "compressedFileSuffix", "useMarkerFile", "fileSeparator", "fromFileOpType");
      optional(cdm, "ToObs", "columnList", "writeToTempFile", "filePrefix", "dek", "iv");
      optional(cdm, "FromObs", "fromFileOpType", "decryption", "dek", "iv");
      optional(cdm, "FromFtpSftp", "splitType", "fromFileOpType", "decryption");
      optional(cdm, "FromHttp", "decryption", "dek", "iv");
      optional(cdm, "ToHdfs", "filePrefix");
      every(["FromObs.fromFileOpType", "FromObs.dek", "FromObs.iv", "ToObs.dek"])((input) => says(cdm, input, "Only Huawei Cloud documents it"));
      says(cdm, "ToObs.columnList", "Only Open Telekom Cloud documents it");
    },
    ["ToHdfs.filePrefix"],
    ["ToObs required", and("dek")],
    description("ToObs.dek"),
  ],
  "job-withdrawn-stores": [
    (cdm) => {
      has(cdm, "FromRedis", "keyPrefix");
      every(["FromOpenTsdb", "ToOpenTsdb", "ToFtpSftp", "ToDcs"])((form) => says(cdm, form, "Open Telekom Cloud withdrew the", "page in 2024"));
      every(["FromFtpSftp", "ToFtpSftp"])((form) => says(cdm, form, "about to be withdrawn in 2021"));
    },
    description("ToDcs"),
    description("FromFtpSftp"),
  ],
  "job-column-list": [
    (cdm) => {
      const lists = [...files, "FromHive", "FromRedis", "FromElasticsearch", "ToObs", "ToDcs"].map((form) => `${form}.columnList`);
      every([...lists, "ToDcs.primaryKeyList"])((input) => takes(cdm, input, "1&3&5", "id&gid&name", "a1:numeric&s1:string"));
      every(files)((form) => says(cdm, `${form}.columnList`, "Numbers of the columns"));
      says(cdm, "FromHive.columnList", "The samples give names");
      says(cdm, "FromElasticsearch.columnList", "The samples put the type behind the name");
    },
    ["FromHive.columnList pattern", "^[0-9&]+$"],
    ["ToDcs.primaryKeyList type", "array"],
    description("FromElasticsearch.columnList"),
  ],
  "job-line-separator": [
    (cdm) => every(files)((form) => says(cdm, `${form}.lineSeparator`, "Left out, the service recognises `\\n`, `\\r` and `\\r\\n` by itself")),
    ["FromHdfs.lineSeparator description", "What ends a line, `\\r\\n` if left out."],
  ],
  "job-encoding": [
    (cdm) =>
      every([...files, "ToObs", "ToFtpSftp"])((form) => {
        takes(cdm, `${form}.encodeType`, "UTF-8", "UTF_8", "GBK");
        says(cdm, `${form}.encodeType`, "`UTF-8`");
      }),
    ["ToObs.encodeType enum", ["UTF-8"]],
    ["FromHdfs.encodeType description", "Such as `UTF_8`."],
  ],
  "job-file-filter": [
    (cdm) => every(files)((form) => knows(cdm, `${form}.filterType`, "NONE", "WILDCARD", "TIME")),
    ["FromHdfs.filterType anyOf 0 enum", without("NONE")],
    ["FromFtpSftp.filterType anyOf", firstOnly],
  ],
  "job-file-filter-times": [
    (cdm) =>
      every(files)((form) => {
        says(cdm, `${form}.startTime`, "changed at this time or later");
        says(cdm, `${form}.endTime`, "changed before this time");
      }),
    ["FromObs.startTime description", "Takes only files that were changed after this time."],
  ],
  "job-source-file-operation": [
    (cdm) =>
      every(files)((form) => {
        knows(cdm, `${form}.fromFileOpType`, "DO_NOTHING");
        says(cdm, `${form}.fromFileOpType`, "of the values only `DO_NOTHING` is on record");
      }),
    ["FromFtpSftp.fromFileOpType anyOf 0 enum", and("DELETE")],
    description("FromHdfs.fromFileOpType"),
  ],
  "job-http-compression": [
    (cdm) => knows(cdm, "FromHttp.fromCompression", "NONE", "GZIP", "ZIP", "TARGZ", "TAR.GZ"),
    ["FromHttp.fromCompression anyOf 0 enum", without("TARGZ")],
    ["FromHttp.fromCompression anyOf 0 enum", without("TAR.GZ")],
  ],
  "job-key-length": [
    (cdm) =>
      every([...files, "FromHttp", "ToObs", "ToHdfs", "ToFtpSftp"])((form) => {
        says(cdm, `${form}.dek`, "64 hexadecimal digits");
        says(cdm, `${form}.iv`, "32 hexadecimal digits");
      }),
    description("ToHdfs.iv"),
    ["FromHdfs.dek description", "The key, a string of 64-bit hexadecimal numbers."],
  ],
  "job-formats": [
    (cdm) =>
      every(["FromHdfs", "FromHbase", "FromRedis", "ToDcs"])((form) => {
        typed(cdm, "string", `${form}.formats`);
        says(cdm, `${form}.formats`, "disagree on its shape; write it as a JSON text");
      }),
    ["FromHbase.formats type", "object"],
    description("ToDcs.formats"),
  ],
  "job-column-families": [
    (cdm) => {
      has(cdm, "FromHbase", "columnFamilies");
      lacks(cdm, "FromHbase", "columnFamily");
    },
    ["FromHbase.columnFamily", { type: "string" }],
  ],
  "job-redis-store-type": [
    (cdm) => every(["FromRedis", "ToDcs"])((form) => knows(cdm, `${form}.valueStoreType`, "STRING", "HASH")),
    ["ToDcs.valueStoreType anyOf 0 enum", ["string", "hash"]],
  ],
  "job-redis-separator": [
    (cdm) => every(["FromRedis", "ToDcs"])((form) => says(cdm, `${form}.valueSeparator`, "a tab if left out")),
    ["FromRedis.valueSeparator description", "What stands between the columns, `\\tab` if left out."],
  ],
  "job-stream-format": [
    (cdm) =>
      every(["FromDis", "FromKafka"])((form) => {
        expect(at(cdm, form).required, form).toContain("dataFormat");
        knows(cdm, `${form}.dataFormat`, "BINARY", "CSV");
      }),
    ["FromKafka required", without("dataFormat")],
    ["FromDis required", without("dataFormat")],
  ],
  "job-opentsdb-times": [
    (cdm) =>
      every(["FromOpenTsdb.start", "FromOpenTsdb.end", "ToOpenTsdb.timeStamp"])((input) => {
        says(cdm, input, "`yyyyMMddHHmmss` or as a timestamp");
        takes(cdm, input, "0", "20180124195619");
      }),
    ["ToOpenTsdb.timeStamp description", "As `yyyyMMddHHmmdd`."],
    ["FromOpenTsdb.end type", "integer"],
  ],
  "job-number-inputs": [
    (cdm) => {
      const driver = ["throttlingConfig.numExtractors", "throttlingConfig.numLoaders", "throttlingConfig.maxErrorRecords", "schedulerConfig.cycle"];
      const inputs = ["FromDis.maxPollRecords", "FromKafka.maxPollRecords", "FromKafka.maxPollInterval", "FromObs.waitTime", "FromFtpSftp.waitTime", "ToObs.writeFileSize"];
      typed(cdm, "integer", ...inputs, ...driver.map((input) => `DriverConfig.${input}`));
      refuses(cdm, "InputDefinition", { name: "throttlingConfig.numExtractors", value: 3 });
    },
    ["DriverConfig.throttlingConfig.maxErrorRecords type", "string"],
    ["FromKafka.maxPollInterval type", "string"],
  ],
};
