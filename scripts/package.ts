// npm run package: compiles what is published into dist/, and packs it. Build first; this takes generated/ as it is.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { Failure } from "./lib/failure.ts";
import { assertNoLinks } from "./lib/links.ts";
import { findServices } from "./lib/services.ts";

export async function main(args: string[], root = process.cwd()): Promise<number> {
  if (args.length > 0) throw new Failure("npm run package takes no arguments; it packs all services.");
  assertNoLinks(root, ["client", "generated", "dist", ".build-dist", "README.md", "CHANGELOG.md", "LICENSE", "package.json"]);
  const [dist, fresh] = [join(root, "dist"), join(root, ".build-dist")];
  rmSync(fresh, { recursive: true, force: true });
  try {
    compile(root, join(fresh, "dist"));
    for (const service of findServices(root)) {
      cpSync(join(root, `generated/${service}/openapi.yaml`), join(fresh, `dist/generated/${service}/openapi.yaml`));
    }
    for (const file of ["CHANGELOG.md", "LICENSE"]) if (existsSync(join(root, file))) cpSync(join(root, file), join(fresh, file));
    writeFileSync(join(fresh, "README.md"), readmeFor(root));
    writeFileSync(join(fresh, "package.json"), manifestFor(root));
    const packed = spawnSync("npm", ["pack", "./.build-dist", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      // On Windows npm is a batch file, which only a shell starts. The arguments are constants.
      shell: process.platform === "win32",
    });
    if (packed.status !== 0) throw new Failure("npm pack failed; what it said stands above. dist/ is as it was.");
    rmSync(dist, { recursive: true, force: true });
    renameSync(join(fresh, "dist"), dist);
    console.log(`Packed ${packed.stdout.trim()}.`);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The package's own manifest: what only serves to build it is left out. */
function manifestFor(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  return `${JSON.stringify({ ...manifest, scripts: undefined, devDependencies: undefined }, null, 2)}\n`;
}

/** Of the README what a consumer needs: not how the package is built. */
function readmeFor(root: string): string {
  const [opening = "", ...sections] = readFileSync(join(root, "README.md"), "utf8").split(/^(?=## )/m);
  const about = opening.replace(/^```sh\n[^]*$/m, "");
  return about + sections.filter((section) => /^## (What is covered|For consumers|Licence)/.test(section)).join("").replace("[Apache 2.0](LICENSE)", "Apache 2.0");
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
