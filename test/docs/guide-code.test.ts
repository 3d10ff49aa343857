// The code in the guide compiles, runs, and prints what it says; what the text names is in the package.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Marked, type Token, type Tokens } from "marked";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { NotSentError, createCdmClient } from "../../generated/cdm/index.ts";
import { root, services } from "../helpers/project.ts";
import { consumerFolder, pages, programs, runProgram } from "./guide-programs.ts";

const folder = consumerFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says to files of a consumer, by name and text. */
function complaints(files: Map<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as { config: { compilerOptions: object } };
  const paths = {
    "cloud-data-contracts/credentials": ["client/credentials/index.ts"],
    "cloud-data-contracts/*": ["generated/*/index.ts"],
  };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, baseUrl: root, paths }, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host));
  return found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}

test("every block of code compiles, and one with a mistake would not", () => {
  const files = new Map(programs.map(({ name, code }) => [join(root, `guide-${name}.ts`), `${code}\nexport {};\n`]));
  expect(files.size).toBeGreaterThan(25);
  expect(complaints(files)).toEqual([]);
  const wrong = new Map([...files].slice(0, 1).map(([name, code]) => [name, code.replace("job_name", "jobName")]));
  expect(complaints(wrong).join()).toContain("job_name");
});

test.each(programs.filter(({ runs }) => runs).map((program) => [program.name, program] as const))("%s runs and prints what its comments say", async (_, program) => {
  const { code, stdout, stderr, asked } = await runProgram(folder, program);
  expect({ code, stderr, lines: stdout.split("\n").slice(0, -1) }).toEqual({ code: 0, stderr: "", lines: program.prints });
  // But for what stands in for a client.
  if (program.code.includes("await ") && !program.code.includes("answered(")) expect(asked.length).toBeGreaterThan(0);
});

const number = (text: string): number => Number(text.replaceAll(/[,_]/g, ""));

test.each([
  ["retries", "client/options.ts", ["timeout", "attemptTimeout", "retries", "retryDelay", "retryBudget", "concurrency"]],
  ["waiting", "client/wait.ts", ["timeout", "interval"]],
])("the numbers on the page %s are those of %s, all of them", (page, source, names) => {
  const text = pages.find(({ name }) => name === page)?.text ?? "";
  const told = [...text.matchAll(/^\| `(\w+)` \| ([\d,]+) \|/gm)].map(([, name, value = ""]) => [name, number(value)]);
  const [, taken = ""] = /const (\{[^{}]*\btimeout = [^{}]*\}) = options;/.exec(readFileSync(join(root, source), "utf8")) ?? [];
  expect(told.map(([name]) => name)).toEqual(names);
  expect([...taken.matchAll(/(\w+) = ([\d_]+)/g)].map(([, name, value = ""]) => [name, number(value)])).toEqual(told);
});

test("every option of a client and of a call has a place in the guide", () => {
  const text = pages.map((page) => page.text).join();
  const known = (make: () => unknown): string[] => {
    try {
      make();
    } catch (error) {
      if (error instanceof NotSentError) return (/It has (.*)\./.exec(error.message)?.[1] ?? "").split(", ");
    }
    return [];
  };
  const options = known(() => createCdmClient({ baseUrl: "http://localhost", project_id: "p", token: "t", other: 1 } as never));
  expect(options).toContain("concurrency");
  for (const name of [...options, "signal", "repeatable", "acceptAlreadyDone"]) expect(text, name).toMatch(new RegExp(`\\b${name}\\b`));
});

test("the versions that the guide asks for are those of the package", () => {
  const { engines, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<"engines" | "devDependencies", Record<string, string>>;
  const text = pages.find(({ name }) => name === "getting-started")?.text ?? "";
  expect(`>=${/Node from ([\d.]+\d) on/.exec(text)?.[1]}`).toBe(engines["node"]);
  expect(Object.keys(devDependencies)).toContain(`typescript-${/TypeScript ([\d.]+) or later/.exec(text)?.[1]}`);
});

test("the import map leads to files that are there", () => {
  const [, map = "{}"] = /<script type="importmap">([^]*?)<\/script>/.exec(pages.find(({ name }) => name === "browser")?.text ?? "") ?? [];
  const { imports } = JSON.parse(map) as { imports: Record<string, string> };
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, string> };
  // Nothing else is loaded, so nothing else needs a place.
  expect(Object.keys(imports)).toEqual(["cloud-data-contracts/cdm"]);
  expect(imports["cloud-data-contracts/cdm"]).toBe(exports["./*"]?.replace("*", "cdm").replace(".", "/node_modules/cloud-data-contracts"));
});

test("the variables on the page are those that fromEnv reads", () => {
  const read = (text: string): string[] => [...new Set(text.match(/\b(OS|HUAWEICLOUD_SDK)_[A-Z_]*[A-Z]\b/g))].sort();
  expect(read(pages.find(({ name }) => name === "authentication")?.text ?? "")).toEqual(read(readFileSync(join(root, "client/credentials/env.ts"), "utf8")));
});

test("what stands in inline code is in the package, but for what is said of others", () => {
  const sources = ["client", "client/credentials", ...services.map((service) => `generated/${service}`)].flatMap((part) =>
    readdirSync(join(root, part)).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(root, part, name), "utf8")),
  );
  // Without the comments: what only they tell of is not there.
  const words = new Set(sources.flatMap((text) => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*/gm, "").match(/[A-Za-z_$][\w$]*/g) ?? []));
  for (const other of notOurs) words.add(other);
  const strange = pages.flatMap(({ name, text }) =>
    codes(new Marked().lexer(text)).flatMap((code) => namesIn(code).filter((found) => !words.has(found)).map((found) => `${name}: ${found} in ${code}`)),
  );
  expect(strange).toEqual([]);
});

/** Of the platform, of the compiler, of the services, and words that JavaScript has. */
const notOurs = ["moduleResolution", "node16", "nodenext", "bundler", "console", "process", "env", "localhost", "break", "instanceof", "default"];

/** The names in a piece of code; not in texts, headers, addresses and commands. */
const namesIn = (code: string): string[] =>
  /^[\w.]+$|[({:]/.test(code) ? (code.replaceAll(/"[^"]*"|https?:|\[::1\]/g, "").match(/[A-Za-z_]\w*/g) ?? []) : [];

/** All inline code, except in columns that tell of another package. */
const codes = (tokens: Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === "codespan") return [(token as Tokens.Codespan).text];
    if (token.type === "table") {
      const { header, rows } = token as Tokens.Table;
      return rows.flatMap((row) => row.filter((_, index) => header[index]?.text !== "There").flatMap((cell) => codes(cell.tokens)));
    }
    if (token.type === "list") return (token as Tokens.List).items.flatMap((item) => codes(item.tokens));
    return codes(("tokens" in token && token.tokens) || []);
  });
