// The rulings about the six requests for a token, which share a path.
import { expect } from "vitest";
import type { Contract, Schema } from "../../contract.ts";
import { type Rules, and, at, lacks, needs, refuses, says, takes } from "../rule.ts";

const domain = { name: "d" };
const password = { user: { name: "u", password: "x", domain } };
const identity = { methods: ["password"], password };
const mfa = { methods: ["password", "totp"], password, totp: { user: { id: "u", passcode: "1" } } };
const agency = (more: object): object => ({ methods: ["assume_role"], assume_role: more });
const exchange = { methods: ["token"], token: { id: "t" } };
const project = { project: { name: "eu-de" } };
const asked = (identity: object, scope?: object): object => ({ auth: scope ? { identity, scope } : { identity } });

const requests: Record<string, object> = {
  CreateTokenRequest: asked(identity, project),
  CreateDomainTokenRequest: asked(identity, { domain }),
  CreateUnscopedTokenRequest: asked(identity),
  CreateTokenWithMfaRequest: asked(mfa, project),
  CreateAgencyTokenRequest: asked(agency({ agency_name: "a", domain_name: "d" }), project),
  CreateScopedTokenRequest: asked(exchange, { domain }),
};
const body = "createToken requestBody content application/json schema";

interface Choice {
  oneOf: Schema[];
}

/** How many of the six a body is. */
const fitting = (iam: Contract, value: object): number => at<Choice>(iam, body).oneOf.filter((form) => iam.accepts(form, value)).length;

export const requestsForTokens: Rules = {
  "token-forms": [
    (iam) => {
      const forms = at<Choice>(iam, body).oneOf.map(({ $ref }) => $ref?.split("/").at(-1));
      expect(forms).toEqual(Object.keys(requests));
      const variants = at<Record<string, { request: string; answer: string }>>(iam, "createToken x-variants");
      expect(Object.values(variants).map(({ request }) => request)).toEqual(forms);
      expect(Object.keys(variants)).toEqual(forms.map((form) => `c${form?.slice(1, -"Request".length)}`));
      for (const [name, value] of Object.entries(requests)) {
        takes(iam, name, value);
        expect(fitting(iam, value), name).toBe(1);
        says(iam, "createToken", `**${name.replace(/^C(.*)Request$/, "c$1")}**`);
      }
      expect(fitting(iam, asked({ ...identity, ...exchange }, { project: { id: "p" } }))).toBe(0);
      expect(fitting(iam, asked({ ...identity, methods: ["token"] }, project))).toBe(0);
    },
    [`${body} oneOf`, (list: Schema[]) => list.slice(1)],
    ["createToken x-variants createTokenWithMfa"],
    ["document components schemas CreateUnscopedTokenRequest", { type: "object" }],
    ["createToken description", (text: string) => text.replace("**createAgencyToken**", "An agency")],
    ["TokenIdentity additionalProperties", true],
    ["PasswordIdentity.methods items", { type: "string" }],
  ],
  "token-content-type": [
    (iam) => {
      expect(Object.keys(at(iam, "createToken requestBody content"))).toEqual(["application/json"]);
      expect(iam.operation("createToken").parameters.map(({ name }) => name.toLowerCase())).not.toContain("content-type");
    },
    ["createToken parameters", and({ name: "Content-Type", in: "header", required: true, schema: { type: "string" } } as never)],
    ["createToken requestBody content", (content: Record<string, unknown>) => ({ "application/json;charset=utf8": content["application/json"] })],
  ],
  "scope-required": [
    (iam) => {
      needs(iam, "TokenAuth", "identity", "scope");
      refuses(iam, "CreateTokenRequest", asked(identity), asked(identity, { domain }), asked(identity, {}));
      needs(iam, "DomainTokenAuth", "identity", "scope");
      says(iam, "createToken", "gives a token for one project. This is what the services that run jobs want");
    },
    ["TokenAuth required", ["identity"]],
    ["TokenAuth.scope", (scope: object) => ({ anyOf: [scope, { $ref: "#/components/schemas/DomainScope" }] })],
    ["ProjectScope required", []],
    ["DomainTokenAuth required", ["identity"]],
    ["createToken description", "Issues a token."],
  ],
  "unscoped-token": [
    (iam) => {
      lacks(iam, "UnscopedTokenAuth", "scope");
      refuses(iam, "CreateUnscopedTokenRequest", asked(identity, {}), asked(identity, project));
      takes(iam, "CreateTokenWithMfaRequest", asked(mfa), asked(mfa, { domain }));
      refuses(iam, "CreateTokenWithMfaRequest", asked(mfa, {}));
      says(iam, "UnscopedTokenAuth", "`scope` is left out, not sent empty");
      says(iam, "createToken", "Open Telekom Cloud says that the token is for global services; name the account instead where you can");
    },
    ["UnscopedTokenAuth.scope", { type: "object", additionalProperties: false }],
    ["MfaTokenAuth required", and("scope")],
    ["MfaTokenAuth.scope oneOf", and({ type: "object", additionalProperties: false } as never)],
    ["createToken description", (text: string) => text.replace(/name the account instead/, "use it")],
  ],
  "scope-both": [
    (iam) => {
      const both = { ...project, domain };
      for (const [name, request] of Object.entries(requests)) {
        const { identity } = (request as { auth: { identity: object } }).auth;
        refuses(iam, name, asked(identity, both));
      }
    },
    ["ProjectScope additionalProperties", true],
    ["DomainScope additionalProperties", true],
    ["MfaTokenAuth.scope", (scope: Choice) => ({ anyOf: [...scope.oneOf, { type: "object", required: ["project", "domain"] }] })],
  ],
};
