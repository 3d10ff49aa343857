// Credentials from the variables that the tools of both clouds read.
import { NotSentError } from "../errors.ts";
import type { AnyRegion } from "../server.ts";
import { accessKeys } from "./access-keys.ts";
import { type Credentials, type ProjectCredentials, tokenCredentials } from "./credentials.ts";
import { password } from "./password.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables for each thing that is needed; the first that is set counts. */
const names = {
  region: ["OS_REGION_NAME", "OS_REGION"],
  projectId: ["OS_PROJECT_ID", "OS_TENANT_ID", "HUAWEICLOUD_SDK_PROJECT_ID"],
  projectName: ["OS_PROJECT_NAME", "OS_TENANT_NAME"],
  token: ["OS_TOKEN", "OS_AUTH_TOKEN"],
  accessKey: ["OS_ACCESS_KEY", "HUAWEICLOUD_SDK_AK"],
  secretKey: ["OS_SECRET_KEY", "HUAWEICLOUD_SDK_SK"],
  securityToken: ["OS_SECURITY_TOKEN", "HUAWEICLOUD_SDK_SECURITY_TOKEN"],
  user: ["OS_USERNAME"],
  password: ["OS_PASSWORD"],
  domain: ["OS_USER_DOMAIN_NAME", "OS_DOMAIN_NAME"],
  domainId: ["HUAWEICLOUD_SDK_DOMAIN_ID"],
  iam: ["OS_AUTH_URL", "HUAWEICLOUD_SDK_IAM_ENDPOINT"],
} as const;

type Name = keyof typeof names;

/** Ways to prove who calls, in the order in which they are tried: what each is told by, and what it needs besides. */
const ways: [own: Name[], besides: Name[][]][] = [
  [["token"], [["region"], ["projectId"]]],
  [["accessKey", "secretKey"], [["region"], ["projectId"]]],
  [["user", "password"], [["domain"], ["region"], ["projectId", "projectName"]]],
];

/**
 * For any client: `createCdmClient(fromEnv())`. Takes a token, or else an access key, or else a user's password, whichever is
 * there in full. The region can be given, because the SDKs of Huawei Cloud have no variable for it.
 */
export function fromEnv(known: { region?: string } = {}, env: Environment = platform()): { region: AnyRegion; credentials: ProjectCredentials } {
  const value = (name: Name): string | undefined =>
    (name === "region" && known.region) || names[name].map((variable) => env[variable]?.trim()).find(Boolean);
  const missing = ways.map(([own, besides]) =>
    [...own.map((name) => [name]), ...besides].filter((any) => !any.some(value)).map((any) => any.flatMap((name) => names[name]).join(" or ")),
  );
  const way = missing.findIndex((lacks) => lacks.length === 0);
  if (way < 0) throw new NotSentError({ service: "credentials", operation: "fromEnv" }, explain(missing, (name) => value(name) !== undefined));
  const region = value("region") as AnyRegion;
  if (way === 2) return { region, credentials: fromPassword(value, region) };
  const id = value("projectId") as string;
  const credentials = way === 0 ? tokenCredentials(value("token")) : accessKeys(keysOf(value), { domainId: value("domainId") });
  return { region, credentials: forProject(credentials, id) };
}

type Value = (name: Name) => string | undefined;

const keysOf = (value: Value) => ({ accessKey: value("accessKey") ?? "", secretKey: value("secretKey") ?? "", securityToken: value("securityToken") });

const forProject = (credentials: Credentials, id: string): ProjectCredentials => ({ ...credentials, projectId: async () => id });

function fromPassword(value: Value, region: AnyRegion): ProjectCredentials {
  const id = value("projectId");
  // The contract's paths begin with the version.
  const baseUrl = value("iam")?.replace(/\/v3\/?$/, "");
  return password({
    ...(baseUrl ? { baseUrl } : { region }),
    user: { name: value("user") ?? "", domain: value("domain") ?? "" },
    password: value("password") ?? "",
    project: id ? { id } : { name: value("projectName") ?? "" },
  });
}

/** Of the ways that were begun, what they lack; when none was, all of them. */
function explain(missing: string[][], isSet: (name: Name) => boolean): string {
  const begun = missing.filter((_, index) => ways[index]?.[0].some(isSet));
  const lines = (begun.length > 0 ? begun : missing).map((lacks) => `set ${lacks.join(", ")}`);
  return `the environment does not say who calls: ${lines.join("; or ")}.`;
}

const platform = (): Environment => (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
