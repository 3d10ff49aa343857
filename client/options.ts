// What a client and a call can be told, and the check that nothing else was said.
import { type Credentials, type ProjectCredentials, type TokenSource, tokenCredentials } from "./credentials/credentials.ts";
import { type CallInfo, NotSentError } from "./errors.ts";
import { type Hooks, type Logger, type Observer, createObserver } from "./observe.ts";
import { type Enter, createQueue } from "./queue.ts";

/** How long and how often. Given to the client for all calls, or to a call for itself. */
export interface Patience {
  /** Milliseconds for the whole call, from its first request to the last byte, with all repeats. 120,000 unless given. */
  timeout?: number | undefined;
  /** Milliseconds until the answer to one request begins; then it counts as lost. 30,000 unless given. */
  attemptTimeout?: number | undefined;
  /** How often a request may be repeated whose answer was lost, or was 429, 502, 503 or 504. 3 unless given. */
  retries?: number | undefined;
}

export interface Settings extends Patience {
  /** Upper bound, in milliseconds, of the wait before the first repeat; it doubles with each. 1,000 unless given. */
  retryDelay?: number | undefined;
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

const settingNames = ["timeout", "attemptTimeout", "retries", "retryDelay", "concurrency", "hooks", "logger", "fetch", "insecure"];
const accessNames = ["region", "baseUrl", "token", "credentials"];
/** What some clients take, so that one object of options may serve several. */
const sharedNames = ["project_id", "workspace"];
const callNames = ["timeout", "attemptTimeout", "retries", "signal", "repeatable"];

/** A client's settings with nothing left open. */
export interface Ready {
  credentials: Credentials & Partial<ProjectCredentials>;
  patience: { timeout: number; attemptTimeout: number; retries: number };
  retryDelay: number;
  enter: Enter;
  observer: Observer;
  fetch: (request: Request) => Promise<Response>;
}

export type Given = Settings & { token?: TokenSource | undefined; credentials?: Credentials | undefined };

export function readSettings(info: CallInfo, options: Given, given: readonly string[]): Ready {
  checkNames(info, options, [...new Set([...accessNames, ...given, ...settingNames])], "client", sharedNames);
  const { timeout = 120_000, attemptTimeout = 30_000, retries = 3, retryDelay = 1000, concurrency = 32 } = options;
  for (const [name, value] of Object.entries({ retryDelay, concurrency })) checkNumber(info, name, value, name === "concurrency" ? 1 : 0);
  const patience = { timeout, attemptTimeout, retries };
  checkPatience(info, patience);
  if (options.token !== undefined && options.credentials !== undefined) throw new NotSentError(info, "give a token or credentials, not both.");
  if (options.credentials !== undefined && typeof options.credentials?.authorize !== "function") {
    throw new NotSentError(info, "credentials are an object with authorize(); make one with cloud-data-contracts/credentials.");
  }
  return {
    credentials: options.credentials ?? tokenCredentials(options.token),
    patience,
    retryDelay,
    enter: createQueue(concurrency),
    observer: createObserver(options.hooks, options.logger),
    // Asked anew for each request, so that what replaces the platform's later is heeded.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  };
}

export function checkCallOptions(info: CallInfo, options: CallOptions, more: readonly string[] = []): void {
  checkNames(info, options, [...callNames, ...more], "call");
  checkPatience(info, options);
}

function checkPatience(info: CallInfo, { timeout = 1, attemptTimeout = 1, retries = 0 }: Patience): void {
  checkNumber(info, "timeout", timeout, 0);
  checkNumber(info, "attemptTimeout", attemptTimeout, 0);
  checkNumber(info, "retries", retries, 0);
}

export function checkNumber(info: CallInfo, name: string, value: unknown, least: number): void {
  // Infinity is a number that one may want here.
  if (typeof value !== "number" || !(value >= least)) throw new NotSentError(info, `${name} is not a number from ${least} on.`);
}

/** A name that is misspelt would do nothing, and nobody would notice. */
export function checkNames(info: CallInfo, options: object, known: readonly string[], whose: string, ignored: readonly string[] = []): void {
  if (typeof options !== "object" || options === null) throw new NotSentError(info, `the options of a ${whose} are an object.`);
  const unknown = Object.keys(options).filter((name) => !known.includes(name) && !ignored.includes(name));
  if (unknown.length > 0) throw new NotSentError(info, `a ${whose} has no option ${unknown.join(", ")}. It has ${known.join(", ")}.`);
}
