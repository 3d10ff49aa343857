// The rulings about projects, accounts and the lists of them.
import { expect } from "vitest";
import { type Rules, and, at, needs, refuses, says, takes, typed } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const project = { id: "p", name: "eu-de", description: "", domain_id: "d", parent_id: "d", enabled: true, is_domain: false };
const account = { id: "d", name: "n", enabled: true, links: {} };
const lists = ["listProjects", "listProjectsForUser", "listAuthProjects"];

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
  "links-null": [
    (iam) => {
      typed(iam, ["string", "null"], "Links.previous", "Links.next");
      typed(iam, "string", "Links.self");
      needs(iam, "Links");
      for (const id of lists) takes(iam, `${id} ${ok}`, { projects: [{ ...project, links: { self: "s", previous: null, next: null } }], links: { previous: null, next: null } });
      takes(iam, `showProject ${ok}`, { project: { ...project, links: { self: "s" } } });
    },
    ["Links.next type", "string"],
    ["Links.previous type", "string"],
    ["Links required", ["self", "previous", "next"]],
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
  "parent-id-null": [
    (iam) => {
      typed(iam, ["string", "null"], "Project.parent_id");
      takes(iam, "Project", { ...project, parent_id: null });
      expect(at(iam, "Project").required).toContain("parent_id");
    },
    ["Project.parent_id type", "string"],
    ["Project required", (list: string[]) => list.filter((name) => name !== "parent_id")],
  ],
  "is-domain": [
    (iam) => {
      typed(iam, "boolean", "Project.is_domain");
      expect(at(iam, "is_domain")).toMatchObject({ in: "query", required: false, schema: { type: "boolean" } });
      says(iam, "is_domain", "Leave it out; Huawei Cloud says so");
      says(iam, "Project.is_domain", "`false` for a project");
    },
    ["is_domain description", "Whether the caller is a tenant."],
    ["Project.is_domain description", "Whether the user is a tenant."],
    ["Project.is_domain type", "string"],
  ],
  "domain-description": [
    (iam) => {
      needs(iam, "AccountDetail", "id", "name", "enabled", "links");
      takes(iam, "AccountDetail", account, { ...account, description: "" });
      refuses(iam, "AccountDetail", { ...account, description: 1 });
    },
    ["AccountDetail required", and("description")],
    ["AccountDetail.description minLength", 1],
  ],
};
