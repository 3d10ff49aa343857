// What the runtime has to know of a service and its operations. The build writes these tables from the contract.
import type { CallInfo } from "./errors.ts";
import type { Servers } from "./server.ts";

/** Limits of a file while it is read; `idleTimeout` is as `attemptTimeout` unless given. */
export interface FileLimits {
  attemptTimeout: number;
  idleTimeout?: number | undefined;
  maxResponseBytes?: number | undefined;
  signal?: AbortSignal | undefined;
}

export type ReadFile = (info: CallInfo, data: ReadableStream, response: Response, limits: FileLimits) => ReadableStream;

export interface Definition {
  service: string;
  servers: Servers;
  operations: Readonly<Record<string, Operation>>;
  /** Parameters that are given to the client once and then go into every call that has them. */
  given: readonly string[];
  /** That of them which names the project. */
  project?: string;
  /** Reads answers that are files. Only where there are any, so that no other page has to load it. */
  readFile?: ReadFile;
  /** By status, the error codes behind which a token may stand that has to be renewed. */
  staleToken?: Readonly<Record<number, readonly string[]>>;
}

export interface Operation {
  /** Left out, it changes nothing. idempotent: a repeat does no further harm. once: never to be repeated unasked. */
  effect?: "idempotent" | "once";
  /** Method and path: `GET /v3/projects`. */
  request: string;
  query?: readonly string[];
  header?: readonly string[];
  /** Needs no credentials. */
  anonymous?: true;
  body?: "required" | "optional";
  /** Where in the body secrets stand whose names do not tell it. */
  secrets?: readonly string[];
  /** What each success status brings; an object unless told. A question mark: that, or no body at all. Either is an object or a list. A file is no JSON. */
  answers?: Readonly<Record<number, AnswerKind>>;
  /** Response headers that the contract promises. */
  headers?: readonly string[];
  failure?: FailureInSuccess;
  alreadyDone?: AlreadyDone;
  wait?: Wait;
  page?: Page;
}

export type AnswerKind = "object" | "list" | "either" | "object?" | "list?" | "either?" | "nothing" | "file";

/** Where an answer with a success status may say that nothing was done. */
export interface FailureInSuccess {
  /** The field with the list of remarks. Without it the answer tells a state, at the pointer `status`. */
  list?: string;
  /** Fields of a remark, where they have other names than these. */
  status?: string;
  message?: string;
  /** Values of the status, or states, that are no failure. */
  harmless: readonly string[];
}

/** How a refusal says that the state asked for is there already: by code, or where it has none by its text, in which %s is any. */
export interface AlreadyDone {
  codes: readonly string[];
  texts: readonly string[];
}

/** How the answer tells the state of something that takes its time. Pointers are JSON pointers into the answer. */
export interface Wait {
  /** The client's method. */
  as: string;
  state: string;
  /** A second place, which may tell a bad end where the first only tells an end. */
  result?: string;
  /** Where the answer tells which run it is about: by numbers that grow from run to run. */
  run?: readonly string[];
  /** What the answer may list as still under way, and where: until then nothing has reached its goal. */
  busy?: { list: string; states: readonly string[] };
  /** Goals, each with the states that reach it. The first is the usual one. */
  targets: Readonly<Record<string, readonly string[]>>;
  /** States in which it ended badly, unless they are what was asked for. */
  failed: readonly string[];
  /** Where the answer is a list: which entry is meant. */
  item?: { list: string; key: string; input: string };
}

/** How a listing is walked through. */
export interface Page {
  /** The client's method. */
  as: string;
  items: string;
  /** What tells items apart; a pointer into the item. */
  key: string;
  /** The parameter that moves: by one per page, by the number of items, or to the last item's key. */
  position: string;
  step: "page" | "item" | "key";
  first?: number;
  /** The parameter for the size of a page, and its largest value. */
  size?: string;
  most?: number;
}
