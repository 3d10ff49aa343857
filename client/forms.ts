// Lists of names and values, as the wire has them, from and to objects that a type describes.
import { type Kinds, type NamedValue, type Reading, asItIs, decode, inputsOf, keptOf, listed, merged, readInputs } from "./named-values.ts";

export type { Kind, Kinds, NamedValue, Reading } from "./named-values.ts";

/** As it is sent. */
export interface NamedConfigs {
  configs: { name: string; inputs: NamedValue[] }[];
}

/** As it may come back: with inputs that no document names, and an empty object for no inputs. */
export interface ReadableConfigs {
  configs?: ReadableConfig[] | undefined;
}

export interface ReadableConfig {
  name?: string;
  inputs?: unknown;
}

/** Writes a list, and reads one back. `others` are inputs that no document names; they go along as they are. */
export interface Form<Values, Written = NamedConfigs, Readable = ReadableConfigs> {
  (values: Values, others?: Readonly<Record<string, string>>): Written;
  read(wire: Readable | null | undefined): Reading<Values>;
  /** What came back, as it is to be sent again: with some values changed or added, and all else as it was. */
  change<Wire extends Readable>(wire: Wire, values: Changes<Values>): Wire extends readonly unknown[] ? Written : Omit<Wire, keyof Written> & Written;
}

/** Some of the values; where they are configs, some of the inputs of some. */
export type Changes<Values> = { readonly [Name in keyof Values]?: NonNullable<Values[Name]> extends object ? Partial<NonNullable<Values[Name]>> : Values[Name] };

/** A form that is a plain list on the wire. */
export type ListForm<Values> = Form<Values, NamedValue[], readonly { name?: string | undefined; value?: unknown }[]>;

/** A form whose names stand on the wire as they are: `[{ name: "scriptName", value: "nightly" }]`. */
export function listForm<Values extends object>(kinds: Kinds): ListForm<Values> {
  const write = (values: Values, others?: Readonly<Record<string, string>>): NamedValue[] => inputsOf("", kinds, values, others);
  const read = (wire: unknown): Reading<Values> => readInputs("", kinds, wire, asItIs);
  const change = (wire: unknown, values: Changes<Values>): NamedValue[] => {
    if (!Array.isArray(wire)) throw nothing();
    return merged(keptOf(wire, asItIs), write(values as Values));
  };
  return Object.assign(write, { read, change }) as ListForm<Values>;
}

/** A form whose inputs all stand in one config: `bucketName` is `fromJobConfig.bucketName` on the wire. */
export function configForm<Values extends object>(config: string, kinds: Kinds): Form<Values> {
  const write = (values: Values, others?: Readonly<Record<string, string>>): NamedConfigs => ({ configs: [{ name: config, inputs: inputsOf(`${config}.`, kinds, values, others) }] });
  const read = (wire: ReadableConfigs | null | undefined): Reading<Values> =>
    readInputs(`${config}.`, kinds, listed<ReadableConfig>(wire?.configs).find(({ name }) => name === config)?.inputs, decode);
  return Object.assign(write, { read, change: changing(write) }) as Form<Values>;
}

/** A form of several configs: `throttlingConfig: { numExtractors: 3 }`. What is not given is left out, and so is a config without inputs. */
export function configsForm<Values extends object>(configs: Readonly<Record<string, Kinds>>): Form<Values> {
  const write = (values: Values, others: Readonly<Record<string, string>> = {}): NamedConfigs => {
    const more = new Map<string, [string, string][]>();
    for (const [name, value] of Object.entries(others)) {
      const [config, short] = cut(name);
      const entries = more.get(config) ?? [];
      entries.push([short, value]);
      more.set(config, entries);
    }
    const given = new Map<string, unknown>(Object.entries(values).filter(([, inputs]) => inputs !== undefined));
    const names = new Set([...Object.keys(configs), ...given.keys(), ...more.keys()]);
    const written = [...names].map((name) => {
      const inputs = given.has(name) ? given.get(name) : {};
      if (typeof inputs !== "object" || inputs === null) throw new TypeError(`${name} is not an object of inputs.`);
      return { name, inputs: inputsOf(`${name}.`, kindsIn(configs, name), inputs, Object.fromEntries(more.get(name) ?? [])) };
    });
    return { configs: written.filter(({ inputs }) => inputs.length > 0) };
  };
  const read = (wire: ReadableConfigs | null | undefined): Reading<Values> => {
    const reading: Reading<Record<string, unknown>> = { values: {}, others: {} };
    for (const config of listed<ReadableConfig>(wire?.configs)) {
      const name = config.name ?? "";
      const { values, others } = readInputs<object>(`${name}.`, kindsIn(configs, name), config.inputs, decode);
      if (Object.keys(values).length > 0) reading.values[name] = values;
      for (const [key, value] of Object.entries(others)) reading.others[`${name}.${key}`] = value;
    }
    return reading as Reading<Values>;
  };
  return Object.assign(write, { read, change: changing(write) }) as Form<Values>;
}

/** Whatever came back is kept, also what the form knows nothing of: other configs, and what stands beside them. */
const changing = <Values>(write: (values: Values) => NamedConfigs) => (wire: ReadableConfigs, values: Values): NamedConfigs => {
  if (!Array.isArray(wire?.configs)) throw nothing();
  const kept = listed<ReadableConfig>(wire.configs).map(({ name = "", inputs }) => ({ name, inputs: keptOf(inputs, decode) }));
  // Of several with the same name the first counts; a map keeps the last.
  const byName = new Map([...kept].reverse().map((config) => [config.name, config]));
  for (const { name, inputs } of write(values).configs) {
    const mine = byName.get(name);
    if (mine) mine.inputs = merged(mine.inputs, inputs, `${name}.`);
    else kept.push({ name, inputs });
  }
  return { ...wire, configs: kept };
};

/** Sent in place of all that there was, a change of nothing would be a loss. */
const nothing = (): TypeError => new TypeError("There is no list to change. Give what the service answered.");

const kindsIn = (configs: Readonly<Record<string, Kinds>>, name: string): Kinds => (Object.hasOwn(configs, name) ? (configs[name] as Kinds) : {});

/** Config and input of a name such as `throttlingConfig.numExtractors`. */
function cut(name: string): [string, string] {
  const dot = name.indexOf(".");
  if (dot < 1) throw new TypeError(`${name} does not begin with the name of a config and a point.`);
  return [name.slice(0, dot), name.slice(dot + 1)];
}
