// npm run changelog -- <git ref>: fails when users get something new since this branch left that ref, and CHANGELOG.md
// has no line about it.
import { execFileSync } from "node:child_process";
import { Failure } from "./lib/failure.ts";
import { type Commit, hasExemptLabel, missingEntry } from "./release/changelog-entry.ts";

export async function main(args: string[], root = process.cwd(), env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const [ref] = args;
  if (ref === undefined) throw new Failure("Name what to compare with: npm run changelog -- main");
  if (hasExemptLabel(env["LABELS"])) {
    console.log("The pull request needs no entry in CHANGELOG.md: it has the label no-changelog.");
    return 0;
  }
  const problem = missingEntry(readCommits(root, ref), addedLines(root, ref));
  console.log(problem ?? "CHANGELOG.md has what this branch needs.");
  return problem ? 1 : 0;
}

/** The commits that the ref does not have, without merges: what a merge brings in is in the other commits. */
function readCommits(root: string, ref: string): Commit[] {
  const format = "--format=%x00%h%x01%(trailers:key=Changelog,valueonly,separator=%x2C)";
  return git(root, "log", "--no-merges", "--no-renames", "--name-only", format, `${ref}..HEAD`)
    .split("\0")
    .slice(1)
    .map((record) => {
      const [head = "", ...files] = record.split("\n").filter(Boolean);
      const [hash = "", trailer = ""] = head.split("\x01");
      return { hash, trailer, files };
    });
}

function addedLines(root: string, ref: string): number {
  const [added = "0"] = git(root, "diff", "--numstat", `${ref}...HEAD`, "--", "CHANGELOG.md").split("\t");
  return Number(added) || 0;
}

function git(root: string, ...args: string[]): string {
  try {
    const stdio = ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"];
    return execFileSync("git", ["-c", "core.quotePath=false", ...args], { cwd: root, encoding: "utf8", maxBuffer: 1024 ** 3, stdio });
  } catch (error) {
    const reason = String((error as { stderr?: unknown }).stderr ?? error).split("\n")[0];
    throw new Failure(`git ${args[0]} failed: ${reason}. Name a branch, a tag or a commit that this clone has.`);
  }
}
