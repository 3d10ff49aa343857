// The calls of CDM in one table, and what is so plain that no ruling was needed for it, though a document or a client slips.
import { describe, expect, test } from "vitest";
import { siblings, statusesOf } from "./rulings/rule.ts";
import { Contract, flat, walk } from "./contract.ts";

const cdm = new Contract("cdm");
const cluster = "/v1.1/{project_id}/clusters/{cluster_id}";

// Method, path, success status, effect, and whether there has to be a body (a question mark: there may be one).
const calls: Record<string, [method: string, path: string, success: string, effect: string, body?: "body" | "body?"]> = {
  createLink: ["post", `${cluster}/cdm/link`, "200", "once", "body"],
  showLink: ["get", `${cluster}/cdm/link/{link_name}`, "200", "read"],
  updateLink: ["put", `${cluster}/cdm/link/{link_name}`, "200", "idempotent", "body"],
  deleteLink: ["delete", `${cluster}/cdm/link/{link_name}`, "200", "idempotent"],
  createJob: ["post", `${cluster}/cdm/job`, "200", "once", "body"],
  createAndStartRandomClusterJob: ["post", "/v1.1/{project_id}/clusters/job", "200", "once", "body"],
  showJobs: ["get", `${cluster}/cdm/job/{job_name}`, "200", "read"],
  updateJob: ["put", `${cluster}/cdm/job/{job_name}`, "200", "idempotent", "body"],
  deleteJob: ["delete", `${cluster}/cdm/job/{job_name}`, "200", "idempotent"],
  startJob: ["put", `${cluster}/cdm/job/{job_name}/start`, "200", "once", "body?"],
  stopJob: ["put", `${cluster}/cdm/job/{job_name}/stop`, "200", "idempotent"],
  showJobStatus: ["get", `${cluster}/cdm/job/{job_name}/status`, "200", "read"],
  showSubmissions: ["get", `${cluster}/cdm/submissions`, "200", "read"],
  listClusters: ["get", "/v1.1/{project_id}/clusters", "200", "read"],
  createCluster: ["post", "/v1.1/{project_id}/clusters", "202", "once", "body"],
  showClusterDetail: ["get", cluster, "200", "read"],
  deleteCluster: ["delete", cluster, "202", "idempotent", "body"],
  actOnCluster: ["post", `${cluster}/action`, "200", "once", "body"],
  modifyCluster: ["post", "/v1.1/{project_id}/cluster/modify/{cluster_id}", "202", "idempotent", "body"],
  showInstanceDetail: ["get", "/v1.1/{project_id}/instances/{instance_id}", "200", "read"],
  showEnterpriseProjects: ["get", "/v1.1/{project_id}/enterprise-projects", "200", "read"],
  showClusterEnterpriseProjects: ["get", `${cluster}/enterprise-projects`, "200", "read"],
  showAvailabilityZones: ["get", "/v1.1/{project_id}/regions/{region_id}/availability_zones", "200", "read"],
  showDatastores: ["get", "/v1.1/{project_id}/datastores", "200", "read"],
  showFlavors: ["get", "/v1.1/{project_id}/datastores/{datastore_id}/flavors", "200", "read"],
  showFlavorDetail: ["get", "/v1.1/{project_id}/flavors/{flavor_id}", "200", "read"],
};

test("the table has every operation", () => {
  expect(cdm.operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(calls).sort());
});

test.each(Object.entries(calls))("%s", (id, [method, path, success, effect, body]) => {
  const operation = cdm.operation(id);
  expect([operation.method, operation.path, operation["x-effect"]]).toEqual([method, path, effect]);
  expect(statusesOf(cdm, id)).toEqual([success, ...siblings]);
  const required = operation.requestBody && cdm.resolve(operation.requestBody).required;
  expect(required).toBe({ body: true, "body?": false, none: undefined }[body ?? "none"]);
});

describe("an action on a cluster", () => {
  const bodies: Record<string, object> = {
    startCluster: { start: {} },
    stopCluster: { stop: { stopMode: "IMMEDIATELY" } },
    restartCluster: { restart: { type: "cdm", instance: "", group: "" } },
  };
  const act = cdm.operation("actOnCluster") as unknown as { "x-variants": Record<string, { request: string; answer: string; effect: string }> };
  const variants = Object.entries(act["x-variants"]);

  test("is one of three, of which only a restart must not be repeated", () => {
    expect(variants.map(([name, { request, answer, effect }]) => [name, request, answer, effect])).toEqual([
      ["startCluster", "StartClusterRequest", "ClusterActionAnswer", "idempotent"],
      ["stopCluster", "StopClusterRequest", "ClusterActionAnswer", "idempotent"],
      ["restartCluster", "RestartClusterRequest", "ClusterActionAnswer", "once"],
    ]);
  });

  test.each(variants)("%s takes its own body, and no other's", (name, { request }) => {
    const fits = Object.keys(bodies).filter((other) => cdm.accepts(cdm.schema(request), bodies[other]));
    expect(fits).toEqual([name]);
    for (const other of Object.values(bodies).filter((body) => body !== bodies[name])) {
      expect(cdm.accepts(cdm.schema(request), { ...bodies[name], ...other })).toBe(false);
    }
    expect(cdm.accepts(cdm.schema(request), {})).toBe(false);
    expect(cdm.accepts(cdm.schema(request), { ...bodies[name], more: 1 })).toBe(false);
  });

  test("is refused as a whole when it is none of them, or two at once", () => {
    const whole = cdm.resolve(cdm.operation("actOnCluster").requestBody!).content!["application/json"]!.schema;
    for (const body of Object.values(bodies)) expect(cdm.faults(whole, body)).toEqual([]);
    for (const body of [{}, { start: {}, stop: {} }, { pause: {} }, { start: { more: 1 } }, { start: null }]) expect(cdm.accepts(whole, body)).toBe(false);
  });
});

test("callers have a token or sign, and no call asks for either as a parameter, nor for a workspace", () => {
  expect((cdm.document as unknown as { security: object[] }).security).toEqual([{ token: [] }, { signature: [] }]);
  expect(cdm.operations.filter(({ security }) => security)).toEqual([]);
  const headers = cdm.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name));
  expect([...new Set(headers)]).toEqual(["X-Language"]);
});

test("Open Telekom Cloud has the service in one region", () => {
  const regions = cdm.document.servers.filter((server) => server["x-cloud"] === "otc").map(({ variables }) => variables?.region.enum);
  expect(regions).toEqual([["eu-de"]]);
});

test("a count of calls a minute is told of the calls that both clouds publish one for, and of no other", () => {
  const newer = ["modifyCluster", "showInstanceDetail", "showEnterpriseProjects", "showClusterEnterpriseProjects", "showAvailabilityZones", "showDatastores", "showFlavors", "showFlavorDetail"];
  const told = cdm.operations.filter(({ description }) => flat(description).includes("calls a minute")).map(({ operationId }) => operationId);
  expect(told.sort()).toEqual(Object.keys(calls).filter((id) => !newer.includes(id)).sort());
});

test("codes and flags that look like numbers are texts", () => {
  for (const name of ["ClusterStatus", "NodeStatus", "FrozenFlag"]) {
    expect([cdm.accepts(cdm.schema(name), "200"), cdm.accepts(cdm.schema(name), 200)], name).toEqual([true, false]);
  }
  expect(cdm.property("DatastoreVersion", "active").type).toBe("string");
});

test("no name of a slip is on the wire", () => {
  const slips = ["llinkConfig", "oJobConfig", "ternalMessage", "to-cofig-values", "files_writte", "update_user", "values", "action_progress", "columnFamily", "isStoppingIncrement"];
  const names = new Set<string>();
  walk(cdm.document, (node, path) => {
    if (path.at(-1) === "properties") Object.keys(node).forEach((name) => names.add(name));
    expect(Object.keys(node).filter((name) => name.includes("Repsonse"))).toEqual([]);
  });
  expect(slips.filter((slip) => names.has(slip))).toEqual([]);
});

test("answers stay open, and requests are closed, but for the settings of a store", () => {
  const closed: string[] = [];
  const open: string[] = [];
  const requests = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const schema = cdm.resolve(node as { $ref?: string });
    if (requests.has(schema)) return;
    requests.add(schema);
    Object.values(schema).forEach(visit);
  };
  for (const { requestBody } of cdm.operations) if (requestBody) visit(cdm.resolve(requestBody).content);
  for (const [name, schema] of Object.entries(cdm.document.components.schemas)) {
    if (schema.type !== "object" || "x-form" in schema) continue;
    if (requests.has(schema) && schema.additionalProperties !== false) open.push(name);
    if (!requests.has(schema) && (schema.additionalProperties === false || schema.required)) closed.push(name);
  }
  expect([open, closed]).toEqual([[], []]);
});
