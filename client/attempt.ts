// One request of a call: proof of who calls, sending, the response, and what the credentials are told of it.
import { discard } from "./body.ts";
import { type Proof, Refused, type Verdict } from "./credentials/credentials.ts";
import { type CallInfo, CloudError, NotSentError, TimeoutError, UnreachableError, notSent, refuse } from "./errors.ts";
import type { Kept } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import type { Ready } from "./options.ts";
import { readRefusal } from "./refusal.ts";
import { type Raw, makeRequest, readResponse } from "./request.ts";
import { asFinal, codeOf } from "./retry.ts";
import { noteHeaders, scrub } from "./secrets.ts";
import { type Limit, limitOf, within } from "./time.ts";
import { fillPath, isHeaderValue } from "./values.ts";

/** What is known of a call while it runs. */
export interface Info extends CallInfo {
  attempts: number;
  secrets: Set<string>;
  /** An earlier request may have had its effect, though nobody can tell. */
  uncertain: boolean;
}

/** What all requests of a call share. */
export interface CallContext {
  info: Info;
  operation: Operation;
  init: Kept;
  definition: Definition;
  baseUrl: string;
  settings: Ready;
  limits: Ready["patience"];
  /** The outcome whose proof was refused: the next request needs another proof. */
  refused?: Outcome;
}

/** How one request ended: with a response, or with a failure. */
export interface Outcome {
  proof: Proof;
  raw?: Raw;
  failure?: Failure;
  /** The proof was refused, and the credentials may have another one. */
  mayRenew?: boolean;
}

interface Failure {
  reason: string;
  /** Whether another request may succeed. */
  isPassing: boolean;
  /** Made late: its message depends on what the call does next. */
  error: () => CloudError;
}

/** How far a request came. */
interface Progress {
  proof?: Proof;
  isSent?: boolean;
  response?: Response;
  raw?: Raw;
}

/** Fails only when the call's own time or signal ends; whatever else happens is the outcome. */
export async function attempt(call: CallContext, outer: AbortSignal): Promise<Outcome> {
  const limit = limitOf(outer, call.limits.attemptTimeout);
  const progress: Progress = {};
  let failure: Failure | undefined;
  let mayRenew = false;
  try {
    const isSame = await send(call, limit, progress);
    if (isSame && call.refused) return call.refused;
  } catch (cause) {
    if (outer.aborted) throw outer.reason;
    failure = explainFailure(call.info, cause, limit.expired, progress);
  } finally {
    limit.stop();
    mayRenew = settle(call, progress);
  }
  const { proof = {}, raw } = progress;
  return { proof, mayRenew, ...(failure ? { failure } : { raw: raw as Raw }) };
}

/** True, and nothing is sent, when the credentials have nothing better than what was refused. */
async function send(call: CallContext, limit: Limit, progress: Progress): Promise<boolean> {
  const { info, init, settings, operation } = call;
  const { signal } = limit;
  const [method = ""] = operation.request.split(" ");
  const { request, projectId } = await prepareRequest(call, signal);
  const proof = operation.anonymous ? {} : await prove(call, request, projectId, signal, progress);
  if (call.refused && isSameProof(proof, call.refused.proof)) return true;
  noteHeaders(info.secrets, request.headers, proof);
  const event = { method, url: request.url, attempt: ++info.attempts };
  progress.isSent = true;
  const begun = performance.now();
  settings.observer(info, "request", event);
  const response = await within(signal, Promise.resolve(settings.fetch(request)));
  limit.stop();
  refuseOtherOrigin(info, request, response);
  progress.response = response;
  const { status, headers } = response;
  const requestId = scrub(readRefusal(undefined, headers).requestId, info.secrets);
  settings.observer(info, "response", { ...event, status, requestId, milliseconds: performance.now() - begun });
  const { parseAs } = init;
  const { maxResponseBytes } = call.limits;
  const raw = await within(signal, readResponse(info, method, response, { parseAs, maxResponseBytes, signal }));
  // Held until it is read: platforms forget the signal of a request that is gone.
  if (raw.data instanceof ReadableStream) requests.set(raw.data, request);
  progress.raw = raw;
  return false;
}

/** Of responses that are read later. */
const requests = new WeakMap<ReadableStream, Request>();

const isSameProof = (a: Proof, b: Proof): boolean => Object.entries(a).every(([name, value]) => b[name] === value);

async function prepareRequest(call: CallContext, signal: AbortSignal): Promise<{ request: Request; projectId?: string }> {
  const { info, init, baseUrl, definition, settings, operation } = call;
  const { project = "" } = definition;
  const [method = "", path = ""] = operation.request.split(" ");
  const needsProject = path.includes(`{${project}}`);
  const values = { ...init.path };
  if (needsProject && values[project] === undefined && settings.credentials.projectId) {
    values[project] = await askCredentials(call, signal, () => settings.credentials.projectId?.(signal));
  }
  const address = baseUrl.replace(/\/$/, "") + fillPath(path, values, info);
  const request = makeRequest(method, address, { ...init, signal });
  const projectId = needsProject ? values[project] : undefined;
  return { request, ...(typeof projectId === "string" && { projectId }) };
}

/** Puts into the request what proves who calls. */
async function prove(call: CallContext, request: Request, projectId: string | undefined, signal: AbortSignal, progress: Progress): Promise<Proof> {
  const { credentials } = call.settings;
  const isReported = typeof credentials.settled === "function";
  const occasion = { signal, refused: call.refused?.proof, projectId, isReported };
  const proof = await askCredentials(call, signal, () => credentials.authorize(request, occasion));
  progress.proof = proof;
  for (const [name, value] of Object.entries(proof)) {
    // Said here, because fetch would quote the value in its error.
    if (!isHeaderValue(value)) notSent(call.info, `the credentials gave characters for ${name} that no header can hold`);
    request.headers.set(name, value);
  }
  return proof;
}

async function askCredentials<T>({ info }: CallContext, signal: AbortSignal, question: () => T | Promise<T>): Promise<T> {
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

/** A fetch of the caller's own may have followed a redirect, with the token. The addresses of made-up responses are empty. */
function refuseOtherOrigin(info: Info, request: Request, response: Response): void {
  const { url, redirected } = response;
  if (!redirected && (!url || url === request.url || new URL(url).origin === new URL(request.url).origin)) return;
  discard(response);
  const message = 'the custom fetch followed a redirect. It must leave redirect: "error" of the request as it is.';
  throw asFinal(new UnreachableError(info, message));
}

function explainFailure(info: Info, cause: unknown, isLate: boolean, { isSent = false, response }: Progress): Failure {
  const failure = (reason: string, isPassing: boolean, error: () => CloudError): Failure => ({ reason: scrub(reason, info.secrets), isPassing, error });
  if (cause instanceof CloudError) return failure("", false, () => cause);
  if (isLate) {
    const reason = isSent ? "no answer began in time" : "the credentials did not come in time";
    return failure(reason, isSent, () => new TimeoutError(info, `${reason}.`));
  }
  // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
  if (!isSent) return failure("", false, () => new NotSentError(info, "not sent, because a header or the address is malformed."));
  // Node says it in the cause; browsers do not say it.
  const isRedirect = cause instanceof Error && /unexpected ?redirect/i.test(`${cause.cause} ${cause.message}`);
  const code = codeOf(cause);
  const broken = response ? "the answer broke off" : "no answer came";
  const reason = `${isRedirect ? "the answer is a redirect, and those are not followed" : broken}${code ? ` (${code})` : ""}`;
  // A certificate that is wrong will be wrong again.
  const isPassing = !isRedirect && !/CERT|TLS|SSL|UNABLE_TO/.test(code ?? "");
  return failure(reason, isPassing, () => new UnreachableError(info, `${reason}.`, { cause, response }));
}

/** Tells the credentials how the request ended. True when its proof was refused and another one may be accepted. */
function settle({ settings, definition, operation }: CallContext, { proof, response, raw }: Progress): boolean {
  if (!proof) return false;
  const { credentials } = settings;
  const { status = 0, ok = false, headers = new Headers() } = response ?? {};
  const code = ok ? undefined : readRefusal(raw?.error, headers).code;
  const codes = definition.staleToken?.[status];
  // Of what must not be repeated only these two say for certain that nothing was done.
  const isDenied = status === 401 || status === 403;
  const isStale = codes?.includes(code ?? "") === true && (isDenied || operation.effect !== "once");
  const isRefused = isDenied && (isStale || (status === 401 && codes !== undefined && code === undefined));
  const verdict: Verdict = { outcome: ok ? "accepted" : isRefused ? "refused" : "unknown", code };
  if (response) Object.assign(verdict, { status, date: headers.get("Date") ?? undefined });
  let hasBetter: unknown;
  try {
    hasBetter = credentials.settled?.(proof, verdict);
    // Not meant to be a promise, but one that rejects would end the program.
    if (hasBetter instanceof Promise) hasBetter.catch(console.error);
  } catch (error) {
    console.error(error);
  }
  return (isStale && credentials.renewable === true) || (isRefused && hasBetter === true);
}
