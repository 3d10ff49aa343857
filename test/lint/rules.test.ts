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
  "cdc-body-required": [
    `${stop} requestBody`,
    "The body has required properties, so it is required itself. Add required: true.",
  ],
  "cdc-bounds-ordered": [
    "components schemas Refusal properties level minimum",
    "minimum 9 is above maximum 1: no value fits. Correct one of them.",
  ],
  "cdc-citation-once": [`${stop} x-sources 1`, '"a-page" is in this list already. Delete it, or correct the id.'],
  "cdc-codes-declared": [`${stop} description`, "errors.yaml has no code Job.0010. Correct the code, or add it there."],
  "cdc-component-used": ["components schemas Leftover", "Nothing refers to Leftover. Refer to it, or delete its file."],
  "cdc-enumeration-described": [
    "components schemas Refusal properties level description",
    "The description explains `WARNNG`, which is not in the enumeration. Correct it here or there.",
  ],
  "cdc-error-body-readable": [
    "components responses Refused content application/json",
    "In no example of this error body does a client find both code and message. The fields that it reads are in " +
      "client/refusal.ts: correct the examples, or add the service's fields there.",
  ],
  "cdc-example-code-declared": [
    "components responses Refused content application/json examples no-such-job value",
    'The example "no-such-job" has the code Job.0010, which errors.yaml does not. Correct the code, or add it ' +
      "there.",
  ],
  "cdc-example-summary": [
    "components responses Refused content application/json examples no-such-job",
    'The example "no-such-job" needs a summary that says what is special about it, in two words or more and with ' +
      "a full stop.",
  ],
  "cdc-example-valid": [
    `${stop} requestBody content application/json examples plain value raeson`,
    'The example "plain" does not fit its schema: the schema names no property "raeson".',
  ],
  "cdc-examples-differ": [
    "components responses Refused content application/json examples no-job",
    'The examples "no-such-job" and "no-job" have the same value. Correct one of them, or delete it.',
  ],
  "cdc-extension-known": [
    `${stop} x-efect`,
    "There is no extension x-efect. Known: x-sources, x-rulings, x-evidence, x-errors, x-effect, x-replaced-by, " +
      "x-body-optional, x-client-option, x-inferred, x-cloud, x-failure, x-already-done, x-stale-token, x-form, x-variants, x-wait, x-page.",
  ],
  "cdc-extension-target": [`${stop} x-already-done codes 0`, "There is no code Job.0002 in errors.yaml."],
  "cdc-format-known": [
    "components schemas Refusal properties token format",
    'There is no format "pasword". Known: int32, int64, float, double, password, byte, binary, date, date-time, ' +
      "time, duration, email, hostname, ipv4, ipv6, uri, uri-reference, uuid, regex.",
  ],
  "cdc-keyword-known": [
    "components schemas Refusal properties level maxLenght",
    '"maxLenght" is no keyword of OpenAPI 3.1, so it does nothing. Correct the name, or delete it.',
  ],
  "cdc-keyword-typed": [
    "components schemas Refusal properties level maxLength",
    "maxLength needs a type beside it. Add type: string.",
  ],
  "cdc-media-type-known": [
    "components responses Refused content aplication/json",
    "The clients do not know the media type aplication/json. Known: application/json, application/octet-stream, " +
      "application/zip, text/plain.",
  ],
  "cdc-object-typed": [
    "components schemas Refusal properties settings",
    "A bare object. Name its properties, or say what a map holds with additionalProperties.",
  ],
  "cdc-open-enumeration": [
    "components schemas Refusal properties level enum",
    `A closed enumeration in an answer: a new value would break readers. ${openForm}`,
  ],
  "cdc-operation-description-adds": [
    `${stop} description`,
    "The description repeats the summary. Say what a caller must know that the schema cannot say.",
  ],
  "cdc-operation-effect": [`${stop} x-effect`, "The operation needs x-effect: one of read, idempotent, once."],
  "cdc-operation-failures": [
    `${stop} responses 404`,
    "Status 404 has no error body. Give it the service's error schema as application/json.",
  ],
  "cdc-operation-id-style": [`${stop} operationId`, '"Stop_Job" is not lowerCamelCase.'],
  "cdc-operation-named": [`${stop} description`, "There is no operation `startJobs` here. Correct the name."],
  "cdc-operation-read": [
    `${stop} x-effect`,
    '"Stop a job" (POST) sounds like a change, but its effect is read. Write idempotent or once.',
  ],
  "cdc-operation-replacement": [`${stop} x-replaced-by`, 'There is no operation "haltJob" in this contract.'],
  "cdc-operation-sources": [
    `${stop} x-sources`,
    "The operation cites no source. Add x-sources with ids of specs/sources.yaml.",
  ],
  "cdc-operation-summary-imperative": [
    `${stop} summary`,
    '"Stops" is no imperative. Begin the summary with a verb, as in "List jobs".',
  ],
  "cdc-operation-summary-style": [
    `${stop} summary`,
    '"stop a job." is not a phrase of at most 60 characters with a capital and no full stop.',
  ],
  "cdc-operation-unauthorized": [
    "paths /v1/{project_id}/jobs/{job_name}/restart post responses",
    "The operation needs credentials but lists no status 401. Refer to common/responses/Unauthorized.yaml.",
  ],
  "cdc-outcome-examples": [
    `${stop} responses 200 content application/json examples stopped`,
    'A client reads the example "stopped" as a failure (STOPPED). Correct x-failure; if the call failed, begin ' +
      'the name with "not-".',
  ],
  "cdc-path-parameters-once": [
    `${stop} parameters 0`,
    'The path parameter "job_name" stands at an operation. Declare it at the path item, for all its operations.',
  ],
  "cdc-property-described": [
    "components schemas Refusal properties level",
    'The property "level" has no description. Say what it means, in your own words.',
  ],
  "cdc-request-body-allowed": [
    "paths /v1/{project_id}/jobs/{job_name}/stop get requestBody",
    "A GET has no body. Delete requestBody, or correct the method.",
  ],
  "cdc-request-closed": [
    `${stop} requestBody content application/json schema`,
    "This object of a request accepts any property. Add additionalProperties: false, or set it to true and name a " +
      "ruling that says why.",
  ],
  "cdc-required-declared": [
    "components schemas Refusal properties cause required 0",
    'required lists "txt", which is not a property here. Correct the name, or declare the property.',
  ],
  "cdc-required-evidenced": [
    "components schemas Refusal properties cause required 0",
    'No example of a response shows "text". Add an example from a source, or do not require it.',
  ],
  "cdc-response-body-allowed": [
    `${stop} responses 204`,
    "A response 204 has no body. Delete content, or correct the status.",
  ],
  "cdc-response-open": [
    "components schemas Refusal additionalProperties",
    "This object of a response allows no new property. Remove additionalProperties: false.",
  ],
  "cdc-ruling-known": [
    `${stop} x-rulings 1`,
    'There is no ruling "no-such-ruling". Correct the id, or write the ruling into rulings.yaml.',
  ],
  "cdc-ruling-strength": [
    "x-evidence rulings a-ruling strength",
    "A strong ruling needs two sources, and this one cites one. Add a reading, or write strength: weak.",
  ],
  "cdc-ruling-used": [
    "x-evidence rulings forgotten",
    'Nothing names the ruling "forgotten". Put x-rulings: [forgotten] where it applies, or delete it.',
  ],
  "cdc-security-stated": [
    "security",
    "No security is stated for stopJob. Add security to openapi.yaml, or security: [] to an operation that needs " +
      "no credentials.",
  ],
  "cdc-server-sources": ["servers 0", "The server lacks x-sources. Hosts are facts; say where this one comes from."],
  "cdc-source-known": [
    `${stop} x-sources 1`,
    'There is no source "no-such-page". Correct the id, or add the document to specs/sources.yaml.',
  ],
  "cdc-stale-token-declared": [
    "components responses Refused x-stale-token 0",
    "errors.yaml has no code Job.0010. Correct the code, or add it there.",
  ],
  "cdc-tag-used": ["tags 1", 'No operation has the tag "Backups". Give it to one, or delete it.'],
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
