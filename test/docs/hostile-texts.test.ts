// Contracts as a stranger might write them: whatever the texts hold, the pages run nothing, load nothing and show them as texts.
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { openBrowser } from "../helpers/browser.ts";
import { type Copy, copyProject, run } from "../helpers/project.ts";

/** Runs, loads or leads elsewhere wherever it is taken for HTML or Markdown. */
const hostile = [
  "HOSTILE",
  "<img src=x onerror='window.ran=1'>",
  "<Script>window.ran=1</script>",
  "</script><Script>window.ran=1</script><!--",
  "<svg/onload=window.ran=1>",
  "<iframe srcdoc='<Script>top.ran=1</script>'></iframe>",
  "<style>body{display:none}</style>",
  "<details open ontoggle=window.ran=1>",
  "<base href=https://evil.example/>",
  "![image](https://evil.example/a.png)",
  "![image][remote]",
  "[script](javascript:window.ran=1)",
  "[mixed](JaVaScRiPt:window.ran=1)",
  "[entity](java&#115;cript&colon;window.ran=1)",
  "[escaped](javascript\\:window.ran=1)",
  "[angle](<java\tscript:window.ran=1>)",
  "[angle](< javascript:window.ran=1>)",
  "[nested[x](z](javascript:window.ran=1)",
  "[data](data:text/html,<Script>window.ran=1</script>)",
  "[host](//evil.example/x)",
  "[reference][bad]",
  "<javascript:window.ran=1>",
  "{% img src=\"https://evil.example/b.png\" /%}",
  "`code` <b>bold</b> | cell",
].join(" ");
const definitions = "\n\n[bad]: javascript:window.ran=1\n\n[remote]: https://evil.example/c.png\n";
const prose = `${hostile}\n\n${hostile}${definitions}`;

let copy: Copy;
let browser: Browser;

/** Puts a value into an object or a list of a YAML file. */
function plant(file: string, path: (string | number)[], value: unknown): void {
  const document = parseDocument(copy.read(file));
  expect(document.hasIn(path.slice(0, -1)), `${file} ${path.join(".")}`).toBe(true);
  document.setIn(path, value);
  copy.write(file, document.toString());
}

beforeAll(async () => {
  copy = copyProject();
  plant("specs/cdm/openapi.yaml", ["info", "title"], hostile);
  plant("specs/cdm/openapi.yaml", ["info", "summary"], hostile);
  plant("specs/cdm/openapi.yaml", ["info", "description"], prose);
  plant("specs/cdm/openapi.yaml", ["servers", 0, "description"], prose);
  plant("specs/cdm/openapi.yaml", ["tags", 0, "description"], prose);
  plant("specs/cdm/paths/job-stop.yaml", ["put", "summary"], "HOSTILE <img src=x onerror=window.ran=1> ![a](//evil.org)");
  plant("specs/cdm/paths/job-stop.yaml", ["put", "description"], prose);
  plant("specs/cdm/paths/job-stop.yaml", ["put", "x-already-done", "texts"], [hostile]);
  plant("specs/cdm/parameters/job_name.yaml", ["description"], prose);
  plant("specs/cdm/schemas/JobStatus.yaml", ["anyOf", 0, "enum", 9], hostile);
  plant("specs/cdm/schemas/LinkObs.yaml", ["description"], prose);
  plant("specs/cdm/schemas/LinkObs.yaml", ["properties", "storageType", "description"], prose);
  plant("specs/cdm/schemas/LinkObs.yaml", ["properties", "obsBucketType", "description"], hostile);
  plant("specs/cdm/examples/show-job-status.booting.yaml", ["summary"], `${hostile}.`);
  plant("specs/cdm/examples/show-job-status.booting.yaml", ["value", "submissions", 0, "external-id"], hostile);
  plant("specs/cdm/errors.yaml", ["Cdm.0000", "remedy"], prose);
  plant("specs/cdm/rulings.yaml", ["stop-job-answer", "question"], `${hostile}?`);
  plant("specs/cdm/rulings.yaml", ["stop-job-answer", "ruling"], prose);
  plant("specs/cdm/rulings.yaml", ["link-storage-types", "ruling"], hostile);
  const { code, stderr } = await run(copy.root, ["build"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  copy?.[Symbol.dispose]();
});

/** Opens a page, and everything in it that can be folded. */
async function open(file: string, section = "body"): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  const asked: string[] = [];
  page.on("requestfinished", (request) => asked.push(request.url()));
  // What the policy stops does not leave the browser.
  page.on("requestfailed", (request) => request.failure()?.errorText === "csp" || asked.push(request.url()));
  page.on("dialog", (dialog) => (asked.push("a dialog"), dialog.dismiss()));
  await page.goto(pathToFileURL(copy.path("generated/docs/")).href + file);
  // Redoc writes the sections of a page one after the other.
  await page.locator(section).getByText("HOSTILE").first().waitFor({ state: "attached" });
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  await page.waitForLoadState("networkidle");
  return { page, asked };
}

/** A text, because the test runner rewrites functions. */
const leftovers = `(() => {
  const found = [];
  if ("ran" in window) found.push("a script ran");
  const own = location.href.replace(/[^/]*([?#].*)?$/, "");
  for (const node of document.querySelectorAll("*")) {
    for (const { name, value } of node.attributes) {
      if (/^on/.test(name)) found.push(node.tagName + " " + name);
      if (/^(href|src|action|xlink:href|srcdoc)$/.test(name) && /^[^a-z#.]*(javascript|data:text|\\/\\/)|evil/i.test(value) && !(node.tagName === "A" && /^https:/.test(value))) found.push(node.tagName + " " + name + " " + value);
    }
  }
  for (const node of document.querySelectorAll("iframe, base")) found.push(node.tagName);
  for (const { type, textContent } of document.scripts) if (type !== "application/json" && textContent.includes("ran=1")) found.push("script " + textContent);
  for (const { src } of document.images) if (!/^data:/.test(src)) found.push("image " + src);
  if (getComputedStyle(document.body).display === "none") found.push("a style applied");
  return found;
})()`;

test.each<[string, string, string?]>([
  ["the portal", "index.html"],
  ["the guide's table of what is done already", "guide/errors.html"],
  ["a page of forms", "cdm-forms.html"],
  ["a service's first page, with error codes, servers and tags", "cdm.html"],
  ["an operation, with parameters and rulings", "cdm.html#operation/stopJob", '[data-section-id$="/stopjob"] details'],
  ["an operation whose answer has an enumeration", "cdm.html#operation/showJobStatus", '[data-section-id$="/showjobstatus"]'],
])("%s", async (_, file, section) => {
  const { page, asked } = await open(file, section);
  expect(await page.evaluate(leftovers)).toEqual([]);
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  // As a text it is there, whole: nothing was taken out of what the contract says.
  const text = (await page.locator("body").innerText()).replaceAll("\u2060", "");
  expect(text).toContain("<img src=x onerror=");
  for (const link of await page.getByText(/^(script|mixed|entity|escaped|angle|reference)$/).and(page.locator("a")).all()) await link.click({ timeout: 1000 });
  expect(await page.evaluate("window.ran")).toBeUndefined();
  await page.close();
});

test("what the policy of a page forbids is not done, even by a script or an element that got into it", async () => {
  for (const file of ["index.html", "guide/errors.html", "cdm-forms.html", "cdm.html"]) {
    const { page, asked } = await open(file);
    await page.evaluate(`
      const add = (tag, values) => document.body.append(Object.assign(document.createElement(tag), values));
      add("script", { textContent: "window.ran = 1" });
      add("script", { src: "https://evil.example/x.js" });
      add("img", { src: "https://evil.example/x.png" });
      add("div", { innerHTML: '<img src="x" onerror="window.ran = 1">' });
      fetch("https://evil.example/x").catch(() => {});
    `);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    await page.close();
  }
});
