// JSON without losing digits: JavaScript would round an integer beyond 2^53 and say nothing.

const number = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;

/** An integer of the text that no number of JavaScript is, as it is written. */
export function unsafeInteger(text: string): string | undefined {
  // Rare, and cheap to rule out.
  if (!/\d{16}/.test(text)) return undefined;
  // By hand: a regular expression runs out of stack, or of time, with long texts.
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? "";
    if (char === '"') at = endOfText(text, at + 1);
    else if (char === "-" || (char >= "0" && char <= "9")) {
      number.lastIndex = at;
      const [token = char, fraction, exponent] = number.exec(text) ?? [];
      if (!fraction && !exponent && token.length > 15 && !Number.isSafeInteger(Number(token))) return token;
      at += token.length;
    } else at++;
  }
  return undefined;
}

/** Behind the quote that ends a text: one that an even number of backslashes stands before. */
function endOfText(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === "\\") before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
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
