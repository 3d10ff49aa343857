// What proves who calls must not be seen in an error, however it got there: a service that echoes it, a fetch that quotes it.
export type Secrets = ReadonlySet<string>;

const shown = "[redacted]";
/** Shorter texts would blank out ordinary words. */
const shortest = 4;
const secretHeaders = ["authorization", "x-auth-token", "x-security-token", "x-subject-token", "cookie"];
const secretNames = /passw|secret|token|passcode|accesskey/i;

/** A copy in which no secret is left. */
export function scrub<T>(value: T, secrets: Secrets): T {
  if (secrets.size === 0) return value;
  // Longest first, for one may hold the other.
  const found = [...secrets].sort((a, b) => b.length - a.length);
  const clean = (part: unknown): unknown => {
    if (typeof part === "string") return found.reduce((text, secret) => text.replaceAll(secret, shown), part);
    if (Array.isArray(part)) return part.map(clean);
    if (part && typeof part === "object" && Object.getPrototypeOf(part) === Object.prototype) {
      return Object.fromEntries(Object.entries(part).map(([key, held]) => [clean(key), clean(held)]));
    }
    return part;
  };
  return clean(value) as T;
}

/** The cause itself, unless a secret is in it: then what can be said of it without. */
export function scrubCause(cause: unknown, secrets: Secrets): unknown {
  if (!holdsSecret(cause, secrets)) return cause;
  if (!(cause instanceof Error)) return typeof cause === "string" ? scrub(cause, secrets) : shown;
  const { code } = cause as { code?: unknown };
  const copy = new Error(scrub(cause.message, secrets), "cause" in cause ? { cause: scrubCause(cause.cause, secrets) } : {});
  copy.name = cause.name;
  copy.stack = scrub(cause.stack ?? "", secrets);
  return typeof code === "string" ? Object.assign(copy, { code: scrub(code, secrets) }) : copy;
}

function holdsSecret(value: unknown, secrets: Secrets, depth = 0): boolean {
  if (typeof value === "string") return [...secrets].some((secret) => value.includes(secret));
  if (typeof value !== "object" || value === null || depth > 5) return false;
  if (value instanceof Request) return true;
  if (value instanceof Headers || value instanceof Map) return [...value].flat().some((part) => holdsSecret(part, secrets, depth + 1));
  // Own properties by name, for message, stack and cause are not enumerable.
  return Object.getOwnPropertyNames(value).some((name) => holdsSecret((value as Record<string, unknown>)[name], secrets, depth + 1));
}

/** Notes what in the headers of a request is secret; `proof` names those that the credentials gave. */
export function noteHeaders(secrets: Set<string>, headers: Headers, proof: readonly string[]): void {
  for (const name of new Set([...secretHeaders, ...proof])) {
    const value = headers.get(name) ?? "";
    // Of a signature also the part that is its point.
    for (const part of [value, /Signature=(\w+)/.exec(value)?.[1] ?? ""]) if (part.length >= shortest) secrets.add(part);
  }
}

/** Notes what in a body is secret, by its name: `{ password: … }` and `{ name: "…password", value: … }`. */
export function noteBody(secrets: Set<string>, body: unknown, name = "", depth = 0): void {
  if (depth > 30) return;
  if (typeof body === "string") {
    if (body.length >= shortest && secretNames.test(name)) secrets.add(body);
  } else if (Array.isArray(body)) for (const item of body) noteBody(secrets, item, name, depth + 1);
  else if (typeof body === "object" && body !== null) {
    for (const [key, value] of Object.entries(body)) {
      const named = key === "value" && "name" in body && typeof body.name === "string" ? body.name : key;
      noteBody(secrets, value, named, depth + 1);
    }
  }
}
