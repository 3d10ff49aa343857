// The engine under every generated client. It knows no service: what it knows comes in tables from the contract.
import { firstHarm, isTooDeep, parse, readAnswer, readError, readHeaders } from "./answers.ts";
import { type Answer, PendingCall } from "./call.ts";
import { type CallInfo, ServiceError, notSent } from "./errors.ts";
import { type Info, createExchange } from "./exchange.ts";
import { type Init, type Input, sort, visibleOf } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import { type Given, type StopOptions, callKinds, check, readSettings, stopKinds } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { deepOwnOf, defined, ownOf, pickDefined } from "./records.ts";
import { readRefusal } from "./refusal.ts";
import type { Raw } from "./request.ts";
import { noteHeaders, noteSecrets, scrub } from "./secrets.ts";
import { type Where, checkBinding, targetOf } from "./server.ts";
import { waitFor } from "./wait.ts";

/** Options of a single call by path that could lead it to another place than the client was made for. */
const detours = ["baseUrl", "redirect", "fetch", "Request", "pathSerializer", "method", "middleware"];
const verbs = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

export function createClient<Client>(table: Definition, given: Where<string> & Given): Client {
  const [definition, options] = [deepOwnOf(table), ownOf(given)];
  const { service, operations } = definition;
  const about = { service, operation: "client" };
  const target = targetOf(about, definition.servers, options);
  const ready = readSettings(about, options, definition.given);
  checkBinding(about, definition.servers, target, ready.credentials.boundTo, definition.project !== undefined);
  const exchange = createExchange(definition, target.baseUrl, pickDefined(options, definition.given), ready);
  // Of several uses of one path the most careful counts.
  const care = [undefined, "idempotent", "once"];
  const byCare = Object.entries(operations).sort(([, a], [, b]) => care.indexOf(a.effect) - care.indexOf(b.effect));
  const names = new Map(byCare.map(([name, { request }]) => [request, name]));
  /** Before anything else happens to an input: whatever fails then does not show its secrets. */
  function infoOf(operation: string, uses: readonly Operation[], input: object, values: object = input, secrets = new Set<string>()): Info {
    noteSecrets(secrets, input, uses.flatMap((use) => use.secrets ?? []));
    return { service, operation: uses.length > 0 ? operation : scrub(operation, secrets), input: visibleOf(values, uses), attempts: 0, secrets, uncertain: false };
  }

  async function callByPath(method: string, path: string, given: Init): Promise<Raw> {
    const init: Init = ownOf({ ...given, params: ownOf(given.params ?? {}) });
    const request = `${method} ${path}`;
    const name = names.get(request);
    const uses = Object.values(operations).filter((one) => one.request === request);
    const info = infoOf(name ?? request, uses, { ...init, request }, { ...init.params?.path, ...init.params?.query });
    const operation = operations[name ?? ""];
    // Anything else could be glued to the host and take the token elsewhere.
    if (!operation) notSent(info, "the contract has no such method and path");
    const detour = detours.find((key) => init[key] !== undefined);
    if (detour) notSent(info, `a call cannot have a ${detour} of its own`);
    const { signal, ...asked } = init;
    if (typeof (init["querySerializer"] ?? fetch) !== "function") notSent(info, "a querySerializer is a function here");
    const raw = await exchange(info, operation, ownOf(asked), ownOf({ signal }));
    if ((init.parseAs ?? "json") !== "json" || raw.data === undefined) return raw;
    return { ...raw, data: raw.data === "" ? undefined : parse(info, raw.data as string, raw.response) };
  }

  async function call(name: string, operation: Operation, input: Input, options: StopOptions, secrets?: Set<string>): Promise<Answer<unknown>> {
    const info = infoOf(name, [operation], input, input, secrets);
    check(info, "call", options, operation.alreadyDone ? stopKinds : callKinds);
    const asked = sort(info, operation, input, definition.given);
    if (Object.values(operation.answers ?? {}).includes("file")) asked.parseAs = "file";
    const { data, error, response } = await exchange(info, operation, asked, options);
    try {
      if (!response.ok) {
        // Redacted before a piece of it is taken: a page's title ends where a secret has a "<".
        const whole = typeof error === "string" ? scrub(error, info.secrets) : error;
        const body = isTooDeep(whole) ? undefined : whole;
        const refusal = readRefusal(body, response.headers);
        throw new ServiceError(info, response, body, { ...refusal, reason: refusal.reason ?? (operation.failure && firstHarm(body, operation.failure)) });
      }
      // A token that the call has brought.
      noteHeaders(info.secrets, response.headers, {});
      const limits = ownOf({ ...ready.patience, ...defined(options) });
      const answer = data instanceof ReadableStream && definition.readFile
        ? definition.readFile(info, data, response, limits)
        : readAnswer(info, operation, (data ?? "") as string, response);
      return { data: answer, headers: readHeaders(info, operation, response), response };
    } catch (failure) {
      if (isDone(info, operation, failure, options)) return { data: undefined, headers: {}, response };
      throw readError(info, response, failure);
    }
  }

  const client: Record<string, unknown> = {};
  for (const verb of verbs) client[verb] = async (path: string, init?: Init | null) => callByPath(verb, path, init ?? {});
  for (const [name, operation] of Object.entries(operations)) {
    const { wait, page } = operation;
    /** The calls of a waiter or a pager share their secrets with it: a new set for each, so that signatures do not pile up. */
    const askFor = (info?: Info) => (input: Input, options: StopOptions) => new PendingCall(call(name, operation, ownOf(input), ownOf(options), info && (info.secrets = new Set())));
    client[name] = method(askFor());
    if (page) {
      client[page.as] = method((input, options) => {
        const info = infoOf(page.as, [operation], input);
        return pagesOf(info, page, askFor(info), input, options);
      });
    }
    if (wait) {
      client[wait.as] = method(async (input, options) => {
        const info = infoOf(wait.as, [operation], input);
        return waitFor(info, operation, askFor(info), ready.observer, input, options);
      });
    }
  }
  return client as Client;
}

/** Without input or options, with empty ones; of both only what is their own. */
const method = <Result>(run: (input: Input, options: object) => Result) => (input?: Input | null, options?: object | null): Result => run(ownOf(input ?? {}), ownOf(options ?? {}));

/** A refusal because the work is done already is a success to who says so, and to a repeat of a request whose answer was lost. */
function isDone(info: Info & CallInfo, { alreadyDone }: Operation, failure: unknown, { acceptAlreadyDone }: StopOptions): boolean {
  if (!alreadyDone || !(acceptAlreadyDone || info.uncertain) || !(failure instanceof ServiceError)) return false;
  const { code, reason = "" } = failure;
  if (code) return alreadyDone.codes.includes(code);
  return alreadyDone.texts.some((text) => {
    const [begin = "", end = ""] = text.split("%s");
    return reason.startsWith(begin) && reason.endsWith(end);
  });
}
