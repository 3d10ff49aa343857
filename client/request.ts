// One request, as openapi-fetch would make it; its types are ours (methods.ts), its code would be a fifth of every page.
import type { Values } from "./values.ts";

export interface Raw {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What to send, and how. All else goes to Request as it is. */
export interface Sending {
  baseUrl: string;
  params: { path: Values; query?: object; header?: object };
  fetch: (request: Request) => Promise<Response>;
  pathSerializer: (template: string, values: Values) => string;
  querySerializer?: (query: object) => string;
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  headers?: HeadersInit;
  parseAs?: string;
  [key: string]: unknown;
}

export async function send(method: string, path: string, sending: Sending): Promise<Raw> {
  const { baseUrl, params, fetch, pathSerializer, querySerializer = writeQuery, body, bodySerializer, headers, parseAs = "text", ...init } = sending;
  const text = body === undefined ? undefined : bodySerializer?.(body);
  // Of a form the platform knows the type, with the boundary that it chose.
  const type = text === undefined || text instanceof FormData ? {} : { "Content-Type": "application/json" };
  const query = querySerializer(params.query ?? {});
  const url = baseUrl.replace(/\/$/, "") + pathSerializer(path, params.path) + (query && `?${query}`);
  // A redirect would carry the token, a header of its own, to wherever it points.
  const response = await fetch(new Request(url, { redirect: "error", cache: "no-store", ...init, method, ...(text !== undefined && { body: text }), headers: { ...type, ...Object.fromEntries(new Headers(headers)), ...params.header } }));
  if (response.status === 204 || method === "HEAD" || response.headers.get("Content-Length") === "0") return { response };
  if (response.ok) return { data: parseAs === "stream" ? response.body : await response[parseAs as "text"](), response };
  const error = await response.text();
  try {
    return { error: JSON.parse(error), response };
  } catch {
    return { error, response };
  }
}

const writeQuery = (query: object): string =>
  Object.entries(query)
    .flatMap(([name, value]) => [value].flat().filter((one) => one !== undefined).map((one) => `${name}=${encodeURIComponent(one as string)}`))
    .join("&");
