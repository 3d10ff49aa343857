// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type DlfErrorCode = "DLF.0100" | "DLF.0137" | "DLF.0819" | "DLF.3051" | "DLF.6888" | "DLF.20819" | "DLF.30100" | "DLF.30137" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const dlfErrors: { readonly [Code in DlfErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["DLF.0100"]: {"status":400,"meaning":"There is no job of that name in the workspace.","remedy":"Check the job's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.0137"]: {"status":400,"meaning":"The job has no run of that id.","remedy":"Take the id from `listJobInstances`, and check that the job's name and the header `workspace` belong to it."},
  ["DLF.0819"]: {"status":400,"meaning":"There is no such workspace.","remedy":"Check the id in the header `workspace`; if it is right, send the project id in the header `X-Project-Id` too."},
  ["DLF.3051"]: {"status":400,"meaning":"A parameter of the request is not valid; also seen when the job to be started runs already.","remedy":"Read the text. When it says that the job is running, take the start for done; otherwise correct the request."},
  ["DLF.6888"]: {"status":400,"meaning":"The account lacks a permission.","remedy":"Have an administrator check what the user may do."},
  ["DLF.20819"]: {"status":400,"meaning":"There is no such workspace; the five-digit form of `DLF.0819`.","remedy":"Check the id in the header `workspace`; if it is right, send the project id in the header `X-Project-Id` too."},
  ["DLF.30100"]: {"status":400,"meaning":"There is no job of that name in the workspace; the five-digit form of `DLF.0100`.","remedy":"Check the job's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.30137"]: {"status":400,"meaning":"The job has no run of that id; the five-digit form of `DLF.0137`.","remedy":"Take the id from `listJobInstances`, and check that the job's name and the header `workspace` belong to it."},
};

/** A refusal by this service. */
export interface DlfError extends ServiceError {
  readonly code: DlfErrorCode | undefined;
}

export const isDlfError = (error: unknown): error is DlfError =>
  error instanceof ServiceError && error.service === "dlf";
