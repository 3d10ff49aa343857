// Clients of a test server, one call of every operation, and the error that a call ends with.
import { expect } from "vitest";
import { type CdmClient, type CdmClientOptions, type Credentials, type Settings, type TokenSource, createCdmClient } from "../../generated/cdm/index.ts";
import { type DlfClient, type DlfClientOptions, createDlfClient } from "../../generated/dlf/index.ts";
import { type CreateTokenRequest, type IamClient, type IamClientOptions, createIamClient } from "../../generated/iam/index.ts";
import { type MrsClient, type MrsClientOptions, createMrsClient } from "../../generated/mrs/index.ts";
import { example, operations, services } from "./contract.ts";

export type Options = Settings & { token?: TokenSource; credentials?: Credentials; project_id?: string; workspace?: string };

// Nothing is repeated, so that each request is seen; repeats have tests of their own.
const usual = { project_id: "p", token: "t", retries: 0 };
export const cdmAt = (baseUrl: string, options: Options = {}): CdmClient => createCdmClient({ baseUrl, ...usual, ...options } as CdmClientOptions);
export const dlfAt = (baseUrl: string, options: Options = {}): DlfClient => createDlfClient({ baseUrl, ...usual, ...options } as DlfClientOptions);
export const iamAt = (baseUrl: string, options: Options = {}): IamClient => createIamClient({ baseUrl, token: "t", retries: 0, ...options } as IamClientOptions);
export const mrsAt = (baseUrl: string, options: Options = {}): MrsClient => createMrsClient({ baseUrl, ...usual, ...options } as MrsClientOptions);

export const credentials = example("iam", "create-token.project-by-name") as CreateTokenRequest;

const cdmJob = { cluster_id: "c", job_name: "j" };

type AnyClient = Record<string, (input: object) => Promise<unknown>>;
const makers: Record<string, ((options: object) => AnyClient) | undefined> = Object.fromEntries(
  await Promise.all(
    services.map(async (service) => {
      const module = (await import(`../../generated/${service}/index.ts`)) as Record<string, (options: object) => AnyClient>;
      return [service, module[`create${service.charAt(0).toUpperCase()}${service.slice(1)}Client`]] as const;
    }),
  ),
);

/** A client of any service. */
export const clientOf = (service: string, options: object): AnyClient | undefined => makers[service]?.(options);

/** One call of every operation of the contracts, with the least that it takes. */
export const clientsAt = (baseUrl: string, options: Options = {}): Record<string, () => Promise<unknown>> => {
  const clients = Object.fromEntries(services.map((service) => [service, makers[service]?.({ baseUrl, ...usual, ...options })]));
  return Object.fromEntries(operations.map(({ call, service, id, input }) => [call, async () => clients[service]?.[id]?.(input)]));
};

export const calls: Record<string, (url: string) => Promise<unknown>> = Object.fromEntries(
  operations.map(({ call }) => [call, (url: string) => clientsAt(url)[call]?.() ?? Promise.reject(new Error(call))]),
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
