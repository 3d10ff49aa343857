// From rounds of measuring to figures, and to what may be said of them.

export interface Figure {
  median: number;
  /** The middle four fifths of the rounds lie between low and high. */
  low: number;
  high: number;
  n: number;
}

/** Values by contender; those at the same place were measured in the same round. */
export type Samples = Map<string, number[]>;

export function figure(values: readonly number[]): Figure {
  if (values.length === 0) throw new RangeError("nothing was measured");
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9), n: sorted.length };
}

/** Between two values it goes in a straight line from one to the other. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Of rounds, not of medians: what slows a round down slows both, and so does not count. What noise has brought to nothing
 * or below cannot be compared with: then there is no ratio (NaN).
 */
export function ratio(of: readonly number[], to: readonly number[]): Figure {
  const ratios = pair(of, to).map(([a, b]) => a / b);
  if (to.some((value) => !(value > 0))) return { median: NaN, low: NaN, high: NaN, n: ratios.length };
  return figure(ratios);
}

export const difference = (of: readonly number[], less: readonly number[]): number[] => pair(of, less).map(([a, b]) => a - b);

function pair(one: readonly number[], other: readonly number[]): [number, number][] {
  if (one.length !== other.length) throw new RangeError(`${one.length} rounds cannot be compared with ${other.length}`);
  return one.map((value, round) => [value, other[round] as number]);
}

export type Verdict = "ours less" | "ours more" | "no measurable difference";

/** Fewer rounds than this are no evidence. */
const enough = 5;

/** Of theirs over ours. Says that there is a difference only where the spread does not cover 1. */
export function verdict({ low, high, n }: Pick<Figure, "low" | "high" | "n">): Verdict {
  if (n < enough) return "no measurable difference";
  // Neither holds for NaN.
  if (low > 1) return "ours less";
  if (high < 1) return "ours more";
  return "no measurable difference";
}

/** In every round another one begins, so that none always follows the same one. */
export const turn = <T>(all: readonly T[], round: number): T[] => all.map((_, index) => all[(index + round) % all.length] as T);
