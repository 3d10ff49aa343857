// A bundle becomes types.ts, by openapi-typescript, with what it does not know by itself: open enumerations that an
// editor can complete, and bodies that may be missing.
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { resolve, walkSchemas } from "../lint/walk.js";
import type { Contract } from "./bundle.ts";
import { header } from "./header.ts";

const { factory } = ts;
const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode => factory.createKeywordTypeNode(kind);
const string = keyword(ts.SyntaxKind.StringKeyword);
const literal = (text: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(text));
const nothing = factory.createLiteralTypeNode(factory.createNull());
/** `string & {}`: any string, but one that does not swallow the literals beside it. */
const anyString = factory.createParenthesizedType(
  factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]),
);

/** Stands, in the copy that types are made from, for the alternative "there is no body". */
const absent = { type: "null", format: "absent" } as const;

export async function emitTypes(service: string, contract: Contract): Promise<string> {
  const nodes = await openapiTS(forTypes(contract) as unknown as OpenAPI3, {
    alphabetize: false,
    // A default is what the service assumes, not what it sends.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform,
  });
  const schemas = contract.components?.schemas ?? {};
  for (const node of nodes) document(node, (schemas[nameOf(node)] as { description?: string } | undefined)?.description);
  return `// ${header(service)}\n\n${astToString(nodes.filter((node) => !empty.has(nameOf(node))))}`;
}

/** Gives an exported name the text of its schema, which an editor shows where the name is used. */
function document(node: ts.Node, text: string | undefined): void {
  if (!text) return;
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  const comment = lines.length === 1 ? `* ${lines[0]} ` : `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n `;
  ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}

/** What openapi-typescript writes though the contracts have none of it. */
const empty = new Set(["webhooks", "$defs"]);
const nameOf = (node: ts.Node): string => (ts.isTypeAliasDeclaration(node) ? node.name.text : "");

function transform(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.type === absent.type && schema.format === absent.format) return keyword(ts.SyntaxKind.UndefinedKeyword);
  const values = openValues(schema);
  if (!values) return undefined;
  return factory.createUnionTypeNode([
    ...values.known.map(literal),
    anyString,
    ...(values.nullable ? [nothing] : []),
  ]);
}

/** The known values of an open enumeration: `anyOf` of a string with `enum`, a string, and perhaps null. */
export function openValues(schema: object): { known: string[]; nullable: boolean } | undefined {
  const members = (schema as { anyOf?: { type?: string; enum?: string[] }[] }).anyOf;
  const known = members?.[0]?.enum;
  if (!known || members[1]?.type !== "string" || members[1].enum) return undefined;
  return { known, nullable: members[2]?.type === "null" };
}

/** The contract as the types need it: with bodies that may be absent, and a schema's text wherever it is used. */
function forTypes(contract: Contract): Contract {
  const copy = structuredClone(contract) as unknown as Record<string, Record<string, Record<string, unknown>>>;
  walkSchemas(copy, (schema) => {
    // Inputs that no document names have a place of their own, so that a misspelt name is an error here.
    const properties = Object.values((schema.properties ?? {}) as Record<string, Record<string, unknown>>);
    const form = schema["x-form"] as { config?: string; list?: true } | undefined;
    for (const part of form ? [schema as Record<string, unknown>, ...(form.config || form.list ? [] : properties)] : []) {
      if (part["additionalProperties"] === true && part["properties"]) delete part["additionalProperties"];
    }
    for (const property of properties) {
      const target = typeof property.$ref === "string" ? resolve(copy, property) : undefined;
      if (target?.description) property.description ??= target.description;
    }
  });
  for (const item of Object.values(copy.paths ?? {})) {
    for (const operation of Object.values(item)) {
      for (const response of Object.values((operation as { responses?: object } | undefined)?.responses ?? {})) {
        if (!response["x-body-optional"]) continue;
        for (const media of Object.values(response.content ?? {}) as { schema: unknown }[]) {
          media.schema = { anyOf: [media.schema, absent] };
        }
      }
    }
  }
  return copy as unknown as Contract;
}
