// Texts of the contracts on their way into HTML and Markdown. A contract may come from a stranger's pull request, so a text
// must stay a text wherever it is shown: it runs nothing, loads nothing and calls nobody.
import { Marked, type RendererObject } from "marked";

export const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Addresses on the web and of mail, places in the page, and files of the site. An address that begins with // is none of them. */
export const isSafeLink = (href: string): boolean => /^(?:https?:\/\/|mailto:|#|(?!\/\/)[\w./%~-]+(?:[#?]|$))/i.test(href);

/** Renders Markdown in which HTML is shown as text, unsafe links are their text, and images what stands for them. */
export const safeRenderer: RendererObject = {
  html: ({ text }) => escapeHtml(text),
  image: ({ text }) => escapeHtml(text),
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    return isSafeLink(href) ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  },
};

const marked = new Marked({ renderer: safeRenderer });
export const markdownToHtml = (markdown: string): string => String(marked.parse(markdown));
export const inlineToHtml = (markdown: string): string => String(marked.parseInline(markdown));

/** A text as Markdown that shows it literally, on one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[!-/:-@[-`{}~]/g, "\\$&").replaceAll("|", "&#124;");

/** Cannot be seen, and ends whatever the characters around it would begin. */
const joiner = "\u2060";

/**
 * Markdown for a renderer that is not ours and may let HTML, images, any link and its own tags ({% … %}) through. It takes the
 * same care of code, because two renderers need not agree on what is code.
 */
export const neutralizeMarkdown = (markdown: string): string =>
  markdown
    .replace(/\](?=[(:]\s*(<[^>\n]{0,300}|[^\s)]{0,300}))/g, (bracket, target: string) => (isSafeLink(target.replace(/^<\s*/, "")) ? bracket : bracket + joiner))
    .replace(/<(?=[a-z/!?])|!(?=\[)|\{(?=%)/gi, `$&${joiner}`);

/** What would hide or reorder characters beside it. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));

/** A text as a code span that it cannot end. GitHub makes no links, mentions or images of what is in one. */
export function codeSpan(text: string): string {
  const line = text.replace(invisible, " ").trim();
  const fence = "`".repeat(longestRun(line) + 1);
  const space = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return line === "" ? "(empty)" : `${fence}${space}${line}${space}${fence}`;
}

/** Lines as a block of code that they cannot end. */
export function codeBlock(language: string, text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text)) + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
