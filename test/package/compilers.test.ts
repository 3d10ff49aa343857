// The declarations as consumers compile them: every supported compiler, every way to resolve modules, libraries checked.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../helpers/project.ts";
import { type Consumer, installPackage } from "./consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
});

afterAll(() => consumer?.[Symbol.dispose]());

const compilers = ["typescript-5.4", "typescript", "typescript-6", "typescript-7"];
const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--skipLibCheck", "false"];
const platform = ["--target", "es2022", "--lib", "es2022,dom,dom.iterable"];

async function compile(compiler: string, file: string, module: string, resolution = module): Promise<string> {
  const flags = [...strict, ...platform, "--module", module, "--moduleResolution", resolution];
  const { stdout } = await consumer.run(process.execPath, [join(root, `node_modules/${compiler}/bin/tsc`), ...flags, file]);
  return stdout;
}

const program = `import { createCdmClient, type JobStatusAnswer, type StopJobAnswer } from "cloud-data-contracts/cdm";
import { ServiceError } from "cloud-data-contracts";
import { accessKeys, fromEnv, password, type ProjectCredentials } from "cloud-data-contracts/credentials";
import { createDlfClient, type Job } from "cloud-data-contracts/dlf";
import { createIamClient } from "cloud-data-contracts/iam";
import { createMrsClient, type JobDetail } from "cloud-data-contracts/mrs";

const cdm = createCdmClient({ region: "eu-de", project_id: "p", token: "t" });
const job = { cluster_id: "c", job_name: "j" };
export const answer: Promise<StopJobAnswer | undefined> = cdm.stopJob(job);
// @ts-expect-error no such name
void cdm.stopJob({ cluster_id: "c", job: "j" });
export const iam = createIamClient({ region: "eu-nl" });
export const failed = (error: unknown): error is ServiceError => error instanceof ServiceError;

const user: ProjectCredentials = password({ region: "eu-de", user: { name: "u", domain: "d" }, password: "p", project: { name: "eu-de" } });
export const signing = createCdmClient({ region: "eu-de", project_id: "p", credentials: accessKeys({ accessKey: "a", secretKey: "s" }) });
// @ts-expect-error keys do not know the project
export const lost = createCdmClient({ region: "eu-de", credentials: accessKeys({ accessKey: "a", secretKey: "s" }) });
const dlf = createDlfClient({ region: "eu-de", credentials: user });
const mrs = createMrsClient(fromEnv());

export const waited: Promise<JobStatusAnswer> = cdm.waitForJob(job, { until: "ended", onProgress: ({ state }) => state?.toLowerCase() });
// @ts-expect-error no such goal
void cdm.waitForJob(job, { until: "over" });
export async function list(): Promise<(Job | JobDetail)[]> {
  const found = [];
  for await (const entry of dlf.iterateJobs()) found.push(entry);
  for await (const entry of mrs.iterateJobs({ cluster_id: "c" }, { timeout: 1000 })) found.push(entry);
  return found;
}
`;

test.each(compilers)("%s compiles a program under node16, nodenext and bundler", async (compiler) => {
  consumer.write("types.ts", program);
  for (const [module, resolution] of [["node16", "node16"], ["nodenext", "nodenext"], ["esnext", "bundler"]] as const) {
    const said = await compile(compiler, "types.ts", module, resolution);
    expect({ compiler, resolution, said }).toEqual({ compiler, resolution, said: "" });
  }
});

test("a CommonJS program compiles where the compiler knows that Node can require() it", async () => {
  consumer.write("types.cts", program);
  for (const compiler of ["typescript", "typescript-7"]) {
    expect({ compiler, said: await compile(compiler, "types.cts", "nodenext") }).toEqual({ compiler, said: "" });
  }
  expect(await compile("typescript-5.4", "types.cts", "nodenext")).toContain("TS1479");
});
