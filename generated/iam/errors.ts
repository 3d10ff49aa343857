// Written by `npm run build` from specs/iam. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type IamErrorCode = "400" | "401" | "403" | "404" | "IAM.0001" | "IAM.0002" | "IAM.0004" | "IAM.0006" | "IAM.0007" | "IAM.0011" | "IAM.0012" | "IAM.0061" | "IAM.0062" | "IAM.0066" | "IAM.0067" | "IAM.0081" | "IAM.0082" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const iamErrors: { readonly [Code in IamErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["400"]: {"status":400,"meaning":"The request is not well-formed, or a value in it is not allowed.","remedy":"Correct the body or the parameter that the text names."},
  ["401"]: {"status":401,"meaning":"Name, account or password are wrong; or the token that came with the call is not valid.","remedy":"Check the credentials. For a call with a token, get a new token once; do not repeat a refused password."},
  ["403"]: {"status":403,"meaning":"The caller is known but may not do this.","remedy":"Have an administrator grant the permission, or leave the call out."},
  ["404"]: {"status":404,"meaning":"There is no such thing; where a token is asked about, that token is not valid.","remedy":"Check the ids in the call. A token that is not valid need not be ended."},
  ["IAM.0001"]: {"status":401,"meaning":"The caller did not prove who it is, or the proof was not accepted.","remedy":"Send a valid token or signature; for a token, check name, account and password."},
  ["IAM.0002"]: {"status":403,"meaning":"The caller lacks the permission for this call.","remedy":"Have an administrator grant it."},
  ["IAM.0004"]: {"status":404,"meaning":"There is no such thing.","remedy":"Check the ids and names in the call."},
  ["IAM.0006"]: {"status":500,"meaning":"The service failed for a reason of its own.","remedy":"Repeat the call later; if it persists, ask the provider's support."},
  ["IAM.0007"]: {"status":400,"meaning":"A parameter of the call is not valid.","remedy":"Correct the parameter that the text names."},
  ["IAM.0011"]: {"status":400,"meaning":"The body of the call is not valid.","remedy":"Compare it with the schema of the request."},
  ["IAM.0012"]: {"status":429,"meaning":"Too many calls in a short time.","remedy":"Wait, then repeat. Keep tokens instead of asking for a new one with every call."},
  ["IAM.0061"]: {"status":401,"meaning":"The user is locked.","remedy":"Wait until the lock ends. Do not try further passwords."},
  ["IAM.0062"]: {"status":401,"meaning":"The password is wrong.","remedy":"Correct it before the next call."},
  ["IAM.0066"]: {"status":401,"meaning":"The token has expired.","remedy":"Get a new one."},
  ["IAM.0067"]: {"status":401,"meaning":"The token is not valid.","remedy":"Get a new one, and check that it reaches the service unchanged."},
  ["IAM.0081"]: {"status":403,"meaning":"The user may use the console only, not the interfaces.","remedy":"Have an administrator allow programmatic access for the user."},
  ["IAM.0082"]: {"status":403,"meaning":"The user is disabled.","remedy":"Have an administrator enable the user."},
};

/** A refusal by this service. */
export interface IamError extends ServiceError {
  readonly code: IamErrorCode | undefined;
}

export const isIamError = (error: unknown): error is IamError =>
  error instanceof ServiceError && error.service === "iam";
