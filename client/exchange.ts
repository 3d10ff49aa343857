// One call from its first request to its last: a place in the queue, proof of who calls, time limits, repeats.
import { type Proof, Refused } from "./credentials/credentials.ts";
import { AbortedError, type CallInfo, CloudError, NotSentError, TimeoutError, UnreachableError, notSent, refuse } from "./errors.ts";
import { type Init, keep } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { CallOptions, Ready } from "./options.ts";
import { defined } from "./records.ts";
import { readRefusal } from "./refusal.ts";
import { type Raw, makeRequest, readResponse } from "./request.ts";
import { codeOf, delayBefore, isPassing } from "./retry.ts";
import { noteHeaders } from "./secrets.ts";
import { type Limit, firstOf, limitOf, sleep, within } from "./time.ts";
import { fillPath, isHeaderValue } from "./values.ts";

/** What is known of a call while it runs. */
export interface Info extends CallInfo {
  attempts: number;
  secrets: Set<string>;
  /** An earlier request may have had its effect, though nobody can tell. */
  uncertain: boolean;
}

/** How one request ended: with an answer, or with an error, of which some pass when one tries again. */
interface Outcome {
  proof: Proof;
  raw?: Raw;
  error?: CloudError;
  passing?: boolean;
}

export type Exchange = (info: Info, operation: Operation, init: Init, options: CallOptions) => Promise<Raw>;

export function createExchange({ project = "", staleToken }: Definition, baseUrl: string, given: Record<string, unknown>, ready: Ready): Exchange {
  const { credentials, patience, enter, held, observer } = ready;
  const { retryDelay } = patience;

  return async (info, called, asked, options) => {
    const { request, effect, anonymous } = called;
    const init = keep(info, asked, given, called);
    const { repeatable, attemptTimeout, timeout, retries } = { ...patience, ...defined(options) };
    const { operation } = info;
    const [method = "", path = ""] = request.split(" ");
    // One of its own for each call: many calls may share the caller's, which must not gather listeners.
    const signal = options.signal && firstOf(options.signal);
    // A stream is gone once it was sent.
    const most = asked.body instanceof ReadableStream || (effect === "once" && !repeatable) ? 0 : retries;
    const needsProject = path.includes(`{${project}}`);
    let limit: Limit | undefined;
    let stale: Outcome | undefined;
    try {
      for (let repeats = 0; ; ) {
        const until = limit?.signal ?? signal;
        // Too many calls of this operation: not all again at the same moment.
        const pause = (held.get(operation) ?? 0) - performance.now();
        if (pause > 0) await sleep(pause + Math.random() * retryDelay, until);
        // Asking for a token may be what others, who have a place, are waiting for.
        const leave = anonymous ? () => {} : await enter(until, info.attempts > 0);
        // The clock starts with the first request, not in the queue: how long that is, is the caller's own doing.
        limit ??= limitOf(signal, timeout);
        const outcome = await attempt(limit.signal).finally(leave);
        if (!stale && isStale(outcome)) {
          stale = outcome;
          continue;
        }
        const { raw, error, passing } = outcome;
        const status = raw?.response.status ?? 0;
        const delay = delayBefore(repeats, retryDelay, raw?.response);
        if (!(passing || isPassing(status)) || repeats >= most || performance.now() + delay >= limit.end) {
          if (!raw) throw error;
          return raw;
        }
        if (status === 429) held.set(operation, performance.now() + delay);
        else info.uncertain = true;
        repeats++;
        // Without whose error it is.
        const reason = error?.message.replace(/^\S+ |\.$/g, "") ?? `status ${status}`;
        observer(info, "retry", { attempts: info.attempts, delay, reason });
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

    /** One request. Fails only when the call's own time or signal ends; what else happens is its outcome. */
    async function attempt(outer: AbortSignal): Promise<Outcome> {
      const once = limitOf(outer, attemptTimeout);
      const { signal } = once;
      const before = info.attempts;
      let proof: Proof = {};
      let response: Response | undefined;
      try {
        const values = { ...init.path };
        // Which project, the credentials may know.
        if (needsProject && values[project] === undefined && credentials.projectId) values[project] = await ask(signal, () => credentials.projectId?.(signal));
        const made = makeRequest(method, baseUrl.replace(/\/$/, "") + fillPath(path, values, info), { ...init, signal });
        if (!anonymous) proof = await prove(made, values[project], signal);
        // The credentials have nothing better than what was refused.
        if (stale && same(proof, stale.proof)) return stale;
        noteHeaders(info.secrets, made.headers, proof);
        const event = { method, url: made.url, attempt: ++info.attempts };
        const begun = performance.now();
        observer(info, "request", event);
        response = await within(signal, Promise.resolve(ready.fetch(made)));
        once.stop();
        const { requestId } = readRefusal(undefined, response.headers);
        observer(info, "response", { ...event, status: response.status, requestId, milliseconds: performance.now() - begun });
        const raw = await within(signal, readResponse(method, response, init.parseAs));
        // Held until it is read: platforms forget the signal of a request that is gone.
        if (raw.data instanceof ReadableStream) requests.set(raw.data, made);
        return { raw, proof };
      } catch (cause) {
        if (outer.aborted) throw outer.reason;
        return { proof, ...whyNot(cause, info.attempts > before, once.expired, response) };
      } finally {
        once.stop();
      }
    }

    function whyNot(cause: unknown, sent: boolean, late: boolean, response: Response | undefined): { error: CloudError; passing?: boolean } {
      if (cause instanceof CloudError) return { error: cause };
      if (late) return { error: new TimeoutError(info, sent ? "no answer began in time." : "the credentials did not come in time."), passing: sent };
      // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
      if (!sent) return { error: new NotSentError(info, "not sent, because a header or the address is malformed.") };
      // Node says it in the cause; browsers do not say it.
      const redirect = cause instanceof Error && /unexpected ?redirect/i.test(`${cause.cause} ${cause.message}`);
      const code = codeOf(cause);
      const why = redirect ? "the answer is a redirect, and those are not followed" : response ? "the answer broke off" : "no answer came";
      const error = new UnreachableError(info, `${why}${code ? ` (${code})` : ""}.`, { cause, response });
      // A certificate that is wrong will be wrong again.
      return { error, passing: !redirect && !/CERT|TLS|SSL|UNABLE_TO/.test(code ?? "") };
    }

    /** Puts into the request what proves who calls. */
    async function prove(made: Request, project: unknown, signal: AbortSignal): Promise<Proof> {
      const projectId = needsProject && typeof project === "string" ? project : undefined;
      const proof = await ask(signal, () => credentials.authorize(made, { signal, refused: stale?.proof, projectId }));
      for (const [name, value] of Object.entries(proof)) {
        // Said here, because fetch would quote the value in its error.
        if (!isHeaderValue(value)) notSent(info, `the credentials gave characters for ${name} that no header can hold`);
        made.headers.set(name, value);
      }
      return proof;
    }

    async function ask<T>(signal: AbortSignal, question: () => T | Promise<T>): Promise<T> {
      signal.throwIfAborted();
      try {
        return await within(signal, (async () => question())());
      } catch (cause) {
        if (signal.aborted) throw cause;
        const own = cause instanceof Refused;
        // What IAM said, for example.
        const why = own ? cause.message : `the credentials failed${cause instanceof CloudError ? ` (${cause.message})` : ""}`;
        refuse(info, `not sent${info.attempts > 0 ? " again" : ""}, because ${why}.`, own ? cause.cause : cause);
      }
    }

    function isStale({ raw }: Outcome): boolean {
      if (!raw || raw.response.ok || !credentials.renewable || anonymous) return false;
      const { status, headers } = raw.response;
      // Of what must not be repeated only these say for certain that nothing was done.
      if (effect === "once" && status !== 401 && status !== 403) return false;
      return staleToken?.[status]?.includes(readRefusal(raw.error, headers).code ?? "") ?? false;
    }
  };
}

/** Of answers that are read later. */
const requests = new WeakMap<ReadableStream, Request>();

const same = (a: Proof, b: Proof): boolean => Object.entries(a).every(([name, value]) => b[name] === value);

/** AbortSignal.timeout() is a time limit too. */
export const givenUp = (info: CallInfo, { reason }: AbortSignal): CloudError =>
  (reason as { name?: string } | undefined)?.name === "TimeoutError"
    ? new TimeoutError(info, "the time of its signal is over.", { cause: reason })
    : new AbortedError(info, "given up by its signal.", { cause: reason });
