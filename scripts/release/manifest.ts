// What a release needs beyond the committed package.json. The repository is not written there, because a fork has another
// one, and npm refuses provenance when the packed repository is not the one that the workflow runs in.
import { Failure } from "../lib/failure.ts";

export interface Manifest {
  version: string;
  publishConfig?: Record<string, unknown>;
  repository?: { type: string; url: string };
  [field: string]: unknown;
}

/** GITHUB_SERVER_URL and GITHUB_REPOSITORY of a workflow. */
export interface Origin {
  server: string | undefined;
  repository: string | undefined;
}

/** Throws unless the tag is the version's, and the changelog has a section for it. */
export function checkRelease(tag: string, version: string, changelog: string): void {
  if (tag !== `v${version}`) {
    throw new Failure(`The tag is ${tag} and the version in package.json ${version}. Tag the commit v${version}, or raise the version first.`);
  }
  const headings = changelog.split("\n").filter((line) => line.startsWith("## "));
  if (!headings.some((line) => line.slice(3).split(" ")[0] === version)) {
    throw new Failure(`CHANGELOG.md has no section "## ${version}". Rename "## Unreleased" to it, with the date, before you tag.`);
  }
}

/** The manifest with repository, homepage and bugs; a prerelease gets the dist-tag `next`, so that nobody installs it unasked. */
export function releaseManifest(manifest: Manifest, origin: Origin): Manifest {
  const page = pageOf(origin);
  const isPrerelease = manifest.version.includes("-");
  return {
    ...manifest,
    repository: { type: "git", url: `git+${page}.git` },
    homepage: `${page}#readme`,
    bugs: { url: `${page}/issues` },
    publishConfig: { ...manifest.publishConfig, ...(isPrerelease ? { tag: "next" } : {}) },
  };
}

function pageOf({ server, repository }: Origin): string {
  if (!server || !/^https:\/\/[\w.-]+(:\d+)?$/.test(server)) {
    throw new Failure("GITHUB_SERVER_URL must be an https address without a path. The release workflow sets it.");
  }
  if (!repository || !/^[\w-]+\/[\w.-]+$/.test(repository)) {
    throw new Failure("GITHUB_REPOSITORY must be <owner>/<name>. The release workflow sets it.");
  }
  return `${server}/${repository}`;
}
