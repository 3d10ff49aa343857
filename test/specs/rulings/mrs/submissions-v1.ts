// The rulings about submitting jobs with V1.1.
import { expect } from "vitest";
import { type Rules, at, namesIn, needs, refuses, takes } from "../rule.ts";
const maps = ["job_configs", "extra", "data_source_urls", "info"];
const nullable = ["input_id", "output_id", "end_time", "engine_job_id", "return_code", "is_public", "is_protected", ...maps];

export const submissionsV1: Rules = {
  "submit-v1-nulls": [
    (mrs) => {
      needs(mrs, "SubmittedJobV1");
      for (const name of nullable) takes(mrs, "SubmittedJobV1", { [name]: null });
      for (const name of namesIn(mrs, "SubmittedJobV1").filter((name) => !nullable.includes(name))) refuses(mrs, "SubmittedJobV1", { [name]: null });
    },
    ["SubmittedJobV1.is_protected type", "boolean"],
    ["SubmittedJobV1.extra type", "object"],
    ["SubmittedJobV1.hql type", ["string", "null"]],
  ],
  "submit-v1-return-code": [
    (mrs) => {
      takes(mrs, "SubmittedJobV1.return_code", "0", null);
      refuses(mrs, "SubmittedJobV1.return_code", 0);
      expect(at(mrs, "SubmittedJobV1.return_code").type).toEqual(at(mrs, "JobExecution.return_code").type);
    },
    ["SubmittedJobV1.return_code type", ["integer", "null"]],
    ["SubmittedJobV1.return_code type", "string"],
  ],
};
