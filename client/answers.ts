// Whether an answer is what the contract says, and what is in it.
import { AnswerError, type CallInfo, ServiceError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { isRecord, readRefusal } from "./refusal.ts";

/** What an answer with a success status brings, or the error that it is. */
export function readAnswer(info: CallInfo, operation: Operation, text: string, response: Response): unknown {
  const expected = operation.answers[response.status] ?? Object.values(operation.answers)[0] ?? "nothing";
  if (text.trim() === "") {
    if (expected === "nothing" || expected.endsWith("?")) return undefined;
    throw new AnswerError(info, `status ${response.status}, but the answer is empty.`, response);
  }
  const data = parse(info, text, expected.startsWith("list"), response);
  if (operation.failure) {
    const refusal = readRefusal(data, response.headers);
    const remark = firstHarm(data, operation.failure);
    if (remark || refusal.code) throw new ServiceError(info, response, data, { ...refusal, reason: remark ?? refusal.reason });
  }
  return expected === "nothing" ? undefined : data;
}

function parse(info: CallInfo, text: string, list: boolean, response: Response): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw notJson(info, response, cause);
  }
  if (list ? Array.isArray(data) : isRecord(data)) return data;
  throw notJson(info, response);
}

export function notJson(info: CallInfo, response: Response, cause?: unknown): AnswerError {
  const type = response.headers.get("Content-Type") ?? "no content type";
  const message = `status ${response.status}, but the answer is not the JSON of the contract (${type}).`;
  return new AnswerError(info, message, response, cause === undefined ? {} : { cause });
}

/** The text of the first remark that means failure. */
function firstHarm(data: unknown, { list, status, message, harmless }: NonNullable<Operation["failure"]>): string | undefined {
  const found = isRecord(data) ? (data[list] ?? []) : [];
  // One remark without its list, and a text in place of one, are remarks too: a failure must not pass for a success.
  for (const remark of Array.isArray(found) ? found : [found]) {
    if (!isRecord(remark)) {
      if (remark) return typeof remark === "string" ? remark : JSON.stringify(remark);
    } else if (Object.values(remark).some(Boolean) && !harmless.includes(remark[status] as string)) {
      const said = remark[message] || remark[status];
      return typeof said === "string" ? said : JSON.stringify(remark);
    }
  }
  return undefined;
}

/** The headers that the contract promises. */
export function readHeaders(info: CallInfo, { headers = [] }: Operation, response: Response): Record<string, string> {
  return Object.fromEntries(
    headers.map((name) => {
      const value = response.headers.get(name);
      if (!value) throw new AnswerError(info, `status ${response.status}, but the header ${name} is missing.`, response);
      return [name, value];
    }),
  );
}
