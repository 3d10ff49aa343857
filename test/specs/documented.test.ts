// Every example that the documents print, and every row of their tables, against the contracts: each fits, or a ruling says
// why that document is wrong. What was printed is kept in documented/ as data.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../helpers/project.ts";
import { Contract, type Operation, type Schema, services } from "./contract.ts";

interface Printed {
  id: string;
  source: string;
  operation: string;
  status?: number;
  /** As it stands in the address. */
  query?: string;
  request_body?: unknown;
  response_body?: unknown;
}

interface Row {
  operation: string;
  kind: "path" | "query" | "header" | "request" | "response" | "response-header";
  table: string;
  name: string;
  mandatory: boolean | null;
  /** Null where the table has no column for it. */
  type: string | null;
  source: string;
}

interface Exceptions {
  /** By the example's id, the ruling, or several where one does not tell all. */
  examples: Record<string, string | string[]>;
  fields: Exception[];
}

interface Place {
  schema: Schema;
  required: boolean;
}

/** Which rows, by what they say, and the ruling. `optional`: they are there, but not required or promised; `as`: they are there as another kind. */
type Exception = Partial<Row> & { optional?: true; as?: Row["kind"]; ruling: string };

/** How the documents write types, and what the contract has for them. */
const kinds: [RegExp, string[]][] = [
  [/^(Array|List)\b/, ["array"]],
  [/^(Integer|Long|int|TimeStamp)$/i, ["integer", "number"]],
  [/^(Float|Double|Number)$/i, ["number"]],
  [/^Bool(ean)?$/i, ["boolean"]],
  [/^(String|Enum|Date)\b/i, ["string"]],
  [/^Map ?<|\bobjects?$|\bdata structure$/i, ["object"]],
  [/^(AutoScalingPolicy|ChargeInfo|Trigger|Volume)$/, ["object"]],
];

/** A value of an address, which is a text there. */
const readAs = ({ type }: Schema, text: string): unknown => (type === "integer" || type === "number" ? Number(text) : type === "boolean" ? text === "true" : text);

const notRequired = "is not required";
const folder = join(root, "test/specs/documented");
const lines = <T>(file: string): T[] => readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as T);

describe.each(services.filter((service) => existsSync(join(folder, `${service}-examples.ndjson`))))("%s", (service) => {
  const contract = new Contract(service);
  const examples = lines<Printed>(`${service}-examples.ndjson`);
  const rows = lines<Row>(`${service}-fields.ndjson`);
  const exceptions = parse(readFileSync(join(folder, `${service}-exceptions.yaml`), "utf8")) as Exceptions;
  // What a document calls the parameters of a path does not matter here; their rows are looked for by name.
  const shape = (name: string): string => name.replace(/\{\w+\}/g, "{}");
  const operationOf = (name: string): Operation | undefined => contract.operations.find(({ method, path }) => shape(`${method.toUpperCase()} ${path}`) === shape(name));

  const misfits = new Map(examples.map((printed) => [printed.id, faultsOf(printed)]));

  function faultsOf({ operation: name, status, query, request_body, response_body }: Printed): string[] {
    const operation = operationOf(name);
    if (!operation) return [`no operation ${name}`];
    const request = operation.requestBody && Object.values(contract.resolve(operation.requestBody).content ?? {})[0]?.schema;
    const answer = operation.responses[String(status)]?.content?.["application/json"]?.schema;
    const asked = [...new URLSearchParams(query)].flatMap(([key, value]) => {
      const parameter = operation.parameters.find((one) => one.in === "query" && one.name === key);
      // Some addresses have a name in place of a value.
      if (parameter && /^\{\w+\}$/.test(value)) return [];
      return parameter ? contract.faults(parameter.schema, readAs(contract.resolve(parameter.schema), value)) : [`no query ${key}`];
    });
    return [
      ...asked,
      ...(status === undefined || operation.responses[String(status)] ? [] : [`no status ${status}`]),
      ...(request_body === undefined ? [] : request ? contract.faults(request, request_body) : ["no request body"]),
      ...(response_body === undefined ? [] : answer ? contract.faults(answer, response_body) : [`no body with status ${status}`]),
    ];
  }

  test(`the examples that are printed fit: ${examples.length}, of which ${Object.keys(exceptions.examples).length} by a ruling do not`, () => {
    const unruled = [...misfits].filter(([id, faults]) => faults.length > 0 && !exceptions.examples[id]);
    expect(unruled.map(([id, faults]) => `${id} (${examples.find((one) => one.id === id)?.source}): ${faults.join("; ")}`)).toEqual([]);
  });

  test("no example is excepted that fits, and every exception names a ruling", () => {
    for (const [id, rulings] of Object.entries(exceptions.examples)) {
      expect(misfits.get(id)?.length, id).toBeGreaterThan(0);
      for (const ruling of [rulings].flat()) expect(() => contract.ruling(ruling)).not.toThrow();
    }
  });

  test("a body that was kept without its status is that of some answer", () => {
    for (const { id, operation, status, response_body: body } of examples) {
      if (body === undefined || status !== undefined) continue;
      const answers = Object.values(operationOf(operation)?.responses ?? {}).flatMap(({ content = {} }) => content["application/json"]?.schema ?? []);
      const fitting = answers.filter((schema) => contract.accepts(schema, body) && Object.keys(body as object).every((key) => propertiesOf(schema, key).length > 0));
      expect(fitting, id).not.toEqual([]);
    }
  });

  const excepts = ({ ruling: _, optional, as: kind, ...row }: Exception, lacking: Row, lack: string): boolean =>
    Object.entries(row).every(([key, value]) => lacking[key as keyof Row] === value) &&
    (!optional || lack.endsWith(notRequired)) &&
    (!kind || lackOf({ ...lacking, kind }) === undefined);
  const lacking = rows.flatMap((row) => {
    const lack = lackOf(row);
    return lack === undefined ? [] : [{ row, lack, by: exceptions.fields.filter((exception) => excepts(exception, row, lack)) }];
  });

  function lackOf(row: Row): string | undefined {
    const operation = operationOf(row.operation);
    if (!operation) return "no such operation";
    const found = placesOf(operation, row);
    if (found === "elsewhere") return undefined;
    if (found.length === 0) return `no ${row.kind} ${row.name}`;
    const fitting = found.filter(({ schema }) => fits(row.type, contract.resolve(schema)));
    if (fitting.length === 0) return `${row.name} is no ${row.type}`;
    return row.mandatory && !fitting.some(({ required }) => required) ? `${row.name} ${notRequired}` : undefined;
  }

  /** Where a row of a table stands in the contract. */
  function placesOf(operation: Operation, { kind, name, table }: Row): Place[] | "elsewhere" {
    // Who calls is told by the security scheme, what is sent by the media type.
    if (kind === "header" && ["X-Auth-Token", "Content-Type"].includes(name)) return "elsewhere";
    const node = /^Table \d+ Parameters of the (.+) node$/.exec(table)?.[1];
    if (node) return formsOf(node).flatMap((form) => ownProperty(form, name));
    if (kind === "path" || kind === "query" || kind === "header") {
      return operation.parameters.filter((p) => p.in === kind && p.name === name).map(({ schema, required }) => ({ schema, required: required === true }));
    }
    const responses = Object.values(operation.responses);
    const headers = responses.flatMap(({ headers = {} }) => (headers[name] ? [contract.resolve(headers[name])] : []));
    if (kind === "response-header" && headers.length > 0) return headers.map(({ schema, required }) => ({ schema, required: required === true }));
    // A table of headers may go on with the fields of the body.
    const bodies = kind === "request" ? (operation.requestBody ? [contract.resolve(operation.requestBody)] : []) : responses;
    return bodies.flatMap(({ content = {} }) => Object.values(content)).flatMap(({ schema }) => propertiesOf(schema, name));
  }

  /** The forms for a kind of node, which documents write with blanks and capitals as they like. */
  function formsOf(node: string): Schema[] {
    const plain = (kind: string): string => kind.replaceAll(" ", "").toLowerCase();
    const forms = Object.values(contract.document.components.schemas) as (Schema & { "x-form"?: { for: string[] } })[];
    return forms.filter((schema) => schema["x-form"]?.for.some((kind) => plain(kind) === plain(node)));
  }

  function ownProperty({ properties = {}, required = [] }: Schema, name: string): Place[] {
    return properties[name] ? [{ schema: properties[name], required: required.includes(name) }] : [];
  }

  /** Each property of the name, however deep. */
  function propertiesOf(schema: Schema | undefined, name: string, seen = new Set<Schema>()): Place[] {
    if (!schema) return [];
    const { properties = {}, items, anyOf = [], ...rest } = contract.resolve(schema);
    const at = contract.resolve(schema);
    if (seen.has(at)) return [];
    seen.add(at);
    const parts = [...anyOf, ...((rest as { oneOf?: Schema[] }).oneOf ?? []), ...((rest as { allOf?: Schema[] }).allOf ?? []), items, typeof rest.additionalProperties === "object" ? rest.additionalProperties : undefined];
    return [
      ...ownProperty(at, name),
      ...[...Object.values(properties), ...parts].flatMap((part) => propertiesOf(part, name, seen)),
    ];
  }

  function fits(type: string | null, schema: Schema): boolean {
    if (type === null) return true;
    // "String/Integer" is told of what may be either.
    if (type.includes("/")) return type.split("/").every((one) => fits(one, schema));
    const members = [schema, ...(schema.anyOf ?? []), ...((schema as { oneOf?: Schema[] }).oneOf ?? [])].map((member) => contract.resolve(member));
    const types = members.flatMap((member) => member.type ?? (member.properties ? "object" : []));
    const [, wanted] = kinds.find(([written]) => written.test(type)) ?? [];
    if (!wanted) throw new Error(`No test knows the type ${type}.`);
    return wanted.some((one) => types.includes(one));
  }

  test(`the rows of the tables are in the contract: ${rows.length}, of which ${lacking.length} by a ruling are not`, () => {
    const unruled = lacking.filter(({ by }) => by.length === 0);
    expect(unruled.map(({ row, lack }) => `${row.operation}, ${row.kind}, ${row.table}: ${lack}`)).toEqual([]);
  });

  test("no row is excepted that is there, no row twice, and every exception names a ruling", () => {
    expect(lacking.filter(({ by }) => by.length > 1).map(({ row, by }) => ({ row, by }))).toEqual([]);
    for (const exception of exceptions.fields) {
      expect(lacking.some(({ by }) => by.includes(exception)), JSON.stringify(exception)).toBe(true);
      expect(() => contract.ruling(exception.ruling)).not.toThrow();
    }
  });
});
