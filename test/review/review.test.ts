import { rmSync } from "node:fs";
import { expect, test } from "vitest";
import { type Copy, copyProject, execute, run } from "../helpers/project.ts";

const git = (copy: Copy, ...args: string[]) =>
  execute("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], { cwd: copy.root });

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
  expect(stdout).toMatch(/^# Review of the contracts against main \([0-9a-f]{8}\)\n\nNothing changed, neither on the wire nor in the types \(cdm, dlf, iam, mrs\)\.\n$/);
});

test("changes are told per service, with what they mean, their place and the types they touch", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/schemas/StartJobSubmission.yaml", "  last-update-user:", "  last-updated-by:");
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "      - UNKNOWN\n", "      - UNKNOWN\n      - HALTED\n");
  copy.edit("specs/mrs/openapi.yaml", "version: 0.1.0", "version: 0.2.0");
  const { code, stdout } = await run(copy.root, ["review", "main"]);
  expect(code).toBe(0);
  expect(stdout).toContain("| cdm | 0.1.0 | 1 major, 1 minor | 2 changed |");
  expect(stdout).toContain("| mrs | 0.1.0 → 0.2.0 |");
  expect(stdout).toContain("Unchanged: dlf, iam.");
  const line = (file: string, text: string): number => copy.read(file).split("\n").findIndex((one) => one.includes(text)) + 1;
  const submission = "specs/cdm/schemas/StartJobSubmission.yaml";
  expect(stdout).toContain(
    "### On the wire: major (breaks callers)\n\n" +
      `- Property \`last-update-user\` of \`StartJobSubmission\` was renamed to \`last-updated-by\`. (\`${submission}:${line(submission, "last-updated-by")}\`)`,
  );
  expect(stdout).toContain("### On the wire: minor (adds)\n\n- Enum gained values: 'HALTED'. (`specs/cdm/schemas/JobStatus.yaml:");
  expect(stdout).toContain("### In the types\n\n- changed: `JobStatus`, `StartJobSubmission`\n");
  expect(stdout).toContain('-            "last-update-user"?: string;\n+            "last-updated-by"?: string;\n');
});

test("a path parameter that is renamed is no change on the wire but one in the types", async () => {
  using copy = await committed();
  for (const path of ["start", "stop"]) copy.edit("specs/dlf/openapi.yaml", `{job_name}/${path}`, `{job}/${path}`);
  copy.edit("specs/dlf/parameters/job_name.yaml", "name: job_name", "name: job");
  const { stdout } = await run(copy.root, ["review", "main", "dlf"]);
  expect(stdout).toMatch(/\| dlf \| 0\.1\.0 \| \d patch \| 2 added, 2 removed, 4 changed \|/);
  expect(stdout).toContain("`StopJobInput`");
  expect(stdout).not.toContain("cdm");
});

test("a changed description is no change on the wire", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/schemas/JobStatus.yaml", "- `RUNNING`: at work", "- `RUNNING`: working");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toContain("| cdm | 0.1.0 | – | comments only |");
  expect(stdout).not.toContain("### On the wire");
});

test("a service that came and one that went are told", async () => {
  using copy = await committed();
  rmSync(copy.path("specs/iam"), { recursive: true });
  await git(copy, "mv", "specs/dlf", "specs/factory");
  const { stdout } = await run(copy.root, ["review", "main"]);
  expect(stdout).toMatch(/\| dlf \| removed \(0\.1\.0\) \| – \| \d+ removed \|/);
  expect(stdout).toMatch(/\| factory \| new \(0\.1\.0\) \| – \| \d+ added \|/);
  expect(stdout).toMatch(/\| iam \| removed \(0\.1\.0\) \|/);
});

test("contracts that could not be read at the commit are told, and the rest is compared", async () => {
  using copy = await committed();
  copy.edit("specs/cdm/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  await git(copy, "commit", "-q", "-am", "broken");
  copy.edit("specs/cdm/openapi.yaml", "openapi: [3.1.0", "openapi: 3.1.0");
  const { code, stdout } = await run(copy.root, ["review", "main"]);
  expect(code).toBe(0);
  expect(stdout).toContain("| cdm | 0.1.0 (unreadable before) |");
  expect(stdout).toContain("Unchanged: dlf, iam, mrs.");
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
  expect(await ask("main", "ecs")).toMatch(/^There is no service "ecs", neither now nor at main\. Services: cdm, dlf, iam, mrs\./);
  copy.edit("specs/cdm/openapi.yaml", "openapi: 3.1.0", "openapi: [3.1.0");
  expect(await ask("main")).toMatch(/specs\/cdm\/openapi\.yaml:\d+:\d+ {2}error {2}The YAML is broken[^]*cdm cannot be bundled in the working tree/);
  rmSync(copy.path(".git"), { recursive: true });
  expect(await ask("main")).toMatch(/^This is no git checkout/);
});
