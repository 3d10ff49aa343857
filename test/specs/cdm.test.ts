import { expect, test } from "vitest";
import { Contract, flat } from "./contract.ts";

const cdm = new Contract("cdm");
const stop = cdm.operation("stopJob");
const answer = cdm.answer("stopJob", 200);

// The only answer to a stop that is on record, of 2022.
const captured = {
  "submission-id": 1871,
  "job-name": "mrshive2dws_api_autotest_98516",
  status: "STOPPED",
  progress: 0,
  isIncrementing: false,
  isStopingIncrement: "",
  "is-execute-auto": false,
  isDeleteJob: false,
  delete_rows: 0,
  update_rows: 0,
  write_rows: 0,
  "creation-user": "ei_dlf_l00341563",
  "creation-date": 1643081225497,
  "execute-date": 1643081225548,
  "last-update-date": 1643081225548,
  "last-udpate-user": "ei_dlf_l00341563",
};

test.each([
  ["an empty object", {}],
  ["an empty list", { "validation-result": [] }],
  ["a list of remarks", { "validation-result": [{ message: "Job j is not running.", status: "ERROR" }] }],
  ["the run's record", { submissions: [captured] }],
])("a stop may answer %s", (_, value) => {
  expect(cdm.faults(answer, value)).toEqual([]);
});

test("a stop may answer nothing at all", () => {
  expect(cdm.response("stopJob", 200)["x-body-optional"]).toBe(true);
  expect(stop.responses).not.toHaveProperty("204");
});

test.each([
  ["a list", []],
  ["remarks that are no list", { "validation-result": {} }],
  ["a remark that is a text", { "validation-result": ["no"] }],
  ["a run that is a text", { submissions: ["j"] }],
  ["a date that is a text", { submissions: [{ "creation-date": "1643081225497" }] }],
])("a stop does not answer %s", (_, value) => {
  expect(cdm.accepts(answer, value)).toBe(false);
});

test("the captured answer is an example, and every field of it is declared", () => {
  expect(cdm.example("stop-job.stopped-with-submission")).toEqual({ submissions: [captured] });
  expect(Object.keys(cdm.schema("StartJobSubmission").properties ?? {})).toEqual(expect.arrayContaining(Object.keys(captured)));
});

test("the ruling on the answer of a stop names three releases, each from a source of its date", () => {
  const { readings } = cdm.ruling("stop-job-answer");
  const releases = readings.slice(0, 3).map(({ source, says }) => ({ source, date: cdm.source(source).date, says }));
  expect(releases).toEqual([
    { source: "huawei-cdm-stop-job-2021", date: "2021-10-15", says: expect.stringContaining("Release of 2021 (uploaded 2021-10-15") },
    { source: "huawei-partner-cdm-stop-job-2022", date: "2022-08-17", says: expect.stringContaining("Release of 2022 (page of 2022-08-17") },
    { source: "otc-cdm-stop-job", date: "2023-07-10", says: expect.stringContaining("Current release (page of 2023-07-10") },
  ]);
  expect(stop["x-sources"]).toEqual(expect.arrayContaining(releases.map(({ source }) => source)));
  expect(stop["x-rulings"]).toContain("stop-job-answer");
  expect(cdm.schema("StopJobAnswer")["x-rulings"]).toContain("stop-job-answer");
});

test("only the release of 2022 is backed by a recorded answer", () => {
  const recorded = stop["x-sources"].filter((id) => cdm.source(id).kind === "recorded-answer");
  expect(recorded).toEqual(["huawei-partner-cdm-stop-job-2022"]);
});

test("a stop that failed is told apart from one that worked, though both have status 200", () => {
  expect(cdm.response("stopJob", 200)["x-failure"]).toEqual({
    list: "validation-result",
    status: "status",
    message: "message",
    harmless: ["WARNING"],
  });
  expect(flat(stop.description)).toContain("A failed stop may come back with status 200");
});

test("a stop can fail with what its siblings fail with", () => {
  expect(Object.keys(stop.responses)).toEqual(["200", "400", "401", "403", "404", "429", "500", "503"]);
});

test("the status of a run is one of nine known values, or any other text", () => {
  const status = cdm.property("StartJobSubmission", "status");
  expect(status).toBe(cdm.schema("JobStatus"));
  const documented = ["BOOTING", "FAILURE_ON_SUBMIT", "RUNNING", "SUCCEEDED", "FAILED", "UNKNOWN", "NEVER_EXECUTED"];
  const [known, any] = status.anyOf ?? [];
  expect(known?.type).toBe("string");
  expect([...(known?.enum ?? [])].sort()).toEqual([...documented, "STOPPED", "PENDING"].sort());
  expect(any).toEqual({ type: "string" });
  expect(cdm.accepts(status, "A_NEW_ONE")).toBe(true);
  expect(cdm.accepts(status, 3)).toBe(false);
  expect(cdm.accepts(status, null)).toBe(false);
});

test("both spellings of the user who last changed a run are declared, and neither is required", () => {
  expect(cdm.property("StartJobSubmission", "last-udpate-user").type).toBe("string");
  expect(cdm.property("StartJobSubmission", "last-update-user").type).toBe("string");
  expect(cdm.schema("StartJobSubmission").required).toBeUndefined();
  const { readings, ruling } = cdm.ruling("last-update-user-spelling");
  expect(readings.map(({ source }) => source)).toEqual(expect.arrayContaining(["huawei-partner-cdm-stop-job-2022", "huawei-sdk-go-cdm"]));
  expect(ruling).toContain("both are declared and neither is required");
});

test("isStopingIncrement is a text, and so misspelt", () => {
  expect(cdm.property("StartJobSubmission", "isStopingIncrement").type).toBe("string");
  expect(cdm.schema("StartJobSubmission").properties).not.toHaveProperty("isStoppingIncrement");
  expect(cdm.accepts(answer, { submissions: [{ isStopingIncrement: false }] })).toBe(false);
});

test.each(["creation-date", "execute-date", "last-update-date"])("%s is a number of milliseconds", (name) => {
  expect(cdm.property("StartJobSubmission", name)).toMatchObject({ type: "integer", format: "int64" });
});

test("a progress and a counter may be -1, which stands for nothing counted", () => {
  const counters = Object.entries(cdm.schema("SqoopCounters").properties ?? {});
  expect(counters).toHaveLength(10);
  for (const [, counter] of [["progress", cdm.property("StartJobSubmission", "progress")] as const, ...counters]) {
    expect(counter.type).toMatch(/^(integer|number)$/);
    expect(counter).not.toHaveProperty("minimum");
  }
  const values = Object.fromEntries(counters.map(([name]) => [name, -1]));
  const run = { progress: -1, counters: { "org.apache.sqoop.submission.counter.SqoopCounters": values } };
  expect(cdm.faults(cdm.answer("showJobStatus", 200), { submissions: [run] })).toEqual([]);
});

test("a job is started and stopped with PUT, and looked at with GET", () => {
  const calls = ["startJob", "stopJob", "showJobStatus"].map((id) => {
    const { operationId, method, path } = cdm.operation(id);
    return [operationId, method, path];
  });
  const job = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}";
  expect(calls).toEqual([
    ["startJob", "put", `${job}/start`],
    ["stopJob", "put", `${job}/stop`],
    ["showJobStatus", "get", `${job}/status`],
  ]);
});

test("a start may bring texts for variables, and nothing else", () => {
  const { requestBody } = cdm.operation("startJob");
  expect(requestBody?.required).toBe(false);
  const request = cdm.schema("StartJobRequest");
  expect(requestBody?.content?.["application/json"]?.schema).toEqual({ $ref: "#/components/schemas/StartJobRequest" });
  expect(cdm.accepts(request, {})).toBe(true);
  expect(cdm.accepts(request, { variables: { day: "2024-01-18" } })).toBe(true);
  expect(cdm.accepts(request, { variables: { day: 18 } })).toBe(false);
  expect(cdm.accepts(request, { variables: [] })).toBe(false);
  expect(cdm.accepts(request, { variables: {}, jobs: [] })).toBe(false);
});

test("a stop takes no body", () => {
  expect(stop).not.toHaveProperty("requestBody");
});
