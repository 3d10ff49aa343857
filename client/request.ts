// One request and its answer, as openapi-fetch would make and read them; its types are ours (methods.ts), its code would be
// a fifth of every page.
import { type BodyKind, type ReadOptions, readBody } from "./body.ts";
import type { CallInfo } from "./errors.ts";
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

interface Reading extends Omit<ReadOptions, "kind"> {
  parseAs: string | undefined;
}

/**
 * JSON is left as text: who reads it looks for lost digits first. A file is left as a stream, unless it is a text that says
 * why there is none.
 */
export async function readResponse(info: CallInfo, method: string, response: Response, reading: Reading): Promise<Raw> {
  const { parseAs = "json", ...options } = reading;
  const { status, ok, headers, body } = response;
  if (status === 204 || method === "HEAD" || headers.get("Content-Length") === "0") return { response };
  const isFile = parseAs === "file" && !/^text|json/i.test(headers.get("Content-Type") ?? "");
  if (ok && (isFile || parseAs === "stream")) return { data: body, response };
  const kind = ok && !/json|file/.test(parseAs) ? (parseAs as BodyKind) : "text";
  const data = await readBody(info, response, { ...options, kind });
  if (ok) return { data, response };
  try {
    return { error: JSON.parse(data as string), response };
  } catch {
    return { error: data, response };
  }
}

const writeQuery = (query: object): string =>
  Object.entries(query)
    .flatMap(([name, values]) => [values].flat().map((value): [string, unknown] => [name, value]))
    .filter(([, value]) => value !== undefined)
    .map((pair) => pair.map((part) => encodeURIComponent(part as string)).join("="))
    .join("&");
