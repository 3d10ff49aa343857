// The site in a real browser: every outside host blocked, opened as files and from a server under a sub-path.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../helpers/browser.ts";
import { type Copy, copyProject, run, services } from "../helpers/project.ts";

let copy: Copy;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  copy = copyProject();
  const { code, stderr } = await run(copy.root, ["build"]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  browser = await openBrowser();
  server = createServer((request, response) => {
    const file = new URL(request.url ?? "/", "http://x").pathname.replace("/deep/path/", "");
    const type = file.endsWith(".js") ? "text/javascript" : file.endsWith(".css") ? "text/css" : "text/html";
    response.writeHead(200, { "content-type": type }).end(readFileSync(copy.path(join("generated/docs", file))));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  copy?.[Symbol.dispose]();
});

const bases = (): string[] => [
  pathToFileURL(copy.path("generated/docs/")).href,
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/deep/path/`,
];

const heading = (page: Page, text: string) => page.locator("h1, h2, h3").filter({ hasText: text }).first();

interface Visit {
  page: Page;
  /** Requests to any other place than the site, and whatever the console calls an error. */
  complaints: string[];
}

async function visit(base: string, path: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  const complaints: string[] = [];
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(base) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
  await page.goto(base + path);
  return { page, complaints };
}

test("every page comes up without a request to the outside and without an error, as a file and from a sub-path", async () => {
  for (const base of bases()) {
    for (const service of services) {
      const { page, complaints } = await visit(base, `${service}.html`);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      expect(await page.title()).not.toBe("");
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      await page.waitForLoadState("networkidle");
      expect({ service, complaints }).toEqual({ service, complaints: [] });
      await page.close();
    }
  }
});

test("a page with an outside request is caught", async () => {
  const [base = ""] = bases();
  const { page, complaints } = await visit(base, "index.html");
  await page.evaluate(() => void (document.body.append(Object.assign(new Image(), { src: "https://example.com/x.png" }))));
  // The page's policy stops it before it becomes a request.
  await expect.poll(() => complaints.join("\n")).toMatch(/https:\/\/example\.com\/x\.png.*Content Security Policy/);
  await page.close();
});

test("the portal leads to every operation, and the operation shows its evidence and its rulings", async () => {
  const [base = ""] = bases();
  const { page, complaints } = await visit(base, "index.html");
  const rows = copy.read("README.md").match(/^\| [a-z0-9]+ \| .*`.*/gm) ?? [];
  const operations = rows.flatMap((row) => row.match(/`\w+`/g) ?? []);
  expect(operations.length).toBeGreaterThan(100);
  expect(await page.locator("tbody tr").count()).toBe(operations.length);
  await page.locator("section[aria-labelledby=cdm]").getByRole("link", { name: "Stop a job" }).click();
  await heading(page, "Stop a job").waitFor();
  const section = page.locator('[data-section-id$="/stopjob"]');
  await section.getByText("Evidence: Open Telekom Cloud (reference page)").first().waitFor();
  await section.getByText(/^Where the documents disagree \(\d+\)$/).first().click();
  await page.getByText("What does a successful stop answer?").first().waitFor();
  await page.getByText("Release of 2022 (page of 2022-08-17").first().waitFor();
  await section.getByText("Sources (5)").first().click();
  await page.getByText("recorded answer, 2022-08-17").first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test("a deprecated operation links the one that replaces it", async () => {
  const [base = ""] = bases();
  const { page } = await visit(base, "mrs.html#operation/cancelJobExecution");
  await heading(page, "Cancel a job execution (V1.1)").waitFor();
  await page.locator("#redoc").getByRole("link", { name: "stopJob", exact: true }).first().click();
  await heading(page, "Stop a job").waitFor();
  await page.getByRole("link", { name: "All services" }).waitFor();
  await expect.poll(() => page.url()).toMatch(/mrs\.html#.*stopjob/i);
  await page.close();
});

test("where the uses of an operation differ, each has its effect", async () => {
  const [base = ""] = bases();
  const { page } = await visit(base, "dlf.html#operation/exportJob");
  await heading(page, "Export a job").waitFor();
  await page.getByText("Effect: exportJob changes nothing. exportJobToObs changes something; clients never repeat it on their own.").first().waitFor();
  await page.close();
});

test("search finds an operation", async () => {
  const [base = ""] = bases();
  const { page, complaints } = await visit(base, "dlf.html");
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("List the jobs");
  await page.getByText("List the jobs of a workspace").last().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
