// Contracts that are no OpenAPI documents at some place: a finding, whatever the rules and the tools make of them.
import { expect, test } from "vitest";
import { copyProject } from "../helpers/project.ts";
import { lintService, placeOf } from "./place.ts";

const file = "specs/iam/schemas/ShowProjectAnswer.yaml";

test("where a rule fails because the contract is no OpenAPI document, its shape is found", async () => {
  using copy = copyProject();
  copy.edit(file, "properties:\n", "properties:\n  inner:\n    oneOf: null\n");
  const found = await lintService(copy.root, "iam");
  expect(found[0]).toMatchObject({
    file,
    ...placeOf(copy.read(file), "oneOf:"),
    severity: "error",
    code: "oas3-schema",
  });
});

test.each([
  { name: "that objects have as a function", text: "hasOwnProperty: 1" },
  { name: "that makes a text of an object", text: "x-rulings: [{ toString: null, valueOf: null }]" },
])("a key $name is a finding", async ({ text }) => {
  using copy = copyProject();
  copy.edit(file, "type: object\n", `type: object\n${text}\n`);
  const found = await lintService(copy.root, "iam");
  expect(found).toEqual([
    expect.objectContaining({
      file: "specs/iam/openapi.yaml",
      code: "source-shape",
      message: expect.stringMatching(/^The rules cannot be applied to this contract: .+\. Look for/),
    }),
  ]);
});
