// The other way round: every document of sources.yaml is cited by some contract.
import type { Bundle } from "./bundle.ts";
import type { Finding } from "./failure.ts";
import { Source } from "./source.ts";

const file = "specs/sources.yaml";

export function unusedSources(root: string, bundles: Bundle[]): Finding[] {
  // What a contract that cannot be bundled would cite is not known.
  if (bundles.some(({ contract }) => !contract)) return [];
  const cited = new Set(bundles.flatMap(({ contract }) => Object.keys(contract?.["x-evidence"].sources ?? {})));
  const source = new Source(root, "");
  return Object.keys((source.read(file).value as object | null) ?? {})
    .filter((id) => !cited.has(id))
    .map((id) =>
      source.finding({ file, path: [id] }, "source-unused", `No contract cites "${id}". Cite it where it was used, or delete it.`),
    );
}
