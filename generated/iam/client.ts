// Written by `npm run build` from specs/iam. Do not edit: change the contract and build again.

import {
  type Access,
  type Call,
  type CallOptions,
  type Methods,
  type Settings,
  type Where,
  createClient,
} from "../../client/internal.ts";
import type { CreateTokenAnswer, CreateTokenRequest, ListProjectsAnswer, Project, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type IamRegion = "eu-de" | "eu-nl" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-east-2" | "cn-east-3" | "cn-east-4" | "cn-east-5" | "cn-south-1" | "cn-south-2" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "sa-brazil-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "eu-west-0" | "my-kualalumpur-1" | "ru-moscow-1" | "me-east-1" | "ae-ad-1" | "tr-west-1";

export type IamClientOptions = Where<IamRegion> & Settings & Partial<Access>;

export interface CreateTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Who asks, and for which project. */
  body: CreateTokenRequest;
}

export interface ListProjectsInput {
  /** The project's name, for example a region's id. */
  name?: string | undefined;
  /** The account that the project belongs to. */
  domain_id?: string | undefined;
  /** What the project belongs to: for a project made inside a region, the id of the region's own project; for a region's own project, the account's id. */
  parent_id?: string | undefined;
  /** `true` for projects that can be used, `false` for those that cannot. */
  enabled?: boolean | undefined;
  /** Whether the entry stands for an account. Leave it out; Huawei Cloud says so, and nothing tells of a use. */
  is_domain?: boolean | undefined;
  /** The page wanted, from 1. Only together with `per_page`. */
  page?: number | undefined;
  /** How many projects a page holds. Only together with `page`. */
  per_page?: number | undefined;
}

export interface IamClient extends Methods<paths, never> {
  /**
   * Get a token for a project.
   *
   * Checks a user's name and password and issues a token for one project. The token is in the answer's header
   * `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked.
   *
   * Of the forms that this path takes, the contract holds one: a password, for a project. A second factor (MFA), an
   * agency, a token exchanged for another, and a token for a whole account (a domain) are not covered yet. A user who
   * signs in through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createToken(input: CreateTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * List projects.
   *
   * Lists the projects that match all the conditions given, or all projects. To find a region's `project_id`, ask with
   * `name` set to the region's id and take the `id` of the entry that has exactly this name. Projects that somebody
   * made inside a region are named after it too, with an underscore and more behind it; `MOS` belongs to the object
   * store.
   *
   * Without `page` and `per_page` the whole list comes back. The two go together: send both or neither. Count the
   * pages yourself; no source shows `links.next` filled, or tells what a page past the last one holds. Stop at a page
   * that is empty or brings nothing new.
   *
   * A user may need the permission to list projects. On 403, either have it granted, or leave this call out: a token
   * asked for by the project's name tells the project's id.
   *
   * `GET /v3/projects` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: A condition is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listProjects(input?: ListProjectsInput, options?: CallOptions): Call<ListProjectsAnswer>;

  /** Every item that {@link listProjects} has, page after page, each once. */
  iterateProjects(input?: ListProjectsInput, options?: CallOptions): AsyncGenerator<Project, void, undefined>;
}

/** Identity and Access Management (IAM). */
export const createIamClient = (options: IamClientOptions): IamClient =>
  createClient<IamClient>(
    {
      service: "iam",
      servers: {
        "https://iam.{region}.otc.t-systems.com": "eu-de eu-nl",
        "https://iam.{region}.myhuaweicloud.com": "cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-east-2 cn-east-3 cn-east-4 cn-east-5 cn-south-1 cn-south-2 cn-southwest-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 af-south-1 sa-brazil-1 la-south-2 la-north-2 na-mexico-1 eu-west-0 my-kualalumpur-1 ru-moscow-1 me-east-1 ae-ad-1 tr-west-1",
      },
      operations: {
        createToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        listProjects: {
          request: "GET /v3/projects",
          query: ["name", "domain_id", "parent_id", "enabled", "is_domain", "page", "per_page"],
          page: {
            as: "iterateProjects",
            items: "/projects",
            key: "/id",
            position: "page",
            step: "page",
            first: 1,
            size: "per_page",
            most: 5000,
          },
        },
      },
      given: [],
      staleToken: { 401: ["401", "IAM.0066", "IAM.0067", "APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
