// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

export * from "../../client/index.ts";
export * from "./client.ts";
export * from "./errors.ts";
export type { Form, NamedConfigs, Reading } from "../../client/forms.ts";
export * from "./forms.ts";
export type * from "./types.ts";
