// What our rules tell apart beyond the wrong and the right example that each of them has (those: rules.test.ts).
import { expect, test } from "vitest";
import { error, find as findAll, stop, type Result } from "./find.ts";

/** The fragments here are as short as can be: they leave out what these rules want, which have cases of their own. */
const formal = ["cdc-property-described", "cdc-request-closed", "cdc-example-summary"];
const find = async (fragment: string): Promise<Result[]> =>
  (await findAll(fragment)).filter(({ code }) => !formal.includes(String(code)));

const at = (operation: string): string => `paths: { "/v1/{project_id}/jobs/{job_name}/stop": ${operation} }`;
const post = (operation: string): string => at(`{ post: ${operation} }`);
const asked = (media: string): string => post(`{ requestBody: { content: { application/json: ${media} } } }`);
const refusal = (properties: string): string => `components: { schemas: { Refusal: { properties: ${properties} } } }`;
const parameter = (rest: string): string =>
  post(`{ parameters: [{ name: kind, in: query, description: A kind., ${rest} }] }`);
const bodyless = "The body has no named example. Add one under examples, as a file of examples/.";
const bare = "A bare object. Name its properties, or say what a map holds with additionalProperties.";
const openForm =
  "Write anyOf: [{ type: string, enum: [...] }, { type: string }], with { type: 'null' } as a third where it can be null.";
const noSource = 'There is no source "nowhere". Correct the id, or add the document to specs/sources.yaml.';
const withInteger = (name: string): string => `{ type: object, properties: { ${name}: { type: integer } } }`;
const composed = `{ allOf: [${withInteger("a")}, ${withInteger("b")}] }`;
/** A body whose schema has one property, a list of texts, and whose example names in it what there is not. */
const listed = (key: string): string =>
  asked(`{
    schema: { type: object, properties: { ${key}: { type: array, items: { type: string } } } },
    examples: { some: { value: { ${key}: [nowhere] } } } }`);
const server = (rest: string): string => `servers: [{ url: "https://jobs.eu-de.otc.t-systems.com"${rest} }]`;

test.each([
  {
    name: "an example without a name does not count as one",
    fragment: asked("{ schema: { type: string }, example: text }"),
    found: [error("cdc-body-example", `${stop} requestBody content application/json`, bodyless)],
  },
  {
    name: "the body of an answer needs an example as well",
    fragment: post(
      '{ responses: { "200": { description: Done., content: { application/json: { schema: { type: string } } } } } }',
    ),
    found: [error("cdc-body-example", `${stop} responses 200 content application/json`, bodyless)],
  },
  {
    name: "an example that is elsewhere cannot be checked",
    fragment: asked("{ schema: { type: string }, examples: { far: { externalValue: 'https://localhost/far.json' } } }"),
    found: [
      error("cdc-example-valid", `${stop} requestBody content application/json examples far`, 'The example "far" has no value.'),
    ],
  },
  {
    name: "the place of a misfit is the very value",
    fragment: asked("{ schema: { type: array, items: { type: integer } }, examples: { two: { value: [1, text] } } }"),
    found: [
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples two value 1`,
        'The example "two" does not fit its schema: 1 must be integer.',
      ),
    ],
  },
  {
    name: "a property that no part of a composition names is a misfit",
    fragment: asked(`{ schema: ${composed}, examples: { all: { value: { a: 1, b: 2, c: 3 } } } }`),
    found: [
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples all value c`,
        'The example "all" does not fit its schema: the schema names no property "c".',
      ),
    ],
  },
  {
    name: "a value that fits two alternatives of oneOf is a misfit",
    fragment: asked(
      "{ schema: { oneOf: [{ type: integer }, { type: number }] }, examples: { both: { value: 1 } } }",
    ),
    found: [
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples both value`,
        'The example "both" does not fit its schema: it must match exactly one schema in oneOf.',
      ),
    ],
  },
  {
    name: "a misfit is told beside that of a property whose name begins alike",
    fragment: asked(`{
      schema: { type: object, properties: { a: { oneOf: [{ type: integer }, { type: number }] }, ab: { type: string } } },
      examples: { both: { value: { a: 1, ab: 2 } } } }`),
    found: [
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples both value a`,
        'The example "both" does not fit its schema: a must match exactly one schema in oneOf.',
      ),
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples both value ab`,
        'The example "both" does not fit its schema: ab must be string.',
      ),
    ],
  },
  {
    name: "a part of a composition that is wrong is told once",
    fragment: asked(`{ schema: ${composed}, examples: { all: { value: { a: text, b: 2 } } } }`),
    found: [
      error(
        "cdc-example-valid",
        `${stop} requestBody content application/json examples all value a`,
        'The example "all" does not fit its schema: a must be integer.',
      ),
    ],
  },
  {
    name: "a bare object is found among the items of a list",
    fragment: refusal("{ causes: { type: array, items: { type: object } } }"),
    found: [error("cdc-object-typed", "components schemas Refusal properties causes items", bare)],
  },
  {
    name: "a bare object is found where it can be null",
    fragment: refusal("{ cause: { type: [object, 'null'] } }"),
    found: [error("cdc-object-typed", "components schemas Refusal properties cause", bare)],
  },
  {
    name: "a bare object is found in a parameter",
    fragment: parameter("schema: { type: object }"),
    found: [error("cdc-object-typed", `${stop} parameters 0 schema`, bare)],
  },
  {
    name: "an open enumeration has its members in one order",
    fragment: refusal("{ level: { anyOf: [{ type: string }, { type: string, enum: [ERROR] }] } }"),
    found: [
      error(
        "cdc-open-enumeration",
        "components schemas Refusal properties level anyOf",
        `An open enumeration in a form of its own. ${openForm}`,
      ),
    ],
  },
  {
    name: "an enumeration in oneOf is closed",
    fragment: refusal("{ level: { oneOf: [{ type: string, enum: [ERROR] }, { type: integer }] } }"),
    found: [
      error(
        "cdc-open-enumeration",
        "components schemas Refusal properties level oneOf 0 enum",
        `A closed enumeration in an answer: a new value would break readers. ${openForm}`,
      ),
    ],
  },
  {
    name: "an operation without a word about failing is found",
    fragment: at(`{ delete: {
      operationId: dropJob, summary: Drop a job, description: Drops it., tags: [Jobs], x-sources: [a-page],
      x-effect: once, responses: { "204": { description: Dropped. } } } }`),
    found: [
      error(
        "cdc-operation-failures",
        "paths /v1/{project_id}/jobs/{job_name}/stop delete responses",
        "The operation lists no failing status. Add those its sources name.",
      ),
    ],
  },
  {
    name: "a range of statuses is a status",
    fragment: post('{ responses: { "5XX": { description: The service failed. } } }'),
    found: [
      error(
        "cdc-operation-failures",
        `${stop} responses 5XX`,
        "Status 5XX has no error body. Give it the service's error schema as application/json.",
      ),
    ],
  },
  {
    name: "what is replaced must be deprecated",
    fragment: post("{ x-replaced-by: startJob }"),
    found: [error("cdc-operation-replacement", `${stop} x-replaced-by`, "What is replaced is deprecated: add deprecated: true.")],
  },
  {
    name: "a summary of 61 characters is too long",
    fragment: post(`{ summary: ${"S".repeat(61)} }`),
    found: [
      error(
        "cdc-operation-summary-style",
        `${stop} summary`,
        `"${"S".repeat(61)}" is not a phrase of at most 60 characters with a capital and no full stop.`,
      ),
    ],
  },
  {
    name: "a path parameter of an operation is found behind a reference",
    fragment: `${post("{ parameters: [{ $ref: '#/components/parameters/job' }] }")}
components:
  parameters:
    job: { name: job_name, in: path, required: true, description: The job., schema: { type: string } }`,
    found: [
      error(
        "cdc-path-parameters-once",
        `${stop} parameters 0`,
        'The path parameter "job_name" stands at an operation. Declare it at the path item, for all its operations.',
      ),
    ],
  },
  {
    name: "a server lacks what it does not say",
    fragment: server(""),
    found: ["x-cloud", "x-sources"].map((key) =>
      error("cdc-server-sources", "servers 0", `The server lacks ${key}. Hosts are facts; say where this one comes from.`),
    ),
  },
  {
    name: "the source of a server must be known",
    fragment: server(", x-cloud: otc, x-sources: [nowhere]"),
    found: [error("cdc-source-known", "servers 0 x-sources 0", noSource)],
  },
  {
    name: "the source of a reading must be known",
    fragment: "x-evidence: { rulings: { a-ruling: { readings: [{ source: nowhere, says: Yes. }] } } }",
    found: [error("cdc-source-known", "x-evidence rulings a-ruling readings 0 source", noSource)],
  },
  {
    name: "the source of an error code must be known",
    fragment: "x-errors: { Job.0001: { sources: [nowhere] } }",
    found: [error("cdc-source-known", "x-errors Job.0001 sources 0", noSource)],
  },
  {
    name: "a ruling must be known wherever it is named",
    fragment: refusal("{ code: { x-rulings: [nowhere] } }"),
    found: [
      error(
        "cdc-ruling-known",
        "components schemas Refusal properties code x-rulings 0",
        'There is no ruling "nowhere". Correct the id, or write the ruling into rulings.yaml.',
      ),
    ],
  },
])("$name", async ({ fragment, found }) => {
  expect(await find(fragment)).toEqual(found);
});

test.each([
  {
    name: "a composition may have the properties of all its parts",
    fragment: asked(`{ schema: ${composed}, examples: { all: { value: { a: 1, b: 2 } } } }`),
  },
  {
    name: "a map may have any property",
    fragment: asked(
      "{ schema: { type: object, additionalProperties: { type: integer } }, examples: { any: { value: { z: 1 } } } }",
    ),
  },
  {
    name: "an open enumeration may be null",
    fragment: refusal("{ level: { anyOf: [{ type: string, enum: [ERROR] }, { type: string }, { type: 'null' }] } }"),
  },
  {
    name: "a request may have a closed enumeration",
    fragment: parameter("schema: { type: string, enum: [BATCH, REAL_TIME] }"),
  },
  {
    name: "a property may be named like a keyword",
    fragment: refusal("{ enum: { type: string }, properties: { type: string }, schema: { type: string } }"),
  },
  {
    name: "data may look like a bare object",
    fragment: asked(`{
      schema: { type: object, properties: { type: { type: string } } },
      examples: { object: { value: { type: object } } } }`),
  },
  { name: "data may have a property named sources", fragment: listed("sources") },
  { name: "data may have a property named x-rulings", fragment: listed("x-rulings") },
  { name: "a summary may have 60 characters", fragment: post(`{ summary: ${"S".repeat(60)} }`) },
  { name: "an operation may have parameters that are not in the path", fragment: parameter("schema: { type: string }") },
])("$name", async ({ fragment }) => {
  expect(await find(fragment)).toEqual([]);
});

/** How many findings there are at a place or in it. */
const countAt = async (fragment: string, path: string): Promise<number> =>
  (await find(fragment)).filter((result) => `${result.path.join(" ")} `.startsWith(`${path} `)).length;

// A list is expected here; a text in its place must not slip through unread.
test.each([
  { name: "sources of an operation", fragment: post("{ x-sources: nowhere }"), path: stop },
  { name: "sources of a server", fragment: server(", x-cloud: otc, x-sources: nowhere"), path: "servers 0" },
  {
    name: "sources of an answer",
    fragment: "components: { responses: { Refused: { x-sources: nowhere } } }",
    path: "components responses Refused",
  },
  {
    name: "rulings of a schema",
    fragment: refusal("{ code: { x-rulings: nowhere } }"),
    path: "components schemas Refusal",
  },
])("$name that are no list are found", async ({ fragment, path }) => {
  expect(await countAt(fragment, path)).toBe(1);
});

test.each([
  {
    name: "a named example of a parameter",
    fragment: parameter("schema: { type: integer }, examples: { some: { value: text } }"),
    path: `${stop} parameters 0`,
  },
  {
    name: "the only example of a parameter",
    fragment: parameter("schema: { type: integer }, example: text"),
    path: `${stop} parameters 0`,
  },
  {
    name: "the only example of an answer's header",
    fragment: post(`{ responses: { "204": { headers: {
      X-Count: { description: A count., schema: { type: integer }, example: text } } } } }`),
    path: `${stop} responses 204 headers X-Count`,
  },
])("$name that does not fit its schema is found", async ({ fragment, path }) => {
  expect(await countAt(fragment, path)).toBe(1);
});

// The slip of somebody who has only begun to write. It must be a finding, with its place, and not the end of the lint.
test.each([
  { name: "an operation", fragment: at("{ get: null }"), path: "paths /v1/{project_id}/jobs/{job_name}/stop get" },
  { name: "a server", fragment: "servers: [null]", path: "servers 0" },
  { name: "a path", fragment: "paths: { /v1/jobs: null }", path: "paths /v1/jobs" },
  { name: "a schema", fragment: "components: { schemas: { Refusal: null } }", path: "components schemas Refusal" },
  { name: "an answer", fragment: post('{ responses: { "400": null } }'), path: `${stop} responses 400` },
  {
    name: "an example",
    fragment: asked("{ schema: { type: string }, examples: { plain: null } }"),
    path: `${stop} requestBody content application/json examples plain`,
  },
])("$name that is empty is found", async ({ fragment, path }) => {
  expect(await find(fragment)).toContainEqual(expect.objectContaining({ path: path.split(" "), severity: 0 }));
});

const requestOf = (schema: string, value: string): string =>
  asked(`{ schema: ${schema}, examples: { some: { summary: Some values., value: ${value} } } }`);
const reason = "properties: { reason: { type: string, description: The reason. } }";
const body = `${stop} requestBody content application/json schema`;
const open =
  "This object of a request accepts any property. Add additionalProperties: false, or set it to true and name a ruling " +
  "that says why.";
const success = (effect: string, example: string): string =>
  post(`{ summary: Show a stop, x-effect: ${effect}, responses: { "200": { description: The stop., content: { application/json: {
    schema: { type: object, properties: { state: { type: string, description: The state. } } },
    examples: { ${example} } } } } } }`);

// What the newer rules tell apart, with all rules on.
test.each([
  {
    name: "a branch of oneOf that is open is found",
    fragment: requestOf(`{ oneOf: [{ type: object, additionalProperties: false, ${reason} }, { type: object, ${reason} }] }`, "{}"),
    found: ["cdc-example-valid", "cdc-request-closed"],
  },
  {
    name: "an open request with a ruling is not found",
    fragment: requestOf(`{ type: object, additionalProperties: true, x-rulings: [a-ruling], ${reason} }`, "{ reason: x }"),
    found: [],
  },
  {
    name: "an open request without a ruling is found",
    fragment: requestOf(`{ type: object, additionalProperties: true, ${reason} }`, "{ reason: x }"),
    found: ["cdc-request-closed"],
  },
  {
    name: "a schema that responses hold too stays open",
    fragment: requestOf('{ $ref: "#/components/schemas/Refusal" }', "{ code: Job.0001 }"),
    found: [],
  },
  {
    name: "a request that responses hold too may be closed",
    fragment: `${requestOf('{ $ref: "#/components/schemas/Refusal" }', "{ code: Job.0001 }")}
components: { schemas: { Refusal: { additionalProperties: false } } }`,
    found: [],
  },
  {
    name: "required may name a property of another part of the composition",
    fragment: requestOf(`{ type: object, unevaluatedProperties: false, ${reason}, required: [code],
      allOf: [{ type: object, properties: { code: { type: string, description: The code. } } }] }`, "{ code: x }"),
    found: ["cdc-body-required"],
  },
  { name: "what is read may be named not-…", fragment: success("read", "not-there: { summary: It is gone., value: { state: GONE } }"), found: [] },
  {
    name: "what changes something and is named not-… must be read as a failure",
    fragment: success("once", "not-stopped: { summary: It runs on., value: { state: RUNNING } }"),
    found: ["cdc-outcome-examples"],
  },
  { name: "a short number in backticks is no code", fragment: `${post("{ description: 'At most `1000` jobs.' }")}
x-errors: { "0160": { status: 400, meaning: It failed., remedy: Wait., sources: [a-page] } }`, found: [] },
  { name: "a number with a leading zero is a code", fragment: `${post("{ description: 'Refused with `0161`.' }")}
x-errors: { "0160": { status: 400, meaning: It failed., remedy: Wait., sources: [a-page] } }`, found: ["cdc-codes-declared"] },
  { name: "a reading may quote a misspelt code", fragment: 'x-evidence: { rulings: { a-ruling: { readings: [{ source: a-page, says: "`Job.00001`." }] } } }', found: [] },
  { name: "a code of another service is not checked", fragment: post("{ description: 'Refused with `Other.0001`.' }"), found: [] },
  {
    name: "a property may begin like an operation",
    fragment: `${post("{ description: 'See `startTime`.' }")}
components: { schemas: { Refusal: { properties: { startTime: { type: string, description: The start. } } } } }`,
    found: [],
  },
  { name: "a use of an operation that changes is no read", fragment: post(`{ x-effect: once, x-variants: {
      haltJob: { summary: Stop a job at once, effect: read } } }`), found: ["cdc-operation-read"] },
])("$name", async ({ fragment, found }) => {
  expect((await findAll(fragment)).map(({ code }) => code).sort()).toEqual(found);
});
