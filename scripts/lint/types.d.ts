// What the rules, which are plain JavaScript because Spectral loads them as they are, say about themselves.
export interface Result {
  message: string;
  path?: (string | number)[];
}

export type Path = (string | number)[];

export interface Context {
  path: Path;
  document: { data: unknown };
}

export interface HouseRule {
  /** What the rule demands, in a sentence. */
  description: string;
  /** Where it looks: a JSONPath, from given.js. */
  given: string | string[];
  severity: "error" | "warn";
  check: (target: any, context: Context) => Result[];
  /** Why we want it. */
  why: string;
  /** Two fragments of a contract, in YAML, merged into a minimal one by the tests: the first breaks the rule. */
  wrong: string;
  right: string;
}
