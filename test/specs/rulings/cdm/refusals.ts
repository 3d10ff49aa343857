// The rulings about refusals, their codes, and what a deletion answers.
import { expect } from "vitest";
import { type Rules, at, needs, refuses, says, siblings, takes } from "../rule.ts";

const tables = ["otc-cdm-error-codes", "huawei-cdm-error-codes-2021"];

/** The calls that only the SDKs and the newer pages have, for which no document gives a number. */
const unlimited = [
  "modifyCluster",
  "showInstanceDetail",
  "showEnterpriseProjects",
  "showClusterEnterpriseProjects",
  "showAvailabilityZones",
  "showDatastores",
  "showFlavors",
  "showFlavorDetail",
];

export const refusals: Rules = {
  "call-limits": [
    (cdm) => {
      const limits: Record<number, string[]> = {
        5: ["createCluster"],
        20: ["actOnCluster", "deleteCluster"],
        120: [
          ...["listClusters", "showClusterDetail", "createLink", "showLink", "updateLink", "deleteLink", "createAndStartRandomClusterJob"],
          ...["showJobs", "updateJob", "deleteJob", "showJobStatus", "showSubmissions"],
        ],
        1200: ["createJob", "startJob", "stopJob"],
      };
      const told = Object.entries(limits).flatMap(([limit, ids]) => ids.map((id) => [id, limit] as const));
      for (const [id, limit] of told) says(cdm, id, `At most ${limit} calls a minute are accepted`);
      for (const id of unlimited) expect(cdm.operation(id).description, id).not.toContain("a minute");
    },
    ["stopJob description", "At most 12000 calls a minute are accepted."],
    ["showFlavors description", "At most 120 calls a minute are accepted."],
  ],
  "error-body": [
    (cdm) => {
      expect(Object.keys(at(cdm, "ErrorBody").properties ?? {})).toEqual(["errCode", "externalMessage", "code", "message"]);
      needs(cdm, "ErrorBody");
      takes(cdm, "ErrorBody", {}, { errCode: "Cdm.0001", externalMessage: "m" });
      for (const { operationId, responses } of cdm.operations) {
        takes(cdm, `${operationId} responses 400 content application/json schema`, { code: "Cdm.0001", message: "m" });
        refuses(cdm, `${operationId} responses 400 content application/json schema`, { code: 1 });
        takes(cdm, `${operationId} responses 429 content application/json schema`, { error_code: "APIGW.0308", error_msg: "m" });
        expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(siblings));
      }
    },
    ["ErrorBody.ternalMessage", { type: "string" }],
    ["ErrorBody required", ["errCode"]],
    ["ErrorBody.code type", ["string", "integer"]],
    ["deleteLink responses 429"],
  ],
  "error-code-tables": [
    (cdm) => {
      const codes = Object.entries(cdm.document["x-errors"]);
      const listed = tables.map((table) => codes.filter(([, { sources }]) => sources.includes(table)));
      expect(listed.map(({ length }) => length)).toEqual([163, 159]);
      for (const [code, { status, sources }] of codes) {
        // What is in no table was seen with a status, in a sample, or its status is not known.
        expect(status, code).toBe(sources.some((source) => tables.includes(source)) || code === "Cdm.0095" ? 400 : null);
      }
      const only = ["Cdm.0004", "Cdm.0031", "Cdm.0032", "Cdm.0036", "Cdm.0055"];
      expect(listed[0]?.filter(([, { sources }]) => !sources.includes(tables[1] ?? "")).map(([code]) => code)).toEqual(only);
      expect(listed[1]?.filter(([, { sources }]) => !sources.includes(tables[0] ?? "")).map(([code]) => code)).toEqual(["Cdm.0013"]);
      // The list is open: a code is any text.
      takes(cdm, "ErrorBody", { errCode: "Cdm.9999" });
    },
    ["document x-errors Cdm.0032 status", 403],
    ["document x-errors Cdm.0013"],
    ["document x-errors Cdm.0055 sources", tables],
    ["ErrorBody.errCode pattern", "^Cdm\\.0"],
  ],
  "error-code-meanings": [
    (cdm) => {
      const meaning = (code: string): string => at<{ meaning: string }>(cdm, `document x-errors ${code}`).meaning;
      expect(meaning("Cdm.0017")).toMatch(/saved.*Kerberos/s);
      expect(meaning("Cdm.0019")).toMatch(/deleted.*(address|port)/s);
      expect(meaning("Cdm.0927")).toMatch(/not empty/);
      expect(meaning("Cdm.1304")).toMatch(/collection/);
      expect(meaning("Cdm.1307")).toMatch(/fields/);
    },
    ["document x-errors Cdm.1307 meaning", "`serverlist` is missing."],
    ["document x-errors Cdm.0017 meaning", "The value could not be saved."],
  ],
};
