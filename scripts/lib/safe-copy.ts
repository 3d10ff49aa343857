// The contract as Redoc may have it.
import { isSafeLink, neutralizeMarkdown } from "./untrusted-text.ts";

/** Places that hold data, which is shown as it is; elsewhere a string is prose or a name. */
const dataKeys = ["example", "default", "const", "enum", "value", "pattern", "$ref"];
/** Objects whose keys are names that somebody chose, perhaps one of the above. */
const maps = [
  ...["properties", "patternProperties", "$defs", "responses", "paths", "content", "headers", "variables", "examples"],
  ...["links", "callbacks", "schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "encoding", "mapping"],
];
const isAddress = (key: string): boolean => /^(url|termsOfService|.*Url)$/.test(key);

/** A copy for Redoc, whose Markdown lets HTML and images through. Nothing in it is loaded from elsewhere. */
export function safeCopy(value: unknown, key = ""): unknown {
  if (typeof value === "string") return isAddress(key) && !isSafeLink(value) ? "#" : neutralizeMarkdown(value);
  if (Array.isArray(value)) return value.map((item) => safeCopy(item, key));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => maps.includes(key) || !["x-logo", "externalValue"].includes(name));
  const isData = (name: string): boolean => dataKeys.includes(name) && !maps.includes(key);
  return Object.fromEntries(kept.map(([name, held]) => [name, isData(name) ? held : safeCopy(held, name)]));
}
