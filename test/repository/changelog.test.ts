// CI asks for a line in CHANGELOG.md when a change reaches users. Each test makes a small repository with such a change.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { main } from "../../scripts/changelog.ts";

interface Repository extends Disposable {
  commit(files: Record<string, string>, message?: string): void;
  git(...args: string[]): void;
  check(labels?: string[]): Promise<{ code: number; text: string }>;
}

/** A repository with one commit, on a branch that left main there. */
function makeRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), "changelog-"));
  const git = (...args: string[]): void => {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...identity, ...args], { cwd: folder, stdio: "pipe" });
  };
  const commit = (files: Record<string, string>, message = "change"): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    git("add", "-A");
    git("commit", "-q", "-m", message);
  };
  git("init", "-q", "-b", "main");
  commit({ "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- One.\n", "specs/a.yaml": "a: 1\n" });
  git("switch", "-q", "-c", "work");
  const check = async (labels?: string[]): Promise<{ code: number; text: string }> => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      const code = await main(["main"], folder, labels ? { LABELS: JSON.stringify(labels) } : {});
      return { code, text: log.mock.calls.flat().join("\n") };
    } finally {
      log.mockRestore();
    }
  };
  return { commit, git, check, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test.each(["specs/a.yaml", "client/guide/errors.md", "generated/cdm/types.ts", "scripts/emit/types.ts", "specs/naïve name.yaml"])(
  "a change of %s needs a line, and the message names the file and the ways out",
  async (file) => {
    using repository = makeRepository();
    repository.commit({ [file]: "b: 2\n" });
    const { code, text } = await repository.check();
    expect(code).toBe(1);
    for (const part of [file, "## Unreleased", "Changelog: none (why)", "no-changelog"]) expect(text).toContain(part);
  },
);

test("a line in any commit of the branch is enough", async () => {
  using repository = makeRepository();
  repository.commit({ "specs/a.yaml": "b: 2\n" });
  repository.commit({ "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n- One.\n- Two.\n" });
  expect(await repository.check()).toMatchObject({ code: 0 });
});

test("a deleted line is no entry", async () => {
  using repository = makeRepository();
  repository.commit({ "specs/a.yaml": "b: 2\n", "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n" });
  expect(await repository.check()).toMatchObject({ code: 1 });
});

test("what users never receive needs no line", async () => {
  using repository = makeRepository();
  repository.commit({ "test/a.test.ts": "1;\n", "scripts/lint.ts": "1;\n", "README.md": "x\n", ".github/CODEOWNERS": "x\n" });
  expect(await repository.check()).toMatchObject({ code: 0 });
});

test("the trailer exempts its own commit, and only with a reason", async () => {
  using repository = makeRepository();
  repository.commit({ "client/a.ts": "1;\n" }, "client: rename a local\n\nChangelog: none (comment only)");
  expect(await repository.check()).toMatchObject({ code: 0 });
  repository.commit({ "client/b.ts": "1;\n" }, "client: rename another\n\nChangelog: none");
  const { code, text } = await repository.check();
  expect(code).toBe(1);
  expect(text).toContain("client/b.ts");
  expect(text).not.toContain("client/a.ts");
});

test("the label exempts the pull request; other labels do not", async () => {
  using repository = makeRepository();
  repository.commit({ "client/a.ts": "1;\n" });
  expect(await repository.check(["bug"])).toMatchObject({ code: 1 });
  expect(await repository.check(["bug", "no-changelog"])).toMatchObject({ code: 0 });
});

test("what main gained meanwhile is not this branch's change", async () => {
  using repository = makeRepository();
  repository.commit({ "README.md": "x\n" });
  repository.git("switch", "-q", "main");
  repository.commit({ "specs/a.yaml": "c: 3\n" });
  repository.git("switch", "-q", "work");
  expect(await repository.check()).toMatchObject({ code: 0 });
});

test("an unknown ref and a missing ref are explained", async () => {
  using repository = makeRepository();
  repository.git("branch", "-q", "-m", "main", "trunk");
  await expect(repository.check()).rejects.toThrow(/^git log failed: .*main.* Name a branch/);
  await expect(main([])).rejects.toThrow("npm run changelog -- main");
});
