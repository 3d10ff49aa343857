// Patterns of schemas: those that backtrack are found before anything is matched with them.
import { expect, test } from "vitest";
import { badPatterns } from "../../scripts/lib/patterns.ts";
import { copyProject } from "../helpers/project.ts";
import { lintService, placeOf } from "./place.ts";

const messagesFor = async (pattern: string): Promise<string[]> => {
  const contract = { components: { schemas: { Name: { type: "string", pattern } } } };
  return (await badPatterns(contract)).map(({ message }) => message);
};

const slow = expect.stringContaining("takes more than linear time");
const unknown = expect.stringContaining("cannot be shown to take linear time");
const tooLong = expect.stringContaining("too complicated to be checked");

test.each([
  "^(a+)+$",
  "^(a|a)*$",
  "^(a|aa)+$",
  "^(\\w+\\s?)*$",
  "(x+x+)+y",
  "a+$",
  "^\\d+\\d+$",
  "^(a?){40}a$",
  "^(a?){40}a{40}$",
  `^${"(|)".repeat(40)}b$`,
  "^((a|a)?){20,40}b$",
  "^(a|a){30}$",
  `^${"(a|a)".repeat(30)}$`,
  "^(a{1,30}){1,30}$",
  "^([a-z]{1,40}){1,40}b*$",
])("%s is too slow", async (pattern) => {
  expect(await messagesFor(pattern)).toEqual([slow]);
});

test.each(["^(?=(a+))\\1b$", "^(a*)*\\1$", "(?<!a)(b+)+$", "^(?<name>a)$"])(
  "%s is not shown to be fast",
  async (pattern) => {
    expect(await messagesFor(pattern)).toEqual([expect.stringMatching(/takes more than linear time|cannot be shown/)]);
  },
);

test.each([`^${"a?".repeat(30)}${"a".repeat(30)}$`, `^${"a".repeat(300)}$`])(
  "%s is too complicated",
  async (pattern) => {
    expect(await messagesFor(pattern)).toEqual([tooLong]);
  },
);

test.each(["(", "[", "a{2,1}", "\\-"])("%s is no regular expression", async (pattern) => {
  expect(await messagesFor(pattern)).toEqual(["This is not a regular expression with the flag u. Correct it."]);
});

test.each([
  "^[a-z0-9A-Z_-]*$",
  "^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$",
  "^[a-z0-9]+(-[a-z0-9]+)*$",
  "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}Z)?$",
  "^(GET|POST|PUT)$",
  "^https?://[^/\\s]+(/[\\w.-]*)*$",
  "^.{1,64}$",
  "^\\p{L}+$",
  "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
  "^[A-Z]{2}[A-Z0-9]{4,30}$",
  "^([a-z]{1,64}\\.){0,10}[A-Z]{1,64}$",
  "\\.csv$",
])("%s is fine", async (pattern) => {
  expect(await messagesFor(pattern)).toEqual([]);
});

test("a pattern that hides where rules look for none is found as well", async () => {
  const pattern = "^(a+)+$";
  const contract = {
    components: {
      schemas: {
        A: { propertyNames: { pattern } },
        B: { patternProperties: { [pattern]: { type: "string" } } },
        C: { properties: { properties: { properties: { default: { pattern } } } } },
        D: { "x-hidden": { pattern } },
      },
    },
  };
  const paths = (await badPatterns(contract)).map(({ path }) => path.join(" "));
  expect(paths).toEqual([
    "components schemas A propertyNames pattern",
    "components schemas B patternProperties ^(a+)+$",
    "components schemas C properties properties properties default pattern",
    "components schemas D x-hidden pattern",
  ]);
});

test("an example may have a field of this name", async () => {
  const media = { schema: { type: "object" }, examples: { one: { value: { pattern: "*.csv" } } } };
  expect(
    await badPatterns({ paths: { "/a": { get: { requestBody: { content: { "application/json": media } } } } } }),
  ).toEqual([]);
});

test("the finding stands where the pattern does, and the example is not matched", async () => {
  using copy = copyProject();
  const file = "specs/iam/schemas/ProjectEntry.yaml";
  copy.write(file, 'type: object\ndescription: D.\nproperties:\n  name:\n    type: string\n    pattern: "^(a+)+$"\n');
  copy.edit(
    "specs/iam/schemas/ShowProjectAnswer.yaml",
    "properties:\n",
    "properties:\n  entry:\n    $ref: ProjectEntry.yaml\n",
  );
  copy.edit(
    "specs/iam/examples/show-project.object-store.yaml",
    "value:\n",
    `value:\n  entry:\n    name: ${"a".repeat(60)}b\n`,
  );
  expect(await lintService(copy.root, "iam")).toEqual([
    { file, ...placeOf(copy.read(file), "pattern:"), severity: "error", code: "source-pattern", message: slow },
  ]);
});
