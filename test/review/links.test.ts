// A review reads two versions of the contracts, of which a stranger may have written both: no link in either is followed.
import { cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { main as review } from "../../scripts/review.ts";
import { type Copy, copyProject, execute, root } from "../helpers/project.ts";

const secret = "s3cret-of-this-machine";
const schema = "specs/iam/schemas/ShowProjectAnswer.yaml";

async function commit(copy: Copy): Promise<void> {
  const git = (...args: string[]) =>
    execute("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false", ...args], {
      cwd: copy.root,
    });
  await git("init", "-q", "-b", "main");
  await git("add", "specs");
  expect((await git("commit", "-q", "-m", "the contracts")).code).toBe(0);
}

/** Replaces a path by a link to a copy of it that has a secret, and returns what undoes that. */
function replaceByLink(copy: Copy, path: string): () => void {
  const target = `${copy.root}-target`;
  renameSync(copy.path(path), target);
  if (path.endsWith(".yaml")) writeFileSync(target, `type: object\ndescription: ${secret}\n`);
  symlinkSync(target, copy.path(path));
  return () => rmSync(target, { recursive: true, force: true });
}

const reported = (): string => JSON.stringify(vi.mocked(console.log).mock.calls);

afterEach(() => vi.restoreAllMocks());

test.each([schema, "specs/iam/schemas", "specs/iam", "specs/common"])(
  "%s as a link at the commit counts as if it had not been there",
  async (path) => {
    using copy = copyProject();
    vi.spyOn(console, "log").mockImplementation(() => {});
    const undo = replaceByLink(copy, path);
    try {
      await commit(copy);
      rmSync(copy.path(path));
      cpSync(join(root, path), copy.path(path), { recursive: true });
      expect(await review(["main", "iam"], copy.root)).toBe(0);
      expect(reported()).not.toContain(secret);
      expect(reported()).toContain(path === "specs/iam" ? "| iam | new" : "iam");
    } finally {
      undo();
    }
  },
);

test.each([schema, "specs/iam/schemas", "specs/iam", "specs/common", "specs"])(
  "%s as a link in the working tree ends the review",
  async (path) => {
    using copy = copyProject();
    await commit(copy);
    const undo = replaceByLink(copy, path);
    try {
      const failure = await review(["main", "iam"], copy.root).then(() => "none", String);
      expect(failure).toMatch(/is a symbolic link/i);
      expect(failure).not.toContain(secret);
    } finally {
      undo();
    }
  },
);
