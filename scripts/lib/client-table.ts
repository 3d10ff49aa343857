// Writes the table of a client: what the runtime works from, as data.
import type { FailureInSuccess } from "../../client/operation.ts";
import type { Servers } from "../../client/server.ts";
import type { Contract } from "./bundle.ts";
import { cloudNames } from "./cloud-names.ts";
import type { SourceText } from "./evidence.ts";
import { header } from "./header.ts";
import type { Operation, Parameter } from "./operations.ts";

export const key = (name: string): string => (/^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name));

/** What goes without saying is left out: every page loads this. */
export function tableOf(operation: Operation): object {
  const named = (place: Parameter["in"]): string[] => operation.parameters.filter((p) => p.in === place).map(({ name }) => name);
  const [query, headers] = [named("query"), named("header")];
  const promised = [...new Set(operation.answers.flatMap((answer) => answer.headers))];
  return {
    ...(operation.effect !== "read" && { effect: operation.effect }),
    request: `${operation.method} ${operation.path}`,
    ...(query.length > 0 && { query }),
    ...(headers.length > 0 && { header: headers }),
    ...(operation.body && { body: operation.body.required ? "required" : "optional" }),
    ...(operation.body && operation.body.secrets.length > 0 && { secrets: operation.body.secrets }),
    ...(operation.anonymous && { anonymous: true }),
    ...answersOf(operation),
    ...(promised.length > 0 && { headers: promised }),
    ...(operation.failure && { failure: unusual(operation.failure) }),
    ...(operation.alreadyDone && { alreadyDone: operation.alreadyDone }),
    ...(operation.wait && { wait: untyped(operation.wait) }),
    ...(operation.page && { page: untyped(operation.page) }),
  };
}

function answersOf({ answers }: Operation): object {
  if (answers.length > 0 && answers.every(({ kind }) => kind === "object")) return {};
  return { answers: answers.length > 0 ? Object.fromEntries(answers.map(({ status, kind }) => [status, kind])) : { 204: "nothing" } };
}

// Where in the list remarks stand is for the schema; the runtime looks everywhere in it.
const unusual = ({ status, message, within: _, ...failure }: FailureInSuccess & { within?: string }): object => ({
  ...failure,
  ...(status !== "status" && { status }),
  ...((message ?? "message") !== "message" && { message }),
});

const untyped = ({ type: _, ...table }: object & { type: string }): object => table;

interface ServerNode {
  url: string;
  "x-cloud": SourceText["cloud"];
  variables?: { region?: { enum?: string[] } };
}

/** The addresses of each cloud, and of each address the regions, split at spaces. A host of all regions has none. */
export function serversOf(contract: Contract): Servers {
  const clouds: Record<string, Record<string, string>> = {};
  for (const { url, variables, "x-cloud": cloud } of (contract.servers ?? []) as unknown as ServerNode[]) {
    (clouds[cloudNames[cloud]] ??= {})[url] = (variables?.region?.enum ?? []).join(" ");
  }
  return clouds;
}

export const regionsOf = (contract: Contract): string[] =>
  [...new Set(Object.values(serversOf(contract)).flatMap((urls) => Object.values(urls)).flatMap((regions) => regions.split(" ")))].filter(Boolean);

export const emitServers = (service: string, contract: Contract): string => `// ${header(service)}

import type { Servers } from "../../client/internal.ts";

export const servers: Servers = ${json(serversOf(contract), 0)};
`;

/** Data as it is written in TypeScript, at an indent: what fits on a line stands on one. */
export function json(value: unknown, indent: number): string {
  const short = inline(value);
  if (short.length + indent <= 110 || typeof value !== "object" || value === null) return short;
  const space = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item) => `${space}${json(item, indent + 2)},\n`)
    : Object.entries(value).map(([name, item]) => `${space}${key(name)}: ${json(item, indent + 2)},\n`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("")}${" ".repeat(indent)}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([name, item]) => `${key(name)}: ${inline(item)}`).join(", ")} }`;
}
