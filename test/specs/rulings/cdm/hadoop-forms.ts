// The rulings about the forms of links to Hadoop, Kafka and Elasticsearch.
import { expect } from "vitest";
import { type Rules, and, namesIn, needs, takes } from "../rule.ts";

export const hadoopForms: Rules = {
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
};
