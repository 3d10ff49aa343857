// What the runtime has to know of an operation. The build writes these tables from the contract.

export interface Operation {
  method: string;
  path: string;
  /** read: changes nothing. idempotent: a repeat does no further harm. once: never to be repeated unasked. */
  effect: "read" | "idempotent" | "once";
  query?: readonly string[];
  header?: readonly string[];
  /** Needs no credentials. */
  anonymous?: true;
  body?: "required" | "optional";
  /** What each success status brings. A question mark: that, or no body at all. */
  answers: Readonly<Record<number, AnswerKind>>;
  /** Response headers that the contract promises. */
  headers?: readonly string[];
  failure?: FailureInSuccess;
}

export type AnswerKind = "object" | "list" | "object?" | "list?" | "nothing";

/** Where an answer with a success status may say that nothing was done. */
export interface FailureInSuccess {
  /** The field with the list of remarks. */
  list: string;
  /** Fields of a remark. */
  status: string;
  message: string;
  /** Values of the status that are no failure. */
  harmless: readonly string[];
}
