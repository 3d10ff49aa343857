import {
  type Answer,
  type Call,
  type CatalogEndpoint,
  type CreateTokenAnswer,
  type CreateTokenRequest,
  type ErrorBody,
  type IamClient,
  type IamErrorCode,
  type Links,
  type ListProjectsAnswer,
  type Project,
  type Token,
  createIamClient,
} from "../../generated/iam/index.ts";
import type { operations, paths } from "../../generated/iam/types.ts";
import type { Equal, Expect } from "./expect.ts";

// --- the client needs no token, because it is how one gets a token --------------------------------------------------------
const iam = createIamClient({ region: "eu-de" });
createIamClient({ region: "eu-nl", token: "t" });
createIamClient({ baseUrl: "https://iam.myhuaweicloud.com", token: () => "t" });
// @ts-expect-error the contract has no such region
createIamClient({ region: "eu-ch2" });
// @ts-expect-error neither region nor baseUrl
createIamClient({ token: "t" });
// @ts-expect-error which project is meant is told call by call
createIamClient({ region: "eu-de", project_id: "p" });

// --- the body: a password, for a project by id or by name --------------------------------------------------------------------
const user = { name: "u", password: "x", domain: { name: "d" } };
const identity: CreateTokenRequest["auth"]["identity"] = { methods: ["password"], password: { user } };
export const bodies: CreateTokenRequest[] = [
  { auth: { identity, scope: { project: { id: "p" } } } },
  { auth: { identity, scope: { project: { name: "eu-de" } } } },
];
type _Project = Expect<Equal<CreateTokenRequest["auth"]["scope"]["project"], { id: string } | { name: string }>>;

export function wrongBodies(client: IamClient): void {
  // @ts-expect-error neither id nor name
  void client.createToken({ body: { auth: { identity, scope: { project: {} } } } });
  // @ts-expect-error no scope
  void client.createToken({ body: { auth: { identity } } });
  // @ts-expect-error a token for a whole account is another call
  void client.createToken({ body: { auth: { identity, scope: { domain: { id: "d" } } } } });
  // @ts-expect-error another way to prove who one is
  void client.createToken({ body: { auth: { identity: { methods: ["token"], password: { user } }, scope: { project: { id: "p" } } } } });
  // @ts-expect-error a user is named together with the account
  void client.createToken({ body: { auth: { identity: { methods: ["password"], password: { user: { name: "u", password: "x" } } }, scope: { project: { id: "p" } } } } });
  // @ts-expect-error no body
  void client.createToken({});
  // @ts-expect-error no input
  void client.createToken();
  // @ts-expect-error a text, in which also "false" counts
  void client.createToken({ nocatalog: true, body: { auth: { identity, scope: { project: { id: "p" } } } } });
}

// --- the token is in a header --------------------------------------------------------------------------------------------------
type _Create = Expect<Equal<ReturnType<IamClient["createToken"]>, Call<CreateTokenAnswer, { "X-Subject-Token": string }>>>;
export async function token(body: CreateTokenRequest): Promise<string> {
  const answer = await iam.createToken({ body }).withResponse();
  type _Answer = Expect<Equal<typeof answer, Answer<CreateTokenAnswer, { "X-Subject-Token": string }>>>;
  const subject = answer.headers["X-Subject-Token"];
  type _Subject = Expect<Equal<typeof subject, string>>;
  // @ts-expect-error the header of the requests, not of the answer
  void answer.headers["X-Auth-Token"];
  // @ts-expect-error the data alone have no token in them
  void (await iam.createToken({ body })).headers;
  answer.data.token.expires_at satisfies string;
  // @ts-expect-error a token of the contract may be without a catalogue
  void answer.data.token.catalog.length;
  type _Expires = Expect<Equal<Token["user"]["password_expires_at"], string | null | undefined>>;
  return subject;
}

// --- the projects ---------------------------------------------------------------------------------------------------------------
type _List = Expect<Equal<ReturnType<IamClient["listProjects"]>, Call<ListProjectsAnswer>>>;
export async function projects(): Promise<void> {
  const { projects: found, links } = await iam.listProjects();
  const project = found[0];
  type _One = Expect<Equal<typeof project, Project | undefined>>;
  type _Parent = Expect<Equal<Project["parent_id"], string | null>>;
  type _Next = Expect<Equal<typeof links.next, string | null | undefined>>;
  type _Previous = Expect<Equal<Links["previous"], string | null | undefined>>;
  type _Self = Expect<Equal<Links["self"], string | undefined>>;
  // @ts-expect-error nothing comes after the last page
  links.next?.length satisfies undefined;
  const { headers } = await iam.listProjects({ name: "eu-de" }).withResponse();
  // @ts-expect-error no header is promised
  headers["X-Subject-Token"];
  await iam.listProjects({ domain_id: "d", parent_id: "p", enabled: true, is_domain: false, page: 1, per_page: 5000 });
  // @ts-expect-error a truth value
  await iam.listProjects({ enabled: "true" });
  // @ts-expect-error a number
  await iam.listProjects({ page: "1" });
  // @ts-expect-error no such condition
  await iam.listProjects({ project_name: "eu-de" });
}

// --- open enumerations, and the two forms of a refusal --------------------------------------------------------------------------
export const interfaces: CatalogEndpoint["interface"][] = ["public", "internal"];
export const codes: IamErrorCode[] = ["IAM.0001", "401", "A.NEW.ONE"];
export const refusals: ErrorBody[] = [
  { error: { code: 401, message: "m", title: "t" } },
  { error: { code: "IAM.0001" } },
  { error_code: "APIGW.0101", error_msg: "m", request_id: "r" },
];
// @ts-expect-error the gateway's codes are texts
export const refusal: ErrorBody = { error_code: 401 };

// --- the other face: by path ------------------------------------------------------------------------------------------------------
export async function byPath(client: IamClient, body: CreateTokenRequest): Promise<void> {
  const { data } = await client.POST("/v3/auth/tokens", { body });
  data?.token.user.domain.id satisfies string | undefined;
  await client.GET("/v3/projects");
  // @ts-expect-error no body
  await client.POST("/v3/auth/tokens", {});
}

// --- the types by themselves --------------------------------------------------------------------------------------------------------
type _Path = Expect<Equal<paths["/v3/auth/tokens"]["post"], operations["createToken"]>>;
type Header = operations["createToken"]["responses"][201]["headers"]["X-Subject-Token"];
type _Header = Expect<Equal<Header, string>>;
