// The rulings about the properties of all nodes, and of those that run other jobs or nothing.
import { expect } from "vitest";
import { type Rules, and, at, knows, lacks, namesIn, needs, refuses, says, typed } from "../rule.ts";

const skipped = ["CdmJobNode", "DummyNode", "PythonNode", "ShellNode", "SparkSqlNode"];
const text = { type: "string" };

export const nodeProperties: Rules = {
  "node-property-texts": [
    (dlf) => {
      typed(dlf, "string", "NodePropertyDefinition.value", "NodeProperty.value");
      says(dlf, "NodePropertyDefinition.value", "always as text");
      const forms = Object.entries(dlf.document.components.schemas).filter(([, schema]) => "x-form" in schema);
      expect(forms.length).toBe(21);
      for (const [form, { properties = {} }] of forms) {
        says(dlf, form, "All values are texts");
        for (const name of Object.keys(properties)) {
          const value = dlf.property(form, name);
          expect(dlf.accepts(value, "2"), `${form} ${name}`).toBe(true);
          for (const other of [2, false, {}, null]) expect(dlf.accepts(value, other), `${form} ${name}`).toBe(false);
        }
      }
    },
    ["NodePropertyDefinition.value type", ["string", "integer"]],
    ["NodeProperty.value", {}],
    ["CsJobNode.spuNumber type", "integer"],
    ["RestApiNode.retry type", ["string", "boolean"]],
    ["DliSqlNode.statementOrScript anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["DummyNode description", "The properties of a node that does nothing."],
  ],
  "dummy-node-properties": [
    (dlf) => {
      expect(namesIn(dlf, "DummyNode")).toEqual(["emptyRunningJob"]);
      needs(dlf, "DummyNode");
    },
    ["DummyNode.scriptName", text],
    ["DummyNode required", ["emptyRunningJob"]],
  ],
  "cdm-node-properties": [
    (dlf) => {
      needs(dlf, "CdmJobNode", "clusterName", "jobName");
      typed(dlf, "string", "CdmJobNode.clusterId");
      knows(dlf, "CdmJobNode.jobType", "existsJob");
    },
    ["CdmJobNode required", and("clusterId")],
    ["CdmJobNode required", ["jobName"]],
    ["CdmJobNode.jobType anyOf 0 enum", and("newJob")],
    ["CdmJobNode.clusterId"],
  ],
  "node-dry-run": [
    (dlf) => {
      for (const form of skipped) {
        typed(dlf, "string", `${form}.emptyRunningJob`);
        says(dlf, `${form}.emptyRunningJob`, "passed over as if it had run", "Only `0`, for no, was seen");
        expect(at(dlf, form).required ?? [], form).not.toContain("emptyRunningJob");
      }
      for (const form of ["HiveSqlNode", "RestApiNode", "SmnNode"]) lacks(dlf, form, "emptyRunningJob");
      says(dlf, "EmptyRunningJob", "`1`: a dry run");
    },
    ["SparkSqlNode.emptyRunningJob"],
    ["CdmJobNode.emptyRunningJob type", "boolean"],
    ["SmnNode.emptyRunningJob", text],
    ["ShellNode.emptyRunningJob description", "Whether the node is passed over."],
  ],
  "node-task-group": [
    (dlf) => {
      for (const form of ["CdmJobNode", "PythonNode"]) {
        typed(dlf, "string", `${form}.taskWorkGroupId`);
        says(dlf, `${form}.taskWorkGroupId`, "Only `-1` was seen");
      }
      needs(dlf, "CdmJobNode", "clusterName", "jobName");
      lacks(dlf, "ShellNode", "taskWorkGroupId");
      refuses(dlf, "CdmJobNode", { clusterName: "c", jobName: "j", taskWorkGroupId: -1 });
    },
    ["CdmJobNode.taskWorkGroupId"],
    ["PythonNode.taskWorkGroupId type", "integer"],
    ["PythonNode.taskWorkGroupId description", "The group of tasks, `-1` for none."],
  ],
};
