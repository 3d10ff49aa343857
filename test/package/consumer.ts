// The tarball that `npm run package` makes, installed in an empty project: what a consumer has.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { copyProject, execute, root, run } from "../helpers/project.ts";

export interface Consumer extends Disposable {
  /** The project's folder. */
  root: string;
  /** Where the package is installed in it. */
  installed: string;
  tarball: string;
  services: string[];
  /** Every name that can be imported for code. */
  entries: string[];
  write(file: string, text: string): void;
  /** Runs a program of the project. */
  run(file: string, args: string[], env?: NodeJS.ProcessEnv): ReturnType<typeof execute>;
}

export async function installPackage(): Promise<Consumer> {
  const project = mkdtempSync(join(tmpdir(), "consumer-"));
  const write = (file: string, text: string): void => writeFileSync(join(project, file), text);
  write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const tarball = await pack(project);
  const installed = join(project, "node_modules/cloud-data-contracts");
  const services = readdirSync(join(installed, "dist/generated"));
  return {
    root: project,
    installed,
    tarball,
    services,
    entries: [".", "./credentials", ...services.map((service) => `./${service}`)],
    write,
    run: (file, args, env = process.env) => execute(file, args, { cwd: project, env }),
    [Symbol.dispose]: () => rmSync(project, { recursive: true, force: true }),
  };
}

async function pack(project: string): Promise<string> {
  using copy = copyProject();
  cpSync(join(root, "LICENSE"), copy.path("LICENSE"));
  const { stdout, stderr } = await run(copy.root, ["package"]);
  const name = /^Packed (cloud-data-contracts-.*\.tgz)\.\n$/.exec(stdout)?.[1];
  if (!name) throw new Error(`npm run package did not pack: ${stdout}${stderr}`);
  cpSync(copy.path(name), join(project, name));
  // What the package depends on is packed from node_modules, because tests reach no registry.
  for (const source of ["openapi-fetch", "openapi-typescript-helpers"]) {
    await npm(project, "pack", "--ignore-scripts", join(root, "node_modules", source));
  }
  const tarballs = readdirSync(project).filter((file) => file.endsWith(".tgz"));
  expect(tarballs).toHaveLength(3);
  await npm(project, "install", "--offline", "--ignore-scripts", ...tarballs.map((file) => `./${file}`));
  return join(project, name);
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await execute("npm", args, { cwd });
  expect(code, stderr).toBe(0);
}

export interface Manifest {
  exports: Record<string, string>;
  dependencies?: Record<string, string>;
  [field: string]: unknown;
}

export const readManifest = ({ installed }: Consumer): Manifest => JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Manifest;
