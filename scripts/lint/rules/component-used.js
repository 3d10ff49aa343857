// @ts-check
import { document } from "../given.js";
import { isObject, walk } from "../walk.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "A component is referred to, or is a form (`x-form`), which the wire does not show.",
  given: document,
  severity: "error",
  check(contract) {
    /** @type {Set<string>} */
    const used = new Set();
    walk(contract, (node) => {
      if (typeof node.$ref === "string") used.add(node.$ref);
      for (const variant of Object.values(isObject(node["x-variants"]) ? node["x-variants"] : {})) {
        for (const name of [variant?.request, variant?.answer]) used.add(`#/components/schemas/${name}`);
      }
    });
    return Object.entries(contract.components ?? {})
      .filter(([kind, components]) => kind !== "securitySchemes" && isObject(components))
      .flatMap(([kind, components]) =>
        Object.entries(components)
          .filter(([name, component]) => !used.has(`#/components/${kind}/${name}`) && !component?.["x-form"])
          .map(([name]) => ({ message: `Nothing refers to ${name}. Refer to it, or delete its file.`, path: ["components", kind, name] })),
      );
  },
  why: "What nothing refers to is checked by nobody, and readers take it for part of the service.",
  wrong: `
components:
  schemas:
    Leftover: { type: string, description: Left over. }
`,
  right: `
components:
  schemas:
    FromFiles:
      type: object
      description: What a job reads from files.
      x-form: { config: fromJobConfig, for: [] }
      properties:
        directory: { type: string, description: The directory. }
`,
};
