// What a request says of who calls and for which project, asked of the credentials.
import { type Proof, Refused } from "./credentials/credentials.ts";
import { NotSentError } from "./errors.ts";
import type { Context, Info } from "./exchange.ts";
import type { Init } from "./input.ts";
import type { Operation } from "./operation.ts";
import { noteHeaders } from "./secrets.ts";
import { within } from "./time.ts";
import { isHeaderValue } from "./values.ts";

interface About {
  info: Info;
  operation: Operation;
  init: Init;
  signal: AbortSignal;
}

/** What was given to the client, and the project that the credentials are for, where the call needs one and was told none. */
export async function givenFor({ definition, given, ready }: Context, about: About): Promise<Record<string, unknown>> {
  const { project } = definition;
  const { credentials } = ready;
  if (!project || !credentials.projectId || !about.operation.path.includes(`{${project}}`)) return given;
  if ((about.init.params?.path?.[project] ?? given[project]) !== undefined) return given;
  return { ...given, [project]: await ask(about, () => credentials.projectId?.(about.signal)) };
}

/** Puts into the request what proves who calls. */
export async function prove({ definition, ready }: Context, about: About, request: Request, given: Record<string, unknown>, refused: Proof | undefined): Promise<Proof> {
  const { info, operation, init, signal } = about;
  const { project } = definition;
  const id: unknown = project && operation.path.includes(`{${project}}`) ? (init.params?.path?.[project] ?? given[project]) : undefined;
  const occasion = { signal, refused, projectId: typeof id === "string" ? id : undefined };
  const proof = operation.anonymous ? {} : await ask(about, () => ready.credentials.authorize(request, occasion));
  for (const [name, value] of Object.entries(proof)) {
    // Said here, because fetch would quote the value in its error.
    if (!isHeaderValue(value)) throw new NotSentError(info, `not sent, because the credentials gave characters for ${name} that no header can hold.`);
    request.headers.set(name, value);
  }
  noteHeaders(info.secrets, request.headers, Object.keys(proof));
  return proof;
}

async function ask<T>({ info, signal }: About, question: () => T | Promise<T>): Promise<T> {
  signal.throwIfAborted();
  try {
    return await within(signal, (async () => question())());
  } catch (cause) {
    if (signal.aborted) throw cause;
    const sent = info.attempts > 0 ? "not sent again" : "not sent";
    if (cause instanceof Refused) throw new NotSentError(info, `${sent}, because ${cause.message}.`, "cause" in cause ? { cause: cause.cause } : {});
    throw new NotSentError(info, `${sent}, because the credentials failed.`, { cause });
  }
}
