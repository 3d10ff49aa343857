// The rulings about stopping a run and setting it off again.
import { expect } from "vitest";
import { type Rules, at, moved, namesIn, says, without } from "../rule.ts";
const restart = "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}/restart";

export const runActions: Rules = {
  "restore-instance-name": [
    (dlf) => {
      expect(dlf.operation("restoreJobInstance")).toMatchObject({ method: "post", path: restart, summary: "Set a run of a job off again" });
      says(dlf, "restoreJobInstance", "Sets a run off again that has ended", "Despite the name of the call nothing is restored");
      expect(dlf.operations.map(({ operationId }) => operationId).filter((id) => /^(retry|rerun|restart)/i.test(id))).toEqual([]);
    },
    ["restoreJobInstance operationId", "retryJobInstance"],
    ["restoreJobInstance description", "Restores a run."],
    ["document paths", moved(restart, restart.replace("restart", "restore"))],
  ],
  "restore-instance-states": [
    (dlf) => {
      says(dlf, "restoreJobInstance", "that has ended: one with the status `success`, `fail` or `manual-stop`");
      expect(at(dlf, "InstanceStatus anyOf 0").enum).toEqual(expect.arrayContaining(["success", "fail", "manual-stop"]));
    },
    ["restoreJobInstance description", (text: string) => text.replace("`fail` or `manual-stop`", "`fail` or `cancelled`")],
    ["InstanceStatus anyOf 0 enum", without("manual-stop")],
  ],
  "restore-instance-version-2": [
    (dlf) => {
      expect(Object.keys(dlf.document.paths).filter((path) => path.startsWith("/v2/"))).toEqual([]);
      for (const gone of ["deprecated", "x-replaced-by"]) expect(at(dlf, "restoreJobInstance")).not.toHaveProperty(gone);
      expect(namesIn(dlf, "RestoreJobInstanceRequest")).not.toContain("workspace");
      expect(dlf.parameter("restoreJobInstance", "workspace").required ?? false).toBe(false);
      says(dlf, "document info", "Version 2 (`/v2/{project_id}/factory/…`) is served by another host", "another service with a contract of its own");
    },
    ["document paths", moved(restart, "/v2/{project_id}/factory/jobs/{job_name}/instances/retry")],
    ["restoreJobInstance deprecated", true],
    ["workspace required", true],
    ["document info description", "DataArts Factory develops and schedules jobs."],
  ],
};
