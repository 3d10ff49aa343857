// One request and its answer, as openapi-fetch would make and read them; its types are ours (methods.ts), its code would be
// a fifth of every page.
import type { Kept } from "./input.ts";
import { ownOf } from "./records.ts";

export interface Raw {
  data?: unknown;
  error?: unknown;
  response: Response;
}

export function makeRequest(method: string, address: string, kept: Kept): Request {
  const { query, querySerializer = writeQuery, header, headers, body, bodySerializer, ...rest } = ownOf(kept);
  const text = body === undefined || !bodySerializer ? body : bodySerializer(body);
  // Of a form the platform knows the type, with the boundary that it chose.
  const type = text === undefined || text instanceof FormData ? {} : { "Content-Type": "application/json" };
  const search = querySerializer(query);
  const init: RequestInit = {
    // A redirect would carry the token, a header of its own, to wherever it points.
    redirect: "error",
    cache: "no-store",
    ...rest,
    method,
    // Null, because what is undefined Node would take from Object.prototype.
    body: (text ?? null) as BodyInit | null,
    headers: { ...type, ...Object.fromEntries(new Headers(headers)), ...header },
  };
  return new Request(address + (search && `?${search}`), ownOf(init));
}

/** JSON is left as text: who reads it looks for lost digits first. A file is left as a stream, unless it is a text that says why there is none. */
export async function readResponse(method: string, response: Response, parseAs = "json"): Promise<Raw> {
  if (response.status === 204 || method === "HEAD" || response.headers.get("Content-Length") === "0") return { response };
  const file = parseAs === "file" && !/^text|json/i.test(response.headers.get("Content-Type") ?? "");
  if (response.ok) return { data: file || parseAs === "stream" ? response.body : await response[/json|file/.test(parseAs) ? "text" : (parseAs as "text")](), response };
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
