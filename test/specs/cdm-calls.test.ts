// What is so plain about CDM's calls that no ruling was needed for it, though a document or a client slips.
import { describe, expect, test } from "vitest";
import { Contract, walk } from "./contract.ts";

const cdm = new Contract("cdm");

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
