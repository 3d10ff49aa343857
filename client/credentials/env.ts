// Credentials from the variables that the tools of both clouds read. The two families of variables are kept apart: a secret
// of one must not go to a place that the other names.
import { servers } from "../../generated/iam/servers.ts";
import { NotSentError } from "../errors.ts";
import { ownOf } from "../records.ts";
import { type AnyRegion, cloudOf, hostAt } from "../server.ts";
import { accessKeys } from "./access-keys.ts";
import { type Binding, type Credentials, type ProjectCredentials, tokenCredentials } from "./credentials.ts";
import { password } from "./password.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

type Name =
  | "region" | "iam" | "projectId" | "projectName" | "domainId"
  | "token" | "accessKey" | "secretKey" | "securityToken" | "user" | "password" | "domain";

/** The variables for each thing that is needed; the first that is set counts. */
type Family = Readonly<Partial<Record<Name, readonly string[]>>>;

const os = ownOf<Family>({
  region: ["OS_REGION_NAME", "OS_REGION"],
  iam: ["OS_AUTH_URL"],
  projectId: ["OS_PROJECT_ID", "OS_TENANT_ID"],
  projectName: ["OS_PROJECT_NAME", "OS_TENANT_NAME"],
  token: ["OS_TOKEN", "OS_AUTH_TOKEN"],
  accessKey: ["OS_ACCESS_KEY"],
  secretKey: ["OS_SECRET_KEY"],
  securityToken: ["OS_SECURITY_TOKEN"],
  user: ["OS_USERNAME"],
  password: ["OS_PASSWORD"],
  domain: ["OS_USER_DOMAIN_NAME", "OS_DOMAIN_NAME"],
});

/** It has no variable for the region. */
const huawei = ownOf<Family>({
  iam: ["HUAWEICLOUD_SDK_IAM_ENDPOINT"],
  projectId: ["HUAWEICLOUD_SDK_PROJECT_ID"],
  accessKey: ["HUAWEICLOUD_SDK_AK"],
  secretKey: ["HUAWEICLOUD_SDK_SK"],
  securityToken: ["HUAWEICLOUD_SDK_SECURITY_TOKEN"],
  domainId: ["HUAWEICLOUD_SDK_DOMAIN_ID"],
});

type Value = (name: Name) => string | undefined;

interface Way {
  family: Family;
  /** What the way is told by. */
  own: Name[];
  /** What it needs besides; of several one. */
  besides: Name[][];
  /** When all of it is there. */
  make(value: Value, region: AnyRegion): ProjectCredentials;
}

const place: Name[][] = [["region"], ["projectId"]];

/** In the order in which they are tried. */
const ways: Way[] = [
  { family: os, own: ["token"], besides: place, make: (value) => forProject(tokenCredentials(value("token")), value) },
  { family: os, own: ["accessKey", "secretKey"], besides: place, make: fromKeys },
  { family: os, own: ["user", "password"], besides: [["domain"], ["region"], ["projectId", "projectName"]], make: fromPassword },
  { family: huawei, own: ["accessKey", "secretKey"], besides: place, make: fromKeys },
];

/**
 * For any client: `createCdmClient(fromEnv())`. Takes a token, or else an access key, or else a user's password of the
 * variables OS_*, or else an access key of HUAWEICLOUD_SDK_*, whichever is there in full. The latter have no variable for
 * the region: give it.
 */
export function fromEnv(
  known: { region?: string } = {},
  env: Environment = platform(),
): { region: AnyRegion; credentials: ProjectCredentials } {
  const [given, variables] = [ownOf(known).region, ownOf(env)];
  // A password may begin or end with blanks.
  const read = (name: Name, variable: string): string | undefined => (name === "password" ? variables[variable] : variables[variable]?.trim());
  const valueIn = (family: Family): Value => (name) =>
    (name === "region" && given) || family[name]?.map((variable) => read(name, variable)).find(Boolean);
  const missing = ways.map(({ family, own, besides }) => {
    const value = valueIn(family);
    const lacking = [...own.map((name) => [name]), ...besides].filter((any) => !any.some(value));
    return lacking.map((any) => any.map((name) => variablesOf(family, name)).join(" or "));
  });
  const way = ways[missing.findIndex((lacks) => lacks.length === 0)];
  if (!way) return refuse(explain(missing, ({ family, own }) => own.some((name) => valueIn(family)(name) !== undefined)));
  const value = valueIn(way.family);
  const region = value("region") as AnyRegion;
  const cloud = cloudAt(way.family, variables, region, value);
  return { region, credentials: bind(way.make(value, region), { cloud, region }) };
}

function refuse(message: string): never {
  throw new NotSentError({ service: "credentials", operation: "fromEnv" }, message);
}

/** Empty where the family has no variable. */
const variablesOf = (family: Family, name: Name): string => (family[name] ?? []).join(" or ");

/** The cloud that all of a family's variables agree on. */
function cloudAt(family: Family, variables: Environment, region: string, value: Value): string | undefined {
  const said = family.region?.map((variable) => variables[variable]?.trim()).find(Boolean) ?? region;
  if (said !== region) {
    const advice = "Unset the variables OS_* to use those of HUAWEICLOUD_SDK_*, or give no region.";
    refuse(`the region is ${region}, but ${variablesOf(family, "region")} says ${said}. ${advice}`);
  }
  const [there, here] = [hostAt(servers, value("iam") ?? "")?.cloud, cloudOf(servers, region)];
  if (there && here && there !== here) {
    refuse(`${variablesOf(family, "iam")} is an address of ${there}, but the region ${region} is one of ${here}.`);
  }
  return here ?? there;
}

const bind = (credentials: ProjectCredentials, boundTo: Binding): ProjectCredentials => ({ ...credentials, boundTo });

const forProject = (credentials: Credentials, value: Value): ProjectCredentials => ({
  ...credentials,
  projectId: async () => value("projectId") ?? "",
});

function fromKeys(value: Value): ProjectCredentials {
  const keys = { accessKey: value("accessKey") ?? "", secretKey: value("secretKey") ?? "", securityToken: value("securityToken") };
  return forProject(accessKeys(keys, { domainId: value("domainId") }), value);
}

function fromPassword(value: Value, region: AnyRegion): ProjectCredentials {
  const id = value("projectId");
  // The contract's paths begin with the version.
  const baseUrl = value("iam")?.replace(/\/v3(\/auth\/tokens)?\/?$/, "");
  return password({
    ...(baseUrl ? { baseUrl } : { region }),
    user: { name: value("user") ?? "", domain: value("domain") ?? "" },
    password: value("password") ?? "",
    project: id ? { id } : { name: value("projectName") ?? "" },
  });
}

/** Of the ways that were begun, what they lack; when none was, all of them. */
function explain(missing: string[][], isBegun: (way: Way) => boolean): string {
  const begun = missing.filter((_, index) => isBegun(ways[index] as Way));
  const lines = (begun.length > 0 ? begun : missing).map((lacks) => {
    const variables = lacks.filter(Boolean);
    const set = variables.length > 0 ? [`set ${variables.join(", ")}`] : [];
    return [...set, ...(lacks.includes("") ? ["give fromEnv({ region }), for which HUAWEICLOUD_SDK_* has no variable"] : [])].join(" and ");
  });
  return `the environment does not say who calls: ${lines.join("; or ")}.`;
}

function platform(): Environment {
  if (!Object.hasOwn(globalThis, "process")) return {};
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
}
