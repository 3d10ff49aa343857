// The rulings about how an agency is named, for a token and for a temporary key.
import type { Schema } from "../../contract.ts";
import { type Rules, refuses, says, takes } from "../rule.ts";

const agency = (more: object): object => ({ methods: ["assume_role"], assume_role: more });

export const agencies: Rules = {
  "agency-name": [
    (iam) => {
      for (const [place, more] of [["AgencyIdentity", {}], ["TemporaryKeyAgencyIdentity", { duration_seconds: 900 }]] as const) {
        for (const account of [{ domain_id: "d" }, { domain_name: "d" }]) {
          takes(iam, place, agency({ agency_name: "a", ...account, ...more }), agency({ xrole_name: "a", ...account, ...more }));
          refuses(iam, place, agency({ agency_name: "a", xrole_name: "a", ...account }), agency(account), agency({ name: "a", ...account }));
        }
      }
      for (const id of ["createToken", "createTemporaryAccessKey"]) says(iam, id, "goes into `agency_name`, which is what both clouds document", "call the field `xrole_name`");
    },
    ["AgencyIdentity.assume_role oneOf", (list: Schema[]) => list.slice(0, 2)],
    ["TemporaryKeyAgencyIdentity.assume_role oneOf", (list: Schema[]) => list.slice(2)],
    ["AgencyByAccountId additionalProperties", true],
    ["XroleByAccountName required", ["domain_name"]],
    ["createToken description", (text: string) => text.replace("`xrole_name`", "otherwise")],
  ],
  "agency-account": [
    (iam) => {
      for (const place of ["AgencyIdentity", "TemporaryKeyAgencyIdentity"]) {
        for (const name of ["agency_name", "xrole_name"]) {
          const of = (account: object): object => agency({ [name]: "a", ...account });
          takes(iam, place, of({ domain_id: "d" }), of({ domain_name: "d" }), of({ domain_id: "d", domain_name: "d" }));
          refuses(iam, place, of({}), of({ domain: "d" }));
        }
      }
    },
    ["AgencyByAccountName required", ["agency_name"]],
    ["XroleByAccountId.domain_name"],
    ["TemporaryKeyAgencyIdentity.assume_role oneOf", (list: Schema[]) => list.filter((_, index) => index % 2 === 0)],
    ["TemporaryKeyXroleByAccountId required", ["xrole_name"]],
  ],
};
