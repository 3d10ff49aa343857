// What changed on the wire, by redocly diff, with two corrections: places are those of the YAML as written, and a new
// value of an open enumeration breaks nobody.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Bundle } from "./bundle.ts";
import { type Path, parsePointer } from "./source.ts";
import { openValues } from "./types.ts";

export type Impact = "major" | "minor" | "patch";

export interface WireChange {
  impact: Impact;
  message: string;
  /** file:line in the working tree; of what is gone, where it was. */
  place: string | undefined;
}

interface Side {
  pointer?: string;
}

interface Reported {
  path: string;
  kind: string;
  typeName: string;
  impact: Impact;
  property?: string;
  verdicts?: { ruleId: string; impact: Impact; message: string }[];
  base?: Side;
  revision?: Side;
}

export function wireChanges(before: Bundle, after: Bundle, folder: string): WireChange[] {
  const files = [before, after].map(({ contract }, index) => {
    const file = join(folder, `${index}.json`);
    writeFileSync(file, JSON.stringify(contract));
    return file;
  });
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const text = execFileSync(process.execPath, [cli, "diff", ...files, "--format=json", "--fail-on=none"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const { changes } = JSON.parse(text) as { changes: Reported[] };
  return changes.filter(onWire).map((change) => ({
    impact: impactOf(change, after),
    message: messageOf(change),
    place: placeOf(change.revision, after) ?? prefixed("was ", placeOf(change.base, before)),
  }));
}

/** Our extensions, among them the evidence, and texts for people are not on the wire. */
const onWire = ({ path, property }: Reported): boolean =>
  !/(^|\/)x-/.test(path.replace("#", "")) && !property?.startsWith("x-") && !["description", "summary", "title"].includes(property ?? "") && !path.includes("/examples");

function impactOf(change: Reported, after: Bundle): Impact {
  const gained = change.verdicts?.every(({ ruleId }) => ruleId === "enum-values-added");
  const pointer = change.revision?.pointer;
  if (change.verdicts?.length && gained && pointer?.endsWith("/anyOf/0/enum")) {
    const schema = valueAt(after.contract, parsePointer(pointer.slice(1)).slice(0, -3));
    if (typeof schema === "object" && schema !== null && openValues(schema)) return "minor";
  }
  return change.impact;
}

function messageOf({ verdicts, kind, typeName, path, property }: Reported): string {
  if (verdicts?.length) {
    // A rename is a guess of the tool's: two things that happen to stand in one place.
    return verdicts.map(({ message }) => message.replace(/^(.*) was renamed to (`[^`]*`)\.$/, "$1 is gone, $2 is new; perhaps renamed.")).join(" ");
  }
  const where = path.replace(/^#\/(paths\/)?/, "").replaceAll("~1", "/");
  return `${typeName} ${kind}${property ? `: ${property}` : ""} (${where})`;
}

const prefixed = (prefix: string, text: string | undefined): string | undefined => text && prefix + text;

function placeOf(side: Side | undefined, { map, source }: Bundle): string | undefined {
  if (!side?.pointer || !map) return undefined;
  const place = map.locate(parsePointer(side.pointer.replace(/^#/, "")));
  return `${place.file}:${source.position(place).line}`;
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
