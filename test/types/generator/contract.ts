// A contract with each construct whose types matter to users, once. What they must become is in fixtures/requirements.ts.
const text = { type: "string" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const openState = { anyOf: [{ type: "string", enum: ["RUNNING", "DONE"] }, { type: "string" }] };

export const contract = {
  openapi: "3.1.0",
  info: { title: "Requirements of the generator", version: "1.0.0" },
  paths: {
    "/things/{thing_id}": {
      parameters: [{ name: "thing_id", in: "path", required: true, schema: text }],
      get: {
        operationId: "showThing",
        parameters: [
          { name: "limit", in: "query", required: false, schema: { type: "integer" } },
          { name: "X-Language", in: "header", required: false, schema: text },
        ],
        responses: {
          "200": { description: "A thing.", ...json(ref("Thing")) },
          "404": { description: "No such thing.", ...json(ref("ErrorBody")) },
        },
      },
      put: {
        operationId: "updateThing",
        requestBody: { required: true, ...json(ref("UpdateThingRequest")) },
        responses: {
          "200": { description: "Perhaps a thing.", "x-body-optional": true, ...json(ref("Thing")) },
          "204": { description: "Nothing." },
        },
      },
    },
  },
  components: {
    schemas: {
      State: openState,
      Thing: {
        type: "object",
        description: "A thing, as the service returns it.",
        required: ["id"],
        properties: {
          id: text,
          state: ref("State"),
          "creation-date": { type: "integer" },
          note: { type: ["string", "null"] },
          kind: { anyOf: [...openState.anyOf, { type: "null" }] },
          parts: { type: "array", items: ref("Part") },
          labels: { type: "object", additionalProperties: text },
          size: { type: "integer", default: 3 },
        },
      },
      Part: { oneOf: [ref("Bolt"), ref("Nut")] },
      Bolt: { type: "object", required: ["bolt"], properties: { bolt: { type: "number" } }, additionalProperties: false },
      Nut: { type: "object", required: ["nut"], properties: { nut: { type: "boolean" } }, additionalProperties: false },
      UpdateThingRequest: {
        type: "object",
        required: ["mode"],
        properties: { mode: { type: "string", enum: ["fast", "safe"] }, thing: { allOf: [ref("Bolt"), ref("Nut")] } },
        additionalProperties: false,
      },
      ErrorBody: { type: "object", properties: { code: text, message: text } },
    },
  },
};
