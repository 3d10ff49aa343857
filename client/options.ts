// What a client and a call can be told, and the check that nothing else was said.
import { type Credentials, type ProjectCredentials, type TokenSource, tokenCredentials } from "./credentials/credentials.ts";
import { type CallInfo, refuse } from "./errors.ts";
import { type Hooks, type Logger, type Observer, createObserver } from "./observe.ts";
import { type Enter, createQueue } from "./queue.ts";
import { guarded, ownOf } from "./records.ts";
import { type RetryBudget, createRetryBudget } from "./retry-budget.ts";

/** How long and how often. Given to the client for all calls, or to a call for itself. */
export interface Patience {
  /** Milliseconds for the whole call, from its first request to the last byte, with all repeats. 120,000 unless given. */
  timeout?: number | undefined;
  /** Milliseconds until the answer to one request begins; then it counts as lost. 30,000 unless given. */
  attemptTimeout?: number | undefined;
  /** How often a request may be repeated whose answer was lost, or was 429, 502, 503 or 504. 3 unless given. */
  retries?: number | undefined;
  /**
   * Bytes of a response body, after decoding; a longer one ends the call with an AnswerError. 67,108,864 (64 MiB) unless given.
   * A file has no limit unless this is given; a stream that is asked for by path never has one.
   */
  maxResponseBytes?: number | undefined;
  /** Milliseconds that a file may pause between two pieces; then it counts as lost. As `attemptTimeout` unless given. */
  idleTimeout?: number | undefined;
}

export interface Settings extends Patience {
  /** Upper bound, in milliseconds, of the wait before the first repeat; it doubles with each. 1,000 unless given. */
  retryDelay?: number | undefined;
  /**
   * What all calls of the client together may spend on retries: a retry costs 5, or 10 when no response came. A success gives
   * back what its retry cost, or 1. 500 unless given; Infinity sets no limit.
   */
  retryBudget?: number | undefined;
  /** How many requests may be under way at once; others wait their turn. 32 unless given. */
  concurrency?: number | undefined;
  /** Called for each request, response, repeat and wait. */
  hooks?: Hooks | undefined;
  /** Told the same in words: `console`, or your own. Silent unless given. */
  logger?: Logger | undefined;
  /** Replaces the fetch of the platform. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Allows `http:` to hosts other than this machine: whoever listens on the way can then read the credentials. */
  insecure?: boolean | undefined;
}

/** Say who calls: with a token, or with credentials from `cloud-data-contracts/credentials`. */
export type Access =
  | {
      /** A token of IAM, or a function that has one: it is asked before every request. */
      token: TokenSource;
      credentials?: never;
    }
  | {
      credentials: Credentials;
      token?: never;
    };

/** As Access; credentials that know their project need not be told. */
export type ProjectAccess<Given> = (Access & Given) | ({ credentials: ProjectCredentials; token?: never } & { [Name in keyof Given]?: Given[Name] | undefined });

export interface CallOptions extends Patience {
  /** Gives the call up. */
  signal?: AbortSignal | undefined;
  /** You say that a repeat does no harm, although the contract says that this operation must not be repeated. */
  repeatable?: boolean | undefined;
}

export interface StopOptions extends CallOptions {
  /** Takes the answer that the job is in that state already, by error code or text, for success. */
  acceptAlreadyDone?: boolean | undefined;
}

/** What a value must be: a number from this on, a type, an instance; undefined where it is looked at elsewhere. */
type Kind = number | "function" | "object" | "boolean" | "string" | typeof AbortSignal | undefined;
export type Kinds = Readonly<Record<string, Kind>>;

const patience = { timeout: 0, attemptTimeout: 0, retries: 0, maxResponseBytes: 0, idleTimeout: 0 };
const settings: Kinds = { ...patience, retryDelay: 0, retryBudget: 0, concurrency: 1, hooks: "object", logger: "object", fetch: "function", insecure: "boolean" };
export const callKinds: Kinds = { ...patience, signal: AbortSignal, repeatable: "boolean" };
export const stopKinds: Kinds = { ...callKinds, acceptAlreadyDone: "boolean" };
/** What some clients take, so that one object of options may serve several. */
const shared = ["project_id", "workspace"];

/** A client's settings with nothing left open. */
export interface Ready {
  credentials: Credentials & Partial<ProjectCredentials>;
  patience: Patience & { timeout: number; attemptTimeout: number; retries: number; retryDelay: number };
  /** Operations of which there were too many calls, and until when none is to follow. */
  held: Map<string, number>;
  enter: Enter;
  retryBudget: RetryBudget;
  observer: Observer;
  fetch: (request: Request) => Promise<Response>;
}

export type Given = Settings & { token?: TokenSource | undefined; credentials?: Credentials | undefined };

export function readSettings(info: CallInfo, options: Given, given: readonly string[]): Ready {
  const own = Object.fromEntries(given.map((name) => [name, undefined]));
  check(info, "client", options, { region: "string", baseUrl: "string", token: undefined, credentials: "object", ...own, ...settings }, shared);
  const { token, credentials } = options;
  const {
    timeout = 120_000,
    attemptTimeout = 30_000,
    retries = 3,
    retryDelay = 1000,
    retryBudget = 500,
    concurrency = 32,
    maxResponseBytes,
    idleTimeout,
  } = options;
  if (token !== undefined && credentials) refuse(info, "give a token or credentials, not both.");
  const proven = guarded(credentials ?? tokenCredentials(token));
  if (typeof proven.authorize !== "function") {
    refuse(info, "credentials have no authorize(); make them with cloud-data-contracts/credentials.");
  }
  return {
    credentials: proven,
    patience: { timeout, attemptTimeout, retries, retryDelay, maxResponseBytes, idleTimeout },
    held: new Map(),
    enter: createQueue(Math.floor(concurrency)),
    retryBudget: createRetryBudget(retryBudget),
    observer: createObserver(guarded(options.hooks ?? {}), guarded(options.logger ?? {})),
    // Asked anew for each request, so that what replaces the platform's later is heeded.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

/** A name that is misspelt, or a value of another type, would do nothing or something else, and nobody would notice. */
export function check(info: CallInfo, whose: string, options: object, kinds: Kinds, ignored: readonly string[] = []): void {
  const known = ownOf(kinds);
  if (Object(options) !== options) refuse(info, `the options of a ${whose} are an object.`);
  for (const [name, value] of Object.entries(options)) {
    if (!(name in known) && !ignored.includes(name)) refuse(info, `a ${whose} has no option ${name}. It has ${Object.keys(known).join(", ")}.`);
    const kind = known[name];
    if (value === undefined || kind === undefined) continue;
    const [fits, meant] =
      typeof kind === "number" ? [typeof value === "number" && value >= kind, `a number from ${kind} on`]
      : typeof kind === "string" ? [typeof value === kind && value !== null, `of type ${kind}`]
      : [value instanceof kind, "an AbortSignal"];
    if (!fits) refuse(info, `${name} is not ${meant}.`);
  }
}
