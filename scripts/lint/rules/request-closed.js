// @ts-check
import { document } from "../given.js";
import { indexSchemas } from "../schema-index.js";

/** What a response holds too has to stay open, and a part of a composition cannot be closed. @type {(index: any, at: any) => boolean} */
const isOwnRequest = ({ requests, responses }, { schema, path }) =>
  requests.has(schema) && !responses.has(schema) && path.at(-2) !== "allOf";

/** @type {(schema: any) => boolean} */
function isOpen({ properties, additionalProperties, unevaluatedProperties, "x-rulings": rulings }) {
  // A map of anything declares no name that could be misspelt.
  if (!properties || unevaluatedProperties !== undefined) return false;
  return additionalProperties === undefined || (additionalProperties === true && !rulings?.length);
}

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description:
    "An object in a request that declares properties is closed (`additionalProperties: false`), or says what its other " +
    "properties hold. One that accepts any others has `additionalProperties: true` and names a ruling.",
  given: document,
  severity: "error",
  check(contract) {
    const index = indexSchemas(contract);
    return index.schemas
      .filter((at) => isOwnRequest(index, at) && isOpen(at.schema))
      .map(({ path }) => ({
        message:
          "This object of a request accepts any property. Add additionalProperties: false, or set it to true and name " +
          "a ruling that says why.",
        path,
      }));
  },
  why: "A misspelt property of an open request is sent, ignored by the service and noticed by nobody.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { reason: { type: string, description: The reason. } } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
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
