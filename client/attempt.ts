// One request of a call: proof of who calls, sending, and the response, or why there is none.
import { discard } from "./body.ts";
import type { CallContext, Failure, Info, Outcome, Progress } from "./call-context.ts";
import type { Proof } from "./credentials/credentials.ts";
import { CloudError, NotSentError, TimeoutError, UnreachableError } from "./errors.ts";
import { askCredentials, prove, settle } from "./proof.ts";
import { readRefusal } from "./refusal.ts";
import { ownOf } from "./records.ts";
import { type Raw, makeRequest, readResponse } from "./request.ts";
import { asFinal, codeOf } from "./retry.ts";
import { noteHeaders, scrub } from "./secrets.ts";
import { type Limit, limitOf, within } from "./time.ts";
import { fillPath } from "./values.ts";

/** Fails only when the call's own time or signal ends; whatever else happens is the outcome. */
export async function attempt(call: CallContext, outer: AbortSignal): Promise<Outcome> {
  const limit = limitOf(outer, call.limits.attemptTimeout);
  const progress: Progress = ownOf({});
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
  return ownOf({ proof, mayRenew, ...(failure ? { failure } : { raw: raw as Raw }) });
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
  const { requestId } = readRefusal(undefined, headers);
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

interface Prepared {
  request: Request;
  projectId?: string;
}

async function prepareRequest(call: CallContext, signal: AbortSignal): Promise<Prepared> {
  const { info, init, baseUrl, definition, operation } = call;
  const { credentials } = call.settings;
  const { project = "" } = definition;
  const [method = "", path = ""] = operation.request.split(" ");
  const needsProject = path.includes(`{${project}}`);
  const values = ownOf(init.path);
  if (needsProject && values[project] === undefined && credentials.projectId) {
    values[project] = await askCredentials(call, signal, () => credentials.projectId?.(signal));
  }
  const address = baseUrl.replace(/\/$/, "") + fillPath(path, values, info);
  const request = makeRequest(method, address, { ...init, signal });
  const projectId = needsProject ? values[project] : undefined;
  return { request, ...(typeof projectId === "string" && { projectId }) };
}

/** A fetch of the caller's own may have followed a redirect, with the token. The addresses of made-up responses are empty. */
function refuseOtherOrigin(info: Info, request: Request, response: Response): void {
  const { url, redirected } = response;
  const isSameOrigin = !url || url === request.url || new URL(url).origin === new URL(request.url).origin;
  if (isSameOrigin && !redirected) return;
  discard(response);
  const message = 'the custom fetch followed a redirect. It must leave redirect: "error" of the request as it is.';
  throw asFinal(new UnreachableError(info, message));
}

function explainFailure(info: Info, cause: unknown, isLate: boolean, progress: Progress): Failure {
  const { isSent = false, response } = progress;
  const failure = (reason: string, isPassing: boolean, error: () => CloudError): Failure =>
    ({ reason: scrub(reason, info.secrets), isPassing, error });
  if (cause instanceof CloudError) return failure("", false, () => cause);
  if (isLate) {
    const reason = isSent ? "no answer began in time" : "the credentials did not come in time";
    return failure(reason, isSent, () => new TimeoutError(info, `${reason}.`));
  }
  // Not passed on as the cause: the platform quotes the header, and headers hold secrets.
  const malformed = "not sent, because a header or the address is malformed.";
  if (!isSent) return failure("", false, () => new NotSentError(info, malformed));
  // Node says it in the cause; browsers do not say it.
  const isRedirect = cause instanceof Error && /unexpected ?redirect/i.test(`${cause.cause} ${cause.message}`);
  const code = codeOf(cause);
  const broken = response ? "the answer broke off" : "no answer came";
  const what = isRedirect ? "the answer is a redirect, and those are not followed" : broken;
  const reason = `${what}${code ? ` (${code})` : ""}`;
  // A certificate that is wrong will be wrong again.
  const isPassing = !isRedirect && !/CERT|TLS|SSL|UNABLE_TO/.test(code ?? "");
  return failure(reason, isPassing, () => new UnreachableError(info, `${reason}.`, { cause, response }));
}
