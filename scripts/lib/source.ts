// The YAML as people wrote it: where every value stands, and which place of the bundle comes from which file.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Document, LineCounter, isMap, isNode, isSeq, parseDocument } from "yaml";
import { listRecursively, posixRelative } from "../shared/posix-path.ts";
import type { Finding } from "./failure.ts";

export type Path = (string | number)[];
export interface Place {
  file: string;
  path: Path;
}

interface SourceFile {
  document: Document;
  lines: LineCounter;
  value: unknown;
  /** Why the file cannot be used. One slip makes many errors; this is the first. */
  broken?: { line: number; column: number; message: string };
}

export class Source {
  readonly root: string;
  readonly service: string;
  readonly entry: string;
  readonly #files = new Map<string, SourceFile>();

  constructor(root: string, service: string) {
    this.root = root;
    this.service = service;
    this.entry = `specs/${service}/openapi.yaml`;
  }

  exists(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  read(file: string): SourceFile {
    let read = this.#files.get(file);
    if (!read) this.#files.set(file, (read = parse(join(this.root, file))));
    return read;
  }

  /** The files that belong to the service, whether or not something refers to them. */
  ownFiles(): string[] {
    return this.#yamlIn(`specs/${this.service}`);
  }

  /** The files that services have in common. */
  sharedFiles(): string[] {
    return [...this.#yamlIn("specs/common"), "specs/sources.yaml"].filter((file) => this.exists(file));
  }

  #yamlIn(folder: string): string[] {
    if (!this.exists(folder)) return [];
    return listRecursively(join(this.root, folder))
      .filter((name) => /(^|\/)[^./][^/]*\.ya?ml$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort();
  }

  /** What stands at a place, following no reference. */
  value({ file, path }: Place): unknown {
    let value = this.read(file).value;
    for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
    return value;
  }

  /** Line and column of a place; of the nearest thing around it when it does not exist. */
  position({ file, path }: Place): { line: number; column: number } {
    const { document, lines } = this.read(file);
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(document, path.slice(0, length));
      if (offset === undefined) continue;
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  }

  finding(place: Place, code: string, message: string, severity: Finding["severity"] = "error"): Finding {
    return { file: place.file, ...this.position(place), severity, code, message };
  }

  /** Follows `$ref` at a place until there is none, or none that can be followed. */
  follow(place: Place, seen = new Set<string>()): Place {
    const reference = refOf(this.value(place));
    const target = reference === undefined ? undefined : this.target(place.file, reference);
    if (!target || seen.has(keyOf(target))) return place;
    return this.follow(target, seen.add(keyOf(target)));
  }

  /** Whether references from a place lead round in a circle and never to content. */
  isCircular(place: Place): boolean {
    const end = this.follow(place);
    const reference = refOf(this.value(end));
    return reference !== undefined && this.target(end.file, reference) !== undefined;
  }

  /** The place a reference names, or nothing when its file does not exist. */
  target(fromFile: string, reference: string): Place | undefined {
    const [name = "", pointer = ""] = reference.split("#");
    const file = name === "" ? fromFile : posixRelative(this.root, join(this.root, dirname(fromFile), name));
    if (!this.exists(file)) return undefined;
    return { file, path: parsePointer(pointer) };
  }
}

function parse(path: string): SourceFile {
  const lines = new LineCounter();
  let document: Document = new Document();
  const broken = (message: string, offset = 0): SourceFile => {
    const { line, col } = lines.linePos(offset);
    return { document, lines, value: undefined, broken: { line: line || 1, column: col || 1, message } };
  };
  try {
    // Strict, so that a file in another encoding does not come out with wrong letters.
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
    document = parseDocument(text, { lineCounter: lines });
    const [error] = [...document.errors, ...document.warnings];
    if (error) return broken(`The YAML is broken: ${error.message.split(" at line ")[0]}. Mend it here or just above.`, error.pos[0]);
    if (document.contents === null) return broken("The file is empty. Fill it, or delete it.");
    return { document, lines, value: document.toJS() };
  } catch (error) {
    return broken(`The file cannot be read as YAML: ${(error as Error).message.split("\n")[0]}.`);
  }
}

export const parsePointer = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

export const refOf = (value: unknown): string | undefined => {
  const reference = (value as { $ref?: unknown } | null | undefined)?.$ref;
  return typeof reference === "string" ? reference : undefined;
};

export const keyOf = ({ file, path }: Place): string => [file, ...path].join("\n");

export const childrenOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : value !== null && typeof value === "object"
      ? Object.entries(value)
      : [];

/** Of a map's entry the offset of its key, because that is where a person looks. */
function offsetOf(document: Document, path: Path): number | undefined {
  if (path.length === 0) return firstOffset(document);
  let node: unknown = document.contents;
  let at: unknown = node;
  for (const key of path) {
    if (isMap(node)) {
      // Keys are compared as texts: a status code may stand with or without quotes.
      const pair = node.items.find((item) => String(item.key) === String(key));
      [at, node] = [pair?.key, pair?.value];
    } else if (isSeq(node)) at = node = node.items[Number(key)];
    else return undefined;
  }
  return isNode(at) ? at.range?.[0] : undefined;
}

const firstOffset = (document: Document): number | undefined =>
  isMap(document.contents) && isNode(document.contents.items[0]?.key)
    ? document.contents.items[0].key.range?.[0]
    : document.contents?.range?.[0];
