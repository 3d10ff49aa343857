// npm run package: compiles what is published into dist/, and packs it. Build first; this takes generated/ as it is.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { Failure } from "./lib/failure.ts";
import { findServices } from "./lib/services.ts";

export async function main(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) throw new Failure("npm run package takes no arguments; it packs all services.");
  const [dist, fresh] = [join(root, "dist"), join(root, ".build-dist")];
  rmSync(fresh, { recursive: true, force: true });
  try {
    compile(root, fresh);
    for (const service of findServices(root)) {
      cpSync(join(root, `generated/${service}/openapi.yaml`), join(fresh, `generated/${service}/openapi.yaml`));
    }
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  const packed = spawnSync("npm", ["pack", "--ignore-scripts"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (packed.status !== 0) throw new Failure("npm pack failed; what it said stands above. dist/ is whole.");
  console.log(`Packed ${packed.stdout.trim()}.`);
  return 0;
}

function compile(root: string, outDir: string): void {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "client/tsconfig.json"), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => fail([diagnostic]),
  });
  if (!config) throw new Failure("client/tsconfig.json could not be read.");
  const program = ts.createProgram(config.fileNames, { ...config.options, outDir });
  const { diagnostics } = program.emit(undefined, (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    // The compiler rewrites import paths in code, but not in declarations.
    writeFileSync(file, file.endsWith(".d.ts") ? text.replace(/(from "\.[^"]*)\.ts"/g, '$1.js"') : text);
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) fail(problems);
}

function fail(diagnostics: readonly ts.Diagnostic[]): never {
  const host = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => process.cwd(), getNewLine: () => "\n" };
  throw new Failure(`${ts.formatDiagnostics(diagnostics, host)}\nNothing was packed. If generated/ is stale: npm run build`);
}
