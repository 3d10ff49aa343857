// npm run review -- <git ref> [service…]: what changed on the wire and in the types between a commit and the working
// tree, as Markdown on standard output. It reports; it does not judge, so it exits 0 whatever it finds.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleService, type Bundle } from "./lib/bundle.ts";
import { declaredChanges } from "./lib/declared-changes.ts";
import { Failure, FindingsFailure, isError } from "./lib/failure.ts";
import { linksIn } from "./lib/links.ts";
import { reportMarkdown, type ServiceReview } from "./lib/review-report.ts";
import { findServices } from "./lib/services.ts";
import { typeChanges } from "./lib/type-changes.ts";
import { wireChanges } from "./lib/wire-changes.ts";

export async function main(args: string[], root = process.cwd()): Promise<number> {
  const [ref, ...wanted] = args;
  if (ref === undefined) throw new Failure("Say what to compare with: npm run review -- <git ref>, for example npm run review -- main");
  const commit = commitOf(root, ref);
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  try {
    const base = join(folder, "base");
    checkOutSpecs(root, commit, base);
    const before = existsSync(join(base, "specs")) ? findServices(base) : [];
    const now = findServices(root);
    const all = [...new Set([...before, ...now])].sort();
    const unknown = wanted.find((name) => !all.includes(name));
    if (unknown) throw new Failure(`There is no service "${unknown}", neither now nor at ${ref}. Services: ${all.join(", ")}.`);

    const reviews: ServiceReview[] = [];
    for (const service of all.filter((name) => wanted.length === 0 || wanted.includes(name))) {
      process.stderr.write(`${service} … `);
      reviews.push(await reviewService(service, before.includes(service) ? base : undefined, now.includes(service) ? root : undefined, folder));
    }
    process.stderr.write("\n");
    console.log(reportMarkdown(`${ref} (${commit.slice(0, 8)})`, reviews));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function reviewService(service: string, base: string | undefined, head: string | undefined, folder: string): Promise<ServiceReview> {
  // What cannot be read at the commit is treated as if it had not been there: nobody can mend a commit.
  const before = base === undefined ? undefined : await bundleService(base, service);
  const after = head === undefined ? undefined : await contractOf(head, service);
  return {
    service,
    before: before?.contract?.info?.version,
    after: after?.contract?.info?.version,
    unreadable: before !== undefined && !before.contract,
    wire: before?.contract && after ? wireChanges(before, after, folder) : [],
    declared: before && !before.contract ? { behaviour: [], evidence: [] } : declaredChanges(before?.contract, after?.contract),
    types: await typeChanges(service, before?.contract, after?.contract, folder),
  };
}

async function contractOf(root: string, service: string): Promise<Bundle> {
  const bundle = await bundleService(root, service);
  const errors = bundle.findings.filter(isError);
  if (bundle.contract) return bundle;
  throw new FindingsFailure(errors, `${service} cannot be bundled in the working tree, so there is nothing to compare. Mend it first.`);
}

function commitOf(root: string, ref: string): string {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  try {
    git("rev-parse", "--git-dir");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Failure("A review needs git, which is not installed.");
    throw new Failure("This is no git checkout, so there is nothing to compare with. Clone the repository with git.");
  }
  let commit: string;
  try {
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  } catch {
    throw new Failure(`git knows no commit "${ref}". Name a branch, a tag or a commit; in a shallow clone fetch it first (git fetch origin ${ref}).`);
  }
  try {
    // Where this branch left the other: what the other gained since is not this branch's doing.
    return git("merge-base", commit, "HEAD");
  } catch {
    return commit;
  }
}

/** Beside the checkout, which stays as the person has it. */
function checkOutSpecs(root: string, commit: string, folder: string): void {
  const archive = execFileSync("git", ["archive", "--format=tar", commit], { cwd: root, maxBuffer: 1024 ** 3 });
  mkdirSync(folder);
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  // What is behind a link is not the commit's, so it counts as if it had not been there.
  for (const link of linksIn(folder, ["specs"])) rmSync(join(folder, link));
}
