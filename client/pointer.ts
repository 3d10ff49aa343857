import { isRecord } from "./refusal.ts";

/** What stands in a value at a JSON pointer. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer.split("/").slice(1).reduce<unknown>((node, name) => (Array.isArray(node) ? node[Number(name)] : isRecord(node) ? node[name] : undefined), value);
