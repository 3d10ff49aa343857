// The checks of the YAML as written: broken files, references, the three files of evidence, and what nothing uses.
import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { type Bundle, bundleService } from "../../scripts/lib/bundle.ts";
import type { Finding } from "../../scripts/lib/failure.ts";
import { findServices } from "../../scripts/lib/services.ts";
import { sourceChecks } from "../../scripts/lib/source-checks.ts";
import { unusedSources } from "../../scripts/lib/unused-sources.ts";
import { type Copy, copyProject } from "../helpers/project.ts";
import { lintService, placeOf } from "./place.ts";

interface Seed {
  code: string;
  /** What is done to the contract. */
  name: string;
  file: string;
  from: string;
  to: string;
  /** What stands at the place of the finding. */
  at: string;
  message: string;
}

const nowhere = (reference: string): string => `$ref leads nowhere: ${reference}. Correct the path, or write that file.`;
const noReference = "OpenAPI allows no $ref here. Write the content in place, or put the $ref one level higher.";

/** All are done to cdm. */
const seeds: Seed[] = [
  {
    code: "source-yaml",
    name: "a colon stands in a text without quotes",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "summary: Stop a job",
    to: "summary: Stop: a job",
    at: "Stop: a job",
    message: "The YAML is broken: Nested mappings are not allowed in compact mappings. Mend it here or just above.",
  },
  {
    code: "source-yaml",
    name: "a key stands twice",
    file: "specs/cdm/rulings.yaml",
    from: "  strength: strong\n",
    to: "  strength: strong\n  strength: weak\n",
    at: "strong\n  »strength: weak",
    message: "The YAML is broken: Map keys must be unique. Mend it here or just above.",
  },
  {
    code: "source-yaml",
    name: "a line of the file of sources is indented with a tab",
    file: "specs/sources.yaml",
    from: "title: Starting a Job\n  cloud: otc\n",
    to: "title: Starting a Job\n\tcloud: otc\n",
    at: "title: Starting a Job\n»\tcloud",
    message: "The YAML is broken: Tabs are not allowed as indentation. Mend it here or just above.",
  },
  {
    code: "source-yaml",
    name: "a key stands twice in a file that services share",
    file: "specs/common/responses/NotFound.yaml",
    from: "x-sources: [huawei-gateway-codes]\n",
    to: "x-sources: [huawei-gateway-codes]\nx-sources: []\n",
    at: "x-sources: []",
    message: "The YAML is broken: Map keys must be unique. Mend it here or just above.",
  },
  {
    code: "source-file",
    name: "a file is nested too deeply",
    file: "specs/cdm/errors.yaml",
    from: "sources: [otc-cdm-error-codes]",
    to: `sources: ${"[".repeat(98)}[x${"]".repeat(99)}`,
    at: "[x]",
    message: "The file is nested more than 100 levels deep. Move the inner part into a file of its own.",
  },
  {
    code: "source-ref",
    name: "a path is misspelt",
    file: "specs/cdm/openapi.yaml",
    from: "$ref: paths/job-stop.yaml",
    to: "$ref: paths/job-halt.yaml",
    at: "$ref: paths/job-halt.yaml",
    message: nowhere("paths/job-halt.yaml"),
  },
  {
    code: "source-ref",
    name: "a schema is misspelt, below a status",
    file: "specs/cdm/paths/job-stop.yaml",
    from: "$ref: ../schemas/StopJobAnswer.yaml",
    to: "$ref: ../schemas/StopAnswer.yaml",
    at: "$ref: ../schemas/StopAnswer.yaml",
    message: nowhere("../schemas/StopAnswer.yaml"),
  },
  {
    code: "source-ref",
    name: "a schema is misspelt, below a status without quotes",
    file: "specs/cdm/paths/job-status.yaml",
    from: `"200":
      description: The latest run.
      content:
        application/json:
          schema:
            $ref: ../schemas/JobStatusAnswer.yaml`,
    to: `200:
      description: The latest run.
      content:
        application/json:
          schema:
            $ref: ../schemas/StatusAnswer.yaml`,
    at: "$ref: ../schemas/StatusAnswer.yaml",
    message: nowhere("../schemas/StatusAnswer.yaml"),
  },
  {
    code: "source-ref",
    name: "a reference into a file names nothing in it",
    file: "specs/cdm/schemas/StopJobAnswer.yaml",
    from: "$ref: JobValidationResult.yaml",
    to: "$ref: JobValidationResult.yaml#/properties/level",
    at: "$ref: JobValidationResult.yaml",
    message: nowhere("JobValidationResult.yaml#/properties/level"),
  },
  {
    code: "source-ref",
    name: "an example is misspelt",
    file: "specs/cdm/responses/Forbidden.yaml",
    from: "$ref: ../examples/forbidden.no-permission.yaml",
    to: "$ref: ../examples/forbidden.yaml",
    at: "$ref: ../examples/forbidden.yaml",
    message: nowhere("../examples/forbidden.yaml"),
  },
  ...["http://127.0.0.1:1/x.yaml", "/etc/hosts", "../../../README.md", "../../dlf/schemas/JobType.yaml"].map((stray) => ({
    code: "source-ref",
    name: `a schema is read from ${stray}`,
    file: "specs/cdm/paths/job-stop.yaml",
    from: "$ref: ../schemas/StopJobAnswer.yaml",
    to: `$ref: ${stray}`,
    at: `$ref: ${stray}`,
    message: `$ref leads out of the service: ${stray}. Refer to files of specs/cdm or specs/common.`,
  })),
  {
    code: "source-ref",
    name: "a schema is misspelt in a file that services share",
    file: "specs/common/responses/NotFound.yaml",
    from: "$ref: ../schemas/GatewayError.yaml",
    to: "$ref: ../schemas/Error.yaml",
    at: "$ref: ../schemas/Error.yaml",
    message: nowhere("../schemas/Error.yaml"),
  },
  {
    code: "source-ref-place",
    name: "the licence is a reference",
    file: "specs/cdm/openapi.yaml",
    from: "license:\n    name: Apache 2.0\n    identifier: Apache-2.0\n",
    to: "license:\n    $ref: errors.yaml\n",
    at: "$ref: errors.yaml",
    message: noReference,
  },
  {
    code: "source-ref-place",
    name: "the bodies of an answer are a reference",
    file: "specs/cdm/paths/job-start.yaml",
    from: `
        application/json:
          schema:
            $ref: ../schemas/StartJobAnswer.yaml
          examples:
            started:
              $ref: ../examples/start-job.started.yaml
`,
    to: `
        $ref: ../responses/Failed.yaml#/content
`,
    at: "$ref: ../responses/Failed.yaml#/content",
    message: noReference,
  },
  {
    code: "source-pattern",
    name: "a pattern backtracks",
    file: "specs/cdm/schemas/StopJobAnswer.yaml",
    from: "properties:\n",
    to: 'properties:\n  name:\n    type: string\n    pattern: "^(a+)+$"\n',
    at: "pattern:",
    message:
      "This pattern takes more than linear time on some strings. Write it without repetitions inside of repetitions, or next to each other, that match the same.",
  },
  {
    code: "source-shape",
    name: "a source is of an unknown cloud",
    file: "specs/sources.yaml",
    from: "title: Starting a Job\n  cloud: otc",
    to: "title: Starting a Job\n  cloud: open-telekom",
    at: "cloud: open-telekom",
    message: "cloud must be equal to one of the allowed values: otc, huawei, huawei-partner, none.",
  },
  {
    code: "source-shape",
    name: "a source has a key that there is not",
    file: "specs/sources.yaml",
    from: "title: Starting a Job\n",
    to: "title: Starting a Job\n  author: someone\n",
    at: "author: someone",
    message: "otc-cdm-start-job must not have additional properties (author).",
  },
  {
    code: "source-shape",
    name: "a ruling's check has a key that there is not",
    file: "specs/cdm/rulings.yaml",
    from: "- { place: actOnCluster 200 body, refersTo: ClusterActionAnswer }",
    to: "- { place: actOnCluster 200 body, refersto: ClusterActionAnswer }",
    at: "refersto: ClusterActionAnswer",
    message: "0 must not have additional properties (refersto).",
  },
  {
    code: "source-shape",
    name: "a ruling's check changes a place to nothing",
    file: "specs/cdm/rulings.yaml",
    from: "- { change: DeleteClusterAnswer.jobId type, to: [string, array] }",
    to: "- { change: DeleteClusterAnswer.jobId type }",
    at: "{ change: DeleteClusterAnswer.jobId type }",
    message: "2 must not have fewer than 2 properties.",
  },
  {
    code: "source-shape",
    name: "a ruling is of an unknown strength",
    file: "specs/cdm/rulings.yaml",
    from: "strength: strong",
    to: "strength: firm",
    at: "strength: firm",
    message: "strength must be equal to one of the allowed values: strong, weak, open.",
  },
  {
    code: "source-shape",
    name: "a ruling lacks its question",
    file: "specs/cdm/rulings.yaml",
    from: "  question: Which failing statuses can a stop have?\n",
    to: "",
    at: "stop-job-statuses:",
    message: "stop-job-statuses must have required property 'question'.",
  },
  {
    code: "source-shape",
    name: "the status of an error code is a text",
    file: "specs/cdm/errors.yaml",
    from: "Cdm.0032:\n  status: 400",
    to: 'Cdm.0032:\n  status: "400"',
    at: 'status: "400"',
    message: "status must be integer,null.",
  },
  {
    code: "source-shape",
    name: "an error code has no source",
    file: "specs/cdm/errors.yaml",
    from: "sources: [otc-cdm-error-codes]",
    to: "sources: []",
    at: "sources: []",
    message: "sources must not have fewer than 1 items.",
  },
];

const expected = (copy: Copy, { file, at, code, message }: Omit<Seed, "name" | "from" | "to">): Finding => ({
  file,
  ...placeOf(copy.read(file), at),
  severity: "error",
  code,
  message,
});

test.each(seeds)("$code: $name", async (seed) => {
  using copy = copyProject();
  copy.edit(seed.file, seed.from, seed.to);
  expect(await lintService(copy.root, "cdm")).toEqual([expected(copy, seed)]);
});

test.each(["specs/sources.yaml", "specs/cdm/rulings.yaml", "specs/cdm/errors.yaml"])(
  "source-shape: %s is missing",
  async (file) => {
    using copy = copyProject();
    rmSync(copy.path(file));
    const message = "Write this file; it is missing. It may be empty ({}).";
    expect(await lintService(copy.root, "cdm")).toEqual([
      { file, line: 1, column: 1, severity: "error", code: "source-shape", message },
    ]);
  },
);

test.each([
  { name: "a source", file: "specs/sources.yaml", from: "otc-cdm-stop-job:", to: "OTC_stop:" },
  { name: "a ruling", file: "specs/cdm/rulings.yaml", from: "stop-job-statuses:", to: "Stop_statuses:" },
])("source-shape: the id of $name in another style is found once, where it stands", async ({ file, from, to }) => {
  using copy = copyProject();
  copy.edit(file, from, to);
  const found = await lintService(copy.root, "cdm");
  expect(found.map(({ code, file, line, column }) => ({ code, file, line, column }))).toEqual([
    { code: "source-shape", file, ...placeOf(copy.read(file), to) },
  ]);
});

test("source-unused-file: a schema that nothing refers to is found", async () => {
  using copy = copyProject();
  const file = "specs/cdm/schemas/Forgotten.yaml";
  copy.write(file, "# Nobody needs it.\ntype: string\n");
  const message = "No contract refers to this file. Refer to it, or delete it.";
  expect(await lintService(copy.root, "cdm")).toEqual([
    expected(copy, { file, at: "type:", code: "source-unused-file", message }),
  ]);
});

const bundleAll = (root: string): Promise<Bundle[]> =>
  Promise.all(findServices(root).map((service) => bundleService(root, service)));

const newSource = "nobody-cites-this:\n  title: A page\n  cloud: otc\n  kind: reference-page\n  where: somewhere\n";

test("source-unused: a document that no service cites is found, and one that any cites is not", async () => {
  using copy = copyProject();
  const file = "specs/sources.yaml";
  copy.write(file, copy.read(file) + newSource);
  const bundles = await bundleAll(copy.root);
  const message = 'No contract cites "nobody-cites-this". Cite it where it was used, or delete it.';
  expect(unusedSources(copy.root, bundles)).toEqual([
    expected(copy, { file, at: "nobody-cites-this:", code: "source-unused", message }),
  ]);
});

test("source-unused: nothing is said while a contract cannot be read", async () => {
  using copy = copyProject();
  const file = "specs/sources.yaml";
  copy.write(file, copy.read(file) + newSource);
  copy.edit("specs/cdm/openapi.yaml", "$ref: paths/job-stop.yaml", "$ref: paths/job-halt.yaml");
  const bundles = await bundleAll(copy.root);
  expect(unusedSources(copy.root, bundles)).toEqual([]);
});

test.each([
  { name: "is empty", from: /[^]*/, to: "" },
  { name: "is a text", from: /[^]*/, to: "A contract\n" },
  { name: "does not say its version", from: "openapi: 3.1.0\n", to: "" },
  { name: "says a version that there is not", from: "openapi: 3.1.0", to: "openapi: 4.0.0" },
])("an openapi.yaml that $name is found", async ({ from, to }) => {
  using copy = copyProject();
  const file = "specs/cdm/openapi.yaml";
  copy.write(file, copy.read(file).replace(from, to));
  expect(await lintService(copy.root, "cdm")).toMatchObject([{ file, severity: "error" }]);
});

test("a schema that refers to itself and nothing else is found", async () => {
  using copy = copyProject();
  const file = "specs/cdm/schemas/SqoopCounters.yaml";
  copy.write(file, "$ref: SqoopCounters.yaml\n");
  expect(await lintService(copy.root, "cdm")).toContainEqual(expect.objectContaining({ file, severity: "error" }));
});

test("every check of the source is put to the test here", () => {
  const tested = [...seeds.map(({ code }) => code), "source-unused", "source-unused-file"];
  expect([...new Set(tested)]).toEqual(sourceChecks.map(({ code }) => code));
});
