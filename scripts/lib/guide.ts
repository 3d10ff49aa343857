// The guide for consumers: client/guide/*.md in the look of the site. What depends on the contracts is put in here.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Marked, type RendererObject, type Tokens } from "marked";
import { type Documented, page } from "./docs.ts";
import { Failure } from "./failure.ts";
import type { Operation } from "./operations.ts";
import { codeSpan, escapeHtml, escapeMarkdown, isSafeLink, safeRenderer } from "./untrusted-text.ts";

/** In the order in which they are read. */
const order = ["getting-started", "authentication", "errors", "retries", "waiting", "paging", "move-data", "run-jobs", "cluster-jobs", "browser", "observing", "migrating"];

export interface GuidePage {
  name: string;
  title: string;
  /** Its first paragraph, as HTML. */
  summary: string;
  body: string;
}

export function readGuide(root: string, documented: Documented[]): GuidePage[] {
  const folder = join(root, "client/guide");
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -3)) : [];
  for (const name of order) if (!found.includes(name)) throw new Failure(`client/guide/${name}.md is missing. Its place is in scripts/lib/guide.ts.`);
  for (const name of found) if (!order.includes(name)) throw new Failure(`client/guide/${name}.md has no place yet. Give it one in scripts/lib/guide.ts.`);
  return order.map((name) => readPage(name, readFileSync(join(folder, `${name}.md`), "utf8"), documented));
}

function readPage(name: string, markdown: string, documented: Documented[]): GuidePage {
  const marked = new Marked({ renderer: { ...safeRenderer, ...renderer(name) } });
  const filled = markdown.replace(/^<!-- (.*) -->$/gm, (_, mark: string) => {
    const table = tables[mark];
    if (!table) throw new Failure(`client/guide/${name}.md: nothing belongs in place of "${mark}". There is ${Object.keys(tables).join(", ")}.`);
    return table(documented);
  });
  const tokens = marked.lexer(filled);
  const title = tokens.find((token) => token.type === "heading") as Tokens.Heading | undefined;
  const first = tokens.find((token) => token.type === "paragraph") as Tokens.Paragraph | undefined;
  if (title?.depth !== 1 || !first) throw new Failure(`client/guide/${name}.md begins with a title (#) and a paragraph that says what it is about.`);
  return { name, title: title.text, summary: String(marked.parseInline(first.text)), body: marked.parser(tokens) };
}

/** Tables of operations, written as Markdown where a line of a page names them in a comment. */
const tables: Record<string, (documented: Documented[]) => string> = {
  "table: waits": (documented) =>
    table(["Method", "Waits until it is", "Ends badly in"], rows(documented, ({ wait }) => wait && {
      method: wait.as,
      cells: [Object.entries(wait.targets).map(([goal, states]) => `${codeSpan(goal)}: ${code(states)}`).join("<br>"), code(wait.failed)],
    })),
  "table: pages": (documented) =>
    table(["Method", "Gives each", "Moves on by", "Asks at a time for"], rows(documented, ({ page }) => page && {
      method: page.as,
      cells: [codeSpan(page.type), codeSpan(page.position), page.size === undefined ? "what the service gives" : `${page.most ?? "what the service gives"}, or your ${codeSpan(page.size)}`],
    })),
  "table: once": (documented) =>
    table(["Method", "What it does"], rows(documented, ({ effect, id, summary }) => effect === "once" && { method: id, cells: [escapeMarkdown(summary)] })),
  "table: already done": (documented) =>
    table(["Method", "Taken for success"], rows(documented, ({ alreadyDone, id }) => alreadyDone && {
      method: id,
      cells: [`the codes ${code(alreadyDone.codes)}; a text with ${alreadyDone.texts.map((text) => `“${escapeMarkdown(text)}”`).join(", ")}`],
    })),
};

interface Row {
  method: string;
  cells: string[];
}

const rows = (documented: Documented[], read: (operation: Operation) => Row | undefined | false): string[][] =>
  documented.flatMap(({ service, operations }) =>
    operations.flatMap((operation) => {
      const row = read(operation);
      return row ? [[`[\`${service}.${row.method}\`](../${service}.html#operation/${operation.variantOf ?? operation.id})`, ...row.cells]] : [];
    }),
  );

const code = (texts: readonly string[]): string => texts.map(codeSpan).join(", ");

const table = (head: string[], body: string[][]): string =>
  [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

function renderer(page: string): RendererObject {
  return {
    // The tables' own line break.
    html: ({ text }) => (text === "<br>" ? text : escapeHtml(text)),
    heading({ tokens, text, depth }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // Reached by keyboard too, because it may scroll.
    code: ({ text, lang }: Tokens.Code): string => `<pre tabindex="0"><code class="${escapeHtml(lang?.split(" ")[0] ?? "")}">${escapeHtml(text)}</code></pre>\n`,
    // Long names break where a word ends.
    codespan: ({ text }: Tokens.Codespan): string => `<code>${text.split(/(?<=[._/(])|(?<=[a-z])(?=[A-Z])/).map(escapeHtml).join("<wbr>")}</code>`,
    link({ href, tokens }) {
      const [, name, fragment = ""] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
      if (name !== undefined && !order.includes(name)) throw new Failure(`client/guide/${page}.md: there is no page ${href} to link.`);
      const text = this.parser.parseInline(tokens);
      return isSafeLink(href) ? `<a href="${escapeHtml(name === undefined ? href : `${name}.html${fragment}`)}">${text}</a>` : text;
    },
  };
}

export function guideHtml(guide: GuidePage[], { name, title, body }: GuidePage): string {
  const next = guide[guide.findIndex((other) => other.name === name) + 1];
  const entries = guide.map((other) => `<li><a href="${other.name}.html"${other.name === name ? ' aria-current="page"' : ""}>${escapeHtml(other.title)}</a></li>`);
  return page(
    `${title} – Cloud data contracts`,
    `<a class="skip" href="#${slug(title)}">To the text</a>
<header class="site"><nav aria-label="Site"><a href="../index.html">Cloud data contracts: all services</a></nav></header>
<div class="guide">
<nav class="pages" aria-label="Guide">
<ul>
${entries.join("\n")}
</ul>
</nav>
<main>
${body}${next ? `<p class="next">Next: <a href="${next.name}.html">${escapeHtml(next.title)}</a></p>\n` : ""}</main>
</div>`,
    { base: "../" },
  );
}
