// @ts-check
import { operations } from "../given.js";

const effects = ["read", "idempotent", "once"];

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every operation declares its effect, `x-effect`: `read` (changes nothing), `idempotent` (a repeat does no further harm) or `once` (never repeated on its own).",
  given: operations,
  severity: "error",
  check: (operation) =>
    effects.includes(operation["x-effect"])
      ? []
      : [{ message: `The operation needs x-effect: one of ${effects.join(", ")}.`, path: ["x-effect"] }],
  why: "Here a GET cancels jobs. Clients repeat calls by what is declared, not by the method.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-effect: safe
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-effect: idempotent
`,
};
