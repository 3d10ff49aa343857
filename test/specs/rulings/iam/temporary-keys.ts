// The rulings about temporary access keys.
import { expect } from "vitest";
import { type Rules, at, lacks, refuses, takes } from "../rule.ts";

const asked = (identity: object): object => ({ auth: { identity } });
const byToken = (more: object): object => asked({ methods: ["token"], ...more });
const account = { agency_name: "a", domain_id: "d" };
const byAgency = (more: object, beside: object = {}): object => asked({ methods: ["assume_role"], assume_role: { ...account, ...more }, ...beside });
const tokenRequest = "CreateTemporaryAccessKeyByTokenRequest";
const agencyRequest = "CreateTemporaryAccessKeyByAgencyRequest";
const forms = ["AgencyByAccountId", "AgencyByAccountName", "XroleByAccountId", "XroleByAccountName"].map((form) => `TemporaryKey${form}`);

export const temporaryKeys: Rules = {
  "temporary-key-duration": [
    (iam) => {
      for (const form of [...forms, "TemporaryKeyToken"]) {
        expect(at(iam, `${form}.duration_seconds`), form).toMatchObject({ type: "integer", minimum: 900, maximum: 86_400 });
        lacks(iam, form, "duration-seconds");
        expect(at(iam, form).required ?? []).not.toContain("duration_seconds");
      }
      for (const seconds of [900, 86_400]) {
        takes(iam, tokenRequest, byToken({ token: { id: "t", duration_seconds: seconds } }));
        takes(iam, agencyRequest, byAgency({ duration_seconds: seconds }));
      }
      refuses(iam, tokenRequest, byToken({ duration_seconds: 900 }), byToken({ token: { "duration-seconds": "900" } }), byToken({ token: { duration_seconds: "900" } }));
      refuses(iam, agencyRequest, byAgency({ duration_seconds: 899 }), byAgency({ "duration-seconds": 900 }), byAgency({}, { duration_seconds: 900 }));
    },
    ["TemporaryKeyToken.duration_seconds type", ["integer", "string"]],
    ["TemporaryKeyAgencyByAccountName.duration_seconds minimum", 0],
    ["TemporaryKeyXroleByAccountId.duration-seconds", { type: "string" }],
    ["TemporaryKeyTokenIdentity.duration_seconds", { type: "integer" }],
    ["TemporaryKeyAgencyByAccountId.duration_seconds maximum", 3600],
  ],
};
