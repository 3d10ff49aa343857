// Every regular expression of some source files, by the compiler's own reading of them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Expression {
  /** file:line */
  place: string;
  /** As it is written. */
  text: string;
  /** Undefined where the pattern is known only when the program runs. */
  regex: RegExp | undefined;
}

const endings = [".ts", ".js", ".mjs"];

/** The files below a folder that are written in JavaScript or TypeScript. */
export const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"));

export const expressionsOf = (file: string): Expression[] => expressionsIn(file, readFileSync(file, "utf8"));

export function expressionsIn(file: string, text: string): Expression[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const isExpression = ts.isRegularExpressionLiteral(node) || isConstruction(node);
    if (isExpression) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${file}:${line}`, text: node.getText(), regex: regexOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `new RegExp(…)`, and the same without `new`. */
const isConstruction = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";

function regexOf(node: ts.RegularExpressionLiteral | ts.NewExpression | ts.CallExpression): RegExp | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
  }
  const [pattern, flags] = node.arguments ?? [];
  const [source, marks] = [pattern && stringOf(pattern), flags ? stringOf(flags) : ""];
  return source === undefined || marks === undefined ? undefined : new RegExp(source, marks);
}

/** What is put into a template stands for itself there: a name. */
function stringOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("name") : undefined;
}
