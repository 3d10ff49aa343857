// @ts-check
import { clientReader } from "../client-reader.js";
import { document } from "../given.js";
import { responseExamples } from "../response-examples.js";
import { resolve } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description:
    "A client reads an example of a success status as a success. If the example shows that the call failed, its name " +
    "begins with `not-` (`not-stopped`), and a client reads it as a failure.",
  given: document,
  severity: "error",
  check(contract) {
    const reader = clientReader();
    if (!reader) return [];
    return responseExamples(contract).flatMap(({ operation, status, response, name, example, path }) => {
      if (!status.startsWith("2")) return [];
      const [value, failure] = [resolve(contract, example)?.value, response["x-failure"]];
      const reason = (failure && reader.findFailure(value, failure)) ?? reader.readRefusal(value).code;
      // A read may well succeed in showing something that was "not-created".
      const isMarked = name.startsWith("not-") && (failure !== undefined || operation["x-effect"] !== "read");
      if (isMarked === (reason !== undefined)) return [];
      const message = isMarked
        ? `A client reads the example "${name}" as a success. Correct x-failure, or take another name: "not-" is for failures.`
        : `A client reads the example "${name}" as a failure (${reason}). Correct x-failure; if the call failed, begin the name with "not-".`;
      return [{ message, path }];
    });
  },
  why: "A wrong guess of what means failure makes the client throw for a success, or return a failure as a success.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "200":
          description: The stop was accepted, or the state says why not.
          x-failure: { status: /state, harmless: [STOPED] }
          content:
            application/json:
              schema: { type: object, properties: { state: { type: string, description: The state. } } }
              examples: { stopped: { summary: It was stopped., value: { state: STOPPED } } }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      responses:
        "202":
          description: The stop was accepted.
          content:
            application/json:
              schema: { type: object, properties: { state: { type: string, description: The state. } } }
              examples: { stopped: { summary: It was stopped., value: { state: STOPPED } } }
`,
};
