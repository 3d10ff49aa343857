// Writes forms.ts: for every schema with x-form a function that makes the list of names and values which the wire has, and
// reads one back.
import type { Contract } from "./bundle.ts";
import { comment, pascal } from "./client.ts";
import { json } from "./client-table.ts";
import { Failure } from "./failure.ts";
import { header } from "./header.ts";
import { openValues } from "./types.ts";

export interface FormSchema {
  name: string;
  description: string;
  /** What all names begin with. Left out where the properties are configs themselves. */
  config?: string;
  /** The names stand as they are. */
  list?: true;
  /** What it goes with. */
  for: string[];
  sources: string[];
  rulings: string[];
  schema: ObjectSchema;
}

export interface ObjectSchema {
  description?: string;
  required?: string[];
  properties?: Record<string, ObjectSchema & { type?: string | string[]; format?: string; writeOnly?: boolean }>;
}

export function formsOf(contract: Contract): FormSchema[] {
  const schemas = (contract.components?.schemas ?? {}) as Record<string, any>;
  return Object.entries(schemas)
    .filter(([, schema]) => schema["x-form"])
    .map(([name, schema]) => ({
      name,
      description: schema.description ?? "",
      ...schema["x-form"],
      sources: schema["x-sources"] ?? [],
      rulings: schema["x-rulings"] ?? [],
      schema,
    }));
}

export function emitForms(service: string, contract: Contract): string | undefined {
  const forms = formsOf(contract);
  if (forms.length === 0) return undefined;
  const types = [...new Set(forms.map((form) => `type ${typeOf(form)}`))].sort();
  const makers = [...new Set(forms.map(maker))].sort();
  return `// ${header(service)}

import { ${[...types, ...makers].join(", ")} } from "../../client/forms.ts";
import type {
${forms.map(({ name }) => `  ${pascal(name)},\n`).join("")}} from "./types.ts";

${forms.map(emitForm).join("\n")}`;
}

const maker = ({ config, list }: FormSchema): string => (list ? "listForm" : config ? "configForm" : "configsForm");
const typeOf = ({ list }: FormSchema): string => (list ? "ListForm" : "Form");

function emitForm(form: FormSchema): string {
  const { name, config, list, schema } = form;
  const goesWith = form.for.length > 0 ? `\n\nGoes with ${form.for.map((one) => `\`${one}\``).join(", ")}.` : "";
  const table = config || list
    ? kindsOf(name, schema)
    : Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, part]) => [key, kindsOf(`${name}.${key}`, part)]));
  const call = `${maker(form)}<${name}>(${config ? `${JSON.stringify(config)}, ` : ""}${json(table, 0)})`;
  return `${comment(form.description.trim() + goesWith, 0)}export const ${name.charAt(0).toLowerCase()}${name.slice(1)}: ${typeOf(form)}<${name}> = /* @__PURE__ */ ${call};\n`;
}

const kindsOf = (where: string, { properties = {} }: ObjectSchema): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, kindOf(`${where}.${name}`, schema)]));

export function kindOf(where: string, schema: { type?: string | string[] }): "text" | "boolean" | "number" {
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "string" || openValues(schema)) return "text";
  throw new Failure(`${where}: an input of a form is a text, a number, a boolean or an open enumeration.`);
}
