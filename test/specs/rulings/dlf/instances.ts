// The rulings about the runs of jobs: the list of them, and one of them.
import { expect } from "vitest";
import { type Rules, and, at, says, typed, without } from "../rule.ts";
const [list, detail, node] = ["JobInstance", "JobInstanceDetail", "NodeInstance"];
const ended = ["success", "forceSuccess", "ignoreSuccess", "fail", "manual-stop", "skip-by-depend"];
const long = { type: "integer", format: "int64" };

export const instances: Rules = {
  "list-instances-query": [
    (dlf) => {
      const query = dlf.operation("listJobInstances").parameters.filter((parameter) => parameter.in === "query");
      const names = ["instanceType", "jobName", "limit", "maxPlanTime", "minPlanTime", "offset", "preciseQuery", "status"];
      expect(query.map(({ name }) => name).sort()).toEqual(names);
      expect(query.filter(({ required }) => required)).toEqual([]);
    },
    ["listJobInstances parameters", (all: unknown[]) => all.slice(0, -1)],
    ["jobName_instances required", true],
    ["preciseQuery name", "precise"],
  ],
  "instance-id-type": [
    (dlf) => {
      expect(at(dlf, "instance_id schema")).toEqual(long);
      for (const schema of [list, detail, node]) expect(at(dlf, `${schema}.instanceId`), schema).toMatchObject(long);
      for (const id of ["showJobInstance", "stopJobInstance", "restoreJobInstance"]) expect(dlf.parameter(id, "instance_id"), id).toBe(at(dlf, "instance_id"));
    },
    ["instance_id schema", { type: "string" }],
    [`${detail}.instanceId type`, "string"],
    [`${node}.instanceId format`, "int32"],
  ],
  "instance-forced-success": [
    (dlf) => {
      typed(dlf, "boolean", ...[list, detail].flatMap((schema) => [`${schema}.forceSuccess`, `${schema}.ignoreSuccess`]));
      says(dlf, "showJobInstance", "A run with status `success` may have been forced to it: `forceSuccess` and `ignoreSuccess` tell");
      expect(at(dlf, "InstanceStatus").anyOf?.[0]?.enum).toEqual(expect.arrayContaining(["forceSuccess", "ignoreSuccess"]));
    },
    [`${list}.forceSuccess`],
    [`${detail}.ignoreSuccess type`, "string"],
    ["InstanceStatus anyOf 0 enum", without("forceSuccess")],
    ["showJobInstance description", "Returns one run with the state of each node."],
  ],
  "instance-end-states": [
    (dlf) => {
      expect(at(dlf, "showJobInstance x-wait")).toEqual({
        as: "waitForInstance",
        state: "/status",
        targets: { succeeded: ["success", "forceSuccess", "ignoreSuccess"], ended },
        failed: ["fail", "manual-stop", "skip-by-depend", "running-exception"],
      });
      says(dlf, "showJobInstance", "`success`, `fail` and `manual-stop` end a run; so do `forceSuccess`, `ignoreSuccess` and `skip-by-depend`");
      says(dlf, "showJobInstance", "`running-exception` is no end by its name, but clients give up on it", "`pause`, `freeze` and `waiting-confirm` may last for ever");
    },
    ["showJobInstance x-wait targets ended", and("pause")],
    ["showJobInstance x-wait targets succeeded", and("skip-by-depend")],
    ["showJobInstance x-wait failed", without("running-exception")],
    ["showJobInstance description", "Returns one run with the state of each node."],
  ],
};
