// Writes client.ts: the signatures as a person would have written them; the table that the runtime works from: client-table.ts.
import type { Contract } from "./bundle.ts";
import { json, key, regionsOf, tableOf } from "./client-table.ts";
import { evidenceOf } from "./cloud-names.ts";
import { header } from "./header.ts";
import type { Operation, Parameter } from "./operations.ts";

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function emitClient(service: string, contract: Contract, operations: Operation[]): string {
  const Service = pascal(service);
  const given = givenOf(operations);
  const title = contract.info?.title ?? Service;
  const project = given.find((parameter) => parameter.project)?.name;
  const stale = staleOf(operations);
  const names = given.map(({ name }) => JSON.stringify(name)).join(" | ") || "never";
  return `// ${header(service)}

import {
${[...internals(operations, project)].map((name) => `  type ${name},\n`).join("")}  createClient,
${hasFiles(operations) ? "  readFile,\n" : ""}} from "../../client/internal.ts";
import { servers } from "./servers.ts";
import type { ${importedTypes(operations).join(", ")} } from "./types.ts";

/** The regions that the contract has a host for. */
export type ${Service}Region = ${regionsOf(contract).map((region) => JSON.stringify(region)).join(" | ")};

export type ${Service}ClientOptions = Where<${Service}Region> & Settings & ${accessOf(operations, given)};

${operations.map((operation) => inputOf(operation, given)).join("\n")}
export interface ${Service}Client extends Methods<paths, ${names}> {
${operations.map((operation) => signature(contract, operation)).join("\n")}}

${comment(`${title}.`, 0)}export const create${Service}Client = (options: ${Service}ClientOptions): ${Service}Client =>
  createClient<${Service}Client>(
    {
      service: ${JSON.stringify(service)},
      servers,
      operations: ${json(Object.fromEntries(operations.map((operation) => [operation.id, tableOf(operation)])), 6)},
      given: ${JSON.stringify(given.map(({ name }) => name))},
${project ? `      project: ${JSON.stringify(project)},\n` : ""}${hasFiles(operations) ? "      readFile,\n" : ""}${Object.keys(stale).length > 0 ? `      staleToken: ${json(stale, 6)},\n` : ""}    },
    options,
  );
`;
}

const hasFiles = (operations: Operation[]): boolean => operations.some(({ answers }) => answers.some(({ kind }) => kind === "file"));

/** By status, the codes of a stale token that any of the operations answers. */
function staleOf(operations: Operation[]): Record<string, string[]> {
  const stale: Record<string, string[]> = {};
  for (const [status, codes] of operations.flatMap(({ staleToken }) => Object.entries(staleToken))) stale[status] = [...new Set([...(stale[status] ?? []), ...codes])];
  return stale;
}

/** The parameters that are given to the client once. One that some operation requires is required. */
export function givenOf(operations: Operation[]): Parameter[] {
  const byName = new Map<string, Parameter>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.given && !byName.get(parameter.name)?.required) byName.set(parameter.name, parameter);
  }
  return [...byName.values()];
}

/** What the client must be told: who calls, and what the operations want of it. */
function accessOf(operations: Operation[], given: Parameter[]): string {
  const access = operations.some(({ anonymous }) => anonymous) ? "Partial<Access>" : "Access";
  const members = (parameters: Parameter[]): string => `{\n${parameters.map((p) => property(p, !p.required)).join("")}}`;
  const [project, others] = [given.filter((p) => p.project), given.filter((p) => !p.project)];
  const who = project.length > 0 ? `ProjectAccess<${members(project)}>` : access;
  return [who, ...(others.length > 0 ? [members(others)] : [])].join(" & ");
}

/** What the file needs of the runtime's types. */
const internals = (operations: Operation[], project: string | undefined): string[] =>
  [
    project ? "ProjectAccess" : "Access",
    "Call",
    "CallOptions",
    "Methods",
    "Settings",
    ...(operations.some(({ alreadyDone }) => alreadyDone) ? ["StopOptions"] : []),
    ...(operations.some(({ wait }) => wait) ? ["WaitOptions"] : []),
    ...(operations.some(({ wait }) => wait?.run) ? ["RunOption"] : []),
    "Where",
  ].sort();

function inputOf(operation: Operation, given: Parameter[]): string {
  const own = operation.parameters.filter(({ name }) => !given.some((p) => p.name === name));
  const overridable = operation.parameters.filter(({ name }) => given.some((p) => p.name === name));
  const lines = [
    ...own.map((p) => property(p, !p.required)),
    ...(operation.body ? [property({ name: "body", ...operation.body }, !operation.body.required)] : []),
    ...overridable.map((p) => property({ ...p, description: "Given to the client once; set it here for this call only." }, true)),
  ];
  return `export interface ${pascal(operation.id)}Input {\n${lines.join("")}}\n`;
}

const property = ({ name, type, description }: Pick<Parameter, "name" | "type" | "description">, optional: boolean): string =>
  `${comment(description, 2)}  ${key(name)}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};\n`;

function signature(contract: Contract, operation: Operation): string {
  const input = `${pascal(operation.id)}Input`;
  const optional = !operation.body?.required && operation.parameters.every(({ required, given }) => given || !required);
  const types = [...new Set(operation.answers.flatMap(({ type }) => type.split(" | ")))].join(" | ");
  const headers = [...new Set(operation.answers.flatMap((answer) => answer.headers))];
  const headerType = headers.length > 0 ? `, { ${headers.map((name) => `${key(name)}: string`).join("; ")} }` : "";
  const options = operation.alreadyDone ? "StopOptions" : "CallOptions";
  const given = `input${optional ? "?" : ""}: ${input}`;
  return [
    `${comment(documentation(contract, operation), 2)}  ${operation.id}(${given}, options?: ${options}): Call<${types || "undefined"}${headerType}>;\n`,
    ...(operation.wait ? [waiter(operation, given)] : []),
    ...(operation.page ? [pager(operation, given)] : []),
  ].join("\n");
}

function waiter(operation: Operation, given: string): string {
  const { id, wait, parameters } = operation;
  if (!wait) return "";
  // What is looked for in a list must be named.
  const wanted = parameters.find(({ name }) => name === wait.item?.input);
  const input = wanted ? `input: ${pascal(id)}Input & { ${key(wanted.name)}: ${wanted.type} }` : given;
  const goals = Object.entries(wait.targets).map(([name, states], index) => `${name}${index === 0 ? ", unless you say otherwise" : ""} (${states.map((state) => `\`${state}\``).join(", ")})`);
  const text = `Asks {@link ${id}} until it is ${goals.join(" or ")}.\n\n@throws OutcomeError when it ends otherwise (${wait.failed.map((state) => `\`${state}\``).join(", ")}), TimeoutError when it does not end.${deprecation(operation)}`;
  const targets = Object.keys(wait.targets).map((name) => JSON.stringify(name)).join(" | ");
  return `${comment(text, 2)}  ${wait.as}(${input}, options?: WaitOptions<${wait.type}, ${targets}>${wait.run ? " & RunOption" : ""}): Promise<${wait.type}>;\n`;
}

function pager(operation: Operation, given: string): string {
  const { id, page } = operation;
  if (!page) return "";
  return `${comment(`Every item that {@link ${id}} has, page after page, each once.${deprecation(operation)}`, 2)}  ${page.as}(${given}, options?: CallOptions): AsyncGenerator<${page.type}, void, undefined>;\n`;
}

const effects = {
  read: "Changes nothing.",
  idempotent: "Changes something; a repeat does no further harm.",
  once: "Changes something; never repeat it without looking first.",
};

function documentation(contract: Contract, operation: Operation): string {
  return [
    `${operation.summary}.`,
    operation.description,
    `\`${operation.method} ${operation.path}\` ${effects[operation.effect]}`,
    `Evidence: ${evidenceOf(contract, operation.sources)}.`,
    deprecation(operation).trim(),
    throwsOf(operation),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** For an editor, which strikes it out. */
const deprecation = ({ deprecated, replacedBy }: Operation): string =>
  deprecated ? `\n\n@deprecated ${replacedBy ? `Use {@link ${replacedBy}}.` : "The provider advises against it."}` : "";

function throwsOf({ failure, failures, answers }: Operation): string {
  const hidden = failure ? [`@throws ServiceError ${answers[0]?.status}: \`${failure.list ?? failure.status}\` in the answer tells a failure${failure.list ? "" : `, unless it is ${failure.harmless.join(" or ")}`}.`] : [];
  const told = failures.map(({ status, description }) => `@throws ServiceError ${status}: ${description}`);
  return [...hidden, ...told, "@throws NotSentError, UnreachableError or AnswerError when there is no such answer."].join("\n");
}

export function comment(text: string, indent: number): string {
  const space = " ".repeat(indent);
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  if (text.trim() === "") return "";
  if (lines.length === 1) return `${space}/** ${lines[0]} */\n`;
  return `${space}/**\n${lines.map((line) => `${space} * ${line}`.trimEnd()).join("\n")}\n${space} */\n`;
}

/** The names from types.ts that the signatures use. */
function importedTypes(operations: Operation[]): string[] {
  const texts = operations.flatMap(({ parameters, body, answers, wait, page }) => [
    ...parameters.map(({ type }) => type),
    body?.type ?? "",
    ...answers.map(({ type }) => type),
    wait?.type ?? "",
    page?.type ?? "",
  ]);
  const names = texts.flatMap((text) => text.replace(/"[^"]*"|ReadableStream<Uint8Array>/g, "").match(/\b[A-Z]\w*/g) ?? []);
  return [...new Set([...names, "paths"])].sort();
}
