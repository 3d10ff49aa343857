// @ts-check
import { document } from "../given.js";
import { operationsOf, resolve } from "../walk.js";

/** Whether no body without properties fits. @type {(contract: any, written: any) => boolean} */
function requiresProperties(contract, written) {
  const schema = resolve(contract, written);
  if (schema?.required?.length > 0) return true;
  const alternatives = schema?.oneOf ?? schema?.anyOf;
  return Array.isArray(alternatives) && alternatives.every((one) => requiresProperties(contract, one));
}

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A request body whose schema has `required` properties is `required: true` itself.",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract)
      .map(({ operation, path }) => ({ body: resolve(contract, operation.requestBody), path: [...path, "requestBody"] }))
      .filter(({ body }) => body && body.required !== true)
      .filter(({ body }) => requiresProperties(contract, body.content?.["application/json"]?.schema))
      .map(({ path }) => ({ message: "The body has required properties, so it is required itself. Add required: true.", path })),
  why: "In the client the whole body would be optional, and the service would refuse the call.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [reason]
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [reason]
              additionalProperties: false
              properties: { reason: { type: string, description: The reason. } }
            examples:
              plain: { summary: A reason., value: { reason: maintenance } }
`,
};
