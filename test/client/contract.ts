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

const load = (file: string, within: string[] = []): Node => follow(parse(readFileSync(file, "utf8")), dirname(file), [...within, file]);

/** Puts what a $ref leads to in its place, but for a schema within itself. */
function follow(node: any, folder: string, within: string[]): any {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => follow(item, folder, within));
  if (typeof node.$ref !== "string") return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value, folder, within)]));
  const file = resolve(folder, node.$ref);
  return within.includes(file) ? {} : load(file, within);
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
    methods.filter((method) => item[method]).flatMap((method) => usesOf(service, item[method])).map((node) => {
      const id = node["operationId"];
      const successes = Object.entries<Node>(node["responses"]).filter(([status]) => status.startsWith("2"));
      // Whether a file is empty, nobody knows before it is read.
      const mayBeEmpty = successes.some(([, response]) => !response["content"]?.["application/json"] || response["x-body-optional"]);
      return { call: `${service}.${id}`, service, id, node, mayBeEmpty, input: leastInput([...(item["parameters"] ?? []), ...(node["parameters"] ?? [])], node["requestBody"]) };
    }),
  ),
);

/** The client's methods for an operation: its own, or those of the uses that stand for it. */
function usesOf(service: string, node: Node): Node[] {
  const uses = Object.entries<Node>(node["x-variants"] ?? {});
  if (!uses.some(([id]) => id === node["operationId"])) return [node];
  return uses.map(([id, { request, media = "application/json", effect }]) => {
    const { required = [] } = load(join(root, "specs", service, "schemas", `${request}.yaml`));
    const [[type = "", body] = []] = Object.entries<Node>(node["requestBody"].content);
    const examples = Object.entries<Node>(body?.["examples"]).filter(([, { value }]) => required.every((name: string) => name in value));
    const responses = Object.entries<Node>(node["responses"]).map(([status, response]) => [status, status.startsWith("2") ? { ...response, content: { [media]: response["content"][media] } } : response]);
    const requestBody = { required: node["requestBody"].required || required.length > 0, content: { [type]: { ...body, examples: Object.fromEntries(examples) } } };
    return { ...node, operationId: id, "x-effect": effect, requestBody, responses: Object.fromEntries(responses) };
  });
}

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
