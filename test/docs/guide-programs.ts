// The code in the guide: which blocks make up a program, and how it runs.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute, type Result, root } from "../helpers/project.ts";
import { type Asked, serve } from "../helpers/server.ts";
import { answering } from "./guide-services.ts";

export const guideFolder = join(root, "client/guide");
export const pages = readdirSync(guideFolder).map((file) => ({ name: file.slice(0, -3), text: readFileSync(join(guideFolder, file), "utf8") }));

export interface Program {
  /** `errors-2`: the second block of code on the page. */
  name: string;
  code: string;
  runs: boolean;
  /** Every comment in the guide's code is what it prints. */
  prints: string[];
}

/** A block that makes a client begins a program; those behind it go on with that client, each for itself. */
export const programs: Program[] = pages.flatMap(({ name, text }) => {
  let begin = "";
  return [...text.matchAll(/^```ts( no-run)?\n([^]*?)^```/gm)].map(([, noRun, block = ""], index) => {
    const begins = /= create\w+Client\(/.test(block);
    const code = begins ? block : begin + block;
    if (begins) begin = block;
    return { name: `${name}-${index + 1}`, code, runs: !noRun, prints: [...code.matchAll(/(?<![:"])\/\/ (.*)/g)].map(([, line = ""]) => line) };
  });
});

/** A folder in which the package can be imported by its name. */
export function consumerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const installed = join(folder, "node_modules/cloud-data-contracts");
  mkdirSync(installed, { recursive: true });
  for (const name of ["client", "generated"]) symlinkSync(join(root, name), join(installed, name));
  const exports = { "./credentials": "./client/credentials/index.ts", "./*": "./generated/*/index.ts" };
  writeFileSync(join(installed, "package.json"), JSON.stringify({ name: "cloud-data-contracts", type: "module", exports }));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  // The regions of the guide are real; what is sent to their hosts goes to the server of the test.
  writeFileSync(join(folder, "detour.js"), `const send = globalThis.fetch;
globalThis.fetch = (request) => {
  const { pathname, search } = new URL(request.url);
  const { url } = request;
  // Clients refuse a response that says that it is from elsewhere.
  return send(new Request(process.env.TEST_SERVER + pathname + search, request)).then((response) => Object.defineProperty(response, "url", { value: url }));
};`);
  return folder;
}

const environment = {
  ...{ OS_PROJECT_ID: "p", OS_TOKEN: "a token", PROJECT_ID: "p", TOKEN: "a token" },
  ...{ USERNAME: "user", PASSWORD: "secret", ACCOUNT: "account", ACCESS_KEY: "key", SECRET_KEY: "its secret", AK: "key", SK: "its secret" },
};

export async function runProgram(folder: string, { name, code }: Program): Promise<Result & { asked: Asked[] }> {
  await using server = await serve(answering());
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  // A region of the environment must not contradict the one that a program names.
  const place = code.includes("fromEnv({ region") ? {} : { OS_REGION_NAME: "eu-de" };
  const env = { PATH: process.env["PATH"], ...environment, ...place, TEST_SERVER: server.url };
  const result = await execute(process.execPath, ["--import", "./detour.js", file], { cwd: folder, env });
  rmSync(file);
  return { ...result, asked: server.asked };
}
