// The report of a review, for the person who decides: first a line per service, then what changed where.
import type { DeclaredChanges } from "./declared-changes.ts";
import type { TypeChanges } from "./type-changes.ts";
import { codeBlock, codeSpan } from "./untrusted-text.ts";
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

function summaryRow({ service, unreadable, wire, declared, types, ...versions }: ServiceReview): string {
  const [before, after] = [versionText(versions.before), versionText(versions.after)];
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

/** The usual ones as they are. Within a table also a code span must not have the sign that divides cells. */
const versionText = (version: string | undefined): string | undefined =>
  version === undefined || /^\d{1,4}(\.\d{1,4}){0,3}$/.test(version) ? version : codeSpan(String(version)).replaceAll("|", "\\|");

function section({ service, wire, declared, types }: ServiceReview): string {
  const byImpact = impacts.flatMap((impact) => {
    const changes = wire.filter((change) => change.impact === impact);
    return changes.length === 0 ? [] : [`### On the wire: ${impact} (${meaning[impact]})\n\n${changes.map(bullet).join("\n")}`];
  });
  const named = (["removed", "changed", "added"] as const)
    .filter((kind) => types[kind].length > 0)
    .map((kind) => `- ${kind}: ${types[kind].map(codeSpan).join(", ")}`);
  return [
    `## ${service}`,
    ...byImpact,
    declared.behaviour.length > 0 && `### In what clients do\n\n${lines(declared.behaviour)}`,
    named.length > 0 && `### In the types\n\n${named.join("\n")}`,
    declared.evidence.length > 0 && `### In the evidence\n\n${lines(declared.evidence)}`,
    types.diff && `<details>\n<summary>The types, line by line</summary>\n\n${codeBlock("diff", types.diff)}\n\n</details>`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const lines = (texts: string[]): string => texts.map((text) => `- ${text}`).join("\n");

const bullet = ({ message, place }: WireChange): string => `- ${messageText(message)}${place ? ` (${placeText(place)})` : ""}`;

const placeText = (place: string): string => (place.startsWith("was ") ? `was ${codeSpan(place.slice(4))}` : codeSpan(place));

/** Redocly's own words stay as they are. What is between backticks, or might be anything else than plain words, is code. */
const messageText = (message: string): string =>
  message
    .split("`")
    .map((part, index) => (index % 2 === 0 && isPlain(part) ? part : spaced(part)))
    // Spans that touch would be read as one, or end each other.
    .reduce((text, part) => (text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part), "");

const spaced = (part: string): string => (part.trim() === "" ? " " : `${/^\s/.test(part) ? " " : ""}${codeSpan(part)}${/\s$/.test(part) ? " " : ""}`);

const isPlain = (text: string): boolean => !/[^a-z ,;:.()'-]|[.:]\S|[a-f]{7}/i.test(text);
