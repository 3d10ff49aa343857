// Writes what a build made, whole or not at all: everything is put beside its place first, and then moved in.
import { accessSync, constants, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files by their path from the root of the repository. */
export type Output = Map<string, string>;

/** Throws before any work is done when the result could not be written. */
export function assertWritable(root: string): void {
  for (const folder of [root, join(root, "generated")]) {
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
  }
}

/** Replaces the given folders of generated/, and files elsewhere, by the output. What is in neither stays as it is. */
export function writeOutput(root: string, output: Output, replaced: string[]): void {
  const generated = join(root, "generated");
  const staging = join(root, `.generated-${process.pid}`);
  const old = join(root, `.generated-old-${process.pid}`);
  try {
    mkdirSync(staging);
    if (existsSync(generated)) cpSync(generated, staging, { recursive: true });
    for (const folder of replaced) rmSync(join(staging, folder), { recursive: true, force: true });
    const elsewhere = [...output].filter(([file]) => !file.startsWith("generated/"));
    for (const [file, content] of output) {
      if (!file.startsWith("generated/")) continue;
      const path = join(staging, file.slice("generated/".length));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    for (const [file, content] of elsewhere) writeFileSync(join(root, `${file}.new-${process.pid}`), content);

    if (existsSync(generated)) renameSync(generated, old);
    renameSync(staging, generated);
    for (const [file] of elsewhere) renameSync(join(root, `${file}.new-${process.pid}`), join(root, file));
  } catch (error) {
    if (!existsSync(generated) && existsSync(old)) renameSync(old, generated);
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
    for (const name of existsSync(root) ? readdirSync(root) : []) {
      if (name.endsWith(`.new-${process.pid}`)) rmSync(join(root, name));
    }
  }
}
