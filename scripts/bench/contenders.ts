// Who is measured: for each the program that somebody would write with it to stop a CDM job.
import { accessKey, cluster_id, job_name, project_id, secretKey, template, token } from "./operation.ts";

export interface Contender {
  id: string;
  /** Those with the same folder share what is installed. */
  folder: string;
  label: string;
  proof: "token" | "signature";
  /** What is installed, besides what that brings along; the versions stand in package.json here. */
  packages: string[];
  /** Written for require(): it can be bundled as such only. */
  commonjs?: boolean;
  /** Exports create(baseUrl), which gives a function that stops the job, and gives its answer or throws. */
  program: string;
}

const text = (value: string): string => JSON.stringify(value);
const names = `project_id: ${text(project_id)}, cluster_id: ${text(cluster_id)}, job_name: ${text(job_name)}`;
const given = `baseUrl, project_id: ${text(project_id)}`;
const input = `{ cluster_id: ${text(cluster_id)}, job_name: ${text(job_name)} }`;

export const raw: Contender = {
  id: "raw",
  folder: "raw",
  label: "raw fetch",
  proof: "token",
  packages: [],
  program: `
const names = { ${names} };
export function create(baseUrl) {
  // Node loads its fetch when it is first touched. openapi-fetch and ours touch it when they are made; so this does.
  void globalThis.Request;
  return async () => {
    const path = ${text(template)}.replace(/\\{(\\w+)\\}/g, (_, name) => encodeURIComponent(names[name]));
    const response = await fetch(baseUrl + path, { method: "PUT", headers: { "X-Auth-Token": ${text(token)} } });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
}`,
};

const ours = { folder: "ours", packages: ["cloud-data-contracts"] };

export const contenders: Contender[] = [
  raw,
  {
    id: "openapi-fetch",
    folder: "openapi-fetch",
    label: "openapi-fetch",
    proof: "token",
    packages: ["openapi-fetch"],
    program: `
import createClient from "openapi-fetch";
export function create(baseUrl) {
  const client = createClient({ baseUrl, headers: { "X-Auth-Token": ${text(token)} } });
  return async () => {
    const { data, error, response } = await client.PUT(${text(template)}, { params: { path: { ${names} } } });
    if (!response.ok) throw new Error(JSON.stringify(error));
    return data;
  };
}`,
  },
  {
    id: "octokit",
    folder: "octokit",
    label: "@octokit/core",
    proof: "token",
    packages: ["@octokit/core"],
    program: `
import { Octokit } from "@octokit/core";
export function create(baseUrl) {
  const octokit = new Octokit({ baseUrl });
  return async () => (await octokit.request(${text(`PUT ${template}`)}, { ${names}, headers: { "x-auth-token": ${text(token)} } })).data;
}`,
  },
  {
    ...ours,
    id: "ours",
    label: "ours, token",
    proof: "token",
    program: `
import { createCdmClient } from "cloud-data-contracts/cdm";
export function create(baseUrl) {
  const cdm = createCdmClient({ ${given}, token: ${text(token)} });
  return () => cdm.stopJob(${input});
}`,
  },
  {
    ...ours,
    id: "ours-signed",
    label: "ours, access keys",
    proof: "signature",
    program: `
import { createCdmClient } from "cloud-data-contracts/cdm";
import { accessKeys } from "cloud-data-contracts/credentials";
export function create(baseUrl) {
  const cdm = createCdmClient({ ${given}, credentials: accessKeys({ accessKey: ${text(accessKey)}, secretKey: ${text(secretKey)} }) });
  return () => cdm.stopJob(${input});
}`,
  },
  {
    id: "vendor",
    folder: "vendor",
    label: "@huaweicloud/huaweicloud-sdk-core, access keys",
    proof: "signature",
    // It needs uuid and does not say so.
    packages: ["@huaweicloud/huaweicloud-sdk-core", "uuid"],
    commonjs: true,
    // As its CDM client does it, which is not on npm; by the paths that load the least.
    program: `
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";
export function create(baseUrl) {
  const credential = new BasicCredentials().withAk(${text(accessKey)}).withSk(${text(secretKey)}).withProjectId(${text(project_id)});
  const client = new ClientBuilder((hcClient) => hcClient).withCredential(credential).withEndpoint(baseUrl).build();
  return async () => {
    const { httpStatusCode, ...answer } = await client.sendRequest({
      method: "PUT", url: ${text(template)}, contentType: "application/json", queryParams: {}, headers: {}, pathParams: ${input},
    });
    if (httpStatusCode !== 200) throw new Error("status " + httpStatusCode);
    return answer;
  };
}`,
  },
];

/** What a contender is compared with: ours, with the same proof of who calls. */
export const oursLike = ({ proof }: Contender): string => (proof === "token" ? "ours" : "ours-signed");
