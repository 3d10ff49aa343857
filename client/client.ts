// The engine under every generated client. It knows no service: what it knows comes in tables from the contract.
import createFetchClient from "openapi-fetch";
import { notJson, readAnswer, readHeaders } from "./answers.ts";
import { type Answer, PendingCall } from "./call.ts";
import { type CallInfo, CloudError, NotSentError, ServiceError, UnreachableError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { readRefusal } from "./refusal.ts";
import { type Server, type Where, baseUrlOf } from "./server.ts";
import { checkHeaders, fillPath, namesIn, type Values } from "./values.ts";

export interface Definition {
  service: string;
  servers: readonly Server[];
  operations: Readonly<Record<string, Operation>>;
  /** Parameters that are given to the client once and then go into every call that has them. */
  given: readonly string[];
}

export type TokenSource = string | ((signal?: AbortSignal) => string | Promise<string>);

export interface ClientOptions {
  /** A token of IAM, or a function that has one: it is asked before every call. */
  token: TokenSource;
  /** Replaces the fetch of the platform. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

export interface CallOptions {
  /** Gives the call up: it ends with the signal's reason. Without one nothing ends a call but the platform. */
  signal?: AbortSignal | undefined;
}

type Input = Record<string, unknown> & { body?: unknown };
interface Init {
  params?: { path?: Values; query?: object; header?: Values };
  signal?: AbortSignal | undefined;
  bodySerializer?: unknown;
  [key: string]: unknown;
}
type Options = Where<string> & Partial<ClientOptions>;

/** Options of a single call by path that could lead it to another place than the client was made for. */
const detours = ["baseUrl", "redirect", "fetch", "Request", "pathSerializer", "method", "middleware"];
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

export function createClient<Client>(definition: Definition, options: Options): Client {
  const { service, operations } = definition;
  const baseUrl = baseUrlOf(service, definition.servers, options);
  const given = Object.fromEntries(definition.given.map((name) => [name, (options as Record<string, unknown>)[name]]));
  const names = new Map(Object.entries(operations).map(([name, { method, path }]) => [`${method} ${path}`, name]));
  const http = createFetchClient({
    baseUrl,
    // A redirect would carry the token, a header of its own, to wherever it points.
    redirect: "error",
  });

  /** One request by method and path: what both faces of a client come down to. */
  async function request(method: string, path: string, init: Init = {}): Promise<Raw> {
    const name = names.get(`${method} ${path}`);
    const info = { service, operation: name ?? `${method} ${path}` };
    const operation = operations[name ?? ""];
    // Anything else could be glued to the host and take the token elsewhere.
    if (!operation) throw new NotSentError(info, "not sent, because the contract has no such method and path.");
    const { anonymous, header = [] } = operation;
    // Either would take the token to another place than the client was made for.
    const detour = detours.find((name) => init?.[name] !== undefined);
    if (detour) throw new NotSentError(info, `not sent, because a call cannot have a ${detour} of its own.`);
    let sent = false;
    let response: Response | undefined;
    const filled = {
      ...init,
      params: {
        ...init.params,
        path: { ...given, ...defined(init.params?.path) },
        header: checkHeaders({ ...pickDefined(given, header), ...defined(init.params?.header) }, info),
      },
      pathSerializer: (template: string, values: Values) => fillPath(template, values, info),
      bodySerializer: init.bodySerializer ?? ((body: unknown) => encodeBody(info, body)),
      async fetch(request: Request) {
        if (!anonymous) request.headers.set("X-Auth-Token", await tokenFor(info, options.token, init.signal));
        sent = true;
        response = await (options.fetch ?? globalThis.fetch)(request);
        return response;
      },
    };
    try {
      // The paths are typed where a client is generated; in here they are data.
      return await (http.request as (method: string, path: string, init: unknown) => Promise<Raw>)(method, path, filled);
    } catch (cause) {
      if (cause instanceof CloudError) throw cause;
      if (init.signal?.aborted) throw init.signal.reason;
      // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
      if (!sent) throw new NotSentError(info, "not sent, because a header or the address is malformed.");
      if (response && cause instanceof SyntaxError) throw notJson(info, response, cause);
      throw new UnreachableError(info, response ? "the answer broke off." : whyNoAnswer(cause), { cause });
    }
  }

  async function call(name: string, operation: Operation, input: Input, { signal }: CallOptions): Promise<Answer<unknown>> {
    const info = { service, operation: name };
    const { data, error, response } = await request(operation.method, operation.path, {
      params: sort(info, operation, input, definition.given),
      body: input.body,
      parseAs: "text",
      ...(signal && { signal }),
    });
    if (!response.ok) throw new ServiceError(info, response, error, readRefusal(error, response.headers));
    const answer = readAnswer(info, operation, typeof data === "string" ? data : "", response);
    return { data: answer, headers: readHeaders(info, operation, response), response };
  }

  const client: Record<string, unknown> = {};
  for (const method of methods) client[method] = (path: string, init?: Init | null) => request(method, path, init ?? {});
  for (const [name, operation] of Object.entries(operations)) {
    client[name] = (input?: Input | null, callOptions?: CallOptions) =>
      new PendingCall(call(name, operation, input ?? {}, callOptions ?? {}));
  }
  return client as Client;
}

interface Raw {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Node says it in the cause; browsers do not say it. */
const whyNoAnswer = (error: unknown): string =>
  error instanceof Error && /redirect/.test(String(error.cause))
    ? "the answer is a redirect, and those are not followed."
    : "no answer came.";

async function tokenFor(info: CallInfo, token: TokenSource | undefined, signal: AbortSignal | undefined): Promise<string> {
  const refuse = (reason: string, options?: ErrorOptions): never => {
    throw new NotSentError(info, `not sent, because ${reason}.`, options);
  };
  signal?.throwIfAborted();
  let given: unknown = token;
  try {
    if (typeof token === "function") given = await Promise.race([token(signal), abortOf(signal)]);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return refuse("the function that gives the token failed", { cause });
  }
  if (given instanceof Promise) return refuse("the token is a promise; await it, or give the function that makes it");
  if (given !== undefined && given !== null && typeof given !== "string") return refuse("the token is not a text");
  const text = given?.trim();
  if (!text) return refuse("there is no token; give one to the client");
  // Said here, because fetch would quote the token in its error.
  if (!/^[\x21-\x7e]+$/.test(text)) return refuse("the token has characters that no header can hold");
  return text;
}

/** Never comes, but fails when the signal does. */
const abortOf = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** Puts each value of the input where it belongs, and refuses those that belong nowhere. */
function sort(info: CallInfo, operation: Operation, input: Input, given: readonly string[]) {
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
    path: pickDefined(input, places.path),
    query: pickDefined(input, places.query),
    header: pickDefined(input, places.header),
  };
}

function encodeBody(info: CallInfo, body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new NotSentError(info, "not sent, because its body cannot be written as JSON.", { cause });
  }
}

const defined = <T extends object>(values: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;

const pickDefined = (values: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(defined(values)).filter(([name]) => names.includes(name)));
