// A real browser without a manual step: an installed Chrome or Chromium when there is one, else the one from npm.
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const installed = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Run once before all tests: the one from npm unpacks itself, which two test files must not do at a time. */
export async function setup(): Promise<void> {
  const found = process.env["CHROME_PATH"] ?? installed.find((path) => existsSync(path));
  process.env["CHROME_PATH"] = found ?? (await (await import("@sparticuz/chromium")).default.executablePath());
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "", args });
