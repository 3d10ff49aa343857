// How secrets are written in what services and libraries quote: as they are, or encoded for JSON, an address, a form, HTML or base64.

/** `user:password@` of an address. */
const userInAddress = String.raw`(?<=\/\/)[^\s/?#"'<>]+(?=@)`;
/** Longer secrets are also found by their beginning alone, because services cut off what they quote. */
const longEnough = 20;
const beginning = 10;
/** An expression for all of a longer secret would not compile; in base64 a beginning is enough. */
const longest = { whole: 2_000, base64: 30 };
/** The rest of a secret of which the beginning was found. */
const rest = String.raw`[^\s"'<>]*`;

/** Finds each of the secrets, in each of its spellings, and user and password in addresses. */
export function patternOf(secrets: Iterable<string>): RegExp {
  // The longest first: a secret may begin with another.
  const sorted = [...secrets].sort((a, b) => b.length - a.length);
  return new RegExp([userInAddress, ...sorted.flatMap(spellingsOf)].join("|"), "g");
}

function spellingsOf(secret: string): string[] {
  const begins = (length: number): string => (secret.slice(0, length).match(/\\+|[^]/gu) ?? []).map(spellingOf).join("") + (secret.length > length ? rest : "");
  const isLong = secret.length > longEnough;
  // What has none of the characters that end the rest is found as a whole by its beginning.
  const whole = isLong && !/[\s"'<>]/.test(secret) ? [] : [begins(longest.whole)];
  return [...whole, ...(isLong ? [begins(beginning)] : []), ...base64Of(secret)];
}

const named: Record<string, string> = { '"': "quot", "&": "amp", "'": "apos", "<": "lt", ">": "gt" };
const encoder = new TextEncoder();

/** A character in each encoding. Of backslashes a run: JSON doubles them, and one by one there would be too many ways to match. */
function spellingOf(character: string): string {
  if (/^[a-z\d]/i.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const escaped = JSON.stringify(character).slice(1, -1);
  const isBackslash = code === 0x5c;
  const percent = Array.from(encoder.encode(isBackslash ? "\\" : character), (byte) => `%(?:25){0,2}${hex(byte, 2)}`).join("");
  const entities = [`&#0*${code};`, `&#[xX]0*${hex(code, 1)};`, ...(named[character] ? [`&${named[character]};`] : [])];
  if (isBackslash) return `(?:${[String.raw`\\`, percent, ...entities].join("|")}){${character.length},${4 * character.length}}`;
  const json = [
    // Within JSON that is quoted in JSON, there are more backslashes.
    String.raw`\\{0,3}` + units.map(literal).join(""),
    units.map((unit) => String.raw`\\{1,3}u` + hex(unit, 4)).join(""),
    ...(/^\\[a-z]$/.test(escaped) ? [String.raw`\\{1,3}` + escaped.slice(1)] : []),
  ];
  return `(?:${[...json, percent, ...entities, ...(character === " " ? [String.raw`\+`] : [])].join("|")})`;
}

const literal = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

/** Hexadecimal digits, in capitals or not. */
const hex = (code: number, digits: number): string =>
  code.toString(16).padStart(digits, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** What base64 makes of it, whichever of three places it has among the bytes before it: `user:password` of basic authentication. */
function base64Of(secret: string): string[] {
  const bytes = encoder.encode(secret).subarray(0, longest.base64);
  return [0, 1, 2].map((before) => {
    const text = btoa("\0".repeat(before) + String.fromCharCode(...bytes));
    const own = text.slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
    return own.replace(/[+/]/g, (sign) => (sign === "+" ? "[+-]" : "[/_]")) + String.raw`[\w+/=-]*`;
  });
}
