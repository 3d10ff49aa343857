// JSON without losing digits: JavaScript would round an integer beyond 2^53 and say nothing.

const number = /-?\d+(\.\d+)?(e[+-]?\d+)?/gi;

/** An integer of the text that no number of JavaScript is, as it is written. */
export function unsafeInteger(text: string): string | undefined {
  // Rare, and cheap to rule out.
  if (!/\d{16}/.test(text)) return undefined;
  // Without what is escaped, every quote begins or ends a text. One expression for whole texts would run out of stack.
  const outside = text.replace(/\\./gs, "").split('"').filter((_, index) => index % 2 === 0).join('"');
  for (const [token, fraction, exponent] of outside.matchAll(number)) {
    if (!fraction && !exponent && !Number.isSafeInteger(Number(token))) return token;
  }
  return undefined;
}

/** Where in a value a number stands that would not arrive as it is: not finite, or an integer beyond what is exact. */
export function unsafeNumber(value: unknown, at: string, depth = 0): string | undefined {
  // What is too large to be exact is an integer.
  if (typeof value === "number") return Number.isSafeInteger(Math.trunc(value)) ? undefined : at;
  if (typeof value !== "object" || value === null || depth > 30) return undefined;
  for (const [key, held] of Object.entries(value)) {
    const found = unsafeNumber(held, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}
