// The rulings about running a job once.
import { expect } from "vitest";
import { type Rules, and, at, moved, needs, refuses, says, takes } from "../rule.ts";

const body = "requestBody content application/json schema";
const path = "/v1/{project_id}/jobs/{job_name}/run-immediate";

export const runOnce: Rules = {
  "run-once-works": [
    (dlf) => {
      expect(dlf.operation("runOnce")).toMatchObject({ method: "post", path, "x-effect": "once" });
      for (const { url } of dlf.document.servers) expect(url).toMatch(/^https:\/\/dayu-dlf\./);
      says(dlf, "runOnce", "Runs a batch job once and at once", "A repeat sets off another run");
    },
    ["document paths", moved(path, "/v2/{project_id}/factory/jobs/{job_name}/run-immediate")],
    ["document servers 0 url", "https://dayu.{region}.otc.t-systems.com"],
    ["runOnce x-effect", "idempotent"],
  ],
  "run-once-real-time": [
    (dlf) => {
      says(dlf, "runOnce", "A real-time job is refused with `DLF.0136`");
      expect(dlf.document["x-errors"]["DLF.0136"]?.status).toBe(400);
      const refused = at<{ summary: string; value: unknown }>(dlf, "runOnce responses 400 content application/json examples not-a-batch-job");
      expect(refused.value).toMatchObject({ error_code: "DLF.0136" });
      expect(refused.summary).toContain("Composed");
    },
    ["runOnce description", "Runs a job once."],
    ["document x-errors DLF.0136 status", 403],
    ["runOnce responses 400 content application/json examples not-a-batch-job"],
    ["document components examples run-once.not-a-batch-job summary", "The job is a real-time job."],
  ],
  "run-once-job-path": [
    (dlf) => expect(dlf.operation("runOnce").parameters.map(({ name }) => name)).toEqual(["project_id", "job_name", "workspace"]),
    ["runOnce parameters", and({ name: "job_path", in: "query", schema: { type: "string" } } as never)],
  ],
  "run-once-param-type-key": [
    (dlf) => {
      needs(dlf, "RunOnceParam", "name", "value");
      const param = { name: "n", value: "v" };
      takes(dlf, `runOnce ${body}`, { jobParams: [param, { ...param, type: "variable" }, { ...param, paramType: "variable" }] });
      refuses(dlf, `runOnce ${body}`, { jobParams: [{ ...param, param_type: "variable" }] });
      says(dlf, "RunOnceParam", "The kind has two keys; leave both out if you can");
      says(dlf, "RunOnceParam.type", "This is the key on Huawei Cloud");
      says(dlf, "RunOnceParam.paramType", "This is the key in the document of Open Telekom Cloud");
      // The usual example leaves both out.
      for (const one of (dlf.example("run-once.with-parameters") as { jobParams: object[] }).jobParams) expect(Object.keys(one)).toEqual(["name", "value"]);
    },
    ["RunOnceParam.type"],
    ["RunOnceParam.paramType"],
    ["RunOnceParam required", and("type")],
    ["RunOnceParam description", "A value for one parameter of the job."],
    ["document components examples run-once.with-parameters value jobParams 0 type", "variable"],
  ],
};
