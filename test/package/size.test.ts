// What a page has to load for a client: bundled, minified and compressed, in bytes.
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findServices } from "../../scripts/lib/services.ts";
import { operations } from "../client/contract.ts";
import { root } from "../helpers/project.ts";
import { type Consumer, installPackage } from "./consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
});

afterAll(() => consumer?.[Symbol.dispose]());

/**
 * For a client, the guard of its errors and all classes of errors; and for each operation, whose part in the table is small.
 * The limits on responses, the redaction of encoded secrets, the retry budget and the binding of credentials cost 3.8 kB.
 */
const budget = (operations: number): number => 14_200 + 30 * operations;

const errors = ["AbortedError", "AnswerError", "CloudError", "NotSentError", "OutcomeError", "ServiceError", "TimeoutError", "UnreachableError"];

async function bundle(contents: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const stdin = { contents, resolveDir: consumer.root, loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, write: false, format: "esm", platform: "browser", ...options });
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}

const compressed = async (contents: string, options?: BuildOptions): Promise<number> => gzipSync(await bundle(contents, options), { level: 9 }).length;

/** A program that calls the client and tells its errors apart. */
function program(service: string, more: string[] = [], credentials = ""): string {
  const name = service.charAt(0).toUpperCase() + service.slice(1);
  const names = [`create${name}Client`, `is${name}Error`, ...errors, ...more];
  const from = credentials && `import { ${credentials} } from "cloud-data-contracts/credentials"; console.log(${credentials});`;
  return `import { ${names.join(", ")} } from "cloud-data-contracts/${service}"; ${from}
const client = create${name}Client({ region: "eu-de", token: "t", project_id: "p" });
console.log(client, [${names.slice(1).join(", ")}]);`;
}

test("the classes of errors are those that there are", async () => {
  const { stdout } = await consumer.run(process.execPath, ["--input-type=module", "--eval", 'console.log(Object.keys(await import("cloud-data-contracts")).join())']);
  expect(stdout.trim().split(",").filter((name) => name.endsWith("Error"))).toEqual(errors);
});

test.each(findServices(root))("%s keeps within the budget, in pages and elsewhere", async (service) => {
  const sizes = {
    client: await compressed(program(service)),
    neutral: await compressed(program(service), { platform: "neutral" }),
    "with accessKeys": await compressed(program(service, [], "accessKeys")),
    "with password": await compressed(program(service, [], "password")),
    "with its error table": await compressed(program(service, [`${service}Errors`])),
  };
  console.log(`${service}, bytes min+gzip: ${Object.entries(sizes).map(([what, size]) => `${what} ${size}`).join(", ")}`);
  // An entry that lost the client on the way would keep within any budget.
  expect(new TextDecoder().decode(await bundle(program(service)))).toContain("X-Auth-Token");
  const most = budget(operations.filter((operation) => operation.service === service).length);
  expect(sizes.client).toBeLessThanOrEqual(most);
  expect(sizes.neutral).toBeLessThanOrEqual(most);
});

test("types alone cost nothing", async () => {
  const types = `import type { CdmClient, paths, StopJobAnswer } from "cloud-data-contracts/cdm";
import type { Credentials } from "cloud-data-contracts/credentials";
let used: CdmClient | paths | StopJobAnswer | Credentials;`;
  expect((await bundle(types)).length).toBe(0);
});

test("what a program imports but does not use costs nothing", async () => {
  const unused = consumer.entries.map((entry) => `import * as ${entry.replace(/\W/g, "_")} from "cloud-data-contracts${entry.slice(1)}";`);
  expect((await bundle(unused.join("\n"), { tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } })).length).toBe(0);
});
