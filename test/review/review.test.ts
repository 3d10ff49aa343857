import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { type Copy, copyProject, execute, run, services } from "../helpers/project.ts";

const all = services.join(", ");
const except = (...changed: string[]): string => services.filter((service) => !changed.includes(service)).join(", ");

const git = (copy: Copy, ...args: string[]) =>
  execute("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], { cwd: copy.root });

const versionOf = (copy: Copy, service: string): string => /version: (\S+)/.exec(copy.read(`specs/${service}/openapi.yaml`))?.[1] ?? "";

/** A copy whose contracts are committed. */
async function committed(): Promise<Copy> {
  const copy = copyProject();
  await git(copy, "init", "-q", "-b", "main");
  await git(copy, "add", "specs");
  expect((await git(copy, "commit", "-q", "-m", "the contracts")).code).toBe(0);
  return copy;
}

test("nothing changed is said in one line", async () => {
  using copy = await committed();
  const { code, stdout } = await run(copy.root, ["review", "main"]);
  expect(code).toBe(0);
  expect(stdout.replace(/[0-9a-f]{8}/, "<commit>")).toBe(
    "# Review of the contracts against main (<commit>)\n\n" +
      `Nothing changed: not on the wire, in what clients do, in the types or in the evidence (${all}).\n`,
  );
});

test("changes are told per service, with what they mean, their place and the types they touch", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/schemas/StartJobSubmission.yaml", "  last-update-user:", "  last-updated-by:");
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "      - UNKNOWN\n", "      - UNKNOWN\n      - HALTED\n");
  const [cdm, mrs] = [versionOf(copy, "cdm"), versionOf(copy, "mrs")];
  copy.edit("specs/mrs/openapi.yaml", `version: ${mrs}`, "version: 99.0.0");
  const { code, stdout } = await run(copy.root, ["review", "main"]);
  expect(code).toBe(0);
  expect(stdout).toContain(`| cdm | ${cdm} | 1 major, 1 minor | – | 2 changed | – |`);
  expect(stdout).toContain(`| mrs | ${mrs} → 99.0.0 |`);
  expect(stdout).toContain(`Unchanged: ${except("cdm", "mrs")}.`);
  const line = (file: string, text: string): number => copy.read(file).split("\n").findIndex((one) => one.includes(text)) + 1;
  const submission = "specs/cdm/schemas/StartJobSubmission.yaml";
  expect(stdout).toContain(
    "### On the wire: major (breaks callers)\n\n" +
      `- Property \`last-update-user\` of \`StartJobSubmission\` is gone, \`last-updated-by\` is new; perhaps renamed. (\`${submission}:${line(submission, "last-updated-by")}\`)`,
  );
  expect(stdout).toContain("### On the wire: minor (adds)\n\n- Enum gained values: 'HALTED'. (`specs/cdm/schemas/JobStatus.yaml:");
  expect(stdout).toContain("### In the types\n\n- changed: `JobStatus`, `StartJobSubmission`\n");
  expect(stdout).toContain('-            "last-update-user"?: string;\n+            "last-updated-by"?: string;\n');
});

test("a path parameter that is renamed is no change on the wire but one in the types", async () => {
  using copy = await committed();
  copy.edit("specs/dlf/openapi.yaml", "system-tasks/{task_id}", "system-tasks/{task}");
  copy.edit("specs/dlf/parameters/task_id.yaml", "name: task_id", "name: task");
  const { stdout } = await run(copy.root, ["review", "main", "dlf"]);
  expect(stdout).toMatch(/\| dlf \| \S+ \| \d patch \| – \| 1 added, 1 removed, \d changed \| – \|/);
  expect(stdout).toContain("`ListSystemTasksInput`");
  expect(stdout).not.toContain("cdm");
});

test("what a client will do otherwise, and what the evidence gained or lost, is told", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/paths/job-stop.yaml", "harmless: [WARNING]", "harmless: [WARNING, ERROR]");
  copy.edit("specs/dlf/paths/job-stop.yaml", "x-effect: idempotent", "x-effect: once");
  copy.edit("specs/iam/openapi.yaml", "enum: [eu-de, eu-nl]", "enum: [eu-de]");
  copy.edit("specs/mrs/rulings.yaml", "strength: strong", "strength: weak");
  copy.edit("specs/mrs/examples/stop-job.accepted.yaml", "result: succeeded", "result: done");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toMatch(/### In what clients do\n\n- changed: `stopJob`: .*unless WARNING; .* → .*unless WARNING or ERROR; /);
  expect(stdout).toMatch(/- changed: `stopJob`: `effect idempotent; .* → `effect once; /);
  expect(stdout).toContain("- changed: host `https://iam.{region}.otc.t-systems.com`: `eu-de, eu-nl` → `eu-de`\n");
  expect(stdout).toMatch(/### In the evidence\n\n- changed: ruling `[\w-]+`: `strong: .* → `weak: /);
  expect(stdout).toContain('- changed: example `stop-job.accepted`: `{"result":"succeeded"}` → `{"result":"done"}`');
});

test("what clients will wait for, walk through, take for done or renew is told", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/paths/job-status.yaml", "failed: [FAILED, FAILURE_ON_SUBMIT, STOPPED]", "failed: [FAILED, FAILURE_ON_SUBMIT]");
  copy.edit("specs/cdm/paths/job-stop.yaml", "texts: [\"Job %s is not running.\"]", "texts: []");
  copy.edit("specs/dlf/paths/instance-list.yaml", "most: 1000", "most: 100");
  copy.edit("specs/iam/paths/project-list.yaml", "as: iterateProjects", "as: eachProject");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toMatch(/- changed: `waitForJob`: .*FAILURE_ON_SUBMIT, STOPPED` → .*FAILURE_ON_SUBMIT`\n/);
  expect(stdout).toMatch(/- changed: `stopJob`: .*already done is Cdm\.0053 or Job %s is not running.* → .*already done is Cdm\.0053/);
  expect(stdout).toMatch(/- changed: `iterateInstances`: .*limit up to 1000` → .*limit up to 100`\n/);
  expect(stdout).toContain("- gone: `iterateProjects`\n");
  expect(stdout).toContain("- new: `eachProject`: `every entry of /projects of listProjects, told apart by /id; page moves by page from 1;");
});

test("what the other branch gained since is not laid at this one's door", async () => {
  using copy = await committed();
  await git(copy, "checkout", "-q", "-b", "mine");
  await git(copy, "checkout", "-q", "main");
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "      - UNKNOWN\n", "      - UNKNOWN\n      - HALTED\n");
  await git(copy, "commit", "-q", "-am", "theirs");
  await git(copy, "checkout", "-q", "mine");
  expect((await run(copy.root, ["review", "main"])).stdout).toContain("Nothing changed");
});

test("a changed description is no change on the wire", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "- `RUNNING`: at work", "- `RUNNING`: working");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toContain(`| cdm | ${versionOf(copy, "cdm")} | – | – | comments only | – |`);
  expect(stdout).not.toContain("### On the wire");
});

test("a service that came and one that went are told", async () => {
  using copy = await committed();
  rmSync(copy.path("specs/iam"), { recursive: true });
  await git(copy, "mv", "specs/dlf", "specs/factory");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toMatch(/\| dlf \| removed \(\S+\) \| – \| \d+ \| \d+ removed \| \d+ \|/);
  expect(stdout).toMatch(/\| factory \| new \(\S+\) \| – \| \d+ \| \d+ added \| \d+ \|/);
  expect(stdout).toMatch(/\| iam \| removed \(\S+\) \|/);
});

test("contracts that could not be read at the commit are told, and the rest is compared", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  await git(copy, "commit", "-q", "-am", "broken");
  copy.edit("specs/cdm/openapi.yaml", "openapi: [3.1.0", "openapi: 3.1.0");
  const { code, stdout } = await run(copy.root, ["review", "main"]);
  expect(code).toBe(0);
  expect(stdout).toContain(`| cdm | ${versionOf(copy, "cdm")} (unreadable before) |`);
  expect(stdout).toContain(`Unchanged: ${except("cdm")}.`);
});

test("what cannot be compared is told in a sentence", async () => {
  using copy = await committed();
  const ask = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(copy.root, ["review", ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    return stderr;
  };
  expect(await ask()).toMatch(/^Say what to compare with: npm run review -- <git ref>/);
  expect(await ask("no-such-branch")).toMatch(/^git knows no commit "no-such-branch"\. Name a branch, a tag or a commit;/);
  expect(await ask("--output=/tmp/x")).toMatch(/^git knows no commit "--output=\/tmp\/x"\./);
  expect(await ask("main", "ecs")).toContain(`There is no service "ecs", neither now nor at main. Services: ${all}.`);
  copy.edit("specs/cdm/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  expect(await ask("main")).toMatch(/specs\/cdm\/openapi\.yaml:\d+:\d+ {2}error {2}The YAML is broken[^]*cdm cannot be bundled in the working tree/);
  rmSync(copy.path(".git"), { recursive: true });
  expect(await ask("main")).toMatch(/^This is no git checkout/);
});
