// @ts-check
import { document } from "../given.js";
import { isObject, operationsOf } from "../walk.js";

const changing = ["put", "patch", "delete"];
const verbs = [
  ...["Add", "Cancel", "Change", "Create", "Delete", "End", "Execute", "Import", "Move", "Remove", "Rename", "Reset"],
  ...["Restart", "Resume", "Run", "Set", "Start", "Stop", "Submit", "Suspend", "Switch", "Synchronize", "Update"],
];

/** @type {(summary: unknown) => boolean} */
const announcesChange = (summary) => verbs.includes(String(summary).match(/^\w+/)?.[0] ?? "");

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description:
    "An operation, or a use of one (`x-variants`), is not `x-effect: read` if its method is PUT, PATCH or DELETE or its " +
    "summary begins with a verb of change (Start, Cancel, Delete, …).",
  given: document,
  severity: "error",
  check: (contract) =>
    operationsOf(contract).flatMap(({ operation, path }) => {
      const method = String(path.at(-1));
      const variants = Object.entries(isObject(operation["x-variants"]) ? operation["x-variants"] : {});
      const uses = [
        { effect: operation["x-effect"], summary: operation.summary, path: [...path, "x-effect"] },
        ...variants.map(([name, use]) => ({ ...use, path: [...path, "x-variants", name, "effect"] })),
      ];
      return uses
        .filter(({ effect, summary }) => effect === "read" && (changing.includes(method) || announcesChange(summary)))
        .map(({ summary, path }) => ({
          message: `"${summary}" (${method.toUpperCase()}) sounds like a change, but its effect is read. Write idempotent or once.`,
          path,
        }));
    }),
  why: "Clients retry what is `read` without being asked. A cancel or a start that is retried acts twice.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-effect: read
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      summary: Show whether a job stops
      x-effect: read
`,
};
