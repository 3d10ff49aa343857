// The last net: what was generated is compiled before it is written, so that no contract can leave broken code behind,
// for example by giving two things one name.
import { join, posix } from "node:path";
import ts from "typescript";
import { Failure } from "./failure.ts";
import { posixRelative, toPosixPath } from "../shared/posix-path.ts";
import type { Output } from "./output.ts";

export function assertCompiles(root: string, output: Output): void {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "client/tsconfig.json"), { noEmit: true }, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  if (!config) throw new Failure("client/tsconfig.json could not be read. Put it back.");
  // The compiler names files with "/" on every system.
  const made = new Map([...output].filter(([file]) => file.endsWith(".ts")).map(([file, text]) => [toPosixPath(join(root, file)), text]));
  const folders = new Set([...made.keys()].map((file) => posix.dirname(file)));
  const host = ts.createCompilerHost(config.options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (path) => made.has(path) || fileExists(path);
  host.readFile = (path) => made.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  const program = ts.createProgram([...made.keys()], config.options, host);
  const problems = ts.getPreEmitDiagnostics(program).slice(0, 5).map((problem) => {
    const file = problem.file ? posixRelative(root, problem.file.fileName) : "client/tsconfig.json";
    return `${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ").split("\n")[0]}`;
  });
  if (problems.length === 0) return;
  throw new Failure(
    `The code made from the contracts does not compile, so nothing was written:\n${problems.join("\n")}\n` +
      "Most often two things got one name, or a schema's file is not named in PascalCase: rename the schema, parameter or operation.",
  );
}
