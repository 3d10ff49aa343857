// The engine under every generated client. It knows no service: what it knows comes in tables from the contract.
import { firstHarm, parse, readAnswer, readHeaders } from "./answers.ts";
import { type Answer, PendingCall } from "./call.ts";
import { type CallInfo, ServiceError, notSent } from "./errors.ts";
import { type Info, createExchange } from "./exchange.ts";
import { type Init, type Input, sort } from "./input.ts";
import type { Definition, Operation } from "./operation.ts";
import { type Given, type StopOptions, callKinds, check, readSettings, stopKinds } from "./options.ts";
import { pagesOf } from "./pages.ts";
import { deepOwnOf, ownOf, pickDefined } from "./records.ts";
import { readRefusal } from "./refusal.ts";
import type { Raw } from "./request.ts";
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
  const infoOf = (operation: string, input?: object): Info => ({ service, operation, input: { ...input }, attempts: 0, secrets: new Set(), uncertain: false });

  async function callByPath(method: string, path: string, given: Init): Promise<Raw> {
    const init: Init = ownOf({ ...given, params: ownOf(given.params ?? {}) });
    const request = `${method} ${path}`;
    const name = names.get(request);
    const info = infoOf(name ?? request, { ...init.params?.path, ...init.params?.query });
    const operation = operations[name ?? ""];
    // Anything else could be glued to the host and take the token elsewhere.
    if (!operation) notSent(info, "the contract has no such method and path");
    const detour = detours.find((key) => init[key] !== undefined);
    if (detour) notSent(info, `a call cannot have a ${detour} of its own`);
    const { signal, ...asked } = init;
    // What is secret in any use of the path.
    const secrets = Object.values(operations).flatMap((one) => (one.request === request ? (one.secrets ?? []) : []));
    if (typeof (init["querySerializer"] ?? fetch) !== "function") notSent(info, "a querySerializer is a function here");
    const raw = await exchange(info, ownOf({ ...operation, secrets }), ownOf(asked), ownOf({ signal }));
    if ((init.parseAs ?? "json") !== "json" || raw.data === undefined) return raw;
    return { ...raw, data: raw.data === "" ? undefined : parse(info, raw.data as string, raw.response) };
  }

  async function call(name: string, operation: Operation, input: Input, options: StopOptions): Promise<Answer<unknown>> {
    const { body: _, ...about } = input;
    const info = infoOf(name, about);
    check(info, "call", options, operation.alreadyDone ? stopKinds : callKinds);
    const asked = sort(info, operation, input, definition.given);
    if (Object.values(operation.answers ?? {}).includes("file")) asked.parseAs = "file";
    const { data, error, response } = await exchange(info, operation, asked, options);
    try {
      if (!response.ok) {
        const refusal = readRefusal(error, response.headers);
        throw new ServiceError(info, response, error, { ...refusal, reason: refusal.reason ?? (operation.failure && firstHarm(error, operation.failure)) });
      }
      const answer = data instanceof ReadableStream && definition.readFile ? definition.readFile(info, data, response, options.attemptTimeout ?? ready.patience.attemptTimeout, options.signal) : readAnswer(info, operation, (data ?? "") as string, response);
      return { data: answer, headers: readHeaders(info, operation, response), response };
    } catch (failure) {
      if (isDone(info, operation, failure, options)) return { data: undefined, headers: {}, response };
      throw failure;
    }
  }

  const client: Record<string, unknown> = {};
  for (const verb of verbs) client[verb] = async (path: string, init?: Init | null) => callByPath(verb, path, init ?? {});
  for (const [name, operation] of Object.entries(operations)) {
    const { wait, page } = operation;
    const ask = method((input, options) => new PendingCall(call(name, operation, input, options)));
    client[name] = ask;
    if (page) client[page.as] = method((input, options) => pagesOf(infoOf(page.as, input), page, ask, input, options));
    if (wait) client[wait.as] = method(async (input, options) => waitFor(infoOf(wait.as, input), operation, ask, ready.observer, input, options));
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
