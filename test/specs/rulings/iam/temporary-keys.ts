// The rulings about temporary access keys.
import { expect } from "vitest";
import { type Rules, at, has, knows, lacks, needs, refuses, says, takes } from "../rule.ts";

const asked = (identity: object): object => ({ auth: { identity } });
const byToken = (more: object): object => asked({ methods: ["token"], ...more });
const account = { agency_name: "a", domain_id: "d" };
const byAgency = (more: object, beside: object = {}): object => asked({ methods: ["assume_role"], assume_role: { ...account, ...more }, ...beside });
const tokenRequest = "CreateTemporaryAccessKeyByTokenRequest";
const agencyRequest = "CreateTemporaryAccessKeyByAgencyRequest";
const forms = ["AgencyByAccountId", "AgencyByAccountName", "XroleByAccountId", "XroleByAccountName"].map((form) => `TemporaryKey${form}`);
const policy = { Version: "1.1", Statement: [{ Effect: "Allow", Action: ["obs:object:*"] }] };

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
  "temporary-key-token": [
    (iam) => {
      takes(iam, tokenRequest, byToken({}), byToken({ token: {} }), byToken({ token: { id: "t" } }));
      expect(at(iam, "TemporaryKeyToken.id")).toMatchObject({ type: "string", format: "password", writeOnly: true });
      says(iam, "TemporaryKeyToken.id", "Leave it out when `X-Auth-Token` is sent, which goes before it");
      says(iam, "createTemporaryAccessKey", "Send the token as `X-Auth-Token`, which the client does, or in the body; when both are there, the header counts");
    },
    ["TemporaryKeyTokenIdentity required", ["methods", "token"]],
    ["TemporaryKeyToken required", ["id"]],
    ["TemporaryKeyToken.id description", "The token."],
    ["createTemporaryAccessKey description", "Issues a key."],
  ],
  "temporary-key-scope": [
    (iam) => {
      for (const place of ["TemporaryKeyTokenAuth", "TemporaryKeyAgencyAuth", "TemporaryKeyTokenIdentity", "TemporaryKeyAgencyIdentity"]) lacks(iam, place, "scope");
      for (const scope of [{ project: { id: "p" } }, {}]) {
        refuses(iam, tokenRequest, { auth: { identity: { methods: ["token"] }, scope } }, byToken({ scope }));
        refuses(iam, agencyRequest, byAgency({ scope }), byAgency({}, { scope }));
      }
      for (const place of ["TemporaryKeyTokenAuth", "TemporaryKeyAgencyAuth"]) says(iam, place, "A `scope` is not declared");
    },
    ["TemporaryKeyAgencyAuth.scope", { type: "object", properties: {} }],
    ["TemporaryKeyTokenAuth additionalProperties", true],
    ["TemporaryKeyAgencyIdentity.scope", { type: "object", properties: {} }],
    ["TemporaryKeyAgencyAuth description", "The agency."],
  ],
  "temporary-key-policy": [
    (iam) => {
      takes(iam, tokenRequest, byToken({}), byToken({ policy }));
      takes(iam, agencyRequest, byAgency({}), byAgency({}, { policy }), byAgency({ session_user: { name: "SessionUserName" } }));
      for (const form of forms) has(iam, form, "session_user");
      for (const place of ["KeyPolicy", "SessionUser"]) says(iam, place, "Only Huawei Cloud documents it; whether Open Telekom Cloud takes it is not known");
    },
    ["TemporaryKeyTokenIdentity required", ["methods", "policy"]],
    ["TemporaryKeyAgencyIdentity.policy"],
    ["TemporaryKeyXroleByAccountName.session_user"],
    ["KeyPolicy description", "Takes rights away from the key."],
    ["SessionUser description", "The person behind the call."],
  ],
  "policy-effect": [
    (iam) => {
      knows(iam, "PolicyStatement.Effect", "Allow", "Deny");
      takes(iam, "PolicyStatement.Effect", "allow");
      says(iam, "PolicyStatement.Effect", "Write it with a capital");
      needs(iam, "PolicyStatement", "Effect", "Action");
    },
    ["PolicyStatement.Effect anyOf", [{ type: "string", enum: ["allow", "deny"] }, { type: "string" }]],
    ["PolicyStatement.Effect", { type: "string", enum: ["Allow", "Deny"], description: "Write it with a capital." }],
    ["PolicyStatement.Effect description", "Whether the rule allows or denies."],
  ],
};
