// One call from its first request to its last: a place in the queue, proof of who calls, time limits, repeats.
import type { Proof } from "./credentials/credentials.ts";
import { AbortedError, AnswerError, type CallInfo, CloudError, NotSentError, TimeoutError, UnreachableError } from "./errors.ts";
import { type Init, prepare } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { CallOptions, Ready } from "./options.ts";
import { givenFor, prove } from "./proof.ts";
import { readRefusal } from "./refusal.ts";
import { type Raw, type Sending, send } from "./request.ts";
import { delayBefore, isPassing } from "./retry.ts";
import { type Limit, limitOf, sleep, within } from "./time.ts";

/** What is known of a call while it runs. */
export interface Info extends CallInfo {
  attempts: number;
  secrets: Set<string>;
  /** An earlier request may have had its effect, though nobody can tell. */
  uncertain: boolean;
}

/** What is the same for all calls of a client. */
export interface Context {
  definition: Definition;
  given: Record<string, unknown>;
  ready: Ready;
  baseUrl: string;
}

/** How one request ended: with an answer, or with an error, of which some pass when one tries again. */
type Outcome = { proof: Proof } & ({ raw: Raw; error?: never; passing?: never } | { raw?: never; error: CloudError; passing?: boolean });

export class Exchange {
  readonly #context: Context;
  readonly #info: Info;
  readonly #operation: Operation;
  readonly #init: Init;
  readonly #options: CallOptions;

  constructor(context: Context, info: Info, operation: Operation, init: Init, options: CallOptions) {
    this.#context = context;
    this.#info = info;
    this.#operation = operation;
    this.#init = init;
    this.#options = options;
  }

  async run(): Promise<Raw> {
    const { enter, patience, retryDelay, observer } = this.#context.ready;
    const { repeatable, timeout = patience.timeout, retries = patience.retries } = this.#options;
    // One of its own for each call: many calls may share the caller's, which must not gather listeners.
    const signal = this.#options.signal && AbortSignal.any([this.#options.signal]);
    // A stream is gone once it was sent.
    const again = this.#init.body instanceof ReadableStream || (this.#operation.effect === "once" && !repeatable) ? 0 : retries;
    const info = this.#info;
    let limit: Limit | undefined;
    let stale: Outcome | undefined;
    try {
      for (let repeats = 0; ; ) {
        const leave = await enter(limit?.signal ?? signal, info.attempts > 0);
        // The clock starts with the first request, not in the queue: how long that is, is the caller's own doing.
        limit ??= limitOf(signal, timeout);
        const outcome = await this.#attempt(limit.signal, stale).finally(leave);
        if (!stale && this.#isStale(outcome)) {
          stale = outcome;
          continue;
        }
        const reason = whyAgain(outcome);
        const delay = delayBefore(repeats, retryDelay, outcome.raw?.response);
        if (!reason || repeats >= again || performance.now() + delay >= limit.end) return settle(outcome);
        if (outcome.raw?.response.status !== 429) info.uncertain = true;
        repeats++;
        observer.retry({ service: info.service, operation: info.operation, attempts: info.attempts, delay, reason });
        await sleep(delay, limit.signal);
      }
    } catch (error) {
      if (error instanceof CloudError) throw error;
      if (signal?.aborted) throw givenUp(info, signal);
      if (limit?.expired) throw new TimeoutError(info, `not done within ${timeout} ms.`);
      throw error;
    } finally {
      limit?.stop();
    }
  }

  /** One request. Fails only when the call's own time or signal ends; what else happens is its outcome. */
  async #attempt(signal: AbortSignal, stale: Outcome | undefined): Promise<Outcome> {
    const { baseUrl, ready } = this.#context;
    const info = this.#info;
    const limit = limitOf(signal, this.#options.attemptTimeout ?? ready.patience.attemptTimeout);
    const before = info.attempts;
    let proof: Proof = {};
    let response: Response | undefined;
    try {
      const about = { info, operation: this.#operation, init: this.#init, signal: limit.signal };
      const given = await givenFor(this.#context, about);
      const sending = {
        baseUrl,
        ...prepare(info, this.#operation, this.#init, given),
        signal: limit.signal,
        fetch: async (request: Request): Promise<Response> => {
          proof = await prove(this.#context, about, request, given, stale?.proof);
          if (stale && same(proof, stale.proof)) throw new Unchanged();
          response = await this.#send(request, limit);
          return response;
        },
      };
      const work = send(this.#operation.method, this.#operation.path, sending as unknown as Sending);
      return { raw: await within(limit.signal, work), proof };
    } catch (cause) {
      if (cause instanceof Unchanged && stale) return stale;
      if (signal.aborted) throw signal.reason;
      if (cause instanceof CloudError) return { error: cause, proof };
      const sent = info.attempts > before;
      if (limit.expired) return { error: new TimeoutError(info, sent ? "no answer began in time." : "the credentials did not come in time."), passing: sent, proof };
      // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
      if (!sent) return { error: new NotSentError(info, "not sent, because a header or the address is malformed."), proof };
      return { ...this.#lost(cause, response), proof };
    } finally {
      limit.stop();
    }
  }

  async #send(request: Request, limit: Limit): Promise<Response> {
    const { fetch, observer } = this.#context.ready;
    const { service, operation } = this.#info;
    const event = { service, operation, method: request.method, url: request.url, attempt: ++this.#info.attempts };
    const begun = performance.now();
    observer.request(event);
    const response = await within(limit.signal, fetch(request));
    limit.stop();
    const { requestId } = readRefusal(undefined, response.headers);
    observer.response({ ...event, status: response.status, requestId, milliseconds: performance.now() - begun });
    return response;
  }

  #lost(cause: unknown, response: Response | undefined): { error: CloudError; passing: boolean } {
    const info = this.#info;
    if (response && cause instanceof SyntaxError) {
      return { error: new AnswerError(info, `status ${response.status}, but the answer cannot be read.`, { cause, response }), passing: false };
    }
    // Node says it in the cause; browsers do not say it.
    const redirect = cause instanceof Error && /redirect/.test(String(cause.cause));
    const why = redirect ? "the answer is a redirect, and those are not followed." : response ? "the answer broke off." : "no answer came.";
    return { error: new UnreachableError(info, why, { cause, response }), passing: !redirect };
  }

  #isStale({ raw }: Outcome): boolean {
    const { definition, ready } = this.#context;
    if (!raw || raw.response.ok || !ready.credentials.renewable || this.#operation.anonymous) return false;
    return definition.staleToken?.includes(readRefusal(raw.error, raw.response.headers).code ?? "") ?? false;
  }
}

/** The credentials have nothing better than what was refused. */
class Unchanged extends Error {}

const same = (a: Proof, b: Proof): boolean => Object.entries(a).every(([name, value]) => b[name] === value);

function whyAgain({ raw, error, passing }: Outcome): string | undefined {
  if (raw) return isPassing(raw.response.status) ? `status ${raw.response.status}` : undefined;
  return passing ? error.message.slice(error.message.indexOf(": ") + 2) : undefined;
}

function settle({ raw, error }: Outcome): Raw {
  if (error) throw error;
  return raw as Raw;
}

/** AbortSignal.timeout() is a time limit too. */
export const givenUp = (info: CallInfo, { reason }: AbortSignal): CloudError =>
  (reason as { name?: string } | undefined)?.name === "TimeoutError"
    ? new TimeoutError(info, "the time of its signal is over.", { cause: reason })
    : new AbortedError(info, "given up by its signal.", { cause: reason });
