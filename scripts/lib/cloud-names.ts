// How the ids of sources.yaml read for people, and what follows from an operation's sources.
import type { Contract } from "./bundle.ts";
import type { SourceText } from "./evidence.ts";

export const cloudNames: Record<SourceText["cloud"], string> = {
  otc: "Open Telekom Cloud",
  huawei: "Huawei Cloud",
  "huawei-partner": "Huawei Cloud partner region",
  none: "upstream",
};

/** Strongest first. */
export const kindNames: Record<SourceText["kind"], string> = {
  "recorded-answer": "recorded answer",
  "reference-page": "reference page",
  "worked-example": "worked example",
  sdk: "SDK",
  client: "third-party client",
  upstream: "upstream source",
  "web-excerpt": "excerpt of a page",
};

const kinds = Object.keys(kindNames) as SourceText["kind"][];

/** Which cloud has it, and how well that is evidenced: "Open Telekom Cloud (reference page), Huawei Cloud (SDK)". */
export function evidenceOf(contract: Contract, sources: string[]): string {
  const strongest = new Map<SourceText["cloud"], number>();
  for (const id of sources) {
    const source = contract["x-evidence"].sources[id];
    if (!source || source.cloud === "none") continue;
    const rank = kinds.indexOf(source.kind);
    strongest.set(source.cloud, Math.min(rank, strongest.get(source.cloud) ?? kinds.length));
  }
  return [...strongest].map(([cloud, rank]) => `${cloudNames[cloud]} (${kindNames[kinds[rank] ?? "sdk"]})`).join(", ");
}
