// The rulings about refusals: their statuses and their bodies.
import { expect } from "vitest";
import { type Rules, at, refuses, siblings, statusesOf, takes } from "../rule.ts";

const success: Record<string, string> = { createToken: "201", createTemporaryAccessKey: "201", deleteToken: "204" };
const own: Record<string, string[]> = {
  listProjectsForUser: ["405", "413"],
  listAuthProjects: ["405", "413"],
  listAuthDomains: ["405", "413"],
  showCatalog: ["405", "413", "501"],
};

export const refusals: Rules = {
  "refusal-statuses": [
    (iam) => {
      for (const { operationId: id } of iam.operations) {
        // 501 is a ruling of its own.
        const statuses = statusesOf(iam, id).filter((status) => status !== "501");
        const more = (own[id] ?? []).filter((status) => status !== "501");
        expect(statuses, id).toEqual([success[id] ?? "200", ...siblings, ...more].sort());
      }
    },
    ["deleteToken responses 500"],
    ["listAuthProjects responses 404"],
    ["listAuthDomains responses 413"],
    ["listProjects responses 405", { description: "Not allowed." }],
    ["showProject responses 503"],
    ["createTemporaryAccessKey responses 429"],
  ],
  "catalog-not-implemented": [
    (iam) => {
      expect(statusesOf(iam, "showCatalog")).toEqual(expect.arrayContaining(["500", "501"]));
      for (const { operationId: id } of iam.operations) expect(statusesOf(iam, id).includes("501"), id).toBe(id === "showCatalog");
    },
    ["showCatalog responses 501"],
    ["showCatalog responses 500"],
    ["listAuthProjects responses 501", { description: "Not there." }],
  ],
  "error-body": [
    (iam) => {
      const { operations } = iam;
      for (const { operationId: id } of operations) {
        for (const status of [400, 401, 403, 404, 500, 503]) expect(at(iam, `${id} responses ${status} content application/json schema`), `${id} ${status}`).toBe(at(iam, "ErrorBody"));
      }
      takes(iam, "ErrorBody", { error: { code: 401, message: "m", title: "t" } }, { error: { code: "IAM.0001" } }, { error_code: "APIGW.0101", error_msg: "m" }, {});
      refuses(iam, "ErrorBody", { error: "Unauthorized" }, { error_code: 401 }, { error: { code: 0.5 } });
    },
    ["ErrorDetail.code type", "string"],
    ["ErrorDetail.code type", "integer"],
    ["ErrorBody.error_code type", "integer"],
    ["ErrorBody required", ["error"]],
    ["validateToken responses 404 content application/json schema", { type: "object" }],
  ],
};
