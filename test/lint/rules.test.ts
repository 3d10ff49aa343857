// Our own rules by themselves, on the least that a contract can be. On the real contracts: seeded.test.ts.
import { expect, test } from "vitest";
import { houseRules } from "../../scripts/lint/ruleset.js";
import { error, find, stop } from "./find.ts";

const openForm =
  "Write anyOf: [{ type: string, enum: [...] }, { type: string }], with { type: 'null' } as a third where it can be null.";

/** Of each rule the place and the words in which it objects to its wrong fragment. */
const objections: { [rule in keyof typeof houseRules]: [path: string, message: string] } = {
  "cdc-body-example": [
    `${stop} requestBody content application/json`,
    "The body has no named example. Add one under examples, as a file of examples/.",
  ],
  "cdc-component-used": ["components schemas Leftover", "Nothing refers to Leftover. Refer to it, or delete its file."],
  "cdc-example-valid": [
    `${stop} requestBody content application/json examples plain value raeson`,
    'The example "plain" does not fit its schema: the schema names no property "raeson".',
  ],
  "cdc-extension-known": [
    `${stop} x-efect`,
    "There is no extension x-efect. Known: x-sources, x-rulings, x-evidence, x-errors, x-effect, x-replaced-by, " +
      "x-body-optional, x-client-option, x-inferred, x-cloud, x-failure, x-already-done, x-stale-token, x-form, x-variants, x-wait, x-page.",
  ],
  "cdc-extension-target": [`${stop} x-already-done codes 0`, "There is no code Job.0002 in errors.yaml."],
  "cdc-object-typed": [
    "components schemas Refusal properties settings",
    "A bare object. Name its properties, or say what a map holds with additionalProperties.",
  ],
  "cdc-open-enumeration": [
    "components schemas Refusal properties level enum",
    `A closed enumeration in an answer: a new value would break readers. ${openForm}`,
  ],
  "cdc-operation-effect": [`${stop} x-effect`, "The operation needs x-effect: one of read, idempotent, once."],
  "cdc-operation-failures": [
    `${stop} responses 404`,
    "Status 404 has no error body. Give it the service's error schema as application/json.",
  ],
  "cdc-operation-id-style": [`${stop} operationId`, '"Stop_Job" is not lowerCamelCase.'],
  "cdc-operation-replacement": [`${stop} x-replaced-by`, 'There is no operation "haltJob" in this contract.'],
  "cdc-operation-sources": [
    `${stop} x-sources`,
    "The operation cites no source. Add x-sources with ids of specs/sources.yaml.",
  ],
  "cdc-operation-summary-style": [
    `${stop} summary`,
    '"this API is used to stop a job." is not a phrase of at most 60 characters with a capital and no full stop.',
  ],
  "cdc-path-parameters-once": [
    `${stop} parameters 0`,
    'The path parameter "job_name" stands at an operation. Declare it at the path item, for all its operations.',
  ],
  "cdc-ruling-known": [
    `${stop} x-rulings 1`,
    'There is no ruling "no-such-ruling". Correct the id, or write the ruling into rulings.yaml.',
  ],
  "cdc-ruling-used": [
    "x-evidence rulings forgotten",
    'Nothing names the ruling "forgotten". Put x-rulings: [forgotten] where it applies, or delete it.',
  ],
  "cdc-server-sources": ["servers 0", "The server lacks x-sources. Hosts are facts; say where this one comes from."],
  "cdc-source-known": [
    `${stop} x-sources 1`,
    'There is no source "no-such-page". Correct the id, or add the document to specs/sources.yaml.',
  ],
};

test("nothing is found in the minimal contract", async () => {
  expect(await find("")).toEqual([]);
});

test("every rule of ours has its objection here", () => {
  expect(Object.keys(objections)).toEqual(Object.keys(houseRules));
});

const rules = Object.entries(houseRules).map(([code, rule]) => ({ code: code as keyof typeof houseRules, ...rule }));

test.each(rules)("$code finds its wrong example, and nothing else does", async ({ code, wrong }) => {
  expect(await find(wrong)).toEqual([error(code, ...objections[code])]);
});

test.each(rules)("nothing is found in the right example of $code", async ({ right }) => {
  expect(await find(right)).toEqual([]);
});
