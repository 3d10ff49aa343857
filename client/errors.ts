// What can go wrong with a call, one class for each thing that a caller would do differently about it.
import { defined } from "./records.ts";
import { type Secrets, kinds, oneLine, scrub, scrubCause, scrubFields } from "./secrets.ts";

export interface CallInfo {
  /** The service, "cdm". */
  service: string;
  /** The operation, "stopJob"; method and path where the contract has none for them. */
  operation: string;
  /** How many requests were sent for it so far. */
  attempts?: number;
  /** The declared values of path and query; nothing else of the input may be seen in an error. */
  input?: Readonly<Record<string, unknown>> | undefined;
  /** What must not be seen in an error of this call. */
  secrets?: Secrets;
  /** A sentence that ends the message of its error. */
  note?: string;
}

export interface ErrorDetails {
  cause?: unknown;
  response?: Response | undefined;
  requestId?: string | undefined;
}

/** Every error of a client is one of these. */
export class CloudError extends Error {
  static readonly kind: string = "CloudError";
  declare readonly service: string;
  declare readonly operation: string;
  /** What the call was about: the values of its path and query. */
  declare readonly input: Readonly<Record<string, unknown>> | undefined;
  /** How many requests were sent. With 0 the call had no effect. */
  declare readonly attempts: number;
  /** The answer's status, where there was an answer. */
  declare readonly status: number | undefined;
  /** Names the call in the provider's logs. */
  declare readonly requestId: string | undefined;
  /** The answer as it came; its body has been read. */
  declare readonly response: Response | undefined;

  constructor({ service, operation, input = {}, attempts = 0, secrets, note }: CallInfo, message: string, { cause, response, requestId }: ErrorDetails = {}) {
    const text = note ? `${message.replace(/\.$/, "")}. ${note}` : message;
    super(oneLine(`${service}.${operation}: ${scrub(text, secrets)}`), cause === undefined ? {} : { cause: scrubCause(cause, secrets) });
    // Not the names of the classes, which bundlers shorten.
    const { kind } = new.target;
    Object.defineProperty(this, "name", { value: kind, configurable: true, writable: true });
    hide(this, kinds, [kind, CloudError.kind]);
    // Its headers may hold a token.
    hide(this, "response", response);
    // Only what there is, so that an error prints nothing that says nothing.
    const about = { input: Object.keys(input).length > 0 ? scrubFields(input, secrets) : undefined, status: response?.status, requestId: scrub(requestId, secrets) };
    Object.assign(this, { service, operation, attempts }, defined(about));
  }

  /** For logs: JSON would leave out what is an Error's own. */
  toJSON(): object {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), cause: cause === undefined || cause instanceof CloudError ? cause : String(cause) };
  }

  /** Also true for an error of another copy of this package: programs often hold two. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class of one's own that extends one of these has no kind of its own; it is asked in the usual way.
    if (!Object.hasOwn(this, "kind")) return Function.prototype[Symbol.hasInstance].call(this, value);
    return [(value as { [kinds]?: unknown } | null | undefined)?.[kinds]].flat().includes(this.kind);
  }
}

/** What prints an error prints all that can be seen of it; what a getter would give, it does not. */
const hide = (error: CloudError, name: PropertyKey, value: unknown): object => Object.defineProperty(error, name, { get: () => value });

/** Nothing was sent, or not again: something is missing or malformed, or would have led to another place than was meant. */
export class NotSentError extends CloudError {
  static override readonly kind = "NotSentError";
}

export function refuse(call: CallInfo, message: string, cause?: unknown): never {
  throw new NotSentError(call, message, { cause });
}

export function notSent(call: CallInfo, why: string, cause?: unknown): never {
  refuse(call, `not sent, because ${why}.`, cause);
}

/** No answer came: refused connection, broken line, unknown host, a redirect. Whether the call had an effect is unknown. */
export class UnreachableError extends CloudError {
  static override readonly kind = "UnreachableError";
}

/** The time that was allowed is over. Whether the call had an effect is unknown, unless `attempts` is 0. */
export class TimeoutError extends CloudError {
  static override readonly kind = "TimeoutError";
}

/** The caller's signal gave the call up; its reason is the cause. Whether the call had an effect is unknown, unless `attempts` is 0. */
export class AbortedError extends CloudError {
  static override readonly kind = "AbortedError";
}

/**
 * An answer came, but it is not what the contract says: a login page, broken JSON, nothing. Also one of any status that is
 * larger than `maxResponseBytes`, and a list whose pages do not go on.
 */
export class AnswerError extends CloudError {
  static override readonly kind = "AnswerError";
  declare readonly status: number;
  declare readonly response: Response;
}

/** What was waited for ended otherwise than it should: a job failed, or was killed. */
export class OutcomeError extends CloudError {
  static override readonly kind = "OutcomeError";
  /** The state it ended in; `unknown` where the answers do not tell that of the run that is meant. */
  readonly state: string;
  /** The last answer, as the service gave it. */
  declare readonly answer: unknown;

  constructor(call: CallInfo, state: string, answer: unknown, message = `it ended in state ${state}.`) {
    super(call, message);
    this.state = scrub(state, call.secrets);
    // Answers may hold what belongs in no log.
    hide(this, "answer", answer);
  }
}

export interface Refusal {
  /** The service's code, such as `Cdm.0053`. */
  code: string | undefined;
  /** The service's text, for people. */
  reason: string | undefined;
  requestId: string | undefined;
}

/** The service answered that it did not do it. */
export class ServiceError extends CloudError {
  static override readonly kind = "ServiceError";
  declare readonly status: number;
  declare readonly response: Response;
  /** The service's code; `is…Error` of a service tells which there are. */
  declare readonly code: string | undefined;
  declare readonly reason: string | undefined;
  /** The answer as it came, parsed when it was JSON. */
  declare readonly body: unknown;

  constructor(call: CallInfo, response: Response, body: unknown, { code, reason, requestId }: Refusal) {
    super(call, [`status ${response.status}`, code, reason].filter(Boolean).join(", "), { response, requestId });
    Object.assign(this, scrubFields({ code, reason, body }, call.secrets));
  }
}
