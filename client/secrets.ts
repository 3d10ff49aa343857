// What proves who calls must not be seen in an error, however it got there: a service that echoes it, a fetch that quotes it.
export type Secrets = ReadonlySet<string>;

const shown = "[redacted]";
/** Shorter texts would blank out ordinary words. */
const shortest = 4;
const secretHeaders = ["authorization", "x-auth-token", "x-security-token", "x-subject-token", "cookie"];
/** Whether the name of a field tells that it holds a secret. */
export const tellsSecret = (name: string): boolean => secretNames.test(name);
const secretNames = /passw|pwd|secret|token|passcode|access[._-]?key|securitykey|\b(sk|dek)$/i;
/** As programs are given them: `--conf fs.obs.secret.key=…`. */
const assigned = /(?:passw|pwd|secret|access[._-]?key)[\w.-]*=([^\s;,'"]{4,})/gi;

/** A copy in which no secret is left. */
export function scrub<T>(value: T, secrets: Secrets | undefined): T {
  if (!secrets?.size) return value;
  const pattern = patternOf(secrets);
  const clean = (part: unknown, depth: number): unknown => {
    if (typeof part === "string") return part.replace(pattern, shown);
    if (typeof part !== "object" || part === null) return part;
    if (depth > 20) return shown;
    if (Array.isArray(part)) return part.map((item) => clean(item, depth + 1));
    return Object.fromEntries(Object.entries(part).map(([key, held]) => [clean(key, depth), clean(held, depth + 1)]));
  };
  return clean(value, 0) as T;
}

/** Finds each secret, also as JSON or an address writes it; and what begins like a long one, because services cut off what they quote. */
function patternOf(secrets: Secrets): RegExp {
  const forms = [...secrets].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  const whole = forms.sort((a, b) => b.length - a.length).map(literally);
  const begun = [...secrets].filter(({ length }) => length > 20).map((secret) => `${literally(secret.slice(0, 10))}[^\\s"'<>]*`);
  return new RegExp([...whole, ...begun].join("|"), "g");
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Under this an error of ours, also of another copy of this package, has the names of its classes. */
export const kinds = Symbol.for("cloud-data-contracts.error");

/** The cause itself, if all that can be seen of it is plain and holds no secret; else what it says without. */
export function scrubCause(cause: unknown, secrets: Secrets | undefined, depth = 0): unknown {
  if (!(cause instanceof Error)) return typeof cause === "string" ? scrub(cause, secrets) : cause === undefined || cause === null ? cause : shown;
  // One of ours was cleaned when it was made.
  if (kinds in cause) return cause;
  try {
    const inner = "cause" in cause && depth < 5 ? { cause: scrubCause(cause.cause, secrets, depth + 1) } : undefined;
    const plain = Reflect.ownKeys(cause).every((key) => {
      const held: unknown = cause[key as keyof Error];
      return key === "cause" || (typeof key === "string" && !["object", "function", "symbol"].includes(typeof held) && scrub(held, secrets) === held);
    });
    if (plain && inner?.cause === cause.cause) return cause;
    const { name, message, stack, code } = cause as Error & { code?: unknown };
    return Object.assign(new Error(scrub(message, secrets), inner), scrub({ name, stack, ...(typeof code === "string" && { code }) }, secrets));
  } catch {
    // What cannot even be looked at.
    return shown;
  }
}

/** Notes what in the headers of a request is secret; `proof` is what the credentials gave. */
export function noteHeaders(secrets: Set<string>, headers: Headers, proof: object): void {
  for (const name of [...secretHeaders, ...Object.keys(proof)]) {
    const value = headers.get(name) ?? "";
    // Of a signature also the part that is its point.
    for (const part of [value, /Signature=(\w+)/.exec(value)?.[1] ?? ""]) if (part.length >= shortest) secrets.add(part);
  }
}

/** JSON within a text may hold secrets as well. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Notes what in a body is secret, by its name: `{ password: … }` and `{ name: "…password", value: … }`. */
export function noteBody(secrets: Set<string>, body: unknown, name = "", depth = 0): void {
  // What is masked already is no secret, and may stand elsewhere.
  if (typeof body === "string" && body.length >= shortest && secretNames.test(name) && !/^\*+$/.test(body)) secrets.add(body);
  if (typeof body === "string") for (const [, value = ""] of body.matchAll(assigned)) secrets.add(value);
  if (typeof body === "string" && /^\s*[{[]/.test(body)) body = parsed(body);
  if (typeof body !== "object" || body === null || depth > 30) return;
  for (const [key, value] of Object.entries(body)) {
    const named = key === "value" && "name" in body && typeof body.name === "string" ? body.name : key;
    noteBody(secrets, value, Array.isArray(body) ? name : named, depth + 1);
  }
}
