// Written by `npm run build` from specs/dlf. Do not edit: change the contract and build again.

import { ServiceError } from "../../client/errors.ts";

/** The codes that the contract knows; the service may send others. */
export type DlfErrorCode = "APIGW.0101" | "APIGW.0301" | "DLF.0100" | "DLF.0101" | "DLF.0102" | "DLF.0113" | "DLF.0136" | "DLF.0137" | "DLF.0201" | "DLF.0202" | "DLF.0203" | "DLF.0802" | "DLF.0803" | "DLF.0810" | "DLF.0815" | "DLF.0819" | "DLF.1001" | "DLF.1006" | "DLF.1242" | "DLF.2014" | "DLF.3004" | "DLF.3018" | "DLF.3025" | "DLF.3050" | "DLF.3051" | "DLF.6201" | "DLF.6205" | "DLF.6241" | "DLF.6247" | "DLF.6253" | "DLF.6258" | "DLF.6259" | "DLF.6263" | "DLF.6264" | "DLF.6265" | "DLF.6271" | "DLF.6309" | "DLF.6322" | "DLF.6323" | "DLF.6416" | "DLF.6418" | "DLF.6423" | "DLF.6888" | "DLF.20810" | "DLF.20819" | "DLF.30100" | "DLF.30137" | (string & {});

/** Of each known code the status that the code table gives, what it means and what to do. */
export const dlfErrors: { readonly [Code in DlfErrorCode]?: { status: number | null; meaning: string; remedy: string } } = {
  ["APIGW.0101"]: {"status":404,"meaning":"The gateway knows no such call on this host, as when a path of this service is sent to the host `dayu`. The gateway's; not in the tables of the API.","remedy":"Check the host and the path."},
  ["APIGW.0301"]: {"status":401,"meaning":"The token or the signature was not accepted. The gateway's; not in the tables of the API.","remedy":"Get a new token for the project of this region, or check the signature, and repeat the call."},
  ["DLF.0100"]: {"status":400,"meaning":"There is no job of that name in the workspace.","remedy":"Check the job's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.0101"]: {"status":400,"meaning":"There are as many jobs as the quota allows.","remedy":"Delete jobs that are not needed, or ask the provider for a larger quota."},
  ["DLF.0102"]: {"status":400,"meaning":"Another job has the name.","remedy":"Choose another name, or change that job with `updateJob`."},
  ["DLF.0113"]: {"status":400,"meaning":"There is no such run that makes up for missing data. Not in the tables of the API; seen on a page of version 2, which is not part of this contract.","remedy":"Check the run's name."},
  ["DLF.0136"]: {"status":400,"meaning":"The call is for batch jobs only. By a client, the answer to running a real-time job at once.","remedy":"Check what kind of job it is with `listJobs`; a real-time job is started with `startJob`."},
  ["DLF.0137"]: {"status":400,"meaning":"The job has no run of that id.","remedy":"Take the id from `listJobInstances`, and check that the job's name and the header `workspace` belong to it."},
  ["DLF.0201"]: {"status":400,"meaning":"The script could not be created.","remedy":"Correct the script and create it again."},
  ["DLF.0202"]: {"status":400,"meaning":"Another script has the name.","remedy":"Choose another name, or change that script with `updateScript`."},
  ["DLF.0203"]: {"status":400,"meaning":"The script could not be changed.","remedy":"Correct the script and change it again."},
  ["DLF.0802"]: {"status":400,"meaning":"A parameter that the call needs is missing.","remedy":"Read the text, and send the parameter."},
  ["DLF.0803"]: {"status":400,"meaning":"The OBS path has a form that cannot be read.","remedy":"Write it as `obs://`, bucket and file."},
  ["DLF.0810"]: {"status":400,"meaning":"There is no such system task.","remedy":"Take the id from the answer of the call that made the task, and check the header `workspace`."},
  ["DLF.0815"]: {"status":400,"meaning":"The file on OBS could not be read.","remedy":"Check that the file is there, and that the account may read it."},
  ["DLF.0819"]: {"status":400,"meaning":"There is no such workspace. Not in the tables of the API; seen in a client.","remedy":"Check the id in the header `workspace`; if it is right, send the project id in the header `X-Project-Id` too."},
  ["DLF.1001"]: {"status":400,"meaning":"There is no job of that name. Not in the tables of the API; seen in the sample of a refusal that stands above one.","remedy":"Treat it as `DLF.0100`."},
  ["DLF.1006"]: {"status":400,"meaning":"The job has no nodes.","remedy":"Give the job one node at least."},
  ["DLF.1242"]: {"status":400,"meaning":"There is no such bucket on OBS.","remedy":"Correct the name of the bucket, or make the bucket."},
  ["DLF.2014"]: {"status":400,"meaning":"The kind of object is not valid for the job. Not in the tables of 2021 and of Open Telekom Cloud; seen in a newer one.","remedy":"Compare the request with the contract."},
  ["DLF.3004"]: {"status":400,"meaning":"The job has no name.","remedy":"Send `name`."},
  ["DLF.3018"]: {"status":400,"meaning":"The job's name is not allowed.","remedy":"Use letters, digits, `-`, `_` and `.`, at most 128 of them."},
  ["DLF.3025"]: {"status":400,"meaning":"The job's schedule is not valid.","remedy":"Correct `schedule`: its times, its cron expression, or the jobs it depends on."},
  ["DLF.3050"]: {"status":400,"meaning":"The job's description is not valid.","remedy":"Shorten or correct the description."},
  ["DLF.3051"]: {"status":400,"meaning":"A parameter of the request is not valid; also seen when the job to be started runs already. Not in the tables of the API; seen in examples.","remedy":"Read the text. When it says that the job is running, take the start for done; otherwise correct the request."},
  ["DLF.6201"]: {"status":400,"meaning":"There is no script of that name in the workspace.","remedy":"Check the script's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.6205"]: {"status":400,"meaning":"There is no such execution of the script.","remedy":"Take the id from the answer of `executeScript`, and check that the script's name belongs to it."},
  ["DLF.6241"]: {"status":400,"meaning":"There is no such resource.","remedy":"Take the id from `listResources`, and check the header `workspace`."},
  ["DLF.6247"]: {"status":400,"meaning":"The script has no type.","remedy":"Send `type`."},
  ["DLF.6253"]: {"status":400,"meaning":"There are as many scripts as the quota allows.","remedy":"Delete scripts that are not needed, or ask the provider for a larger quota."},
  ["DLF.6258"]: {"status":400,"meaning":"The directory cannot be deleted, because there is something in it.","remedy":"Delete what is in the directory first."},
  ["DLF.6259"]: {"status":400,"meaning":"The directory has a resource of that name already.","remedy":"Choose another name or another directory."},
  ["DLF.6263"]: {"status":400,"meaning":"The type of the resource is not valid.","remedy":"Send one of the types that the contract has."},
  ["DLF.6264"]: {"status":400,"meaning":"The OBS path of the resource's file has a form that cannot be read.","remedy":"Write it as `obs://`, bucket and file."},
  ["DLF.6265"]: {"status":400,"meaning":"The resource's description is not valid.","remedy":"Shorten or correct the description."},
  ["DLF.6271"]: {"status":400,"meaning":"The user has a connection to DLI already, and may have only one.","remedy":"Use that connection."},
  ["DLF.6309"]: {"status":400,"meaning":"Another connection has the name.","remedy":"Choose another name, or change that connection with `updateConnection`."},
  ["DLF.6322"]: {"status":400,"meaning":"There is no connection of that name in the workspace.","remedy":"Check the connection's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.6323"]: {"status":400,"meaning":"The type of a connection cannot be changed.","remedy":"Send the type that the connection has, or delete it and create another."},
  ["DLF.6416"]: {"status":400,"meaning":"Another connection uses the cluster.","remedy":"Use that connection, or name another cluster."},
  ["DLF.6418"]: {"status":400,"meaning":"It is not said where the DWS cluster is.","remedy":"Send `clusterName`, or both `ip` and `port`."},
  ["DLF.6423"]: {"status":400,"meaning":"The agent, a CDM cluster, failed to create the job.","remedy":"Check that the agent is at work, and repeat the call later."},
  ["DLF.6888"]: {"status":400,"meaning":"The account lacks a permission.","remedy":"Have an administrator check what the user may do."},
  ["DLF.20810"]: {"status":400,"meaning":"There is no such system task; the five-digit form of `DLF.0810`. Not in the tables of the API; seen in an example.","remedy":"Take the id from the answer of the call that made the task, and check the header `workspace`."},
  ["DLF.20819"]: {"status":400,"meaning":"There is no such workspace; the five-digit form of `DLF.0819`. Not in the tables of the API; seen in a client.","remedy":"Check the id in the header `workspace`; if it is right, send the project id in the header `X-Project-Id` too."},
  ["DLF.30100"]: {"status":400,"meaning":"There is no job of that name in the workspace; the five-digit form of `DLF.0100`. Not in the tables of the API; seen on newer pages of Huawei Cloud.","remedy":"Check the job's name, and whether the header `workspace` names the workspace that holds it."},
  ["DLF.30137"]: {"status":400,"meaning":"The job has no run of that id; the five-digit form of `DLF.0137`. Not in the tables of the API; seen on a newer page of Huawei Cloud.","remedy":"Take the id from `listJobInstances`, and check that the job's name and the header `workspace` belong to it."},
};

/** A refusal by this service. */
export interface DlfError extends ServiceError {
  readonly code: DlfErrorCode | undefined;
}

export const isDlfError = (error: unknown): error is DlfError =>
  error instanceof ServiceError && error.service === "dlf";
