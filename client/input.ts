// From what a caller gives to what openapi-fetch takes: each value in its place, and nothing that would arrive as something else.
import { type CallInfo, NotSentError } from "./errors.ts";
import { unsafeNumber } from "./json.ts";
import type { Operation } from "./operation.ts";
import { noteBody } from "./secrets.ts";
import { checkHeaders, fillPath, namesIn, type Values } from "./values.ts";

export type Input = Record<string, unknown> & { body?: unknown };

/** As openapi-fetch takes it. */
export interface Init {
  params?: { path?: Values; query?: object; header?: Values };
  body?: unknown;
  bodySerializer?: unknown;
  parseAs?: string;
  signal?: AbortSignal | undefined;
  [key: string]: unknown;
}

/** Puts each value of the input where it belongs, and refuses those that belong nowhere. */
export function sort(info: CallInfo, operation: Operation, input: Input, given: readonly string[]): Init {
  if (typeof input !== "object" || Array.isArray(input)) throw new NotSentError(info, "not sent, because its input is not an object.");
  const places = { path: namesIn(operation.path), query: operation.query ?? [], header: operation.header ?? [] };
  const known = [...places.path, ...places.query, ...places.header, ...(operation.body ? ["body"] : [])];
  const unknown = Object.keys(input).filter((name) => !known.includes(name) && !given.includes(name));
  if (unknown.length > 0) {
    throw new NotSentError(info, `not sent, because it takes no ${unknown.join(", ")}. It takes ${known.join(", ")}.`);
  }
  if (operation.body === "required" && input.body === undefined) {
    throw new NotSentError(info, "not sent, because body is missing.");
  }
  return {
    params: {
      path: pickDefined(input, places.path),
      query: pickDefined(input, places.query),
      header: pickDefined(input, places.header),
    },
    body: input.body,
  };
}

/** What is to be sent, taken once, when the call is made: whoever changes it later changes another call. */
export function keep(info: CallInfo & { secrets: Set<string> }, { params, body, bodySerializer, ...rest }: Init): Init {
  const { path, query, header, ...more } = params ?? {};
  const kept = Object.entries({ ...query }).map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? [...value] : value]);
  for (const [name, value] of [...kept, ["body", body] as const]) {
    if (name !== "body" && [value].flat().some((one) => typeof one === "object")) throw new NotSentError(info, `not sent, because ${name} is neither a text nor a number.`);
    const place = unsafeNumber(value, name);
    if (place) throw new NotSentError(info, `not sent, because ${place} is a number that JavaScript does not hold exactly.`);
  }
  noteBody(info.secrets, body);
  const serializer = bodySerializer ?? (body === undefined ? undefined : constant(encodeBody(info, body)));
  return {
    ...rest,
    params: { ...more, path: { ...path }, query: Object.fromEntries(kept), header: { ...header } },
    body,
    ...(serializer !== undefined && { bodySerializer: serializer }),
  };
}

/** Made anew for each request that is sent, because the project may come with the credentials. */
export const fill = (info: CallInfo, header: readonly string[] = [], init: Init, given: Values): object => ({
  ...init,
  params: {
    ...init.params,
    path: { ...given, ...defined(init.params?.path) },
    header: checkHeaders({ ...pickDefined(given, header), ...defined(init.params?.header) }, info),
  },
  pathSerializer: (template: string, values: Values) => fillPath(template, values, info),
});

const constant = (text: string) => (): string => text;

function encodeBody(info: CallInfo, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new NotSentError(info, "not sent, because its body cannot be written as JSON.", { cause });
  }
}

const defined = <T extends object>(values: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;

export const pickDefined = (values: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(defined(values)).filter(([name]) => names.includes(name)));
