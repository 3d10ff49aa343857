// Values go into paths and headers in a way that they cannot leave their place in it. What could is refused.
import { type CallInfo, notSent } from "./errors.ts";
import { unsafeNumber } from "./json.ts";

export type Values = Record<string, unknown>;

export const namesIn = (template: string): string[] => template.match(/(?<=\{)[^}]+/g) ?? [];

export const fillPath = (template: string, values: Values, call: CallInfo): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(call, name, values[name]);
    // No encoding helps: URLs treat %2e%2e like "..", so the call would go to the path above, with the credentials.
    if (text === "." || text === "..") return notSent(call, `${name} is "${text}", which would lead to another path`);
    try {
      return encodeURIComponent(text);
    } catch {
      return notSent(call, `${name} holds a lone surrogate`);
    }
  });

/** Printable ASCII with nothing blank around it: what all platforms send as it is. */
export const isHeaderValue = (text: unknown): text is string => typeof text === "string" && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);

/** The values as headers. An empty one is refused: services take it for none, and would act on something else. */
export const checkHeaders = (values: Values, call: CallInfo): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = textOf(call, name, value);
      // Not left to fetch, which would quote the value in its error.
      if (!isHeaderValue(text)) notSent(call, `${name} has characters that no header can hold`);
      return [name, text];
    }),
  );

export function checkNumbers(call: CallInfo, name: string, value: unknown): void {
  const place = unsafeNumber(value, name);
  if (place) notSent(call, `${place} is a number that JavaScript does not hold exactly`);
}

function textOf(call: CallInfo, name: string, value: unknown): string {
  if (value === undefined || value === null) return notSent(call, `${name} is missing`);
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "string" && !Number.isFinite(value)) return notSent(call, `${name} is neither a text nor a number`);
  checkNumbers(call, name, value);
  return String(value) || notSent(call, `${name} is empty`);
}
