// Which place of the YAML as written a place of the bundle comes from.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Bundle, bundleService } from "../../scripts/lib/bundle.ts";
import type { Path, Place } from "../../scripts/lib/source.ts";
import { copyProject, root } from "../helpers/project.ts";

const stopPath = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";
const stop: Path = ["paths", stopPath, "put"];
const answer: Path = [...stop, "responses", "200", "content", "application/json"];

let cdm: Bundle;
beforeAll(async () => {
  cdm = await bundleService(root, "cdm");
});

const place = (file: string, path: string): Place => ({ file, path: path === "" ? [] : path.split(" ") });

/** The value at a path of the bundle, to be sure that a test names something that is there. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);

test.each<{ name: string; path: Path; file: string; at: string }>([
  { name: "what stands in the first file", path: ["info", "license"], file: "specs/cdm/openapi.yaml", at: "info license" },
  { name: "a path item", path: [...stop, "summary"], file: "specs/cdm/paths/job-stop.yaml", at: "put summary" },
  {
    name: "an answer written at its operation",
    path: [...stop, "responses", "200", "description"],
    file: "specs/cdm/paths/job-stop.yaml",
    at: "put responses 200 description",
  },
  {
    name: "a response component",
    path: ["components", "responses", "Forbidden", "content", "application/json"],
    file: "specs/cdm/responses/Forbidden.yaml",
    at: "content application/json",
  },
  {
    name: "a response that services share",
    path: ["components", "responses", "NotFound", "description"],
    file: "specs/common/responses/NotFound.yaml",
    at: "description",
  },
  {
    name: "a parameter that services share",
    path: ["components", "parameters", "project_id", "schema", "type"],
    file: "specs/common/parameters/project_id.yaml",
    at: "schema type",
  },
  {
    name: "a parameter of the service",
    path: ["components", "parameters", "job_name", "description"],
    file: "specs/cdm/parameters/job_name.yaml",
    at: "description",
  },
  {
    name: "an example",
    path: ["components", "examples", "stop-job.not-stopped", "value", "validation-result", 0, "status"],
    file: "specs/cdm/examples/stop-job.not-stopped.yaml",
    at: "value validation-result 0 status",
  },
  {
    name: "a schema that only other schemas lead to",
    path: ["components", "schemas", "SqoopCounters", "properties", "ROWS_READ"],
    file: "specs/cdm/schemas/SqoopCounters.yaml",
    at: "properties ROWS_READ",
  },
  {
    name: "a security scheme",
    path: ["components", "securitySchemes", "token", "name"],
    file: "specs/cdm/openapi.yaml",
    at: "components securitySchemes token name",
  },
  {
    name: "a source",
    path: ["x-evidence", "sources", "otc-cdm-stop-job", "title"],
    file: "specs/sources.yaml",
    at: "otc-cdm-stop-job title",
  },
  {
    name: "a ruling",
    path: ["x-evidence", "rulings", "stop-job-answer", "readings", 0, "source"],
    file: "specs/cdm/rulings.yaml",
    at: "stop-job-answer readings 0 source",
  },
  { name: "an error code", path: ["x-errors", "Cdm.0053", "sources", 1], file: "specs/cdm/errors.yaml", at: "Cdm.0053 sources 1" },
])("$name is found where it was written", ({ path, file, at }) => {
  expect(valueAt(cdm.contract, path)).toBeDefined();
  const found = cdm.map?.locate(path);
  expect({ ...found, path: found?.path.map(String) }).toEqual(place(file, at));
});

test.each<{ name: string; path: Path; file: string; at: string }>([
  {
    name: "response → schema → property",
    path: [...stop, "responses", "403", "content", "application/json", "schema", "properties", "errCode", "type"],
    file: "specs/cdm/schemas/ErrorBody.yaml",
    at: "properties errCode type",
  },
  {
    name: "answer → list → run → status → value",
    path: [...answer, "schema", "properties", "submissions", "items", "properties", "status", "anyOf", 0, "enum"],
    file: "specs/cdm/schemas/JobStatus.yaml",
    at: "anyOf 0 enum",
  },
  {
    name: "path item → parameter → schema",
    path: ["paths", stopPath, "parameters", 0, "schema", "type"],
    file: "specs/common/parameters/project_id.yaml",
    at: "schema type",
  },
  {
    name: "answer → example → value",
    path: [...answer, "examples", "not-stopped", "value"],
    file: "specs/cdm/examples/stop-job.not-stopped.yaml",
    at: "value",
  },
])("a path that goes through references is followed: $name", ({ path, file, at }) => {
  const found = cdm.map?.locate(path);
  expect({ ...found, path: found?.path.map(String) }).toEqual(place(file, at));
});

test("a component comes from the end of a chain of references", async () => {
  using copy = copyProject();
  copy.write("specs/cdm/schemas/Alias.yaml", "$ref: AnotherAlias.yaml\n");
  copy.write("specs/cdm/schemas/AnotherAlias.yaml", "$ref: Counters.yaml\n");
  copy.edit("specs/cdm/schemas/Submission.yaml", "$ref: Counters.yaml", "$ref: Alias.yaml");
  const { contract, map, findings } = await bundleService(copy.root, "cdm");
  expect(findings).toEqual([]);
  const schema = "org.apache.sqoop.submission.counter.SqoopCounters";
  const found = Object.entries(contract?.components?.schemas ?? {})
    .filter(([, value]) => valueAt(value, ["properties", schema]))
    .map(([name]) => map?.locate(["components", "schemas", name, "description"]));
  expect(found).toEqual([place("specs/cdm/schemas/Counters.yaml", "description")]);
});

test("two files of one name are told apart", async () => {
  using copy = copyProject();
  copy.write("specs/cdm/schemas/GatewayError.yaml", "type: object\ndescription: Not the shared one.\nproperties: {}\n");
  copy.edit("specs/cdm/schemas/ErrorBody.yaml", "properties:\n", "properties:\n  gateway:\n    $ref: GatewayError.yaml\n");
  const { contract, map } = await bundleService(copy.root, "cdm");
  const found = Object.entries(contract?.components?.schemas ?? {})
    .filter(([name]) => name.startsWith("GatewayError"))
    .map(([name, schema]) => [
      valueAt(schema, ["properties", "error_code"]) === undefined ? "own" : "shared",
      map?.locate(["components", "schemas", name]).file,
    ]);
  expect(found.sort()).toEqual([
    ["own", "specs/cdm/schemas/GatewayError.yaml"],
    ["shared", "specs/common/schemas/GatewayError.yaml"],
  ]);
});

test.each<{ name: string; path: Path; file: string; line: string }>([
  { name: "a missing key of an operation", path: [...stop, "x-nothing"], file: "specs/cdm/paths/job-stop.yaml", line: "put:" },
  {
    name: "a missing property of a shared parameter",
    path: ["components", "parameters", "project_id", "schema", "pattern"],
    file: "specs/common/parameters/project_id.yaml",
    line: "schema:",
  },
  {
    name: "a missing item of a list",
    path: ["x-errors", "Cdm.0000", "sources", 9],
    file: "specs/cdm/errors.yaml",
    line: "  sources: [otc-cdm-error-codes, huawei-cdm-error-codes-2021]",
  },
  {
    name: "a ruling that there is not",
    path: ["x-evidence", "rulings", "nothing"],
    file: "specs/cdm/rulings.yaml",
    line: "credentials:",
  },
  { name: "a root key that there is not", path: ["webhooks", "none"], file: "specs/cdm/openapi.yaml", line: "openapi: 3.1.0" },
])("what does not exist stands at the nearest that does: $name", ({ path, file, line }) => {
  const found = cdm.map?.locate(path);
  expect(found?.file).toBe(file);
  const { line: number } = cdm.source.position(found as Place);
  expect(readFileSync(join(root, file), "utf8").split("\n")[number - 1]).toBe(line);
});
