// @ts-check
import { document } from "../given.js";
import { operationsOf } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every tag of openapi.yaml is the tag of an operation.",
  given: document,
  severity: "error",
  check(contract) {
    const used = new Set(operationsOf(contract).flatMap(({ operation }) => operation.tags ?? []));
    return Object.entries(contract.tags ?? {})
      .filter(([, tag]) => !used.has(tag?.name))
      .map(([index, tag]) => ({
        message: `No operation has the tag "${tag?.name}". Give it to one, or delete it.`,
        path: ["tags", Number(index)],
      }));
  },
  why: "A tag becomes a chapter of the docs, and one without operations is an empty chapter.",
  wrong: `
tags:
  - { name: Jobs, description: Start and stop jobs. }
  - { name: Backups, description: Keep copies of jobs. }
`,
  right: `
tags:
  - { name: Jobs, description: Start and stop jobs and keep copies. }
`,
};
