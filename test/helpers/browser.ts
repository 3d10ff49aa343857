// A real browser without a manual step: an installed Chrome or Chromium when there is one, else the one from npm.
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const installed = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map((name) => `/usr/bin/${name}`);

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser(): Promise<Browser> {
  const found = process.env["CHROME_PATH"] ?? installed.find((path) => existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args });
  const { default: shipped } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...args] });
}
