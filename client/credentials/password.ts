// A token from a user's password, through our own contract of IAM. Of all the runtime only this knows a service.
import { createIamClient, type IamClientOptions, type IamRegion } from "../../generated/iam/client.ts";
import { servers } from "../../generated/iam/servers.ts";
import type { PasswordUser, ProjectScope } from "../../generated/iam/types.ts";
import { NotSentError, ServiceError } from "../errors.ts";
import type { Settings } from "../options.ts";
import { ownOf } from "../records.ts";
import { type Where, cloudOf, hostAt } from "../server.ts";
import { within } from "../time.ts";
import { type ProjectCredentials, Refused, tokenHeader } from "./credentials.ts";

export type PasswordOptions = Where<IamRegion> & Settings & {
  user: PasswordUserName;
  password: string;
  /** The project the token is for, by name or id; mostly it is named like its region. */
  project: { name: string } | { id: string };
};

/** The user and the account (domain) it is of. */
export interface PasswordUserName {
  name: string;
  domain: string;
}

interface Held {
  token: string;
  projectId: string;
  staleFrom: number;
  /** When it was asked for because a service refused the one before. */
  replacedAt?: number | undefined;
}

/** After a failure IAM is not asked before `until`: what it said stands until then. */
interface Failed {
  error: unknown;
  until: number;
  pause: number;
}

/**
 * A wrong password does not become right, and users who go on trying are locked. A service that refuses also a new token does
 * so for another reason. In neither case it helps to sign in again at once.
 */
const longestPause = 60_000;
/** After the first failure of another kind; it doubles with each. */
const firstPause = 1_000;

/** Signs in when a token is first needed, and again before it ends. All who wait meanwhile share one request. */
export function password(options: PasswordOptions): ProjectCredentials {
  const { user: named, password, project, ...where } = ownOf(options ?? {});
  const user = ownOf(named);
  if (![user?.name, user?.domain, password].every((text) => typeof text === "string" && text)) {
    throw new NotSentError({ service: "credentials", operation: "password" }, "give user: { name, domain }, and password.");
  }
  const iam = createIamClient(where as IamClientOptions);
  const body = {
    auth: {
      identity: {
        methods: ["password" as const] as ["password"],
        password: { user: { name: user.name, password, domain: { name: user.domain } } satisfies PasswordUser },
      },
      scope: { project } satisfies ProjectScope,
    },
  };
  let held: Held | undefined;
  let asking: Promise<Held> | undefined;
  let failed: Failed | undefined;

  async function signIn(): Promise<Held> {
    const { data, headers } = await iam.createToken({ body, nocatalog: "true" }).withResponse();
    const { issued_at, expires_at, project: of } = data.token;
    // Both times are the service's, so that a wrong clock here does not matter.
    const life = Date.parse(expires_at) - Date.parse(issued_at);
    if (!of) throw new Refused("IAM gave a token without a project");
    // A tenth of its life, at most half an hour, is left for calls that take long.
    const staleFrom = life > 0 ? Date.now() + life - Math.min(life / 10, 1_800_000) : Infinity;
    return { token: headers["X-Subject-Token"], projectId: of.id, staleFrom };
  }

  async function current(signal: AbortSignal | undefined, refused?: string): Promise<Held> {
    const now = Date.now();
    const isRefused = held !== undefined && held.token === refused;
    // Who was refused later than somebody else finds the token replaced already.
    if (held && !isRefused && now < held.staleFrom) return held;
    // The same again: the refusal stands.
    if (held && isRefused && now < (held.replacedAt ?? -Infinity) + longestPause) return held;
    if (failed && now < failed.until) throw failed.error;
    asking ??= signIn()
      .then((fresh) => {
        failed = undefined;
        return (held = { ...fresh, replacedAt: isRefused ? now : undefined });
      })
      .catch((error: unknown) => {
        failed = afterFailure(error, failed);
        throw error;
      })
      .finally(() => (asking = undefined));
    return within(signal, asking);
  }

  const { region, baseUrl = "" } = ownOf(where);
  return {
    renewable: true,
    boundTo: region === undefined ? { cloud: hostAt(servers, baseUrl)?.cloud } : { cloud: cloudOf(servers, region), region },
    authorize: async (_, { signal, refused }) => tokenHeader((await current(signal, refused?.["X-Auth-Token"])).token),
    projectId: async (signal) => (await current(signal)).projectId,
  };
}

function afterFailure(error: unknown, before: Failed | undefined): Failed {
  const isWrong = error instanceof ServiceError && error.status === 401;
  const pause = isWrong ? longestPause : Math.min(longestPause, before ? before.pause * 2 : firstPause);
  return { error, pause, until: Date.now() + pause };
}
