// What can go wrong with a call, one class for each thing that a caller would do differently about it.

export interface CallInfo {
  /** The service, "cdm". */
  service: string;
  /** The operation, "stopJob"; method and path where the contract has none for them. */
  operation: string;
}

/** Every error of a client is one of these. Only a call that was given up ends otherwise: with the reason of its signal. */
export class CloudError extends Error {
  override name = "CloudError";
  readonly service: string;
  readonly operation: string;

  constructor({ service, operation }: CallInfo, message: string, options?: ErrorOptions) {
    super(`${service}.${operation}: ${message}`, options);
    this.service = service;
    this.operation = operation;
  }
}

/** Nothing was sent: something is missing or malformed, or would have led to another place than was meant. */
export class NotSentError extends CloudError {
  override name = "NotSentError";
}

/** No answer came: refused connection, broken line, unknown host, a redirect. Whether the call had an effect is unknown. */
export class UnreachableError extends CloudError {
  override name = "UnreachableError";
}

/** An answer came, with a success status, but it is not what the contract says: a login page, broken JSON, nothing. */
export class AnswerError extends CloudError {
  override name = "AnswerError";
  declare readonly response: Response;

  constructor(call: CallInfo, message: string, response: Response, options?: ErrorOptions) {
    super(call, message, options);
    hide(this, response);
  }
}

/** There to be read, but not printed with the error: the headers of an answer may hold a token. */
const hide = (error: CloudError, response: Response): void =>
  void Object.defineProperty(error, "response", { value: response, enumerable: false });

export interface Refusal {
  /** The service's code, such as `Cdm.0053`. */
  code: string | undefined;
  /** The service's text, for people. */
  reason: string | undefined;
  requestId: string | undefined;
}

/** The service answered that it did not do it. */
export class ServiceError extends CloudError {
  override name = "ServiceError";
  readonly status: number;
  /** The service's code; `is…Error` of a service tells which there are. */
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** Names the call in the provider's logs. */
  readonly requestId: string | undefined;
  /** The answer as it came, parsed when it was JSON. */
  readonly body: unknown;
  declare readonly response: Response;

  constructor(call: CallInfo, response: Response, body: unknown, refusal: Refusal) {
    const { code, reason, requestId } = refusal;
    super(call, [`status ${response.status}`, code, reason].filter(Boolean).join(", "));
    this.status = response.status;
    this.code = code;
    this.reason = reason;
    this.requestId = requestId;
    this.body = body;
    hide(this, response);
  }
}
