import { expect, test } from "vitest";
import { Contract, flat } from "./contract.ts";

const dlf = new Contract("dlf");
const stop = dlf.operation("stopJob");
const operations = ["startJob", "stopJob", "listJobs"];

test.each([
  ["startJob", "post", "/v1/{project_id}/jobs/{job_name}/start"],
  ["stopJob", "post", "/v1/{project_id}/jobs/{job_name}/stop"],
  ["listJobs", "get", "/v1/{project_id}/jobs"],
  ["listJobInstances", "get", "/v1/{project_id}/jobs/instances/detail"],
  ["showJobInstance", "get", "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}"],
])("%s is %s %s", (...wanted) => {
  expect(dlf.operations.map(({ operationId, method, path }) => [operationId, method, path])).toContainEqual(wanted);
});

test.each(["startJob", "stopJob"])("%s answers 204 and nothing else, without content", (id) => {
  const { responses } = dlf.operation(id);
  expect(Object.keys(responses).filter((status) => status.startsWith("2"))).toEqual(["204"]);
  expect(responses["204"]).not.toHaveProperty("content");
});

test("a stop takes no body", () => {
  expect(stop).not.toHaveProperty("requestBody");
  expect(stop.description).toContain("The call takes no body.");
});

test.each(operations)("%s is refused with error_code and error_msg", (id) => {
  const refusal = dlf.answer(id, 400);
  expect(dlf.resolve(refusal)).toBe(dlf.schema("ErrorBody"));
  expect(Object.keys(dlf.schema("ErrorBody").properties ?? {})).toEqual(["error_code", "error_msg"]);
  expect(dlf.accepts(refusal, { error_code: "DLF.0100", error_msg: "The job does not exists." })).toBe(true);
  expect(dlf.accepts(refusal, { error_code: 100 })).toBe(false);
  expect(dlf.accepts(refusal, "DLF.0100")).toBe(false);
});

test.each(["DLF.0100", "DLF.30100", "DLF.0819", "DLF.20819"])("%s is a known code, of a form that the contract describes", (code) => {
  expect(dlf.document["x-errors"]).toHaveProperty([code]);
  const [, pattern] = /`(\^[^`]+\$)`/.exec(dlf.property("ErrorBody", "error_code").description ?? "") ?? [];
  expect(code).toMatch(new RegExp(pattern ?? "no pattern"));
  expect(dlf.accepts(dlf.answer("stopJob", 400), { error_code: code, error_msg: "m" })).toBe(true);
});

test("the refusals of a stop show both lengths of code", () => {
  const codes = ["stop-job.no-such-job", "stop-job.no-such-job-newer-code"].map((name) => dlf.example(name));
  expect(codes).toMatchObject([{ error_code: "DLF.0100" }, { error_code: "DLF.30100" }]);
});

test.each(operations)("%s takes the header workspace, which may be left out", (id) => {
  const workspace = dlf.parameter(id, "workspace");
  expect(workspace.in).toBe("header");
  expect(workspace.required ?? false).toBe(false);
  expect(workspace.schema).toEqual({ type: "string" });
  expect(workspace["x-rulings"]).toContain("workspace-rule");
});

test("the header's description says what its absence means, and when it must be there", () => {
  const description = flat(dlf.parameter("stopJob", "workspace").description);
  expect(description).toContain("The id of the workspace");
  expect(description).toContain("Without it the workspace named `default` is taken");
  expect(description).toContain("It must be sent when the DataArts Studio instance has no workspace of that name, and when there are several instances");
});

test("the description of a stop says what is stopped, and how to stop the rest", () => {
  const description = flat(stop.description);
  expect(description).toContain("Ends the scheduling of the job");
  expect(description).toContain("No source says that runs under way are ended");
  expect(description).toContain("`POST /v1/{project_id}/jobs/{job_name}/instances/{instance_id}/stop`");
});

test("the description of a stop says how to learn what became of it", () => {
  const description = flat(stop.description);
  expect(description).toContain("204 means that the stop was taken, not that it is done");
  expect(description).toContain("Ask `listJobs` with the job's own `jobType`");
  expect(description).toContain("Without `jobType` a real-time job is not in the list");
  expect(dlf.parameter("listJobs", "jobType").schema).toMatchObject({ enum: ["BATCH", "REAL_TIME"], default: "BATCH" });
});

test("whether offset counts pages or jobs is left open, and said so", () => {
  const offset = dlf.parameter("listJobs", "offset");
  expect(offset["x-rulings"]).toEqual(["list-jobs-offset-unit"]);
  expect(dlf.ruling("list-jobs-offset-unit").strength).toBe("open");
  expect(offset.description).toContain("Whether it counts pages or jobs is not settled");
});

test("the flag about the first run is declared in both spellings, and which one works is left open", () => {
  const request = dlf.schema("StartJobRequest");
  for (const name of ["ignore_first_self_dep", "ignore_first_self_dependence"]) {
    expect(dlf.property("StartJobRequest", name)).toMatchObject({ type: "boolean", "x-rulings": ["ignore-first-flag"] });
    expect(dlf.accepts(request, { [name]: true })).toBe(true);
    expect(dlf.accepts(request, { [name]: "true" })).toBe(false);
  }
  expect(dlf.accepts(request, { ignore_first_self_dependency: true })).toBe(false);
  expect(dlf.ruling("ignore-first-flag").strength).toBe("open");
});

test.each([
  ["JobStatus", ["STARTING", "NORMAL", "EXCEPTION", "STOPPING", "STOPPED", "SCHEDULING", "PAUSED"]],
  ["JobType", ["BATCH", "REAL_TIME"]],
])("%s is an open enumeration of the documented values", (name, values) => {
  const schema = dlf.schema(name);
  expect(schema.anyOf).toEqual([{ type: "string", enum: values }, { type: "string" }]);
  expect(dlf.accepts(schema, "A_NEW_ONE")).toBe(true);
  expect(dlf.accepts(schema, 1)).toBe(false);
});

test("the host of Open Telekom Cloud is marked as inferred", () => {
  const inferred = dlf.document.servers.filter((server) => "x-inferred" in server);
  expect(inferred.map((server) => server["x-cloud"])).toEqual(["otc"]);
});
