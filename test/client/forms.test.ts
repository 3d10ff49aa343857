// The forms of CDM: lists of names and texts on the wire, objects in a program.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Form, type Kind, type Kinds, type NamedConfigs, configForm, configsForm, listForm } from "../../client/forms.ts";
import * as generated from "../../generated/cdm/forms.ts";
import type { CreateJobInput, CreateLinkInput, ShowJobsAnswer, ShowLinkAnswer } from "../../generated/cdm/index.ts";
import { type ObjectSchema, formsOf, kindOf } from "../../scripts/lib/forms.ts";
import { root } from "../helpers/project.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt } from "./clients.ts";
import { example, operations } from "./contract.ts";

type Inputs = Record<string, unknown>;
type Others = Record<string, string>;

interface Known {
  name: string;
  form: Form<Inputs>;
  /** The config that all inputs stand in; undefined where the values are configs themselves. */
  config: string | undefined;
  goesWith: string[];
  /** Of each config its inputs. */
  kinds: Record<string, Kinds>;
  /** Inputs that never come back, as the wire writes them. */
  secrets: string[];
}

const contract = parse(readFileSync(join(root, "generated/cdm/openapi.yaml"), "utf8"));
const forms = generated as unknown as Record<string, Form<Inputs>>;

const known: Known[] = formsOf(contract).map(({ name, config, for: goesWith, schema }) => {
  const parts: Record<string, ObjectSchema> = config ? { [config]: schema } : (schema.properties ?? {});
  const inputs = Object.entries(parts).map(([part, { properties = {} }]) => [part, Object.entries(properties)] as const);
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    name: own,
    form: forms[own] as Form<Inputs>,
    config,
    goesWith,
    kinds: Object.fromEntries(inputs.map(([part, all]) => [part, Object.fromEntries(all.map(([input, one]) => [input, kindOf(input, one)]))])),
    secrets: inputs.flatMap(([part, all]) => all.filter(([, one]) => one.writeOnly).map(([input]) => `${part}.${input}`)),
  };
});

/** Values as a form takes them, from inputs by config. */
const valuesOf = ({ config }: Known, parts: Record<string, Inputs>): Inputs => (config ? (parts[config] ?? {}) : parts);

const setting = (name: string, value: unknown): { configs: { name: string; inputs: { name: string; value: unknown }[] }[] } => ({
  configs: [{ name: name.slice(0, name.indexOf(".")), inputs: [{ name, value }] }],
});

/** What a service gives back: the same, its texts encoded as in addresses. */
const shown = ({ configs }: NamedConfigs): NamedConfigs =>
  JSON.parse(JSON.stringify({ configs: configs.map(({ name, inputs }) => ({ name, inputs: inputs.map((one) => ({ ...one, value: encodeURIComponent(one.value) })) })) }));

/** Comparable whatever the order, and also where a name is "__proto__". */
const sorted = (values: object): unknown[] =>
  Object.entries(values)
    .map(([name, value]) => [name, typeof value === "object" ? sorted(value) : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

const text = fc.string({ unit: "binary", maxLength: 20 });
const arbitrary: Record<Kind, fc.Arbitrary<unknown>> = {
  text: fc.oneof(text, fc.constantFrom("", "a b", "a+b", "100%", "%41", "id&gid", "true", "3306", "{}", "\\n", "工作", "${port}")),
  boolean: fc.boolean(),
  number: fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, min: -1e15, max: 1e15 }).filter((value) => !Object.is(value, -0))),
};
const inputsFor = (kinds: Kinds): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, arbitrary[kind]])), { requiredKeys: [] });
const strangeName = fc.oneof(text, fc.constantFrom("__proto__", "constructor", "toString", "a.b", "newInput"));

test("there is a form for every schema of the contract that has one, and no other", () => {
  expect(Object.keys(forms).sort()).toEqual(known.map(({ name }) => name).sort());
  expect(known.length).toBeGreaterThan(40);
});

describe.each(known.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const { form, kinds, config, secrets } = one;
  const all = Object.entries(kinds).flatMap(([part, inputs]) => Object.entries(inputs).map(([input, kind]) => ({ part, input, kind, wire: `${part}.${input}` })));
  const strange = config
    ? fc.dictionary(strangeName.filter((name) => !Object.hasOwn(kinds[config] ?? {}, name)), text, { noNullPrototype: true })
    : fc.dictionary(
        fc
          .tuple(fc.constantFrom(...Object.keys(kinds), "newConfig", "__proto__", "constructor"), strangeName)
          .filter(([part, name]) => !Object.hasOwn(kinds, part) || !Object.hasOwn(kinds[part] ?? {}, name))
          .map((parts) => parts.join(".")),
        text,
        { noNullPrototype: true },
      );

  test("what is written is read back, values and others", () => {
    const parts = fc.record(Object.fromEntries(Object.entries(kinds).map(([part, inputs]) => [part, inputsFor(inputs)])), { requiredKeys: config ? [config] : [] });
    fc.assert(
      fc.property(parts, strange, (given, others) => {
        const values = valuesOf(one, given as Record<string, Inputs>);
        const sent = form(values, others as Others);
        for (const { value } of sent.configs.flatMap(({ inputs }) => inputs)) expect(typeof value).toBe("string");
        const back = form.read(shown(sent));
        // A config without inputs is not sent.
        const expected = config ? values : Object.fromEntries(Object.entries(values).filter(([, inputs]) => Object.keys(inputs as object).length > 0));
        expect(sorted(back.values)).toEqual(sorted(expected));
        expect(sorted(back.others)).toEqual(sorted(others));
        expect(sorted(form(back.values as Inputs, back.others))).toEqual(sorted(form(values, others as Others)));
      }),
      { numRuns: 100 },
    );
  });

  test("a value of another kind is refused, by its name and without the value", () => {
    const wrong: Record<Kind, unknown[]> = {
      text: [1, true, null, {}, ["a"], 1n, Symbol("s")],
      boolean: ["true", 0, null, {}],
      number: ["3306", true, null, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, {}],
    };
    for (const { part, input, kind, wire } of all) {
      for (const value of wrong[kind]) expect(() => form(valuesOf(one, { [part]: { [input]: value } }))).toThrow(new TypeError(`${wire} is not a ${kind}.`));
    }
  });

  test("undefined is left out", () => {
    const nothing = Object.fromEntries(Object.entries(kinds).map(([part, inputs]) => [part, Object.fromEntries(Object.keys(inputs).map((input) => [input, undefined]))]));
    expect(form(valuesOf(one, nothing))).toEqual({ configs: config ? [{ name: config, inputs: [] }] : [] });
    if (!config) expect(form(Object.fromEntries(Object.keys(kinds).map((part) => [part, undefined])))).toEqual({ configs: [] });
  });

  test("a value that does not fit its kind is kept as a text, and can be sent again", () => {
    for (const { kind, wire } of all) {
      if (kind === "text") continue;
      const { values, others } = form.read(setting(wire, "%24%7Bport%7D"));
      expect(values).toEqual({});
      expect(others).toEqual({ [config ? wire.slice(config.length + 1) : wire]: "${port}" });
      expect(form(values as Inputs, others)).toEqual(setting(wire, "${port}"));
    }
  });

  test("a secret that does not come back is missing, and is put in again", () => {
    const given = Object.fromEntries(Object.entries(kinds).map(([part, inputs]) => [part, Object.fromEntries(Object.entries(inputs).map(([input, kind]) => [input, { text: "a", boolean: true, number: 1 }[kind]]))]));
    const sent = form(valuesOf(one, given));
    // Left out, without its value, or null: all three are nothing.
    const ways = [
      sent.configs.map((part) => ({ ...part, inputs: part.inputs.filter(({ name }) => !secrets.includes(name)) })),
      sent.configs.map((part) => ({ ...part, inputs: part.inputs.map(({ name, value }) => (secrets.includes(name) ? { name } : { name, value })) })),
      sent.configs.map((part) => ({ ...part, inputs: part.inputs.map(({ name, value }) => ({ name, value: secrets.includes(name) ? null : value })) })),
    ];
    for (const configs of ways) {
      const { values, others } = form.read({ configs });
      const parts = (config ? { [config]: values } : values) as Record<string, Inputs>;
      const missing = all.filter(({ part, input }) => !Object.hasOwn(parts[part] ?? {}, input)).map(({ wire }) => wire);
      expect([missing, others]).toEqual([secrets, {}]);
    }
  });
});

const one = configForm<{ text?: string; flag?: boolean; count?: number }>("someConfig", { text: "text", flag: "boolean", count: "number" });
const several = configsForm<{ first?: { count?: number }; second?: { text?: string } }>({ first: { count: "number" }, second: { text: "text" } });

test.each([
  ["null", null],
  ["nothing", undefined],
  ["an object without configs", {}],
  ["no configs", { configs: [] }],
  ["an object in place of configs", { configs: {} }],
  ["another config", { configs: [{ name: "elsewhere" }] }],
  ["a config without a name", { configs: [{ inputs: [] }] }],
  ["a config that is null", { configs: [null] }],
  ["a config without inputs", { configs: [{ name: "someConfig" }, { name: "first" }] }],
  ["an object in place of inputs", { configs: [{ name: "someConfig", inputs: {} }, { name: "first", inputs: {} }] }],
  ["inputs that are null", { configs: [{ name: "someConfig", inputs: null }, { name: "first", inputs: [null] }] }],
  ["inputs without names and values", { configs: [{ name: "someConfig", inputs: [{}, { name: "someConfig.text" }, { value: "a" }, { name: "someConfig.text", value: null }] }] }],
])("%s is read as nothing", (_, wire) => {
  for (const form of [one, several]) expect(form.read(wire as never)).toEqual({ values: {}, others: {} });
});

test.each([
  ["an encoded text", "text", "a%20b%26c", { text: "a b&c" }],
  ["a text that is not encoded", "text", "100%", { text: "100%" }],
  ["half an encoded character", "text", "%E5%B7", { text: "%E5%B7" }],
  ["a plus, which is left", "text", "a+b", { text: "a+b" }],
  ["a list, of which an entry holds what divides it", "text", "a&b%26c&d%20e", { text: "a&b%26c&d e" }],
  ["an empty text", "text", "", { text: "" }],
  ["a number where a text is meant", "text", 5, { text: "5" }],
  ["an object where a text is meant", "text", { "f:_date": "yyyy-MM-dd", half: "%41" }, { text: '{"f:_date":"yyyy-MM-dd","half":"%41"}' }],
  ["a list where a text is meant", "text", [{ name: "1", value: "yyyy" }], { text: '[{"name":"1","value":"yyyy"}]' }],
  ["a number", "count", 22, { count: 22 }],
  ["a number as a text", "count", "22", { count: 22 }],
  ["a boolean", "flag", false, { flag: false }],
  ["a boolean in capitals", "flag", "TRUE", { flag: true }],
])("%s is read", (_, name, value, values) => {
  expect(one.read(setting(`someConfig.${name}`, value))).toEqual({ values, others: {} });
  // A name may also come without its config.
  expect(one.read({ configs: [{ name: "someConfig", inputs: [{ name, value }] }] })).toEqual({ values, others: {} });
});

test.each([
  ["count", ""],
  ["count", " "],
  ["count", "0x10"],
  ["count", "Infinity"],
  ["count", "9007199254740993"],
  ["count", "22 or so"],
  ["flag", ""],
  ["flag", "1"],
  ["flag", "constructor"],
  ["flag", "__proto__"],
  ["unheardOf", "a text"],
  ["constructor", "a text"],
])("%s is not read as its kind from %j", (name, value) => {
  expect(one.read(setting(`someConfig.${name}`, value))).toEqual({ values: {}, others: { [name]: value } });
});

test("an object that no document names is kept as its JSON, not as [object Object]", () => {
  expect(one.read(setting("someConfig.formats", { a: "b" })).others).toEqual({ formats: '{"a":"b"}' });
  expect(several.read(setting("third.formats", { a: "b" })).others).toEqual({ "third.formats": '{"a":"b"}' });
});

test("others are texts, and a value goes before one of the same name", () => {
  expect(() => one({}, { more: 1 } as never)).toThrow(new TypeError("someConfig.more is not a text."));
  expect(one({ count: 1 }, { count: "${count}" })).toEqual(setting("someConfig.count", "1"));
  expect(one({ count: undefined as never }, { count: "${count}" })).toEqual(setting("someConfig.count", "${count}"));
  expect(one({ more: "a text" } as never)).toEqual(setting("someConfig.more", "a text"));
  expect(() => one({ toString: 1 } as never)).toThrow(new TypeError("someConfig.toString is not a text."));
});

test("in a form of several configs nothing is dropped unsaid", () => {
  expect(several({}, { "third.a": "b" })).toEqual(setting("third.a", "b"));
  expect(several({ third: { a: "b" } } as never)).toEqual(setting("third.a", "b"));
  expect(() => several({}, { a: "b" })).toThrow(new TypeError("a does not begin with the name of a config and a point."));
  for (const wrong of [null, 1, "text"]) expect(() => several({ first: wrong } as never)).toThrow(new TypeError("first is not an object of inputs."));
  expect(several({ first: {}, second: { text: "a" } })).toEqual(setting("second.text", "a"));
  expect(({} as Inputs)["polluted"]).toBeUndefined();
  several({}, { "__proto__.polluted": "yes" });
  expect(({} as Inputs)["polluted"]).toBeUndefined();
});

describe("what came back is changed", () => {
  const wire = {
    configs: [
      { name: "someConfig", inputs: [{ name: "someConfig.text", value: "a%20b" }, { name: "someConfig.text", value: "twice" }, { name: "foreign.text", value: "x" }, { name: "someConfig.secret", value: null }, { name: "count", value: 3 }] },
      { name: "someConfig", inputs: {} },
      { name: "otherConfig", inputs: [{ name: "otherConfig.list", value: "a&b%26c" }] },
      { inputs: [{ name: "text", value: "y" }] },
    ],
    "extended-configs": { name: "k", value: "v" },
  };
  const rest = [
    { name: "someConfig", inputs: [] },
    { name: "otherConfig", inputs: [{ name: "otherConfig.list", value: "a&b%26c" }] },
    { name: "", inputs: [{ name: "text", value: "y" }] },
  ];
  const [text, twice, foreign] = [{ name: "someConfig.text", value: "a b" }, { name: "someConfig.text", value: "twice" }, { name: "foreign.text", value: "x" }];

  test("and all else is kept, also what the form knows nothing of", () => {
    expect(one.change(wire, { count: 4, flag: true })).toEqual({
      configs: [{ name: "someConfig", inputs: [text, twice, foreign, { name: "someConfig.count", value: "4" }, { name: "someConfig.flag", value: "true" }] }, ...rest],
      "extended-configs": { name: "k", value: "v" },
    });
    expect(one.change(wire, { text: "new" }).configs[0]?.inputs).toEqual([{ name: "someConfig.text", value: "new" }, foreign, { name: "count", value: "3" }]);
  });

  test("in a form of several configs, and one that is missing is added", () => {
    expect(several.change({ configs: [{ name: "first", inputs: [{ name: "first.count", value: "1" }] }] }, { second: { text: "t" } })).toEqual({
      configs: [{ name: "first", inputs: [{ name: "first.count", value: "1" }] }, { name: "second", inputs: [{ name: "second.text", value: "t" }] }],
    });
  });

  test("but not nothing: sent in place of all that there was, it would be a loss", () => {
    const plain = listForm<{ count?: number }>({ count: "number" });
    const message = "There is no list to change. Give what the service answered.";
    for (const nothing of [null, undefined, {}, "text", { configs: {} }, { configs: null }, { name: "a node", properties: [] }]) {
      expect(() => one.change(nothing as never, { count: 4 })).toThrow(new TypeError(message));
      expect(() => plain.change(nothing as never, { count: 4 })).toThrow(new TypeError(message));
    }
    expect(one.change({ configs: [] }, { count: 4 })).toEqual(one({ count: 4 }));
    expect(plain.change([], { count: 4 })).toEqual(plain({ count: 4 }));
  });

  test("and values of another kind are refused", () => {
    expect(() => one.change(wire, { count: "4" as never })).toThrow(new TypeError("someConfig.count is not a number."));
  });

  test("in a plain list", () => {
    const plain = listForm<{ text?: string; count?: number }>({ text: "text", count: "number" });
    const list = [{ name: "other", value: "a%20b" }, { name: "count", value: "1" }];
    expect(plain.change(list, { count: 2 })).toEqual([{ name: "other", value: "a%20b" }, { name: "count", value: "2" }]);
  });
});

test("a plain list has the names as they are, and its texts are not encoded", () => {
  const plain = listForm<{ text?: string; count?: number }>({ text: "text", count: "number" });
  const wire = [
    { name: "a.b", value: "c" },
    { name: "text", value: "100%25" },
    { name: "count", value: "3" },
  ];
  expect(plain({ text: "100%25", count: 3 }, { "a.b": "c" })).toEqual(wire);
  expect(plain.read(wire)).toEqual({ values: { text: "100%25", count: 3 }, others: { "a.b": "c" } });
  expect(() => plain({ count: "3" as never })).toThrow(new TypeError("count is not a number."));
  for (const nothing of [null, undefined, [], {} as never, [{}], [{ name: "text" }]]) expect(plain.read(nothing)).toEqual({ values: {}, others: {} });
});

// --- as it is printed ---------------------------------------------------------------------------------------------------

type LinkBody = CreateLinkInput["body"];
type JobBody = CreateJobInput["body"];
const linkExample = (name: string): LinkBody => example("cdm", `create-link.${name}`) as LinkBody;
const jobExample = (name: string): JobBody => example("cdm", `create-job.${name}`) as JobBody;

const link = (name: string, connector: string, values: NamedConfigs): LinkBody => ({ links: [{ name, "connector-name": connector, "link-config-values": values }] });
const password = "Add password here";
const { linkFtpSftp, linkKodoCos, linkObs, linkRedis, linkRelationalDatabase } = generated;

const links: [string, LinkBody][] = [
  ["obs", link("obs_link", "obs-connector", linkObs({ storageType: "OBS", server: "10.121.16.183", port: 443, accessKey: "<YOUR AK>", securityKey: "<YOUR SK>" }))],
  ["sftp", link("sftp_link", "sftp-connector", linkFtpSftp({ server: "10.120.85.167", port: 22, username: "username", password }))],
  ["redis", link("redis_link", "redis-connector", linkRedis({ deploymentMode: "Cluster", serverlist: "10.120.84.149:7300", password, dbIndex: 0 }))],
  ["kodo", link("kodo_link", "thirdparty-obs-connector", linkKodoCos({ storageType: "KODO_COS", zone: "z1", accessKey: "******", securityKey: password, useCustomDomain: false }))],
  [
    "relational-database",
    link(
      "mysql_link",
      "generic-jdbc-connector",
      linkRelationalDatabase({
        linkConfig: {
          ...{ databaseType: "MYSQL", host: "10.120.205.30", port: 3306, database: "DB_name", username: "username", password },
          ...{ fetchSize: 100_000, commitSize: 10_000, usingNative: false, useSSL: false },
        },
      }),
    ),
  ],
];

const { driverConfig, fromElasticsearch, fromRelationalDatabase, toDis, toRelationalDatabase } = generated;
const jobs: [string, JobBody][] = [
  [
    "table-to-table",
    {
      jobs: [
        {
          ...{ name: "mysql2dws", job_type: "NORMAL_JOB" },
          ...{ "from-link-name": "mysql_link", "from-connector-name": "generic-jdbc-connector" },
          "from-config-values": fromRelationalDatabase({ schemaName: "default", tableName: "mysql_tbl", partitionColumn: "id" }),
          ...{ "to-link-name": "dws_link", "to-connector-name": "generic-jdbc-connector" },
          "to-config-values": toRelationalDatabase({
            ...{ schemaName: "public", tablePreparation: "CREATE_WHEN_NOT_EXIST", tableName: "cdm_all_type" },
            ...{ columnList: "id&gid&name", shouldClearTable: false },
          }),
          "driver-config-values": driverConfig({ throttlingConfig: { numExtractors: 3 } }),
        },
      ],
    },
  ],
  [
    "index-to-stream",
    {
      jobs: [
        {
          ...{ name: "es_css", job_type: "NORMAL_JOB" },
          ...{ "from-link-name": "css", "from-connector-name": "elasticsearch-connector" },
          "from-config-values": fromElasticsearch({
            ...{ index: "52est", type: "est_array", splitNestedField: false },
            columnList: "array_f1_int:long&array_f2_text:string&array_f3_object:nested",
          }),
          ...{ "to-link-name": "dis", "to-connector-name": "dis-connector" },
          "to-config-values": toDis({ streamName: "dis-lkGm", separator: "|", columnList: "1&2&3" }),
          "driver-config-values": driverConfig({
            throttlingConfig: { numExtractors: 1, submitToCluster: false, numLoaders: 1, recordDirtyData: false },
            jarConfig: {},
            schedulerConfig: { isSchedulerJob: false, disposableType: "NONE" },
            transformConfig: {},
            retryJobConfig: { retryJobType: "NONE" },
          }),
        },
      ],
    },
  ],
];

/** The order of inputs says nothing. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inOrder(held)]))
      : value;

test.each(links)("createLink sends the link %s as it is printed", async (name, body) => {
  await using server = await serve({ body: example("cdm", "create-link.created") });
  await cdmAt(server.url).createLink({ cluster_id: "c", body });
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /v1.1/p/clusters/c/cdm/link"]);
  expect(server.asked[0]?.body).toBe(JSON.stringify(body));
  expect(inOrder(JSON.parse(server.asked[0]?.body ?? ""))).toEqual(inOrder(linkExample(name)));
});

test.each(jobs)("createJob sends the job %s as it is printed", async (name, body) => {
  await using server = await serve({ body: example("cdm", "create-job.created") });
  await cdmAt(server.url).createJob({ cluster_id: "c", body });
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(["POST /v1.1/p/clusters/c/cdm/job"]);
  expect(server.asked[0]?.body).toBe(JSON.stringify(body));
  expect(inOrder(JSON.parse(server.asked[0]?.body ?? ""))).toEqual(inOrder(jobExample(name)));
});

/** Every link and every side of a job in the examples of requests: connector, beginning of the form's name, list. */
const printed = operations
  .filter(({ id }) => ["createLink", "updateLink", "createJob", "updateJob"].includes(id))
  .flatMap(({ id, node }) => Object.entries<any>(node["requestBody"].content["application/json"].examples).map(([name, { value }]) => [`${id} ${name}`, value] as const))
  .flatMap(([name, { links = [], jobs = [] }]): [string, string, string, NamedConfigs][] => [
    ...links.map((one: any) => [`${name}: link`, one["connector-name"], "link", one["link-config-values"]]),
    ...jobs.map((one: any) => [`${name}: from`, one["from-connector-name"], "from", one["from-config-values"]]),
    ...jobs.map((one: any) => [`${name}: to`, one["to-connector-name"], "to", one["to-config-values"]]),
    ...jobs.map((one: any) => [`${name}: driver`, "", "driver", one["driver-config-values"]]),
  ]);

test("all examples of requests are looked at", () => {
  expect(printed.length).toBeGreaterThan(30);
});

test.each(printed)("%s is read by a form of its connector without a rest, and written the same", (_, connector, side, { configs }) => {
  const mine = known.filter(({ name, goesWith }) => name.startsWith(side) && (side === "driver" || goesWith.includes(connector)));
  const whole = mine.filter(({ form }) => Object.keys(form.read({ configs }).others).length === 0);
  expect(whole.length, connector).toBeGreaterThan(0);
  for (const { form } of mine) {
    const { values, others } = form.read({ configs });
    expect(inOrder(form(values as Inputs, others))).toEqual(inOrder({ configs }));
  }
});

// --- as it comes back ----------------------------------------------------------------------------------------------------

test.each([
  ["show-link.sftp", { server: "100.94.8.163", port: 22, username: "root", password }],
  ["show-link.with-attributes", { server: "100.94.8.163", port: 22, username: "root" }],
])("the link of %s is read", async (name, values) => {
  await using server = await serve({ body: example("cdm", name) });
  const { links } = (await cdmAt(server.url).showLink({ cluster_id: "c", link_name: "sftp_link" })) satisfies ShowLinkAnswer;
  expect(linkFtpSftp.read(links?.[0]?.["link-config-values"])).toEqual({ values, others: {} });
});

test("the job of show-jobs.all is read, with its empty objects, and makes the body of a change", async () => {
  await using server = await serve({ body: example("cdm", "show-jobs.all") });
  const { jobs } = (await cdmAt(server.url).showJobs({ cluster_id: "c", job_name: "all" })) satisfies ShowJobsAnswer;
  const job = jobs?.[0];
  const from = fromElasticsearch.read(job?.["from-config-values"]);
  const to = toDis.read(job?.["to-config-values"]);
  const driver = driverConfig.read(job?.["driver-config-values"]);
  expect(driver).toEqual({
    values: {
      throttlingConfig: { numExtractors: 1, submitToCluster: false, numLoaders: 1, recordDirtyData: false },
      schedulerConfig: { isSchedulerJob: false, disposableType: "NONE" },
      retryJobConfig: { retryJobType: "NONE" },
    },
    others: {},
  });
  const [wanted] = jobExample("index-to-stream").jobs;
  expect(fromElasticsearch(from.values as never, from.others)).toEqual(wanted?.["from-config-values"]);
  expect(toDis(to.values as never, to.others)).toEqual(wanted?.["to-config-values"]);
  expect(driverConfig(driver.values, driver.others)).toEqual(wanted?.["driver-config-values"]);
});
