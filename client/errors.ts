// What can go wrong with a call, one class for each thing that a caller would do differently about it.
import { type Secrets, scrub, scrubCause } from "./secrets.ts";

export interface CallInfo {
  /** The service, "cdm". */
  service: string;
  /** The operation, "stopJob"; method and path where the contract has none for them. */
  operation: string;
  /** How many requests were sent for it so far. */
  attempts?: number;
  /** What it was asked about: the values of path and query. */
  input?: Readonly<Record<string, unknown>> | undefined;
  /** What must not be seen in an error of this call. */
  secrets?: Secrets;
}

export interface ErrorDetails {
  cause?: unknown;
  response?: Response | undefined;
  requestId?: string | undefined;
}

/** Every error of a client is one of these. */
export class CloudError extends Error {
  static readonly kind: string = "CloudError";
  readonly service: string;
  readonly operation: string;
  /** What the call was about: the values of its path and query. */
  declare readonly input: Readonly<Record<string, unknown>> | undefined;
  /** How many requests were sent. With 0 the call had no effect. */
  readonly attempts: number;
  /** The answer's status, where there was an answer. */
  declare readonly status: number | undefined;
  /** Names the call in the provider's logs. */
  declare readonly requestId: string | undefined;
  // Private, because its headers may hold a token, and what prints an error prints all that can be seen.
  readonly #response: Response | undefined;

  constructor({ service, operation, input, attempts = 0, secrets = new Set() }: CallInfo, message: string, details: ErrorDetails = {}) {
    const cause = "cause" in details ? { cause: scrubCause(details.cause, secrets) } : {};
    super(`${service}.${operation}: ${scrub(message, secrets)}`, cause);
    // Not the name of the class, which bundlers shorten.
    Object.defineProperty(this, "name", { value: new.target.kind, configurable: true, writable: true });
    Object.defineProperty(this, kinds, { value: kindsOf(new.target) });
    this.service = service;
    this.operation = operation;
    this.attempts = attempts;
    this.#response = details.response;
    // Only what there is, so that an error prints nothing that says nothing.
    if (input && Object.keys(input).length > 0) Object.assign(this, { input: scrub(input, secrets) });
    if (details.response) Object.assign(this, { status: details.response.status });
    if (details.requestId !== undefined) Object.assign(this, { requestId: scrub(details.requestId, secrets) });
  }

  /** The answer as it came; its body has been read. */
  get response(): Response | undefined {
    return this.#response;
  }

  /** For logs: JSON would leave out what is an Error's own. */
  toJSON(): object {
    const { name, message, cause, ...rest } = this as CloudError & Record<string, unknown>;
    return { name, message, ...rest, ...(cause !== undefined && { cause: cause instanceof CloudError ? cause : String(cause) }) };
  }

  /** Also true for an error of another copy of this package: programs often hold two. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class of one's own that extends one of these has no kind of its own; it is asked in the usual way.
    if (!Object.hasOwn(this, "kind")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const named = (value as { [kinds]?: unknown } | null | undefined)?.[kinds];
    return Array.isArray(named) && named.includes(this.kind);
  }
}

const kinds = Symbol.for("cloud-data-contracts.error");

/** The names of an error's classes, from the most special to CloudError. */
function kindsOf(type: typeof CloudError): string[] {
  const parent = Object.getPrototypeOf(type) as typeof CloudError;
  return type.kind === undefined ? [] : [type.kind, ...kindsOf(parent)];
}

/** Nothing was sent, or not again: something is missing or malformed, or would have led to another place than was meant. */
export class NotSentError extends CloudError {
  static override readonly kind = "NotSentError";
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

/** An answer came, with a success status, but it is not what the contract says: a login page, broken JSON, nothing. */
export class AnswerError extends CloudError {
  static override readonly kind = "AnswerError";
  declare readonly status: number;

  override get response(): Response {
    return super.response as Response;
  }
}

/** What was waited for ended otherwise than it should: a job failed, or was killed. */
export class OutcomeError extends CloudError {
  static override readonly kind = "OutcomeError";
  /** The state it ended in. */
  readonly state: string;
  // Not shown when the error is: answers may hold what belongs in no log.
  readonly #answer: unknown;

  constructor(call: CallInfo, state: string, answer: unknown) {
    super(call, `it ended in state ${state}.`);
    this.state = state;
    this.#answer = answer;
  }

  /** The last answer, as the service gave it. */
  get answer(): unknown {
    return this.#answer;
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
  /** The service's code; `is…Error` of a service tells which there are. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** The answer as it came, parsed when it was JSON. */
  readonly body: unknown;

  constructor(call: CallInfo, response: Response, body: unknown, refusal: Refusal) {
    const { code, reason, requestId } = scrub(refusal, call.secrets ?? new Set());
    super(call, [`status ${response.status}`, code, reason].filter(Boolean).join(", "), { response, requestId });
    this.code = code;
    this.reason = reason;
    this.body = scrub(body, call.secrets ?? new Set());
  }

  override get response(): Response {
    return super.response as Response;
  }
}
