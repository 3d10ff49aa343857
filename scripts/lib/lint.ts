// Runs the one ruleset on a bundle and tells where in the source each finding stands.
import spectral from "@stoplight/spectral-core";
import references from "@stoplight/spectral-ref-resolver";
import "../lint/provide-client.ts";
import ruleset, { houseRules } from "../lint/ruleset.js";
import type { Bundle } from "./bundle.ts";
import { type Finding, uniqueFindings } from "./failure.ts";

const { Ruleset, Spectral } = spectral;
let linter: InstanceType<typeof Spectral> | undefined;

/** The findings of a service: those of its source and, where there is a bundle, those of the ruleset. */
export async function lintBundle({ contract, map, source, findings }: Bundle): Promise<Finding[]> {
  if (!contract || !map) return findings;
  if (!linter) {
    // Without readers, because the one that Spectral brings reads files and fetches URLs.
    linter = new Spectral({ resolver: new references.Resolver() });
    // The shape of Spectral's own type for rulesets is narrower than what it takes.
    linter.setRuleset(new Ruleset(ruleset as unknown as ConstructorParameters<typeof Ruleset>[0]));
  }
  const results = await linter.run(contract as unknown as Record<string, unknown>);
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
