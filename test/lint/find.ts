// What the whole ruleset finds in the minimal contract with a fragment merged in.
import spectral from "@stoplight/spectral-core";
import { parse } from "yaml";
import ruleset from "../../scripts/lint/ruleset.js";
import "../../scripts/lint/provide-client.ts";
import { merge, minimal, type Json } from "./minimal.ts";

const { Ruleset, Spectral } = spectral;
const linter = new Spectral();
linter.setRuleset(new Ruleset(ruleset as unknown as ConstructorParameters<typeof Ruleset>[0]));

export interface Result {
  code: string | number;
  /** 0 is an error. */
  severity: number;
  path: (string | number)[];
  message: string;
}

export async function find(fragment: string): Promise<Result[]> {
  const results = await linter.run(merge(minimal(), (parse(fragment) ?? {}) as Json));
  return results.map(({ code, severity, path, message }) => ({ code, severity, path: [...path], message }));
}

/** An expected finding, its path written with spaces. To Spectral also the index of a list is a text. */
export const error = (code: string, path: string, message: string): Result => ({
  code,
  severity: 0,
  path: path.split(" "),
  message,
});

/** The path of the operation stopJob. */
export const stop = "paths /v1/{project_id}/jobs/{job_name}/stop post";
