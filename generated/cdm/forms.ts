// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

import { type Form, configForm, configsForm } from "../../client/forms.ts";
import type {
  FromRelationalDatabase,
  FromObs,
  FromHdfs,
  FromHive,
  FromHbase,
  FromFtpSftp,
  FromHttp,
  FromMongoDb,
  FromRedis,
  FromDis,
  FromKafka,
  FromElasticsearch,
  FromOpenTsdb,
  ToRelationalDatabase,
  ToObs,
  ToHdfs,
  ToHive,
  ToHbase,
  ToFtpSftp,
  ToDds,
  ToDcs,
  ToElasticsearch,
  ToDli,
  ToDis,
  ToOpenTsdb,
  DriverConfig,
  LinkAliyunOss,
  LinkAmazonS3,
  LinkCloudTable,
  LinkDis,
  LinkDli,
  LinkDmsKafka,
  LinkElasticsearch,
  LinkFtpSftp,
  LinkHbase,
  LinkHdfs,
  LinkHive,
  LinkKafka,
  LinkKodoCos,
  LinkMongoDb,
  LinkNasSfs,
  LinkObs,
  LinkOpenTsdb,
  LinkRedis,
  LinkRelationalDatabase,
} from "./types.ts";

/**
 * What a job reads from a relational database: either tables, named by `schemaName` and `tableName`, or the result of a
 * statement, `useSql` and `sql`. Which database it is says the link.
 *
 * Nothing is required here, because no single input is needed in both cases. Without a schema and without a statement
 * the service refuses the job with `Cdm.0913`.
 *
 * Goes with `generic-jdbc-connector`.
 */
export const fromRelationalDatabase: Form<FromRelationalDatabase> = /* @__PURE__ */ configForm<FromRelationalDatabase>("fromJobConfig", {
  useSql: "boolean",
  sql: "text",
  schemaName: "text",
  tableName: "text",
  whereClause: "text",
  columnList: "text",
  partitionColumn: "text",
  usePartition: "boolean",
  partitionList: "text",
  incrMigration: "boolean",
  createOutTable: "boolean",
});

/**
 * What a job reads from a bucket of object storage. That is OBS; on Huawei Cloud it can be the storage of others, whose
 * links have a connector of their own.
 *
 * Goes with `obs-connector`, `thirdparty-obs-connector`.
 */
export const fromObs: Form<FromObs> = /* @__PURE__ */ configForm<FromObs>("fromJobConfig", {
  bucketName: "text",
  inputDirectory: "text",
  inputFormat: "text",
  lineSeparator: "text",
  columnList: "text",
  regexSeparator: "boolean",
  regex: "text",
  fieldSeparator: "text",
  quoteChar: "boolean",
  firstRowAsHeader: "boolean",
  fromCompression: "text",
  jsonReferenceNode: "text",
  encodeType: "text",
  useMarkerFile: "boolean",
  markerFile: "text",
  waitTime: "number",
  filterType: "text",
  pathFilter: "text",
  fileFilter: "text",
  startTime: "text",
  endTime: "text",
  fileSeparator: "text",
  md5FileSuffix: "text",
  fromFileOpType: "text",
  decryption: "text",
  dek: "text",
  iv: "text",
  splitType: "text",
  listTextFile: "boolean",
  useTimeFilter: "boolean",
  useWildCard: "boolean",
  nonexistentPathDisregard: "boolean",
});

/**
 * What a job reads from HDFS.
 *
 * Goes with `hdfs-connector`.
 */
export const fromHdfs: Form<FromHdfs> = /* @__PURE__ */ configForm<FromHdfs>("fromJobConfig", {
  inputDirectory: "text",
  inputFormat: "text",
  columnList: "text",
  lineSeparator: "text",
  fieldSeparator: "text",
  quoteChar: "boolean",
  regexSeparator: "boolean",
  encodeType: "text",
  firstRowAsHeader: "boolean",
  fromCompression: "text",
  compressedFileSuffix: "text",
  splitType: "text",
  useMarkerFile: "boolean",
  markerFile: "text",
  fileSeparator: "text",
  filterType: "text",
  pathFilter: "text",
  fileFilter: "text",
  startTime: "text",
  endTime: "text",
  createSnapshot: "boolean",
  formats: "text",
  decryption: "text",
  dek: "text",
  iv: "text",
  fromFileOpType: "text",
  jsonType: "text",
});

/**
 * What a job reads from a table of Hive.
 *
 * Goes with `hive-connector`.
 */
export const fromHive: Form<FromHive> = /* @__PURE__ */ configForm<FromHive>("fromJobConfig", { hive: "text", database: "text", table: "text", columnList: "text" });

/**
 * What a job reads from a table of HBase, or of CloudTable, which is HBase as a service.
 *
 * Goes with `hbase-connector`.
 */
export const fromHbase: Form<FromHbase> = /* @__PURE__ */ configForm<FromHbase>("fromJobConfig", {
  table: "text",
  columnFamilies: "text",
  columns: "text",
  isSplit: "boolean",
  delimiter: "text",
  startTime: "text",
  endTime: "text",
  formats: "text",
});

/**
 * What a job reads from a file server, by FTP or SFTP. On Huawei Cloud the page is for network drives (NAS and SFS) as
 * well, which were about to be withdrawn in 2021.
 *
 * Goes with `ftp-connector`, `sftp-connector`, `nas-connector`.
 */
export const fromFtpSftp: Form<FromFtpSftp> = /* @__PURE__ */ configForm<FromFtpSftp>("fromJobConfig", {
  inputDirectory: "text",
  inputFormat: "text",
  lineSeparator: "text",
  columnList: "text",
  fieldSeparator: "text",
  quoteChar: "boolean",
  regexSeparator: "boolean",
  regex: "text",
  firstRowAsHeader: "boolean",
  fromCompression: "text",
  splitType: "text",
  jsonReferenceNode: "text",
  encodeType: "text",
  useMarkerFile: "boolean",
  markerFile: "text",
  waitTime: "number",
  filterType: "text",
  pathFilter: "text",
  fileFilter: "text",
  startTime: "text",
  endTime: "text",
  fileSeparator: "text",
  md5FileSuffix: "text",
  fromFileOpType: "text",
  decryption: "text",
  dek: "text",
  iv: "text",
});

/**
 * What a job reads from addresses of HTTP or HTTPS that anybody can read. Its link has no inputs of its own, and files
 * are copied as they are.
 *
 * Goes with `http-connector`.
 */
export const fromHttp: Form<FromHttp> = /* @__PURE__ */ configForm<FromHttp>("fromJobConfig", {
  inputDirectory: "text",
  inputFormat: "text",
  fromCompression: "text",
  compressedFileSuffix: "text",
  fileSeparator: "text",
  useQuery: "boolean",
  md5FileSuffix: "text",
  decryption: "text",
  dek: "text",
  iv: "text",
});

/**
 * What a job reads from a collection of MongoDB, or of DDS, which is MongoDB as a service.
 *
 * Goes with `mongodb-connector`.
 */
export const fromMongoDb: Form<FromMongoDb> = /* @__PURE__ */ configForm<FromMongoDb>("fromJobConfig", { database: "text", collectionName: "text", columnList: "text", isBatchMigration: "boolean", filters: "text" });

/**
 * What a job reads from Redis. The keys and values are taken for a table: a key is the name of the table, a separator
 * and the primary key; a value is a row.
 *
 * Goes with `redis-connector`.
 */
export const fromRedis: Form<FromRedis> = /* @__PURE__ */ configForm<FromRedis>("fromJobConfig", {
  isBatchMigration: "boolean",
  keyPrefix: "text",
  keySeparator: "text",
  valueStoreType: "text",
  valueSeparator: "text",
  columnList: "text",
  formats: "text",
});

/**
 * What a job reads from a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
 * connector, but has no page for the link.
 *
 * Goes with `dis-connector`.
 */
export const fromDis: Form<FromDis> = /* @__PURE__ */ configForm<FromDis>("fromJobConfig", {
  streamName: "text",
  disConsumerStrategy: "text",
  isPermanency: "boolean",
  maxPollRecords: "number",
  shardId: "text",
  dataFormat: "text",
  separator: "text",
  appName: "text",
});

/**
 * What a job reads from topics of Kafka, one's own or those of DMS, which is Kafka as a service.
 *
 * Goes with `kafka-connector`, `dms-kafka-connector`.
 */
export const fromKafka: Form<FromKafka> = /* @__PURE__ */ configForm<FromKafka>("fromJobConfig", {
  topicsList: "text",
  kafkaConsumerStrategy: "text",
  isPermanency: "boolean",
  groupId: "text",
  dataFormat: "text",
  maxPollRecords: "number",
  maxPollInterval: "number",
  separator: "text",
});

/**
 * What a job reads from an index of Elasticsearch, or of the Cloud Search Service.
 *
 * Goes with `elasticsearch-connector`.
 */
export const fromElasticsearch: Form<FromElasticsearch> = /* @__PURE__ */ configForm<FromElasticsearch>("fromJobConfig", { index: "text", type: "text", columnList: "text", splitNestedField: "boolean", queryString: "text" });

/**
 * What a job reads from OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024.
 *
 * Goes with `opentsdb-connector`.
 */
export const fromOpenTsdb: Form<FromOpenTsdb> = /* @__PURE__ */ configForm<FromOpenTsdb>("fromJobConfig", { start: "text", end: "text", metric: "text", aggregator: "text", tags: "text", columnList: "text" });

/**
 * What a job writes to in a relational database. `tablePreparation`, `beforeImportType` and `shouldClearTable` can
 * destroy what is there.
 *
 * Goes with `generic-jdbc-connector`.
 */
export const toRelationalDatabase: Form<ToRelationalDatabase> = /* @__PURE__ */ configForm<ToRelationalDatabase>("toJobConfig", {
  schemaName: "text",
  tablePreparation: "text",
  tableName: "text",
  columnList: "text",
  beforeImportType: "text",
  whereClause: "text",
  orientation: "text",
  isCompress: "boolean",
  useStageTable: "boolean",
  extendCharLength: "boolean",
  useNullable: "boolean",
  shouldClearTable: "boolean",
  onConflict: "text",
});

/**
 * What a job writes to a bucket of OBS.
 *
 * Goes with `obs-connector`.
 */
export const toObs: Form<ToObs> = /* @__PURE__ */ configForm<ToObs>("toJobConfig", {
  bucketName: "text",
  outputDirectory: "text",
  outputFormat: "text",
  fieldSeparator: "text",
  lineSeparator: "text",
  writeFileSize: "number",
  duplicateFileOpType: "text",
  columnList: "text",
  encryption: "text",
  kmsID: "text",
  projectID: "text",
  writeToTempFile: "boolean",
  validateMD5: "boolean",
  recordMD5Result: "boolean",
  recordMD5Link: "text",
  recordMD5Bucket: "text",
  recordMD5Directory: "text",
  encodeType: "text",
  markerFile: "text",
  copyContentType: "boolean",
  quoteChar: "boolean",
  firstRowAsHeader: "boolean",
  filePrefix: "text",
  dek: "text",
  iv: "text",
  shouldClearTable: "boolean",
  useCustomDirectory: "boolean",
});

/**
 * What a job writes to HDFS.
 *
 * Goes with `hdfs-connector`.
 */
export const toHdfs: Form<ToHdfs> = /* @__PURE__ */ configForm<ToHdfs>("toJobConfig", {
  outputDirectory: "text",
  outputFormat: "text",
  lineSeparator: "text",
  fieldSeparator: "text",
  writeToTempFile: "boolean",
  duplicateFileOpType: "text",
  compression: "text",
  appendMode: "boolean",
  encryption: "text",
  dek: "text",
  iv: "text",
  filePrefix: "text",
});

/**
 * What a job writes to in Hive. `tablePreparation` and `shouldClearTable` can destroy what is there.
 *
 * Goes with `hive-connector`.
 */
export const toHive: Form<ToHive> = /* @__PURE__ */ configForm<ToHive>("toJobConfig", {
  hive: "text",
  database: "text",
  table: "text",
  tablePreparation: "text",
  columnList: "text",
  shouldClearTable: "boolean",
});

/**
 * What a job writes to in HBase, or in CloudTable, which is HBase as a service.
 *
 * Goes with `hbase-connector`.
 */
export const toHbase: Form<ToHbase> = /* @__PURE__ */ configForm<ToHbase>("toJobConfig", {
  table: "text",
  storageType: "text",
  columns: "text",
  rowKeyColumn: "text",
  isOverride: "boolean",
  delimiter: "text",
  isRowkeyRedundancy: "boolean",
  algorithm: "text",
  writeToWAL: "boolean",
  transType: "boolean",
});

/**
 * What a job writes to a file server, by FTP or SFTP, or to a network drive (NAS and SFS). Drives were about to be
 * withdrawn in 2021, and Open Telekom Cloud withdrew the whole page in 2024.
 *
 * Goes with `ftp-connector`, `sftp-connector`, `nas-connector`.
 */
export const toFtpSftp: Form<ToFtpSftp> = /* @__PURE__ */ configForm<ToFtpSftp>("toJobConfig", {
  outputDirectory: "text",
  outputFormat: "text",
  duplicateFileOpType: "text",
  lineSeparator: "text",
  fieldSeparator: "text",
  encodeType: "text",
  writeToTempFile: "boolean",
  recordMD5Result: "boolean",
  recordMD5Directory: "text",
  markerFile: "text",
  firstRowAsHeader: "boolean",
  encryption: "text",
  dek: "text",
  iv: "text",
});

/**
 * What a job writes to in DDS, which is MongoDB as a service, or in MongoDB.
 *
 * Goes with `mongodb-connector`.
 */
export const toDds: Form<ToDds> = /* @__PURE__ */ configForm<ToDds>("toJobConfig", { database: "text", collectionName: "text", columnList: "text", isBatchMigration: "boolean" });

/**
 * What a job writes to DCS, which is Redis as a service. A row of a table becomes a value; its key is the name of the
 * table, a separator and the primary key. Open Telekom Cloud withdrew the page in 2024.
 *
 * Goes with `redis-connector`.
 */
export const toDcs: Form<ToDcs> = /* @__PURE__ */ configForm<ToDcs>("toJobConfig", {
  isBatchMigration: "boolean",
  shouldClearDatabase: "boolean",
  keyPrefix: "text",
  keySeparator: "text",
  primaryKeyList: "text",
  valueStoreType: "text",
  valueSeparator: "text",
  columnList: "text",
  formats: "text",
});

/**
 * What a job writes to in Elasticsearch, or in the Cloud Search Service.
 *
 * Goes with `elasticsearch-connector`.
 */
export const toElasticsearch: Form<ToElasticsearch> = /* @__PURE__ */ configForm<ToElasticsearch>("toJobConfig", {
  index: "text",
  type: "text",
  shouldClearType: "boolean",
  primaryKey: "text",
  columnList: "text",
  pipeLine: "text",
  createIndexStrategy: "text",
});

/**
 * What a job writes to in the Data Lake Insight service.
 *
 * Goes with `dli-connector`.
 */
export const toDli: Form<ToDli> = /* @__PURE__ */ configForm<ToDli>("toJobConfig", { queue: "text", database: "text", table: "text", columnList: "text", shouldClearTable: "boolean" });

/**
 * What a job writes to a stream of the Data Ingestion Service. Open Telekom Cloud documents the job and lists the
 * connector, but has no page for the link.
 *
 * Goes with `dis-connector`.
 */
export const toDis: Form<ToDis> = /* @__PURE__ */ configForm<ToDis>("toJobConfig", { streamName: "text", separator: "text", identifierEnclose: "text", columnList: "text" });

/**
 * What a job writes to OpenTSDB, as CloudTable provides it. Open Telekom Cloud withdrew the page in 2024.
 *
 * Goes with `opentsdb-connector`.
 */
export const toOpenTsdb: Form<ToOpenTsdb> = /* @__PURE__ */ configForm<ToOpenTsdb>("toJobConfig", { metric: "text", timeStamp: "text", tags: "text", columnList: "text" });

/**
 * How a job runs, whatever it reads and writes: on how many tasks, when, and what becomes of it. It goes into
 * `driver-config-values`, one entry for each config that is given. Nothing is required.
 */
export const driverConfig: Form<DriverConfig> = /* @__PURE__ */ configsForm<DriverConfig>({
  throttlingConfig: {
    numExtractors: "number",
    numLoaders: "number",
    recordDirtyData: "boolean",
    writeToLink: "text",
    obsBucket: "text",
    dirtyDataDirectory: "text",
    maxErrorRecords: "number",
    submitToCluster: "boolean",
  },
  groupJobConfig: { groupName: "text" },
  schedulerConfig: {
    isSchedulerJob: "boolean",
    cycleType: "text",
    cycle: "number",
    runAt: "text",
    startDate: "text",
    stopDate: "text",
    disposableType: "text",
  },
  retryJobConfig: { retryJobType: "text" },
  jarConfig: {  },
  transformConfig: {  },
});

/**
 * How to reach the object storage of Alibaba Cloud (OSS), to read files from it: CSV, JSON and binary ones. It cannot
 * be written to.
 *
 * Documented by Huawei Cloud in 2021; today its list of links does not have it. It shares its connector with OBS, and
 * `storageType` tells them apart.
 *
 * Goes with `obs-connector`.
 */
export const linkAliyunOss: Form<LinkAliyunOss> = /* @__PURE__ */ configForm<LinkAliyunOss>("linkConfig", {
  storageType: "text",
  ossEndpoint: "text",
  ossAuthType: "text",
  accessKey: "text",
  securityKey: "text",
  securityToken: "text",
});

/**
 * How to reach Amazon S3, to read files from it: CSV, JSON and binary ones. It cannot be written to.
 *
 * Documented by Huawei Cloud in 2021. There is no input for a region or an endpoint.
 *
 * Goes with `thirdparty-obs-connector`.
 */
export const linkAmazonS3: Form<LinkAmazonS3> = /* @__PURE__ */ configForm<LinkAmazonS3>("linkConfig", { storageType: "text", accessKey: "text", securityKey: "text" });

/**
 * How to reach CloudTable, HBase run by the cloud, to read from it or to write to it. It goes with the connector of
 * HBase; `hbaseType` tells them apart. Both clouds document this link.
 *
 * Goes with `hbase-connector`.
 */
export const linkCloudTable: Form<LinkCloudTable> = /* @__PURE__ */ configForm<LinkCloudTable>("linkConfig", {
  hbaseType: "text",
  zookeeperQuorum: "text",
  iamAuth: "boolean",
  runMode: "text",
  cloudtableUser: "text",
  accessKey: "text",
  securityKey: "text",
});

/**
 * How to reach DIS, the cloud's data streams. Documented by Huawei Cloud only, for reading from a stream. Open Telekom
 * Cloud names the connector, and has pages for jobs from and to DIS, but none for this link.
 *
 * Goes with `dis-connector`.
 */
export const linkDis: Form<LinkDis> = /* @__PURE__ */ configForm<LinkDis>("linkConfig", { region: "text", endpoint: "text", ak: "text", sk: "text", projectId: "text" });

/**
 * How to reach Data Lake Insight (DLI), to write to it. It cannot be read from. Both clouds document this link, with
 * the same inputs.
 *
 * On the way DLI puts files into buckets whose names begin with `dli-trans`. Whoever the keys belong to must be
 * allowed to read and write these and to create directories in them, or jobs fail.
 *
 * Goes with `dli-connector`.
 */
export const linkDli: Form<LinkDli> = /* @__PURE__ */ configForm<LinkDli>("linkConfig", { ak: "text", sk: "text", region: "text", projectId: "text" });

/**
 * How to reach Kafka of DMS, the cloud's message service, to read from it. By the documents the only destination is
 * Cloud Search Service. Two releases of this link share nothing but `kafkaType`:
 *
 * - `Platinum`, on Open Telekom Cloud and today on Huawei Cloud: `brokerList` and `isPlatinumInstance`, and with SASL
 *   `user` and `password`
 * - `Basic`, on Huawei Cloud in 2021: `endpoint`, `ak`, `sk` and `projectId`
 *
 * For an instance with SASL the user guide wants further properties of the client, such as `security.protocol`; which
 * input takes them is not documented. The newer sample also sends `extended-configs` beside `configs`, which holds
 * nothing there (`e30=` is an empty object in Base64). This form does not write it.
 *
 * Goes with `dms-kafka-connector`.
 */
export const linkDmsKafka: Form<LinkDmsKafka> = /* @__PURE__ */ configForm<LinkDmsKafka>("linkConfig", {
  kafkaType: "text",
  brokerList: "text",
  isPlatinumInstance: "boolean",
  user: "text",
  password: "text",
  endpoint: "text",
  ak: "text",
  sk: "text",
  projectId: "text",
  targetProjectId: "text",
});

/**
 * How to reach Elasticsearch, or Cloud Search Service (CSS), which is Elasticsearch run by the cloud, to read from it
 * or to write to it. `linkType` says which. Both clouds document this link.
 *
 * Whether CSS is reached over HTTPS is not among the inputs. The newer sample sends `extended-configs` beside
 * `configs` for it, a text in a code of its own, which seems to say `httpsAccess`. This form does not write it.
 *
 * Goes with `elasticsearch-connector`.
 */
export const linkElasticsearch: Form<LinkElasticsearch> = /* @__PURE__ */ configForm<LinkElasticsearch>("linkConfig", { host: "text", safemode: "boolean", user: "text", password: "text", linkType: "text" });

/**
 * How to reach an FTP or an SFTP server, to read files from it or to write files to it: CSV, JSON and binary ones.
 * Open Telekom Cloud withdrew its page about jobs that write in 2024, and still speaks of writing on the link's page.
 *
 * The inputs are the same for both; the connector says which it is. Both clouds document this link.
 *
 * Goes with `ftp-connector`, `sftp-connector`.
 */
export const linkFtpSftp: Form<LinkFtpSftp> = /* @__PURE__ */ configForm<LinkFtpSftp>("linkConfig", { server: "text", port: "number", username: "text", password: "text" });

/**
 * How to reach HBase of MRS, of FusionInsight HD or of Apache Hadoop, to read from it or to write to it. `hbaseType`
 * says which, and decides what else is needed:
 *
 * - `MRS`: `host`, and with Kerberos `user` and `password`
 * - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
 * - `Apache Hadoop`: `uri`
 * - `CloudTable`: see LinkCloudTable, which goes with the same connector
 *
 * Both clouds document this link. The newer samples also send `extended-configs` beside `configs`, a text in a code of
 * its own: it seems to say that no kept configuration of the cluster is used (`useClusterConfig`). This form does not
 * write it.
 *
 * Goes with `hbase-connector`.
 */
export const linkHbase: Form<LinkHbase> = /* @__PURE__ */ configForm<LinkHbase>("linkConfig", {
  hbaseType: "text",
  uri: "text",
  host: "text",
  port: "number",
  casPort: "number",
  hBaseVersion: "text",
  user: "text",
  password: "text",
  authType: "text",
  principal: "text",
  keytab: "text",
  serviceType: "text",
  runMode: "text",
  properties: "text",
});

/**
 * How to reach HDFS of MRS, of FusionInsight HD or of Apache Hadoop, to read files from it or to write files to it:
 * CSV, Parquet and binary ones. `hadoopType` says which, and decides what else is needed:
 *
 * - `MRS`: `host`, and with Kerberos `user` and `password`
 * - `FusionInsight HD`: `host`, `port`, `casPort`, `user` and `password`
 * - `Apache Hadoop`: `uri`
 *
 * Both clouds document this link. A configuration of the Hadoop cluster that is kept in CDM can take the place of the
 * credentials, and the user guide wants one for Apache Hadoop with Kerberos; which input names it is not documented.
 *
 * Goes with `hdfs-connector`.
 */
export const linkHdfs: Form<LinkHdfs> = /* @__PURE__ */ configForm<LinkHdfs>("linkConfig", {
  hadoopType: "text",
  uri: "text",
  host: "text",
  port: "number",
  casPort: "number",
  user: "text",
  password: "text",
  authType: "text",
  principal: "text",
  keytab: "text",
  runMode: "text",
  properties: "text",
});

/**
 * How to reach Hive of MRS, to read from it or to write to it. Some inputs are for Hive of Apache Hadoop, though
 * nothing among them names the kind of cluster. Both clouds document this link.
 *
 * The user must not be `admin` when the MRS cluster uses Kerberos. Do not change the user or the password while a job
 * runs: the job fails.
 *
 * Goes with `hive-connector`.
 */
export const linkHive: Form<LinkHive> = /* @__PURE__ */ configForm<LinkHive>("linkConfig", {
  host: "text",
  authType: "text",
  principal: "text",
  keytab: "text",
  hiveVersion: "text",
  user: "text",
  password: "text",
  uri: "text",
  hiveMsUris: "text",
  obsSupport: "boolean",
  runMode: "text",
  accessKey: "text",
  securityKey: "text",
  properties: "text",
});

/**
 * How to reach Kafka of MRS or Apache Kafka, to read from it. It cannot be written to. `hadoopType` says which, and
 * decides what else is needed:
 *
 * - `MRS`: `host`, `user`, `password` and `authType`
 * - `Apache Kafka`: `brokerList`
 *
 * Both clouds document this link; in 2021 Huawei Cloud knew `brokerList` only. For the cloud's own Kafka there is
 * LinkDmsKafka. The newer sample also sends `extended-configs` beside `configs`, which holds nothing there (`e30=` is
 * an empty object in Base64). This form does not write it.
 *
 * Goes with `kafka-connector`.
 */
export const linkKafka: Form<LinkKafka> = /* @__PURE__ */ configForm<LinkKafka>("linkConfig", {
  hadoopType: "text",
  brokerList: "text",
  host: "text",
  user: "text",
  password: "text",
  authType: "text",
  properties: "text",
});

/**
 * How to reach the object storage of Qiniu Cloud (KODO) or of Tencent Cloud (COS), to read files from it: CSV, JSON
 * and binary ones. It cannot be written to.
 *
 * Documented by Huawei Cloud in 2021; today its list of links does not have it.
 *
 * Goes with `thirdparty-obs-connector`.
 */
export const linkKodoCos: Form<LinkKodoCos> = /* @__PURE__ */ configForm<LinkKodoCos>("linkConfig", { storageType: "text", zone: "text", accessKey: "text", securityKey: "text", useCustomDomain: "boolean" });

/**
 * How to reach MongoDB, to read from it or to write to it. Both clouds document this link, with the same inputs.
 *
 * Goes with `mongodb-connector`.
 */
export const linkMongoDb: Form<LinkMongoDb> = /* @__PURE__ */ configForm<LinkMongoDb>("linkConfig", { serverList: "text", database: "text", userName: "text", password: "text" });

/**
 * How to reach a file server over SMB, CIFS or NFS, such as the cloud's own SFS, to read files from it or to write
 * files to it: CSV, JSON and binary ones.
 *
 * Documented by Huawei Cloud in 2021, and even then as about to go away; today its list of links does not have it.
 * Expect to be refused.
 *
 * Goes with `nas-connector`.
 */
export const linkNasSfs: Form<LinkNasSfs> = /* @__PURE__ */ configForm<LinkNasSfs>("linkConfig", { protocol: "text", server: "text", username: "text", password: "text" });

/**
 * How to reach OBS, the object storage of both clouds, to read files from it or to write files to it: CSV, JSON and
 * binary ones.
 *
 * The bucket is named by the job, not by the link. It must be in the region of the CDM cluster, and the keys must
 * belong to somebody who may read and write it.
 *
 * Goes with `obs-connector`.
 */
export const linkObs: Form<LinkObs> = /* @__PURE__ */ configForm<LinkObs>("linkConfig", {
  storageType: "text",
  obsBucketType: "text",
  server: "text",
  port: "number",
  accessKey: "text",
  securityKey: "text",
});

/**
 * How to reach OpenTSDB of CloudTable, a store for time series, to read from it or to write to it.
 *
 * Documented by Huawei Cloud. Open Telekom Cloud took its page away in 2024, but its user guide still has this link.
 *
 * Goes with `opentsdb-connector`.
 */
export const linkOpenTsdb: Form<LinkOpenTsdb> = /* @__PURE__ */ configForm<LinkOpenTsdb>("linkConfig", { openTSDBQuorum: "text", securityMode: "text", user: "text", ak: "text", sk: "text", projectId: "text" });

/**
 * How to reach Redis, to read from it or, by the link's page, to write to it. Both clouds document this link, with the
 * same inputs.
 *
 * In 2021 it served DCS, the cloud's own Redis, as well, but only to write to; and it was to go away. Newer documents
 * have it without either remark. The page about jobs that write, which was about DCS, Open Telekom Cloud withdrew in
 * 2024.
 *
 * Goes with `redis-connector`.
 */
export const linkRedis: Form<LinkRedis> = /* @__PURE__ */ configForm<LinkRedis>("linkConfig", { deploymentMode: "text", serverlist: "text", password: "text", dbIndex: "number" });

/**
 * How to reach a relational database over JDBC, to read from it or to write to it. `databaseType` says which one, and
 * decides which of the other inputs apply. Both clouds document this link.
 *
 * It is the one link with a second config: everything stands in `linkConfig`, but for the sign around identifiers,
 * which stands in `dialect`. Do not change the user or the password while a job runs: the job fails.
 *
 * Goes with `generic-jdbc-connector`.
 */
export const linkRelationalDatabase: Form<LinkRelationalDatabase> = /* @__PURE__ */ configsForm<LinkRelationalDatabase>({
  linkConfig: {
    databaseType: "text",
    host: "text",
    port: "number",
    databaseconfig: "text",
    sidname: "text",
    database: "text",
    username: "text",
    password: "text",
    fetchSize: "number",
    commitSize: "number",
    usingNative: "boolean",
    isRds: "boolean",
    useSSL: "boolean",
    jdbcProperties: "text",
    version: "text",
    importMode: "text",
    useAgent: "boolean",
  },
  dialect: { identifierEnclose: "text" },
});
