// Asking until something has come to an end. Nothing calls back in these services.
import { type CallInfo, type CloudError, OutcomeError, ServiceError, TimeoutError, UnreachableError, notSent, refuse } from "./errors.ts";
import { givenUp } from "./exchange.ts";
import type { Input } from "./input.ts";
import type { Observer } from "./observe.ts";
import type { Operation, Wait } from "./operation.ts";
import { type CallOptions, type Kinds, check } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { at } from "./records.ts";
import { isPassing } from "./retry.ts";
import { limitOf, sleep } from "./time.ts";

export interface Progress<Answer> {
  /** As the service says it; undefined when its answer says none. */
  state: string | undefined;
  /** Undefined when what is waited for is not in the list yet. */
  answer: Answer | undefined;
  /** How often was asked so far. */
  polls: number;
  /** Why there is no answer this time, where that may pass: too many calls, a broken line. */
  problem?: CloudError | undefined;
}

export interface WaitOptions<Answer, Target extends string> {
  /** What to wait for. */
  until?: Target | undefined;
  /** The run that is meant, by its id, where the answer tells one: what it says of another run is passed over. */
  run?: string | number | undefined;
  /** Milliseconds until the wait is given up; 3,600,000 (an hour) unless given. A state that nobody knows does not end it. */
  timeout?: number | undefined;
  /** Milliseconds between questions, at first; it grows to six times that. 5,000 unless given. */
  interval?: number | undefined;
  /** Gives the wait up. */
  signal?: AbortSignal | undefined;
  /** Called with each answer. What it throws ends the wait. */
  onProgress?: ((progress: Progress<Answer>) => void) | undefined;
}

type Ask = (input: Input, options: CallOptions) => PromiseLike<unknown>;

const kinds: Kinds = { until: "string", run: undefined, timeout: 0, interval: 0, signal: AbortSignal, onProgress: "function" };

export async function waitFor(info: CallInfo, operation: Operation, ask: Ask, observer: Observer, input: Input, options: WaitOptions<unknown, string>): Promise<unknown> {
  const wait = operation.wait as Wait;
  const { until = Object.keys(wait.targets)[0] ?? "", run, timeout = 3_600_000, interval = 5_000, signal, onProgress } = options;
  check(info, "wait", options, kinds);
  const [, target] = Object.entries(wait.targets).find(([name]) => name === until) ?? [];
  if (run !== undefined && !wait.run) refuse(info, "the answer does not tell which run it is about.");
  if (!target) refuse(info, `one cannot wait until ${until}; there is ${Object.keys(wait.targets).join(", ")}.`);
  const limit = limitOf(signal, timeout);
  let state: string | undefined;
  let polls = 0;
  const asked = { ...info, attempts: 0 };
  try {
    for (let pause = interval; ; pause = Math.min(pause * 1.3, interval * 6)) {
      let answer: unknown;
      let problem: CloudError | undefined;
      try {
        answer = await look(info, operation, ask, input, { signal: limit.signal });
      } catch (error) {
        problem = passingOr(error, limit.signal);
      }
      asked.attempts = ++polls;
      const meant = run === undefined || textAt(answer, wait.run) === String(run);
      const said = meant ? [textAt(answer, wait.state), textAt(answer, wait.result)] : [];
      state = said[0];
      onProgress?.({ state, answer, polls, ...(problem && { problem }) });
      const bad = said.find((text) => has(wait.failed, text) && !has(target, text));
      if (bad !== undefined) throw new OutcomeError(asked, bad, answer);
      if (has(target, state)) return answer;
      // So that those who began together do not ask together.
      const delay = pause * (0.8 + Math.random() * 0.4);
      observer(info, "wait", { state, polls, delay });
      await sleep(delay, limit.signal);
    }
  } catch (error) {
    if (signal?.aborted) throw givenUp(asked, signal);
    if (limit.expired) throw new TimeoutError(asked, `not ${until} within ${timeout} ms; its last state was ${state ?? "none"}.`);
    throw error;
  } finally {
    limit.stop();
  }
}

/** A wait outlives what may pass; anything else ends it. */
function passingOr(error: unknown, signal: AbortSignal): CloudError {
  const passes = error instanceof UnreachableError || error instanceof TimeoutError || (error instanceof ServiceError && isPassing(error.status));
  if (passes && !signal.aborted) return error;
  throw error;
}

/** The answer, or the entry of its list that is meant, on whichever page it is. */
async function look(info: CallInfo, { wait, page }: Operation, ask: Ask, input: Input, options: CallOptions): Promise<unknown> {
  const item = wait?.item;
  if (!item) return ask(input, options);
  const wanted = input[item.input];
  if (wanted === undefined) notSent(info, `${item.input} is missing`);
  const entries = page ? pagesOf(info, page, ask, input, options) : at(await ask(input, options), item.list);
  for await (const entry of entries as AsyncIterable<unknown>) if (at(entry, `/${item.key}`) === wanted) return entry;
  return undefined;
}

const textAt = (answer: unknown, pointer: string | undefined): string | undefined => {
  const value = pointer === undefined ? undefined : at(answer, pointer);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

/** Documents and answers differ in their capitals. */
const has = (states: readonly string[], state: string | undefined): boolean => states.some((known) => known.toLowerCase() === state?.toLowerCase());
