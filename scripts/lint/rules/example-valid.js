// @ts-check
import { document } from "../given.js";
import { bodiesOf, follow } from "../walk.js";
import { strictValidator } from "../strict.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every named example satisfies its schema, and has no property that the schema does not name.",
  given: document,
  severity: "error",
  check(contract) {
    const validatorOf = strictValidator(contract);
    return bodiesOf(contract).flatMap(({ media, path }) => {
      if (!media?.schema) return [];
      const validate = validatorOf(media.schema);
      return Object.entries(media.examples ?? {}).flatMap(([name, example]) => {
        // Told where the example is written: at its use there may be only a reference.
        const written = follow(contract, example, [...path, "examples", name]);
        const value = written.node?.value;
        if (value === undefined) return [{ message: `The example "${name}" has no value.`, path: written.path }];
        return validate(value).map(({ message, path: inside }) => ({
          message: `The example "${name}" does not fit its schema: ${message}.`,
          path: [...written.path, "value", ...inside],
        }));
      });
    });
  },
  why: "An example that does not fit shows that the example or the contract is wrong. Strictly, because a misspelt optional property fits any open schema.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { reason: { type: string } } }
            examples:
              plain: { summary: A reason., value: { raeson: maintenance } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { reason: { type: string } } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
`,
};
