// Paths inside the repository are written with "/" on every system: in findings, in $ref and in the tables of output files.
import { readdirSync } from "node:fs";
import nativePath, { type PlatformPath } from "node:path";

/** Replaces the separator of the system. On POSIX a backslash belongs to a name, so it stays. */
export const toPosixPath = (name: string, path: PlatformPath = nativePath): string => name.split(path.sep).join("/");

/** The path from a folder to a file inside it, as the repository writes it. */
export const posixRelative = (folder: string, file: string, path: PlatformPath = nativePath): string =>
  toPosixPath(path.relative(folder, file), path);

/** Files and folders below a folder, at any depth, as paths from that folder. */
export const listRecursively = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => toPosixPath(name));
