// Written by `npm run build` from specs/cdm. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type CdmErrorCode = "Cdm.0000" | "Cdm.0001" | "Cdm.0014" | "Cdm.0018" | "Cdm.0021" | "Cdm.0032" | "Cdm.0052" | "Cdm.0053" | "Cdm.0054" | "Cdm.0055" | "Cdm.0095" | "Cdm.0100" | "Cdm.0101" | "Cdm.0102" | "Cdm.0104" | "Cdm.0315" | "Cdm.0316" | "Cdm.0317" | "Cdm.0318" | "Cdm.0319" | "Cdm.0320" | "Cdm.0321" | "Cdm.0322" | "Cdm.0327" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const cdmErrors: { readonly [Code in CdmErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["Cdm.0000"]: {"status":400,"meaning":"The service failed for a reason of its own.","remedy":"Repeat the call later; if it persists, ask the provider's support with the request id."},
  ["Cdm.0001"]: {"status":400,"meaning":"The resource does not exist, or the caller has no access to it.","remedy":"Check the cluster id and the project the token is scoped to."},
  ["Cdm.0014"]: {"status":400,"meaning":"A parameter was not accepted.","remedy":"Change its value and call again."},
  ["Cdm.0018"]: {"status":400,"meaning":"What was sent as a job or a link is not a valid one.","remedy":"Compare the body with the contract; settings are lists of names and texts."},
  ["Cdm.0021"]: {"status":400,"meaning":"The server named in the text cannot be reached. In one sample, that a link is in use.","remedy":"Read the text. Either correct the link's address, or delete the jobs that use the link first."},
  ["Cdm.0032"]: {"status":400,"meaning":"The caller lacks a permission in IAM.","remedy":"Have an administrator grant the user the CDM permission for this project."},
  ["Cdm.0052"]: {"status":400,"meaning":"The job is running, so the request was refused.","remedy":"Wait for the run to end, or stop it first."},
  ["Cdm.0053"]: {"status":400,"meaning":"The job is not running, so there is nothing to stop.","remedy":"When you only want it not to run, take this for success."},
  ["Cdm.0054"]: {"status":400,"meaning":"There is no such job.","remedy":"Check the job's name and the cluster."},
  ["Cdm.0055"]: {"status":400,"meaning":"The service does not take jobs of this type.","remedy":"Use `NORMAL_JOB`, `BATCH_JOB` or `SCENARIO_JOB`."},
  ["Cdm.0095"]: {"status":400,"meaning":"There is no job of that name. Seen in a sample only; no table has it.","remedy":"Check the job's name and the cluster."},
  ["Cdm.0100"]: {"status":400,"meaning":"There is no job of that name on the cluster.","remedy":"Check the job's name and the cluster."},
  ["Cdm.0101"]: {"status":400,"meaning":"There is no link of that name on the cluster.","remedy":"Check the link's name and the cluster."},
  ["Cdm.0102"]: {"status":400,"meaning":"There is no such connector.","remedy":"Check the connector's name; not each cloud has all."},
  ["Cdm.0104"]: {"status":400,"meaning":"There is a job of that name already, perhaps somebody else's.","remedy":"Choose another name. After a lost answer, see whether the job is your own."},
  ["Cdm.0315"]: {"status":400,"meaning":"There is a link of that name already, perhaps somebody else's.","remedy":"Choose another name. After a lost answer, see whether the link is your own."},
  ["Cdm.0316"]: {"status":400,"meaning":"The link that was to be changed is not there.","remedy":"Check the link's name and the cluster, or create the link."},
  ["Cdm.0317"]: {"status":400,"meaning":"The link is not valid.","remedy":"Check its settings against those of the connector."},
  ["Cdm.0318"]: {"status":400,"meaning":"The job is there already.","remedy":"Choose another name, or change the job that is there."},
  ["Cdm.0319"]: {"status":400,"meaning":"The job that was to be changed is not there.","remedy":"Check the job's name and the cluster, or create the job."},
  ["Cdm.0320"]: {"status":400,"meaning":"The job is not valid.","remedy":"Check its settings against those of the connectors."},
  ["Cdm.0321"]: {"status":400,"meaning":"The link is in use.","remedy":"Delete the jobs that use it first, or give them another link."},
  ["Cdm.0322"]: {"status":400,"meaning":"The job is in use.","remedy":"See whether it is running, and stop it."},
  ["Cdm.0327"]: {"status":400,"meaning":"The link or the job is not valid.","remedy":"Check its settings against those of the connector."},
};

/** A refusal by this service. */
export interface CdmError extends ServiceError {
  readonly code: CdmErrorCode | undefined;
}

export const isCdmError = (error: unknown): error is CdmError =>
  error instanceof ServiceError && error.service === "cdm";
