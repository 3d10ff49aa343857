// npm run release:prepare -- <tag>: checks that the tag fits the version and the changelog, and writes into package.json
// where the repository is. Only the release workflow runs it; the result is packed, not committed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../lib/failure.ts";
import { checkRelease, releaseManifest, type Manifest } from "./manifest.ts";

export async function main(args: string[], root = process.cwd(), env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const [tag] = args;
  if (tag === undefined) throw new Failure("Name the tag: npm run release:prepare -- v1.2.3");
  const file = join(root, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  checkRelease(tag, manifest.version, readFileSync(join(root, "CHANGELOG.md"), "utf8"));
  const released = releaseManifest(manifest, { server: env["GITHUB_SERVER_URL"], repository: env["GITHUB_REPOSITORY"] });
  writeFileSync(file, `${JSON.stringify(released, null, 2)}\n`);
  console.log(`package.json is ready for ${tag}: ${released.repository?.url}`);
  return 0;
}
