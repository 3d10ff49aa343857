// Objects as tables of values by name.

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** A copy of an object's own values. What somebody put on Object.prototype is then not read as one of them. */
export const ownOf = <T>(value: T): T => (isRecord(value) ? Object.assign(Object.create(null), value) : value);

/** As ownOf, with all objects that the value holds. */
export const deepOwnOf = <T>(value: T): T =>
  isRecord(value) ? ownOf(Object.fromEntries(Object.entries(value).map(([name, held]) => [name, deepOwnOf(held)])) as T) : value;

/** An object with methods, its own or those of its class, but nothing that somebody put on Object.prototype. */
export const guarded = <T extends object>(object: T): T =>
  new Proxy(Object.create(null) as T, {
    get(_, name) {
      const value: unknown = Reflect.get(object, name);
      if (!Object.hasOwn(object, name) && value === Reflect.get(Object.prototype, name)) return undefined;
      return typeof value === "function" ? value.bind(object) : value;
    },
  });

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
