// The YAML as people wrote it: where every value stands, and which place of the bundle comes from which file.
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { type Document, isMap, isNode, isSeq } from "yaml";
import type { Finding } from "./failure.ts";
import { type Listing, isInside, listYaml, refusal, sourcesFile } from "./spec-files.ts";
import { type YamlFile, brokenFile, readYaml } from "./yaml-file.ts";

export type Path = (string | number)[];
export interface Place {
  file: string;
  path: Path;
}

/** So many references may lead from one to the next; the rules follow as many. */
export const mostHops = 20;

export class Source {
  readonly root: string;
  readonly service: string;
  readonly entry: string;
  readonly #files = new Map<string, YamlFile>();
  readonly #listings = new Map<string, Listing>();

  constructor(root: string, service: string) {
    this.root = root;
    this.service = service;
    this.entry = `specs/${service}/openapi.yaml`;
  }

  exists(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  read(file: string): YamlFile {
    let read = this.#files.get(file);
    if (!read) this.#files.set(file, (read = this.#readOnce(file)));
    return read;
  }

  #readOnce(file: string): YamlFile {
    const reason = refusal(this.root, file, this.service);
    return reason === undefined ? readYaml(join(this.root, file)) : brokenFile(reason);
  }

  /** The files that belong to the service, whether or not something refers to them. */
  ownFiles(): string[] {
    return this.#list(`specs/${this.service}`).files;
  }

  /** The files that services have in common. */
  sharedFiles(): string[] {
    return [...this.#list("specs/common").files, sourcesFile].filter((file) => this.exists(file));
  }

  /** What the folders hold that must not be there. */
  refusedFiles(): Listing["refused"] {
    return [`specs/${this.service}`, "specs/common"].flatMap((folder) => this.#list(folder).refused);
  }

  #list(folder: string): Listing {
    let listing = this.#listings.get(folder);
    if (!listing) this.#listings.set(folder, (listing = listYaml(this.root, folder)));
    return listing;
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
  follow(place: Place): Place {
    let at = place;
    for (let hops = 0; hops < mostHops; hops++) {
      const next = this.#next(at);
      if (!next) return at;
      at = next;
    }
    return at;
  }

  /** Whether references from a place lead on and on, or round in a circle, and never to content. */
  isEndless(place: Place): boolean {
    return this.#next(this.follow(place)) !== undefined;
  }

  #next(place: Place): Place | undefined {
    const reference = refOf(this.value(place));
    return reference === undefined ? undefined : this.target(place.file, reference);
  }

  /** The place a reference names, or nothing when its file does not exist or does not belong to the contract. */
  target(fromFile: string, reference: string): Place | undefined {
    const [name = "", pointer = ""] = reference.split("#");
    const file = name === "" ? fromFile : posix.join(posix.dirname(fromFile), name);
    if (file !== fromFile && !(isInside(file, this.service) && this.exists(file))) return undefined;
    return { file, path: parsePointer(pointer) };
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
