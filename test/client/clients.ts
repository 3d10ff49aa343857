// Clients of a test server, one call of every operation, and the error that a call ends with.
import { expect } from "vitest";
import { type CdmClient, type CdmClientOptions, type Credentials, type Settings, type TokenSource, createCdmClient } from "../../generated/cdm/index.ts";
import { type DlfClient, type DlfClientOptions, createDlfClient } from "../../generated/dlf/index.ts";
import { type CreateTokenRequest, type IamClient, type IamClientOptions, createIamClient } from "../../generated/iam/index.ts";
import { type MrsClient, type MrsClientOptions, createMrsClient } from "../../generated/mrs/index.ts";
import { example } from "./contract.ts";

export type Options = Settings & { token?: TokenSource; credentials?: Credentials; project_id?: string; workspace?: string };

// Nothing is repeated, so that each request is seen; repeats have tests of their own.
const usual = { project_id: "p", token: "t", retries: 0 };
export const cdmAt = (baseUrl: string, options: Options = {}): CdmClient => createCdmClient({ baseUrl, ...usual, ...options } as CdmClientOptions);
export const dlfAt = (baseUrl: string, options: Options = {}): DlfClient => createDlfClient({ baseUrl, ...usual, ...options } as DlfClientOptions);
export const iamAt = (baseUrl: string, options: Options = {}): IamClient => createIamClient({ baseUrl, token: "t", retries: 0, ...options } as IamClientOptions);
export const mrsAt = (baseUrl: string, options: Options = {}): MrsClient => createMrsClient({ baseUrl, ...usual, ...options } as MrsClientOptions);

export const credentials = example("iam", "create-token.project-by-name") as CreateTokenRequest;

const cdmJob = { cluster_id: "c", job_name: "j" };
const mrsJob = { cluster_id: "c", job_execution_id: "e" };

/** One call of every operation, with the least that it takes. */
export const clientsAt = (url: string, options: Options = {}): Record<string, () => Promise<unknown>> => {
  const [cdm, dlf, iam, mrs] = [cdmAt(url, options), dlfAt(url, options), iamAt(url, options), mrsAt(url, options)];
  return {
    "cdm.startJob": () => cdm.startJob(cdmJob),
    "cdm.stopJob": () => cdm.stopJob(cdmJob),
    "cdm.showJobStatus": () => cdm.showJobStatus(cdmJob),
    "cdm.showClusterDetail": () => cdm.showClusterDetail({ cluster_id: "c" }),
    "dlf.startJob": () => dlf.startJob({ job_name: "j" }),
    "dlf.stopJob": () => dlf.stopJob({ job_name: "j" }),
    "dlf.listJobs": () => dlf.listJobs(),
    "dlf.listJobInstances": () => dlf.listJobInstances(),
    "dlf.showJobInstance": () => dlf.showJobInstance({ job_name: "j", instance_id: 1 }),
    "iam.createToken": () => iam.createToken({ body: credentials }),
    "iam.listProjects": () => iam.listProjects(),
    "mrs.cancelJobExecution": () => mrs.cancelJobExecution({ job_execution_id: "e" }),
    "mrs.showJobExecution": () => mrs.showJobExecution({ job_execution_id: "e" }),
    "mrs.stopJob": () => mrs.stopJob(mrsJob),
    "mrs.showJobExeListNew": () => mrs.showJobExeListNew({ cluster_id: "c" }),
    "mrs.showSingleJobExe": () => mrs.showSingleJobExe(mrsJob),
  };
};

const nowhere = clientsAt("https://nowhere.example");
export const calls: Record<string, (url: string) => Promise<unknown>> = Object.fromEntries(
  Object.keys(nowhere).map((name) => [name, (url: string) => clientsAt(url)[name]?.() ?? Promise.reject(new Error(name))]),
);

export const stopPath = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";

/** The two ways to stop a job of CDM: the operation's method, and the method by path. */
export const faces: [string, (cdm: CdmClient, path?: object, options?: { signal?: AbortSignal }) => Promise<unknown>][] = [
  ["by operation", (cdm, path = cdmJob, options = {}) => cdm.stopJob(path as typeof cdmJob, options)],
  ["by path", (cdm, path = cdmJob, options = {}) => cdm.PUT(stopPath, { params: { path: path as typeof cdmJob }, ...options })],
];

/** The error that a call ends with. It must be of the class. */
export async function failureOf<E>(call: PromiseLike<unknown>, type: new (...args: never[]) => E): Promise<E> {
  const outcome = await call.then(
    (data: unknown) => ({ success: data }),
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(type);
  return outcome as E;
}
