// What the requests of a call share, and what is known of each.
import type { Proof } from "./credentials/credentials.ts";
import type { CallInfo, CloudError } from "./errors.ts";
import type { Kept } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { Ready } from "./options.ts";
import type { Raw } from "./request.ts";

/** What is known of a call while it runs. */
export interface Info extends CallInfo {
  attempts: number;
  secrets: Set<string>;
  /** An earlier request may have had its effect, though nobody can tell. */
  uncertain: boolean;
}

/** What all requests of a call share. */
export interface CallContext {
  info: Info;
  operation: Operation;
  init: Kept;
  definition: Definition;
  baseUrl: string;
  settings: Ready;
  limits: Ready["patience"];
  /** The outcome whose proof was refused: the next request needs another proof. */
  refused?: Outcome;
}

/** How one request ended: with a response, or with a failure. */
export interface Outcome {
  proof: Proof;
  raw?: Raw;
  failure?: Failure;
  /** The proof was refused, and the credentials may have another one. */
  mayRenew?: boolean;
}

export interface Failure {
  reason: string;
  /** Whether another request may succeed. */
  isPassing: boolean;
  /** Made late: its message depends on what the call does next. */
  error: () => CloudError;
}

/** How far a request came. */
export interface Progress {
  proof?: Proof;
  isSent?: boolean;
  response?: Response;
  raw?: Raw;
}
