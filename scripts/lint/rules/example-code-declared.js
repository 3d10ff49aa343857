// @ts-check
import { clientReader } from "../client-reader.js";
import { undeclaredCodes } from "../codes.js";
import { document } from "../given.js";
import { bodiesOf, follow } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "The error code of an example is in errors.yaml, if it has the form of the service's codes.",
  given: document,
  severity: "error",
  check(contract) {
    const isUndeclared = undeclaredCodes(contract);
    return bodiesOf(contract)
      .filter(({ path }) => path.includes("responses"))
      .flatMap(({ media, path }) =>
        Object.entries(media?.examples ?? {}).flatMap(([name, example]) => {
          const written = follow(contract, example, [...path, "examples", name]);
          const code = clientReader()?.readRefusal(written.node?.value).code;
          if (code === undefined || !isUndeclared(code)) return [];
          const message = `The example "${name}" has the code ${code}, which errors.yaml does not. Correct the code, or add it there.`;
          return [{ message, path: [...written.path, "value"] }];
        }),
      );
  },
  why: "Clients are tested with the examples. A code that the table lacks is unknown to them.",
  wrong: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { value: { code: Job.0010 } }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { value: { code: Job.0001 } }
`,
};
