// What is wrong in a file that services share is told once, at that file, however many services use it.
import { expect, test } from "vitest";
import { copyProject, run, services } from "../helpers/project.ts";
import { placeOf } from "./place.ts";

test.each([
  {
    name: "an example",
    file: "specs/common/examples/too-many-requests.limit-reached.yaml",
    from: "error_msg: limit:300,time:1 minute",
    to: "error_msg: 404",
    at: "error_msg:",
    finding: 'The example "limit-reached" does not fit its schema: error_msg must be string.  [cdc-example-valid]',
  },
  {
    name: "a schema",
    file: "specs/common/schemas/GatewayError.yaml",
    from: "properties:\n",
    to: "properties:\n  details:\n    type: object\n    description: More about it.\n",
    at: "details:",
    finding: "A bare object. Name its properties, or say what a map holds with additionalProperties.  [cdc-object-typed]",
  },
  {
    name: "a response",
    file: "specs/common/responses/TooManyRequests.yaml",
    from: "x-sources: [huawei-gateway-codes]",
    to: "x-sources: [huawei-gateway]",
    at: "huawei-gateway]",
    finding:
      'There is no source "huawei-gateway". Correct the id, or add the document to specs/sources.yaml.  [cdc-source-known]',
  },
  {
    name: "a parameter",
    file: "specs/common/parameters/project_id.yaml",
    from: "description: >-\n  The project that owns the resource. A project belongs to one region; the identifier is what IAM lists under\n  `projects[].id` for the project named after that region.\n",
    to: "",
    at: "name:",
    finding: 'Parameter objects must have "description".  [oas3-parameter-description]',
  },
  {
    name: "a reference",
    file: "specs/common/responses/Unauthorized.yaml",
    from: "$ref: ../schemas/GatewayError.yaml",
    to: "$ref: ../schemas/Error.yaml",
    at: "$ref: ../schemas/Error.yaml",
    finding: "$ref leads nowhere: ../schemas/Error.yaml. Correct the path, or write that file.  [source-ref]",
  },
  {
    name: "a document",
    file: "specs/sources.yaml",
    from: "kind: web-excerpt",
    to: "kind: hearsay",
    at: "kind: hearsay",
    finding:
      "kind must be equal to one of the allowed values: recorded-answer, reference-page, worked-example, sdk, " +
      "client, upstream, web-excerpt.  [source-shape]",
  },
])("$name that is wrong is told once", async ({ file, from, to, at, finding }) => {
  using copy = copyProject();
  copy.edit(file, from, to);
  const { line, column } = placeOf(copy.read(file), at);
  expect(await run(copy.root, ["lint"])).toEqual({
    code: 1,
    stdout:
      `${file}:${line}:${column}  error  ${finding}\n\n` +
      `${services.join(", ")}: 1 errors, 0 warnings.\n` +
      "What each rule wants, with a right and a wrong example: generated/rules.md\n",
    stderr: "",
  });
});

test("a parameter of a service that is wrong is told once, however many operations take it", async () => {
  using copy = copyProject();
  const file = "specs/cdm/parameters/cluster_id.yaml";
  copy.edit(file, "description: The id of the CDM cluster. Jobs live on a cluster.\n", "");
  const { stdout } = await run(copy.root, ["lint", "cdm"]);
  expect(stdout.split("\n\n")[0]).toBe(
    `${file}:1:1  error  Parameter objects must have "description".  [oas3-parameter-description]`,
  );
});
