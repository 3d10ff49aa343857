// The files beside the contract proper: sources.yaml, rulings.yaml, errors.yaml. Their shape is checked against the
// same JSON Schemas that an editor uses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorCode } from "./bundle.ts";
import type { Finding } from "./failure.ts";
import { type Source, parsePointer } from "./source.ts";

export interface SourceText {
  title: string;
  cloud: "otc" | "huawei" | "huawei-partner" | "none";
  kind: "recorded-answer" | "reference-page" | "worked-example" | "sdk" | "client" | "upstream" | "web-excerpt";
  date?: string;
  where: string;
}

export interface Ruling {
  question: string;
  readings: { source: string; says: string }[];
  ruling: string;
  strength: "strong" | "weak" | "open";
  decided: string;
}

export interface Evidence {
  sources: Record<string, SourceText>;
  rulings: Record<string, Ruling>;
}

interface EvidenceFiles {
  evidence: Evidence;
  errors: Record<string, ErrorCode>;
  findings: Finding[];
}

export function readEvidence(source: Source): EvidenceFiles {
  const findings: Finding[] = [];
  const read = <T>(file: string, schema: string): Record<string, T> => {
    const finding = (path: (string | number)[], message: string): void =>
      void findings.push(source.finding({ file, path }, "source-shape", message));
    if (!source.exists(file)) {
      findings.push({ file, line: 1, column: 1, severity: "error", code: "source-shape", message: `Write this file; it is missing. It may be empty ({}).` });
      return {};
    }
    const value = source.read(file).value ?? {};
    const validate = validatorOf(schema);
    if (!validate(value)) {
      for (const error of validate.errors ?? []) {
        const { propertyName, additionalProperty } = error.params as { propertyName?: string; additionalProperty?: string };
        const path = parsePointer(error.instancePath);
        // Told by the error about the name as a whole, and by the one within the branch.
        if (error.propertyName !== undefined || error.keyword === "if") continue;
        if (propertyName !== undefined) finding([...path, propertyName], `The id "${propertyName}" is not in lower case with hyphens.`);
        else finding(additionalProperty === undefined ? path : [...path, additionalProperty], `${sentence(path, error.message)}${allowed(error.params)}.`);
      }
    }
    return value as Record<string, T>;
  };
  const folder = `specs/${source.service}`;
  return {
    evidence: {
      sources: read("specs/sources.yaml", "sources"),
      rulings: withoutChecks(read(`${folder}/rulings.yaml`, "rulings")),
    },
    errors: read(`${folder}/errors.yaml`, "errors"),
    findings,
  };
}

/** How a ruling is tested is no evidence: it gets into no bundle. */
const withoutChecks = (rulings: Record<string, Ruling & { holds?: unknown; breaks?: unknown }>): Evidence["rulings"] =>
  Object.fromEntries(Object.entries(rulings).map(([id, { holds, breaks, ...ruling }]) => [id, ruling]));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map<string, ReturnType<typeof ajv.compile>>();

function validatorOf(name: string): ReturnType<typeof ajv.compile> {
  let validator = validators.get(name);
  if (!validator) {
    validator = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, `../lint/schemas/${name}.json`), "utf8")));
    validators.set(name, validator);
  }
  return validator;
}

/** "kind must be equal to one of…": with the key that is meant. */
const sentence = (path: (string | number)[], message = "is not as it should be"): string =>
  `${path.at(-1) ?? "The file"} ${message.replace("must NOT", "must not").replace("must match pattern", "must have the form")}`;

function allowed(params: Record<string, unknown>): string {
  if (Array.isArray(params.allowedValues)) return `: ${params.allowedValues.join(", ")}`;
  if (typeof params.additionalProperty === "string") return ` (${params.additionalProperty})`;
  return "";
}
