// One service's YAML, many files, becomes one OpenAPI document with its evidence in it. Findings of the source itself
// (broken YAML, references that lead nowhere or stand where OpenAPI has none, files nobody uses) are made here.
import { join, posix } from "node:path";
import { bundle, createConfig, lint, type Oas3Definition } from "@redocly/openapi-core";
import { walk } from "../lint/walk.js";
import { posixRelative } from "../shared/posix-path.ts";
import type { Finding } from "./failure.ts";
import { readEvidence, type Evidence } from "./evidence.ts";
import { type Path, Source, childrenOf, parsePointer, refOf } from "./source.ts";
import { SourceMap } from "./source-map.ts";

export type Contract = Oas3Definition & { "x-evidence": Evidence; "x-errors": Record<string, ErrorCode> };

export interface ErrorCode {
  status: number | null;
  meaning: string;
  remedy: string;
  sources: string[];
}

export interface Bundle {
  service: string;
  /** Missing when the source is too broken to be bundled. */
  contract?: Contract;
  map?: SourceMap;
  source: Source;
  findings: Finding[];
}

export async function bundleService(root: string, service: string): Promise<Bundle> {
  const source = new Source(root, service);
  const broken = brokenYaml(source);
  if (broken.length > 0) return { service, source, findings: broken };

  const evidence = readEvidence(source);
  const version = String((source.value({ file: source.entry, path: ["openapi"] }) ?? "") as string);
  if (!version.startsWith("3.1.")) {
    return { service, source, findings: [noContract(source, new Error(`openapi is ${version || "missing"}, and must be 3.1.0`))] };
  }
  const references = await badReferences(source).catch((error: Error) => [noContract(source, error)]);
  if (references.length > 0 || evidence.findings.length > 0) {
    return { service, source, findings: [...references, ...evidence.findings] };
  }

  const config = await createConfig({});
  let document: Oas3Definition;
  try {
    document = (await bundle({ ref: join(root, source.entry), config })).bundle.parsed as Oas3Definition;
  } catch (error) {
    return { service, source, findings: [noContract(source, error as Error)] };
  }
  const map = new SourceMap(source, document);
  const findings = unusedFiles(source, map);
  const contract = { ...document, "x-evidence": evidence.evidence, "x-errors": evidence.errors } as Contract;
  contract["x-evidence"].sources = citedOf(contract, evidence.evidence.sources);
  return { service, source, map, contract, findings };
}

function brokenYaml(source: Source): Finding[] {
  return [...source.ownFiles(), ...source.sharedFiles()].flatMap((file) => {
    const { broken } = source.read(file);
    return broken ? [{ file, ...broken, severity: "error" as const, code: "source-yaml" }] : [];
  });
}

const noContract = (source: Source, { message }: Error): Finding =>
  source.finding({ file: source.entry, path: [] }, "source-shape", `This cannot be read as an OpenAPI document: ${message.split("\n")[0]}`);

async function badReferences(source: Source): Promise<Finding[]> {
  const circular = [...source.ownFiles(), ...source.sharedFiles()]
    .map((file) => ({ file, path: [] }))
    .filter((place) => source.isCircular(place))
    .map((place) => source.finding(place, "source-ref", "This $ref leads back to where it stands. Write the content."));
  const strays = [...source.ownFiles(), ...source.sharedFiles()].flatMap((file) => strayReferences(source, file));
  if (circular.length + strays.length > 0) return [...circular, ...strays];
  const config = await createConfig({ rules: { "spec-strict-refs": "error", "no-unresolved-refs": "error" } });
  const problems = await lint({ ref: join(source.root, source.entry), config });
  return problems.flatMap((problem) => {
    const location = problem.location[0];
    if (!location || !("pointer" in location) || location.pointer === undefined) return [];
    const file = posixRelative(source.root, location.source.absoluteRef);
    const path = parsePointer(location.pointer.replace(/^#/, ""));
    if (problem.ruleId === "spec-strict-refs") {
      return [source.finding({ file, path }, "source-ref-place", noReferenceHere)];
    }
    const value = source.value({ file, path }) as { $ref?: string } | undefined;
    const message = `$ref leads nowhere: ${value?.$ref ?? "?"}. Correct the path, or write that file.`;
    return [source.finding({ file, path: [...path, "$ref"] }, "source-ref", message)];
  });
}

const noReferenceHere = "OpenAPI allows no $ref here. Write the content in place, or put the $ref one level higher.";

/** What holds things by name or in a list, and has to be written where it stands. */
const maps = ["content", "responses", "properties", "examples", "headers", "parameters", "paths", "components", "servers", "tags", "security"];

/** Contracts are made of the service's own files and the shared ones: nothing is read from the network or the disk at large. */
function strayReferences(source: Source, file: string): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: Path): void => {
    const reference = refOf(value);
    const target = reference === undefined ? file : posix.join(posix.dirname(file), reference.split("#")[0] ?? "");
    const inside = reference?.startsWith("#") || ["common", source.service].some((name) => target.startsWith(`specs/${name}/`)) || target === file;
    if (reference !== undefined && (!inside || /^[a-z]+:|^\//i.test(reference))) {
      const message = `$ref leads out of the service: ${reference}. Refer to files of specs/${source.service} or specs/common.`;
      findings.push(source.finding({ file, path: [...path, "$ref"] }, "source-ref", message));
    } else if (reference !== undefined && maps.includes(String(path.at(-1))) && path.at(-2) !== "properties") {
      // Redocly sees these too, but only where it comes to what they lead to for the first time.
      findings.push(source.finding({ file, path: [...path, "$ref"] }, "source-ref-place", noReferenceHere));
    }
    for (const [key, child] of childrenOf(value)) visit(child, [...path, key]);
  };
  visit(source.read(file).value, []);
  return findings;
}

/** The files of a service that are found by their name, not by a reference. */
const foundByName = ["openapi.yaml", "rulings.yaml", "errors.yaml"];

function unusedFiles(source: Source, map: SourceMap): Finding[] {
  return source
    .ownFiles()
    .filter((file) => !map.files.has(file) && !foundByName.some((name) => file === `specs/${source.service}/${name}`))
    .map((file) =>
      source.finding({ file, path: [] }, "source-unused-file", "No contract refers to this file. Refer to it, or delete it."),
    );
}

/** Of all sources those that the contract cites, so that a bundle carries its own evidence and no other. */
function citedOf(contract: Contract, sources: Evidence["sources"]): Evidence["sources"] {
  const cited = new Set<unknown>();
  walk(contract, (node, path) => {
    for (const ids of [node["x-sources"], node.sources]) if (Array.isArray(ids)) ids.forEach((id) => cited.add(id));
    if (path.at(-2) === "readings") cited.add(node.source);
  });
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}
