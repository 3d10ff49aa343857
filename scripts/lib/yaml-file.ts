// Reads one YAML file. What a file may cost is limited, because a pull request from a stranger is read as well: its
// size, its tokens, how deep it is nested, and what its aliases grow to.
import { readFileSync, statSync } from "node:fs";
import { Document, Lexer, LineCounter, isScalar, parseDocument, visit } from "yaml";

export interface YamlFile {
  document: Document;
  lines: LineCounter;
  text: string;
  value: unknown;
  /** Why the file cannot be used. One slip makes many errors; this is the first. */
  broken?: { line: number; column: number; code: "source-yaml" | "source-file"; message: string };
}

/** Several times what the largest file of specs/ needs. */
const limits = { bytes: 1024 ** 2, tokens: 200_000, depth: 100, values: 200_000 };

const tooDeep = `The file is nested more than ${limits.depth} levels deep. Move the inner part into a file of its own.`;
const tooMuch = "The file holds too much for one file. Split it into several files.";
const aliasesGrow = `With its aliases written out, the file holds more than ${limits.values.toLocaleString("en")} values. Write less, or use $ref.`;

/** A defect at an offset of the text. */
class Broken extends Error {
  readonly offset: number;
  readonly code: "source-yaml" | "source-file";
  constructor(code: "source-yaml" | "source-file", message: string, offset = 0) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

export function brokenFile(message: string): YamlFile {
  return {
    document: new Document(),
    lines: new LineCounter(),
    text: "",
    value: undefined,
    broken: { line: 1, column: 1, code: "source-file", message },
  };
}

export function readYaml(path: string): YamlFile {
  const lines = new LineCounter();
  const file: YamlFile = { document: new Document(), lines, text: "", value: undefined };
  try {
    if (statSync(path).size > limits.bytes)
      throw new Broken("source-file", "The file is larger than 1 MiB. Split it into several files.");
    // Strict, so that a file in another encoding does not come out with wrong letters.
    file.text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    assertSmall(file.text);
    // Both options save work that grows with the square: excerpts of the text in errors, and a search for equal keys.
    file.document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    assertSound(file.document);
    file.value = file.document.toJS();
    assertFlat(file.value);
    return file;
  } catch (error) {
    return { ...file, value: undefined, broken: reasonOf(error as Error, file.text) };
  }
}

function reasonOf(error: Error, text: string): NonNullable<YamlFile["broken"]> {
  if (!(error instanceof Broken)) {
    const message = `The file cannot be read as YAML: ${error.message.split("\n")[0]}.`;
    return { line: 1, column: 1, code: "source-yaml", message };
  }
  const before = text.slice(0, error.offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, code: error.code, message: error.message };
}

/** What the lexer says between the pieces of the text: that a document, a scalar or the end of a flow follows. */
const marks = new Set(["\x02", "\x18", "\x1f"]);

/** Throws, before the parser sees the text, where it would take long or run out of stack. */
function assertSmall(text: string): void {
  const indents: number[] = [];
  let [tokens, offset, flow, dashes, indent, begins] = [0, 0, 0, 0, 0, true];
  for (const token of new Lexer().lex(text)) {
    if (++tokens > limits.tokens) throw new Broken("source-file", tooMuch);
    if (marks.has(token)) continue;
    if (token.endsWith("\n")) [dashes, indent, begins] = [0, 0, true];
    else if (begins && /^ +$/.test(token)) indent = token.length;
    else {
      // The levels of a block are its different indentations, those of a line its dashes and brackets.
      if (begins) openLevel(indents, indent);
      begins = false;
      if (token === "[" || token === "{") flow++;
      else if (token === "]" || token === "}") flow--;
      else if (token === "-" || token === "?") dashes++;
      if (flow + dashes + indents.length > limits.depth) throw new Broken("source-file", tooDeep, offset);
    }
    offset += token.length;
  }
}

function openLevel(indents: number[], indent: number): void {
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
  indents.push(indent);
}

/** Throws where the YAML has an error, or something of YAML that contracts do without. */
function assertSound(document: Document): void {
  const [error] = [...document.errors, ...document.warnings];
  if (error)
    throw new Broken("source-yaml", `The YAML is broken: ${error.message}. Mend it here or just above.`, error.pos[0]);
  if (document.contents === null) throw new Broken("source-yaml", "The file is empty. Fill it, or delete it.");
  // With %YAML 1.1 a file would have values of other types than the tools that read it later expect.
  if (document.directives?.yaml.explicit)
    throw new Broken("source-yaml", "A %YAML directive is not supported. Delete it: all files are YAML 1.2.");
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const offset = (key as { range?: [number] | null } | null)?.range?.[0] ?? 0;
        if (!isScalar(key)) throw new Broken("source-yaml", "A key is a text. Write it as one.", offset);
        const name = String(key.value);
        if (seen.has(name))
          throw new Broken(
            "source-yaml",
            "The YAML is broken: Map keys must be unique. Mend it here or just above.",
            offset,
          );
        if (name === "<<")
          throw new Broken("source-yaml", "Merge keys (<<) are not supported. Write the keys out.", offset);
        if (name === "__proto__")
          throw new Broken("source-yaml", "__proto__ cannot be a key. Choose another name.", offset);
        seen.add(name);
      }
    },
  });
}

/** Throws where aliases make a value that is too large to be walked through. */
function assertFlat(value: unknown): void {
  let values = 0;
  const into = (inner: unknown, depth: number): void => {
    if (++values > limits.values) throw new Broken("source-file", aliasesGrow);
    if (depth > limits.depth) throw new Broken("source-file", tooDeep);
    if (typeof inner === "object" && inner !== null) for (const child of Object.values(inner)) into(child, depth + 1);
  };
  into(value, 0);
}
