// A page per service of its forms: what may stand in the lists of names and values that the wire has, which Redoc cannot show.
import type { Contract } from "./bundle.ts";
import { evidenceOf } from "./cloud-names.ts";
import { type Documented, page } from "./docs.ts";
import { type FormSchema, type ObjectSchema, formsOf, kindOf } from "./forms.ts";
import { openValues } from "./types.ts";
import { escapeHtml, inlineToHtml, markdownToHtml } from "./untrusted-text.ts";

export function formsPage({ service, contract }: Documented): string | undefined {
  const forms = formsOf(contract);
  if (forms.length === 0) return undefined;
  const title = `${contract.info?.title ?? service}: forms`;
  const entries = forms.map((form) => `<li><a href="#${escapeHtml(form.name)}">${escapeHtml(functionOf(form))}</a></li>`);
  return page(
    title,
    `<header class="site"><nav aria-label="Site"><a href="index.html">Cloud data contracts: all services</a> · <a href="${service}.html">${escapeHtml(contract.info?.title ?? service)}</a></nav></header>
<div class="guide">
<nav class="pages" aria-label="Forms">
<ul>
${entries.join("\n")}
</ul>
</nav>
<main>
<h1>${escapeHtml(title)}</h1>
<p>On the wire these are lists of names and values, all texts. Each form below is a function of <code>cloud-data-contracts/${service}</code>
that makes such a list, and its <code>.read(…)</code> reads one back. Inputs that no document names go along as the second argument.</p>
${forms.map((form) => section(contract, form)).join("\n")}
</main>
</div>`,
  );
}

const functionOf = ({ name }: FormSchema): string => name.charAt(0).toLowerCase() + name.slice(1);

function section(contract: Contract, form: FormSchema): string {
  const { name, config, list, description, schema, sources, rulings } = form;
  const parts = config || list ? [table(contract, config ? `${config}.` : "", schema)] : Object.entries(schema.properties ?? {}).map(([key, part]) => `<h3>${escapeHtml(key)}</h3>\n${table(contract, `${key}.`, part)}`);
  const goesWith = form.for.length > 0 ? `<p>Goes with ${form.for.map((one) => `<code>${escapeHtml(one)}</code>`).join(", ")}.</p>\n` : "";
  const id = escapeHtml(name);
  return `<section aria-labelledby="${id}">
<h2 id="${id}"><code>${escapeHtml(functionOf(form))}</code></h2>
${markdownToHtml(description)}${goesWith}${parts.join("\n")}
<p>Evidence: ${escapeHtml(evidenceOf(contract, sources) || "none")}.</p>
${rulings.map((id) => ruling(contract, id)).join("\n")}
</section>`;
}

function table(contract: Contract, prefix: string, { properties = {}, required = [] }: ObjectSchema): string {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const values = openValues(schema)?.known.map((value) => `<code>${escapeHtml(value)}</code>`).join(", ");
    const secret = schema.writeOnly ? "; never comes back" : "";
    const ruled = ((schema as { "x-rulings"?: string[] })["x-rulings"] ?? []).map((id) => ruling(contract, id)).join("");
    return `<tr><td><code>${escapeHtml(prefix)}<wbr>${escapeHtml(name)}</code></td><td>${kindOf(name, schema)}${secret}${required.includes(name) ? "; <strong>required</strong>" : ""}</td><td>${prose((schema.description ?? "").trim())}${values ? `<br>Known values: ${values}` : ""}${ruled}</td></tr>`;
  });
  return `<table class="inputs">
<thead><tr><th scope="col">On the wire</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

/** Lists and paragraphs need room of their own. */
const prose = (text: string): string => (text.includes("\n\n") ? markdownToHtml(text) : inlineToHtml(text));

function ruling(contract: Contract, id: string): string {
  const found = contract["x-evidence"].rulings[id];
  if (!found) return "";
  const readings = found.readings.map(({ source, says }) => `<li>${escapeHtml(contract["x-evidence"].sources[source]?.title ?? source)}: ${inlineToHtml(says)}</li>`);
  return `<details><summary>${inlineToHtml(found.question)}</summary><ul>${readings.join("")}</ul><p>${inlineToHtml(found.ruling)} (${escapeHtml(found.strength)})</p></details>`;
}
