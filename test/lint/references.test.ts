// References that lead round in a circle, into themselves, or to far too much. Each is a finding at the $ref that does
// it, where the contract cannot mean it; where it can, everything is made from it.
import { expect, test } from "vitest";
import { type Bundle, bundleService } from "../../scripts/lib/bundle.ts";
import { servicePage } from "../../scripts/lib/docs.ts";
import { lintBundle } from "../../scripts/lib/lint.ts";
import { readOperations } from "../../scripts/lib/operations.ts";
import { emitTypes } from "../../scripts/lib/types.ts";
import { type Copy, copyProject } from "../helpers/project.ts";
import { lintService, placeOf } from "./place.ts";

const answer = "specs/iam/schemas/ShowProjectAnswer.yaml";
const path = "specs/iam/paths/project-show.yaml";
const schemaOfAnswer = "$ref: ../schemas/ShowProjectAnswer.yaml";
const object = "type: object\ndescription: One of many.\n";
const schema = (name: string): string => `specs/iam/schemas/${name}.yaml`;

const withProperty = (copy: Copy, text: string): void =>
  copy.edit(answer, "properties:\n", `properties:\n  inner:\n${text}`);
const withReference = (copy: Copy, reference: string): void => withProperty(copy, `    $ref: ${reference}\n`);

function pair(copy: Copy, text: (other: string) => string): void {
  copy.write(schema("First"), text("Second.yaml"));
  copy.write(schema("Second"), text("First.yaml"));
  withReference(copy, "First.yaml");
}

/** Schemas of which each refers to the next. */
function chain(copy: Copy, length: number, text: (next: string) => string): void {
  for (let index = 0; index < length; index++) copy.write(schema(`B${index}`), text(`B${index + 1}.yaml`));
  copy.write(schema(`B${length}`), `${object}properties:\n  last:\n    type: string\n    description: The last.\n`);
  withReference(copy, "B0.yaml");
}

const typeOf = (name: string): string => `components["schemas"]["${name}"]`;

const makes = async ({ contract }: Bundle): Promise<string> => {
  if (!contract) throw new Error("There is no contract");
  servicePage({ service: "iam", contract, operations: readOperations(contract) });
  return emitTypes("iam", contract);
};

test.each<{ name: string; make: (copy: Copy) => void; type: string }>([
  {
    name: "its own file",
    make: (copy) => withReference(copy, "ShowProjectAnswer.yaml"),
    type: `inner?: ${typeOf("ShowProjectAnswer")};`,
  },
  {
    name: "the whole of its file",
    make: (copy) => withReference(copy, "'#'"),
    type: `inner?: ${typeOf("ShowProjectAnswer")};`,
  },
  {
    name: "a list of itself",
    make: (copy) =>
      withProperty(copy, "    type: array\n    description: More.\n    items:\n      $ref: ShowProjectAnswer.yaml\n"),
    type: `inner?: ${typeOf("ShowProjectAnswer")}[];`,
  },
  {
    name: "a map of itself",
    make: (copy) =>
      withProperty(
        copy,
        "    type: object\n    description: More.\n    additionalProperties:\n      $ref: ShowProjectAnswer.yaml\n",
      ),
    type: `[key: string]: ${typeOf("ShowProjectAnswer")};`,
  },
  {
    name: "the property that it is in",
    make: (copy) =>
      withProperty(
        copy,
        "    type: object\n    description: D.\n    properties:\n      deeper:\n        $ref: '#/properties/inner'\n",
      ),
    type: `deeper?: ${typeOf("inner")};`,
  },
  {
    name: "another that holds it",
    make: (copy) => pair(copy, (other) => `${object}properties:\n  other:\n    $ref: ${other}\n`),
    type: `other?: ${typeOf("Second")};`,
  },
])("a schema may hold $name", async ({ make, type }) => {
  using copy = copyProject();
  make(copy);
  const bundle = await bundleService(copy.root, "iam");
  expect(await lintBundle(bundle)).toEqual([]);
  expect((await makes(bundle)).split("\n").map((line) => line.trim())).toContain(type);
});

const inItself = "This $ref leads to what it stands in. Only a schema may hold itself.";
const applied =
  "This makes the schema a part of itself, so no value could ever be checked. Leave it out, or put it below a property.";
const circle =
  "This $ref leads in a circle, or through more than 20 others. Write the content, or refer to it directly.";
const tooMuch = "The references from here on lead to more than 1,000,000 values, or 300 levels deep. Refer to less.";

interface Refused {
  name: string;
  make: (copy: Copy) => void;
  file: string;
  at: string;
  message: string;
}

const part = (keyword: string): Refused => ({
  name: `a schema is part of itself in ${keyword}`,
  make: (copy) => copy.edit(answer, "type: object\n", `type: object\n${keyword}:\n  - $ref: ShowProjectAnswer.yaml\n`),
  file: answer,
  at: "$ref: ShowProjectAnswer.yaml",
  message: applied,
});

const refused: Refused[] = [
  part("allOf"),
  part("anyOf"),
  part("oneOf"),
  {
    name: "a schema is not itself",
    make: (copy) => copy.edit(answer, "type: object\n", "type: object\nnot:\n  $ref: ShowProjectAnswer.yaml\n"),
    file: answer,
    at: "$ref: ShowProjectAnswer.yaml",
    message: applied,
  },
  {
    name: "two schemas are part of each other",
    make: (copy) => pair(copy, (other) => `${object}allOf:\n  - $ref: ${other}\n`),
    file: schema("Second"),
    at: "$ref: First.yaml",
    message: applied,
  },
  {
    name: "a schema is the contract that it stands in",
    make: (copy) => copy.edit(path, schemaOfAnswer, "$ref: ../openapi.yaml"),
    file: path,
    at: "$ref: ../openapi.yaml",
    message: inItself,
  },
  {
    name: "a property is the contract that it stands in",
    make: (copy) => withReference(copy, "../openapi.yaml"),
    file: answer,
    at: "$ref: ../openapi.yaml",
    message: inItself,
  },
  {
    name: "an operation calls back itself",
    make: (copy) =>
      copy.edit(
        path,
        "  responses:\n",
        "  callbacks:\n    done:\n      /done:\n        $ref: project-show.yaml\n  responses:\n",
      ),
    file: path,
    at: "$ref: project-show.yaml",
    message: inItself,
  },
  {
    name: "a schema is where it stands",
    make: (copy) => copy.edit(path, schemaOfAnswer, "$ref: '#/get/responses/200/content/application~1json/schema'"),
    file: path,
    at: "$ref: '#/get",
    message: circle,
  },
  {
    name: "a reference leads through itself",
    make: (copy) => withReference(copy, "'#/properties/inner/properties/deeper'"),
    file: answer,
    at: "$ref: '#/properties",
    message:
      "$ref leads through another $ref: #/properties/inner/properties/deeper. Refer to the file that the other one names.",
  },
  {
    name: "thirty schemas double each other",
    make: (copy) =>
      chain(copy, 30, (next) => `${object}properties:\n  one:\n    $ref: ${next}\n  two:\n    $ref: ${next}\n`),
    file: schema("B12"),
    at: "one:\n    »$ref: B13.yaml",
    message: tooMuch,
  },
  {
    name: "a hundred and fifty schemas are in one another",
    make: (copy) => chain(copy, 150, (next) => `${object}properties:\n  one:\n    $ref: ${next}\n`),
    file: schema("B50"),
    at: "$ref: B51.yaml",
    message: tooMuch,
  },
];

test.each(refused)("$name: found where it is said", async ({ make, file, at, message }) => {
  using copy = copyProject();
  make(copy);
  const place = { file, ...placeOf(copy.read(file), at) };
  expect(await lintService(copy.root, "iam")).toEqual([{ ...place, severity: "error", code: "source-ref", message }]);
});

test("files that only refer to the next are found where there are more than the rules follow", async () => {
  using copy = copyProject();
  chain(copy, 25, (next) => `$ref: ${next}\n`);
  const found = await lintService(copy.root, "iam");
  expect(found.map(({ file }) => file)).toEqual([answer, ...["B0", "B1", "B2", "B3", "B4"].map(schema)].sort());
  expect(new Set(found.map(({ message }) => message))).toEqual(new Set([circle]));
});

test("a reference within an example is found, because tools that come later would read it from elsewhere", async () => {
  using copy = copyProject();
  const example = "specs/iam/examples/show-project.object-store.yaml";
  copy.edit(example, "  project:\n", "  project:\n    $ref: ../schemas/Project.yaml\n");
  const place = { file: example, ...placeOf(copy.read(example), "$ref:") };
  const message = "No $ref is followed within data. Write the content in place.";
  expect(await lintService(copy.root, "iam")).toEqual([{ ...place, severity: "error", code: "source-ref-place", message }]);
});
