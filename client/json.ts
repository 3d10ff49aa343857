// JSON without losing digits: JavaScript would round an integer beyond 2^53 and say nothing.

/** Sixteen digits, of which a point may be among them: with fewer, no number loses any. Cheap, and rarely found. */
const manyDigits = /\d[\d.]{15}/;

/** An integer in the JSON text that JavaScript would round, as it is written. */
export function unsafeInteger(text: string): string | undefined {
  if (!manyDigits.test(text)) return undefined;
  const tokens = /"|-?\d+(\.\d+)?(e[+-]?\d+)?/gi;
  const stringParts = /\\.|"/gs;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] !== '"') {
      if (isRounded(token)) return token[0];
      continue;
    }
    // One expression for a whole string would run out of stack in long ones.
    stringParts.lastIndex = tokens.lastIndex;
    let part = stringParts.exec(text);
    while (part && part[0] !== '"') part = stringParts.exec(text);
    if (!part) return undefined;
    tokens.lastIndex = stringParts.lastIndex;
  }
  return undefined;
}

/** Plain integers must be safe. Of other spellings, such as `9.007199254740993e15`, no digit of an integer may be lost. */
function isRounded([token, fraction, exponent]: readonly (string | undefined)[]): boolean {
  const value = Number(token);
  if (!fraction && !exponent) return !Number.isSafeInteger(value);
  const written = significantDigits(token);
  const isInteger = written.power >= 0;
  if (!isInteger || written.digits.length <= 15) return false;
  const read = significantDigits(String(value));
  return read.digits !== written.digits || read.power !== written.power;
}

/** A number's digits without the zeros around them, and the power of ten that the last of them stands for. */
function significantDigits(token = ""): { digits: string; power: number } {
  const [, whole = "", fraction = "", exponent = "0"] = /^-?(\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(token) ?? [];
  const digits = whole + fraction;
  let begin = 0;
  let end = digits.length;
  // Not by an expression: /0+$/ takes quadratic time.
  while (digits[begin] === "0") begin++;
  while (end > begin && digits[end - 1] === "0") end--;
  return { digits: digits.slice(begin, end), power: Number(exponent) - fraction.length + digits.length - end };
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
