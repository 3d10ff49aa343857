// One call from its first request to its last: a place in the queue, proof of who calls, time limits, repeats.
import type createFetchClient from "openapi-fetch";
import { type Proof, Refused } from "./credentials/credentials.ts";
import { AbortedError, AnswerError, type CallInfo, CloudError, NotSentError, TimeoutError, UnreachableError } from "./errors.ts";
import { type Init, prepare } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { CallOptions, Ready } from "./options.ts";
import { readRefusal } from "./refusal.ts";
import { delayBefore, isPassing } from "./retry.ts";
import { noteHeaders } from "./secrets.ts";
import { type Limit, limitOf, sleep, within } from "./time.ts";
import { isHeaderValue } from "./values.ts";

export interface Raw {
  data?: unknown;
  error?: unknown;
  response: Response;
}

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
  http: ReturnType<typeof createFetchClient>;
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
    const { signal, repeatable, timeout = patience.timeout, retries = patience.retries } = this.#options;
    const allowed = this.#operation.effect === "once" && !repeatable ? 0 : retries;
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
        if (!reason || repeats >= allowed || performance.now() + delay >= limit.end) return settle(outcome);
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
    const { http, ready } = this.#context;
    const info = this.#info;
    const limit = limitOf(signal, this.#options.attemptTimeout ?? ready.patience.attemptTimeout);
    const before = info.attempts;
    let proof: Proof = {};
    let response: Response | undefined;
    try {
      const given = await this.#given(limit.signal);
      const init = {
        ...prepare(info, this.#operation, this.#init, given),
        signal: limit.signal,
        fetch: async (request: Request): Promise<Response> => {
          proof = await this.#prove(request, given, limit.signal, stale?.proof);
          if (stale && same(proof, stale.proof)) throw new Unchanged();
          response = await this.#send(request, limit);
          return response;
        },
      };
      // The paths are typed where a client is generated; in here they are data.
      const work = (http.request as (method: string, path: string, init: object) => Promise<Raw>)(this.#operation.method, this.#operation.path, init);
      return { raw: await within(limit.signal, work), proof };
    } catch (cause) {
      if (cause instanceof Unchanged && stale) return stale;
      if (signal.aborted) throw signal.reason;
      if (cause instanceof CloudError) return { error: cause, proof };
      if (limit.expired) return { error: new TimeoutError(info, "no answer began in time."), passing: true, proof };
      // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
      if (info.attempts === before) return { error: new NotSentError(info, "not sent, because a header or the address is malformed."), proof };
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

  /** What was given to the client, and the project that the credentials are for, where the call needs one and was told none. */
  async #given(signal: AbortSignal): Promise<Record<string, unknown>> {
    const { definition, given, ready } = this.#context;
    const { project } = definition;
    const told = project && (this.#init.params?.path?.[project] ?? given[project]);
    if (!project || told !== undefined || !ready.credentials.projectId || !this.#operation.path.includes(`{${project}}`)) return given;
    return { ...given, [project]: await this.#ask(signal, () => ready.credentials.projectId?.(signal)) };
  }

  /** Puts into the request what proves who calls. */
  async #prove(request: Request, given: Record<string, unknown>, signal: AbortSignal, refused: Proof | undefined): Promise<Proof> {
    const { definition, ready } = this.#context;
    const { project } = definition;
    const about: unknown = project && this.#operation.path.includes(`{${project}}`) && (this.#init.params?.path?.[project] ?? given[project]);
    const occasion = { signal, refused, projectId: typeof about === "string" ? about : undefined };
    const proof = this.#operation.anonymous ? {} : await this.#ask(signal, () => ready.credentials.authorize(request, occasion));
    for (const [name, value] of Object.entries(proof)) {
      // Said here, because fetch would quote the value in its error.
      if (!isHeaderValue(value)) throw new NotSentError(this.#info, `not sent, because the credentials gave characters for ${name} that no header can hold.`);
      request.headers.set(name, value);
    }
    noteHeaders(this.#info.secrets, request.headers, Object.keys(proof));
    return proof;
  }

  async #ask<T>(signal: AbortSignal, question: () => T | Promise<T>): Promise<T> {
    signal.throwIfAborted();
    try {
      return await within(signal, (async () => question())());
    } catch (cause) {
      if (signal.aborted) throw cause;
      const sent = this.#info.attempts > 0 ? "not sent again" : "not sent";
      if (cause instanceof Refused) throw new NotSentError(this.#info, `${sent}, because ${cause.message}.`, "cause" in cause ? { cause: cause.cause } : {});
      throw new NotSentError(this.#info, `${sent}, because the credentials failed.`, { cause });
    }
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
