export { type Answer, type Call, answered } from "./call.ts";
export type { Credentials, Occasion, ProjectCredentials, Proof, TokenSource, Verdict } from "./credentials/credentials.ts";
export { AbortedError, AnswerError, CloudError, NotSentError, OutcomeError, ServiceError, TimeoutError, UnreachableError } from "./errors.ts";
export type { Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent, WaitEvent } from "./observe.ts";
export type { Access, CallOptions, Patience, ProjectAccess, Settings, StopOptions } from "./options.ts";
export { type AnyRegion, type Where, anyRegion } from "./server.ts";
export type { Progress, RunOption, WaitOptions } from "./wait.ts";
