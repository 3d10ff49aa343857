// The report is posted as a comment by somebody who trusts it. What a contract holds must stay a text in it.
import { Marked } from "marked";
import { expect, test } from "vitest";
import { declaredChanges } from "../../scripts/lib/declared-changes.ts";
import { reportMarkdown } from "../../scripts/lib/review-report.ts";
import { codeBlock, codeSpan, escapeMarkdown, inlineToHtml, isSafeLink, markdownToHtml, neutralizeMarkdown } from "../../scripts/lib/untrusted-text.ts";

const hostile = [
  "<img src=https://evil.example/a.png>",
  "![image](https://evil.example/a.png)",
  "[link](javascript:alert(1)) https://evil.example www.evil.example",
  "@someone #123 GH-123 owner/repo#1 578cab7d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b",
  "a ` b `` c ``` d ```` e `",
  "`@someone` @someone `x",
  "| cell\n\n# heading\n\n- list\n</details>\r\n````\n<b>bold</b>",
];

/** What is shown outside of code, and what is neither text nor of the report's own making. */
function shown(markdown: string): { text: string; html: string } {
  const html = String(new Marked().parse(markdown)).replace(/<code[^>]*>[^<]*<\/code>/g, "CODE");
  return { text: html.replace(/<[^>]*>/g, "").replaceAll("&#39;", "'"), html };
}

function expectHarmless(markdown: string): void {
  const { text, html } = shown(markdown);
  expect(html).not.toMatch(/<(img|a|b|script|svg)\b/);
  expect(text).not.toMatch(/[@#]\w|GH-\d|evil|[\da-f]{12}|javascript/);
}

const contractWith = (text: string) =>
  ({
    servers: [{ url: text, variables: { region: { enum: [text] } } }],
    paths: {},
    components: { examples: { [text]: { value: text } } },
    "x-errors": { [text]: { status: 400, meaning: text, remedy: text, sources: [] } },
    "x-evidence": {
      sources: { [text]: { title: text, cloud: "otc", kind: "sdk", where: text } },
      rulings: { [text]: { question: text, readings: [{ source: text, says: text }], ruling: text, strength: "open", decided: text } },
    },
  }) as never;

test.each(hostile)("%j in every place of a report", (text) => {
  const changed = { added: [text], removed: [text], changed: [text], diff: `+ ${text}\n` };
  const report = reportMarkdown("main (578cab7d)", [
    {
      service: "cdm",
      before: "0.1.0",
      after: text,
      unreadable: false,
      wire: [
        { impact: "major", message: text, place: `${text}:1` },
        { impact: "minor", message: `Property \`${text}\` of \`X\` is gone, \`${text}\` is new. Enum gained values: '${text}'.`, place: `was ${text}:1` },
      ],
      declared: declaredChanges(contractWith(`${text}1`), contractWith(text)),
      types: changed,
    },
  ]);
  // The commit that the report itself names.
  expectHarmless(report.replace("(578cab7d)", ""));
  expect(report).toContain("### In the evidence");
});

test("Redocly's words and plain versions stay as they are", () => {
  const wire = [{ impact: "minor" as const, message: "Property `a` of `B` is gone, `c` is new; perhaps renamed.", place: "specs/x.yaml:1" }];
  const report = reportMarkdown("main", [{ service: "cdm", before: "0.1.0", after: "0.2.0", unreadable: false, wire, declared: { behaviour: [], evidence: [] }, types: { added: [], removed: [], changed: [], diff: "" } }]);
  expect(report).toContain("| cdm | 0.1.0 → 0.2.0 | 1 minor |");
  expect(report).toContain("- Property `a` of `B` is gone, `c` is new; perhaps renamed. (`specs/x.yaml:1`)");
});

test("code cannot be ended from within", () => {
  for (const text of [...hostile, "`", "``", "` `", "\u202e\u200b", ""]) {
    expect(String(new Marked().parseInline(`- ${codeSpan(text)}`))).toMatch(/^- (<code>[^<]*<\/code>|\(empty\))$/);
    expect(String(new Marked().parse(codeBlock("diff", text)))).toMatch(/^<pre><code class="language-diff">[^<]*<\/code><\/pre>\n$/);
  }
});

test("a text that is escaped for Markdown shows itself", () => {
  for (const text of [...hostile, "1. a", "*a* _b_ ~~c~~", "&lt; &amp;", "a | b"]) {
    const html = inlineToHtml(escapeMarkdown(text));
    expect(html).not.toMatch(/<\w/);
    const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#124;": "|", "&amp;": "&" };
    expect(html.replace(/&(lt|gt|quot|#39|#124|amp);/g, (entity) => entities[entity] ?? "")).toBe(text.replace(/\s+/g, " "));
  }
});

test.each(["https://x.example/a?b=c:d", "HTTP://x.example", "mailto:a@b.example", "#operation/x", "cdm.html#a", "../guide/errors.html", "/a/b", "a?b=1"])("%s is a link", (href) => {
  expect(isSafeLink(href)).toBe(true);
  expect(markdownToHtml(`[x](${href})`)).toContain("<a href=");
  expect(neutralizeMarkdown(`[x](${href})`)).toBe(`[x](${href})`);
});

test.each([
  "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "java&#115;cript:alert(1)", "javascript&colon;alert(1)",
  "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "blob:x", "",
])("%j is none", (href) => {
  expect(isSafeLink(href)).toBe(false);
  for (const markdown of [`[x](${href})`, `[x](<${href}>)`, `[x]\n\n[x]: ${href}\n`, `[x]\n\n[x]:\n<${href}>\n`, `[a[x](z](${href})`]) {
    expect(markdownToHtml(markdown)).not.toMatch(/<a href="(?!z\])[^"]/);
    expect(String(new Marked().parse(neutralizeMarkdown(markdown)))).not.toMatch(/href="(java|JAVA|data|vb|file|\/|\\|%5C|blob|&#)/);
  }
});

test("what is made neutral differs in nothing that is seen, and costs no more than twice for twice the length", () => {
  const seeds = ["](", "](a", "]: ", "](<", "<a", "![", "{%", "`", "](https://a", "] (", "]:\n"];
  for (const seed of seeds) {
    expect(neutralizeMarkdown(seed.repeat(50)).replaceAll("\u2060", "")).toBe(seed.repeat(50));
    for (const work of [neutralizeMarkdown, codeSpan, escapeMarkdown, (text: string) => codeBlock("", text)]) {
      const cost = (length: number): number => {
        const text = seed.repeat(length);
        const times = Array.from({ length: 5 }, () => {
          const begun = performance.now();
          work(text);
          return performance.now() - begun;
        });
        return Math.min(...times);
      };
      // Four times the work would be quadratic; below a few milliseconds the clock decides.
      expect(cost(40_000)).toBeLessThan(3 * cost(20_000) + 20);
    }
  }
});
