// The path code runs with the separators of both systems, so that Linux finds what would break on Windows.
import { readFileSync } from "node:fs";
import { join, posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { listRecursively, posixRelative, toPosixPath } from "../../scripts/shared/posix-path.ts";
import { root } from "../helpers/project.ts";

test.each([
  ["posix", posix, "/repo", "/repo/specs/cdm/paths/job.yaml"],
  ["win32", win32, "C:\\repo", "C:\\repo\\specs\\cdm\\paths\\job.yaml"],
])("a file of the repository has one path on every system: %s", (_, path, folder, file) => {
  expect(posixRelative(folder, file, path)).toBe("specs/cdm/paths/job.yaml");
});

test("a $ref that climbs is resolved with both separators", () => {
  const from = (path: typeof posix, base: string): string =>
    posixRelative(base, path.join(base, path.dirname("specs/cdm/paths/job.yaml"), "../../common/responses/Error.yaml"), path);
  expect(from(posix, "/repo")).toBe("specs/common/responses/Error.yaml");
  expect(from(win32, "C:\\repo")).toBe("specs/common/responses/Error.yaml");
});

test("only the separator of the system is replaced", () => {
  expect(toPosixPath("paths\\job.yaml", win32)).toBe("paths/job.yaml");
  expect(toPosixPath("paths/job.yaml", win32)).toBe("paths/job.yaml");
  expect(toPosixPath("odd\\name.yaml", posix)).toBe("odd\\name.yaml");
});

/** Calls whose result has the separator of the system, on lines that do not convert it. */
const nativePaths = (code: string): string[] =>
  code
    .split("\n")
    .filter((line) => /(?<![\w.])relative\(|recursive: true, encoding|\.slice\(root\.length/.test(line))
    .filter((line) => !/posixRelative|toPosixPath/.test(line));

test("no script uses a relative path or a listing before it is converted", () => {
  const files = listRecursively(join(root, "scripts")).filter((name) => /\.(ts|js|mjs)$/.test(name));
  const found = files
    .filter((name) => !/posix-path\.ts$|node_modules/.test(name))
    .flatMap((name) => nativePaths(readFileSync(join(root, "scripts", name), "utf8")).map((line) => `${name}: ${line.trim()}`));
  expect(found).toEqual([]);
});

test("the check finds each of the calls that broke on Windows", () => {
  expect(nativePaths("const file = relative(root, location);")).toHaveLength(1);
  expect(nativePaths("return readdirSync(folder, { recursive: true, encoding: \"utf8\" })")).toHaveLength(1);
  expect(nativePaths("const file = problem.file?.fileName.slice(root.length + 1);")).toHaveLength(1);
  expect(nativePaths("const file = posixRelative(root, location);")).toEqual([]);
});
