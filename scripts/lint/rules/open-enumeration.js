// @ts-check
import { document } from "../given.js";
import { bodiesOf, isObject, resolve, walkSchemas } from "../walk.js";

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
    const answered = schemasOfAnswers(contract);
    walkSchemas(contract, (schema, path) => {
      const members = Array.isArray(schema.anyOf) ? schema.anyOf.map(kindOf) : [];
      if (members.includes("enum") && !["enum,string", "enum,string,null"].includes(members.join())) {
        results.push({ message: `An open enumeration in a form of its own. ${advice}`, path: [...path, "anyOf"] });
      }
      const isMember = path.at(-2) === "anyOf" && kindOf(schema) === "enum";
      if (Array.isArray(schema.enum) && !isMember && answered.has(schema)) {
        results.push({ message: `A closed enumeration in an answer: a new value would break readers. ${advice}`, path: [...path, "enum"] });
      }
    });
    return results;
  },
  why: "Services add values. Readers must be told the known ones and survive the others, and the types can only offer both from one known form.",
  wrong: `
components:
  schemas:
    Refusal: { type: object, properties: { level: { type: string, enum: [ERROR, WARNING] } } }
`,
  right: `
components:
  schemas:
    Refusal:
      type: object
      properties:
        level: { anyOf: [{ type: string, enum: [ERROR, WARNING] }, { type: string }] }
`,
};

/**
 * Every schema that an answer can hold.
 * @param {any} contract
 */
function schemasOfAnswers(contract) {
  const found = new Set();
  /** @type {(value: any) => void} */
  const into = (value) => {
    if (Array.isArray(value)) return value.forEach(into);
    if (!isObject(value) || found.has(value)) return;
    found.add(value);
    if (typeof value.$ref === "string") into(resolve(contract, value));
    Object.values(value).forEach(into);
  };
  for (const { media, path } of bodiesOf(contract)) if (path.includes("responses")) into(media?.schema);
  return found;
}
