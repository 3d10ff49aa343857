// The rulings about the forms for what a job writes.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, has, knows, needs, says, typed, without } from "../rule.ts";

const description = (place: string): [string, string] => [`${place} description`, "It may be set."];
const optional = (cdm: Contract, form: string, ...names: string[]): void => {
  has(cdm, form, ...names);
  for (const name of names) expect(at(cdm, form).required ?? [], form).not.toContain(name);
};

export const targetForms: Rules = {
  "job-relational-target-schema": [
    (cdm) => {
      optional(cdm, "ToRelationalDatabase", "schemaName");
      needs(cdm, "ToRelationalDatabase", "tableName");
    },
    ["ToRelationalDatabase required", and("schemaName")],
  ],
  "job-table-preparation": [
    (cdm) => {
      optional(cdm, "ToRelationalDatabase", "tablePreparation");
      knows(cdm, "ToRelationalDatabase.tablePreparation", "DO_NOTHING", "CREATE_WHEN_NOT_EXIST", "DROP_AND_CREATE");
      says(cdm, "ToRelationalDatabase.tablePreparation", "Required where the source is a relational database too");
    },
    ["ToRelationalDatabase required", and("tablePreparation")],
    description("ToRelationalDatabase.tablePreparation"),
  ],
  "job-clear-table": [
    (cdm) => {
      optional(cdm, "ToRelationalDatabase", "beforeImportType", "shouldClearTable");
      knows(cdm, "ToRelationalDatabase.beforeImportType", "none", "shouldClearTable", "whereClause");
      typed(cdm, "boolean", "ToRelationalDatabase.shouldClearTable");
      says(cdm, "ToRelationalDatabase.shouldClearTable", "`beforeImportType` is the documented way");
    },
    ["ToRelationalDatabase.shouldClearTable"],
    ["ToRelationalDatabase.beforeImportType anyOf 0 enum", without("whereClause")],
  ],
  "job-stage-table-name": [
    (cdm) => {
      typed(cdm, "boolean", "ToRelationalDatabase.useStageTable");
      expect(at(cdm, "ToRelationalDatabase x-form")).toMatchObject({ config: "toJobConfig" });
    },
    ["ToRelationalDatabase x-form config", "oJobConfig"],
    ["ToRelationalDatabase.useStageTable"],
  ],
  "job-stage-table-effect": [
    (cdm) => says(cdm, "ToRelationalDatabase.useStageTable", "a job that fails leaves no half of them there"),
    description("ToRelationalDatabase.useStageTable"),
  ],
  "job-obs-encryption": [
    (cdm) => {
      knows(cdm, "ToObs.encryption", "NONE", "KMS", "AES-256-GCM");
      says(cdm, "ToObs.encryption", "only Huawei Cloud documents it");
    },
    ["ToObs.encryption anyOf 0 enum", without("AES-256-GCM")],
  ],
  "job-hbase-storage": [
    (cdm) => {
      knows(cdm, "ToHbase.storageType", "PUTLIST", "BULKLOAD");
      says(cdm, "ToHbase.storageType", "only Huawei Cloud documents it");
      says(cdm, "ToHbase.isOverride", "Only for `BULKLOAD`");
    },
    ["ToHbase.storageType anyOf 0 enum", without("BULKLOAD")],
    description("ToHbase.isOverride"),
  ],
  "job-hbase-compression": [
    (cdm) => knows(cdm, "ToHbase.algorithm", "NONE", "SNAPPY", "GZ"),
    ["ToHbase.algorithm anyOf 0 enum", ["None", "Snappy", "GZ"]],
  ],
  "job-yes-no": [
    (cdm) => typed(cdm, "boolean", "ToHbase.writeToWAL", "ToObs.copyContentType", "ToObs.quoteChar", "ToObs.firstRowAsHeader", "ToFtpSftp.firstRowAsHeader"),
    ["ToHbase.writeToWAL", { type: "string", enum: ["Yes", "No"] }],
  ],
  "job-dli-clear": [
    (cdm) => says(cdm, "ToDli.shouldClearTable", "Whether the table's rows are deleted first"),
    ["ToDli.shouldClearTable description", "Whether the resource queue is emptied first."],
  ],
};
