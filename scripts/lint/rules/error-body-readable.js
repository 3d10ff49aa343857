// @ts-check
import { clientReader } from "../client-reader.js";
import { document } from "../given.js";
import { responseExamples } from "../response-examples.js";
import { resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "An error body has an example in which a client finds the code and the message.",
  given: document,
  severity: "error",
  check(contract) {
    const reader = clientReader();
    if (!reader) return [];
    /** @type {Map<string, import("../types.d.ts").Path>} */
    const unread = new Map();
    const readable = new Set();
    for (const { status, example, path } of responseExamples(contract)) {
      if (!/^([45]|default)/.test(status)) continue;
      const { code, reason } = reader.readRefusal(resolve(contract, example)?.value);
      const body = path.slice(0, -2);
      if (code && reason) readable.add(body.join());
      else unread.set(body.join(), body);
    }
    const message =
      "In no example of this error body does a client find both code and message. The fields that it reads are in " +
      "client/refusal.ts: correct the examples, or add the service's fields there.";
    return [...unread].filter(([body]) => !readable.has(body)).map(([, path]) => ({ message, path }));
  },
  why: "Callers decide by the code and log the message. A body in which the client finds neither is an error without a reason.",
  wrong: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { value: { message: null, text: There is no such job. } }
  schemas:
    Refusal: { properties: { message: { type: [string, "null"] }, text: { type: string, description: The text. } } }
`,
  right: `
components:
  responses:
    Refused:
      content:
        application/json:
          examples:
            no-such-job: { value: { message: There is no such job. } }
`,
};
