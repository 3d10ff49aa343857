// The rulings about stopping a run and setting it off again.
import { expect } from "vitest";
import { type Rules, at, moved, namesIn, needs, refuses, says, statusesOf, takes, without } from "../rule.ts";

const body = "requestBody content application/json schema";
const restart = "/v1/{project_id}/jobs/{job_name}/instances/{instance_id}/restart";
const actions = ["stopJobInstance", "restoreJobInstance"];

export const runActions: Rules = {
  "instance-action-answer": [
    (dlf) => {
      for (const id of actions) {
        expect(statusesOf(dlf, id).filter((status) => status < "300"), id).toEqual(["204"]);
        expect(at(dlf, `${id} responses 204`), id).not.toHaveProperty("content");
        says(dlf, `${id} responses 204`, "There is no body");
      }
    },
    ["stopJobInstance responses 200", { description: "" }],
    ["restoreJobInstance responses 204 content", { "application/json": { schema: { type: "object" } } }],
    ["restoreJobInstance responses 204"],
  ],
  "stop-instance-states": [
    (dlf) => says(dlf, "stopJobInstance", "By the document a run can be stopped while it is `running`", "Whether the call takes one that is `waiting` or `running-exception`, as the console does, was not tried"),
    ["stopJobInstance description", (text: string) => text.replace("was not tried", "is certain")],
    ["stopJobInstance description", (text: string) => text.replace("while it is `running`", "while it is `waiting`")],
  ],
  "stop-instance-ended": [
    (dlf) => {
      expect(dlf.operation("stopJobInstance")["x-effect"]).toBe("idempotent");
      // No code is on record by which such a refusal would be known.
      expect(at(dlf, "stopJobInstance")).not.toHaveProperty("x-already-done");
      says(dlf, "stopJobInstance", "What a run is answered with that has ended already is not known: 204, or 400 with a code that is not on record", "A repeat does no harm");
    },
    ["stopJobInstance x-effect", "once"],
    ["stopJobInstance x-already-done", { codes: ["DLF.0137"], texts: [] }],
    ["stopJobInstance description", (text: string) => text.replace("is not known", "is 204")],
  ],
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
  "restore-instance-completion": [
    (dlf) => {
      says(dlf, "restoreJobInstance", "Ask `showJobInstance` with the same id", "is not documented, so wait until it is `running` or `waiting` before you wait for an end");
      expect(dlf.operation("restoreJobInstance")["x-effect"]).toBe("once");
      expect(at(dlf, "showJobInstance x-wait")).not.toHaveProperty("run");
    },
    ["restoreJobInstance description", (text: string) => text.replace("before you wait for an end", "or has ended")],
    ["restoreJobInstance description", (text: string) => text.replace("same id", "new id")],
    ["restoreJobInstance x-effect", "idempotent"],
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
  "restore-instance-body": [
    (dlf) => {
      expect(at(dlf, "restoreJobInstance requestBody")).toMatchObject({ required: false });
      expect(at(dlf, `restoreJobInstance ${body}`)).toBe(at(dlf, "RestoreJobInstanceRequest"));
      expect(namesIn(dlf, "RestoreJobInstanceRequest").sort()).toEqual(["ignore_obs_monitor", "job_param_version", "node_name", "retry_location"]);
      needs(dlf, "RestoreJobInstanceRequest");
      refuses(dlf, "RestoreJobInstanceRequest", { retryLocation: "first_node" });
      says(dlf, "restoreJobInstance", "Nothing shows that Open Telekom Cloud reads a body");
      says(dlf, "RestoreJobInstanceRequest", "Known on Huawei Cloud only; leave the body out elsewhere");
    },
    ["restoreJobInstance requestBody"],
    ["restoreJobInstance requestBody required", true],
    ["RestoreJobInstanceRequest.node_name"],
    ["RestoreJobInstanceRequest required", ["retry_location"]],
    ["RestoreJobInstanceRequest additionalProperties", true],
    ["RestoreJobInstanceRequest description", "Where to begin again, and with which values."],
  ],
  "restore-instance-default-location": [
    (dlf) => {
      expect(at(dlf, "RestoreJobInstanceRequest.retry_location")).not.toHaveProperty("default");
      takes(dlf, "RestoreJobInstanceRequest.retry_location", "error_node", "first_node", "specified_node");
      says(dlf, "RestoreJobInstanceRequest.retry_location", "What is done without it is not settled, so send it");
      says(dlf, "restoreJobInstance", "send `retry_location` there");
    },
    ["RestoreJobInstanceRequest.retry_location default", "first_node"],
    ["RestoreJobInstanceRequest.retry_location enum", without("first_node")],
    ["RestoreJobInstanceRequest.retry_location description", "Where to begin; by default at the first node."],
  ],
  "restore-instance-obs-flag": [
    (dlf) => {
      takes(dlf, "RestoreJobInstanceRequest", { ignore_obs_monitor: true });
      refuses(dlf, "RestoreJobInstanceRequest", { ignore_obs_monitor: "true" });
      expect(dlf.example("restore-job-instance.from-failed-node")).toEqual({ retry_location: "error_node", job_param_version: "original_version", ignore_obs_monitor: true });
    },
    ["RestoreJobInstanceRequest.ignore_obs_monitor type", "string"],
    ["RestoreJobInstanceRequest.ignore_obs_monitor type", ["boolean", "string"]],
    ["document components examples restore-job-instance.from-failed-node value node_name", "test_node"],
  ],
};
