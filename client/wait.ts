// Asking until something has come to an end. Nothing calls back in these services.
import { type CallInfo, NotSentError, OutcomeError, TimeoutError } from "./errors.ts";
import { givenUp } from "./exchange.ts";
import type { Input } from "./input.ts";
import type { Observer } from "./observe.ts";
import type { Operation, Wait } from "./operation.ts";
import { type CallOptions, checkNames, checkNumber } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { at } from "./pointer.ts";
import { limitOf, sleep } from "./time.ts";

export interface Progress<Answer> {
  /** As the service says it; undefined when its answer says none. */
  state: string | undefined;
  /** Undefined when what is waited for is not in the list yet. */
  answer: Answer | undefined;
  /** How often was asked so far. */
  polls: number;
}

export interface WaitOptions<Answer, Target extends string> {
  /** What to wait for. */
  until?: Target | undefined;
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

const optionNames = ["until", "timeout", "interval", "signal", "onProgress"];

export async function waitFor(info: CallInfo, operation: Operation, ask: Ask, observer: Observer, input: Input, options: WaitOptions<unknown, string>): Promise<unknown> {
  const wait = operation.wait as Wait;
  const { until = Object.keys(wait.targets)[0] ?? "", timeout = 3_600_000, interval = 5_000, signal, onProgress } = options;
  checkNames(info, options, optionNames, "wait");
  checkNumber(info, "timeout", timeout, 0);
  checkNumber(info, "interval", interval, 0);
  const target = wait.targets[until];
  if (!target) throw new NotSentError(info, `one cannot wait until ${until}; there is ${Object.keys(wait.targets).join(", ")}.`);
  const limit = limitOf(signal, timeout);
  let state: string | undefined;
  let polls = 0;
  const asked = { ...info, attempts: 0 };
  try {
    for (let pause = interval; ; pause = Math.min(pause * 1.3, interval * 6)) {
      const answer = await look(info, operation, ask, input, { signal: limit.signal });
      asked.attempts = ++polls;
      state = textAt(answer, wait.state);
      onProgress?.({ state, answer, polls });
      const said = [state, wait.result && textAt(answer, wait.result)].filter((text): text is string => text !== undefined);
      const bad = said.find((text) => has(wait.failed, text) && !has(target, text));
      if (state !== undefined && bad === undefined && has(target, state)) return answer;
      if (bad !== undefined) throw new OutcomeError(asked, bad, answer);
      // So that those who began together do not ask together.
      const delay = pause * (0.8 + Math.random() * 0.4);
      observer.wait({ service: info.service, operation: info.operation, state, polls, delay });
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

/** The answer, or the entry of its list that is meant, on whichever page it is. */
async function look(info: CallInfo, { wait, page }: Operation, ask: Ask, input: Input, options: CallOptions): Promise<unknown> {
  const item = wait?.item;
  if (!item) return ask(input, options);
  const wanted = input[item.input];
  if (wanted === undefined) throw new NotSentError(info, `not sent, because ${item.input} is missing.`);
  const entries = page ? pagesOf(info, page, ask, input, options) : at(await ask(input, options), item.list);
  for await (const entry of entries as AsyncIterable<unknown>) if (at(entry, `/${item.key}`) === wanted) return entry;
  return undefined;
}

const textAt = (answer: unknown, pointer: string): string | undefined => {
  const value = at(answer, pointer);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

/** Documents and answers differ in their capitals. */
const has = (states: readonly string[], state: string): boolean => states.some((known) => known.toLowerCase() === state.toLowerCase());
