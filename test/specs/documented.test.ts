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
  request_body?: unknown;
  response_body?: unknown;
}

interface Row {
  operation: string;
  kind: "path" | "query" | "header" | "request" | "response" | "response-header";
  table: string;
  name: string;
  mandatory: boolean | null;
  type: string;
  source: string;
}

interface Exceptions {
  /** By the example's id, the ruling. */
  examples: Record<string, string>;
  fields: (Partial<Row> & { ruling: string })[];
}

const folder = join(root, "test/specs/documented");
const lines = <T>(file: string): T[] => readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as T);

describe.each(services.filter((service) => existsSync(join(folder, `${service}-examples.ndjson`))))("%s", (service) => {
  const contract = new Contract(service);
  const examples = lines<Printed>(`${service}-examples.ndjson`);
  const rows = lines<Row>(`${service}-fields.ndjson`);
  const exceptions = parse(readFileSync(join(folder, `${service}-exceptions.yaml`), "utf8")) as Exceptions;
  const operationOf = (name: string): Operation | undefined => contract.operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === name);

  const misfits = new Map(examples.map((printed) => [printed.id, faultsOf(printed)]));

  function faultsOf({ operation: name, status, request_body, response_body }: Printed): string[] {
    const operation = operationOf(name);
    if (!operation) return [`no operation ${name}`];
    const request = operation.requestBody && Object.values(contract.resolve(operation.requestBody).content ?? {})[0]?.schema;
    const answer = operation.responses[String(status)]?.content?.["application/json"]?.schema;
    return [
      ...(request_body === undefined ? [] : request ? contract.faults(request, request_body) : ["no request body"]),
      ...(response_body === undefined ? [] : answer ? contract.faults(answer, response_body) : [`no body with status ${status}`]),
    ];
  }

  test(`the examples that are printed fit: ${examples.length}, of which ${Object.keys(exceptions.examples).length} by a ruling do not`, () => {
    const unruled = [...misfits].filter(([id, faults]) => faults.length > 0 && !exceptions.examples[id]);
    expect(unruled.map(([id, faults]) => `${id} (${examples.find((one) => one.id === id)?.source}): ${faults.join("; ")}`)).toEqual([]);
  });

  test("no example is excepted that fits, and every exception names a ruling", () => {
    for (const [id, ruling] of Object.entries(exceptions.examples)) {
      expect(misfits.get(id)?.length, id).toBeGreaterThan(0);
      expect(() => contract.ruling(ruling)).not.toThrow();
    }
  });

  const matches = (row: Row, exception: Partial<Row> & { ruling: string }): boolean =>
    Object.entries(exception).every(([key, value]) => key === "ruling" || row[key as keyof Row] === value);
  const lacks = rows.map((row) => [row, lackOf(row)] as const);

  function lackOf(row: Row): string | undefined {
    const operation = operationOf(row.operation);
    if (!operation) return "no such operation";
    const found = placesOf(operation, row);
    if (found === "elsewhere") return undefined;
    if (found.length === 0) return `no ${row.kind} ${row.name}`;
    const fitting = found.filter(({ schema }) => fits(row.type, contract.resolve(schema)));
    if (fitting.length === 0) return `${row.name} is no ${row.type}`;
    return row.mandatory && !fitting.some(({ required }) => required) ? `${row.name} is not required` : undefined;
  }

  /** Where a row of a table stands in the contract. */
  function placesOf(operation: Operation, { kind, name, mandatory }: Row): { schema: Schema; required: boolean }[] | "elsewhere" {
    // Who calls is told by the security scheme, what is sent by the media type.
    if (kind === "header" && ["X-Auth-Token", "Content-Type"].includes(name)) return "elsewhere";
    if (kind === "path" || kind === "query" || kind === "header") {
      return operation.parameters.filter((p) => p.in === kind && p.name === name).map(({ schema, required }) => ({ schema, required: required === true }));
    }
    const responses = Object.values(operation.responses);
    if (kind === "response-header") return responses.flatMap(({ headers = {} }) => (headers[name] ? [{ schema: contract.resolve(headers[name]).schema, required: !mandatory }] : []));
    const bodies = kind === "request" ? (operation.requestBody ? [contract.resolve(operation.requestBody)] : []) : responses;
    return bodies.flatMap(({ content = {} }) => Object.values(content)).flatMap(({ schema }) => propertiesOf(schema, name));
  }

  /** Each property of the name, however deep. */
  function propertiesOf(schema: Schema | undefined, name: string, seen = new Set<Schema>()): { schema: Schema; required: boolean }[] {
    if (!schema) return [];
    const { properties = {}, required = [], items, anyOf = [], ...rest } = contract.resolve(schema);
    const at = contract.resolve(schema);
    if (seen.has(at)) return [];
    seen.add(at);
    const parts = [...anyOf, ...((rest as { oneOf?: Schema[] }).oneOf ?? []), ...((rest as { allOf?: Schema[] }).allOf ?? []), items, typeof rest.additionalProperties === "object" ? rest.additionalProperties : undefined];
    return [
      ...(properties[name] ? [{ schema: properties[name], required: required.includes(name) }] : []),
      ...[...Object.values(properties), ...parts].flatMap((part) => propertiesOf(part, name, seen)),
    ];
  }

  function fits(type: string, schema: Schema): boolean {
    const members = [schema, ...(schema.anyOf ?? []), ...((schema as { oneOf?: Schema[] }).oneOf ?? [])].map((member) => contract.resolve(member));
    const types = members.flatMap((member) => member.type ?? (member.properties ? "object" : []));
    const wanted = /^Array|^List/i.test(type) ? ["array"] : /^(Integer|Long|int)$/i.test(type) ? ["integer", "number"] : /^(Float|Double|Number)$/i.test(type) ? ["number"] : /^Boolean|^Bool/i.test(type) ? ["boolean"] : /^String|^Enum/i.test(type) ? ["string"] : ["object"];
    return wanted.some((one) => types.includes(one));
  }

  test(`the rows of the tables are in the contract: ${rows.length}, of which ${lacks.filter(([, lack]) => lack).length} by a ruling are not`, () => {
    const unruled = lacks.filter(([row, lack]) => lack && !exceptions.fields.some((exception) => matches(row, exception)));
    expect(unruled.map(([row, lack]) => `${row.operation}, ${row.kind}, ${row.table}: ${lack}`)).toEqual([]);
  });

  test("no row is excepted that is there, and every exception names a ruling", () => {
    for (const exception of exceptions.fields) {
      expect(lacks.some(([row, lack]) => lack && matches(row, exception)), JSON.stringify(exception)).toBe(true);
      expect(() => contract.ruling(exception.ruling)).not.toThrow();
    }
  });
});
