// The services put code and text of a refusal into different fields. Here they become one.
import type { Refusal } from "./errors.ts";
import { isRecord } from "./records.ts";

const codes = ["errCode", "error_code", "errorCode", "code"];
const texts = ["externalMessage", "error_msg", "error_message", "errorMsg", "message", "msg", "title"];
const ids = ["request_id", "requestId"];
const idHeaders = ["x-request-id", "x-openstack-request-id"];

export function readRefusal(body: unknown, headers: Headers): Refusal {
  const inner = innerOf(body);
  return {
    code: firstText(inner, codes),
    reason: firstText(inner, texts) ?? titleOf(body),
    requestId: idHeaders.map((name) => headers.get(name)).find(Boolean) ?? firstText(inner, ids) ?? firstText(body, ids),
  };
}

/** IAM wraps its refusals in "error", MRS some in what the answer is about. */
function innerOf(body: unknown): unknown {
  if (!isRecord(body)) return body;
  if (isRecord(body["error"])) return body["error"];
  return "error_code" in body ? body : (Object.values(body).find((held) => isRecord(held) && "error_code" in held) ?? body);
}

/** Of a web page, which proxies and gateways answer with, its title. */
const titleOf = (body: unknown): string | undefined =>
  typeof body === "string" ? /<title>([^<]{1,200})/i.exec(body.slice(0, 4000))?.[1]?.trim() || undefined : undefined;

/** The first of the fields that says something. Codes may be numbers. */
function firstText(fields: unknown, keys: string[]): string | undefined {
  if (!isRecord(fields)) return undefined;
  const value = keys.map((key) => fields[key]).find((found) => (typeof found === "string" && found !== "") || typeof found === "number");
  return value === undefined ? undefined : String(value);
}
