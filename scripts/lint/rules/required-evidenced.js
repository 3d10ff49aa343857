// @ts-check
import { document } from "../given.js";
import { propertiesShown } from "../example-values.js";
import { indexSchemas } from "../schema-index.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description:
    "A property that a response requires is shown by an example. (An example that lacks it is found by cdc-example-valid.)",
  given: document,
  severity: "error",
  check(contract) {
    const { schemas, requests, responses } = indexSchemas(contract);
    const shown = propertiesShown(contract);
    return schemas
      // What requests hold too is required for their sake.
      .filter(({ schema }) => Array.isArray(schema.required) && responses.has(schema) && !requests.has(schema))
      .flatMap(({ schema, path }) =>
        schema.required.flatMap((/** @type {string} */ name, /** @type {number} */ index) => {
          if (!Object.hasOwn(schema.properties ?? {}, name) || shown.get(schema)?.has(name)) return [];
          const message = `No example of a response shows "${name}". Add an example from a source, or do not require it.`;
          return [{ message, path: [...path, "required", index] }];
        }),
      );
  },
  why: "Responses promise no field that some source does not always send. A promise without evidence becomes a crash in a client.",
  wrong: `
components:
  schemas:
    Refusal:
      properties:
        cause: { type: object, description: The cause., required: [text], properties: { text: { type: string, description: Its text. } } }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            with-cause: { summary: The cause is named., value: { code: Job.0001, message: No., cause: { text: No such job. } } }
  schemas:
    Refusal:
      properties:
        cause: { type: object, description: The cause., required: [text], properties: { text: { type: string, description: Its text. } } }
`,
};
