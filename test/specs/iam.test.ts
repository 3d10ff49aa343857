import { expect, test } from "vitest";
import { Contract } from "./contract.ts";

const iam = new Contract("iam");
const create = iam.operation("createToken");
const request = iam.schema("CreateTokenRequest");

const user = { name: "u", password: "x", domain: { name: "d" } };
const identity = { methods: ["password"], password: { user } };
const scope = { project: { name: "eu-de" } };
const forProject = (project: object): object => ({ auth: { identity, scope: { project } } });

test("a token is asked for without one", () => {
  expect(create.security).toEqual([]);
  expect(iam.operation("listProjects").security).toBeUndefined();
});

test("a request for a token has a body, one of the documented ones, of which the client's createToken sends the first", () => {
  expect(create.requestBody?.required).toBe(true);
  const forms = ["CreateToken", "CreateDomainToken", "CreateUnscopedToken", "CreateTokenWithMfa", "CreateAgencyToken", "CreateScopedToken"].map((name) => `${name}Request`);
  expect(create.requestBody?.content?.["application/json"]?.schema).toEqual({ oneOf: forms.map((form) => ({ $ref: `#/components/schemas/${form}` })) });
  const variants = (create as unknown as { "x-variants": Record<string, { request: string }> })["x-variants"];
  expect(Object.values(variants).map(({ request }) => request)).toEqual(forms);
  expect(variants["createToken"]?.request).toBe("CreateTokenRequest");
});

test.each([
  ["by its id", { id: "p" }, true],
  ["by its name", { name: "eu-de" }, true],
  ["by both", { id: "p", name: "eu-de" }, false],
  ["by neither", {}, false],
  ["by a number", { id: 1 }, false],
])("the project of a token is named %s: %j, valid: %s", (_, project, valid) => {
  expect(iam.accepts(request, forProject(project))).toBe(valid);
});

test.each([
  ["the request", { auth: { identity, scope }, nonce: 1 }],
  ["auth", { auth: { identity, scope, id: 1 } }],
  ["identity", { auth: { identity: { ...identity, token: {} }, scope } }],
  ["password", { auth: { identity: { ...identity, password: { user, totp: {} } }, scope } }],
  ["user", { auth: { identity: { ...identity, password: { user: { ...user, id: "u" } } }, scope } }],
  ["the user's domain", { auth: { identity: { ...identity, password: { user: { ...user, domain: { name: "d", id: "d" } } } }, scope } }],
  ["scope", { auth: { identity, scope: { ...scope, domain: { name: "d" } } } }],
  ["project", { auth: { identity, scope: { project: { name: "eu-de", domain: { name: "d" } } } } }],
])("%s takes no member that the contract does not know", (_, body) => {
  expect(iam.accepts(request, { auth: { identity, scope } })).toBe(true);
  expect(iam.accepts(request, body)).toBe(false);
});

test.each([
  ["no scope", { auth: { identity } }],
  ["no identity", { auth: { scope } }],
  ["no password", { auth: { identity: { ...identity, password: { user: { name: "u", domain: { name: "d" } } } }, scope } }],
  ["no account", { auth: { identity: { ...identity, password: { user: { name: "u", password: "x" } } }, scope } }],
  ["no method", { auth: { identity: { ...identity, methods: [] }, scope } }],
  ["another method", { auth: { identity: { ...identity, methods: ["token"] }, scope } }],
  ["two methods", { auth: { identity: { ...identity, methods: ["password", "password"] }, scope } }],
])("a request with %s is not valid", (_, body) => {
  expect(iam.accepts(request, body)).toBe(false);
});

test("the password goes one way only", () => {
  expect(iam.property("PasswordUser", "password")).toMatchObject({ type: "string", format: "password", writeOnly: true });
});

test("the token comes in a header that is always there", () => {
  const { headers } = iam.response("createToken", 201);
  expect(Object.keys(headers ?? {})).toEqual(["X-Subject-Token"]);
  expect(iam.resolve(headers?.["X-Subject-Token"])).toMatchObject({ required: true, schema: { type: "string" } });
});

test("the time a token ends is always told", () => {
  expect(iam.schema("Token").required).toContain("expires_at");
});

test("projects are listed by seven conditions, all of them optional", () => {
  const { parameters } = iam.operation("listProjects");
  const shown = parameters.map(({ name, in: place, required, schema }) => [name, place, required ?? false, schema]);
  expect(shown).toEqual([
    ["name", "query", false, { type: "string" }],
    ["domain_id", "query", false, { type: "string" }],
    ["parent_id", "query", false, { type: "string" }],
    ["enabled", "query", false, { type: "boolean" }],
    ["is_domain", "query", false, { type: "boolean" }],
    ["page", "query", false, { type: "integer", minimum: 1 }],
    ["per_page", "query", false, { type: "integer", minimum: 1, maximum: 5000 }],
  ]);
});

test.each([
  ["previous", null, true],
  ["next", null, true],
  ["next", "https://iam.example.org/v3/projects?page=2", true],
  ["next", 2, false],
  ["self", null, false],
])("the link %s may be %j: %s", (name, value, valid) => {
  const links = { self: "https://iam.example.org/v3/projects", [name]: value };
  expect(iam.accepts(iam.answer("listProjects", 200), { projects: [], links })).toBe(valid);
});

test("the links of a single project may be only its own address", () => {
  const project = { id: "p", name: "eu-de", domain_id: "d", parent_id: "d", enabled: true, is_domain: false, description: "" };
  const answer = (more: object): object => ({ links: {}, projects: [{ ...project, ...more }] });
  const schema = iam.answer("listProjects", 200);
  expect(iam.faults(schema, answer({ links: { self: "https://iam.example.org/v3/projects/p" } }))).toEqual([]);
  expect(iam.faults(schema, answer({ parent_id: null }))).toEqual([]);
  expect(iam.accepts(schema, answer({ id: null }))).toBe(false);
});

test.each([
  ["IAM's own", { error: { code: 401, message: "m", title: "Unauthorized" } }, true],
  ["IAM's own, with a code in letters", { error: { code: "IAM.0001", message: "m" } }, true],
  ["the gateway's", { error_code: "APIGW.0101", error_msg: "m", request_id: "r" }, true],
  ["IAM's own, with a bare text", { error: "Unauthorized" }, false],
  ["the gateway's, with a number", { error_code: 401 }, false],
])("a refusal in a form that is %s: %j, valid: %s", (_, body, valid) => {
  for (const { operationId } of iam.operations) {
    for (const status of [400, 401, 403, 404, 500]) {
      expect(iam.accepts(iam.answer(operationId, status), body), `${operationId} ${status}`).toBe(valid);
    }
  }
});

test("both forms of refusal are declared, field by field", () => {
  expect(Object.keys(iam.schema("ErrorBody").properties ?? {})).toEqual(["error", "error_code", "error_msg", "request_id"]);
  expect(Object.keys(iam.schema("ErrorDetail").properties ?? {})).toEqual(["code", "message", "title"]);
});
