// @ts-check
import { document } from "../given.js";
import { bodiesOf, resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Two named examples of one body have different values.",
  given: document,
  severity: "error",
  check: (contract) =>
    bodiesOf(contract).flatMap(({ media, path }) => {
      /** @type {Map<string, string>} */
      const names = new Map();
      return Object.entries(media?.examples ?? {}).flatMap(([name, example]) => {
        const value = JSON.stringify(resolve(contract, example)?.value);
        const twin = names.get(value);
        if (twin === undefined) names.set(value, name);
        if (twin === undefined || value === undefined) return [];
        const message = `The examples "${twin}" and "${name}" have the same value. Correct one of them, or delete it.`;
        return [{ message, path: [...path, "examples", name] }];
      });
    }),
  why: "The second of two equal examples was most likely copied and not changed. It shows nothing.",
  wrong: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-job: { summary: There is no job., value: { code: Job.0001, message: There is no such job. } }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-job: { summary: There is no job., value: { code: Job.0001, message: There is no job at all. } }
`,
};
