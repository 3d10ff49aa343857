// What the release workflow does before it publishes: the tag fits, and the packed manifest names its repository.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "../../scripts/release/prepare.ts";
import { execute, root } from "../helpers/project.ts";

const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "an-owner/a.fork" };
const committed = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, unknown>;
let folder: string;

const write = (version: string, changelog: string): void => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...committed, version }, null, 2));
  writeFileSync(join(folder, "CHANGELOG.md"), changelog);
};
const prepared = (): Record<string, unknown> => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

test("the committed manifest names no owner, and publishes in public with provenance", () => {
  for (const field of ["repository", "homepage", "bugs"]) expect(committed).not.toHaveProperty(field);
  expect(committed["publishConfig"]).toEqual({ access: "public", provenance: true });
  expect(committed["keywords"]).toContain("openapi");
});

test("the repository comes from the environment, in the form that npm writes itself", async () => {
  write("1.2.3", "# Changelog\n\n## 1.2.3 (2026-12-01)\n");
  await main(["v1.2.3"], folder, env);
  expect(prepared()).toEqual({
    ...committed,
    version: "1.2.3",
    repository: { type: "git", url: "git+https://github.com/an-owner/a.fork.git" },
    homepage: "https://github.com/an-owner/a.fork#readme",
    bugs: { url: "https://github.com/an-owner/a.fork/issues" },
  });
  const before = readFileSync(join(folder, "package.json"), "utf8");
  expect(await execute("npm", ["pkg", "fix"], { cwd: folder })).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(before);
});

test("a prerelease is published beside the latest version", async () => {
  write("1.3.0-rc.1", "## 1.3.0-rc.1\n");
  await main(["v1.3.0-rc.1"], folder, env);
  expect(prepared()["publishConfig"]).toEqual({ access: "public", provenance: true, tag: "next" });
});

test.each([
  ["another tag", "v1.2.4", "## 1.2.3\n", env, /tag is v1\.2\.4 and the version in package\.json 1\.2\.3/],
  ["a tag without v", "1.2.3", "## 1.2.3\n", env, /Tag the commit v1\.2\.3/],
  ["a changelog without the version", "v1.2.3", "## Unreleased\n\n## 1.2.30\n", env, /no section "## 1\.2\.3"/],
  ["no repository", "v1.2.3", "## 1.2.3\n", { ...env, GITHUB_REPOSITORY: "" }, /^GITHUB_REPOSITORY must be/],
  ["a repository that is none", "v1.2.3", "## 1.2.3\n", { ...env, GITHUB_REPOSITORY: "a/b/../c" }, /^GITHUB_REPOSITORY must be/],
  ["a server without https", "v1.2.3", "## 1.2.3\n", { ...env, GITHUB_SERVER_URL: "http://h" }, /^GITHUB_SERVER_URL must be/],
])("%s stops the release, and nothing is written", async (_, tag, changelog, environment, message) => {
  write("1.2.3", changelog);
  const before = readFileSync(join(folder, "package.json"), "utf8");
  await expect(main([tag], folder, environment)).rejects.toThrow(message);
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe(before);
});

test("without a tag it says what to name", async () => {
  await expect(main([], folder, env)).rejects.toThrow("npm run release:prepare -- v1.2.3");
});
