// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

import { type ListForm, listForm } from "../../client/forms.ts";
import type {
  HiveSqlNode,
  SparkSqlNode,
  DwsSqlNode,
  DliSqlNode,
  RdsSqlNode,
  ShellNode,
  PythonNode,
  CdmJobNode,
  DisTransferTaskNode,
  DisStreamNode,
  CsJobNode,
  CloudTableManagerNode,
  ObsManagerNode,
  RestApiNode,
  SmnNode,
  MrsSparkNode,
  MapReduceNode,
  MrsFlinkNode,
  MrsHetuEngineNode,
  DliSparkNode,
  DummyNode,
} from "./types.ts";

/**
 * The properties of a node that runs a Hive SQL script, or a statement of its own. Both clouds document the script
 * alone.
 *
 * All values are texts.
 *
 * Goes with `HiveSQL`.
 */
export const hiveSqlNode: ListForm<HiveSqlNode> = /* @__PURE__ */ listForm<HiveSqlNode>({
  scriptName: "text",
  database: "text",
  connectionName: "text",
  scriptArgs: "text",
  statementOrScript: "text",
  sql: "text",
  scriptVersion: "text",
  connectionId: "text",
});

/**
 * The properties of a node that runs a Spark SQL script, or a statement of its own. Both clouds document the script
 * alone.
 *
 * All values are texts.
 *
 * Goes with `SparkSQL`.
 */
export const sparkSqlNode: ListForm<SparkSqlNode> = /* @__PURE__ */ listForm<SparkSqlNode>({
  scriptName: "text",
  database: "text",
  connectionName: "text",
  scriptArgs: "text",
  statementOrScript: "text",
  sql: "text",
  scriptVersion: "text",
  connectionId: "text",
  emptyRunningJob: "text",
});

/**
 * The properties of a node that runs a DWS SQL script, or a statement of its own. Both clouds document the script alone.
 *
 * All values are texts.
 *
 * Goes with `DWSSQL`.
 */
export const dwsSqlNode: ListForm<DwsSqlNode> = /* @__PURE__ */ listForm<DwsSqlNode>({
  scriptName: "text",
  database: "text",
  connectionName: "text",
  scriptArgs: "text",
  statementOrScript: "text",
  sql: "text",
  scriptVersion: "text",
  connectionId: "text",
});

/**
 * The properties of a node that runs a DLI SQL script, or a statement of its own. Both clouds document the script alone.
 *
 * The queue belongs to the node, though no table has it. All values are texts.
 *
 * Goes with `DLISQL`.
 */
export const dliSqlNode: ListForm<DliSqlNode> = /* @__PURE__ */ listForm<DliSqlNode>({
  scriptName: "text",
  database: "text",
  connectionName: "text",
  scriptArgs: "text",
  queueName: "text",
  statementOrScript: "text",
  sql: "text",
  overloadRetryInterval: "text",
  maximumOverloadRetries: "text",
});

/**
 * The properties of a node that runs SQL on RDS. Both clouds list the kind of node and have no table for it; the names
 * are those that the provider's definition of version 2 gives for all SQL nodes together.
 *
 * All values are texts.
 *
 * Goes with `RDSSQL`, `RDS SQL`.
 */
export const rdsSqlNode: ListForm<RdsSqlNode> = /* @__PURE__ */ listForm<RdsSqlNode>({ scriptName: "text", database: "text", connectionName: "text", scriptArgs: "text" });

/**
 * The properties of a node that runs a shell script on a host.
 *
 * All values are texts.
 *
 * Goes with `Shell`.
 */
export const shellNode: ListForm<ShellNode> = /* @__PURE__ */ listForm<ShellNode>({
  scriptName: "text",
  connectionName: "text",
  arguments: "text",
  statementOrScript: "text",
  emptyRunningJob: "text",
  scriptVersion: "text",
  connectionId: "text",
});

/**
 * The properties of a node that runs a Python script on a host. No page of either cloud has a table for it; the
 * provider's definition of version 2 names the first three, clients send the others.
 *
 * All values are texts.
 *
 * Goes with `Python`.
 */
export const pythonNode: ListForm<PythonNode> = /* @__PURE__ */ listForm<PythonNode>({
  scriptName: "text",
  connectionName: "text",
  arguments: "text",
  connectionId: "text",
  statementOrScript: "text",
  pythonVersion: "text",
  scriptVersion: "text",
  emptyRunningJob: "text",
  taskWorkGroupId: "text",
});

/**
 * The properties of a node that runs a job of Cloud Data Migration. The cluster and the job must be there.
 *
 * All values are texts.
 *
 * Goes with `CDMJob`.
 */
export const cdmJobNode: ListForm<CdmJobNode> = /* @__PURE__ */ listForm<CdmJobNode>({
  clusterName: "text",
  jobName: "text",
  clusterId: "text",
  jobType: "text",
  emptyRunningJob: "text",
  taskWorkGroupId: "text",
});

/**
 * The properties of a node that creates a dump task of the Data Ingestion Service. Huawei Cloud documents them; Open
 * Telekom Cloud only lists the kind of node, among those whose state can be asked for.
 *
 * All values are texts, `configuration` too.
 *
 * Goes with `DISTransferTask`.
 */
export const disTransferTaskNode: ListForm<DisTransferTaskNode> = /* @__PURE__ */ listForm<DisTransferTaskNode>({ streamName: "text", destinationType: "text", duplicatePolicy: "text", configuration: "text" });

/**
 * The properties of a node that stands for a stream of the Data Ingestion Service. Seen in examples only; no list of
 * either cloud has this kind of node.
 *
 * All values are texts.
 *
 * Goes with `DISStream`.
 */
export const disStreamNode: ListForm<DisStreamNode> = /* @__PURE__ */ listForm<DisStreamNode>({ streamName: "text" });

/**
 * The properties of a node that creates and starts a job of CloudStream. Seen in examples only; lists of both clouds
 * have the kind of node, without a table.
 *
 * All values are texts, also those that look like numbers.
 *
 * Goes with `CSJob`.
 */
export const csJobNode: ListForm<CsJobNode> = /* @__PURE__ */ listForm<CsJobNode>({
  scriptName: "text",
  jobName: "text",
  jobType: "text",
  clusterName: "text",
  spuNumber: "text",
  parallelNumber: "text",
});

/**
 * The properties of a node that creates or deletes a table in CloudTable.
 *
 * The spelling of the kind of node is not settled. All values are texts.
 *
 * Goes with `CloudTableManager`, `CloudTableManage`.
 */
export const cloudTableManagerNode: ListForm<CloudTableManagerNode> = /* @__PURE__ */ listForm<CloudTableManagerNode>({ namespace: "text", action: "text", table: "text", columnFamily: "text" });

/**
 * The properties of a node that manages paths in OBS, the object storage of both clouds.
 *
 * The documents of the interface create and delete paths; the node of the console moves, copies, renames and looks for
 * files. All values are texts.
 *
 * Goes with `OBSManager`.
 */
export const obsManagerNode: ListForm<ObsManagerNode> = /* @__PURE__ */ listForm<ObsManagerNode>({ action: "text", path: "text", sourceDirectory: "text", targetDirectory: "text" });

/**
 * The properties of a node that sends a request over HTTP. The console calls it Rest Client.
 *
 * All values are texts.
 *
 * Goes with `RESTAPI`.
 */
export const restApiNode: ListForm<RestApiNode> = /* @__PURE__ */ listForm<RestApiNode>({
  url: "text",
  method: "text",
  headers: "text",
  body: "text",
  agentName: "text",
  requestMode: "text",
  securityAuthentication: "text",
  retry: "text",
});

/**
 * The properties of a node that sends a message through Simple Message Notification.
 *
 * All values are texts.
 *
 * Goes with `SMN`.
 */
export const smnNode: ListForm<SmnNode> = /* @__PURE__ */ listForm<SmnNode>({ topic: "text", subject: "text", messageType: "text", message: "text" });

/**
 * The properties of a node that runs a Spark job in a cluster of MRS.
 *
 * All values are texts.
 *
 * Goes with `MRSSpark`.
 */
export const mrsSparkNode: ListForm<MrsSparkNode> = /* @__PURE__ */ listForm<MrsSparkNode>({
  clusterName: "text",
  jobName: "text",
  resourcePath: "text",
  parameters: "text",
  input: "text",
  output: "text",
  programParameter: "text",
});

/**
 * The properties of a node that runs a MapReduce job in a cluster of MRS.
 *
 * All values are texts.
 *
 * Goes with `MapReduce`.
 */
export const mapReduceNode: ListForm<MapReduceNode> = /* @__PURE__ */ listForm<MapReduceNode>({
  clusterName: "text",
  jobName: "text",
  resourcePath: "text",
  parameters: "text",
  input: "text",
  output: "text",
  programParameter: "text",
});

/**
 * The properties of a node that runs a Flink job in a cluster of MRS: a Flink SQL script or a JAR package. Open Telekom
 * Cloud documents them, under a label with a blank; which of two kinds of node it means is not settled.
 *
 * All values are texts.
 *
 * Goes with `MRSFlink`, `MRSFlinkJob`.
 */
export const mrsFlinkNode: ListForm<MrsFlinkNode> = /* @__PURE__ */ listForm<MrsFlinkNode>({
  clusterName: "text",
  jobName: "text",
  flinkJobType: "text",
  flinkJobProcessType: "text",
  scriptName: "text",
  resourcePath: "text",
  input: "text",
  output: "text",
  programParameter: "text",
});

/**
 * The properties of a node that runs SQL on HetuEngine in a cluster of MRS. Open Telekom Cloud documents them.
 *
 * Four names look like labels of the console rather than names on the wire, and were never seen in a request. Make such
 * a job on the console and read it back before you rely on them. All values are texts.
 *
 * Goes with `MRSHetuEngine`.
 */
export const mrsHetuEngineNode: ListForm<MrsHetuEngineNode> = /* @__PURE__ */ listForm<MrsHetuEngineNode>({
  clusterName: "text",
  jobName: "text",
  statementOrScript: "text",
  scriptName: "text",
  statement: "text",
  "Data Warehouse": "text",
  Schema: "text",
  Database: "text",
  Queue: "text",
});

/**
 * The properties of a node that runs a Spark job of Data Lake Insight.
 *
 * `clusterName` is the name of a queue here, not that of a cluster. All values are texts.
 *
 * Goes with `DLISpark`.
 */
export const dliSparkNode: ListForm<DliSparkNode> = /* @__PURE__ */ listForm<DliSparkNode>({
  clusterName: "text",
  jobName: "text",
  resourceType: "text",
  jobClass: "text",
  resourcePath: "text",
  jarArgs: "text",
  sparkConfig: "text",
});

/**
 * The properties of a node that does nothing and holds others together. No page has a table for it; the one property was
 * seen in job files that a client writes.
 *
 * All values are texts.
 *
 * Goes with `Dummy`.
 */
export const dummyNode: ListForm<DummyNode> = /* @__PURE__ */ listForm<DummyNode>({ emptyRunningJob: "text" });
