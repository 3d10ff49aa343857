// The rulings about tokens, whichever request they came from: how long they live, where they are, and how they are ended.
import { expect } from "vitest";
import { type Rules, and, at, has, refuses, says, statusesOf, takes } from "../rule.ts";

const user = { id: "u", name: "n", domain: { id: "d", name: "d" } };
const token = { expires_at: "2015-11-09T01:42:57Z", issued_at: "2015-11-09T00:42:57Z", methods: ["password"], roles: [], user };
const ok = "content application/json schema";

export const tokens: Rules = {
  "sample-slips": [
    (iam) => {
      expect(iam.parameter("validateToken", "X-Subject-Token").in).toBe("header");
      expect(iam.example("create-token.with-catalog")).toBeTypeOf("object");
    },
    ["document paths /v3/auth/tokens get parameters", [{ name: "X-Subject-Token", in: "query", schema: { type: "string" } }]],
  ],
  "token-early-end": [
    (iam) => says(iam, "createToken", "It may end earlier", "kills it, at once or within half an hour. A service then refuses it with 401"),
    ["createToken description", "A token lives until `expires_at`."],
    ["createToken description", (text: string) => text.replace(/at once or within\s+half an hour/, "at once")],
  ],
  "catalog-left-out": [
    (iam) => {
      takes(iam, "Token", token, { ...token, catalog: [] });
      refuses(iam, "Token", { ...token, catalog: null });
      expect(at(iam, "nocatalog")).toMatchObject({ required: false, schema: { type: "string", minLength: 1 } });
      for (const id of ["createToken", "validateToken"]) expect(iam.operation(id).parameters.map(({ name }) => name)).toContain("nocatalog");
      says(iam, "Token.catalog", "Empty or left out when `nocatalog` was set");
    },
    ["Token required", and("catalog")],
    ["Token.catalog minItems", 1],
    ["nocatalog schema", { type: "boolean" }],
    ["validateToken parameters", (list: { $ref: string }[]) => list.slice(1)],
  ],
  "catalog-region-null": [
    (iam) => {
      const endpoint = { id: "e", interface: "public", url: "https://sample.domain.com", region: null, region_id: null };
      const services = (more: object): object[] => [{ id: "s", name: "iam", type: "iam", endpoints: [{ ...endpoint, ...more }] }];
      for (const more of [{}, { region: "*", region_id: "*" }]) {
        takes(iam, "Token", { ...token, catalog: services(more) });
        takes(iam, `showCatalog responses 200 ${ok}`, { links: {}, catalog: services(more) });
      }
      refuses(iam, "CatalogEndpoint", { ...endpoint, url: null }, { ...endpoint, region: 1 });
    },
    ["CatalogEndpoint.region type", "string"],
    ["CatalogEndpoint.region_id type", "string"],
    ["CatalogEndpoint.url type", ["string", "null"]],
  ],
  "delete-token-clouds": [
    (iam) => {
      says(iam, "deleteToken", "Only Open Telekom Cloud documents this call");
      expect(new Set(iam.operation("deleteToken")["x-sources"].map((id) => iam.source(id).cloud))).toEqual(new Set(["otc"]));
      expect(statusesOf(iam, "deleteToken")[0]).toBe("204");
      expect(at(iam, "deleteToken responses 204")).not.toHaveProperty("content");
      expect(iam.parameter("deleteToken", "X-Subject-Token").required).toBe(true);
    },
    ["deleteToken description", "Ends a token before its time."],
    ["deleteToken x-sources", and("huawei-sdk-go-iam")],
    ["deleteToken responses 204 content", { "application/json": { schema: { type: "object" } } }],
    ["deleteToken parameters", []],
  ],
  "token-or-signature": [
    (iam) => {
      expect(at<object[]>(iam, "document security")).toEqual([{ token: [] }, { signature: [] }]);
      for (const { operationId, security } of iam.operations) expect(security, operationId).toEqual(operationId === "createToken" ? [] : undefined);
      says(iam, "showCatalog", "The token must be for a project");
    },
    ["document security", [{ token: [] }]],
    ["validateToken security", [{ token: [] }]],
    ["createToken security", [{ token: [] }]],
    ["showCatalog description", "Shows the services and their addresses."],
  ],
  "agency-authentication": [
    (iam) => {
      expect(iam.parameter("createToken", "X-Auth-Token")).toMatchObject({ in: "header", required: false, schema: { type: "string", format: "password" } });
      says(iam, "X-Auth-Token", "Only for an agency: the token of the user who takes it on");
      expect(iam.operation("createToken").security).toEqual([]);
      has(iam, "AgencyIdentity", "assume_role");
    },
    ["X-Auth-Token required", true],
    ["X-Auth-Token description", "A token."],
    ["createToken parameters", (list: { $ref: string }[]) => list.slice(0, 1)],
    ["createToken security", [{ token: [] }, { signature: [] }]],
  ],
};
