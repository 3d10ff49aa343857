// Evidence as Markdown: what an operation rests on, and what was ruled about the things it uses.
import { resolve } from "../lint/walk.js";
import type { Contract } from "./bundle.ts";
import { cloudNames, evidenceOf, kindNames } from "./cloud-names.ts";
import type { Ruling } from "./evidence.ts";
import type { Operation } from "./operations.ts";
import { neutralizeMarkdown } from "./untrusted-text.ts";

export const strengths: Record<Ruling["strength"], string> = {
  strong: "well supported",
  weak: "weakly supported",
  open: "open: nothing public decides it",
};

const effects: Record<Operation["effect"], string> = {
  read: "changes nothing",
  idempotent: "changes something; a repeat does no further harm",
  once: "changes something; clients never repeat it on their own",
};

/** What is appended to an operation's description in the docs. `uses` are the client's other methods for it. */
export function operationNotes(contract: Contract, operation: Operation, uses: Operation[] = []): string {
  const rulings = rulingsReached(contract, operation);
  return [
    neutralizeMarkdown(`**Effect:** ${effectText([operation, ...uses])}.`),
    operation.replacedBy && neutralizeMarkdown(`**Replaced by:** [${operation.replacedBy}](#operation/${operation.replacedBy}).`),
    `**Evidence:** ${evidenceOf(contract, operation.sources)}.`,
    fold(`Sources (${operation.sources.length})`, sourceList(contract, operation.sources)),
    rulings.length > 0 &&
      fold(
        `Where the documents disagree (${rulings.length})`,
        rulings.map(([id, ruling]) => rulingText(contract, id, ruling)).join("\n\n"),
      ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Where the uses of an operation differ, each with its own. */
const effectText = (uses: Operation[]): string =>
  new Set(uses.map(({ effect }) => effect)).size > 1 ? uses.map(({ id, effect }) => `\`${id}\` ${effects[effect]}`).join(". ") : effects[uses[0]?.effect ?? "once"];

/** Folded, so that the parameters stay in sight. The only HTML in the docs' Markdown: the text has none left. */
const fold = (title: string, text: string): string => `<details>\n<summary>${title}</summary>\n\n${neutralizeMarkdown(text)}\n\n</details>`;

/** The service's error codes, for its first page. */
export function errorCodes(contract: Contract): string {
  const codes = Object.entries(contract["x-errors"]);
  const lines = codes.map(([code, { meaning, remedy }]) => `- \`${code}\`: ${meaning} ${remedy}`);
  return fold(`Error codes (${codes.length})`, lines.join("\n"));
}

function sourceList(contract: Contract, ids: string[]): string {
  const lines = ids.map((id) => {
    const source = contract["x-evidence"].sources[id];
    return source && `- ${[source.title, cloudNames[source.cloud], kindNames[source.kind], source.date].filter(Boolean).join(", ")}`;
  });
  return lines.filter(Boolean).join("\n");
}

export function rulingText(contract: Contract, id: string, { question, readings, ruling, strength, decided }: Ruling): string {
  const says = readings.map(({ source, says }) => {
    const known = contract["x-evidence"].sources[source];
    const date = known?.date ? `, ${known.date}` : "";
    return `- ${known ? `${known.title} (${cloudNames[known.cloud]}${date})` : source}: ${says}`;
  });
  return [`*${question}* ${ruling}`, `(\`${id}\`, ${strengths[strength]}, decided ${decided})`, ...says].join("\n");
}

/** The rulings that stand at an operation and at anything it refers to, in the order a reader meets them. */
function rulingsReached(contract: Contract, operation: Operation): [string, Ruling][] {
  const root = contract as unknown as Record<string, any>;
  const ids = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const node = value as Record<string, any>;
    if (Array.isArray(node["x-rulings"])) node["x-rulings"].forEach((id: string) => ids.add(id));
    if (typeof node.$ref === "string") visit(resolve(root, node));
    Object.values(node).forEach(visit);
  };
  const item = root.paths[operation.path];
  visit(item[operation.method.toLowerCase()]);
  visit(item.parameters);
  return [...ids].flatMap((id) => {
    const ruling = contract["x-evidence"].rulings[id];
    return ruling ? [[id, ruling] as [string, Ruling]] : [];
  });
}
