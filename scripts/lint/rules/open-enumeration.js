// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

const advice = "Write anyOf: [{ type: string, enum: [...] }, { type: string }], with { type: 'null' } as a third where it can be null.";

/** @type {(member: any) => string} */
const kindOf = (member) => {
  const keys = Object.keys(member ?? {}).sort().join();
  if (keys === "enum,type" && member.type === "string") return "enum";
  if (keys === "type" && (member.type === "string" || member.type === "null")) return member.type;
  return "other";
};

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Enumerations in answers are open, and an open enumeration has one form: `anyOf` of a string with `enum` and a plain string.",
  given: document,
  severity: "error",
  check(contract) {
    /** @type {import("../types.d.ts").Result[]} */
    const results = [];
    const { schemas, responses } = indexSchemas(contract);
    for (const { schema, path } of schemas) {
      const members = Array.isArray(schema.anyOf) ? schema.anyOf.map(kindOf) : [];
      if (members.includes("enum") && !["enum,string", "enum,string,null"].includes(members.join())) {
        results.push({ message: `An open enumeration in a form of its own. ${advice}`, path: [...path, "anyOf"] });
      }
      const isMember = path.at(-2) === "anyOf" && kindOf(schema) === "enum";
      if (Array.isArray(schema.enum) && !isMember && responses.has(schema)) {
        results.push({ message: `A closed enumeration in an answer: a new value would break readers. ${advice}`, path: [...path, "enum"] });
      }
    }
    return results;
  },
  why: "Services add values. Readers must be told the known ones and survive the others, and the types can only offer both from one known form.",
  wrong: `
components:
  schemas:
    Refusal: { type: object, properties: { level: { type: string, description: How bad it is., enum: [ERROR, WARNING] } } }
`,
  right: `
components:
  schemas:
    Refusal:
      type: object
      properties:
        level: { description: How bad it is., anyOf: [{ type: string, enum: [ERROR, WARNING] }, { type: string }] }
`,
};
