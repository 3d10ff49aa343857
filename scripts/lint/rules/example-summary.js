// @ts-check
import { document } from "../given.js";
import { exemplified, follow, isObject } from "../walk.js";

/** @type {(summary: unknown) => boolean} */
const isSentence = (summary) => typeof summary === "string" && /^\S+\s.*\.$/s.test(summary.trim());

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every named example has a summary: at least two words, with a full stop at the end.",
  given: document,
  severity: "error",
  check: (contract) =>
    exemplified(contract).flatMap(({ media, path }) =>
      Object.entries(media?.examples ?? {})
        .map(([name, example]) => ({ name, ...follow(contract, example, [...path, "examples", name]) }))
        .filter(({ node }) => isObject(node) && !isSentence(node.summary))
        .map(({ name, path }) => ({
          message: `The example "${name}" needs a summary that says what is special about it, in two words or more and with a full stop.`,
          path,
        })),
    ),
  why: "The docs list examples by their summaries, and only the summary can say that an example was composed.",
  wrong: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { summary: no-such-job }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { summary: There is no job of that name. }
`,
};
