// npm run build [-- service…]: lint, bundle, types, client, docs, in that order and in one process. Nothing is written
// unless everything could be made.
import { stringify } from "yaml";
import { bundleService, type Bundle, type Contract } from "./lib/bundle.ts";
import { emitClient } from "./lib/client.ts";
import { emitServers } from "./lib/client-table.ts";
import { assertCompiles } from "./lib/compile.ts";
import { withCoverage } from "./lib/coverage.ts";
import { portalPage, redocScript, servicePage, serviceScript, siteStyle, type Documented } from "./lib/docs.ts";
import { emitErrors, emitIndex } from "./lib/errors.ts";
import { FindingsFailure, formatFindings, isError, uniqueFindings } from "./lib/failure.ts";
import { emitForms } from "./lib/forms.ts";
import { formsPage } from "./lib/forms-page.ts";
import { guideHtml, readGuide } from "./lib/guide.ts";
import { header } from "./lib/header.ts";
import { assertNoLinks } from "./lib/links.ts";
import { lintBundle } from "./lib/lint.ts";
import { assertWritable, writeOutput, type Output } from "./lib/output.ts";
import { readOperations } from "./lib/operations.ts";
import { rulesPage } from "./lib/rules-page.ts";
import { chooseServices, findServices } from "./lib/services.ts";
import { emitTypes } from "./lib/types.ts";
import { unusedSources } from "./lib/unused-sources.ts";

export async function main(args: string[], root = process.cwd()): Promise<number> {
  const begun = performance.now();
  assertWritable(root);
  assertNoLinks(root, ["client"]);
  const services = chooseServices(root, args);
  const whole = services.length === findServices(root).length;

  console.log(`Reading and linting ${services.join(", ")} …`);
  const bundles = await Promise.all(services.map((service) => bundleService(root, service)));
  await lintAll(root, bundles, whole);
  console.log(`No errors (${secondsSince(begun)}). Making types, clients and docs …`);

  const output: Output = new Map();
  const documented: Documented[] = [];
  for (const bundle of bundles) documented.push(await buildService(bundle, output));
  output.set("generated/docs/assets/redoc.js", redocScript());
  output.set("generated/docs/assets/service.js", serviceScript);
  output.set("generated/docs/assets/site.css", siteStyle);
  if (whole) {
    const guide = readGuide(root, documented);
    for (const page of guide) output.set(`generated/docs/guide/${page.name}.html`, guideHtml(guide, page));
    output.set("generated/docs/index.html", portalPage(documented, guide));
    output.set("generated/rules.md", rulesPage());
    output.set("README.md", withCoverage(root, documented));
  }

  assertCompiles(root, output);
  writeOutput(root, output, whole ? ["."] : services);
  console.log(`Built ${services.join(", ")} in ${secondsSince(begun)}: ${output.size} files. Open generated/docs/index.html.`);
  if (!whole) console.log("The portal, the table in the README and the rules page come with a build of everything: npm run build");
  return 0;
}

async function lintAll(root: string, bundles: Bundle[], whole: boolean): Promise<void> {
  const findings = (await Promise.all(bundles.map(lintBundle))).flat();
  if (whole) findings.push(...unusedSources(root, bundles));
  const unique = uniqueFindings(findings);
  if (unique.some(isError)) {
    throw new FindingsFailure(
      unique,
      `${unique.filter(isError).length} errors; nothing was written. What each rule wants: generated/rules.md`,
    );
  }
  if (unique.length > 0) console.log(formatFindings(unique));
}

async function buildService({ service, contract }: Bundle, output: Output): Promise<Documented> {
  const begun = performance.now();
  if (!contract) throw new Error(`${service} passed the lint without a contract`);
  const operations = readOperations(contract);
  const documented = { service, contract, operations };
  const folder = `generated/${service}`;
  output.set(`${folder}/openapi.yaml`, `# ${header(service)}\n${toYaml(contract)}`);
  output.set(`${folder}/types.ts`, await emitTypes(service, contract));
  output.set(`${folder}/servers.ts`, emitServers(service, contract));
  output.set(`${folder}/client.ts`, emitClient(service, contract, operations));
  output.set(`${folder}/errors.ts`, emitErrors(service, contract));
  const forms = emitForms(service, contract);
  if (forms) output.set(`${folder}/forms.ts`, forms);
  output.set(`${folder}/index.ts`, emitIndex(service, forms !== undefined));
  output.set(`generated/docs/${service}.html`, servicePage(documented));
  const page = formsPage(documented);
  if (page) output.set(`generated/docs/${service}-forms.html`, page);
  console.log(`${service}: ${operations.length} operations (${secondsSince(begun)})`);
  return documented;
}

/** With quotes also where only readers of YAML 1.1 need them, who would take an unquoted time for a date. */
const toYaml = (contract: Contract): string =>
  stringify(contract, { lineWidth: 120, aliasDuplicateObjects: false, compat: "yaml-1.1" });

const secondsSince = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
