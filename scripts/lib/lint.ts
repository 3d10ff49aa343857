// Runs the one ruleset on a bundle and tells where in the source each finding stands.
import spectral from "@stoplight/spectral-core";
import references from "@stoplight/spectral-ref-resolver";
import { oas } from "@stoplight/spectral-rulesets";
import "../lint/provide-client.ts";
import ruleset, { houseRules } from "../lint/ruleset.js";
import type { Bundle, Contract } from "./bundle.ts";
import { type Finding, uniqueFindings } from "./failure.ts";

const { Ruleset, Spectral } = spectral;
type RulesetDefinition = ConstructorParameters<typeof Ruleset>[0];
type Linter = InstanceType<typeof Spectral>;
type Results = Awaited<ReturnType<Linter["run"]>>;
let linter: Linter | undefined;

function linterWith(definition: unknown): Linter {
  // Without readers, because the resolver that Spectral brings reads files and fetches URLs.
  const made = new Spectral({ resolver: new references.Resolver() });
  // The shape of Spectral's own type for rulesets is narrower than what it takes.
  made.setRuleset(new Ruleset(definition as RulesetDefinition));
  return made;
}

/** Rules expect an OpenAPI document. Where one fails because the contract is none, its shape is all there is to say. */
async function resultsFor(contract: Contract): Promise<Results | Error> {
  const document = contract as unknown as Record<string, unknown>;
  try {
    return await (linter ??= linterWith(ruleset)).run(document);
  } catch (error) {
    const shape = linterWith({ extends: [[oas, "off"]], rules: { "oas3-schema": "error" } });
    const results = await shape.run(document).catch((): Results => []);
    return results.length > 0 ? results : (error as Error);
  }
}

/** The findings of a service: those of its source and, where there is a bundle, those of the ruleset. */
export async function lintBundle({ contract, map, source, findings }: Bundle): Promise<Finding[]> {
  if (!contract || !map) return findings;
  const results = await resultsFor(contract);
  if (results instanceof Error) {
    const message = `The rules cannot be applied to this contract: ${reasonOf(results)}. Look for an unusual value in what was changed last.`;
    return [...findings, source.finding({ file: source.entry, path: [] }, "source-shape", message)];
  }
  const found = results.map((result): Finding => {
    const severity = result.severity === 0 ? "error" : "warning";
    const [code, place] = [String(result.code), map.locate(result.path as (string | number)[])];
    // Our rules name the place they mean. Spectral's look through references, and mean what is behind them.
    return source.finding(code in houseRules ? place : source.follow(place), code, result.message, severity);
  });
  // While something is broken, what seems unused may only have lost its use to that.
  const others = uniqueFindings([...findings, ...found]);
  const real = others.filter(({ code }) => !code.startsWith("source-unused"));
  return real.length > 0 ? real : others;
}

/** Spectral puts what a rule throws into an error of its own. */
function reasonOf(error: unknown): string {
  const { errors, message } = error as AggregateError;
  return errors?.[0] === undefined ? (String(message).split("\n")[0] ?? "") : reasonOf(errors[0]);
}
