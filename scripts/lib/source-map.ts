// Which place of the bundle comes from which place of the source. The bundler keeps no such map, so source and bundle
// are walked side by side: where the source has a reference and the bundle a component, the component comes from there.
import { type Path, type Place, Source, childrenOf, keyOf, parsePointer, refOf } from "./source.ts";

export class SourceMap {
  readonly #source: Source;
  /** Of each component ("schemas/JobStatus") the place it was written. */
  readonly #components = new Map<string, Place>();
  /** Of each component the first reference to it. */
  readonly #uses = new Map<string, Place>();
  /** The files that the walk came through. */
  readonly files = new Set<string>();

  constructor(source: Source, bundle: unknown) {
    this.#source = source;
    this.#walk({ file: source.entry, path: [] }, bundle, bundle, new Set());
  }

  /** The place in the source of a path of the bundle. */
  locate(path: Path): Place {
    const service = `specs/${this.#source.service}`;
    if (path[0] === "x-evidence" && path[1] === "rulings") return { file: `${service}/rulings.yaml`, path: path.slice(2) };
    if (path[0] === "x-evidence" && path[1] === "sources") return { file: "specs/sources.yaml", path: path.slice(2) };
    if (path[0] === "x-errors") return { file: `${service}/errors.yaml`, path: path.slice(1) };

    let place: Place = { file: this.#source.entry, path: [] };
    let rest = path;
    if (path[0] === "components") {
      const component = this.#components.get(`${path[1]}/${path[2]}`);
      if (component) [place, rest] = [component, path.slice(3)];
    }
    for (const key of rest) {
      // What stands beside a $ref is where it stands; the rest is where the $ref leads.
      const isBeside = Object.hasOwn(Object(this.#source.value(place)), key);
      const at = isBeside ? place : this.#source.follow(place);
      place = { file: at.file, path: [...at.path, key] };
    }
    return place;
  }

  /** The last reference on the way to a path of the bundle; the place of the path, where the way has none. */
  locateReference(path: Path): Place {
    const passed = path.map((_, index) => this.locate(path.slice(0, index + 1)));
    const last = passed.findLast((place) => refOf(this.#source.value(place)) !== undefined) ?? this.#uses.get(`${path[1]}/${path[2]}`);
    return last ? { file: last.file, path: [...last.path, "$ref"] } : this.locate(path);
  }

  #walk(place: Place, bundled: unknown, bundle: unknown, seen: Set<string>): void {
    this.files.add(place.file);
    if (seen.has(keyOf(place))) return;
    seen.add(keyOf(place));

    const value = this.#source.value(place);
    for (const [key, child] of childrenOf(value)) {
      if (child === null || typeof child !== "object") continue;
      const bundledChild = (bundled as Record<string, unknown> | undefined)?.[key];
      this.#walk({ file: place.file, path: [...place.path, key] }, bundledChild, bundle, seen);
    }
    const reference = refOf(value);
    const target = reference === undefined ? undefined : this.#source.target(place.file, reference);
    if (!target) return;
    const bundledReference = refOf(bundled);
    if (bundledReference === undefined) return this.#walk(target, bundled, bundle, seen);
    const path = parsePointer(bundledReference.slice(1));
    const component = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], bundle);
    if (path[0] === "components") {
      const name = `${path[1]}/${path[2]}`;
      this.#components.set(name, this.#source.follow(target));
      if (!this.#uses.has(name)) this.#uses.set(name, place);
    }
    this.#walk(target, component, bundle, seen);
  }
}
