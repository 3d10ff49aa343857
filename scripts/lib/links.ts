// Symbolic links in the checkout. A link that somebody committed leads wherever it says on the machine that has the
// checkout: what is read through it becomes public, and what is written through it overwrites something else.
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.ts";

/** The symbolic links among paths from the root, and in the folders among them. */
export function linksIn(root: string, paths: string[]): string[] {
  return paths.flatMap((path) => {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) return [path];
    if (!stats?.isDirectory()) return [];
    return linksIn(
      root,
      readdirSync(join(root, path)).map((name) => `${path}/${name}`),
    );
  });
}

export function assertNoLinks(root: string, paths: string[]): void {
  const [link] = linksIn(root, paths);
  if (link !== undefined) {
    throw new Failure(
      `${link} is a symbolic link, and nothing is read or written through one. Replace it by a file or folder, or remove it.`,
    );
  }
}
