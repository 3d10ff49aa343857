// A copy of the project in a temporary folder, in which a test may break things.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { findServices } from "../../scripts/lib/services.ts";

export const root = resolve(import.meta.dirname, "../..");

/** The services that there are, in the order in which commands name them. */
export const services = findServices(root);

export interface Copy extends Disposable {
  root: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, content: string): void;
  /** Replaces a text that must be there. */
  edit(file: string, from: string, to: string): void;
}

const copied = ["specs", "scripts", "client", "generated", "test/helpers", "README.md", "CONTRIBUTING.md", "package.json", "tsconfig.json", "redocly.yaml", ".spectral.yaml"];

/** With what else the test needs of the project: files and folders. */
export function copyProject(...more: string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), "contracts-"));
  for (const name of [...copied, ...more]) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), "utf8");
  return {
    root: folder,
    path,
    read,
    write: (file, content) => writeFileSync(path(file), content),
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
      writeFileSync(path(file), text.replace(from, () => to));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project as npm would: node scripts/run.mjs <command>. */
export const run = (folder: string, args: string[], options: object = {}): Promise<Result> =>
  execute(process.execPath, ["scripts/run.mjs", ...args], { cwd: folder, ...options });

export function execute(file: string, args: string[], options: object = {}): Promise<Result> {
  const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env["PATH"]}` };
  return new Promise((done) => {
    execFile(file, args, { env, maxBuffer: 64 * 1024 * 1024, ...options }, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      done({ code, stdout: String(stdout), stderr: String(stderr) });
    });
  });
}
