import {
  type CdmClient,
  type FromObs,
  driverConfig,
  fromObs,
  fromRelationalDatabase,
  linkFtpSftp,
  linkObs,
  linkRelationalDatabase,
  toObs,
} from "../../generated/cdm/index.ts";
import type { Form } from "../../client/forms.ts";
import type { Equal, Expect } from "./expect.ts";

const obs = { storageType: "OBS", server: "s", port: 443, accessKey: "a", securityKey: "s" };
const database = { databaseType: "MYSQL", host: "h", port: 3306, username: "u", password: "p" };
const files = { bucketName: "b", inputDirectory: "d", inputFormat: "CSV_FILE" };

// --- what fits ----------------------------------------------------------------------------------------------------------
linkObs(obs);
linkObs(obs, { newInput: "text" });
linkRelationalDatabase({ linkConfig: database });
linkRelationalDatabase({ linkConfig: database, dialect: { identifierEnclose: '"' } }, { "linkConfig.newInput": "text" });
fromRelationalDatabase({});
driverConfig({});
driverConfig({ throttlingConfig: { numExtractors: 3 } });

// --- misspelt inputs ----------------------------------------------------------------------------------------------------
// @ts-expect-error secretKey is securityKey here
linkObs({ ...obs, secretKey: "s" });
// @ts-expect-error server, and not host
linkObs({ storageType: "OBS", host: "s", port: 443, accessKey: "a", securityKey: "s" });
// @ts-expect-error username, and not user
linkFtpSftp({ server: "s", port: 22, user: "u", password: "p" });
// @ts-expect-error schemaName
fromRelationalDatabase({ schemaname: "s" });
// @ts-expect-error an input of throttlingConfig
driverConfig({ throttlingConfig: { numExtractor: 3 } });
// @ts-expect-error a config
driverConfig({ throtlingConfig: { numExtractors: 3 } });
// @ts-expect-error a boolean in a config of several
driverConfig({ schedulerConfig: { isSchedulerJob: "false" } });
// @ts-expect-error inputs stand in a config
driverConfig({ numExtractors: 3 });
// @ts-expect-error inputs stand in linkConfig
linkRelationalDatabase(database);
// @ts-expect-error a name in linkConfig
linkRelationalDatabase({ linkConfig: { databaseType: "MYSQL", host: "h", port: 3306, userName: "u", password: "p" } });

// --- what is required ---------------------------------------------------------------------------------------------------
// @ts-expect-error nothing at all
linkObs();
// @ts-expect-error no securityKey
linkObs({ storageType: "OBS", server: "s", port: 443, accessKey: "a" });
// @ts-expect-error no linkConfig
linkRelationalDatabase({});
// @ts-expect-error no password in linkConfig
linkRelationalDatabase({ linkConfig: { databaseType: "MYSQL", host: "h", port: 3306, username: "u" } });
// @ts-expect-error no inputFormat
fromObs({ bucketName: "b", inputDirectory: "d" });
// @ts-expect-error no outputFormat
toObs({ bucketName: "b", outputDirectory: "d" });

// --- kinds --------------------------------------------------------------------------------------------------------------
// @ts-expect-error a port is a number, also if the wire has a text
linkObs({ ...obs, port: "443" });
// @ts-expect-error a boolean
fromObs({ ...files, firstRowAsHeader: "true" });
// @ts-expect-error a text
fromRelationalDatabase({ tableName: 1 });
// @ts-expect-error others are texts
linkObs(obs, { newInput: 1 });

// --- open enumerations: known literals, and any other -------------------------------------------------------------------
export const formats: FromObs["inputFormat"][] = ["CSV_FILE", "JSON_FILE", "BINARY_FILE", "A_NEW_ONE"];
linkRelationalDatabase({ linkConfig: { ...database, databaseType: "A_NEW_ONE" } });
driverConfig({ schedulerConfig: { cycleType: "fortnight" }, retryJobConfig: { retryJobType: "RETRY_TWICE" } });
// @ts-expect-error a text all the same
driverConfig({ schedulerConfig: { cycleType: 1 } });

// --- what is read -------------------------------------------------------------------------------------------------------
type _Form = Expect<Equal<typeof fromObs, Form<FromObs>>>;
export async function read(cdm: CdmClient): Promise<void> {
  const { jobs } = await cdm.showJobs({ cluster_id: "c", job_name: "j" });
  const { values, others } = fromObs.read(jobs?.[0]?.["from-config-values"]);
  type _Values = Expect<Equal<typeof values, Partial<FromObs>>>;
  type _Others = Expect<Equal<typeof others, Record<string, string>>>;
  // @ts-expect-error any input may be missing
  values.bucketName.length;
  // @ts-expect-error no such input
  values.bucket;
  // @ts-expect-error what is required must be there when it is written again
  fromObs(values, others);
  fromObs({ ...files, ...values }, others);

  const { links } = await cdm.showLink({ cluster_id: "c", link_name: "l" });
  const link = linkRelationalDatabase.read(links?.[0]?.["link-config-values"]).values;
  const port: number | undefined = link.linkConfig?.port;
  linkFtpSftp.read(null);
  linkFtpSftp.read(undefined);
  linkFtpSftp.read({});
  void port;
}

// --- what is written is what the calls take -----------------------------------------------------------------------------
export function write(cdm: CdmClient): void {
  const link = { name: "l", "connector-name": "obs-connector", "link-config-values": linkObs(obs) };
  void cdm.createLink({ cluster_id: "c", body: { links: [link] } });
  // @ts-expect-error the object itself is not what the wire takes
  void cdm.createLink({ cluster_id: "c", body: { links: [{ ...link, "link-config-values": obs }] } });
  const sides = {
    ...{ "from-link-name": "l", "from-connector-name": "obs-connector", "from-config-values": fromObs(files) },
    ...{ "to-link-name": "m", "to-connector-name": "generic-jdbc-connector", "to-config-values": fromRelationalDatabase({}) },
  };
  void cdm.createJob({ cluster_id: "c", body: { jobs: [{ name: "j", job_type: "NORMAL_JOB", ...sides, "driver-config-values": driverConfig({}) }] } });
  // @ts-expect-error no driver-config-values
  void cdm.createJob({ cluster_id: "c", body: { jobs: [{ name: "j", job_type: "NORMAL_JOB", ...sides }] } });
}
