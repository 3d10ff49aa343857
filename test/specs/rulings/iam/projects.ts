// The rulings about projects, accounts and the lists of them.
import { expect } from "vitest";
import { type Rules, and, at, says, takes } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const project = { id: "p", name: "eu-de", description: "", domain_id: "d", parent_id: "d", enabled: true, is_domain: false };
const account = { id: "d", name: "n", enabled: true, links: {} };

export const projects: Rules = {
  "list-projects-authentication": [
    (iam) => {
      expect(iam.operation("listProjects").security).toBeUndefined();
      expect(at<object[]>(iam, "document security")).toEqual([{ token: [] }, { signature: [] }]);
      expect(iam.operation("listProjects").parameters.map(({ name }) => name)).not.toContain("X-Auth-Token");
    },
    ["listProjects security", [{ token: [] }]],
    ["document security", [{ token: [] }]],
    ["listProjects parameters", and({ name: "X-Auth-Token", in: "header", required: true, schema: { type: "string" } } as never)],
  ],
  "list-projects-rights": [
    (iam) => {
      says(iam, "listProjects", "A user may need the permission to list projects. On 403, either have it granted, or leave this call out", "`listAuthProjects` needs none");
      expect(iam.response("listProjects", 403).content).toHaveProperty("application/json");
    },
    ["listProjects description", "Lists the projects."],
    ["listProjects responses 403"],
  ],
  "reach-links": [
    (iam) => {
      for (const links of [{ self: "s" }, { self: "s", previous: null, next: null }]) {
        takes(iam, `listAuthProjects ${ok}`, { projects: [project], links });
        takes(iam, `listAuthDomains ${ok}`, { domains: [{ ...account, links }], links });
      }
      for (const id of ["listAuthProjects", "listAuthDomains"]) {
        expect(iam.operation(id).parameters, id).toEqual([]);
        expect(iam.operation(id), id).not.toHaveProperty("x-page");
      }
      says(iam, "listAuthProjects", "There are no conditions and no pages");
    },
    ["Links required", ["self", "next"]],
    ["AccountDetail.links", { type: "string" }],
    ["listAuthProjects parameters", [{ name: "page", in: "query", description: "The page.", schema: { type: "integer" } }]],
    ["listAuthDomains x-page", { as: "iterateDomains" }],
    ["listAuthProjects description", "Lists the projects."],
  ],
};
