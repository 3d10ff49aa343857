// The checks that look at the YAML as written, before there is a bundle for the rules to look at.

export const sourceChecks = [
  {
    code: "source-yaml",
    wants: "Every file is well-formed YAML.",
    mend: "The finding names the place where reading stopped; the slip is there or just above.",
  },
  {
    code: "source-file",
    wants:
      "Contracts are made of plain .yaml files in the folder of the service and in specs/common: no symbolic links, nothing else by name, and no file that is too large or too deeply nested to be read quickly.",
    mend: "Replace a link by what it leads to, and split what is too large.",
  },
  {
    code: "source-ref",
    wants:
      "Every `$ref` leads to a place in these files, and not round in a circle: only a schema may hold itself, below a property or in a list. Nothing else is read or fetched, so there is no `externalValue`, `operationRef`, `$id` or URL that tools would follow.",
    mend: "Paths are relative to the file that holds the `$ref`.",
  },
  {
    code: "source-ref-place",
    wants:
      "A `$ref` stands only where OpenAPI has one: path item, parameter, request body, response, header, example, schema.",
    mend: "Elsewhere, write the content in place.",
  },
  {
    code: "source-pattern",
    wants:
      "Every `pattern` and every key of `patternProperties` is a regular expression that takes linear time, whatever it is matched with.",
    mend: "Write no repetition inside of another or next to another that can match the same, no lookaround and no reference to a group.",
  },
  {
    code: "source-shape",
    wants:
      "openapi.yaml is an OpenAPI 3.1 document; sources.yaml, rulings.yaml and errors.yaml have the keys and values of their schemas.",
    mend: "The schemas are in scripts/lint/schemas.",
  },
  {
    code: "source-unused",
    wants: "Every document in specs/sources.yaml is cited.",
    mend: "Cite it where it was used, or delete it.",
  },
  { code: "source-unused-file", wants: "Every file of a service is referred to.", mend: "Refer to it, or delete it." },
];
