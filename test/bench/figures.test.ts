// What the benchmark says of what it measured.
import { describe, expect, test } from "vitest";
import { raw, contenders, oursLike } from "../../scripts/bench/contenders.ts";
import { difference, figure, ratio, turn, verdict } from "../../scripts/bench/figures.ts";
import { digits, editorTable, rejectedList, sizeTable, timeTable, withSpread } from "../../scripts/bench/report.ts";

const oneToEleven = [11, 1, 10, 2, 9, 3, 8, 4, 7, 5, 6];

test("a figure is the median and the middle four fifths of the rounds, in whatever order they came", () => {
  expect(figure(oneToEleven)).toEqual({ median: 6, low: 2, high: 10, n: 11 });
  expect(figure([4, 1])).toEqual({ median: 2.5, low: 1.3, high: 3.7, n: 2 });
  expect(figure([7])).toEqual({ median: 7, low: 7, high: 7, n: 1 });
  expect(() => figure([])).toThrow("nothing was measured");
});

test("ratios and differences are taken within rounds", () => {
  // The medians are the same; yet in each round the first took twice as long, or half.
  expect(ratio([2, 4, 8], [1, 8, 4])).toMatchObject({ median: 2 });
  expect(ratio([20, 2, 200], [10, 1, 100])).toEqual({ median: 2, low: 2, high: 2, n: 3 });
  expect(difference([20, 2, 200], [10, 1, 100])).toEqual([10, 1, 100]);
  expect(() => ratio([1, 2], [1])).toThrow("2 rounds cannot be compared with 1");
});

test.each([[0], [-1], [NaN]])("over %d there is no ratio, and nothing is claimed from it", (nothing) => {
  const found = ratio([9, 9, 9, 9, 9, 9], [1, 1, 1, 1, 1, nothing]);
  expect(found).toEqual({ median: NaN, low: NaN, high: NaN, n: 6 });
  expect(verdict(found)).toBe("no measurable difference");
});

describe("a verdict", () => {
  test.each([
    [1.01, 1.2, 15, "ours less"],
    [0.5, 0.99, 15, "ours more"],
    [0.99, 3, 15, "no measurable difference"],
    [0.2, 1.01, 15, "no measurable difference"],
    [1, 2, 15, "no measurable difference"],
    [0.5, 1, 15, "no measurable difference"],
    [2, 3, 4, "no measurable difference"],
    [2, 3, 5, "ours less"],
  ])("for a spread from %d to %d in %d rounds", (low, high, n, said) => {
    expect(verdict({ low, high, n })).toBe(said);
  });
});

test("everybody is once first, and nobody is left out", () => {
  const rounds = [0, 1, 2].map((round) => turn(["a", "b", "c"], round));
  expect(rounds).toEqual([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]]);
});

test("figures are written so that a reader sees what counts", () => {
  expect([0, 46, 6005890, 1234.56, 102.34, 12.345, 1.2345, 0.456, -20.04, NaN].map(digits)).toEqual(
    ["0", "46", "6,005,890", "1,235", "102", "12.3", "1.23", "0.46", "-20.0", "–"],
  );
});

test("what has no ratio is no figure", () => {
  expect(withSpread(ratio([1, 1], [1, 0]))).toBe("–");
  expect(withSpread(ratio([3, 3], [2, 2]))).toBe("1.50 (1.50 to 1.50)");
});

const signed = contenders.find(({ id }) => id === "vendor") ?? raw;
const few = contenders.filter(({ id }) => ["raw", "octokit", "ours", "ours-signed", "vendor"].includes(id));
const rows = (table: string): string[][] => table.split("\n").map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));

test("each is compared with ours of the same proof", () => {
  expect([raw, signed].map(oursLike)).toEqual(["ours", "ours-signed"]);
  const sizes = new Map([["raw", [10, 5]], ["ours", [40, 20]], ["ours-signed", [60, 50]], ["vendor", [900, 500]]]);
  expect(rows(sizeTable(few, ["min", "gzip"], sizes, "÷ ours"))).toEqual([
    ["Contender", "min", "gzip", "÷ ours"],
    ["---", "---:", "---:", "---:"],
    ["raw fetch", "10", "5", "0.25×"],
    ["ours, token", "40", "20", "1×"],
    ["ours, access keys", "60", "50", "1×"],
    [signed.label, "900", "500", "10×"],
  ]);
});

test("a table of times has the ratios with their spread, and no row for who is not counted", () => {
  const times = (factor: number): number[] => oneToEleven.map((value) => value * factor);
  const samples = new Map([["raw", times(1)], ["octokit", oneToEleven.map((value, round) => value * (round % 2 ? 1.5 : 3))], ["ours", times(2)], ["ours-signed", times(4)]]);
  expect(rows(timeTable(few, "µs", samples)).slice(2)).toEqual([
    ["raw fetch", "6", "2 to 10", "11", "1 (1 to 1)", "0.50 (0.50 to 0.50)", "ours more"],
    ["@octokit/core", expect.any(String), expect.any(String), "11", "3 (1.50 to 3)", "1.50 (0.75 to 1.50)", "no measurable difference"],
    ["ours, token", "12", "4 to 20", "11", "2 (2 to 2)", "1", ""],
    ["ours, access keys", "24", "8 to 40", "11", "4 (4 to 4)", "1", ""],
  ]);
});

test("without ours or raw fetch there is nothing to compare with, and the rest stands", () => {
  expect(rows(timeTable(few, "µs", new Map([["octokit", [1, 2, 3]]]))).slice(2)).toEqual([["@octokit/core", "2", "1.20 to 2.80", "3", "–", "–", "–"]]);
  expect(rows(sizeTable(few, ["bytes"], new Map([["octokit", [8]]]), "÷ ours")).slice(2)).toEqual([["@octokit/core", "8", "–"]]);
});

test("the table of the editor, and the list of who is not counted", () => {
  const cost = (instantiations: number, check: number) => ({ instantiations, check: Array.from({ length: 5 }, () => check) });
  const services = new Map([["cdm", { ours: cost(50, 40), byPath: cost(900, 1), plain: cost(500, 100) }]]);
  expect(rows(editorTable({ services, rejected: new Map() }))[2]).toEqual(
    ["cdm", "50", "900", "500", "10×", "40 (40 to 40)", "100 (100 to 100)", "5", "2.50 (2.50 to 2.50)", "ours less"],
  );
  expect(rejectedList(new Map([["x", "gave 1"]]))).toBe("- **Not counted: x**: gave 1");
});
