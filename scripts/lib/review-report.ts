// The report of a review, for the person who decides: first a line per service, then what changed where.
import type { DeclaredChanges } from "./declared-changes.ts";
import type { TypeChanges } from "./type-changes.ts";
import type { Impact, WireChange } from "./wire-changes.ts";

export interface ServiceReview {
  service: string;
  /** Versions; missing where there is no such service. */
  before: string | undefined;
  after: string | undefined;
  /** There was such a service, but it was too broken to be compared with. */
  unreadable: boolean;
  wire: WireChange[];
  declared: DeclaredChanges;
  types: TypeChanges;
}

const impacts: Impact[] = ["major", "minor", "patch"];
const meaning: Record<Impact, string> = { major: "breaks callers", minor: "adds", patch: "neither breaks nor adds" };

export function reportMarkdown(base: string, reviews: ServiceReview[]): string {
  const touched = reviews.filter(isTouched);
  const head = `# Review of the contracts against ${base}`;
  if (touched.length === 0) return `${head}\n\nNothing changed: not on the wire, in what clients do, in the types or in the evidence (${reviews.map(({ service }) => service).join(", ")}).`;
  const untouched = reviews.filter((review) => !isTouched(review)).map(({ service }) => service);
  return [
    head,
    ["| Service | Version | On the wire | In what clients do | In the types | In the evidence |", "| --- | --- | --- | --- | --- | --- |", ...touched.map(summaryRow)].join("\n"),
    untouched.length > 0 && `Unchanged: ${untouched.join(", ")}.`,
    ...touched.map(section),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const isTouched = ({ before, after, wire, declared, types }: ServiceReview): boolean =>
  before !== after || wire.length > 0 || declared.behaviour.length > 0 || declared.evidence.length > 0 || types.diff !== "" || countOf(types) > 0;

const countOf = ({ added, removed, changed }: TypeChanges): number => added.length + removed.length + changed.length;

function summaryRow({ service, before, after, unreadable, wire, declared, types }: ServiceReview): string {
  const version = unreadable ? `${after} (unreadable before)` : before === undefined ? `new (${after})` : after === undefined ? `removed (${before})` : before === after ? before : `${before} → ${after}`;
  const counts = impacts.map((impact) => [wire.filter((change) => change.impact === impact).length, impact] as const);
  const onWire = counts.filter(([count]) => count > 0).map(([count, impact]) => `${count} ${impact}`);
  const inTypes = [
    [types.added.length, "added"],
    [types.removed.length, "removed"],
    [types.changed.length, "changed"],
  ].filter(([count]) => count !== 0);
  const cells = [
    service,
    version,
    onWire.join(", "),
    declared.behaviour.length || "",
    inTypes.map((pair) => pair.join(" ")).join(", ") || (types.diff ? "comments only" : ""),
    declared.evidence.length || "",
  ];
  return `| ${cells.map((cell) => cell || "–").join(" | ")} |`;
}

function section({ service, wire, declared, types }: ServiceReview): string {
  const byImpact = impacts.flatMap((impact) => {
    const changes = wire.filter((change) => change.impact === impact);
    return changes.length === 0 ? [] : [`### On the wire: ${impact} (${meaning[impact]})\n\n${changes.map(bullet).join("\n")}`];
  });
  const named = (["removed", "changed", "added"] as const)
    .filter((kind) => types[kind].length > 0)
    .map((kind) => `- ${kind}: ${types[kind].map((name) => `\`${name}\``).join(", ")}`);
  return [
    `## ${service}`,
    ...byImpact,
    declared.behaviour.length > 0 && `### In what clients do\n\n${lines(declared.behaviour)}`,
    named.length > 0 && `### In the types\n\n${named.join("\n")}`,
    declared.evidence.length > 0 && `### In the evidence\n\n${lines(declared.evidence)}`,
    types.diff && `<details>\n<summary>The types, line by line</summary>\n\n\`\`\`\`diff\n${types.diff.trimEnd()}\n\`\`\`\`\n\n</details>`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const lines = (texts: string[]): string => texts.map((text) => `- ${harmless(text)}`).join("\n");

const bullet = ({ message, place }: WireChange): string => `- ${harmless(message)}${place ? ` (${place.replace(/(?<!\S)\S+$/, "\`$&\`")})` : ""}`;

/** The message holds names from the contract, which must not become HTML or images in somebody's comment. */
const harmless = (text: string): string => text.replaceAll("<", "&lt;").replaceAll("![", "!\\[");
