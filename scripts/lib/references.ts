// The checks of everything by which a contract could name something outside of it: $ref, and what tools follow like a
// $ref. Contracts are made of the service's own files and the shared ones; nothing else is read, and nothing fetched.
import { posix } from "node:path";
import type { Finding } from "./failure.ts";
import { type Path, type Place, type Source, childrenOf, mostHops, refOf } from "./source.ts";
import { isInside, isReadable } from "./spec-files.ts";

export const noReferenceHere =
  "OpenAPI allows no $ref here. Write the content in place, or put the $ref one level higher.";

/** What holds things by name or in a list, and has to be written where it stands. */
const maps = [
  "content",
  "responses",
  "properties",
  "examples",
  "headers",
  "parameters",
  "paths",
  "components",
  "servers",
  "tags",
  "security",
];

/** Keys that name something outside of the file, and are never needed. */
const unsupported: Record<string, string> = {
  externalValue: "externalValue is not read. Write the example under value, or refer to a file of examples/ with $ref.",
  operationRef: "operationRef is not supported. Name the operation with operationId.",
  ...Object.fromEntries(
    ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$recursiveAnchor", "$schema"].map((key) => [
      key,
      `${key} is not supported: schemas are named by their files. Use $ref.`,
    ]),
  ),
};

export function strayReferences(source: Source, file: string): Finding[] {
  const findings: Finding[] = [];
  const add = (path: Path, message: string | undefined, code = "source-ref"): void => {
    if (message !== undefined) findings.push(source.finding({ file, path }, code, message));
  };
  const visit = (value: unknown, path: Path): void => {
    const reference = refOf(value);
    const stray =
      reference === undefined
        ? undefined
        : (referenceProblem(source, file, "$ref", reference) ?? circleProblem(source, { file, path }, reference));
    add([...path, "$ref"], stray);
    // Redocly sees these too, but only where it comes to what they lead to for the first time.
    if (reference !== undefined && !stray && maps.includes(String(path.at(-1))) && path.at(-2) !== "properties") {
      add([...path, "$ref"], noReferenceHere, "source-ref-place");
    }
    for (const [key, child] of childrenOf(value)) {
      // Only texts: a property may have any of these names, and then a schema stands there.
      if (typeof child === "string" && Object.hasOwn(unsupported, key)) add([...path, key], unsupported[key]);
      if (key === "discriminator") visitDiscriminator(child, [...path, key]);
      if (key === "externalDocs") add([...path, key, "url"], addressProblem(child));
      visit(child, [...path, key]);
    }
  };
  const visitDiscriminator = (value: unknown, path: Path): void => {
    const { mapping, defaultMapping } = (value ?? {}) as { mapping?: unknown; defaultMapping?: unknown };
    add([...path, "defaultMapping"], mappingProblem(source, file, "defaultMapping", defaultMapping));
    for (const [key, target] of childrenOf(mapping))
      add([...path, "mapping", key], mappingProblem(source, file, "mapping", target));
  };
  visit(source.read(file).value, []);
  return findings;
}

/** What a reference looks like: the relative path of a file, a pointer into it, or both. */
const plain = /^[\w./-]*(#(\/[^#%\\]*)?)?$/;

/** What is wrong with where a reference leads, as far as it can be told without reading anything. */
function referenceProblem(source: Source, file: string, key: string, reference: string): string | undefined {
  const name = reference.split("#")[0] ?? "";
  const target = posix.join(posix.dirname(file), name);
  // Whatever could begin with a scheme or a host is an address, in any spelling.
  if (name.includes(":") || name.startsWith("/") || (/^[\w./-]+$/.test(name) && !isInside(target, source.service))) {
    return `${key} leads out of the service: ${reference}. Refer to files of specs/${source.service} or specs/common.`;
  }
  if (!plain.test(reference) || reference === "") {
    return `${key} is not written plainly: ${reference}. Write the relative path of a .yaml file, and after "#/" the place in it.`;
  }
  if (name !== "" && !isReadable(target)) {
    return `${key} leads to a file that is not read: ${reference}. Contracts are made of files that end in .yaml and do not begin with a dot.`;
  }
  return undefined;
}

/** What is wrong with what a reference leads to, when that is a reference itself. */
function circleProblem(source: Source, place: Place, reference: string): string | undefined {
  if (source.isEndless(place)) {
    return `This $ref leads in a circle, or through more than ${mostHops} others. Write the content, or refer to it directly.`;
  }
  const target = source.target(place.file, reference);
  const isThrough = target?.path.some(
    (_, length) => refOf(source.value({ file: target.file, path: target.path.slice(0, length) })) !== undefined,
  );
  return isThrough
    ? `$ref leads through another $ref: ${reference}. Refer to the file that the other one names.`
    : undefined;
}

/** The values of a mapping are names of schemas, or references. */
function mappingProblem(source: Source, file: string, key: string, target: unknown): string | undefined {
  if (typeof target !== "string" || (/^[\w.-]+$/.test(target) && !/\.(ya?ml|json)$/i.test(target))) return undefined;
  return referenceProblem(source, file, key, target);
}

function addressProblem(docs: unknown): string | undefined {
  const url = (docs as { url?: unknown } | null | undefined)?.url;
  if (typeof url !== "string" || /^https?:\/\//i.test(url)) return undefined;
  return "The url of externalDocs is a web page: it begins with https:// or http://.";
}
