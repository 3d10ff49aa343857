// Hands Redocly the files of a contract. Whatever a contract refers to, it gets what Source reads and nothing else: no
// URL, and no file outside. The checks in references.ts report the same beforehand, with a place; this enforces it.
import { posixRelative } from "../shared/posix-path.ts";
import { BaseResolver, type Document, ResolveError, Source as RedoclySource } from "@redocly/openapi-core";
import type { Source } from "./source.ts";
import type { YamlFile } from "./yaml-file.ts";

export class SpecResolver extends BaseResolver {
  readonly #source: Source;

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override async loadExternalRef(path: string): Promise<RedoclySource> {
    const { text, broken } = this.#read(path);
    if (broken) throw new ResolveError(new Error(broken.message));
    return new RedoclySource(path, text);
  }

  /** A copy of what Source has parsed: Redocly changes what it bundles, and two parsers could read two things. */
  override parseDocument(source: RedoclySource): Document {
    return { source, parsed: structuredClone(this.#read(source.absoluteRef).value) };
  }

  #read(path: string): YamlFile {
    return this.#source.read(posixRelative(this.#source.root, path));
  }
}
