// From what a caller gives to what openapi-fetch takes: each value in its place, and nothing that would arrive as something else.
import { type CallInfo, notSent } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { defined, ownOf, pickDefined } from "./records.ts";
import { checkHeaders, checkNumbers, namesIn, type Values } from "./values.ts";

export type Input = Record<string, unknown> & { body?: unknown };

/** What a request is made of. What is not named goes to Request as it is. */
interface Making {
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  querySerializer?: (query: object) => string;
  headers?: HeadersInit;
  parseAs?: string;
  [key: string]: unknown;
}

/** As openapi-fetch takes it. */
export interface Init extends Making {
  params?: { path?: Values; query?: object; header?: Values };
  signal?: AbortSignal | undefined;
}

/** Each value in its place, and none that the caller could still change. */
export interface Kept extends Making {
  path: Values;
  query: object;
  header: Record<string, string>;
}

/** Of what a caller gave, what an error may show: values, and lists of values, that the contract has in path and query. */
export function visibleOf(values: object, operations: readonly Operation[]): Values {
  const names = operations.flatMap(({ request, query = [] }) => [...namesIn(request), ...query]);
  const picked = Object.entries(pickDefined(values, names));
  return Object.fromEntries(picked.filter(([, value]) => [value].flat().every((one) => Object(one) !== one)));
}

/** Puts each value of the input where it belongs, and refuses those that belong nowhere. */
export function sort(info: CallInfo, operation: Operation, input: Input, given: readonly string[]): Init {
  if (typeof input !== "object" || Array.isArray(input)) notSent(info, "its input is not an object");
  const places = { path: namesIn(operation.request), query: operation.query ?? [], header: operation.header ?? [] };
  const known = [...Object.values(places).flat(), ...(operation.body ? ["body"] : [])];
  const unknown = Object.keys(input).filter((name) => !known.includes(name) && !given.includes(name));
  if (unknown.length > 0) notSent(info, `it takes no ${unknown.join(", ")}. It takes ${known.join(", ")}`);
  if (operation.body === "required" && input.body === undefined) notSent(info, "body is missing");
  return {
    params: Object.fromEntries(Object.entries(places).map(([place, names]) => [place, pickDefined(input, names)])),
    body: input.body,
  };
}

/** What is to be sent, taken once, when the call is made: whoever changes it later changes another call. */
export function keep(info: CallInfo, init: Init, given: Values, { header = [] }: Operation): Kept {
  const own = ownOf(init);
  const { params, body, ...rest } = own;
  const query = Object.entries({ ...params?.query }).map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? [...value] : value]);
  for (const [name, value] of [...query, ["body", body] as const]) {
    if (name !== "body" && [value].flat().some((one) => typeof one === "object")) notSent(info, `${name} is neither a text nor a number`);
    checkNumbers(info, name, value);
  }
  return ownOf({
    ...rest,
    path: { ...given, ...defined(params?.path) },
    query: Object.fromEntries(query),
    header: checkHeaders({ ...pickDefined(given, header), ...defined(params?.header) }, info),
    body: body === undefined || own.bodySerializer ? body : encodeBody(info, body),
  });
}

function encodeBody(info: CallInfo, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    notSent(info, "its body cannot be written as JSON", cause);
  }
}
