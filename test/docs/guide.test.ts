// The guide in the site: it follows the contracts, its links lead somewhere, and its pages can be read, also on a phone.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGuide } from "../../scripts/lib/guide.ts";
import { openBrowser } from "../helpers/browser.ts";
import { type Copy, copyProject, run, services } from "../helpers/project.ts";
import { pages } from "./guide-programs.ts";

let copy: Copy;
let browser: Browser;

beforeAll(async () => {
  copy = copyProject();
  expect(await run(copy.root, ["build"])).toMatchObject({ code: 0, stderr: "" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  copy?.[Symbol.dispose]();
});

test("every method that waits or walks is in a table", () => {
  const html = (name: string): string => copy.read(`generated/docs/guide/${name}.html`).replaceAll("<wbr>", "");
  let count = 0;
  for (const service of services) {
    const client = copy.read(`generated/${service}/client.ts`);
    for (const [, name, kind] of client.matchAll(/^ {2}(\w+)\(.*(WaitOptions|AsyncGenerator)</gm)) {
      expect(html(kind === "WaitOptions" ? "waiting" : "paging")).toContain(`<code>${service}.${name}</code>`);
      count++;
    }
    for (const [, name] of client.matchAll(/^ {8}(\w+): \{[^}]*effect: "once"/gm)) expect(html("retries")).toContain(`<code>${service}.${name}</code>`);
  }
  expect(count).toBeGreaterThan(8);
});

test("every link leads somewhere, and the portal to every page", () => {
  const site = copy.path("generated/docs");
  const files = ["index.html", ...readdirSync(join(site, "guide")).map((name) => `guide/${name}`)];
  for (const file of files) {
    const html = readFileSync(join(site, file), "utf8");
    for (const [, href = ""] of html.matchAll(/href="(?!data:)([^"]*)"/g)) {
      const [path = "", fragment] = href.split("#");
      const target = join(site, path ? join(dirname(file), path) : file);
      expect(existsSync(target), `${file}: ${href}`).toBe(true);
      const [, operation] = /^operation\/(\w+)$/.exec(fragment ?? "") ?? [];
      const wanted = operation ? `"operationId":"${operation}"` : fragment ? `id="${fragment}"` : "";
      expect(readFileSync(target, "utf8"), `${file}: ${href}`).toContain(wanted);
    }
  }
  const linked = [...readFileSync(join(site, "index.html"), "utf8").matchAll(/href="(guide\/[^"]*)"/g)].map(([, href]) => href);
  expect(linked.sort()).toEqual(files.slice(1).sort());
});

test("a page without a place, a place without a page, a mark that means nothing and a broken link are told", () => {
  using broken = copyProject();
  const told = (): string => {
    try {
      return readGuide(broken.root, []).join();
    } catch (error) {
      return (error as Error).message;
    }
  };
  const waiting = broken.read("client/guide/waiting.md");
  broken.write("client/guide/waiting.md", `${waiting}\n<!-- table: all -->\n`);
  expect(told()).toContain('waiting.md: nothing belongs in place of "table: all"');
  broken.write("client/guide/waiting.md", `${waiting}\n[x](nowhere.md)\n`);
  expect(told()).toContain("waiting.md: there is no page nowhere.md to link.");
  rmSync(broken.path("client/guide/waiting.md"));
  expect(told()).toContain("waiting.md is missing");
  broken.write("client/guide/waiting.md", waiting);
  broken.write("client/guide/more.md", "# More\n\nMore.\n");
  expect(told()).toContain("more.md has no place yet");
});

/** What a reader would stumble on, judged in the page; a text, because the test runner rewrites functions. */
const stumbles = `(() => {
  const found = [];
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const ground = (node) => {
    const color = getComputedStyle(node).backgroundColor;
    return color === "rgba(0, 0, 0, 0)" ? (node.parentElement ? ground(node.parentElement) : "rgb(255, 255, 255)") : color;
  };
  for (const node of document.querySelectorAll("main *, nav *")) {
    const [a, b] = [light(getComputedStyle(node).color), light(ground(node))].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) < 4.5) found.push("contrast: " + node.textContent);
    if (!node.closest("pre") && node.getBoundingClientRect().right > innerWidth + 1) found.push("too wide: " + node.textContent);
  }
  if (document.documentElement.scrollWidth > innerWidth) found.push("scrolls sideways");
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((node) => Number(node.tagName[1]));
  levels.forEach((level, index) => level > (levels[index - 1] ?? 0) + 1 && found.push("heading " + index));
  if (levels.filter((level) => level === 1).length !== 1) found.push("not one title");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  if (new Set(ids).size < ids.length) found.push("an id twice");
  if (document.documentElement.lang !== "en" || document.querySelectorAll("main").length !== 1) found.push("language or main");
  if (document.querySelectorAll("nav:not([aria-label]), pre:not([tabindex])").length > 0) found.push("nav without a name, or code out of reach");
  return found;
})()`;

test.each([390, 1280])("pages can be read at a width of %i, ask nothing of the network and lead back", async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const site = pathToFileURL(copy.path("generated/docs/")).href;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const file of ["index.html", ...pages.map(({ name }) => `guide/${name}.html`)]) {
    await page.goto(site + file);
    expect({ file, found: await page.evaluate(stumbles) }).toEqual({ file, found: [] });
    if (file === "index.html") continue;
    await page.mouse.wheel(0, 5000);
    await page.getByRole("link", { name: "all services" }).click();
    expect(page.url()).toBe(`${site}index.html`);
  }
  expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith("data:"))).toEqual([]);
  await page.evaluate('document.body.append(Object.assign(document.createElement("pre"), { textContent: "x".repeat(999), style: "width: 9999px" }))');
  expect(await page.evaluate(stumbles)).toContain("scrolls sideways");
  await page.close();
});
