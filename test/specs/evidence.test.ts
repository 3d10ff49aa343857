// What every contract owes its readers: where each statement comes from, examples that hold, and clean prose.
import { expect, test } from "vitest";
import { type Body, Contract, type Example, type Schema, services, walk } from "./contract.ts";

const contracts = services.map((service) => new Contract(service));
const operations = contracts.flatMap((contract) =>
  contract.operations.map((operation) => ({ id: `${contract.service}.${operation.operationId}`, contract, operation })),
);

test.each(operations)("$id cites sources, and each of them is known", ({ contract, operation }) => {
  expect(operation["x-sources"].length).toBeGreaterThan(0);
  for (const id of operation["x-sources"]) expect(contract.source(id).where).not.toBe("");
});

test("every operation stands on a reference page or a recorded answer, in every cloud that it is said to be in, or says that it does not", () => {
  const weaker = operations.flatMap(({ id, contract, operation }) => {
    const sources = operation["x-sources"].map((source) => contract.source(source)).filter(({ cloud }) => cloud !== "none");
    expect(sources, id).not.toEqual([]);
    const strong = sources.filter(({ kind }) => kind === "reference-page" || kind === "recorded-answer").map(({ cloud }) => cloud);
    return [...new Set(sources.map(({ cloud }) => cloud))].filter((cloud) => !strong.includes(cloud)).map((cloud) => ({ where: `${id}: ${cloud}`, operation }));
  });
  // So that nobody takes for documented what is known from an SDK or a client alone.
  expect(weaker.filter(({ operation }) => !/\bSDKs?\b|Only\s+Huawei\s+Cloud\s+(documents|has)|Known\s+(from|for)\s+Huawei\s+Cloud\s+only/.test(operation.description)).map(({ where }) => where)).toEqual([]);
});

test.each(services)("%s: every ruling is named where it applies, and every ruling that is named exists", (service) => {
  const { document } = new Contract(service);
  const named = new Set<unknown>();
  walk(document, (node) => {
    if (Array.isArray(node["x-rulings"])) node["x-rulings"].forEach((id) => named.add(id));
  });
  expect([...named].sort()).toEqual(Object.keys(document["x-evidence"].rulings).sort());
});

test.each(services)("%s: every ruling asks a question, and says what its sources say", (service) => {
  const contract = new Contract(service);
  for (const [id, { question, readings, ruling, strength }] of Object.entries(contract.document["x-evidence"].rulings)) {
    expect(question, id).toMatch(/\?$/);
    expect(readings, id).not.toEqual([]);
    for (const { source, says } of readings) expect([contract.source(source).title, says], id).not.toContain("");
    expect(ruling, id).not.toBe("");
    expect(["strong", "weak", "open"], id).toContain(strength);
  }
});

test.each(services)("%s: how a ruling is tested is in no bundle", (service) => {
  for (const [id, ruling] of Object.entries(new Contract(service).document["x-evidence"].rulings)) {
    expect([id, Object.keys(ruling).filter((key) => ["holds", "breaks"].includes(key))]).toEqual([id, []]);
  }
});

test.each(services)("%s: every source that a bundle carries is cited in it", (service) => {
  const { document } = new Contract(service);
  const cited = new Set<unknown>();
  walk(document, (node, path) => {
    for (const key of ["x-sources", "sources"]) if (Array.isArray(node[key])) node[key].forEach((id) => cited.add(id));
    if (path.at(-2) === "readings") cited.add(node["source"]);
  });
  expect([...cited].sort()).toEqual(Object.keys(document["x-evidence"].sources).sort());
});

test.each(services)("%s: every error code has a source", (service) => {
  const contract = new Contract(service);
  const codes = Object.entries(contract.document["x-errors"]);
  for (const [code, { sources }] of codes) {
    expect(sources, code).not.toEqual([]);
    for (const id of sources) expect(contract.source(id).title, code).not.toBe("");
  }
});

test.each(services)("%s: every server has a source, and names every region once", (service) => {
  const contract = new Contract(service);
  for (const { url, variables, ...server } of contract.document.servers) {
    expect(["otc", "huawei"], url).toContain(server["x-cloud"]);
    expect(server["x-sources"], url).not.toEqual([]);
    for (const id of server["x-sources"]) expect(contract.source(id).title, url).not.toBe("");
    expect(url.includes("{region}"), url).toBe(variables !== undefined);
    if (!variables) continue;
    expect(new Set(variables.region.enum).size, url).toBe(variables.region.enum.length);
    expect(variables.region.enum, url).toContain(variables.region.default);
  }
});

interface Placed {
  place: string;
  schema: Schema;
  example: Example;
}

/** The examples of every operation; one that several operations share, through a response they share, counts once. */
function examplesOf(contract: Contract): Placed[] {
  const holders = new Map<Body, string>();
  for (const { operationId, requestBody, responses } of contract.operations) {
    if (requestBody) holders.set(requestBody, `${operationId}, request`);
    for (const [status, response] of Object.entries(responses)) holders.set(response, `${operationId}, ${status}`);
  }
  return [...holders].flatMap(([{ content = {} }, holder]) =>
    Object.values(content).flatMap(({ schema, examples = {} }) =>
      Object.entries(examples).map(([name, example]) => ({ place: `${holder}, ${name}`, schema, example: contract.resolve(example) })),
    ),
  );
}

test.each(services)("%s: every example of every operation satisfies its schema", (service) => {
  const contract = new Contract(service);
  const examples = examplesOf(contract);
  for (const { place, schema, example } of examples) expect(contract.faults(schema, example.value), place).toEqual([]);

  // Counted another way, so that none is passed over: by the references in the document.
  const references: unknown[] = [];
  walk(contract.document, ({ $ref }) => {
    if (String($ref).startsWith("#/components/examples/")) references.push($ref);
  });
  expect(examples).toHaveLength(references.length);
  expect(new Set(examples.map(({ example }) => example)).size).toBe(Object.keys(contract.document.components.examples).length);
});

test.each(services)("%s: every body that is not a file has an example", (service) => {
  const contract = new Contract(service);
  for (const { operationId, requestBody, responses } of contract.operations) {
    for (const body of [requestBody, ...Object.values(responses)]) {
      for (const { schema, examples = {} } of Object.values(body?.content ?? {})) if (!("contentMediaType" in schema)) expect(Object.keys(examples), operationId).not.toEqual([]);
    }
  }
});

const prose = ["title", "summary", "description", "question", "says", "ruling", "meaning", "remedy"];

/** Every text for people, with its place. Examples hold texts of the services, which are not ours. */
function textsOf(contract: Contract): { place: string; text: string }[] {
  const texts: { place: string; text: string }[] = [];
  walk(contract.document, (node, path) => {
    if (path[0] === "components" && path[1] === "examples" && path.length > 3) return;
    for (const key of prose) {
      if (typeof node[key] === "string") texts.push({ place: [...path, key].join(" > "), text: node[key] });
    }
  });
  return texts;
}

const jargon = /\bseeds?\b|contradictions\.md|\bfacts\/|\bTODO\b|\bFIXME\b/i;
const jargonIn = (contract: Contract): string[] =>
  textsOf(contract).flatMap(({ place, text }) => (jargon.test(text) ? [place] : []));

/** Names within texts that the wire holds: keys of encoded settings, an attribute, a form of dates, a folder. */
const within = ["useClusterConfig", "httpsAccess", "volumeType", "yyyyMMddHHmmss", "dirtyData"];

/** What a text may name: what the contract has under that name. */
function namesOf({ document }: Contract): Set<unknown> {
  const names = new Set<unknown>([...within, ...Object.keys(document["x-errors"])]);
  walk(document, (node, path) => {
    if (node["operationId"]) names.add(node["operationId"]);
    names.add((node["x-form"] as { config?: string } | undefined)?.config);
    Object.keys((node["x-variants"] as object | undefined) ?? {}).forEach((variant) => names.add(variant));
    if (node["in"]) names.add(node["name"]);
    if (path.at(-1) === "properties") Object.keys(node).forEach((name) => names.add(name));
    if (Array.isArray(node["enum"])) node["enum"].forEach((value) => names.add(value));
  });
  return names;
}

/** The names and error codes in its texts that the contract does not have: of a text that was copied from elsewhere. */
function foreignNamesIn(contract: Contract): string[] {
  const known = namesOf(contract);
  // The gateway's codes are those of all services.
  const name = /`([a-z]+[A-Z][A-Za-z]+|(?!APIGW?\.)[A-Z][A-Za-z]*\.\d{4,}|0\d{3}|1\d{7,8})`/g;
  // Rulings may speak of other services.
  const texts = textsOf(contract).filter(({ place }) => !place.startsWith("x-evidence"));
  const named = texts.flatMap(({ place, text }) => [...text.matchAll(name)].map(([, name]) => ({ place, name })));
  return named.filter(({ name }) => !known.has(name)).map(({ place, name }) => `${name}: ${place}`);
}

test.each(services)("%s: no text speaks of how the contract was made", (service) => {
  expect(jargonIn(new Contract(service))).toEqual([]);
});

test.each(services)("%s: the names and error codes in its texts are those of this contract", (service) => {
  expect(foreignNamesIn(new Contract(service))).toEqual([]);
});

test.each(services)("%s: a text that speaks of how the contract was made, and one that was copied, are found", (service) => {
  const contract = new Contract(service);
  const [operation] = Object.values(Object.values(contract.document.paths)[0] ?? {}).filter((one) => "operationId" in one);
  operation!.description = "A TODO. Call `tickleNobody` first; it may end with `Xyz.0001`.";
  expect(jargonIn(contract)).toEqual([expect.stringContaining("description")]);
  expect(foreignNamesIn(contract)).toEqual([
    expect.stringMatching(/^tickleNobody: .*description$/),
    expect.stringMatching(/^Xyz\.0001: .*description$/),
  ]);
});
