// The rulings about the codes: which there are, with which status they come, and what two of them mean.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, refuses, says, takes, without } from "../rule.ts";

interface Code {
  status: number | null;
  meaning: string;
  remedy: string;
  sources: string[];
}

const [otc, huawei] = ["otc-mrs-error-codes", "huawei-mrs-error-codes-2021"];
const code = (mrs: Contract, name: string): Code => at<Code>(mrs, `document x-errors ${name}`);
const templates = ["12000222", "12000223", "12000224", ...["4", "5", "6", "7", "8", "9"].map((digit) => `1200050${digit}`), "12000510"];

export const errorCodes: Rules = {
  "error-code-tables": [
    (mrs) => {
      const codes = Object.entries(mrs.document["x-errors"] as Record<string, Code>);
      const inOne = (one: string, other: string): string[] => codes.filter(([, { sources }]) => sources.includes(one) && !sources.includes(other)).map(([name]) => name);
      expect(codes.filter(([, { sources }]) => sources.includes(otc))).toHaveLength(175);
      expect(inOne(otc, huawei).sort()).toEqual(["12000080", "12000081", "12000082", "12000085", "12000086"]);
      expect(inOne(huawei, otc).sort()).toEqual(["12000024", "12000065", ...templates]);
      for (const name of inOne(otc, huawei)) expect(code(mrs, name).meaning, name).toContain("In the table of Open Telekom Cloud only");
      for (const name of inOne(huawei, otc)) expect(code(mrs, name).meaning, name).toMatch(/In (the table|tables) of Huawei Cloud only/);
      // What no table has is known without a status: eleven from resizing, one from creating a cluster.
      const elsewhere = codes.filter(([, { sources }]) => !sources.includes(otc) && !sources.includes(huawei));
      expect(elsewhere.map(([, { status }]) => status)).toEqual(Array.from({ length: 12 }, () => null));
      expect(elsewhere.map(([name]) => name)).toContain("MRS.0002");
      expect(codes.filter(([, { sources }]) => sources.includes("openstack-sahara"))).toEqual([]);
      says(mrs, "ErrorBody.error_code", "The list is open");
      takes(mrs, "ErrorBody", { error_code: "A_NEW_ONE" });
      refuses(mrs, "ErrorBody", { error_code: 12000024 });
    },
    ["document x-errors 12000504"],
    ["document x-errors 12000050"],
    ["document x-errors 12000086 sources", and("huawei-mrs-error-codes-2021")],
    ["document x-errors 12000222 meaning", "There can be no more cluster templates."],
    ["document x-errors MRS.0002 status", 400],
    ["document x-errors CANCELING_FAILED", { status: 400, meaning: "", remedy: "", sources: ["openstack-sahara"] }],
    ["ErrorBody.error_code enum", ["0175"]],
  ],
  "error-code-statuses": [
    (mrs) => {
      expect([code(mrs, "0175").status, code(mrs, "0192").status]).toEqual([500, 500]);
      expect(code(mrs, "0175").meaning).toContain("Newer pages show the code with status 400");
      expect(code(mrs, "0192").meaning).toContain("A recorded answer of Huawei Cloud has the code with status 400");
      says(mrs, "ErrorBody.error_code", "A code may come with another failing status than the tables give it; go by the code");
      for (const status of ["400", "500"]) takes(mrs, `stopJob responses ${status} content application/json schema`, { error_code: "0175" });
      expect(code(mrs, "0192").sources).toContain("terraform-huaweicloud-issue-4380");
    },
    ["document x-errors 0175 status", 400],
    ["document x-errors 0192 meaning", "The cluster does not know the user who calls."],
    ["document x-errors 0192 sources", without("terraform-huaweicloud-issue-4380")],
    ["ErrorBody.error_code description", "The code. The list is open."],
    ["stopJob responses 400"],
  ],
};
