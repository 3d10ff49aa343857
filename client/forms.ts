// Lists of names and values, as the wire has them, from and to objects that a type describes.

/** What an input holds; on the wire all are texts. */
export type Kind = "text" | "boolean" | "number";
export type Kinds = Readonly<Record<string, Kind>>;

export interface NamedValue {
  name: string;
  value: string;
}

/** As it is sent. */
export interface NamedConfigs {
  configs: { name: string; inputs: NamedValue[] }[];
}

/** As it may come back: with inputs that no document names, and an empty object for no inputs. */
export interface ReadableConfigs {
  configs?: { name?: string; inputs?: unknown }[] | undefined;
}

/** What was read: the inputs that the documents name, and the rest as texts. */
export interface Reading<Values> {
  values: Partial<Values>;
  others: Record<string, string>;
}

/** Writes a list, and reads one back. `others` are inputs that no document names; they go along as they are. */
export interface Form<Values> {
  (values: Values, others?: Readonly<Record<string, string>>): NamedConfigs;
  read(wire: ReadableConfigs | null | undefined): Reading<Values>;
}

/** A form whose inputs all stand in one config: `bucketName` is `fromJobConfig.bucketName` on the wire. */
export function configForm<Values extends object>(config: string, kinds: Kinds): Form<Values> {
  const write = (values: Values, others = {}): NamedConfigs => ({ configs: [{ name: config, inputs: inputsOf(config, kinds, { ...others, ...values }) }] });
  const read = (wire: ReadableConfigs | null | undefined): Reading<Values> => readInputs(config, kinds, wire);
  return Object.assign(write, { read });
}

/** A form of several configs: `throttlingConfig: { numExtractors: 3 }`. What is not given is left out. */
export function configsForm<Values extends object>(configs: Readonly<Record<string, Kinds>>): Form<Values> {
  const write = (values: Values, others: Readonly<Record<string, string>> = {}): NamedConfigs => ({
    configs: Object.entries(configs).flatMap(([config, kinds]) => {
      const mine = Object.entries(others).filter(([name]) => name.startsWith(`${config}.`)).map(([name, value]) => [name.slice(config.length + 1), value]);
      const given = (values as Record<string, object | undefined>)[config];
      return given || mine.length > 0 ? [{ name: config, inputs: inputsOf(config, kinds, { ...Object.fromEntries(mine), ...given }) }] : [];
    }),
  });
  const read = (wire: ReadableConfigs | null | undefined): Reading<Values> => {
    const reading: Reading<Record<string, unknown>> = { values: {}, others: {} };
    for (const config of wire?.configs ?? []) {
      const name = config.name ?? "";
      const { values, others } = readInputs<object>(name, configs[name] ?? {}, { configs: [config] });
      if (Object.keys(values).length > 0) reading.values[name] = values;
      for (const [key, value] of Object.entries(others)) reading.others[`${name}.${key}`] = value;
    }
    return reading as Reading<Values>;
  };
  return Object.assign(write, { read });
}

const inputsOf = (config: string, kinds: Kinds, values: object): NamedValue[] =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => {
      const kind = kinds[name] ?? "text";
      const fits = kind === "text" ? typeof value === "string" : typeof value === kind && (typeof value !== "number" || Number.isFinite(value));
      if (!fits) throw new TypeError(`${config}.${name} is not a ${kind}.`);
      return { name: `${config}.${name}`, value: String(value) };
    });

function readInputs<Values extends object>(config: string, kinds: Kinds, wire: ReadableConfigs | null | undefined): Reading<Values> {
  const values: Record<string, unknown> = {};
  const others: Record<string, string> = {};
  const inputs = wire?.configs?.find(({ name }) => name === config)?.inputs;
  for (const { name, value } of (Array.isArray(inputs) ? inputs : []) as { name?: string; value?: unknown }[]) {
    if (typeof name !== "string" || value === undefined || value === null) continue;
    const short = name.startsWith(`${config}.`) ? name.slice(config.length + 1) : name;
    const text = decode(String(value));
    const read = Object.hasOwn(kinds, short) ? readAs[kinds[short] as Kind](text) : undefined;
    // A value that does not fit its kind is no value of it; it is kept as it came.
    if (read === undefined) others[short] = text;
    else values[short] = read;
  }
  return { values: values as Partial<Values>, others };
}

const readAs: Record<Kind, (text: string) => string | boolean | number | undefined> = {
  text: (text) => text,
  boolean: (text) => ({ true: true, false: false })[text.toLowerCase()],
  number: (text) => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined),
};

/** Values come back encoded as in addresses. One that is not is left as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
