// Every regular expression of the client, the scripts and the lint takes linear time, whatever it reads.
//
// recheck analyses an expression by its automaton and finds the string that costs most. It runs as plain JavaScript, without
// install scripts, and of the tools that were tried it alone finds `(?:pwd)[\w.-]*=`, where the search for the start is
// what costs (scslre does not). Where it cannot decide, mostly because of a lookaround, the expression's own
// pieces, repeated, are the input. What counts is the measured cost of an input and of one twice as long.
import { Script, createContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { posixRelative } from "../../scripts/shared/posix-path.ts";
import { patternOf } from "../../client/spellings.ts";
import { type Expression, expressionsIn, expressionsOf, sourcesBelow } from "../helpers/expressions.ts";
import { superlinearRatio } from "../helpers/growth.ts";
import { root } from "../helpers/project.ts";

process.env["RECHECK_BACKEND"] = "pure";
const { checkSync } = await import("recheck");

/** Expressions that are made when the program runs, by file: some that it may make. */
const samples: Record<string, RegExp[]> = {
  "client/spellings.ts": [
    patternOf([]),
    patternOf(["pwdpwdpwd", 'a b&c"d', "\\\\\\\\", "%%%%%%", "&&&&&&", "//////", "s3cr3t-t0ken-of-more-than-twenty"]),
    patternOf(["a".repeat(28) + "b", "with blanks and more than twenty characters", "\\".repeat(40)]),
  ],
  // The pattern of a contract, which the same check has accepted before.
  "scripts/lib/patterns.ts": [],
};

type Input = (length: number) => string;

/** The parts of an expression, each of which repeated may be what it searches in vain. */
function piecesOf(regex: RegExp): Input[] {
  const literals = regex.source.replace(/\\[bBdDsSwWnrtux]/g, "").match(/[\w-]+|[^\w\s]/g) ?? [];
  const pieces = [...new Set(["a", "0", " ", "\n", "\\", ...literals])].slice(0, 25);
  return pieces.map((piece): Input => (length) => `${piece.repeat(Math.ceil(length / piece.length))}\0`);
}

/** In a context of its own, because only so a search can be stopped that would take years. */
async function ratioOf(regex: RegExp, input: Input): Promise<number | undefined> {
  const script = new Script(regex.global ? 'text.replace(regex, "")' : "text.search(regex)");
  const prepare = (length: number) => {
    const context = createContext({ regex, text: input(length) });
    return () => script.runInContext(context, { timeout: 4_000 });
  };
  try {
    return await superlinearRatio(prepare, { from: 8_192, largest: 131_072 });
  } catch {
    return Infinity;
  }
}

/** What is wrong with an expression, or undefined. */
async function problemOf({ place, text }: Expression, regex: RegExp): Promise<string | undefined> {
  // Longer ones are measured with their own pieces only; the analysis would take minutes.
  const isShort = regex.source.length < 500;
  const report = isShort ? checkSync(regex.source, regex.flags, { timeout: 1_000, randomSeed: 1 }) : undefined;
  if (report?.status === "safe") return undefined;
  const { pumps, suffix } = report && "attack" in report && report.attack ? report.attack : { pumps: [], suffix: "" };
  const attack: Input = (times) => pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  for (const input of [...(pumps.length > 0 ? [attack] : []), ...piecesOf(regex)]) {
    const ratio = await ratioOf(regex, input);
    const example = JSON.stringify(input(20).slice(0, 60));
    if (ratio) return `${place}: ${text} costs ${ratio.toFixed(1)} times as much for twice the input, from ${example}…`;
  }
  return undefined;
}

const expressions = ["client", "scripts"]
  .flatMap((folder) => sourcesBelow(`${root}/${folder}`).flatMap(expressionsOf))
  .map((one) => ({ ...one, place: posixRelative(root, one.place) }));

describe("every expression is linear", () => {
  test.each(expressions.map((one) => [one.place, one] as const))("%s", async (place, expression) => {
    const regexes = expression.regex ? [expression.regex] : samples[place.replace(/:\d+$/, "")];
    // One that is made when the program runs needs samples in the table above.
    expect(regexes, place).toBeDefined();
    for (const regex of regexes ?? []) expect(await problemOf(expression, regex)).toBeUndefined();
  });
});

test("the expressions of all folders are found", () => {
  const files = expressions.map(({ place }) => place.replace(/:\d+$/, ""));
  const some = ["client/secrets.ts", "client/credentials/signer.ts", "scripts/lib/services.ts", "scripts/lint/codes.js"];
  expect(files).toEqual(expect.arrayContaining(some));
  expect(expressions.length).toBeGreaterThan(60);
});

test("expressions are found in each form", () => {
  const text = [
    "const a = /x\\/[/]+/gi;",
    "const b = new RegExp('y+', \"g\");",
    "RegExp(`z${a}z`);",
    "new RegExp([a, b].join('|'));",
    "// /no/",
    "const c = 4 / 2 / 1;",
  ].join("\n");
  const found = expressionsIn("f.ts", text).map(({ place, regex }) => [place, regex && String(regex)]);
  expect(found).toEqual([["f.ts:1", "/x\\/[/]+/gi"], ["f.ts:2", "/y+/g"], ["f.ts:3", "/znamez/"], ["f.ts:4", undefined]]);
});

const slow = ["/(?:pwd)[\\w.-]*=/", "/^(a+)+$/", "/\\S+$/", "/x*y*$/", 'new RegExp("\\\\{([^}]+)\\\\}", "g")'];

test.each(slow)("%s is reported with its place", async (text) => {
  const [expression] = expressionsIn("client/seed.ts", `\n\nconst seed = ${text};`);
  expect(await problemOf(expression as Expression, expression?.regex as RegExp)).toMatch(
    /^client\/seed\.ts:3: .+ times as much for twice the input/,
  );
});

test.each(["/^\\s*[{[]/", "/(?<![\\w.-])[\\w.-]+=/g", "/(?<!a)a+b/g"])("%s is linear", async (text) => {
  const [expression] = expressionsIn("client/seed.ts", text);
  expect(await problemOf(expression as Expression, expression?.regex as RegExp)).toBeUndefined();
});
