// @ts-check
import { document } from "../given.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A ruling whose strength is `strong` cites at least two sources.",
  given: document,
  severity: "error",
  check: (contract) =>
    Object.entries(contract["x-evidence"]?.rulings ?? {})
      .filter(([, ruling]) => {
        const sources = new Set((ruling?.readings ?? []).map((/** @type {any} */ reading) => reading?.source));
        return ruling?.strength === "strong" && sources.size < 2;
      })
      .map(([id]) => ({
        message: "A strong ruling needs two sources, and this one cites one. Add a reading, or write strength: weak.",
        path: ["x-evidence", "rulings", id, "strength"],
      })),
  why: "Readers take a strong ruling as settled. One source alone is a statement, not a confirmation.",
  wrong: `
x-evidence: { rulings: { a-ruling: { strength: strong } } }
`,
  right: `
x-evidence:
  sources: { another-page: { title: Another page, cloud: otc, kind: reference-page, where: somewhere } }
  rulings:
    a-ruling:
      readings: [{ source: a-page, says: None. }, { source: another-page, says: None. }]
      strength: strong
`,
};
