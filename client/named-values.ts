// Names and values as the wire has them, all texts, from and to what they mean.

/** What an input holds; on the wire all are texts. */
export type Kind = "text" | "boolean" | "number";
export type Kinds = Readonly<Record<string, Kind>>;

export interface NamedValue {
  name: string;
  value: string;
}

/** What was read: the inputs that the documents name, and the rest as texts. */
export interface Reading<Values> {
  values: Partial<Values>;
  others: Record<string, string>;
}

/** `others` are texts, whatever the documents say of an input: what was read into them can be sent again. A value goes before them. */
export function inputsOf(prefix: string, kinds: Kinds, values: object, others: Readonly<Record<string, unknown>> = {}): NamedValue[] {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const names = new Set(given.map(([name]) => name));
  const rest = Object.entries(others).filter(([name, value]) => value !== undefined && !names.has(name));
  const written = (name: string, value: unknown, kind: Kind): NamedValue => {
    if (!fits[kind](value)) throw new TypeError(`${prefix}${name} is not a ${kind}.`);
    return { name: prefix + name, value: String(value) };
  };
  return [...rest.map(([name, value]) => written(name, value, "text")), ...given.map(([name, value]) => written(name, value, kindOf(kinds, name) ?? "text"))];
}

const kindOf = (kinds: Kinds, name: string): Kind | undefined => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);

/** Beyond 2^53 a number is not what was written. */
const exact = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

const fits: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && exact(value),
};

export function readInputs<Values extends object>(prefix: string, kinds: Kinds, inputs: unknown, decoded: (text: string) => string): Reading<Values> {
  const values: [string, unknown][] = [];
  const others: [string, string][] = [];
  for (const { name, value } of listed<{ name?: unknown; value?: unknown }>(inputs)) {
    if (typeof name !== "string" || value === undefined || value === null) continue;
    const short = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const text = textOf(value, decoded);
    const kind = kindOf(kinds, short);
    const read = kind && readAs[kind](text);
    // A value that does not fit its kind is no value of it; it is kept as it came.
    if (read === undefined) others.push([short, text]);
    else values.push([short, read]);
  }
  return { values: Object.fromEntries(values) as Partial<Values>, others: Object.fromEntries(others) };
}

/** The objects of a list. In place of an empty one there may be an empty object. */
export const listed = <Item extends object>(list: unknown): Item[] =>
  Array.isArray(list) ? list.filter((item): item is Item => typeof item === "object" && item !== null) : [];

const readAs: Record<Kind, (text: string) => string | boolean | number | undefined> = {
  text: (text) => text,
  boolean: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
  number: (text) => (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) && exact(Number(text)) ? Number(text) : undefined),
};

/** What is no text is not encoded. An object, such as a map, is kept as JSON. */
const textOf = (value: unknown, decoded: (text: string) => string): string =>
  typeof value === "string" ? decoded(value) : typeof value === "object" ? JSON.stringify(value) : String(value);

export const asItIs = (text: string): string => text;

/**
 * In configs values come back encoded as in addresses. One that is not is left as it is. In a list, split at "&", an encoded
 * "&" belongs to an entry, and stays encoded.
 */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text.includes("&") ? text.replaceAll("%26", "%2526") : text);
  } catch {
    return text;
  }
}

/** Texts as they are to be sent. What has no value, such as a secret, has to be given again. */
export const keptOf = (inputs: unknown, decoded: (text: string) => string): NamedValue[] =>
  listed<{ name?: unknown; value?: unknown }>(inputs)
    .filter(({ name, value }) => typeof name === "string" && value !== undefined && value !== null)
    .map(({ name, value }) => ({ name: String(name), value: textOf(value, decoded) }));

/** Each in its place, what is new at the end. A name may also stand without its config. */
export function merged(kept: NamedValue[], changes: NamedValue[], prefix = ""): NamedValue[] {
  const byName = new Map(changes.map((change) => [change.name, change]));
  const placed = new Set<NamedValue>();
  const changed = kept.flatMap((one) => {
    const change = byName.get(one.name) ?? byName.get(prefix + one.name);
    if (!change) return [one];
    // Only the first of several with the same name is kept.
    if (placed.has(change)) return [];
    placed.add(change);
    return [change];
  });
  return [...changed, ...changes.filter((change) => !placed.has(change))];
}
