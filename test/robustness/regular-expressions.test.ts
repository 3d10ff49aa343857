// Every regular expression of the client, the scripts and the lint takes linear time, whatever it reads.
//
// The inputs come from recheck, which finds for an expression the string that costs most, by its automaton: it is the only
// tool of those tried that sees `(?:pwd)[\w.-]*=`, where the search for the beginning is what costs (scslre and safe-regex do
// not). It runs as plain JavaScript here, without install scripts. Expressions with lookarounds it can only guess at, so each
// is also given its own pieces, repeated. Judged is what was measured: the cost of an input and of one twice as long.
import { relative } from "node:path";
import { Script, createContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { patternOf } from "../../client/spellings.ts";
import { type Expression, expressionsIn, expressionsOf, sourcesBelow } from "../helpers/expressions.ts";
import { type Growth, superlinear } from "../helpers/growth.ts";
import { root } from "../helpers/project.ts";

process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Patterns that are known only when the program runs, by file: some that it may have then. */
const made: Record<string, RegExp[]> = {
  "client/spellings.ts": [
    patternOf([]),
    patternOf(["pwdpwdpwd", "a b&c\"d", "\\\\\\\\", "%%%%%%", "&&&&&&", "//////", "s3cr3t-t0ken-of-more-than-twenty"]),
    patternOf(["aaaaaaaaaaaaaaaaaaaaaaaaaaaab", "with blanks and more than twenty characters", "\\".repeat(40)]),
  ],
};

type Input = (times: number) => string;

function inputsFor(regex: RegExp): Input[] {
  // Longer ones are measured with their own pieces only; recheck would take minutes.
  const diagnosis = regex.source.length < 500 ? checkSync(regex.source, regex.flags, { timeout: 5_000, randomSeed: 1 }) : undefined;
  const attack = diagnosis?.status === "vulnerable" ? diagnosis.attack : undefined;
  const found: Input[] = attack ? [(times) => attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + attack.suffix] : [];
  const pieces = new Set(["a", "0", " ", "\n", "\\", ...(regex.source.replace(/\\[bBdDsSwWnrtux]/g, "").match(/[\w-]+|[^\w\s]/g) ?? []).slice(0, 40)]);
  return [...found, ...[...pieces].map((piece): Input => (times) => `${piece.repeat(Math.ceil(times / piece.length))}\0`)];
}

/** In a context of its own, because only so a search can be stopped that would take years. */
async function growthOf(regex: RegExp, input: Input): Promise<Growth | undefined> {
  const script = new Script(regex.global ? 'text.replace(regex, "")' : "text.search(regex)");
  try {
    return await superlinear((times) => {
      const context = createContext({ regex, text: input(times) });
      return () => script.runInContext(context, { timeout: 3_000 });
    }, { from: 4_096 });
  } catch {
    return { ratio: Infinity, size: 4_096 };
  }
}

/** What is wrong with an expression, or undefined. */
async function problemOf({ place, text }: Expression, regex: RegExp): Promise<string | undefined> {
  for (const input of inputsFor(regex)) {
    const growth = await growthOf(regex, input);
    if (growth) return `${place}: ${text} costs ${growth.ratio.toFixed(1)} times as much for twice the input, from ${JSON.stringify(input(20).slice(0, 60))}… of ${growth.size}`;
  }
  return undefined;
}

const expressions = ["client", "scripts"].flatMap((folder) => sourcesBelow(`${root}/${folder}`).flatMap(expressionsOf)).map((one) => ({ ...one, place: relative(root, one.place) }));

describe("every expression is linear", () => {
  test.each(expressions.map((one) => [one.place, one] as const))("%s", async (place, expression) => {
    const samples = expression.regex ? [expression.regex] : made[place.replace(/:\d+$/, "")];
    // One that is made when the program runs needs samples in the table above.
    expect(samples, place).toBeDefined();
    for (const sample of samples ?? []) expect(await problemOf(expression, sample)).toBeUndefined();
  });
});

test("the expressions of all folders are found", () => {
  const files = expressions.map(({ place }) => place.replace(/:\d+$/, ""));
  for (const file of ["client/secrets.ts", "client/credentials/signer.ts", "scripts/lib/docs.ts", "scripts/lint/rules/operation-id-style.js"]) expect(files).toContain(file);
  expect(expressions.length).toBeGreaterThan(60);
});

test("expressions are found in each form", () => {
  const text = "const a = /x\\/[/]+/gi;\nconst b = new RegExp('y+', \"g\");\nRegExp(`z${a}z`);\nnew RegExp([a, b].join('|'));\n// /no/\nconst c = 4 / 2 / 1;";
  expect(expressionsIn("f.ts", text).map(({ place, regex }) => [place, regex && String(regex)])).toEqual([
    ["f.ts:1", "/x\\/[/]+/gi"], ["f.ts:2", "/y+/g"], ["f.ts:3", "/znamez/"], ["f.ts:4", undefined],
  ]);
});

test.each([String.raw`/(?:pwd)[\w.-]*=/`, String.raw`/^(a+)+$/`, String.raw`/\S+$/`, String.raw`/x*y*$/`, String.raw`/(?<=q)a*a*b/`, String.raw`new RegExp("\\{([^}]+)\\}", "g")`])("%s is refused, with its place", async (text) => {
  const [expression] = expressionsIn("client/seed.ts", `\n\nconst seed = ${text};`);
  expect(await problemOf(expression as Expression, expression?.regex as RegExp)).toMatch(/^client\/seed\.ts:3: .+ times as much/);
});

test.each([String.raw`/^\s*[{[]/`, String.raw`/(?<![\w.-])[\w.-]+=/g`, String.raw`/a+b/g`.replace("a+", "(?<!a)a+")])("%s is not", async (text) => {
  const [expression] = expressionsIn("client/seed.ts", text);
  expect(await problemOf(expression as Expression, expression?.regex as RegExp)).toBeUndefined();
});
