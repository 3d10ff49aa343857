// What goes wrong because of what somebody wrote, in words for that somebody.

/** One thing that is wrong, where it is wrong. */
export interface Finding {
  /** Path from the root of the repository. */
  file: string;
  line: number;
  column: number;
  severity: "error" | "warning";
  /** The rule or check that found it. */
  code: string;
  message: string;
}

/** Stops a command. The message says what, where and what to do; nobody needs the stack. */
export class Failure extends Error {
  override name = "Failure";
}

/** Stops a command with a list of findings. */
export class FindingsFailure extends Failure {
  findings: Finding[];
  constructor(findings: Finding[], advice: string) {
    super(`${formatFindings(findings)}\n\n${advice}`);
    this.findings = findings;
  }
}

export const isError = (finding: Finding): boolean => finding.severity === "error";

export function sortFindings(findings: Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** A defect of a shared file is found once for every service, and along every path that leads to it. */
export function uniqueFindings(findings: Finding[]): Finding[] {
  const byText = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...byText.values()];
}

export function formatFindings(findings: Finding[]): string {
  return sortFindings(findings)
    .map((f) => `${f.file}:${f.line}:${f.column}  ${f.severity}  ${f.message}  [${f.code}]`)
    .join("\n");
}

export function describe(error: unknown, withStack: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (withStack) return error.stack ?? error.message;
  if (error instanceof Failure) return error.message;
  if (error instanceof AggregateError) return error.errors.map((inner) => describe(inner, withStack)).join("\n");
  const { code, path } = error as NodeJS.ErrnoException;
  if ((code === "EACCES" || code === "EPERM" || code === "EROFS") && path) {
    return `Cannot write ${path}: permission denied. Make it writable, or remove it, and run the command again.`;
  }
  return `${error.message}\nThis looks like a defect of the scripts. Run again with DEBUG=1 to see where it happened.`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
