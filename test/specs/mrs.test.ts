import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDocument } from "yaml";
import { root } from "../helpers/project.ts";
import { Contract, flat } from "./contract.ts";

const mrs = new Contract("mrs");
const cancel = mrs.operation("cancelJobExecution");
const stop = mrs.operation("stopJob");
const execution = mrs.schema("JobExecution");
const fields = Object.keys(execution.properties ?? {});

// Of the eighteen, those that the documented example shows as null.
const shownNull = [
  "end_time",
  "oozie_job_id",
  "return_code",
  "input_id",
  "output_id",
  "is_public",
  "engine_job_id",
  "job_configs",
  "data_source_urls",
  "info",
];

test("a job execution is cancelled with GET, which is to be used once and no more", () => {
  expect(cancel.method).toBe("get");
  expect(cancel.path).toBe("/v1.1/{project_id}/job-executions/{job_execution_id}/cancel");
  expect(cancel["x-effect"]).toBe("once");
});

test("the cancel is deprecated, and replaced by an operation of the same contract", () => {
  expect(cancel.deprecated).toBe(true);
  expect(cancel["x-replaced-by"]).toBe("stopJob");
  expect(mrs.operations.map(({ operationId }) => operationId)).toContain("stopJob");
  expect(stop.deprecated).toBeUndefined();
});

test("the cancel's description says that it is accepted, not done, and how to learn the rest", () => {
  const description = flat(cancel.description);
  expect(description).toContain("Cancels the execution although the method is GET.");
  expect(description).toContain("Status 200 means that the cancel was accepted, not that it is done.");
  expect(description).toContain("Poll `showJobExecution` until `end_time` is set");
});

test.each(["cancelJobExecution", "showJobExecution"])("%s answers the execution in its wrapper", (id) => {
  const schema = mrs.answer(id, 200);
  expect(Object.keys(mrs.resolve(schema).properties ?? {})).toEqual(["job_execution"]);
  expect(mrs.property("JobExecutionAnswer", "job_execution")).toBe(execution);
  expect(mrs.accepts(schema, { job_execution: { id: "e" } })).toBe(true);
  expect(mrs.accepts(schema, { job_execution: [] })).toBe(false);
});

test("an execution has eighteen fields, none of them twice", () => {
  expect(fields).toHaveLength(18);
  const source = readFileSync(join(root, "specs/mrs/schemas/JobExecution.yaml"), "utf8");
  expect(parseDocument(source, { uniqueKeys: true }).errors).toEqual([]);
  expect(fields).toEqual(expect.arrayContaining(["engine_job_id", "data_source_urls"]));
});

test("null are the ten fields of the example and is_protected, and no other", () => {
  const nullable = fields.filter((name) => mrs.accepts(execution, { [name]: null }));
  expect(nullable.sort()).toEqual([...shownNull, "is_protected"].sort());
  expect(mrs.ruling("job-execution-nulls").ruling).toContain("The ten of the examples");
});

test("the documented example is valid, and null in just those ten fields", () => {
  const example = mrs.example("cancel-job-execution.accepted") as { job_execution: object };
  expect(mrs.faults(mrs.answer("cancelJobExecution", 200), example)).toEqual([]);
  expect(Object.keys(example.job_execution).sort()).toEqual([...fields].sort());
  const nulls = Object.entries(example.job_execution).filter(([, value]) => value === null);
  expect(nulls.map(([name]) => name).sort()).toEqual([...shownNull].sort());
});

test.each([
  ["end_time", "2017-06-22T06:25:02", true],
  ["end_time", null, true],
  ["end_time", true, false],
  ["info", { status: "KILLED", actions: [] }, true],
  ["info", null, true],
  ["info", "KILLED", false],
  ["job_configs", { configs: { a: "1" }, args: ["wordcount"], params: {} }, true],
  ["job_configs", { args: "wordcount" }, false],
  ["data_source_urls", { anything: 1 }, true],
  ["data_source_urls", [], false],
  ["is_protected", false, true],
  ["is_protected", "false", false],
])("%s may be %j: %s", (name, value, valid) => {
  expect(mrs.accepts(execution, { [name]: value })).toBe(valid);
});

test("V2 stops a job with POST on its path and /kill", () => {
  expect(stop.method).toBe("post");
  expect(stop.path).toBe("/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill");
  expect(stop).not.toHaveProperty("requestBody");
});

test("V2 answers a stop with 202, with a body or without", () => {
  expect(Object.keys(stop.responses).filter((status) => status.startsWith("2"))).toEqual(["202"]);
  expect(mrs.response("stopJob", 202)["x-body-optional"]).toBe(true);
  const answer = mrs.answer("stopJob", 202);
  expect(mrs.accepts(answer, { result: "succeeded" })).toBe(true);
  expect(mrs.accepts(answer, {})).toBe(true);
  expect(mrs.accepts(answer, { result: true })).toBe(false);
  expect(flat(stop.description)).toContain("Status 202 means that the request was accepted, not that the job has ended");
});

test.each([400, 500])("a stop that failed is told with %d, and by the same code", (status) => {
  const refusal = mrs.answer("stopJob", status);
  expect(mrs.resolve(refusal)).toBe(mrs.schema("ErrorBody"));
  expect(mrs.response("stopJob", status).content?.["application/json"]?.examples).toHaveProperty("not-stopped");
  expect(mrs.accepts(refusal, { error_code: "0175", error_msg: "m" })).toBe(true);
  // A number would lose the leading zero.
  expect(mrs.accepts(refusal, { error_code: 175 })).toBe(false);
});

test("a job is shown with 200 or 202, and with the same body", () => {
  const [ok, accepted] = [mrs.answer("showSingleJobExe", 200), mrs.answer("showSingleJobExe", 202)];
  expect(accepted).toEqual(ok);
  expect(Object.keys(mrs.resolve(ok).properties ?? {})).toEqual(["job_detail"]);
});

test.each(["arguments", "properties"])("the %s of a job are one text", (name) => {
  expect(mrs.property("JobDetail", name).type).toBe("string");
  expect(mrs.accepts(mrs.schema("JobDetail"), { [name]: "[wordcount, a]" })).toBe(true);
  expect(mrs.accepts(mrs.schema("JobDetail"), { [name]: ["wordcount"] })).toBe(false);
  expect(mrs.accepts(mrs.schema("JobDetail"), { [name]: {} })).toBe(false);
});

test("a new job is New or NEW, and a state that nobody knows is no error", () => {
  const state = mrs.property("JobDetail", "job_state");
  const [known, any] = state.anyOf ?? [];
  expect(known?.enum).toEqual(["New", "NEW", "NEW_SAVING", "SUBMITTED", "ACCEPTED", "RUNNING", "FINISHED", "FAILED", "KILLED"]);
  expect(any).toEqual({ type: "string" });
  expect(mrs.accepts(state, "A_NEW_ONE")).toBe(true);
  expect(mrs.accepts(state, 1)).toBe(false);
});

test.each(["0160", "0162", "0167", "0174", "0175", "0176", "0192", "0200", "0201"])("the code %s keeps its leading zero", (code) => {
  expect(Object.keys(mrs.document["x-errors"])).toContain(code);
  expect(Object.keys(mrs.document["x-errors"])).not.toContain(String(Number(code)));
});
