// What proves who calls: asked of the credentials before a request, and what they are told of it afterwards.
import type { CallContext, Progress } from "./call-context.ts";
import { type Proof, Refused, type Verdict } from "./credentials/credentials.ts";
import { CloudError, notSent, refuse } from "./errors.ts";
import { ownOf } from "./records.ts";
import { readRefusal } from "./refusal.ts";
import { within } from "./time.ts";
import { isHeaderValue } from "./values.ts";

/** Puts into the request what proves who calls. */
export async function prove(
  call: CallContext,
  request: Request,
  projectId: string | undefined,
  signal: AbortSignal,
  progress: Progress,
): Promise<Proof> {
  const { credentials } = call.settings;
  const isReported = typeof credentials.settled === "function";
  const occasion = { signal, refused: call.refused?.proof, projectId, isReported };
  const proof = await askCredentials(call, signal, () => credentials.authorize(request, occasion));
  progress.proof = proof;
  for (const [name, value] of Object.entries(proof)) {
    // Said here, because fetch would quote the value in its error.
    const why = `the credentials gave characters for ${name} that no header can hold`;
    if (!isHeaderValue(value)) notSent(call.info, why);
    request.headers.set(name, value);
  }
  return proof;
}

export async function askCredentials<T>(
  { info }: CallContext,
  signal: AbortSignal,
  question: () => T | Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  try {
    return await within(signal, (async () => question())());
  } catch (cause) {
    if (signal.aborted) throw cause;
    const own = cause instanceof Refused;
    // What IAM said, for example.
    const failed = `the credentials failed${cause instanceof CloudError ? ` (${cause.message})` : ""}`;
    const why = own ? cause.message : failed;
    refuse(info, `not sent${info.attempts > 0 ? " again" : ""}, because ${why}.`, own ? cause.cause : cause);
  }
}

/** Tells the credentials how the request ended. True when its proof was refused and another one may be accepted. */
export function settle(call: CallContext, { proof, response, raw }: Progress): boolean {
  const { settings, definition, operation } = call;
  if (!proof) return false;
  const { credentials } = settings;
  const { status = 0, ok = false, headers = new Headers() } = response ?? ownOf<Partial<Response>>({});
  const code = ok ? undefined : readRefusal(raw?.error, headers).code;
  const codes = definition.staleToken?.[status];
  // Of what must not be repeated only these two say for certain that nothing was done.
  const isDenied = status === 401 || status === 403;
  const isStale = codes?.includes(code ?? "") === true && (isDenied || operation.effect !== "once");
  const isRefused = isDenied && (isStale || (status === 401 && codes !== undefined && code === undefined));
  const failedAs = isRefused ? "refused" : "unknown";
  const verdict: Verdict = { outcome: ok ? "accepted" : failedAs, code };
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
