// Asking until something has come to an end. Nothing calls back in these services.
import { AnswerError, type CallInfo, type CloudError, OutcomeError, ServiceError, TimeoutError, UnreachableError, notSent, refuse } from "./errors.ts";
import { givenUp } from "./exchange.ts";
import type { Input } from "./input.ts";
import type { Observer } from "./observe.ts";
import type { Operation, Wait } from "./operation.ts";
import { type CallOptions, type Kinds, check } from "./options.ts";
import { type Ask, type Asked, pagesOf } from "./pages.ts";
import { at, has } from "./records.ts";
import { isFinal, isPassing } from "./retry.ts";
import { scrub } from "./secrets.ts";
import { limitOf, sleep, within } from "./time.ts";

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
  /** Milliseconds until the wait is given up; 3,600,000 (an hour) unless given. A state that nobody knows does not end it. */
  timeout?: number | undefined;
  /** Milliseconds between questions, at first; it grows to six times that. 5,000 unless given. */
  interval?: number | undefined;
  /** Gives the wait up. */
  signal?: AbortSignal | undefined;
  /** Called with each answer; where it is asynchronous, the wait goes on when it is done. What it throws or rejects with ends the wait. */
  onProgress?: ((progress: Progress<Answer>) => void) | undefined;
}

/** Where the answer tells which run it is about. */
export interface RunOption {
  /** The run that is meant: the answer that started it, or its number. What is said of an earlier run is passed over. */
  run?: string | number | object | undefined;
}

const kinds: Kinds = { until: "string", run: undefined, timeout: 0, interval: 0, signal: AbortSignal, onProgress: "function" };

export async function waitFor(info: CallInfo, operation: Operation, ask: Ask, observer: Observer, input: Input, options: WaitOptions<unknown, string> & RunOption): Promise<unknown> {
  const wait = operation.wait as Wait;
  const { until = Object.keys(wait.targets)[0] ?? "", run, timeout = 3_600_000, interval = 5_000, signal, onProgress } = options;
  check(info, "wait", options, kinds);
  const [, target] = Object.entries(wait.targets).find(([name]) => name === until) ?? [];
  if (run !== undefined && !wait.run) refuse(info, "the answer does not tell which run it is about.");
  const meant = run === undefined ? [] : marksOf(run, wait);
  if (run !== undefined && !meant.some((mark) => mark && Number.isFinite(Number(mark)))) refuse(info, "run does not tell which run is meant.");
  if (!target) refuse(info, `one cannot wait until ${until}; there is ${Object.keys(wait.targets).join(", ")}.`);
  const limit = limitOf(signal, timeout);
  /** The last state, as an error may show it. */
  let last: string | undefined;
  let polls = 0;
  let strange = 0;
  let problem: CloudError | undefined;
  try {
    for (let pause = interval; ; pause = Math.min(pause * 1.3, interval * 6)) {
      let answer: unknown;
      problem = undefined;
      try {
        answer = await look(info, operation, ask, input, { signal: limit.signal });
        strange = 0;
      } catch (error) {
        problem = passingOr(error, limit.signal, ++strange);
      }
      info.attempts = ++polls;
      const whose = meant.length > 0 ? compare(meant, marksOf(answer, wait)) : "meant";
      const said = whose === "earlier" ? [] : [textAt(answer, wait.state), textAt(answer, wait.result)];
      const [state] = said;
      // Now, because the next call may have other secrets.
      last = scrub(state, info.secrets);
      await within(limit.signal, Promise.resolve(onProgress?.({ state, answer, polls, ...(problem && { problem }) })));
      if (whose === "later") throw new OutcomeError(info, "unknown", answer, "the answer is about a later run.");
      const bad = said.find((text) => has(wait.failed, text) && !has(target, text));
      // A bad end is one, whatever is said to be under way.
      const reached = has(target, state) && (has(wait.failed, state) || ![wait.busy && at(answer, wait.busy.list)].flat().some((one) => has(wait.busy?.states ?? [], one)));
      if (whose === "untold" && (bad !== undefined || reached)) throw new OutcomeError(info, "unknown", answer, "the answer does not tell which run ended.");
      if (bad !== undefined) throw new OutcomeError(info, bad, answer);
      if (reached) return answer;
      // So that those who began together do not ask together.
      const delay = pause * (0.8 + Math.random() * 0.4);
      observer(info, "wait", { state, polls, delay });
      await sleep(delay, limit.signal);
    }
  } catch (error) {
    if (signal?.aborted) throw givenUp(info, signal);
    if (limit.expired) throw new TimeoutError(info, `not ${until} within ${timeout} ms; its last state was ${last ?? "none"}.`, { cause: problem });
    throw error;
  } finally {
    limit.stop();
  }
}

/** A wait outlives what may pass, and twice in a row what looks like an accident on the way. Anything else ends it. */
function passingOr(error: unknown, signal: AbortSignal, strange: number): CloudError {
  if (isFinal(error)) throw error;
  const refused = error instanceof ServiceError;
  const passes = error instanceof UnreachableError || error instanceof TimeoutError || (refused && isPassing(error.status));
  const accident = error instanceof AnswerError || (refused && error.status >= 500 && error.code === undefined);
  if ((passes || (accident && strange <= 2)) && !signal.aborted) return error;
  throw error;
}

/** What tells runs apart, at each of the places where it may stand. */
const marksOf = (run: unknown, { run: places = [] }: Wait): (string | undefined)[] =>
  typeof run === "object" ? places.map((place) => textAt(run, place)) : [run === run ? String(run) : undefined];

/** Marks are numbers that grow from run to run. The first that both have decides. */
function compare(meant: (string | undefined)[], told: (string | undefined)[]): "meant" | "earlier" | "later" | "untold" {
  const [mark, other] = meant.map((mark, index) => [mark, told[index]] as const).find(([mark, other]) => mark && other) ?? [];
  return other === undefined ? "untold" : mark === other ? "meant" : Number(other) > Number(mark) ? "later" : "earlier";
}

/** A list without an end must not be walked through without one, and a wait pauses for its interval between two walks. */
const mostPages = 100;

/** The answer, or the entry of its list that is meant, on whichever page it is. */
async function look(info: CallInfo, { wait, page }: Operation, ask: Ask, input: Input, options: CallOptions): Promise<unknown> {
  const item = wait?.item;
  if (!item) return ask(input, options);
  const wanted = input[item.input];
  if (wanted === undefined) notSent(info, `${item.input} is missing`);
  const entries = page ? pagesOf(info, page, atMost(mostPages, info, ask), input, options) : [at(await ask(input, options), item.list) ?? []].flat();
  for await (const entry of entries) if (at(entry, `/${item.key}`) === wanted) return entry;
  return undefined;
}

/** Asks for no more pages than that, and then fails with the response of the last one. */
function atMost(most: number, info: CallInfo, ask: Ask): Ask {
  let pages = 0;
  let last: Asked | undefined;
  const refuseMore = async (): Promise<never> => {
    const why = `not found on the first ${most} pages of the list. Narrow the list by its parameters.`;
    throw new AnswerError(info, why, await last?.withResponse?.());
  };
  return (input, options) => (pages++ < most ? (last = ask(input, options)) : refuseMore());
}

const textAt = (answer: unknown, pointer: string | undefined): string | undefined => {
  const value = pointer === undefined ? undefined : at(answer, pointer);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};
