// What the tests of the contracts share: a bundle as it was built, and a validator that knows its components.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { Ruling, SourceText } from "../../scripts/lib/evidence.ts";
import { root } from "../helpers/project.ts";

export { services } from "../helpers/project.ts";

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  description?: string;
  writeOnly?: boolean;
  "x-rulings"?: string[];
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description: string;
  schema: Schema;
  "x-rulings"?: string[];
}

export interface Body {
  required?: boolean;
  description: string;
  content?: Record<string, { schema: Schema; examples?: Record<string, Example> }>;
  headers?: Record<string, { required?: boolean; schema: Schema }>;
  "x-body-optional"?: boolean;
  "x-failure"?: unknown;
}

export interface Example {
  summary: string;
  value: unknown;
}

export interface Operation {
  operationId: string;
  method: string;
  path: string;
  description: string;
  deprecated?: boolean;
  security?: unknown[];
  parameters: Parameter[];
  requestBody?: Body;
  responses: Record<string, Body>;
  "x-sources": string[];
  "x-rulings"?: string[];
  "x-effect": string;
  "x-replaced-by"?: string;
}

interface Server {
  url: string;
  "x-cloud": string;
  "x-sources": string[];
  variables?: { region: { default: string; enum: string[] } };
}

export interface Document {
  servers: Server[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter>; examples: Record<string, Example> };
  "x-evidence": { sources: Record<string, SourceText>; rulings: Record<string, Ruling> };
  "x-errors": Record<string, { status: number | null; sources: string[] }>;
}

const bundles = new Map<string, Document>();

/** A copy of the bundle, which is read once: parsing takes longer than most tests. */
function bundleOf(service: string): Document {
  const document = bundles.get(service) ?? (parse(readFileSync(join(root, "generated", service, "openapi.yaml"), "utf8")) as Document);
  bundles.set(service, document);
  return structuredClone(document);
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export class Contract {
  readonly service: string;
  readonly document: Document;
  readonly operations: Operation[];
  // The lint has validated the schemas; to validate all of them again for each value takes longer than all else.
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, validateSchema: false });

  /** With a document, a contract that departs from the one that was built, to see whether a test finds it. */
  constructor(service: string, document: Document = bundleOf(service)) {
    this.service = service;
    this.document = document;
    this.operations = Object.entries(this.document.paths).flatMap(([path, item]) =>
      methods.filter((method) => item[method]).map((method) => this.#operation(path, method)),
    );
  }

  /** What a node stands for: the component, when it is a reference. */
  resolve<T>(node: T): T {
    const reference = (node as { $ref?: string }).$ref;
    if (reference === undefined) return node;
    const keys = reference.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    return this.resolve(keys.reduce((at, key) => must((at as Record<string, unknown>)[key], reference), this.document as unknown) as T);
  }

  operation(id: string): Operation {
    return must(this.operations.find(({ operationId }) => operationId === id), id);
  }

  response(id: string, status: number): Body {
    return must(this.operation(id).responses[status], `${id} ${status}`);
  }

  /** The schema of an answer's body. */
  answer(id: string, status: number): Schema {
    return must(this.response(id, status).content?.["application/json"], `the body of ${id} ${status}`).schema;
  }

  parameter(id: string, name: string): Parameter {
    return must(this.operation(id).parameters.find((parameter) => parameter.name === name), `${id} ${name}`);
  }

  schema(name: string): Schema {
    return must(this.document.components.schemas[name], name);
  }

  /** A property of a schema, found through references. */
  property(schema: string, name: string): Schema {
    return this.resolve(must(this.schema(schema).properties?.[name], `${schema}.${name}`));
  }

  example(name: string): unknown {
    return must(this.document.components.examples[name], name).value;
  }

  ruling(id: string): Ruling {
    return must(this.document["x-evidence"].rulings[id], id);
  }

  source(id: string): SourceText {
    return must(this.document["x-evidence"].sources[id], id);
  }

  /** What a value lacks to satisfy a schema; nothing when it does. */
  faults(schema: Schema, value: unknown): string[] {
    const validate = this.#ajv.compile({ ...schema, components: { schemas: this.#schemasOf(schema) } });
    return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.faults(schema, value).length === 0;
  }

  /** The schemas that one leads to, and no others, because the validator reads all that it is given. */
  #schemasOf(schema: Schema, found: Record<string, Schema> = {}): Record<string, Schema> {
    walk(schema, ({ $ref }) => {
      const [, name = ""] = /^#\/components\/schemas\/(.+)$/.exec(String($ref)) ?? [];
      const next = this.document.components.schemas[name];
      if (!next || found[name]) return;
      found[name] = next;
      this.#schemasOf(next, found);
    });
    return found;
  }

  #operation(path: string, method: string): Operation {
    const item = must(this.document.paths[path], path);
    const operation = must(item[method], method);
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) => this.resolve(parameter));
    const responses = Object.entries(operation.responses).map(([status, response]) => [status, this.resolve(response)] as const);
    return { ...operation, method, path, parameters, responses: Object.fromEntries(responses) };
  }
}

/** Every object of a document, with its path. */
export function walk(value: unknown, visit: (node: Record<string, unknown>, path: string[]) => void, path: string[] = []): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  for (const [key, child] of Object.entries(value)) walk(child, visit, [...path, key]);
}

/** A description as one line, because where its lines break says nothing. */
export const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The contract has no ${what}.`);
  return value;
}
