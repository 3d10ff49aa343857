// What a client lets be seen of its work. Nothing in here is secret: no headers, no bodies, and what strings hold is redacted.
import type { CallInfo } from "./errors.ts";
import { oneLine, scrubFields } from "./secrets.ts";

export interface RequestEvent {
  service: string;
  operation: string;
  method: string;
  url: string;
  /** 1 for the first request of a call. */
  attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  status: number;
  requestId: string | undefined;
  /** From sending to the first of the answer. */
  milliseconds: number;
}

export interface RetryEvent {
  service: string;
  operation: string;
  /** How many requests were sent so far. */
  attempts: number;
  /** Until the next. */
  delay: number;
  /** What is hoped to pass: "status 503", "no answer came." */
  reason: string;
}

export interface WaitEvent {
  service: string;
  operation: string;
  /** As the service says it; undefined when its answer says none. */
  state: string | undefined;
  /** How often was asked so far. */
  polls: number;
  /** Until the next. */
  delay: number;
}

/** Called as things happen. What one throws, or what its promise rejects with, goes to console.error, and the call goes on. */
export interface Hooks {
  request?: ((event: RequestEvent) => void) | undefined;
  response?: ((event: ResponseEvent) => void) | undefined;
  retry?: ((event: RetryEvent) => void) | undefined;
  wait?: ((event: WaitEvent) => void) | undefined;
}

/** `console` is one. Requests and answers are told as debug, waits as info, repeats as warn. */
export interface Logger {
  debug?: ((text: string) => void) | undefined;
  info?: ((text: string) => void) | undefined;
  warn?: ((text: string) => void) | undefined;
}

interface Events {
  request: RequestEvent;
  response: ResponseEvent;
  retry: RetryEvent;
  wait: WaitEvent;
}

export type Observer = <Kind extends keyof Events>(call: CallInfo, kind: Kind, told: Omit<Events[Kind], "service" | "operation">) => void;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** At which level each is told, and in which words. */
const words: { [Kind in keyof Events]: [keyof Logger, (event: Events[Kind]) => string] } = {
  request: ["debug", ({ method, url, attempt }) => `${method} ${url}${attempt > 1 ? ` (attempt ${attempt})` : ""}`],
  response: ["debug", ({ status, milliseconds }) => `status ${status} after ${milliseconds.toFixed(0)} ms`],
  retry: ["warn", ({ reason, delay }) => `${reason}; again in ${seconds(delay)}`],
  wait: ["info", ({ state, delay }) => `${state ?? "no state yet"}; asked again in ${seconds(delay)}`],
};

type HookOf<Kind extends keyof Events> = ((event: Events[Kind]) => void) | undefined;

export const createObserver = (hooks: { [Kind in keyof Events]?: HookOf<Kind> } = {}, logger: Logger = {}): Observer => ({ service, operation, secrets }, kind, told) => {
  const [level, text] = words[kind];
  // To look for secrets costs more than the rest of it.
  if (!hooks[kind] && !logger[level]) return;
  const event = { service, operation, ...scrubFields(told, secrets) } as Events[typeof kind];
  runSafely(() => hooks[kind]?.(event));
  runSafely(() => logger[level]?.(oneLine(`${service}.${operation}: ${text(event)}`)));
};

/** A mistake in an observer must neither fail a call that was made nor go unseen, nor end the process where the observer is asynchronous. */
function runSafely(work: () => unknown): void {
  new Promise((done) => done(work())).catch((error: unknown) => console.error(error));
}
