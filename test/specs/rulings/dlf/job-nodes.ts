// The rulings about the nodes of a job: their kinds, and how they are written.
import { expect } from "vitest";
import type { Contract } from "../../contract.ts";
import { type Rules, and, at, says, takes, without } from "../rule.ts";

const firstOnly = (all: unknown[]): unknown[] => all.slice(0, 1);
const kindsOf = (dlf: Contract): string[] => at(dlf, "NodeType").anyOf?.[0]?.enum ?? [];
const knowsKinds = (dlf: Contract, ...kinds: string[]): void => expect(kindsOf(dlf)).toEqual(expect.arrayContaining(kinds));
const noKinds = (dlf: Contract, ...labels: string[]): void => expect(kindsOf(dlf).filter((kind) => labels.includes(kind))).toEqual([]);
const goesWith = (dlf: Contract, form: string, ...kinds: string[]): void => expect(at<{ for: string[] }>(dlf, `${form} x-form`).for, form).toEqual(kinds);
const known = "NodeType anyOf 0 enum";
const quiet: [string, string] = ["NodeType description", "What a node does. The list is open."];

export const jobNodes: Rules = {
  "node-type-spelling": [
    (dlf) => {
      expect(kindsOf(dlf).filter((kind) => kind.includes(" "))).toEqual(["RDS SQL"]);
      knowsKinds(dlf, "HiveSQL", "SparkSQL", "DWSSQL", "DLISQL", "CDMJob", "OBSManager", "MRSSpark", "MRSHetuEngine", "DLISpark");
      for (const schema of ["JobNode", "JobNodeDefinition"]) expect(at(dlf, `${schema}.type`)).toBe(at(dlf, "NodeType"));
      takes(dlf, "NodeType", "A_NEW_ONE");
      goesWith(dlf, "HiveSqlNode", "HiveSQL");
    },
    [known, and("Hive SQL")],
    [known, without("DLISpark")],
    ["NodeType anyOf", firstOnly],
    ["JobNodeDefinition.type", { type: "string" }],
    ["HiveSqlNode x-form for", ["Hive SQL"]],
  ],
  "node-type-cloudtable": [
    (dlf) => {
      knowsKinds(dlf, "CloudTableManager", "CloudTableManage");
      goesWith(dlf, "CloudTableManagerNode", "CloudTableManager", "CloudTableManage");
      says(dlf, "NodeType", "whose spelling is not settled", "`CloudTableManage`: the SDK's spelling of `CloudTableManager`");
    },
    [known, without("CloudTableManage")],
    ["CloudTableManagerNode x-form for", ["CloudTableManager"]],
    quiet,
  ],
  "node-type-rest": [
    (dlf) => {
      knowsKinds(dlf, "RESTAPI");
      noKinds(dlf, "RESTClient", "RestClient", "Rest Client");
      goesWith(dlf, "RestApiNode", "RESTAPI");
    },
    [known, without("RESTAPI")],
    [known, and("RestClient")],
    ["RestApiNode x-form for", ["RESTClient"]],
  ],
  "node-type-rds": [
    (dlf) => {
      knowsKinds(dlf, "RDS SQL", "RDSSQL");
      goesWith(dlf, "RdsSqlNode", "RDSSQL", "RDS SQL");
      says(dlf, "NodeType", "whose spelling is not settled", "`RDS SQL`, `RDSSQL`: both stand for a node that runs SQL on RDS");
    },
    [known, without("RDSSQL")],
    ["RdsSqlNode x-form for", ["RDS SQL"]],
    quiet,
  ],
  "node-type-flink": [
    (dlf) => {
      knowsKinds(dlf, "MRSFlink", "MRSFlinkJob");
      goesWith(dlf, "MrsFlinkNode", "MRSFlink", "MRSFlinkJob");
      says(dlf, "NodeType", "`MRSFlinkJob`: stands beside `MRSFlink` in the SDK, and is the one that was seen in jobs");
      says(dlf, "MrsFlinkNode", "which of two kinds of node it means is not settled");
    },
    [known, without("MRSFlinkJob")],
    ["MrsFlinkNode x-form for", ["MRSFlink"]],
    ["MrsFlinkNode description", "The properties of a node that runs a Flink job. All values are texts."],
    quiet,
  ],
  "node-type-dis-transfer": [
    (dlf) => {
      knowsKinds(dlf, "DISTransferTask");
      noKinds(dlf, "DISTransfer Task", "DIS Transfer Task", "DISTransfer");
      goesWith(dlf, "DisTransferTaskNode", "DISTransferTask");
      says(dlf, "NodeType", "`DISTransferTask`: a transfer task of DIS (Huawei Cloud, 2021)");
      says(dlf, "DisTransferTaskNode", "Open Telekom Cloud only lists the kind of node");
    },
    [known, without("DISTransferTask")],
    [known, and("DIS Transfer Task")],
    ["DisTransferTaskNode description", "The properties of a node that creates a dump task. All values are texts."],
  ],
  "node-type-streams": [
    (dlf) => {
      knowsKinds(dlf, "DISStream", "CSJob");
      says(dlf, "NodeType", "`DISStream`, `CSJob`: a stream of DIS, and a job of Cloud Stream, in examples of 2021");
      goesWith(dlf, "DisStreamNode", "DISStream");
      goesWith(dlf, "CsJobNode", "CSJob");
    },
    [known, without("DISStream")],
    [known, without("CSJob")],
    quiet,
  ],
  "node-type-python": [
    (dlf) => {
      knowsKinds(dlf, "Python");
      goesWith(dlf, "PythonNode", "Python");
      says(dlf, "NodeType", "`Python`: runs a script in Python; a page has it for version 2 only");
    },
    [known, without("Python")],
    ["PythonNode x-form for", ["Shell"]],
    quiet,
  ],
  "node-type-sdk-only": [
    (dlf) => {
      knowsKinds(dlf, "Dummy", "DataMigration", "MachineLearning", "OneclickCDC");
      says(dlf, "NodeType", "`MachineLearning`, `OneclickCDC`: in the SDK's list only", "`Dummy`: has no task of its own");
    },
    [known, without("OneclickCDC")],
    [known, without("Dummy")],
    quiet,
  ],
  "node-type-seen-only": [
    (dlf) => {
      const seen = ["DataQualityMonitor", "ForEachJob", "DLFSubJob", "MRSSparkPython"];
      knowsKinds(dlf, ...seen);
      says(dlf, "NodeType", "Kinds that no page explains, but that were seen in jobs", "no source says more than the name");
      const forms = Object.values(dlf.document.components.schemas).flatMap((schema) => (schema as { "x-form"?: { for: string[] } })["x-form"]?.for ?? []);
      expect(forms.filter((kind) => seen.includes(kind))).toEqual([]);
    },
    [known, without("DLFSubJob")],
    [known, without("MRSSparkPython")],
    ["DummyNode x-form for", ["Dummy", "ForEachJob"]],
    quiet,
  ],
};
