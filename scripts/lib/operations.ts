// What the generated client, the docs and the tables say of an operation, read once from the bundle.
import type { AlreadyDone, AnswerKind, FailureInSuccess, Page, Wait } from "../../client/operation.ts";
import { tellsSecret } from "../../client/secrets.ts";
import { methods, resolve } from "../lint/walk.js";
import type { Contract } from "./bundle.ts";
import { Failure } from "./failure.ts";
import { openValues } from "./types.ts";

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  /** Given to the client once. */
  given: boolean;
  /** Names the project, which credentials may know. */
  project: boolean;
  type: string;
  description: string;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tag: string;
  deprecated: boolean;
  /** The operation of the contract that this is one use of. */
  variantOf?: string;
  replacedBy?: string;
  effect: "read" | "idempotent" | "once";
  anonymous: boolean;
  sources: string[];
  rulings: string[];
  parameters: Parameter[];
  body?: { type: string; required: boolean; description: string; secrets: string[] };
  answers: { status: number; kind: AnswerKind; type: string; headers: string[] }[];
  failures: { status: string; description: string }[];
  failure?: FailureInSuccess;
  alreadyDone?: AlreadyDone;
  /** With the type of what is waited for. */
  wait?: Wait & { type: string };
  /** With the type of an item. */
  page?: Page & { type: string };
  /** By status, codes of its refusals behind which a stale token may stand. */
  staleToken: Record<string, string[]>;
}

// The bundle is OpenAPI of unknown extent; these are the few keys that are read.
type Node = Record<string, any>;

export function readOperations(contract: Contract): Operation[] {
  const root = contract as unknown as Node;
  return Object.entries(root.paths as Node).flatMap(([path, item]: [string, Node]) =>
    methods.filter((method) => item[method]).flatMap((method) => {
      try {
        const operation = readOperation(root, path, item, method);
        const variants = variantsOf(root, operation, item[method]["x-variants"]);
        // A use that has the operation's own name stands for it.
        return [...(variants.some(({ id }) => id === operation.id) ? [] : [operation]), ...variants];
      } catch (error) {
        if (error instanceof Failure) error.message = `${item[method].operationId} (${method.toUpperCase()} ${path}): ${error.message}`;
        throw error;
      }
    }),
  );
}

/** What several operations share a method and a path for: each is a method of its own, with its own body and answer. */
const variantsOf = (root: Node, operation: Operation, variants: Node = {}): Operation[] =>
  Object.entries<Node>(variants).map(([id, { summary, request, answer, media, effect }]) => ({
    ...operation,
    id,
    summary,
    effect,
    ...(id !== operation.id && { variantOf: operation.id }),
    ...(request && { body: { type: request, required: isNeeded(root, operation, request), description: operation.body?.description ?? "", secrets: secretsIn(root, root.components.schemas[request]) } }),
    answers: operation.answers.map((one) => (media ? { ...one, ...file } : answer ? { ...one, kind: one.kind.replace("file", "object") as AnswerKind, type: one.kind.endsWith("?") ? `${answer} | undefined` : answer } : one)),
  }));

const isNeeded = (root: Node, { body }: Operation, request: string): boolean => body?.required === true || root.components.schemas[request]?.required?.length > 0;

/** What comes as bytes. */
const file = { kind: "file", type: "ReadableStream<Uint8Array>" } as const;

function readOperation(root: Node, path: string, item: Node, method: string): Operation {
  const operation: Node = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => readParameter(resolve(root, p)));
  const responses = Object.entries(operation.responses as Node).map(([status, response]) => [status, resolve(root, response)] as const);
  const succeeded = responses.filter(([status]) => status.startsWith("2"));
  const body = operation.requestBody && resolve(root, operation.requestBody);
  const failure = succeeded.map(([, response]) => response["x-failure"]).find(Boolean);
  if (parameters.some(({ name }) => name === "body")) {
    throw new Failure('A parameter is named "body", which is what the client calls the request body. There is no way yet to have both.');
  }
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description.trim(),
    tag: operation.tags?.[0] ?? "",
    deprecated: operation.deprecated === true,
    ...(operation["x-replaced-by"] && { replacedBy: operation["x-replaced-by"] }),
    effect: operation["x-effect"],
    anonymous: operation.security?.length === 0,
    sources: operation["x-sources"],
    rulings: operation["x-rulings"] ?? [],
    parameters,
    ...(body && { body: { type: bodyType(body), required: body.required === true, description: body.description ?? "", secrets: secretsIn(root, Object.values<Node>(body.content)[0]?.schema) } }),
    answers: succeeded.map(([status, response]) => readAnswer(root, Number(status), response)),
    failures: responses
      .filter(([status]) => !status.startsWith("2"))
      .map(([status, response]) => ({ status, description: response.description })),
    ...(failure && { failure }),
    ...(operation["x-already-done"] && { alreadyDone: operation["x-already-done"] }),
    ...(operation["x-wait"] && { wait: { ...operation["x-wait"], type: subjectType(root, succeeded, operation["x-wait"].item?.list) } }),
    ...(operation["x-page"] && { page: { ...operation["x-page"], type: subjectType(root, succeeded, operation["x-page"].items) } }),
    staleToken: Object.fromEntries(responses.filter(([, response]) => response["x-stale-token"]).map(([status, response]) => [status, response["x-stale-token"]])),
  };
}

/** Where a body holds what is marked as a password though its name does not tell it. */
function secretsIn(root: Node, schema: Node | undefined, path = ""): string[] {
  const { properties = {}, anyOf = [], oneOf = [], allOf = [], format } = resolve(root, schema) ?? {};
  if (format === "password") return tellsSecret(path.slice(path.lastIndexOf("/") + 1)) ? [] : [path];
  // What is deeper is not sent; and a schema may hold itself.
  if (path.split("/").length > 6) return [];
  const inner = [...anyOf, ...oneOf, ...allOf].flatMap((one: Node) => secretsIn(root, one, path));
  return [...new Set([...inner, ...Object.entries<Node>(properties).flatMap(([name, one]) => secretsIn(root, one, `${path}/${name}`))])];
}

/** The type of the answer, or of what is in a list of it. */
function subjectType(root: Node, succeeded: (readonly [string, Node])[], list?: string): string {
  const schemas = succeeded.map(([, response]) => Object.values<Node>(response.content ?? {})[0]?.schema).filter(Boolean);
  const types = schemas.map((schema) => {
    const names = list?.split("/").slice(1) ?? [];
    const found = names.reduce<Node | undefined>((node, name) => resolve(root, node)?.properties?.[name], schema);
    const subject = list ? resolve(root, found)?.items : found;
    if (!subject) throw new Failure(`The client cannot follow ${list}: write its objects without allOf and anyOf.`);
    return typeText(subject);
  });
  return [...new Set(types)].join(" | ");
}

const readParameter = (parameter: Node): Parameter => ({
  name: parameter.name,
  in: parameter.in,
  required: parameter.required === true,
  given: parameter["x-client-option"] !== undefined,
  project: parameter["x-client-option"] === "project",
  type: typeText(parameter.schema),
  description: (parameter.description ?? "").trim(),
});

const bodyType = (body: Node): string => typeText(Object.values<Node>(body.content)[0]?.schema);

function readAnswer(root: Node, status: number, response: Node): Operation["answers"][number] {
  const schema = Object.values<Node>(response.content ?? {})[0]?.schema;
  const optional = response["x-body-optional"] === true;
  const alternatives: Node[] = resolve(root, schema)?.anyOf ?? [schema];
  const shapes = new Set(alternatives.map((one) => (resolve(root, one)?.type === "array" ? "list" : "object")));
  const shape = shapes.size > 1 ? "either" : ([...shapes][0] ?? "object");
  const kind: AnswerKind = schema === undefined ? "nothing" : optional ? `${shape}?` : shape;
  const type = schema === undefined ? "undefined" : typeText(schema) + (optional ? " | undefined" : "");
  const headers = Object.entries<Node>(response.headers ?? {}).filter(([, header]) => resolve(root, header).required);
  return { status, kind, type, ...(schema?.contentMediaType && file), headers: headers.map(([name]) => name) };
}

/** A schema as a person would write its type. Only what parameters and bodies have needs to be known here. */
function typeText(schema: Node | undefined): string {
  if (!schema) return "unknown";
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1) ?? "unknown";
  const open = openValues(schema);
  if (open) return [...open.known.map((value) => JSON.stringify(value)), "(string & {})"].join(" | ");
  const choices = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choices)) return choices.map(typeText).join(" | ");
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `(${typeText(schema.items)})[]`;
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "string" || schema.type === "boolean") return schema.type;
  throw new Failure(`A parameter or body has a schema that needs a name. Move it into schemas/ and refer to it: ${JSON.stringify(schema).slice(0, 200)}`);
}
