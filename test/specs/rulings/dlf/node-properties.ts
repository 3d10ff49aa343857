// The rulings about the properties of all nodes, and of those that run other jobs or nothing.
import { expect } from "vitest";
import { type Rules, says, typed } from "../rule.ts";

export const nodeProperties: Rules = {
  "node-property-texts": [
    (dlf) => {
      typed(dlf, "string", "NodePropertyDefinition.value", "NodeProperty.value");
      says(dlf, "NodePropertyDefinition.value", "always as text");
      const forms = Object.entries(dlf.document.components.schemas).filter(([, schema]) => "x-form" in schema);
      expect(forms.length).toBe(21);
      for (const [form, { properties = {} }] of forms) {
        says(dlf, form, "All values are texts");
        for (const name of Object.keys(properties)) {
          const value = dlf.property(form, name);
          expect(dlf.accepts(value, "2"), `${form} ${name}`).toBe(true);
          for (const other of [2, false, {}, null]) expect(dlf.accepts(value, other), `${form} ${name}`).toBe(false);
        }
      }
    },
    ["NodePropertyDefinition.value type", ["string", "integer"]],
    ["NodeProperty.value", {}],
    ["CsJobNode.spuNumber type", "integer"],
    ["RestApiNode.retry type", ["string", "boolean"]],
    ["DliSqlNode.statementOrScript anyOf", (all: unknown[]) => all.slice(0, 1)],
    ["DummyNode description", "The properties of a node that does nothing."],
  ],
};
