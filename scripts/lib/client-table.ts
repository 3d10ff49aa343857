// Writes the table of a client: what the runtime works from, as data.
import type { Contract } from "./bundle.ts";
import type { Operation, Parameter } from "./operations.ts";

export const key = (name: string): string => (/^([A-Za-z_$][\w$]*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name));

export function tableOf(operation: Operation): object {
  const named = (place: Parameter["in"]): string[] => operation.parameters.filter((p) => p.in === place).map(({ name }) => name);
  const [query, headers] = [named("query"), named("header")];
  const promised = [...new Set(operation.answers.flatMap((answer) => answer.headers))];
  return {
    method: operation.method,
    path: operation.path,
    effect: operation.effect,
    ...(query.length > 0 && { query }),
    ...(headers.length > 0 && { header: headers }),
    ...(operation.body && { body: operation.body.required ? "required" : "optional" }),
    ...(operation.anonymous && { anonymous: true }),
    answers: Object.fromEntries(operation.answers.map(({ status, kind }) => [status, kind])),
    ...(promised.length > 0 && { headers: promised }),
    ...(operation.failure && { failure: operation.failure }),
    ...(operation.alreadyDone && { alreadyDone: operation.alreadyDone }),
    ...(operation.wait && { wait: untyped(operation.wait) }),
    ...(operation.page && { page: untyped(operation.page) }),
  };
}

const untyped = ({ type: _, ...table }: object & { type: string }): object => table;

interface ServerNode {
  url: string;
  variables?: { region?: { enum?: string[] } };
}

export const serversOf = (contract: Contract): { url: string; regions: string[] }[] =>
  ((contract.servers ?? []) as ServerNode[])
    .filter(({ variables }) => variables?.region)
    .map(({ url, variables }) => ({ url, regions: variables?.region?.enum ?? [] }));

export const regionsOf = (contract: Contract): string[] => [...new Set(serversOf(contract).flatMap(({ regions }) => regions))];

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
