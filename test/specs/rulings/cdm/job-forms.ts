// The rulings about the forms for what a job reads, and about inputs of both sides.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, has, refuses, typed } from "../rule.ts";
const optional = (cdm: Contract, form: string, ...names: string[]): void => {
  has(cdm, form, ...names);
  for (const name of names) expect(at(cdm, form).required ?? [], form).not.toContain(name);
};

export const jobForms: Rules = {
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
