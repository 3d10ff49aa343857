// One service's YAML, many files, becomes one OpenAPI document with its evidence in it. Findings of the source itself
// (broken YAML, references that lead nowhere or stand where OpenAPI has none, files nobody uses) are made here.
import { join } from "node:path";
import { bundle, createConfig, lint, type Oas3Definition } from "@redocly/openapi-core";
import { walk } from "../lint/walk.js";
import { posixRelative } from "../shared/posix-path.ts";
import type { Finding } from "./failure.ts";
import { readEvidence, type Evidence } from "./evidence.ts";
import { overgrown, selfApplied, selfHolding, unfollowed } from "./cycles.ts";
import { badPatterns } from "./patterns.ts";
import { noReferenceHere, strayReferences } from "./references.ts";
import { SpecResolver } from "./resolver.ts";
import { type Path, Source, parsePointer } from "./source.ts";
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
    document = (await bundle({ ref: join(root, source.entry), config, externalRefResolver: new SpecResolver(source) })).bundle.parsed as Oas3Definition;
  } catch (error) {
    return { service, source, findings: [noContract(source, error as Error)] };
  }
  const map = new SourceMap(source, document);
  const endless = endlessReferences(source, map, document);
  if (endless.length > 0) return { service, source, findings: endless };
  const patterns = (await badPatterns(document)).map(({ path, message }) => source.finding(map.locate(path), "source-pattern", message));
  if (patterns.length > 0) return { service, source, findings: patterns };
  const findings = unusedFiles(source, map);
  const contract = { ...document, "x-evidence": evidence.evidence, "x-errors": evidence.errors } as Contract;
  contract["x-evidence"].sources = citedOf(contract, evidence.evidence.sources);
  return { service, source, map, contract, findings };
}

function brokenYaml(source: Source): Finding[] {
  const refused = source.refusedFiles().map(
    ({ file, message }): Finding => ({ file, line: 1, column: 1, severity: "error", code: "source-file", message }),
  );
  const broken = [...source.ownFiles(), ...source.sharedFiles()].flatMap((file): Finding[] => {
    const reason = source.read(file).broken;
    return reason ? [{ file, ...reason, severity: "error" }] : [];
  });
  return [...refused, ...broken];
}

const noContract = (source: Source, { message }: Error): Finding =>
  source.finding({ file: source.entry, path: [] }, "source-shape", `This cannot be read as an OpenAPI document: ${message.split("\n")[0]}`);

async function badReferences(source: Source): Promise<Finding[]> {
  const strays = [...source.ownFiles(), ...source.sharedFiles()].flatMap((file) => strayReferences(source, file));
  if (strays.length > 0) return strays;
  const config = await createConfig({ rules: { "spec-strict-refs": "error", "no-unresolved-refs": "error" } });
  const problems = await lint({ ref: join(source.root, source.entry), config, externalRefResolver: new SpecResolver(source) });
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

const noReferenceInData = "No $ref is followed within data. Write the content in place.";

/** The references of a bundle that whoever walks through it would follow for ever, or for too long. */
function endlessReferences(source: Source, map: SourceMap, document: Oas3Definition): Finding[] {
  const findings = (paths: Path[], message: string): Finding[] =>
    paths.map((path) => source.finding(map.locateReference(path), "source-ref", message));
  const holding = selfHolding(document);
  // While an object holds itself, the other checks do not come to an end either.
  if (holding.length > 0) return findings(holding, "This $ref leads to what it stands in. Only a schema may hold itself.");
  const inData = unfollowed(document).map((path) => source.finding(map.locate(path), "source-ref-place", noReferenceInData));
  const grown = overgrown(document);
  return [
    ...inData,
    ...findings(selfApplied(document), "This makes the schema a part of itself, so no value could ever be checked. Leave it out, or put it below a property."),
    ...findings(grown ? [grown] : [], "The references from here on lead to more than 1,000,000 values, or 300 levels deep. Refer to less."),
  ];
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
