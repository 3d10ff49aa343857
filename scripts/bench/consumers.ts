// For each service the same calls: with our client's methods, with its paths, and with plain openapi-fetch. Compiled, never run.

const client = (service: string, name: string, given: string, calls: string): string => `
import { create${name}Client } from "cloud-data-contracts/${service}";
const client = create${name}Client({ baseUrl: "http://127.0.0.1:1", ${given}token: "t" });
${calls}
`;

const plain = (service: string, calls: string): string => `
import createClient from "openapi-fetch";
import type { paths } from "./${service}.types.d.ts";
const client = createClient<paths>({ baseUrl: "http://127.0.0.1:1", headers: { "X-Auth-Token": "t" } });
${calls}
`;

/** Our client takes paths too, so the same calls can be made with either. */
const byPath = (service: string, name: string, given: string, calls: string): Omit<Consumer, "ours"> => ({
  byPath: client(service, name, given, calls),
  plain: plain(service, calls),
});

const project = 'project_id: "p", ';
const body = '{ auth: { identity: { methods: ["password"], password: { user: { name: "u", password: "s", domain: { name: "a" } } } }, scope: { project: { name: "p" } } } }';

export interface Consumer {
  ours: string;
  byPath: string;
  plain: string;
}

export const consumers: Record<string, Consumer> = {
  cdm: {
    ours: client("cdm", "Cdm", project, `
const stopped = await client.stopJob({ cluster_id: "c", job_name: "j" });
const state = await client.showJobStatus({ cluster_id: "c", job_name: "j" });
export const found = [stopped?.submissions?.[0]?.status, state.submissions?.[0]?.status];`),
    ...byPath("cdm", "Cdm", project, `
const path = { project_id: "p", cluster_id: "c", job_name: "j" };
const { data: stopped } = await client.PUT("/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/stop", { params: { path } });
const { data: state } = await client.GET("/v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/status", { params: { path } });
export const found = [stopped?.submissions?.[0]?.status, state?.submissions?.[0]?.status];`),
  },
  dlf: {
    ours: client("dlf", "Dlf", project, `
const stopped = await client.stopJob({ job_name: "j" });
const list = await client.listJobs({ jobName: "j", limit: 10 });
export const found = [stopped, list.jobs?.[0]?.name];`),
    ...byPath("dlf", "Dlf", project, `
const { data: stopped } = await client.POST("/v1/{project_id}/jobs/{job_name}/stop", { params: { path: { project_id: "p", job_name: "j" } } });
const { data: list } = await client.GET("/v1/{project_id}/jobs", { params: { path: { project_id: "p" }, query: { jobName: "j", limit: 10 } } });
export const found = [stopped, list?.jobs?.[0]?.name];`),
  },
  iam: {
    ours: client("iam", "Iam", "", `
const answer = await client.createToken({ body: ${body} });
const list = await client.listProjects({ name: "p" });
export const found = [answer.token.expires_at, list.projects?.[0]?.id];`),
    ...byPath("iam", "Iam", "", `
const { data: answer } = await client.POST("/v3/auth/tokens", { body: ${body} });
const { data: list } = await client.GET("/v3/projects", { params: { query: { name: "p" } } });
export const found = [answer?.token.expires_at, list?.projects?.[0]?.id];`),
  },
  mrs: {
    ours: client("mrs", "Mrs", project, `
const stopped = await client.stopJob({ cluster_id: "c", job_execution_id: "e" });
const job = await client.showSingleJobExe({ cluster_id: "c", job_execution_id: "e" });
export const found = [stopped, job.job_detail?.job_state];`),
    ...byPath("mrs", "Mrs", project, `
const path = { project_id: "p", cluster_id: "c", job_execution_id: "e" };
const { data: stopped } = await client.POST("/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill", { params: { path } });
const { data: job } = await client.GET("/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}", { params: { path } });
export const found = [stopped, job?.job_detail?.job_state];`),
  },
};
