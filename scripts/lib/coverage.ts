// The table of what is covered, in the README between two marks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudsOf, type Documented } from "./docs.ts";
import { Failure } from "./failure.ts";

const begin = "<!-- coverage: written by npm run build -->";
const end = "<!-- /coverage -->";

export function withCoverage(root: string, documented: Documented[]): string {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Failure(`README.md:1  The marks of the coverage table are missing. Put back the lines\n${begin}\n${end}`);
  }
  return `${before}${begin}\n\n${table(documented)}\n\n${end}${after}`;
}

function table(documented: Documented[]): string {
  const rows = documented.flatMap(({ service, contract, operations }) =>
    operations.map((operation) => {
      const summary = operation.deprecated ? `${operation.summary} (deprecated)` : operation.summary;
      return `| ${service} | \`${operation.id}\` | ${summary} | ${cloudsOf(contract, operation)} |`;
    }),
  );
  return ["| Service | Operation | What it does | Documented for |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
