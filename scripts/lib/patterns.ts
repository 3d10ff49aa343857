// The regular expressions of a contract, before anything is matched with them. Validators match examples with every
// `pattern`, and one that backtracks, such as ^(a+)+$, would hold up the lint for hours.
import { walkSchemas } from "../lint/walk.js";
import { shapeOf } from "./pattern-shape.ts";
import { type Path, childrenOf } from "./source.ts";

interface Pattern {
  path: Path;
  text: string;
}

/** What is wrong with patterns of a contract, each with its path in the bundle. */
export async function badPatterns(contract: unknown): Promise<{ path: Path; message: string }[]> {
  const patterns = patternsOf(contract);
  if (patterns.length === 0) return [];
  const { checkSync } = await loadChecker();
  const inSchemas = pathsInSchemas(contract);
  const verdicts = new Map<string, string | undefined>();
  const findings: { path: Path; message: string }[] = [];
  for (const { path, text } of patterns) {
    if (!verdicts.has(text)) verdicts.set(text, problemOf(text, checkSync));
    const message = verdicts.get(text);
    // A text that merely has the name of the keyword need not be a regular expression.
    if (message !== undefined && (message !== notRegular || inSchemas.has(keyOf(path))))
      findings.push({ path, message });
    // The check may take a second for each, so it does not go on for as long as a file has patterns.
    if (findings.length >= 20) break;
  }
  return findings;
}

/** Loaded when needed, because it is large and few services have a pattern. It runs in this process, not in its own. */
async function loadChecker(): Promise<typeof import("recheck")> {
  process.env["RECHECK_SYNC_BACKEND"] = "pure";
  return import("recheck");
}

/** Every string that a validator could take for a pattern, also in data, which a $ref may use as a schema. */
function patternsOf(contract: unknown): Pattern[] {
  const found: Pattern[] = [];
  const seen = new Set<object>();
  const into = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const { pattern, patternProperties } = value as Record<string, unknown>;
    if (typeof pattern === "string") found.push({ path: [...path, "pattern"], text: pattern });
    for (const [name] of childrenOf(patternProperties))
      found.push({ path: [...path, "patternProperties", name], text: String(name) });
    for (const [key, child] of childrenOf(value)) into(child, [...path, key]);
  };
  into(contract, []);
  return found;
}

function pathsInSchemas(contract: unknown): Set<string> {
  const paths = new Set<string>();
  walkSchemas(contract, (schema, path) => {
    paths.add(keyOf([...path, "pattern"]));
    for (const [name] of childrenOf(schema["patternProperties"]))
      paths.add(keyOf([...path, "patternProperties", name]));
  });
  return paths;
}

const keyOf = (path: Path): string => JSON.stringify(path.map(String));

const notRegular = "This is not a regular expression with the flag u. Correct it.";
const slow =
  "This pattern takes more than linear time on some strings. Write it without repetitions inside of repetitions, or next to each other, that match the same.";
const unknown =
  "This pattern cannot be shown to take linear time. Write it without lookaround, references to groups and large counts.";
const tooLong =
  "This pattern is too complicated to be checked: it may have 200 characters, and a question mark six times.";

function problemOf(text: string, checkSync: (typeof import("recheck"))["checkSync"]): string | undefined {
  try {
    new RegExp(text, "u");
  } catch {
    return notRegular;
  }
  if (/\(\?(?!:)/.test(text)) return unknown;
  if (text.length > 200) return tooLong;
  const { loosened, isVague, optional } = shapeOf(text);
  if (optional > 6) return tooLong;
  if (isVague) return slow;
  // Of the checker's ways the one that proves; the other tries out.
  const { status } = checkSync(loosened, "u", { checker: "automaton", timeout: 2000 });
  if (status === "safe") return undefined;
  return status === "vulnerable" ? slow : unknown;
}
