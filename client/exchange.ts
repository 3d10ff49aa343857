// One call from its first request to its last: a place in the queue, time limits, pauses and retries.
import { attempt } from "./attempt.ts";
import type { CallContext, Info, Outcome } from "./call-context.ts";
import { AbortedError, type CallInfo, type CloudError, TimeoutError } from "./errors.ts";
import { type Init, keep } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { CallOptions, Ready } from "./options.ts";
import { defined, ownOf } from "./records.ts";
import type { Raw } from "./request.ts";
import { delayBefore, isPassing } from "./retry.ts";
import { retryCost } from "./retry-budget.ts";
import { type Limit, firstOf, limitOf, sleep } from "./time.ts";

export type { Info } from "./call-context.ts";

export type Exchange = (info: Info, operation: Operation, init: Init, options: CallOptions) => Promise<Raw>;

/** One 429 must not stop an operation for longer, whatever its Retry-After says. */
const longestHold = 300_000;

export function createExchange(
  definition: Definition,
  baseUrl: string,
  given: Record<string, unknown>,
  settings: Ready,
): Exchange {
  return async (info, operation, asked, options) => {
    const init = keep(info, asked, given, operation);
    const limits = ownOf({ ...settings.patience, ...defined(options) });
    // A stream is gone once it was sent.
    const isOnce = asked.body instanceof ReadableStream || (operation.effect === "once" && !options.repeatable);
    // One of its own for each call: many calls may share the caller's, which must not gather listeners.
    const signal = options.signal && firstOf(options.signal);
    const context = ownOf({ info, operation, init, definition, baseUrl, settings, limits });
    return run(context, signal, isOnce ? 0 : limits.retries);
  };
}

async function run(call: CallContext, signal: AbortSignal | undefined, mostRetries: number): Promise<Raw> {
  const { info, operation, settings } = call;
  const { timeout, retryDelay } = call.limits;
  let limit: Limit | undefined;
  let heldFor = 0;
  let cost = 0;
  try {
    for (let retries = 0; ; ) {
      const until = limit?.signal ?? signal;
      heldFor += await waitOutHold(call, limit ? limit.end - performance.now() : timeout, until);
      // Asking for a token may be what others, who have a place, are waiting for.
      const leave = operation.anonymous ? () => {} : await settings.enter(until, info.attempts > 0);
      // The clock stands still in the queue before the first request: how long that is, is the caller's own doing.
      limit ??= limitOf(signal, timeout - heldFor);
      const outcome = await attempt(call, limit.signal).finally(leave);
      if (!call.refused && outcome.mayRenew) {
        call.refused = outcome;
        continue;
      }
      const { raw, failure } = outcome;
      const delay = delayBefore(retries, retryDelay, raw?.response);
      if (raw?.response.ok) settings.retryBudget.giveBack(cost || 1);
      const isHopeful = failure?.isPassing || isPassing(raw?.response.status ?? 0);
      if (!isHopeful || retries >= mostRetries || performance.now() + delay >= limit.end) return rawOf(outcome);
      cost = raw ? retryCost.response : retryCost.noResponse;
      if (!settings.retryBudget.spend(cost)) {
        info.note = "Not sent again: the client's retryBudget is used up.";
        return rawOf(outcome);
      }
      if (raw?.response.status !== 429) info.uncertain = true;
      else settings.held.set(info.operation, performance.now() + Math.min(delay, longestHold));
      retries++;
      const reason = failure?.reason ?? `status ${raw?.response.status}`;
      settings.observer(info, "retry", { attempts: info.attempts, delay, reason });
      await sleep(delay, limit.signal);
    }
  } catch (error) {
    // The reason of a signal may be the error of another call.
    if (signal?.aborted && error === signal.reason) throw givenUp(info, signal);
    if (limit?.expired && error === limit.signal.reason) throw new TimeoutError(info, `not done within ${timeout} ms.`);
    throw error;
  } finally {
    limit?.stop();
  }
}

function rawOf({ raw, failure }: Outcome): Raw {
  if (failure) throw failure.error();
  return raw as Raw;
}

/** After a 429 all calls of the operation pause, and go on at different moments. Returns for how long this one paused. */
async function waitOutHold(call: CallContext, left: number, signal: AbortSignal | undefined): Promise<number> {
  const { info, settings, limits } = call;
  const pause = (settings.held.get(info.operation) ?? 0) - performance.now();
  if (pause <= 0) return 0;
  if (pause >= left) {
    const what = `after a status 429 the calls of this operation pause for ${Math.ceil(pause)} ms more`;
    const sent = info.attempts > 0 ? "not sent again" : "not sent";
    const why = `${sent}: ${what}, which timeout (${limits.timeout} ms) does not allow`;
    throw new TimeoutError(info, `${why}. Call again later, or raise timeout.`);
  }
  const whole = pause + Math.random() * Math.min(limits.retryDelay, left - pause);
  await sleep(whole, signal);
  return whole;
}

/** AbortSignal.timeout() is a time limit too. */
export const givenUp = (info: CallInfo, { reason }: AbortSignal): CloudError =>
  (reason as { name?: string } | undefined)?.name === "TimeoutError"
    ? new TimeoutError(info, "the time of its signal is over.", { cause: reason })
    : new AbortedError(info, "given up by its signal.", { cause: reason });
