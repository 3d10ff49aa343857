import { inspect } from "node:util";

/** Whatever a log or a debugger could show of an error. */
export function everythingOf(error: unknown): string {
  const own = error instanceof Error ? [error.message, error.stack, error.cause === error ? "" : everythingOf(error.cause)] : [];
  return [...own, inspect(error, { depth: Infinity, showHidden: true, getters: false }), JSON.stringify(error), String(error)].join("\n");
}
