// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type CdmErrorCode = "Cdm.0000" | "Cdm.0001" | "Cdm.0032" | "Cdm.0052" | "Cdm.0053" | "Cdm.0054" | "Cdm.0100" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const cdmErrors: { readonly [Code in CdmErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["Cdm.0000"]: {"status":400,"meaning":"The service failed for a reason of its own.","remedy":"Repeat the call later; if it persists, ask the provider's support with the request id."},
  ["Cdm.0001"]: {"status":400,"meaning":"The resource does not exist, or the caller has no access to it.","remedy":"Check the cluster id and the project the token is scoped to."},
  ["Cdm.0032"]: {"status":400,"meaning":"The caller lacks a permission in IAM.","remedy":"Have an administrator grant the user the CDM permission for this project."},
  ["Cdm.0052"]: {"status":400,"meaning":"The job is running, so the request was refused.","remedy":"Wait for the run to end, or stop it first."},
  ["Cdm.0053"]: {"status":400,"meaning":"The job is not running, so there is nothing to stop.","remedy":"When you only want it not to run, take this for success."},
  ["Cdm.0054"]: {"status":400,"meaning":"There is no such job.","remedy":"Check the job's name and the cluster."},
  ["Cdm.0100"]: {"status":400,"meaning":"There is no job of that name on the cluster.","remedy":"Check the job's name and the cluster."},
};

/** A refusal by this service. */
export interface CdmError extends ServiceError {
  readonly code: CdmErrorCode | undefined;
}

export const isCdmError = (error: unknown): error is CdmError =>
  error instanceof ServiceError && error.service === "cdm";
