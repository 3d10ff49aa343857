// The rulings about the properties of nodes that use other services.
import { expect } from "vitest";
import { type Rules, and, has, knows, lacks, namesIn, needs, refuses, says, takes, typed, without } from "../rule.ts";

const firstOnly = (all: unknown[]): unknown[] => all.slice(0, 1);
const text = { type: "string" };
const labels = ["Data Warehouse", "Schema", "Database", "Queue"];
const message = { topic: "urn", messageType: "NORMAL", message: "m" };
const flink = { clusterName: "c", jobName: "j", flinkJobProcessType: "batch" };

export const serviceNodes: Rules = {
  "dis-transfer-configuration": [
    (dlf) => {
      needs(dlf, "DisTransferTaskNode", "streamName", "destinationType", "duplicatePolicy", "configuration");
      takes(dlf, "DisTransferTaskNode.configuration", "{}", "any");
      refuses(dlf, "DisTransferTaskNode.configuration", {}, null);
      says(dlf, "DisTransferTaskNode.configuration", "JSON is likely, but no example shows it");
    },
    ["DisTransferTaskNode required", without("configuration")],
    ["DisTransferTaskNode.configuration type", "object"],
    ["DisTransferTaskNode.configuration pattern", "^[{]"],
    ["DisTransferTaskNode.configuration description", "How to dump, as JSON."],
  ],
  "obs-manager-actions": [
    (dlf) => {
      needs(dlf, "ObsManagerNode", "action");
      expect(namesIn(dlf, "ObsManagerNode").sort()).toEqual(["action", "path", "sourceDirectory", "targetDirectory"]);
      knows(dlf, "ObsManagerNode.action", "CREATE_PATH", "DELETE_PATH");
      says(dlf, "ObsManagerNode.action", "The texts for moving, copying, renaming and looking for files are not known");
    },
    ["ObsManagerNode required", and("path")],
    ["ObsManagerNode.targetDirectory"],
    ["ObsManagerNode.action anyOf 0 enum", and("MOVE_FILE")],
    ["ObsManagerNode.action description", "What to do."],
  ],
  "rest-node-properties": [
    (dlf) => {
      expect(namesIn(dlf, "RestApiNode")).toEqual(["url", "method", "headers", "body", "agentName", "requestMode", "securityAuthentication", "retry"]);
      needs(dlf, "RestApiNode", "url", "method");
      for (const name of ["agentName", "requestMode", "securityAuthentication", "retry"]) says(dlf, `RestApiNode.${name}`, "in one client");
      says(dlf, "RestApiNode.agentName", "the console asks for it");
    },
    ["RestApiNode required", and("agentName")],
    ["RestApiNode.securityAuthentication"],
    ["RestApiNode.requestMode description", "Whether to wait for the answer."],
  ],
  "smn-subject": [
    (dlf) => {
      needs(dlf, "SmnNode", "topic", "messageType", "message");
      takes(dlf, "SmnNode", message, { ...message, subject: "s" });
      says(dlf, "SmnNode.subject", "the service takes nodes without it");
    },
    ["SmnNode required", and("subject")],
    ["SmnNode required", without("messageType")],
    ["SmnNode.subject"],
  ],
  "map-reduce-program-parameter": [
    (dlf) => {
      typed(dlf, "string", "MapReduceNode.programParameter");
      needs(dlf, "MapReduceNode", "clusterName", "jobName", "resourcePath", "parameters", "input", "output");
      says(dlf, "MapReduceNode.programParameter", "Known from the provider's definition of version 2 only");
    },
    ["MapReduceNode.programParameter"],
    ["MapReduceNode required", and("programParameter")],
    ["MapReduceNode.programParameter description", "Parameters for the program."],
  ],
  "flink-job-types": [
    (dlf) => {
      knows(dlf, "MrsFlinkNode.flinkJobType", "FLink SQL", "Flink JAR");
      takes(dlf, "MrsFlinkNode", { ...flink, flinkJobType: "Flink SQL" });
      says(dlf, "MrsFlinkNode.flinkJobType", "The spellings are those of the documents, the odd one too");
    },
    ["MrsFlinkNode.flinkJobType anyOf 0 enum 0", "Flink SQL"],
    ["MrsFlinkNode.flinkJobType anyOf", firstOnly],
    ["MrsFlinkNode.flinkJobType description", "The kind of job."],
  ],
  "hetu-engine-names": [
    (dlf) => {
      has(dlf, "MrsHetuEngineNode", ...labels);
      needs(dlf, "MrsHetuEngineNode", "clusterName", "jobName", "statementOrScript");
      says(dlf, "MrsHetuEngineNode", "Four names look like labels of the console", "read it back before you rely on them");
      // A list with other names in their place is read and written too.
      takes(dlf, "MrsHetuEngineNode", { clusterName: "c", jobName: "j", statementOrScript: "SCRIPT", schema: "s" });
    },
    ["MrsHetuEngineNode required", and("Schema")],
    ["MrsHetuEngineNode properties", ({ "Data Warehouse": label, ...rest }: Record<string, unknown>) => ({ ...rest, dataWarehouse: label })],
    ["MrsHetuEngineNode additionalProperties", false],
    ["MrsHetuEngineNode description", "The properties of a node that runs SQL on HetuEngine. All values are texts."],
  ],
  "hetu-engine-statement": [
    (dlf) => {
      typed(dlf, "string", "MrsHetuEngineNode.statement");
      lacks(dlf, "MrsHetuEngineNode", "sql");
      says(dlf, "MrsHetuEngineNode.statement", "Other nodes have it as `sql`");
    },
    ["MrsHetuEngineNode.statement"],
    ["MrsHetuEngineNode.sql", text],
    ["MrsHetuEngineNode.statement description", "The statement to run."],
  ],
  "dli-spark-job-class": [
    (dlf) => {
      needs(dlf, "DliSparkNode", "clusterName", "jobName", "resourcePath");
      says(dlf, "DliSparkNode.jobClass", "Needed for a JAR package");
    },
    ["DliSparkNode required", and("jobClass")],
    ["DliSparkNode.jobClass description", "The main class."],
  ],
  "dli-spark-resource-type": [
    (dlf) => {
      knows(dlf, "DliSparkNode.resourceType", "OBS", "DLIResources", "CUSTOMIZED");
      says(dlf, "DliSparkNode.resourceType", "whether it may be sent is not settled");
      needs(dlf, "DliSparkNode", "clusterName", "jobName", "resourcePath");
    },
    ["DliSparkNode.resourceType anyOf 0 enum", without("CUSTOMIZED")],
    ["DliSparkNode.resourceType anyOf", firstOnly],
    ["DliSparkNode.resourceType description", "Where the package comes from."],
  ],
};
