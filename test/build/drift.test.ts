// The committed output must be what the contracts make. Everything is built anew in a temporary place and compared.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, root, run } from "../helpers/project.ts";

const mend = "Run npm run build and commit what it writes.";

/** One line for each file that is stale, missing or orphaned, with the command that mends it. */
function drift(committed: string, fresh: string, files: string[]): string[] {
  const read = (folder: string, file: string): string | undefined => {
    try {
      return readFileSync(join(folder, file), "utf8");
    } catch {
      return undefined;
    }
  };
  return files.flatMap((file) => {
    const [old, now] = [read(committed, file), read(fresh, file)];
    if (old === now) return [];
    const kind = old === undefined ? "missing" : now === undefined ? "orphaned" : "stale";
    return [`${file} is ${kind}. ${mend}`];
  });
}

const list = (folder: string): string[] =>
  execFileSync("find", ["generated", "-type", "f", "-not", "-path", "generated/docs/*"], { cwd: folder, encoding: "utf8" }).trim().split("\n");

async function driftOf(committed: string): Promise<string[]> {
  using fresh = copyProject();
  rmSync(fresh.path("generated"), { recursive: true });
  const { code, stderr } = await run(fresh.root, ["build"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const files = [...new Set([...list(committed), ...list(fresh.root), "README.md"])].sort();
  return drift(committed, fresh.root, files);
}

test("generated/ and the table in the README are what the contracts make", async () => {
  expect(await driftOf(root)).toEqual([]);
});

test("a stale, a missing and an orphaned file are each found, with the command that mends it", async () => {
  using copy = copyProject();
  writeFileSync(copy.path("generated/cdm/types.ts"), "// edited by hand");
  rmSync(copy.path("generated/dlf/client.ts"));
  copy.write("generated/mrs/old.ts", "");
  copy.edit("README.md", "| cdm | Links | `createLink`", "| cdm | Links | `makeLink`");
  expect(await driftOf(copy.root)).toEqual([
    `README.md is stale. ${mend}`,
    `generated/cdm/types.ts is stale. ${mend}`,
    `generated/dlf/client.ts is missing. ${mend}`,
    `generated/mrs/old.ts is orphaned. ${mend}`,
  ]);
});
