// Writes errors.ts: the service's codes as an open set of literals, and what they mean.
import { pascal } from "./client.ts";
import type { Contract } from "./bundle.ts";
import { header } from "./header.ts";

export function emitErrors(service: string, contract: Contract): string {
  const Service = pascal(service);
  const codes = Object.entries(contract["x-errors"]);
  const entries = codes.map(([code, { status, meaning, remedy }]) => `  [${JSON.stringify(code)}]: ${JSON.stringify({ status, meaning, remedy })},\n`);
  return `// ${header(service)}

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type ${Service}ErrorCode = ${codes.map(([code]) => JSON.stringify(code)).join(" | ")} | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const ${service}Errors: { readonly [Code in ${Service}ErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
${entries.join("")}};

/** A refusal by this service. */
export interface ${Service}Error extends ServiceError {
  readonly code: ${Service}ErrorCode | undefined;
}

export const is${Service}Error = (error: unknown): error is ${Service}Error =>
  error instanceof ServiceError && error.service === ${JSON.stringify(service)};
`;
}

export const emitIndex = (service: string, hasForms: boolean): string => `// ${header(service)}

export * from "../../client/index.ts";
export * from "./client.ts";
export * from "./errors.ts";
${hasForms ? 'export type { Form, NamedConfigs, Reading } from "../../client/forms.ts";\nexport * from "./forms.ts";\n' : ""}export type * from "./types.ts";
`;
