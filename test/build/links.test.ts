// A link that somebody committed: nothing is read or written through it.
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main as build } from "../../scripts/build.ts";
import { main as pack } from "../../scripts/package.ts";
import { type Copy, copyProject } from "../helpers/project.ts";

const secret = "s3cret-of-this-machine";

/** A copy, and a folder and a file outside of it that must stay as they are. */
async function withTarget(use: (copy: Copy, folder: string, file: string) => Promise<void>): Promise<void> {
  using copy = copyProject();
  const folder = mkdtempSync(join(tmpdir(), "target-"));
  const file = join(folder, "file");
  writeFileSync(file, secret);
  try {
    await use(copy, folder, file);
    expect(readdirSync(folder)).toEqual(["file"]);
    expect(readFileSync(file, "utf8")).toBe(secret);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function link(copy: Copy, path: string, target: string): void {
  rmSync(copy.path(path), { recursive: true, force: true });
  symlinkSync(target, copy.path(path));
}

const refused = (path: string): string => `${path} is a symbolic link, and nothing is read or written through one.`;

const folders = ["generated", "generated/cdm", "generated/docs", ".build", "client/guide"];
const files = [
  "generated/cdm/types.ts",
  "generated/rules.md",
  "generated/docs/index.html",
  "README.md",
  "client/guide/errors.md",
  "client/errors.ts",
];

test.each([...folders, ...files])("a build ends where %s is a link", async (path) => {
  await withTarget(async (copy, folder, file) => {
    if (path.startsWith("generated/docs")) mkdirSync(copy.path("generated/docs"), { recursive: true });
    link(copy, path, files.includes(path) ? file : folder);
    await expect(build([], copy.root)).rejects.toThrow(refused(path));
    expect(lstatSync(copy.path(path)).isSymbolicLink()).toBe(true);
  });
});

test.each(["dist", ".build-dist", "client", "generated/cdm/openapi.yaml", "CHANGELOG.md", "LICENSE"])(
  "nothing is packed where %s is a link",
  async (path) => {
    await withTarget(async (copy, folder, file) => {
      link(copy, path, /\.(yaml|md)$|LICENSE/.test(path) ? file : folder);
      await expect(pack([], copy.root)).rejects.toThrow(refused(path));
      expect(readdirSync(copy.root).filter((name) => name.endsWith(".tgz"))).toEqual([]);
    });
  },
);

test("a link is refused though it leads to the same project", async () => {
  using copy = copyProject();
  renameSync(copy.path("generated/cdm"), copy.path("cdm"));
  symlinkSync("../cdm", copy.path("generated/cdm"));
  const before = readFileSync(copy.path("cdm/types.ts"), "utf8");
  await expect(build(["cdm"], copy.root)).rejects.toThrow(refused("generated/cdm"));
  expect(readFileSync(copy.path("cdm/types.ts"), "utf8")).toBe(before);
});
