// What every contender is asked to do: stop a CDM job. The service says 200 and `{}`.

export const project_id = "0b1c2d3e4f";
export const cluster_id = "6ec9a0a4-76be-4262-8697-e7af1fac7920";
export const job_name = "nightly";
export const token = "a token";
export const accessKey = "AK";
export const secretKey = "SK";

export const template = "/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop";
export const path = `/v1.1/${project_id}/clusters/${cluster_id}/cdm/job/${job_name}/stop`;

const signature = new RegExp(`^SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=(?=[a-z0-9;-]*x-sdk-date)[a-z0-9;-]+, Signature=[0-9a-f]{64}$`);

export interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
}

/** Whether this is the request that a stop is, with a proof of who calls. */
export function isStop({ method, url, headers }: Asked): boolean {
  const proven = headers["x-auth-token"] === token || signature.test(String(headers["authorization"]));
  return method === "PUT" && url === path && proven;
}

/** What is wrong with what a contender gave to its caller. */
export function whyWrong(answer: unknown): string | undefined {
  const right = typeof answer === "object" && answer !== null && !Array.isArray(answer) && Object.keys(answer).length === 0;
  return right ? undefined : `gave ${JSON.stringify(answer) ?? "nothing"} where the service said {}`;
}
