// The table of what is covered, in the README between two marks.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudsOf, type Documented } from "./docs.ts";
import { Failure } from "./failure.ts";
import { escapeMarkdown } from "./untrusted-text.ts";

const begin = "<!-- coverage: written by npm run build -->";
const end = "<!-- /coverage -->";

export function withCoverage(root: string, documented: Documented[]): string {
  const file = join(root, "README.md");
  const readme = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lines = readme.split(/\r?\n/);
  const [first, last] = [begin, end].map((mark) => onlyLine(lines, mark));
  if (first === undefined || last === undefined || first > last) {
    throw new Failure(`README.md:1  The marks of the coverage table must stand in it, once each, on lines of their own:\n${begin}\n${end}`);
  }
  const newline = readme.includes("\r\n") ? "\r\n" : "\n";
  return [...lines.slice(0, first + 1), "", ...table(documented), "", ...lines.slice(last)].join(newline);
}

function onlyLine(lines: string[], text: string): number | undefined {
  const [found, ...more] = lines.flatMap((line, index) => (line === text ? [index] : []));
  return more.length === 0 ? found : undefined;
}

/** A row for each group of operations. */
function table(documented: Documented[]): string[] {
  const rows = documented.flatMap(({ service, contract, operations }) =>
    [...new Set(operations.map(({ tag }) => tag))].map((tag) => {
      const group = operations.filter((operation) => operation.tag === tag);
      const names = group.map(({ id, deprecated }) => (deprecated ? `~~\`${id}\`~~` : `\`${id}\``));
      return `| ${service} | ${text(tag)} | ${names.join(", ")} | ${documentedFor(group.map((operation) => cloudsOf(contract, operation)))} |`;
    }),
  );
  return ["| Service | Part | Operations | Documented for |", "| --- | --- | --- | --- |", ...rows];
}

/** Of the clouds that have any of a group, each; with how many, where it has not all. */
function documentedFor(clouds: string[]): string {
  const each = clouds.flatMap((names) => names.split(", "));
  const told = (name: string, count: number): string => (count < clouds.length ? `${name} (${count} of ${clouds.length})` : name);
  return [...new Set(each)].map((name) => told(name, each.filter((one) => one === name).length)).join(", ");
}

const text = (words: string): string => (/^[\w .(),-]*$/.test(words) ? words : escapeMarkdown(words));
