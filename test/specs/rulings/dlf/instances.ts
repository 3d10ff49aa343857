// The rulings about the runs of jobs: the list of them, and one of them.
import { expect } from "vitest";
import { type Rules, and, at, lacks, namesIn, needs, refuses, says, statusesOf, takes, typed, without } from "../rule.ts";

const ok = "responses 200 content application/json schema";
const [list, detail, node] = ["JobInstance", "JobInstanceDetail", "NodeInstance"];
const shared = ["instanceId", "jobName", "status", "planTime", "startTime", "endTime", "executeTime", "instanceType", "forceSuccess", "ignoreSuccess"];
const ended = ["success", "forceSuccess", "ignoreSuccess", "fail", "manual-stop", "skip-by-depend"];
const long = { type: "integer", format: "int64" };

export const instances: Rules = {
  "instances-success-status": [
    (dlf) => {
      for (const id of ["listJobInstances", "showJobInstance"]) expect(statusesOf(dlf, id).filter((status) => status < "300"), id).toEqual(["200"]);
      takes(dlf, `listJobInstances ${ok}`, { total: 0, instances: [] });
      takes(dlf, `showJobInstance ${ok}`, { instanceId: 34765, nodes: [] });
      refuses(dlf, `listJobInstances ${ok}`, [], { instances: {} });
    },
    ["listJobInstances responses 204", { description: "Nothing found." }],
    ["showJobInstance responses 200"],
    ["JobInstanceList.instances type", ["array", "object"]],
  ],
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
  "instances-name-match": [
    (dlf) => {
      says(dlf, "jobName_instances", "Other names may match too unless `preciseQuery` is set, so compare the names in the answer");
      says(dlf, "preciseQuery", "Whether `jobName` must be the whole name");
      expect(at(dlf, "preciseQuery schema")).toEqual({ type: "boolean" });
    },
    ["jobName_instances description", "Lists only runs of this job."],
    ["preciseQuery schema default", true],
    ["preciseQuery description", "Searches exactly."],
  ],
  "instances-time-filter": [
    (dlf) => {
      says(dlf, "minPlanTime", "only runs after this moment", "Whether it is compared with `planTime` or with `startTime` is not settled, so leave room");
      says(dlf, "maxPlanTime", "only runs before this moment", "it is not settled which time of a run counts");
    },
    ["minPlanTime description", "Lists only runs that were due after this moment, in milliseconds since 1970."],
    ["maxPlanTime description", "Lists only runs that began before this moment, in milliseconds since 1970."],
  ],
  "instances-time-window": [
    (dlf) => {
      says(dlf, "listJobInstances", "Give `minPlanTime` and `maxPlanTime`, at most seven days apart", "an answer without a run need not mean that there is none");
      says(dlf, "minPlanTime", "only the runs since the beginning of today are listed; send it to be sure");
      says(dlf, "maxPlanTime", "it may lie at most seven days after `minPlanTime`");
      for (const name of ["minPlanTime", "maxPlanTime"]) expect(at(dlf, `${name} schema`), name).toEqual(long);
    },
    ["listJobInstances description", "Lists the runs of batch jobs."],
    ["minPlanTime schema default", 0],
    ["maxPlanTime schema maximum", 604800000],
    ["maxPlanTime description", "Lists only runs before this moment, in milliseconds since 1970."],
  ],
  "list-instances-offset-unit": [
    (dlf) => {
      says(dlf, "offset_instances", "That it counts pages is what the documents say; it was not tried", "Drop runs that come twice, and stop at an empty answer");
      takes(dlf, "offset_instances schema", 0, 1, 7);
      refuses(dlf, "offset_instances schema", -1);
      expect(at(dlf, "listJobInstances x-page")).toMatchObject({ items: "/instances", key: "/instanceId", position: "offset", step: "page", first: 0 });
    },
    ["offset_instances description", "Which page to show, from 0."],
    ["listJobInstances x-page step", "item"],
    ["listJobInstances x-page key"],
  ],
  "instance-fields": [
    (dlf) => {
      expect(namesIn(dlf, list).sort()).toEqual([...shared, "jobId", "jobInstanceName", "submitTime", "version", "errorMessage"].sort());
      expect(namesIn(dlf, detail).sort()).toEqual([...shared, "total", "nodes"].sort());
      for (const place of [list, detail, "JobInstanceList"]) needs(dlf, place);
      for (const place of [`${list}.errorMessage`, `${detail}.instanceType`]) says(dlf, place, "from Huawei Cloud's own definition only");
    },
    [`${list}.instancesId`, { type: "string" }],
    [`${list}.errorMessage`],
    [`${detail}.instanceType description`, "How the run came about."],
    [`${detail} required`, ["instanceId"]],
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
  "instance-job-id-type": [
    (dlf) => {
      expect(at(dlf, `${list}.jobId`)).toMatchObject(long);
      takes(dlf, list, { jobId: 868641 });
      refuses(dlf, list, { jobId: "868641" }, { jobId: "868641," });
    },
    [`${list}.jobId type`, ["integer", "string"]],
    [`${list}.jobId format`, "int32"],
  ],
  "instance-type-form": [
    (dlf) => {
      expect(at(dlf, "instanceType schema")).toEqual({ type: "integer" });
      for (const schema of [list, detail]) {
        takes(dlf, schema, { instanceType: 0 }, { instanceType: 99 });
        refuses(dlf, schema, { instanceType: "2" });
        says(dlf, `${schema}.instanceType`, "0 by schedule, 2 by hand", "The list is open");
      }
    },
    ["instanceType schema enum", [0, 2, 5, 6, 7]],
    ["instanceType schema type", "string"],
    [`${list}.instanceType type`, ["integer", "string"]],
    [`${detail}.instanceType enum`, [0, 2, 5, 6, 7]],
  ],
  "instance-execute-time": [
    (dlf) => {
      for (const schema of [list, detail]) {
        takes(dlf, schema, { executeTime: 0.3 }, { executeTime: 20 });
        refuses(dlf, schema, { executeTime: "0.3" });
        lacks(dlf, schema, "exeTime");
        says(dlf, `${schema}.executeTime`, "The unit is not settled: the tables say milliseconds, the examples look like minutes");
      }
    },
    [`${list}.executeTime type`, "integer"],
    [`${detail}.executeTime type`, ["number", "string"]],
    [`${detail}.exeTime`, { type: "number" }],
    [`${list}.executeTime description`, "How long the run took, in milliseconds."],
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
