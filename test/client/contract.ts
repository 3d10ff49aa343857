// The contracts as they are written in specs/: servers, and the example answers of every operation.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { methods } from "../../scripts/lint/walk.js";
import { findServices } from "../../scripts/lib/services.ts";
import { root } from "../helpers/project.ts";

export const services = findServices(root);

// YAML of unknown extent; these are the few keys that are read.
type Node = Record<string, any>;

const load = (file: string): Node => follow(parse(readFileSync(file, "utf8")), dirname(file));

/** Puts what a $ref leads to in its place. */
function follow(node: any, folder: string): any {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => follow(item, folder));
  if (typeof node.$ref === "string") return load(resolve(folder, node.$ref));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value, folder)]));
}

export const example = (service: string, name: string): unknown =>
  load(join(root, "specs", service, "examples", `${name}.yaml`))["value"];

export interface ExampleAnswer {
  /** "cdm.stopJob" */
  call: string;
  status: number;
  name: string;
  value: unknown;
  headers: Record<string, string>;
  /** The body may tell a failure. */
  mayFail: boolean;
}

interface Operation {
  /** "cdm.stopJob" */
  call: string;
  service: string;
  id: string;
  node: Node;
  /** The least that it takes. */
  input: Record<string, unknown>;
  /** It may succeed without a body. */
  mayBeEmpty: boolean;
}

/** Every operation of the contracts. */
export const operations: Operation[] = services.flatMap((service) =>
  Object.values<Node>(contractOf(service)["paths"]).flatMap((item) =>
    methods.filter((method) => item[method]).map((method) => {
      const node: Node = item[method];
      const id = node["operationId"];
      const successes = Object.entries<Node>(node["responses"]).filter(([status]) => status.startsWith("2"));
      const mayBeEmpty = successes.some(([, response]) => !response["content"] || response["x-body-optional"]);
      return { call: `${service}.${id}`, service, id, node, mayBeEmpty, input: leastInput([...(item["parameters"] ?? []), ...(node["parameters"] ?? [])], node["requestBody"]) };
    }),
  ),
);

function leastInput(parameters: Node[], body: Node | undefined): Record<string, unknown> {
  const needed = parameters.filter((parameter) => parameter["required"] && !parameter["x-client-option"]);
  const values = needed.map(({ name, schema }) => [name, schema.type === "integer" ? 1 : (schema.anyOf?.[0]?.enum ?? schema.enum ?? ["x"])[0]]);
  const example = body?.["required"] && Object.values<Node>(Object.values<Node>(body["content"])[0]?.["examples"] ?? {})[0]?.["value"];
  return { ...Object.fromEntries(values), ...(example && { body: example }) };
}

export const exampleAnswers: ExampleAnswer[] = operations.flatMap(({ call, node }) =>
  Object.entries<Node>(node["responses"]).flatMap(([status, { headers = {}, content = {}, "x-failure": failure }]) =>
    Object.entries<Node>(content["application/json"]?.examples ?? {}).map(([name, { value }]) => ({
      call,
      status: Number(status),
      name,
      value,
      headers: Object.fromEntries(Object.keys(headers).map((header) => [header, "a value"])),
      mayFail: failure !== undefined,
    })),
  ),
);

/** The x-effect of every operation: { "cdm.stopJob": "idempotent", … }. */
export const effects: Record<string, string> = Object.fromEntries(operations.map(({ call, node }) => [call, node["x-effect"]]));

/** Each region with its origin. Where a region is listed twice, the first server has it. A server may have no regions. */
export function originsOf(service: string): Record<string, string> {
  const servers = contractOf(service)["servers"] as { url: string; variables?: { region: { enum: string[] } } }[];
  const pairs = servers.flatMap(({ url, variables }) =>
    (variables?.region.enum ?? []).map((region): [string, string] => [region, url.replace("{region}", region)]),
  );
  return Object.fromEntries(pairs.reverse());
}

function contractOf(service: string): Node {
  return load(join(root, "specs", service, "openapi.yaml"));
}
