// Whether an answer is what the contract says, and what is in it.
import { AnswerError, type CallInfo, CloudError, ServiceError } from "./errors.ts";
import { unsafeInteger } from "./json.ts";
import type { Operation } from "./operation.ts";
import { at, has, isRecord, textOf } from "./records.ts";
import { readRefusal } from "./refusal.ts";
import { oneLine } from "./secrets.ts";

/** No service nests this deep. What does would overflow the stack of those who read it, or write it into a log. */
const deepest = 500;

/** What an answer with a success status brings, or the error that it is. */
export function readAnswer(info: CallInfo, operation: Operation, text: string, response: Response): unknown {
  const { answers = {} } = operation;
  const expected = answers[response.status] ?? Object.values(answers)[0] ?? "object";
  const wanted = expected === "file" ? "file" : "JSON";
  if (text.trim() === "") {
    if (expected === "nothing" || expected.endsWith("?")) return undefined;
    throw answerError(info, "the answer is empty", response);
  }
  const data = parse(info, text, response, wanted);
  const fits = expected.startsWith("either") || expected.startsWith("list") === Array.isArray(data);
  if (!fits || typeof data !== "object" || data === null) throw unwanted(info, response, wanted);
  const refusal = readRefusal(data, response.headers);
  const remark = operation.failure && firstHarm(data, operation.failure);
  if (remark || refusal.code) throw new ServiceError(info, response, data, { ...refusal, reason: refusal.reason ?? remark });
  // A file comes as a stream; this is none.
  if (expected === "file") throw unwanted(info, response, wanted);
  return expected === "nothing" ? undefined : data;
}

export function parse(info: CallInfo, text: string, response: Response, wanted = "JSON"): unknown {
  const integer = unsafeInteger(text);
  if (integer) throw answerError(info, `the answer holds ${integer}, an integer that JavaScript would round. Read it by path, as text`, response);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    // The platform quotes a piece of the answer, which may be a piece of a secret.
    throw unwanted(info, response, wanted, new SyntaxError(oneLine(String((error as Error).message).replace(/"[^]*"/, "…"))));
  }
  if (isTooDeep(data)) throw answerError(info, "the answer is nested too deeply to be read", response);
  return data;
}

/** Whether objects and lists are nested deeper than can be read. It goes level by level, because it must not overflow itself. */
export function isTooDeep(data: unknown): boolean {
  let level: unknown[] = [data];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Whatever goes wrong while a response is read or judged is an error of ours. */
export const readError = (info: CallInfo, response: Response, failure: unknown): CloudError =>
  failure instanceof CloudError ? failure : answerError(info, "the answer cannot be read", response, failure);

function unwanted(info: CallInfo, response: Response, wanted: string, cause?: unknown): AnswerError {
  const type = response.headers.get("Content-Type") ?? "no content type";
  return answerError(info, `the answer is not the ${wanted} of the contract (${type})`, response, cause);
}

function answerError(info: CallInfo, what: string, response: Response, cause?: unknown): AnswerError {
  const { requestId } = readRefusal(undefined, response.headers);
  return new AnswerError(info, `status ${response.status}, but ${what}.`, { response, requestId, cause });
}

/** The text of the first remark that means failure, or the state that does. */
export function firstHarm(data: unknown, { list, status = "status", message = "message", harmless }: NonNullable<Operation["failure"]>): string | undefined {
  if (!list) {
    const state = at(data, status);
    return (state ?? undefined) === undefined || has(harmless, state) ? undefined : textOf(state);
  }
  for (const remark of isRecord(data) ? remarksIn(data[list], message) : []) {
    if (has(harmless, remark[status])) continue;
    const said = remark[message] || remark[status];
    return typeof said === "string" ? said : JSON.stringify(remark);
  }
  return undefined;
}

/**
 * Remarks stand in a list, or in lists within its entries. One without its list, and a text in place of one, are remarks too:
 * a failure must not pass for a success. What says nothing is none.
 */
function remarksIn(value: unknown, message: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((one) => remarksIn(one, message));
  if (!isRecord(value)) return value ? [{ [message]: value }] : [];
  const held = Object.entries(value).filter(([, one]) => Boolean(one));
  const own = held.filter(([, one]) => typeof one !== "object");
  return [...(own.length > 0 ? [Object.fromEntries(own)] : []), ...held.filter(([, one]) => typeof one === "object").flatMap(([, one]) => remarksIn(one, message))];
}

/** The headers that the contract promises. */
export function readHeaders(info: CallInfo, { headers = [] }: Operation, response: Response): Record<string, string> {
  return Object.fromEntries(
    headers.map((name) => {
      const value = response.headers.get(name);
      if (!value) throw answerError(info, `the header ${name} is missing`, response);
      return [name, value];
    }),
  );
}
