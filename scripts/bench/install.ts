// Every contender into an empty folder of its own, as npm install would put it there, with the versions of the lock file here.
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../lib/failure.ts";
import { execute } from "./child.ts";
import type { Contender } from "./contenders.ts";

export interface Installed {
  bytes: number;
  packages: number;
  /** Of the packages that were asked for, by name. */
  versions: Record<string, string>;
}

const own = "cloud-data-contracts";
const here = import.meta.dirname;
const pinned = (JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as { dependencies: Record<string, string> }).dependencies;

/** The package of this project as it stands, packed in a copy, so that dist/ and other work are left alone. */
export async function packOwn(root: string, folder: string): Promise<string> {
  mkdirSync(folder);
  for (const name of ["specs", "scripts", "client", "generated", "README.md", "LICENSE", "package.json", "tsconfig.json"]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const { code, stdout, stderr } = await execute(process.execPath, ["scripts/run.mjs", "package"], { cwd: folder });
  if (code !== 0) throw new Failure(`The package could not be made:\n${stderr}${stdout}`);
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) as string);
}

/** Installs what the contenders of one folder need, and puts their programs beside it. */
export async function install(folder: string, contenders: Contender[], tarball: string, env = process.env): Promise<Installed> {
  mkdirSync(folder);
  const names = contenders[0]?.packages ?? [];
  const wanted = names.map((name) => [name, name === own ? `file:${tarball}` : (pinned[name] as string)] as const);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "bench", private: true, type: "module", dependencies: Object.fromEntries(wanted) }));
  cpSync(join(here, "package-lock.json"), join(folder, "package-lock.json"));
  if (names.length > 0) await npmInstall(folder, env);
  for (const { id, program } of contenders) writeFileSync(join(folder, `${id}.mjs`), program);
  return weigh(folder, names);
}

async function npmInstall(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  // What lies in npm's cache is taken from there. A registry that does not answer is given up soon.
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=20000"];
  const { code, stderr } = await execute("npm", ["install", ...flags], { cwd: folder, env });
  if (code === 0) return;
  const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|network)\b/.test(stderr);
  throw new Failure(
    unreachable
      ? `The registry of npm cannot be reached, so there is nothing to measure against. The benchmark installs its contenders when it runs; run it where npm install works.\n${stderr}`
      : `The contenders cannot be installed:\n${stderr}`,
  );
}

export function weigh(folder: string, names: string[]): Installed {
  const modules = join(folder, "node_modules");
  if (names.length === 0) return { bytes: 0, packages: 0, versions: {} };
  const entries = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // npm's own note of what it did.
  const note = ".package-lock.json";
  const files = entries.filter(({ name }) => name !== note).map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const { packages } = JSON.parse(readFileSync(join(modules, note), "utf8")) as { packages: Record<string, { version: string }> };
  return {
    bytes: files.reduce((sum, size) => sum + size, 0),
    packages: Object.keys(packages).length,
    versions: Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`]?.version ?? ""])),
  };
}
