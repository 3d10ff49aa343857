// npm run lint [-- service…]: every finding of every service in one run. Exits 1 when one of them is an error.
import { bundleService } from "./lib/bundle.ts";
import { formatFindings, isError, uniqueFindings } from "./lib/failure.ts";
import { lintBundle } from "./lib/lint.ts";
import { chooseServices, findServices } from "./lib/services.ts";
import { unusedSources } from "./lib/unused-sources.ts";

export async function main(args: string[], root = process.cwd()): Promise<number> {
  const services = chooseServices(root, args);
  const bundles = await Promise.all(services.map((service) => bundleService(root, service)));
  const findings = (await Promise.all(bundles.map(lintBundle))).flat();
  if (services.length === findServices(root).length) findings.push(...unusedSources(root, bundles));

  const unique = uniqueFindings(findings);
  if (unique.length > 0) console.log(`${formatFindings(unique)}\n`);
  const errors = unique.filter(isError).length;
  console.log(`${services.join(", ")}: ${errors} errors, ${unique.length - errors} warnings.`);
  if (errors > 0) console.log("What each rule wants, with a right and a wrong example: generated/rules.md");
  return errors > 0 ? 1 : 0;
}
