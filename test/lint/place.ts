// Where a text stands in a file, so that a test need not count lines.
import { bundleService } from "../../scripts/lib/bundle.ts";
import { lintBundle } from "../../scripts/lib/lint.ts";
import type { Finding } from "../../scripts/lib/failure.ts";

/** Line and column of a text that occurs once; with `»` in it, of what follows that sign. */
export function placeOf(text: string, marker: string): { line: number; column: number } {
  const wanted = marker.replace("»", "");
  const [before = "", ...more] = text.split(wanted);
  if (more.length !== 1) throw new Error(`Occurs ${more.length} times, and not once: ${wanted}`);
  const lines = (before + marker.slice(0, Math.max(marker.indexOf("»"), 0))).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

export const lintService = async (root: string, service: string): Promise<Finding[]> =>
  lintBundle(await bundleService(root, service));
