// @ts-check
import { document } from "../given.js";
import { exemplified, follow } from "../walk.js";
import { strictValidator } from "../strict.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every example, of a body, a parameter or a header, satisfies its schema and has no property that the schema does not name.",
  given: document,
  severity: "error",
  check(contract) {
    const validatorOf = strictValidator(contract);
    return exemplified(contract).flatMap(({ media, path }) => {
      if (!media?.schema) return [];
      const validate = validatorOf(media.schema);
      /** @type {(name: string, value: unknown, at: import("../types.d.ts").Path) => import("../types.d.ts").Result[]} */
      const misfits = (name, value, at) =>
        validate(value).map(({ message, path: inside }) => ({
          message: `The example${name} does not fit its schema: ${message}.`,
          path: [...at, ...inside],
        }));
      const only = media.example === undefined ? [] : misfits("", media.example, [...path, "example"]);
      const named = Object.entries(media.examples ?? {}).flatMap(([name, example]) => {
        // Told where the example is written: at its use there may be only a reference.
        const written = follow(contract, example, [...path, "examples", name]);
        const value = written.node?.value;
        if (value === undefined) return [{ message: `The example "${name}" has no value.`, path: written.path }];
        return misfits(` "${name}"`, value, [...written.path, "value"]);
      });
      return [...only, ...named];
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
            schema:
              type: object
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
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
            schema:
              type: object
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
`,
};
