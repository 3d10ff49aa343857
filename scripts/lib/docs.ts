// The site: a portal and a Redoc page per service. It asks nothing of the network, and works from any folder.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Contract } from "./bundle.ts";
import { cloudNames } from "./cloud-names.ts";
import { errorCodes, operationNotes } from "./evidence-text.ts";
import { Failure } from "./failure.ts";
import type { GuidePage } from "./guide.ts";
import type { Operation } from "./operations.ts";
import { safeCopy } from "./safe-copy.ts";
import { escapeHtml } from "./untrusted-text.ts";

export interface Documented {
  service: string;
  contract: Contract;
  operations: Operation[];
}

/**
 * Redoc itself, as the CLI ships it for its own pages: a module, here made a plain script, because browsers load no
 * module from a file: page, and one file for all pages beats 2 MB in each.
 */
export function redocScript(): string {
  const cli = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
  const module = readFileSync(join(cli, "lib/chunks/redoc.standalone.js"), "utf8");
  const exported = "export{RedocStandalone,hydrate,init};";
  if (!module.includes(exported)) throw new Failure("@redocly/cli ships Redoc in a new form. Adapt redocScript in scripts/lib/docs.ts.");
  return module
    .replace(exported, "window.Redoc={init};")
    .replaceAll("import.meta.url", "document.baseURI")
    .replaceAll("import.meta.dirname", '""')
    // Its own logo, the one thing that it would fetch from elsewhere.
    .replaceAll(/`https:\/\/cdn\.redoc\.ly\/[^`]*`/g, () => `\`${logo}\``);
}

const logo =
  "data:image/svg+xml," +
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16"><text y="12" font-size="12">Redocly</text></svg>');

/** Starts Redoc with the contract that is in the page. A file of its own, so that the page needs no inline script. */
export const serviceScript = `Redoc.init(
  JSON.parse(document.getElementById("contract").textContent),
  { disableTelemetry: true, sanitize: true },
  document.getElementById("redoc"),
);
`;

export function servicePage({ contract, operations }: Documented): string {
  const title = contract.info?.title ?? "";
  return page(
    title,
    `<nav class="back" aria-label="Site"><a href="index.html">All services</a></nav>
<div id="redoc"></div>
<script src="assets/redoc.js"></script>
<script type="application/json" id="contract">${embed(withNotes(contract, operations))}</script>
<script src="assets/service.js"></script>`,
    { policy: redocPolicy },
  );
}

/** The contract as the docs show it: every operation's description ends with its evidence. */
function withNotes(contract: Contract, operations: Operation[]): object {
  const copy = safeCopy(contract) as Record<string, any>;
  copy.info.description = `${copy.info.description}\n\n${errorCodes(contract)}`;
  for (const operation of operations.filter(({ variantOf }) => !variantOf)) {
    const node = copy.paths[operation.path][operation.method.toLowerCase()];
    node.description = `${node.description.trim()}\n\n${operationNotes(contract, operation, operations.filter(({ variantOf }) => variantOf === operation.id))}`;
  }
  // Shown at the operations; as they are they would only make the page heavier.
  delete copy["x-evidence"];
  delete copy["x-errors"];
  return copy;
}

export function portalPage(documented: Documented[], guide: Pick<GuidePage, "name" | "title" | "summary">[]): string {
  const services = documented.map(
    ({ service, contract, operations }) => `<section aria-labelledby="${service}">
<h2 id="${service}"><a href="${service}.html">${escapeHtml(contract.info?.title ?? service)}</a></h2>
<p>${escapeHtml((contract.info as { summary?: string } | undefined)?.summary ?? "")}${hasForms(contract) ? ` <a href="${service}-forms.html">Lists of names and values, as forms</a>.` : ""}</p>
<table>
<thead><tr><th scope="col">Operation</th><th scope="col">Call</th><th scope="col">Documented for</th></tr></thead>
<tbody>
${operations.map((operation) => operationRow(service, contract, operation)).join("\n")}
</tbody>
</table>
</section>`,
  );
  return page(
    "Cloud data contracts",
    `<main class="portal">
<h1>Cloud data contracts</h1>
<p>Contracts for the data services of Huawei Cloud and Open Telekom Cloud, written by hand from the documents, with the
sources named and the contradictions between them told and ruled on.</p>
<h2>Start</h2>
<p>With the package built from this repository (<code>npm run package</code>):</p>
<pre tabindex="0"><code>${escapeHtml(start)}</code></pre>
<h2>Guide</h2>
<ul>
${guide.map(({ name, title, summary }) => `<li><a href="guide/${name}.html">${escapeHtml(title)}</a>: ${summary}</li>`).join("\n")}
</ul>
${services.join("\n")}
</main>`,
  );
}

const start = `import { createCdmClient } from "cloud-data-contracts/cdm";

const cdm = createCdmClient({ region: "eu-de", project_id, token });
await cdm.stopJob({ cluster_id, job_name });`;

const hasForms = (contract: Contract): boolean => Object.values(contract.components?.schemas ?? {}).some((schema) => "x-form" in schema);

function operationRow(service: string, contract: Contract, operation: Operation): string {
  const link = escapeHtml(`${service}.html#operation/${operation.variantOf ?? operation.id}`);
  const note = operation.deprecated ? " <em>deprecated</em>" : "";
  return `<tr><td><a href="${link}">${escapeHtml(operation.summary)}</a>${note}</td><td><code>${operation.method} ${escapeHtml(operation.path)}</code></td><td>${escapeHtml(cloudsOf(contract, operation))}</td></tr>`;
}

export function cloudsOf(contract: Contract, operation: Operation): string {
  const clouds = operation.sources.map((id) => contract["x-evidence"].sources[id]?.cloud).filter((cloud) => cloud === "otc" || cloud === "huawei");
  return [...new Set(clouds)].sort().reverse().map((cloud) => cloudNames[cloud]).join(", ");
}

/** `file:` is for pages that are opened from a disk, where not every browser counts it as 'self'. */
const own = "'self' file:";
const pagePolicy = `default-src 'none'; style-src ${own}; img-src ${own} data:; base-uri 'none'; form-action 'none'`;
/** Redoc writes styles into the page, and searches in a worker that it makes from a blob. */
const redocPolicy =
  `default-src 'none'; script-src ${own}; style-src ${own} 'unsafe-inline'; img-src ${own} data:; font-src data:; ` +
  `connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'`;

/** `base` leads to the site's first folder. */
export const page = (title: string, body: string, { base = "", policy = pagePolicy } = {}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}assets/site.css">
</head>
<body>
${body}
</body>
</html>
`;

/** JSON that can stand in a script element, whatever texts it holds. */
const embed = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");

export const siteStyle = `:root { color-scheme: light; }
body { margin: 0; font-family: system-ui, sans-serif; line-height: 1.5; color: #1b1f24; background: #fff; }
a { color: #0a58ca; }
/* Always in sight: Redoc fills the page and scrolls within it. */
nav.back { position: fixed; right: 1rem; bottom: 1rem; z-index: 10; padding: 0.25rem 0.75rem; background: #fff; border: 1px solid #d0d7de; border-radius: 1rem; }
main.portal { max-width: 70rem; margin: 0 auto; padding: 1rem 1rem 4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid #d0d7de; }
/* Named twice, because browsers show monospace smaller when it stands alone. */
code { font-family: monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
pre { background: #f6f8fa; padding: 1rem; overflow-x: auto; }
pre code { overflow-wrap: normal; }
header.site { position: sticky; top: 0; z-index: 1; padding: 0.5rem 1rem; background: #fff; border-bottom: 1px solid #d0d7de; }
a.skip:not(:focus) { position: absolute; left: -100rem; }
div.guide { max-width: 80rem; margin: 0 auto; padding: 0 1rem 4rem; }
div.guide main { min-width: 0; }
div.guide table { margin: 1rem 0; }
div.guide td code { font-size: 0.85em; overflow-wrap: break-word; }
div.guide :is(h1, h2) { scroll-margin-top: 3.5rem; }
nav.pages ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0; padding: 0; list-style: none; }
nav.pages a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
p.next { margin-top: 3rem; }
@media (min-width: 60rem) {
  div.guide { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 3rem; }
  div.guide main :is(p, ul) { max-width: 46rem; }
  div.guide wbr { display: none; }
  nav.pages ul { flex-direction: column; position: sticky; top: 4rem; flex-wrap: nowrap; max-height: calc(100vh - 6rem); overflow-y: auto; }
}
@media (max-width: 40rem) {
  div.guide td code { overflow-wrap: anywhere; }
  table.inputs, table.inputs :is(tbody, tr, td) { display: block; }
  table.inputs thead { position: absolute; left: -100rem; }
  table.inputs td { border: 0; padding: 0.1rem 0; }
  table.inputs tr { padding: 0.5rem 0; border-bottom: 1px solid #d0d7de; }
}
`;
