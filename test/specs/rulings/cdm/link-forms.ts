// The rulings about the forms of links: which clouds have them, and what the stores ask for that are not Hadoop.
import { expect } from "vitest";
import { type Rules, and, knows, lacks, namesIn, needs, refuses, typed } from "../rule.ts";

const relational = "LinkRelationalDatabase.linkConfig";

export const linkForms: Rules = {
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
  "link-number-inputs": [
    (cdm) => {
      const inputs = ["LinkFtpSftp.port", "LinkHbase.port", "LinkHbase.casPort", "LinkHdfs.port", "LinkHdfs.casPort", "LinkObs.port", "LinkRedis.dbIndex"];
      typed(cdm, "integer", ...inputs, `${relational}.port`, `${relational}.fetchSize`, `${relational}.commitSize`);
      refuses(cdm, "InputDefinition", { name: "linkConfig.port", value: 22 });
    },
    ["LinkFtpSftp.port type", "string"],
    [`${relational}.fetchSize type`, "string"],
  ],
};
