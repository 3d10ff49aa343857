// The part of GitHub's syntax for issue forms that this repository uses. GitHub hides a form that breaks it, and says so
// nowhere but on the page of the file.
const text = { type: "string", minLength: 1 } as const;
const validations = { type: "object", properties: { required: { type: "boolean" } }, additionalProperties: false };

const field = (type: string, attributes: object, required: string[]) => ({
  type: "object",
  properties: {
    type: { const: type },
    id: { type: "string", pattern: "^[A-Za-z0-9_-]+$" },
    attributes: { type: "object", properties: attributes, required, additionalProperties: false },
    validations,
  },
  required: type === "markdown" ? ["type", "attributes"] : ["type", "id", "attributes", "validations"],
  additionalProperties: false,
});

const labelled = { label: text, description: text, placeholder: text, value: text };

export const issueFormSchema = {
  type: "object",
  properties: {
    name: text,
    description: text,
    labels: { type: "array", items: text },
    body: {
      type: "array",
      minItems: 1,
      contains: { type: "object", properties: { type: { enum: ["input", "textarea", "dropdown"] } } },
      items: {
        oneOf: [
          field("markdown", { value: text }, ["value"]),
          field("input", labelled, ["label"]),
          field("textarea", { ...labelled, render: text }, ["label"]),
          field("dropdown", { label: text, description: text, options: { type: "array", minItems: 1, uniqueItems: true, items: text } }, ["label", "options"]),
        ],
      },
    },
  },
  required: ["name", "description", "body"],
  additionalProperties: false,
};
