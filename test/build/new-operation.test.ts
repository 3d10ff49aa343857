// The promise of CONTRIBUTING: a new operation, and a new service, are YAML only.
import { cpSync, mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { execute, copyProject, run } from "../helpers/project.ts";

const operation = `
parameters:
  - $ref: ../../common/parameters/project_id.yaml
  - $ref: ../parameters/cluster_id.yaml
  - $ref: ../parameters/job_name.yaml

post:
  operationId: tickleJob
  summary: Tickle a job
  description: An operation that no service will ever have.
  tags: [Jobs]
  x-sources: [otc-cdm-tickle-job]
  x-effect: idempotent

  responses:
    "200":
      description: The job was tickled.
    "400":
      description: The service refused to tickle the job.
      content:
        application/json:
          schema:
            $ref: ../schemas/ErrorBody.yaml
          examples:
            no-such-job:
              $ref: ../examples/tickle-job.no-such-job.yaml
    "401":
      $ref: ../../common/responses/Unauthorized.yaml
`;

const source = `
otc-cdm-tickle-job:
  title: Tickling a Job
  cloud: otc
  kind: reference-page
  date: 2025-10-17
  where: the page of that name
`;

const git = (cwd: string, ...args: string[]) =>
  execute("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], { cwd });

test("an operation added in YAML alone is in types, client, docs, table and review", async () => {
  using copy = copyProject();
  const before = (copy.read("README.md").match(/^\| cdm \| .*/gm) ?? []).join().match(/`\w+`/g)?.length ?? 0;
  const version = /version: (\S+)/.exec(copy.read("specs/cdm/openapi.yaml"))?.[1];
  await git(copy.root, "init", "-q");
  await git(copy.root, "add", "specs");
  expect((await git(copy.root, "commit", "-q", "-m", "before")).code).toBe(0);

  copy.write("specs/cdm/paths/job-tickle.yaml", operation.trimStart());
  copy.write("specs/cdm/examples/tickle-job.no-such-job.yaml", copy.read("specs/cdm/examples/stop-job.no-such-job.yaml"));
  copy.write("specs/sources.yaml", copy.read("specs/sources.yaml") + source);
  copy.edit("specs/cdm/openapi.yaml", "\ncomponents:", "  /v1.1/{project_id}/clusters/{cluster_id}/cdm/job/{job_name}/tickle:\n    $ref: paths/job-tickle.yaml\n\ncomponents:");

  const built = await run(copy.root, ["build"]);
  expect(built.stderr).toBe("");
  expect(built.stdout).toContain(`cdm: ${before + 1} operations`);
  expect(copy.read("generated/cdm/types.ts")).toContain("tickleJob: {");
  expect(copy.read("generated/cdm/client.ts")).toContain("tickleJob(input: TickleJobInput, options?: CallOptions): Call<undefined>;");
  expect(copy.read("generated/cdm/client.ts")).toContain('tickleJob: {');
  expect(copy.read("generated/docs/cdm.html")).toContain('"operationId":"tickleJob"');
  expect(copy.read("generated/docs/index.html")).toContain("Tickle a job");
  expect(copy.read("README.md")).toMatch(/\| cdm \| Jobs \| .*`tickleJob` \| Open Telekom Cloud, Huawei Cloud \(\d+ of \d+\) \|/);

  const reviewed = await run(copy.root, ["review", "HEAD"]);
  expect(reviewed.code).toBe(0);
  expect(reviewed.stdout).toContain(`| cdm | ${version} | 1 minor |`);
  expect(reviewed.stdout).toContain("`CdmClient.tickleJob`");
});

test("a service added in YAML alone is built, documented, covered and packed", async () => {
  using copy = copyProject();
  mkdirSync(copy.path("specs/cdm2"));
  cpSync(copy.path("specs/cdm"), copy.path("specs/cdm2"), { recursive: true });
  copy.edit("specs/cdm2/openapi.yaml", "title: Cloud Data Migration (CDM)", "title: Another Service");
  const built = await run(copy.root, ["build"]);
  expect(built.stderr).toBe("");
  expect(copy.read("generated/cdm2/index.ts")).toContain('export * from "./client.ts"');
  expect(copy.read("generated/cdm2/client.ts")).toContain("export const createCdm2Client");
  expect(copy.read("generated/docs/index.html")).toContain('<a href="cdm2.html">Another Service</a>');
  expect(copy.read("README.md")).toMatch(/\| cdm2 \| Jobs \| .*`stopJob`/);
  const packed = await run(copy.root, ["package"]);
  expect(packed.code).toBe(0);
  expect(copy.read("dist/generated/cdm2/index.d.ts")).toContain('from "./client.js"');
  expect(copy.read("dist/generated/cdm2/openapi.yaml")).toContain("Another Service");
});
