// What changed in the types that a consumer's code is compiled against: the declarations by name, and the lines.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Contract } from "./bundle.ts";
import { emitClient } from "./client.ts";
import { emitErrors } from "./errors.ts";
import { readOperations } from "./operations.ts";
import { emitTypes } from "./types.ts";

export interface TypeChanges {
  added: string[];
  removed: string[];
  changed: string[];
  /** In the form of `git diff`. */
  diff: string;
}

export async function typeChanges(service: string, before: Contract | undefined, after: Contract | undefined, folder: string): Promise<TypeChanges> {
  const [old, now] = [await typesOf(service, before), await typesOf(service, after)];
  const [oldNames, newNames] = [declarations(old), declarations(now)];
  const names = [...new Set([...oldNames.keys(), ...newNames.keys()])].sort();
  return {
    added: names.filter((name) => !oldNames.has(name)),
    removed: names.filter((name) => !newNames.has(name)),
    changed: names.filter((name) => oldNames.has(name) && newNames.has(name) && oldNames.get(name) !== newNames.get(name)),
    diff: before && after ? lineDiff(service, old, now, folder) : "",
  };
}

/** All that a consumer's compiler sees of a service, as one text. The tables of the runtime are left out. */
async function typesOf(service: string, contract: Contract | undefined): Promise<string> {
  if (!contract) return "";
  const client = emitClient(service, contract, readOperations(contract)).split("\nexport const create")[0];
  const errors = emitErrors(service, contract).split("\n/** Of each known code")[0];
  return [await emitTypes(service, contract), client, errors].join("\n");
}

/** Each declaration, and each schema, operation and method in one, by its name. Comments do not count. */
function declarations(text: string): Map<string, string> {
  const file = ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true);
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, file);
  const found = new Map<string, string>();
  const members = (owner: string, list: ts.NodeArray<ts.TypeElement>): void => {
    for (const member of list) if (member.name) found.set(owner + nameOf(member.name), print(member));
  };
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement) && !print(statement.type).startsWith("components[")) {
      found.set(statement.name.text, print(statement));
    }
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const name = statement.name.text;
    if (name === "components") {
      for (const group of statement.members) {
        const type = ts.isPropertySignature(group) ? group.type : undefined;
        if (group.name && nameOf(group.name) === "schemas" && type && ts.isTypeLiteralNode(type)) members("", type.members);
      }
    } else if (name === "operations") members("operations.", statement.members);
    else if (name === "paths") members("", statement.members);
    else if (name.endsWith("Client")) members(`${name}.`, statement.members);
    else found.set(name, print(statement));
  }
  return found;
}

const nameOf = (name: ts.PropertyName): string => (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText());

function lineDiff(service: string, old: string, now: string, folder: string): string {
  if (old === now) return "";
  const [a, b] = [`${service}.before.ts`, `${service}.after.ts`];
  writeFileSync(join(folder, a), old);
  writeFileSync(join(folder, b), now);
  try {
    execFileSync("git", ["diff", "--no-index", "--no-color", "--no-ext-diff", "-U2", a, b], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    return "";
  } catch (error) {
    // git exits 1 when there are differences.
    return String((error as { stdout?: unknown }).stdout ?? "").replace(/^(diff|index|---|\+\+\+) .*\n/gm, "");
  }
}
