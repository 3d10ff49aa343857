// A program with all that it needs in one file for Node, minified. A bundle that does not work has no size.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Contender } from "./contenders.ts";
import { measureRequests } from "./requests.ts";

export interface Sizes {
  min: number;
  gzip: number;
}

export async function bundle(program: string, { commonjs }: Pick<Contender, "commonjs">): Promise<string> {
  const outfile = program.replace(/\.mjs$/, commonjs ? ".bundle.cjs" : ".bundle.mjs");
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: commonjs ? "cjs" : "esm",
    legalComments: "none",
    logLevel: "silent",
  });
  return outfile;
}

export function sizes(file: string): Sizes {
  const bytes = readFileSync(file);
  return { min: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Which of the bundles do not work, and why: each makes one call. */
export async function tryBundles(files: Map<string, string>, env: NodeJS.ProcessEnv): Promise<Map<string, string>> {
  const runners = [...files].map(([id, program]) => ({ id, program }));
  const { rejected } = await measureRequests(runners, { orders: { once: { calls: 1, lanes: 1 } }, rounds: 1, warmUp: 0 }, env);
  return rejected;
}
