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
import { servers } from "./servers.ts";
import type { CreateAgencyTokenRequest, CreateDomainTokenRequest, CreateScopedTokenRequest, CreateTemporaryAccessKeyAnswer, CreateTemporaryAccessKeyByAgencyRequest, CreateTemporaryAccessKeyByTokenRequest, CreateTokenAnswer, CreateTokenRequest, CreateTokenWithMfaRequest, CreateUnscopedTokenRequest, ListAuthDomainsAnswer, ListProjectsAnswer, Project, ShowCatalogAnswer, ShowProjectAnswer, ValidateTokenAnswer, paths } from "./types.ts";

/** The regions that the contract has a host for. */
export type IamRegion = "eu-de" | "eu-nl" | "cn-north-1" | "cn-north-2" | "cn-north-4" | "cn-north-9" | "cn-east-2" | "cn-east-3" | "cn-east-4" | "cn-east-5" | "cn-south-1" | "cn-south-2" | "cn-southwest-2" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-4" | "af-south-1" | "sa-brazil-1" | "la-south-2" | "la-north-2" | "na-mexico-1" | "eu-west-0" | "my-kualalumpur-1" | "ru-moscow-1" | "me-east-1" | "ae-ad-1" | "tr-west-1";

export type IamClientOptions = Where<IamRegion> & Settings & Partial<Access>;

export interface ValidateTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** The token that the call is about. It may be the caller's own. It is a secret; keep it out of logs. */
  "X-Subject-Token": string;
}

export interface CreateTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateTokenRequest;
}

export interface CreateDomainTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateDomainTokenRequest;
}

export interface CreateUnscopedTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateUnscopedTokenRequest;
}

export interface CreateTokenWithMfaInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateTokenWithMfaRequest;
}

export interface CreateAgencyTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateAgencyTokenRequest;
}

export interface CreateScopedTokenInput {
  /** Leaves the catalogue out of the answer. Any text that is not empty does so, also `false`; to get the catalogue, leave the parameter out. */
  nocatalog?: string | undefined;
  /** Only for an agency: the token of the user who takes it on. The client does not add its own here. It is a secret; keep it out of logs. */
  "X-Auth-Token"?: string | undefined;
  /** Who asks, and what the token is for. */
  body: CreateScopedTokenRequest;
}

export interface DeleteTokenInput {
  /** The token that the call is about. It may be the caller's own. It is a secret; keep it out of logs. */
  "X-Subject-Token": string;
}

export interface CreateTemporaryAccessKeyInput {
  /** What the key stands for, and how long it lives. */
  body: CreateTemporaryAccessKeyByTokenRequest | CreateTemporaryAccessKeyByAgencyRequest;
}

export interface CreateTemporaryAccessKeyByTokenInput {
  /** What the key stands for, and how long it lives. */
  body: CreateTemporaryAccessKeyByTokenRequest;
}

export interface CreateTemporaryAccessKeyByAgencyInput {
  /** What the key stands for, and how long it lives. */
  body: CreateTemporaryAccessKeyByAgencyRequest;
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

export interface ShowProjectInput {
  /** The project that is asked about. */
  project_id: string;
}

export interface ListProjectsForUserInput {
  /** The user whose projects are listed. An answer to a request for a token tells the id of its user. */
  user_id: string;
}

export interface ListAuthProjectsInput {
}

export interface ListAuthDomainsInput {
}

export interface ShowCatalogInput {
}

export interface IamClient extends Methods<paths, never> {
  /**
   * Check a token.
   *
   * Tells what a token is worth, while it is valid: whose it is, what for, and when it ends. For a token that is not
   * valid the answer is 404; 401 is about the caller.
   *
   * Anybody may ask about their own token, with the token as proof of itself. For a token of another user of the same
   * account the caller needs `Security Administrator`.
   *
   * `GET /v3/auth/tokens` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: The token that the call is about is not one, or no longer, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  validateToken(input: ValidateTokenInput, options?: CallOptions): Call<ValidateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Get a token for a project.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createToken(input: CreateTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Get a token for an account.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createDomainToken(input: CreateDomainTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Get a token for nothing in particular.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createUnscopedToken(input: CreateUnscopedTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Get a token with a second factor.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; never repeat it without looking first.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createTokenWithMfa(input: CreateTokenWithMfaInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Get a token of an agency.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createAgencyToken(input: CreateAgencyTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * Exchange a token.
   *
   * One path for six requests; the body says which is meant. Each checks who asks and issues a token. The token is in
   * the answer's header `X-Subject-Token`, not in its body; the body tells what the token is worth and when it ends.
   *
   * **createToken** takes a user's name and password and gives a token for one project. This is what the services that
   * run jobs want.
   *
   * **createDomainToken** does the same for a whole account, for services that know no projects.
   *
   * **createUnscopedToken** does the same for nothing in particular. Open Telekom Cloud says that the token is for
   * global services; name the account instead where you can.
   *
   * **createTokenWithMfa** is for a user who signs in with a virtual second factor: the passcode goes along with the
   * password. It is not repeated by itself, because nothing says that a passcode may be used twice.
   *
   * **createAgencyToken** gives a token that stands for an agency, which another account made for the caller's account.
   * Its name goes into `agency_name`, which is what both clouds document; the samples and clients of Open Telekom Cloud
   * call the field `xrole_name`. Send a token of a user who may take on agencies (`Agent Operator`) as `X-Auth-Token`.
   *
   * **createScopedToken** exchanges a token for one that is for a project or an account. It is documented for users who
   * signed in through another identity provider and hold a token for nothing in particular.
   *
   * Keep the token and use it until shortly before `expires_at`. It may end earlier: changing the user's password,
   * access keys or permissions, disabling the user, or an account in arrears kills it, at once or within half an hour.
   * A service then refuses it with 401. A new token leaves older ones as they are, so a repeated call does no harm.
   * Do not repeat a call that was refused with 401: the password is wrong, and users can be locked. A user who signs in
   * through another identity provider has no password here, and neither has a HUAWEI ID.
   *
   * `POST /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (recorded answer), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed.
   * @throws ServiceError 401: The user, the account or the password is wrong, or the token that was sent is not valid. Do not repeat the call.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createScopedToken(input: CreateScopedTokenInput, options?: CallOptions): Call<CreateTokenAnswer, { "X-Subject-Token": string }>;

  /**
   * End a token.
   *
   * Ends a token before its time, whether it has expired or not. Only Open Telekom Cloud documents this call.
   *
   * Anybody may end their own token, with the token as proof of itself. For a token of another user of the same account
   * the caller needs `Security Administrator`. A repeat does no harm; what it is answered is not documented.
   *
   * `DELETE /v3/auth/tokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: The token that the call is about is not one, or no longer, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  deleteToken(input: DeleteTokenInput, options?: CallOptions): Call<undefined>;

  /**
   * Get a temporary access key.
   *
   * One path for two requests; the body says which is meant. Each issues an access key, its secret and a security token,
   * which live for 15 minutes unless told otherwise, and for 24 hours at most. Requests are signed with the key and
   * carry the security token as `X-Security-Token`; one does not work without the other. Open Telekom Cloud documents
   * these keys for the object store. A repeated call issues one more key, which does no harm.
   *
   * **createTemporaryAccessKeyByToken** makes a key that may do what a token may do. Send the token as `X-Auth-Token`,
   * which the client does, or in the body; when both are there, the header counts.
   *
   * **createTemporaryAccessKeyByAgency** makes a key that stands for an agency, which another account made for the
   * caller's account. The caller must be one who may take on agencies (`Agent Operator`). The agency's name goes into
   * `agency_name`, which is what both clouds document; the samples of Open Telekom Cloud call the field `xrole_name`.
   *
   * `POST /v3.0/OS-CREDENTIAL/securitytokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createTemporaryAccessKey(input: CreateTemporaryAccessKeyInput, options?: CallOptions): Call<CreateTemporaryAccessKeyAnswer>;

  /**
   * Get a temporary access key for a token.
   *
   * One path for two requests; the body says which is meant. Each issues an access key, its secret and a security token,
   * which live for 15 minutes unless told otherwise, and for 24 hours at most. Requests are signed with the key and
   * carry the security token as `X-Security-Token`; one does not work without the other. Open Telekom Cloud documents
   * these keys for the object store. A repeated call issues one more key, which does no harm.
   *
   * **createTemporaryAccessKeyByToken** makes a key that may do what a token may do. Send the token as `X-Auth-Token`,
   * which the client does, or in the body; when both are there, the header counts.
   *
   * **createTemporaryAccessKeyByAgency** makes a key that stands for an agency, which another account made for the
   * caller's account. The caller must be one who may take on agencies (`Agent Operator`). The agency's name goes into
   * `agency_name`, which is what both clouds document; the samples of Open Telekom Cloud call the field `xrole_name`.
   *
   * `POST /v3.0/OS-CREDENTIAL/securitytokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createTemporaryAccessKeyByToken(input: CreateTemporaryAccessKeyByTokenInput, options?: CallOptions): Call<CreateTemporaryAccessKeyAnswer>;

  /**
   * Get a temporary access key for an agency.
   *
   * One path for two requests; the body says which is meant. Each issues an access key, its secret and a security token,
   * which live for 15 minutes unless told otherwise, and for 24 hours at most. Requests are signed with the key and
   * carry the security token as `X-Security-Token`; one does not work without the other. Open Telekom Cloud documents
   * these keys for the object store. A repeated call issues one more key, which does no harm.
   *
   * **createTemporaryAccessKeyByToken** makes a key that may do what a token may do. Send the token as `X-Auth-Token`,
   * which the client does, or in the body; when both are there, the header counts.
   *
   * **createTemporaryAccessKeyByAgency** makes a key that stands for an agency, which another account made for the
   * caller's account. The caller must be one who may take on agencies (`Agent Operator`). The agency's name goes into
   * `agency_name`, which is what both clouds document; the samples of Open Telekom Cloud call the field `xrole_name`.
   *
   * `POST /v3.0/OS-CREDENTIAL/securitytokens` Changes something; a repeat does no further harm.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  createTemporaryAccessKeyByAgency(input: CreateTemporaryAccessKeyByAgencyInput, options?: CallOptions): Call<CreateTemporaryAccessKeyAnswer>;

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
   * A user may need the permission to list projects. On 403, either have it granted, or leave this call out:
   * `listAuthProjects` needs none, and a token asked for by the project's name tells the project's id.
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

  /**
   * Show a project.
   *
   * Shows one project: its name, which for a region's own project is the region's id, and the account that it belongs
   * to. It does not tell whether the project is suspended.
   *
   * `GET /v3/projects/{project_id}` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showProject(input: ShowProjectInput, options?: CallOptions): Call<ShowProjectAnswer>;

  /**
   * List the projects of a user.
   *
   * Lists the projects of one user. Users may ask about themselves; for another user the caller needs
   * `Security Administrator`. There are no conditions and no pages.
   *
   * `GET /v3/users/{user_id}/projects` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 405: The path does not take this method.
   * @throws ServiceError 413: The request is too large.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listProjectsForUser(input: ListProjectsForUserInput, options?: CallOptions): Call<ListProjectsAnswer>;

  /**
   * List the projects in reach.
   *
   * Lists the projects that the caller can use. It needs no permission, so it is the way to a region's `project_id` for
   * a user who may not list projects otherwise. Take the `id` of the entry whose `name` is exactly the region's id;
   * projects that somebody made inside a region are named after it too. There are no conditions and no pages.
   *
   * `GET /v3/auth/projects` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 405: The path does not take this method.
   * @throws ServiceError 413: The request is too large.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listAuthProjects(input?: ListAuthProjectsInput, options?: CallOptions): Call<ListProjectsAnswer>;

  /**
   * List the accounts in reach.
   *
   * Lists the accounts that the caller can use, mostly one: the caller's own. It needs no permission, and tells an
   * account's id by its name. IAM calls an account a domain.
   *
   * `GET /v3/auth/domains` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 405: The path does not take this method.
   * @throws ServiceError 413: The request is too large.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  listAuthDomains(input?: ListAuthDomainsInput, options?: CallOptions): Call<ListAuthDomainsAnswer>;

  /**
   * Show the catalogue of services.
   *
   * Shows the services and their addresses, as they are for the project of the caller's token. The token must be for a
   * project. An answer to a request for a token holds the same list, unless `nocatalog` was set.
   *
   * `GET /v3/auth/catalog` Changes nothing.
   *
   * Evidence: Open Telekom Cloud (reference page), Huawei Cloud (reference page).
   *
   * @throws ServiceError 400: The request is not well-formed, or a value in it is not valid.
   * @throws ServiceError 401: The token or the signature was not accepted.
   * @throws ServiceError 403: The caller may not do this.
   * @throws ServiceError 404: What was asked for does not exist, or the path does not exist on this host.
   * @throws ServiceError 405: The path does not take this method.
   * @throws ServiceError 413: The request is too large.
   * @throws ServiceError 429: Too many calls in a short time. Wait before you repeat it; the answer need not say how long.
   * @throws ServiceError 500: The service failed, or is not available for the moment.
   * @throws ServiceError 501: The service does not do this.
   * @throws ServiceError 503: The service failed, or is not available for the moment.
   * @throws NotSentError, UnreachableError or AnswerError when there is no such answer.
   */
  showCatalog(input?: ShowCatalogInput, options?: CallOptions): Call<ShowCatalogAnswer>;
}

/** Identity and Access Management (IAM). */
export const createIamClient = (options: IamClientOptions): IamClient =>
  createClient<IamClient>(
    {
      service: "iam",
      servers,
      operations: {
        validateToken: {
          request: "GET /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Subject-Token"],
          headers: ["X-Subject-Token"],
        },
        createToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        createDomainToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        createUnscopedToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        createTokenWithMfa: {
          effect: "once",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        createAgencyToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        createScopedToken: {
          effect: "idempotent",
          request: "POST /v3/auth/tokens",
          query: ["nocatalog"],
          header: ["X-Auth-Token"],
          body: "required",
          secrets: ["/auth/identity/token/id"],
          anonymous: true,
          headers: ["X-Subject-Token"],
        },
        deleteToken: {
          effect: "idempotent",
          request: "DELETE /v3/auth/tokens",
          header: ["X-Subject-Token"],
          answers: { 204: "nothing" },
        },
        createTemporaryAccessKey: {
          effect: "idempotent",
          request: "POST /v3.0/OS-CREDENTIAL/securitytokens",
          body: "required",
          secrets: ["/auth/identity/token/id"],
        },
        createTemporaryAccessKeyByToken: {
          effect: "idempotent",
          request: "POST /v3.0/OS-CREDENTIAL/securitytokens",
          body: "required",
          secrets: ["/auth/identity/token/id"],
        },
        createTemporaryAccessKeyByAgency: { effect: "idempotent", request: "POST /v3.0/OS-CREDENTIAL/securitytokens", body: "required" },
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
        showProject: { request: "GET /v3/projects/{project_id}" },
        listProjectsForUser: { request: "GET /v3/users/{user_id}/projects" },
        listAuthProjects: { request: "GET /v3/auth/projects" },
        listAuthDomains: { request: "GET /v3/auth/domains" },
        showCatalog: { request: "GET /v3/auth/catalog" },
      },
      given: [],
      staleToken: { 401: ["401", "IAM.0066", "IAM.0067", "APIG.0301", "APIGW.0301", "APIG.0307", "APIGW.0307"] },
    },
    options,
  );
