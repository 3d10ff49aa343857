// A bundle becomes types.ts, by openapi-typescript, with what it does not know by itself: open enumerations that an
// editor can complete, and bodies that may be missing.
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
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
  const nodes = await openapiTS(withAbsentBodies(contract) as unknown as OpenAPI3, {
    alphabetize: false,
    // A default is what the service assumes, not what it sends.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform,
  });
  return `// ${header(service)}\n\n${astToString(nodes.filter((node) => !empty.has(nameOf(node))))}`;
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

function withAbsentBodies(contract: Contract): Contract {
  const copy = structuredClone(contract) as unknown as Record<string, Record<string, Record<string, unknown>>>;
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
