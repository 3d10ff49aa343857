// What a file may cost: its size, its tokens, how deep it is, and what its aliases grow to. Beyond that it is a finding,
// whatever the file is otherwise, and nothing hangs.
import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleService } from "../../scripts/lib/bundle.ts";
import { type Copy, copyProject } from "../helpers/project.ts";
import { lintService } from "./place.ts";

const file = "specs/iam/schemas/Large.yaml";

/** Each line holds nine of the line before. */
const aliasBomb = `a: &a [x]\n${[..."bcdefghij"].map((name, index) => `${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(9)}]`).join("\n")}\n`;
/** Aliases that are few, of one that is large. */
const largeAliases = `a: &a [${"x,".repeat(5_000)}]\n${Array.from({ length: 60 }, (_, index) => `b${index}: *a`).join("\n")}\n`;

const tooDeep = "The file is nested more than 100 levels deep. Move the inner part into a file of its own.";
const tooMuch = "The file holds too much for one file. Split it into several files.";

test.each([
  {
    name: "larger than 1 MiB",
    text: `a: ${"x".repeat(1024 ** 2)}\n`,
    message: "The file is larger than 1 MiB. Split it into several files.",
  },
  { name: "full of brackets", text: "[".repeat(900_000), message: tooDeep },
  { name: "full of braces", text: "{a: ".repeat(250_000), message: tooDeep },
  { name: "full of dashes", text: "- ".repeat(500_000), message: tooDeep },
  { name: "full of question marks", text: "? ".repeat(500_000), message: tooDeep },
  {
    name: "indented again and again",
    text: Array.from({ length: 500 }, (_, index) => `${" ".repeat(index)}a:\n`).join(""),
    message: tooDeep,
  },
  { name: "full of commas", text: `[${",".repeat(900_000)}`, message: tooMuch },
  {
    name: "full of keys",
    text: Array.from({ length: 90_000 }, (_, index) => `k${index}: 1\n`).join(""),
    message: tooMuch,
  },
  { name: "full of comments", text: `${"#\n".repeat(500_000)}a: 1\n`, message: tooMuch },
  {
    name: "with aliases of one large list",
    text: largeAliases,
    message: "With its aliases written out, the file holds more than 200,000 values. Write less, or use $ref.",
  },
])("a file that is $name is a finding", async ({ text, message }) => {
  using copy = copyProject();
  copy.write(file, text);
  const found = await lintService(copy.root, "iam");
  expect(found).toEqual([
    { file, line: expect.any(Number), column: expect.any(Number), severity: "error", code: "source-file", message },
  ]);
});

test.each([
  { name: "aliases that grow", text: aliasBomb, message: /Excessive alias count/ },
  { name: "many anchors at one value", text: "&a ".repeat(60_000), message: /A node can have at most one anchor/ },
  { name: "many errors", text: "a: [}\n".repeat(20_000), message: /Flow sequence/ },
  {
    name: "a merge key",
    text: "a: &a { x: 1 }\nb:\n  <<: *a\n",
    message: /^Merge keys \(<<\) are not supported\. Write the keys out\.$/,
  },
  {
    name: "a directive",
    text: "%YAML 1.1\n---\na: &a { x: 1 }\n<<: *a\n",
    message: /^A %YAML directive is not supported\./,
  },
  { name: "a key that is a list", text: "? [a]\n: 1\n", message: /^A key is a text\. Write it as one\.$/ },
  {
    name: "a key that objects have anyway",
    text: "__proto__:\n  a: 1\n",
    message: /^__proto__ cannot be a key\. Choose another name\.$/,
  },
  { name: "a key as a number and as a text", text: '200: 1\n"200": 2\n', message: /Map keys must be unique/ },
])("a file with $name is a finding", async ({ text, message }) => {
  using copy = copyProject();
  copy.write(file, text);
  expect(await lintService(copy.root, "iam")).toMatchObject([
    { file, severity: "error", code: "source-yaml", message: expect.stringMatching(message) },
  ]);
});

const hide = (copy: Copy, folder: string, name: string): void => {
  mkdirSync(copy.path(folder), { recursive: true });
  copy.write(`${folder}/${name}`, aliasBomb);
};

test("dot-files and what is in dot-folders is not read", async () => {
  using copy = copyProject();
  hide(copy, "specs/iam", ".bomb.yaml");
  hide(copy, "specs/iam/.editor", "bomb.yaml");
  hide(copy, "specs/common/.editor/more", "bomb.yaml");
  expect(await lintService(copy.root, "iam")).toEqual([]);
  expect((await bundleService(copy.root, "iam")).source.ownFiles().filter((name) => name.includes("bomb"))).toEqual([]);
});

test("a file that ends in .yml is a finding, and not read", async () => {
  using copy = copyProject();
  hide(copy, "specs/iam/schemas", "Bomb.yml");
  const message = "This is not read: the names of contract files end in .yaml. Rename it, or delete it.";
  expect(await lintService(copy.root, "iam")).toEqual([
    { file: "specs/iam/schemas/Bomb.yml", line: 1, column: 1, severity: "error", code: "source-file", message },
  ]);
});

test("a hundred levels and a few aliases are fine", async () => {
  using copy = copyProject();
  copy.write(file, `x-a: &a [1]\nx-b: *a\nx-c: ${"[".repeat(98)}${"]".repeat(98)}\n`);
  expect((await lintService(copy.root, "iam")).map(({ code }) => code)).toEqual(["source-unused-file"]);
});
