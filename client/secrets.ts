// What proves who calls must not be seen in an error, however it got there: a service that echoes it, a fetch that quotes it.
import { at } from "./records.ts";
import { patternOf } from "./spellings.ts";

export type Secrets = ReadonlySet<string>;

const shown = "[redacted]";
/** Shorter texts would blank out ordinary words. */
const shortest = 4;
/** Beyond this, what is nested is redacted as a whole. */
const deepest = 100;
const secretHeaders = ["authorization", "x-auth-token", "x-security-token", "x-subject-token", "cookie", "set-cookie"];
const none: Secrets = new Set();
/** Whether the name of a field tells that it holds a secret. */
export const tellsSecret = (name: string): boolean => secretNames.test(name);
const secretNames = /passw|pwd|secret|token|passcode|access[._-]?key|securitykey|\b(sk|dek)$/i;
const isSecretName = (name: string): boolean => tellsSecret(name) || secretHeaders.includes(name.toLowerCase());

/** A copy in which no secret is left, and no user and password of an address. */
export function scrub<T>(value: T, secrets: Secrets = none): T {
  const clean = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return scrubText(part, secrets);
    // JSON has no place for them.
    if (typeof part === "bigint") return String(part);
    if (typeof part !== "object" || part === null) return part;
    if (depth > deepest) return shown;
    if (Array.isArray(part)) return part.map((item) => clean(item, depth + 1));
    return Object.fromEntries(Object.entries(part).map(([key, held]) => [clean(key, depth), clean(held, depth + 1)]));
  };
  return clean(value, 0) as T;
}

/** The same for the fields of an object of ours, whose names are never secret. */
export const scrubFields = <T extends object>(fields: T, secrets: Secrets | undefined): T =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, scrub(value, secrets)])) as T;

/** Secrets are only ever added, so that their number tells whether a pattern still has them all. */
const patterns = new WeakMap<Secrets, { size: number; pattern: RegExp }>();

function scrubText(text: string, secrets: Secrets): string {
  try {
    let known = patterns.get(secrets);
    if (known?.size !== secrets.size) patterns.set(secrets, (known = { size: secrets.size, pattern: patternOf(secrets) }));
    return text.replace(known.pattern, shown);
  } catch {
    // So many secrets that the platform takes no expression for them.
    return shown;
  }
}

/** For a message or a line of a log: no control characters, which a terminal would obey. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");

/** Under this an error of ours, also of another copy of this package, has the names of its classes. */
export const kinds = Symbol.for("cloud-data-contracts.error");

/** The cause itself, if all that can be seen of it is plain and holds no secret; else what it says without. */
export function scrubCause(cause: unknown, secrets: Secrets | undefined, depth = 0): unknown {
  try {
    if (!(cause instanceof Error)) return typeof cause === "string" ? scrub(cause, secrets) : cause === undefined || cause === null ? cause : shown;
    // One of ours was cleaned when it was made.
    if (kinds in cause) return cause;
    const inner = "cause" in cause && depth < 5 ? { cause: scrubCause(cause.cause, secrets, depth + 1) } : undefined;
    const plain = Reflect.ownKeys(cause).every((key) => {
      const held: unknown = cause[key as keyof Error];
      return key === "cause" || (typeof key === "string" && !["object", "function", "symbol"].includes(typeof held) && scrub(held, secrets) === held);
    });
    if (plain && inner?.cause === cause.cause) return cause;
    const { name, message, stack, code } = cause as Error & { code?: unknown };
    return Object.assign(new Error(scrub(message, secrets), inner), scrubFields({ name, stack, ...(typeof code === "string" && { code }) }, secrets));
  } catch {
    // What cannot even be looked at.
    return shown;
  }
}

/** Notes a value that is secret. What is masked already is no secret, and may stand elsewhere. */
function note(secrets: Set<string>, value: string): void {
  const text = value.trim();
  if (text.length >= shortest && !/^\*+$/.test(text)) secrets.add(text);
}

/** Notes what in headers is secret; `proof` is what the credentials gave. */
export function noteHeaders(secrets: Set<string>, headers: Headers, proof: object): void {
  for (const name of [...secretHeaders, ...Object.keys(proof)]) noteHeader(secrets, headers.get(name) ?? "");
}

function noteHeader(secrets: Set<string>, value: string): void {
  note(secrets, value);
  // What follows the scheme; and of a signature the part that is its point.
  note(secrets, value.slice(value.indexOf(" ") + 1));
  note(secrets, /Signature=(\w+)/.exec(value)?.[1] ?? "");
}

/**
 * Notes what in an input is secret, at any depth: by its name, `{ password: … }` and `{ name: "…password", value: … }`; within
 * texts, `password=…` and JSON; and what stands at `places` of a body, or would if the body stood where it belongs.
 */
export function noteSecrets(secrets: Set<string>, input: object, places: readonly string[] = []): void {
  const bodies = [input, (input as { body?: unknown }).body];
  const rest: [value: unknown, name: string][] = [[input, ""], ...places.flatMap((place) => bodies.map((body): [unknown, string] => [at(body, place), "secret"]))];
  // A value that stands in several places may have several names.
  const seen = { true: new Set<unknown>(), false: new Set<unknown>() };
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [value, name] = next;
    const isSecret = isSecretName(name);
    if (typeof value === "string") {
      if (isSecret) (secretHeaders.includes(name.toLowerCase()) ? noteHeader : note)(secrets, value);
      noteAssigned(secrets, value);
      if (/^\s*[{[]/.test(value)) rest.push([parsed(value), name]);
    }
    // Bytes are no texts, and may be many.
    if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen[`${isSecret}`].has(value)) continue;
    seen[`${isSecret}`].add(value);
    rest.push(...partsOf(value, name));
  }
}

/** What an object holds, each with the name that tells what it is. */
function partsOf(value: object, name: string): [value: unknown, name: string][] {
  const isTable = [Map, Headers, FormData, URLSearchParams].some((table) => value instanceof table);
  const entries: [unknown, unknown][] = isTable ? [...(value as Map<unknown, unknown>)] : Object.entries(value);
  // Headers may be a list of pairs.
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isSecretName(value[0])) return [[value[1], value[0]]];
  return entries.map(([key, held]) => {
    const { name: beside } = value as { name?: unknown };
    return [held, Array.isArray(value) ? name : key === "value" && typeof beside === "string" ? beside : String(key)];
  });
}

/** JSON within a text may hold secrets as well. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As programs and addresses have them: `--conf fs.obs.secret.key=…`, `?user=u&password=…`, `password = '…'`. */
function noteAssigned(secrets: Set<string>, text: string): void {
  // Each begins where a name does and not within it, and what was taken for a value is not read again: so the time is linear.
  const assignment = /(?<![\w.-])([\w.-]+)\s*=\s*["']?/g;
  const [whole, piece] = [/[^\s;,'"]*/y, /[^\s;,'"&]*/y];
  let end = 0;
  for (let match = assignment.exec(text); match; match = assignment.exec(text)) {
    if (!tellsSecret(match[1] ?? "")) continue;
    whole.lastIndex = piece.lastIndex = assignment.lastIndex;
    if (assignment.lastIndex >= end) {
      note(secrets, whole.exec(text)?.[0] ?? "");
      end = whole.lastIndex;
    }
    note(secrets, piece.exec(text)?.[0] ?? "");
    assignment.lastIndex = piece.lastIndex;
  }
}
