// The types are tested by compilers: the files beside this one must compile, and what they mark as an error must be one.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { execute, root, type Result } from "../helpers/project.ts";

const here = import.meta.dirname;
const files = readdirSync(here).filter((name) => name.endsWith(".types.ts"));
const compilers = [
  ["5.4", "typescript-5.4"],
  ["5.9", "typescript"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
] as const;

const compile = (compiler: string, project: string): Promise<Result> =>
  execute(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", project, "--pretty", "false"], { cwd: root });

test.each(compilers)("TypeScript %s takes the generated types, without a word", async (version, compiler) => {
  const { stdout } = await execute(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "--version"]);
  expect(stdout).toContain(`Version ${version}.`);
  expect(await compile(compiler, here)).toEqual({ code: 0, stdout: "", stderr: "" });
});

const mark = /^\s*\/\/ @ts-expect-error\b/;

test.each(compilers)("TypeScript %s finds every error that the type tests mark, once the marks are gone", async (_, compiler) => {
  using copy = withoutMarks();
  const { code, stdout } = await compile(compiler, copy.folder);
  const found = [...stdout.matchAll(/^.*?([\w-]+\.types\.ts)\((\d+),\d+\): error TS/gm)].map(([, file, line]) => `${file}:${line}`);
  expect(code).not.toBe(0);
  expect(copy.marked.length).toBeGreaterThan(files.length);
  expect(copy.marked.filter((place) => !found.includes(place))).toEqual([]);
});

/** The type tests in a folder of their own, with an empty line for every mark, and the lines that had one above them. */
function withoutMarks(): Disposable & { folder: string; marked: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "unmarked-"));
  const marked: string[] = [];
  for (const file of files) {
    const lines = readFileSync(join(here, file), "utf8").replaceAll('from "../../', `from "${root}/`).split("\n");
    lines.forEach((line, index) => {
      if (mark.test(line)) marked.push(`${file}:${index + 2}`);
    });
    writeFileSync(join(folder, file), lines.map((line) => (mark.test(line) ? "" : line)).join("\n"));
  }
  cpSync(join(here, "expect.ts"), join(folder, "expect.ts"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: join(here, "tsconfig.json"), include: ["*.types.ts"] }));
  return { folder, marked, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

test.each([
  ["cdm", "JobStatus", ["BOOTING", "STOPPED", "PENDING", "NEVER_EXECUTED"]],
  ["dlf", "JobStatus", ["NORMAL", "STOPPING", "STOPPED", "SCHEDULING"]],
  ["mrs", "JobState", ["New", "NEW", "FINISHED", "KILLED"]],
])("an editor offers the known values of %s's open %s", (service, type, values) => {
  const { path, service: editor, end } = open(`import type { ${type} } from "../../generated/${service}/index.ts";\nconst s: ${type} = "`, '";\n');
  const offered = editor.getCompletionsAtPosition(path, end, {})?.entries.map(({ name }) => name);
  expect(offered).toEqual(expect.arrayContaining(values));
});

test("an editor shows in one line what a stop takes and brings", () => {
  const before = `import { createCdmClient } from "../../generated/cdm/index.ts";\ncreateCdmClient({ region: "eu-de", project_id: "p", token: "t" }).stop`;
  const { path, service: editor, end } = open(before, `Job({ cluster_id: "c", job_name: "j" });\n`);
  const shown = ts.displayPartsToString(editor.getQuickInfoAtPosition(path, end)?.displayParts);
  expect(shown).toBe("(method) CdmClient.stopJob(input: StopJobInput, options?: StopOptions): Call<StopJobAnswer | undefined>");
});

test("an editor strikes out what is deprecated, and names what takes its place", () => {
  const before = `import { createMrsClient } from "../../generated/mrs/index.ts";\ncreateMrsClient({ region: "eu-de", project_id: "p", token: "t" }).`;
  const { path, service: editor, end } = open(before, `cancelJobExecution({ job_execution_id: "e" });\n`);
  const tags = editor.getQuickInfoAtPosition(path, end)?.tags?.map(({ name, text }) => `${name} ${ts.displayPartsToString(text)}`);
  expect(tags).toContain("deprecated Use {@link stopJob}.");
  const struckOut = editor.getSuggestionDiagnostics(path).filter(({ reportsDeprecated }) => reportsDeprecated);
  expect(struckOut.map(({ start, length }) => `${before}cancelJobExecution(`.slice(start, start + length))).toEqual(["cancelJobExecution"]);
});

/** What an editor runs, with a file open that is not on disk; `end` is where the cursor stands. */
function open(before: string, after: string): { path: string; service: ts.LanguageService; end: number } {
  const path = join(here, "open.types.ts");
  const { config } = ts.readConfigFile(join(here, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here);
  const read = (file: string): string | undefined => (basename(file) === basename(path) ? before + after : ts.sys.readFile(file));
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => here,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return { path, service, end: before.length };
}
