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
  // The keys of two clouds are kept apart: half of one with half of the other would give away a secret.
  accessKey: ["OS_ACCESS_KEY"],
  secretKey: ["OS_SECRET_KEY"],
  securityToken: ["OS_SECURITY_TOKEN"],
  huaweiAccessKey: ["HUAWEICLOUD_SDK_AK"],
  huaweiSecretKey: ["HUAWEICLOUD_SDK_SK"],
  huaweiSecurityToken: ["HUAWEICLOUD_SDK_SECURITY_TOKEN"],
  huaweiProjectId: ["HUAWEICLOUD_SDK_PROJECT_ID", "OS_PROJECT_ID", "OS_TENANT_ID"],
  huaweiDomainId: ["HUAWEICLOUD_SDK_DOMAIN_ID"],
  user: ["OS_USERNAME"],
  password: ["OS_PASSWORD"],
  domain: ["OS_USER_DOMAIN_NAME", "OS_DOMAIN_NAME"],
  iam: ["OS_AUTH_URL", "HUAWEICLOUD_SDK_IAM_ENDPOINT"],
} as const;

type Name = keyof typeof names;
type Value = (name: Name) => string | undefined;

interface Way {
  /** What the way is told by. */
  own: Name[];
  /** What it needs besides; of several one. */
  besides: Name[][];
  /** When all of it is there. */
  make(value: Value, region: AnyRegion): ProjectCredentials;
}

/** In the order in which they are tried. */
const ways: Way[] = [
  {
    own: ["token"],
    besides: [["region"], ["projectId"]],
    make: (value) => forProject(tokenCredentials(value("token")), value("projectId")),
  },
  {
    own: ["accessKey", "secretKey"],
    besides: [["region"], ["projectId"]],
    make: (value) =>
      forProject(accessKeys({ accessKey: value("accessKey") ?? "", secretKey: value("secretKey") ?? "", securityToken: value("securityToken") }), value("projectId")),
  },
  {
    own: ["huaweiAccessKey", "huaweiSecretKey"],
    besides: [["region"], ["huaweiProjectId"]],
    make(value) {
      const keys = { accessKey: value("huaweiAccessKey") ?? "", secretKey: value("huaweiSecretKey") ?? "", securityToken: value("huaweiSecurityToken") };
      return forProject(accessKeys(keys, { domainId: value("huaweiDomainId") }), value("huaweiProjectId"));
    },
  },
  {
    own: ["user", "password"],
    besides: [["domain"], ["region"], ["projectId", "projectName"]],
    make: fromPassword,
  },
];

/**
 * For any client: `createCdmClient(fromEnv())`. Takes a token, or else an access key, or else a user's password, whichever is
 * there in full. The region can be given, because the SDKs of Huawei Cloud have no variable for it.
 */
export function fromEnv(known: { region?: string } = {}, env: Environment = platform()): { region: AnyRegion; credentials: ProjectCredentials } {
  const value = (name: Name): string | undefined =>
    (name === "region" && known.region) || names[name].map((variable) => (name === "password" ? env[variable] : env[variable]?.trim())).find(Boolean);
  const missing = ways.map(({ own, besides }) =>
    [...own.map((name) => [name]), ...besides].filter((any) => !any.some(value)).map((any) => any.flatMap((name) => names[name]).join(" or ")),
  );
  const way = ways[missing.findIndex((lacks) => lacks.length === 0)];
  if (!way) throw new NotSentError({ service: "credentials", operation: "fromEnv" }, explain(missing, (name) => value(name) !== undefined));
  const region = value("region") as AnyRegion;
  return { region, credentials: way.make(value, region) };
}

const forProject = (credentials: Credentials, id = ""): ProjectCredentials => ({ ...credentials, projectId: async () => id });

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
function explain(missing: string[][], isSet: (name: Name) => boolean): string {
  const begun = missing.filter((_, index) => ways[index]?.own.some(isSet));
  const lines = (begun.length > 0 ? begun : missing).map((lacks) => `set ${lacks.join(", ")}`);
  return `the environment does not say who calls: ${lines.join("; or ")}.`;
}

const platform = (): Environment => (globalThis as { process?: { env?: Environment } }).process?.env ?? {};
