// The project's own tests, run in a copy of the project.
import { type Copy, execute, type Result } from "./project.ts";

/** What a copy needs for it, beyond what every copy has. */
export const suite = ["test", "vitest.config.ts"];

/** Runs the tests of the files or folders; with a pattern, those whose name matches it. */
export function runTests(copy: Copy, places: string[], pattern?: string): Promise<Result> {
  const named = pattern === undefined ? [] : ["--testNamePattern", pattern];
  // What vitest tells the tests that it runs is not meant for a vitest within them.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const args = ["node_modules/vitest/vitest.mjs", "run", ...places, ...named];
  return execute(process.execPath, args, { cwd: copy.root, env: { ...env, NO_COLOR: "1" } });
}
