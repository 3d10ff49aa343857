// Every rule of ours finds what it is there for in the real contracts, and says where it stands in the YAML as written.
import { expect, test } from "vitest";
import { houseRules } from "../../scripts/lint/ruleset.js";
import { findServices } from "../../scripts/lib/services.ts";
import { copyProject } from "../helpers/project.ts";
import { lintService, placeOf } from "./place.ts";

interface Seed {
  code: string;
  /** What is done to the contract. */
  name: string;
  service: string;
  file: string;
  from: string;
  to: string;
  /** The file of the finding, where it is not the one that was edited. */
  in?: string;
  /** What stands at the place of the finding. */
  at: string;
  message: string;
}

const noSource = (id: string): string => `There is no source "${id}". Correct the id, or add the document to specs/sources.yaml.`;
const openForm =
  "Write anyOf: [{ type: string, enum: [...] }, { type: string }], with { type: 'null' } as a third where it can be null.";

const ours: Seed[] = [
  {
    code: "cdc-body-example",
    name: "a stop takes a body",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "\n  responses:\n",
    to: "\n  requestBody:\n    content:\n      text/plain:\n        schema: { type: string }\n\n  responses:\n",
    at: "text/plain:",
    message: "The body has no named example. Add one under examples, as a file of examples/.",
  },
  {
    code: "cdc-example-valid",
    name: "a number of an example becomes a text",
    service: "cdm",
    file: "specs/cdm/examples/stop-job.stopped-with-submission.yaml",
    from: "submission-id: 1871",
    to: 'submission-id: "1871"',
    at: "submission-id:",
    message: 'The example "stopped-with-submission" does not fit its schema: submissions.0.submission-id must be integer.',
  },
  {
    code: "cdc-example-valid",
    name: "a property of an example is misspelt",
    service: "cdm",
    file: "specs/cdm/examples/stop-job.stopped-with-submission.yaml",
    from: "creation-user:",
    to: "creator-user:",
    at: "creator-user:",
    message: 'The example "stopped-with-submission" does not fit its schema: the schema names no property "creator-user".',
  },
  {
    code: "cdc-extension-known",
    name: "the mark of a body that may be missing is misspelt",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "x-body-optional: true",
    to: 'x-body-optional: "yes"',
    at: "x-body-optional",
    message: "x-body-optional is true, or left out.",
  },
  {
    code: "cdc-extension-known",
    name: "a wait has a field that there is not",
    service: "cdm",
    file: "specs/cdm/paths/job-status.yaml",
    from: "    targets:\n",
    to: "    resulting: /submissions/0/progress\n    targets:\n",
    at: "x-wait",
    message: "x-wait is as, state, targets and failed, with result, run and item (list, key, input) where they are needed.",
  },
  {
    code: "cdc-extension-known",
    name: "a listing moves in a way that there is not",
    service: "dlf",
    file: "specs/dlf/paths/job-list.yaml",
    from: "    step: page",
    to: "    step: pages",
    at: "x-page",
    message: "x-page is as, items, key, position and step (page, item or key), with first, size and most where they are needed.",
  },
  {
    code: "cdc-extension-known",
    name: "the codes of what is done already are a list alone",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "  x-already-done:\n    codes: [Cdm.0053]\n    texts: [is not running]\n",
    to: "  x-already-done: [Cdm.0053]\n",
    at: "x-already-done",
    message: "x-already-done is codes and texts, both lists.",
  },
  {
    code: "cdc-extension-target",
    name: "what tells a failed stop names a property that there is not",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "list: validation-result",
    to: "list: validation-results",
    at: "list: validation-results",
    message: 'x-failure: the answer has no property "validation-results".',
  },
  {
    code: "cdc-extension-target",
    name: "the state is looked for where there is none",
    service: "cdm",
    file: "specs/cdm/paths/job-status.yaml",
    from: "state: /submissions/0/status",
    to: "state: /submission/0/status",
    at: "state: /submission/",
    message: "x-wait: the answer has no /submission/0/status.",
  },
  {
    code: "cdc-extension-target",
    name: "the entry of a list is found by a property that it has not",
    service: "dlf",
    file: "specs/dlf/paths/job-list.yaml",
    from: "key: name, input",
    to: "key: jobName, input",
    at: "key: jobName",
    message: 'x-wait: what is in /jobs has no property "jobName".',
  },
  {
    code: "cdc-extension-target",
    name: "a listing moves by a parameter that it does not take",
    service: "iam",
    file: "specs/iam/paths/project-list.yaml",
    from: "position: page\n",
    to: "position: offset\n",
    at: "position:",
    message: 'x-page: the operation has no parameter "offset".',
  },
  {
    code: "cdc-extension-target",
    name: "a code of what is done already is not in errors.yaml",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "codes: [Cdm.0053]",
    to: "codes: [Cdm.0999]",
    at: "Cdm.0999",
    message: "There is no code Cdm.0999 in errors.yaml.",
  },
  {
    code: "cdc-extension-target",
    name: "two methods of the client have one name",
    service: "mrs",
    file: "specs/mrs/paths/job-show.yaml",
    from: "as: waitForJob",
    to: "as: showSingleJobExe",
    at: "as: showSingleJobExe",
    message: 'The client has a method "showSingleJobExe" already.',
  },
  {
    code: "cdc-object-typed",
    name: "a map no longer says what it holds",
    service: "mrs",
    file: "specs/mrs/schemas/JobConfigs.yaml",
    from: "    description: Parameters of the job, by name.\n    additionalProperties:\n      type: string\n",
    to: "    description: Parameters of the job, by name.\n",
    at: "params:",
    message: "A bare object. Name its properties, or say what a map holds with additionalProperties.",
  },
  {
    code: "cdc-open-enumeration",
    name: "an enumeration is closed",
    service: "dlf",
    file: "specs/dlf/schemas/JobType.yaml",
    from: "anyOf:\n  - type: string\n    enum: [BATCH, REAL_TIME]\n  - type: string\n",
    to: "type: string\nenum: [BATCH, REAL_TIME]\n",
    at: "enum:",
    message: `A closed enumeration in an answer: a new value would break readers. ${openForm}`,
  },
  {
    code: "cdc-open-enumeration",
    name: "an open enumeration is written in another way",
    service: "iam",
    file: "specs/iam/schemas/CatalogEndpoint.yaml",
    from: "        enum: [public]\n      - type: string\n",
    to: "        enum: [public]\n      - {}\n",
    at: "anyOf:",
    message: `An open enumeration in a form of its own. ${openForm}`,
  },
  {
    code: "cdc-operation-effect",
    name: "an effect is left out",
    service: "mrs",
    file: "specs/mrs/paths/job-execution-cancel.yaml",
    from: "  x-effect: once\n",
    to: "",
    at: "get:",
    message: "The operation needs x-effect: one of read, idempotent, once.",
  },
  {
    code: "cdc-operation-effect",
    name: "an effect is unknown",
    service: "dlf",
    file: "specs/dlf/paths/job-start.yaml",
    from: "x-effect: once",
    to: "x-effect: twice",
    at: "x-effect:",
    message: "The operation needs x-effect: one of read, idempotent, once.",
  },
  {
    code: "cdc-operation-failures",
    name: "a failing status has no body",
    service: "dlf",
    file: "specs/dlf/paths/job-stop.yaml",
    from: '    "401":\n',
    to: '    "403":\n      description: The caller may not do this.\n    "401":\n',
    at: '"403":',
    message: "Status 403 has no error body. Give it the service's error schema as application/json.",
  },
  {
    code: "cdc-operation-id-style",
    name: "an operationId is in another style",
    service: "dlf",
    file: "specs/dlf/paths/job-list.yaml",
    from: "operationId: listJobs",
    to: "operationId: ListJobs",
    at: "operationId:",
    message: '"ListJobs" is not lowerCamelCase.',
  },
  {
    code: "cdc-operation-replacement",
    name: "a replacement is misspelt",
    service: "mrs",
    file: "specs/mrs/paths/job-execution-cancel.yaml",
    from: "x-replaced-by: stopJob",
    to: "x-replaced-by: stopJobs",
    at: "x-replaced-by:",
    message: 'There is no operation "stopJobs" in this contract.',
  },
  {
    code: "cdc-operation-replacement",
    name: "what is replaced is no longer deprecated",
    service: "mrs",
    file: "specs/mrs/paths/job-execution-cancel.yaml",
    from: "  deprecated: true\n",
    to: "",
    at: "x-replaced-by:",
    message: "What is replaced is deprecated: add deprecated: true.",
  },
  {
    code: "cdc-operation-sources",
    name: "the list of the sources is emptied",
    service: "dlf",
    file: "specs/dlf/paths/job-start.yaml",
    from: "  x-sources:\n    - otc-dlf-start-job\n    - huawei-dlf-start-job-2021\n    - huawei-dlf-current-pages\n    - huawei-api-explorer-dgc\n    - huawei-sdk-go-dgc\n    - huawei-sdk-go-dlf\n    - terraform-huaweicloud-dlf\n    - gophertelekomcloud-dlf\n",
    to: "  x-sources: []\n",
    at: "x-sources: []",
    message: "The operation cites no source. Add x-sources with ids of specs/sources.yaml.",
  },
  {
    code: "cdc-operation-summary-style",
    name: "a summary ends with a full stop",
    service: "iam",
    file: "specs/iam/paths/project-list.yaml",
    from: "summary: List projects",
    to: "summary: List projects.",
    at: "summary:",
    message: '"List projects." is not a phrase of at most 60 characters with a capital and no full stop.',
  },
  {
    code: "cdc-path-parameters-once",
    name: "a path parameter is declared at an operation as well",
    service: "dlf",
    file: "specs/dlf/paths/job-stop.yaml",
    from: "    - $ref: ../parameters/workspace.yaml\n",
    to: "    - $ref: ../parameters/workspace.yaml\n    - $ref: ../parameters/job_name.yaml\n",
    at: "workspace.yaml\n    - »$ref:",
    message: 'The path parameter "job_name" stands at an operation. Declare it at the path item, for all its operations.',
  },
  {
    code: "cdc-ruling-known",
    name: "a ruling is misspelt in a schema",
    service: "cdm",
    file: "specs/cdm/schemas/ErrorBody.yaml",
    from: "x-rulings: [error-body]",
    to: "x-rulings: [error-body, eror-body]",
    at: "eror-body",
    message: 'There is no ruling "eror-body". Correct the id, or write the ruling into rulings.yaml.',
  },
  {
    code: "cdc-ruling-used",
    name: "a schema no longer names its ruling",
    service: "dlf",
    file: "specs/dlf/schemas/JobStatus.yaml",
    from: "x-rulings: [job-status-values]\n",
    to: "",
    in: "specs/dlf/rulings.yaml",
    at: "job-status-values:",
    message: 'Nothing names the ruling "job-status-values". Put x-rulings: [job-status-values] where it applies, or delete it.',
  },
  {
    code: "cdc-server-sources",
    name: "a host is no longer documented",
    service: "iam",
    file: "specs/iam/openapi.yaml",
    from: "    x-sources: [huawei-iam-create-token]\n",
    to: "",
    at: "url: https://iam.myhuaweicloud.com",
    message: "The server lacks x-sources. Hosts are facts; say where this one comes from.",
  },
  {
    code: "cdc-server-sources",
    name: "a host no longer says which cloud it is",
    service: "cdm",
    file: "specs/cdm/openapi.yaml",
    from: "    x-cloud: otc\n",
    to: "",
    at: "url: https://cdm.{region}.otc.t-systems.com",
    message: "The server lacks x-cloud. Hosts are facts; say where this one comes from.",
  },
  {
    code: "cdc-source-known",
    name: "an operation cites a document that there is not",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "    - otc-cdm-stop-job\n",
    to: "    - otc-cdm-stopjob\n",
    at: "otc-cdm-stopjob",
    message: noSource("otc-cdm-stopjob"),
  },
  {
    code: "cdc-source-known",
    name: "a server cites a document that there is not",
    service: "dlf",
    file: "specs/dlf/openapi.yaml",
    from: "x-sources: [huawei-eu-endpoints]",
    to: "x-sources: [huawei-eu-hosts]",
    at: "huawei-eu-hosts",
    message: noSource("huawei-eu-hosts"),
  },
  {
    code: "cdc-source-known",
    name: "a reading cites a document that there is not",
    service: "cdm",
    file: "specs/cdm/rulings.yaml",
    from: "source: otc-cdm-random-cluster-job",
    to: "source: otc-cdm-random-job",
    at: "source: otc-cdm-random-job",
    message: noSource("otc-cdm-random-job"),
  },
  {
    code: "cdc-source-known",
    name: "an error code cites a document that there is not",
    service: "mrs",
    file: "specs/mrs/errors.yaml",
    from: "sources: [otc-mrs-show-single-job-exe,",
    to: "sources: [otc-mrs-show-job-exe,",
    at: "otc-mrs-show-job-exe",
    message: noSource("otc-mrs-show-job-exe"),
  },
];

/** Of Spectral's rules those that catch what is likely to be written. */
const spectrals: Seed[] = [
  {
    code: "operation-operationId-unique",
    name: "two operations have one id",
    service: "cdm",
    file: "specs/cdm/paths/job-start.yaml",
    from: "operationId: startJob",
    to: "operationId: stopJob",
    in: "specs/cdm/paths/job-stop.yaml",
    at: "operationId:",
    message: 'Every operation must have unique "operationId".',
  },
  {
    code: "path-params",
    name: "a path parameter is not declared",
    service: "cdm",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "  - $ref: ../parameters/job_name.yaml\n",
    to: "",
    at: "put:",
    message:
      'Operation must define parameter "{job_name}" as expected by path "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop".',
  },
  {
    code: "oas3-unused-component",
    name: "a component is used by nothing",
    service: "iam",
    file: "specs/iam/openapi.yaml",
    from: "\ncomponents:\n",
    to: "\ncomponents:\n  schemas:\n    Forgotten:\n      type: string\n",
    at: "Forgotten:",
    message: "Potentially unused component has been detected.",
  },
  {
    code: "operation-tag-defined",
    name: "a tag is misspelt",
    service: "mrs",
    file: "specs/mrs/paths/job-stop.yaml",
    from: "tags: [Jobs]",
    to: "tags: [Job]",
    at: "[»Job]",
    message: "Operation tags must be defined in global tags.",
  },
  {
    code: "duplicated-entry-in-enum",
    name: "a value is in an enumeration twice",
    service: "dlf",
    file: "specs/dlf/schemas/JobStatus.yaml",
    from: "      - STOPPED\n",
    to: "      - STOPPED\n      - STOPPED\n",
    at: "enum:",
    message: '"enum" property must not have duplicate items (items ## 4 and 5 are identical)',
  },
  {
    code: "oas3-schema",
    name: "a keyword of OpenAPI is misspelt",
    service: "cdm",
    file: "specs/cdm/paths/job-start.yaml",
    from: "required: false",
    to: "requierd: false",
    at: "requestBody:",
    message: '"requestBody" property must not have unevaluated properties.',
  },
];

test("nothing is found in the contracts as they are", async () => {
  using copy = copyProject();
  for (const service of findServices(copy.root)) expect(await lintService(copy.root, service)).toEqual([]);
});

test("every rule of ours is put to the test here", () => {
  expect([...new Set(ours.map(({ code }) => code))]).toEqual(Object.keys(houseRules));
});

test.each([...ours, ...spectrals])("$code: $name", async (seed) => {
  using copy = copyProject();
  copy.edit(seed.file, seed.from, seed.to);
  const file = seed.in ?? seed.file;
  expect(await lintService(copy.root, seed.service)).toEqual([
    { file, ...placeOf(copy.read(file), seed.at), severity: "error", code: seed.code, message: seed.message },
  ]);
});
