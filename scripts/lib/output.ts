// Writes what a build made, whole or not at all: everything is put beside its place first, and then moved in.
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "./failure.ts";
import { assertNoLinks } from "./links.ts";

/** Files by their path from the root of the repository. */
export type Output = Map<string, string>;

/** Throws before any work is done when the result could not be written. */
export function assertWritable(root: string): void {
  assertNoLinks(root, ["generated", ".build", "README.md"]);
  for (const path of [root, join(root, "generated"), join(root, "README.md")]) {
    if (existsSync(path)) accessSync(path, constants.W_OK);
  }
}

/** Replaces the given folders of generated/, and files elsewhere, by the output. What is in neither stays as it is. */
export function writeOutput(root: string, output: Output, replaced: string[]): void {
  const generated = join(root, "generated");
  const work = lock(root);
  const [staging, old] = [join(work, "new"), join(work, "old")];
  try {
    mkdirSync(staging);
    if (existsSync(generated)) cpSync(generated, staging, { recursive: true });
    for (const folder of replaced) rmSync(join(staging, folder), { recursive: true, force: true });
    for (const [file, content] of output) {
      const path = file.startsWith("generated/") ? join(staging, file.slice("generated/".length)) : join(work, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    if (existsSync(generated)) renameSync(generated, old);
    renameSync(staging, generated);
    for (const file of output.keys()) if (!file.startsWith("generated/")) renameSync(join(work, file), join(root, file));
  } catch (error) {
    if (!existsSync(generated) && existsSync(old)) renameSync(old, generated);
    throw error;
  } finally {
    try {
      rmSync(work, { recursive: true, force: true });
    } catch {
      console.warn(`${work} could not be removed. The output is whole; delete that folder by hand.`);
    }
  }
}

/** A folder beside generated/ to make the output in. There is one at a time, so that two builds do not undo each other. */
function lock(root: string): string {
  const folder = join(root, ".build");
  const owner = join(folder, "pid");
  if (existsSync(owner)) {
    const pid = Number(readFileSync(owner, "utf8"));
    if (isAlive(pid)) throw new Failure(`Another build (process ${pid}) is writing here. Wait for it, and run the command again.`);
    // Of a build that was killed. If it was killed between two renames, what it had is put back.
    if (!existsSync(join(root, "generated")) && existsSync(join(folder, "old"))) renameSync(join(folder, "old"), join(root, "generated"));
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(owner, String(process.pid), { flag: "wx" });
  return folder;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
