import { describe, expect, test } from "vitest";
import { NotSentError } from "../../generated/dlf/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, dlfAt, failureOf, iamAt, mrsAt, stopPath } from "./clients.ts";

const job = { cluster_id: "c", job_name: "j" };
const run = { cluster_id: "c", job_execution_id: "e" };
const startDlf = "/v1/{project_id}/jobs/{job_name}/start";
const stopDlf = "/v1/{project_id}/jobs/{job_name}/stop";
const killPath = "/v2/{project_id}/clusters/{cluster_id}/job-executions/{job_execution_id}/kill";

describe("the project", () => {
  test.each<[string, (url: string, own?: { project_id: string }) => Promise<unknown>]>([
    ["cdm by operation", (url, own) => cdmAt(url).stopJob({ ...job, ...own })],
    ["cdm by path", (url, own) => cdmAt(url).PUT(stopPath, { params: { path: { ...job, ...own } } })],
    ["dlf by operation", (url, own) => dlfAt(url).listJobs(own)],
    ["dlf by path", (url, own) => dlfAt(url).GET("/v1/{project_id}/jobs", { params: { path: { ...own } } })],
    ["mrs by operation", (url, own) => mrsAt(url).stopJob({ ...run, ...own })],
    ["mrs by path", (url, own) => mrsAt(url).POST(killPath, { params: { path: { ...run, ...own } } })],
  ])("given once goes into every call, and a call may have its own: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url);
    await call(server.url, { project_id: "another" });
    await call(server.url);
    // Everywhere it is the second segment, behind the version.
    expect(server.asked.map(({ url }) => url.split("/")[2])).toEqual(["p", "another", "p"]);
  });

  test("stays what the client was given when a call says undefined", async () => {
    await using server = await serve({ body: {} });
    const path = { ...job, project_id: undefined as never };
    await cdmAt(server.url).stopJob(path);
    await cdmAt(server.url).PUT(stopPath, { params: { path } });
    expect(server.asked.map(({ url }) => url)).toEqual(Array(2).fill("/v1.1/p/clusters/c/cdm/job/j/stop"));
  });

  test("goes into no call of IAM, which has none", async () => {
    await using server = await serve({ body: {} });
    await iamAt(server.url, { project_id: "p" }).listProjects();
    expect(server.asked[0]?.url).toBe("/v3/projects");
  });
});

describe("the workspace of DLF", () => {
  type Own = { workspace?: string };
  const path = { job_name: "j" };
  const calls: [string, (url: string, options: Own, own?: Own) => Promise<unknown>][] = [
    ["startJob", (url, options, own) => dlfAt(url, options).startJob({ ...path, ...own })],
    ["stopJob", (url, options, own) => dlfAt(url, options).stopJob({ ...path, ...own })],
    ["listJobs", (url, options, own) => dlfAt(url, options).listJobs(own)],
    ["POST start", (url, options, own) => dlfAt(url, options).POST(startDlf, { params: { path, header: { ...own } } })],
    ["POST stop", (url, options, own) => dlfAt(url, options).POST(stopDlf, { params: { path, header: { ...own } } })],
    ["GET jobs", (url, options, own) => dlfAt(url, options).GET("/v1/{project_id}/jobs", { params: { header: { ...own } } })],
  ];

  test.each(calls)("given once goes as a header into every call, and a call may have its own: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url, { workspace: "w" });
    await call(server.url, { workspace: "w" }, { workspace: "another" });
    await call(server.url, { workspace: "w" }, { workspace: undefined as never });
    expect(server.asked.map(({ headers }) => headers["workspace"])).toEqual(["w", "another", "w"]);
  });

  test.each(calls)("is not sent when nobody gave one: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url, {});
    await call(server.url, { workspace: undefined as never });
    expect(server.asked.map(({ headers }) => "workspace" in headers)).toEqual([false, false]);
  });

  test.each(calls)("may be given to one call alone: %s", async (_, call) => {
    await using server = await serve({ body: {} });
    await call(server.url, {}, { workspace: "w" });
    expect(server.asked[0]?.headers["workspace"]).toBe("w");
  });

  // A header that no request can hold, or that would hold another header.
  const malformed = ["w\nX-Other: x", "w\r\nX-Other: x", "w\0", "工作区"];
  test.each(
    calls.flatMap(([name, call]) => malformed.map((workspace) => [workspace, name, call] as const)),
  )("is refused as %j before anything is sent: %s", async (workspace, _, call) => {
    await using server = await serve({ body: {} });
    await failureOf(call(server.url, { workspace }), NotSentError);
    await failureOf(call(server.url, {}, { workspace }), NotSentError);
    expect(server.asked).toEqual([]);
  });
});
