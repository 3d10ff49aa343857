// What is worth a repeat, and how long to wait before it. Whether a repeat is allowed is for the contract to say.

/** The service is overloaded, or a gateway before it got no answer. */
const passing = [429, 502, 503, 504];

export const isPassing = (status: number): boolean => passing.includes(status);

/** Errors that the same request would meet again: also a wait ends with them, which outlives others of their class. */
const finalErrors = new WeakSet<object>();

export function asFinal<E extends object>(error: E): E {
  finalErrors.add(error);
  return error;
}

export const isFinal = (error: unknown): boolean => finalErrors.has(Object(error) as object);

const longest = 30_000;

/** What the service asks for, or else anything up to a bound that doubles: so that those who failed together do not return together. */
export function delayBefore(repeat: number, first: number, response: Response | undefined): number {
  return retryAfter(response) ?? Math.random() * Math.min(longest, first * 2 ** repeat);
}

/** The header is a number of seconds or a date. */
function retryAfter(response: Response | undefined): number | undefined {
  const text = response?.headers.get("Retry-After")?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // What else Date would take for a date, "1.5" for one, is none.
  const date = /^[A-Z][a-z]{2},? /.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** Node hides the code some causes deep. */
export function codeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== "object" || error === null || depth > 4) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : codeOf(cause, depth + 1);
}
