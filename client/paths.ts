// Values go into a path in a way that they cannot leave their place in it.
import { type CallInfo, RefusedError } from "./errors.ts";

export type PathValues = Record<string, unknown>;

export const namesIn = (template: string): string[] => [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");

export const fillPath = (template: string, values: PathValues, call: CallInfo): string =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeValue(name, values[name], call));

function encodeValue(name: string, value: unknown, call: CallInfo): string {
  const refuse = (reason: string): never => {
    throw new RefusedError(call, `not sent, because ${name} ${reason}.`);
  };
  if (value === undefined || value === null) return refuse("is missing");
  if (typeof value !== "string" && typeof value !== "number") return refuse("is neither a text nor a number");
  const text = String(value);
  if (text === "") return refuse("is empty");
  // No encoding helps: URLs treat %2e%2e like "..", so the call would go to the path above, with the credentials.
  if (text === "." || text === "..") return refuse(`is "${text}", which would lead to another path`);
  try {
    return encodeURIComponent(text);
  } catch {
    return refuse("holds half of a character (a lone surrogate)");
  }
}
