// Which changes need a line in CHANGELOG.md: those that reach whoever installs the package.

export interface Commit {
  hash: string;
  /** The value of the commit's trailer "Changelog:". */
  trailer: string;
  files: string[];
}

const reachesUsers = (file: string): boolean =>
  ["specs/", "client/", "generated/", "scripts/emit/"].some((folder) => file.startsWith(folder));

/** "Changelog: none" with a reason behind it exempts the commit; without a reason it does not. */
const isExempt = ({ trailer }: Commit): boolean => /^none\W+\w/i.test(trailer);

/** The labels of a pull request, as the JSON list that the workflow hands over. */
export function hasExemptLabel(labels: string | undefined): boolean {
  const names: unknown = labels ? JSON.parse(labels) : [];
  return Array.isArray(names) && names.includes("no-changelog");
}

/** What is wrong, or nothing. */
export function missingEntry(commits: readonly Commit[], addedLines: number): string | undefined {
  if (addedLines > 0) return undefined;
  const files = commits.filter((commit) => !isExempt(commit)).flatMap(({ hash, files }) => files.map((file) => ({ hash, file })));
  const changed = files.filter(({ file }) => reachesUsers(file));
  if (changed.length === 0) return undefined;
  const shown = changed.slice(0, 5).map(({ hash, file }) => `  ${hash} ${file}`);
  const more = changed.length > shown.length ? [`  and ${changed.length - shown.length} more`] : [];
  return [
    "These changes reach users, and CHANGELOG.md has no new line:",
    ...shown,
    ...more,
    'Add a line under "## Unreleased". If users notice nothing, end the commit message with the trailer',
    '"Changelog: none (why)", or give the pull request the label no-changelog.',
  ].join("\n");
}
