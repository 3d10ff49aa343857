// The promise of CONTRIBUTING: a new operation is YAML only. The YAML is that of its recipe.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Copy, copyProject, execute, root, run } from "../helpers/project.ts";
import { runTests, suite } from "../helpers/suite.ts";

interface Block {
  file: string;
  text: string;
}

/** The blocks of YAML that name their file. Within a list they are indented. */
function blocksOf(markdown: string): Block[] {
  const fenced = markdown.matchAll(/^( *)```yaml (specs\/\S+)\n([^]*?)^\1```$/gm);
  return [...fenced].map(([, indent = "", file = "", text = ""]) => ({
    file,
    text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

/** A new file, or an addition: below the line that the block begins with, if the file has it, else at the end. */
function follow(copy: Copy, { file, text }: Block): void {
  if (!existsSync(copy.path(file))) return copy.write(file, text);
  const before = copy.read(file);
  const [first = "", ...more] = text.split("\n");
  const found = before.includes(`\n${first}\n`);
  copy.write(
    file,
    found ? before.replace(`\n${first}\n`, () => `\n${first}\n${more.join("\n")}`) : `${before}\n${text}`,
  );
}

const git = (cwd: string, ...args: string[]) =>
  execute("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], {
    cwd,
  });

test("the recipe adds an operation to types, client, docs, table and review, and breaks no test", async () => {
  using copy = copyProject(...suite);
  const before = (copy.read("README.md").match(/^\| cdm \| .*/gm) ?? []).join().match(/`\w+`/g)?.length ?? 0;
  const version = /version: (\S+)/.exec(copy.read("specs/cdm/openapi.yaml"))?.[1];
  await git(copy.root, "init", "-q");
  await git(copy.root, "add", "specs");
  expect((await git(copy.root, "commit", "-q", "-m", "before")).code).toBe(0);

  const blocks = blocksOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
  expect(blocks.map(({ file }) => file)).toEqual([
    "specs/sources.yaml",
    "specs/cdm/paths/greeting.yaml",
    "specs/cdm/openapi.yaml",
    "specs/cdm/schemas/Greeting.yaml",
    "specs/cdm/examples/show-greeting.english.yaml",
  ]);
  for (const block of blocks) follow(copy, block);

  const built = await run(copy.root, ["build"]);
  expect(built.stderr).toBe("");
  expect(built.stdout).toContain(`cdm: ${before + 1} operations`);
  expect(copy.read("generated/cdm/types.ts")).toContain("showGreeting: {");
  const client = copy.read("generated/cdm/client.ts");
  expect(client).toContain("showGreeting(input: ShowGreetingInput, options?: CallOptions): Call<Greeting>;");
  expect(copy.read("generated/docs/cdm.html")).toContain('"operationId":"showGreeting"');
  expect(copy.read("generated/docs/index.html")).toContain("Show the greeting of a cluster");
  expect(copy.read("README.md")).toMatch(/\| cdm \| Clusters \| .*`showGreeting`/);

  const reviewed = await run(copy.root, ["review", "HEAD"]);
  expect(reviewed.code).toBe(0);
  expect(reviewed.stdout).toContain(`| cdm | ${version} | 1 minor, 1 patch |`);
  expect(reviewed.stdout).toContain("`CdmClient.showGreeting`");

  // Of the tests of all services those about this one, and its own.
  for (const [place, named] of [["test/specs", "\\bcdm\\b"], ["test/specs/cdm"]] as const) {
    const { code, stdout, stderr } = await runTests(copy, [place], named);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed$/m);
  }
});
