// Objects as tables of values by name.

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** What has a value. */
export const defined = <T extends object>(values: T | undefined): Defined<T> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Defined<T>;

export const pickDefined = (values: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(defined(values)).filter(([name]) => names.includes(name)));

/** What stands in a value at a JSON pointer. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer.split("/").slice(1).reduce<unknown>((node, name) => (node as Record<string, unknown> | null | undefined)?.[name], value);

/** A value of an answer as a string. An object may have data in place of the methods that make one of it. */
export function textOf(value: unknown): string {
  try {
    return isRecord(value) ? JSON.stringify(value) : String(value);
  } catch {
    return JSON.stringify(value);
  }
}

/** Documents and answers differ in their capitals. */
export const has = (known: readonly string[], said: unknown): boolean => known.some((one) => one.toLowerCase() === textOf(said).toLowerCase());
