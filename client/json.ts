// JSON without losing digits: JavaScript would round an integer beyond 2^53 and say nothing.

/** Texts, which may hold anything, and numbers. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** An integer of the text that no number of JavaScript is, as it is written. */
export function unsafeInteger(text: string): string | undefined {
  // Rare, and cheap to rule out.
  if (!/\d{16}/.test(text)) return undefined;
  for (const [token] of text.matchAll(tokens)) {
    if (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))) return token;
  }
  return undefined;
}

/** Where in a value a number stands that would not arrive as it is: not finite, or an integer beyond what is exact. */
export function unsafeNumber(value: unknown, at: string, depth = 0): string | undefined {
  if (typeof value === "number") {
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)) ? at : undefined;
  }
  if (typeof value !== "object" || value === null || depth > 30) return undefined;
  const list = Array.isArray(value);
  for (const [key, held] of Object.entries(value)) {
    const found = unsafeNumber(held, list ? `${at}[${key}]` : `${at}.${key}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}
