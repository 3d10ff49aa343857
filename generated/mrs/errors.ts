// Written by `npm run build` from specs/mrs. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type MrsErrorCode = "12000001" | "12000002" | "12000003" | "12000004" | "12000052" | "12000064" | "12000085" | "12000107" | "130000002" | "0160" | "0162" | "0166" | "0167" | "0174" | "0175" | "0176" | "0192" | "0200" | "0201" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const mrsErrors: { readonly [Code in MrsErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["12000001"]: {"status":401,"meaning":"The caller could not be authenticated.","remedy":"Get a new token for this project, or check the signature."},
  ["12000002"]: {"status":400,"meaning":"A parameter is not valid.","remedy":"Check the ids in the path. The text may name what is wrong."},
  ["12000003"]: {"status":400,"meaning":"There is no such cluster.","remedy":"Check the cluster id and the project the token is scoped to."},
  ["12000004"]: {"status":500,"meaning":"The service failed for a reason of its own.","remedy":"Repeat a query later; after a stop, look at the job's state first."},
  ["12000052"]: {"status":400,"meaning":"The caller lacks the right.","remedy":"Have an administrator grant the user the MRS permission for this project."},
  ["12000064"]: {"status":400,"meaning":"V1.1 does not handle jobs of a cluster with Kerberos.","remedy":"Use the job calls of V2."},
  ["12000085"]: {"status":400,"meaning":"V1.1 does not handle jobs of a cluster of this version. In the table of Open Telekom Cloud only.","remedy":"Use the job calls of V2."},
  ["12000107"]: {"status":400,"meaning":"The project id is not valid.","remedy":"Take the id that IAM lists for the project named after the region."},
  ["130000002"]: {"status":500,"meaning":"The token is not valid, told with a status that does not say so.","remedy":"Get a new token for this project and repeat the call."},
  ["0160"]: {"status":500,"meaning":"The job could not be killed.","remedy":"Look at the job's state; when it still runs, repeat the stop later."},
  ["0162"]: {"status":500,"meaning":"The job could not be looked up.","remedy":"Repeat the query later; if it persists, check the cluster and the id of the job."},
  ["0166"]: {"status":500,"meaning":"The jobs could not be listed.","remedy":"Repeat the query later; if it persists, check the cluster and its state."},
  ["0167"]: {"status":500,"meaning":"The job calls of V2 cannot be reached for this cluster.","remedy":"Check that the cluster is running, and that its version serves V2."},
  ["0174"]: {"status":500,"meaning":"The job could not be looked up.","remedy":"Repeat the query later; if it persists, check the cluster and the id of the job."},
  ["0175"]: {"status":500,"meaning":"The job could not be killed. Newer pages show the code with status 400.","remedy":"Look at the job's state; when it has ended, there was nothing to stop, else repeat the stop later."},
  ["0176"]: {"status":500,"meaning":"There is no such job.","remedy":"Check the id of the job and the cluster. Do not repeat the call for the sake of the status."},
  ["0192"]: {"status":500,"meaning":"The cluster does not know the user who calls.","remedy":"Give the user the rights in IAM, then synchronize the IAM users on the cluster's dashboard."},
  ["0200"]: {"status":500,"meaning":"The job could not be killed on Yarn.","remedy":"Look at the job's state; when it still runs, repeat the stop later or kill it on the cluster."},
  ["0201"]: {"status":500,"meaning":"There is no such job.","remedy":"Check the id of the job and the cluster. Do not repeat the call for the sake of the status."},
};

/** A refusal by this service. */
export interface MrsError extends ServiceError {
  readonly code: MrsErrorCode | undefined;
}

export const isMrsError = (error: unknown): error is MrsError =>
  error instanceof ServiceError && error.service === "mrs";
