// What proves who calls. One object may serve the clients of several services: they then share what it has obtained.

/** The place that credentials are good for. */
export interface Binding {
  /** As the contract calls it: "Open Telekom Cloud", "Huawei Cloud". */
  cloud?: string | undefined;
  /** Where the project is, for credentials of a project. */
  region?: string | undefined;
}

/** Headers that prove who calls. */
export type Proof = Readonly<Record<string, string>>;

/** What a proof is made for. */
export interface Occasion {
  signal: AbortSignal;
  /** The project that the call is about. */
  projectId?: string | undefined;
  /** What was given last and not accepted. To give the same again means that there is nothing better. */
  refused?: Proof | undefined;
  /** Whether `settled` will be called with the proof: the credentials that the client was given have one. */
  isReported?: boolean | undefined;
}

/** How a request ended that carried a proof. */
export interface Verdict {
  /**
   * refused: the service did not accept the proof (status 401 or 403, with a code that the contract lists). accepted: a success.
   * unknown: no response, or one that does not tell.
   */
  outcome: "accepted" | "refused" | "unknown";
  /** Undefined without a response, as the other fields. */
  status?: number | undefined;
  /** The service's error code. */
  code?: string | undefined;
  /** The service's clock: its `Date` header, which pages cannot always read. */
  date?: string | undefined;
}

export interface Credentials {
  /** Asked for each request that is sent, also for each repeat. */
  authorize(request: Request, occasion: Occasion): Proof | Promise<Proof>;
  /** Whether something that was refused as stale can be replaced. Never so for signatures: a few wrong ones lock the key. */
  renewable?: boolean | undefined;
  /**
   * Told once for each proof of authorize() how its request ended. After a refusal, true asks for another proof and one more
   * request, also where the operation must not be retried: a refused request had no effect.
   */
  settled?(proof: Proof, verdict: Verdict): boolean | void;
  /** A client refuses credentials for another cloud, and for another region where the service has projects. Left out, they are good for any. */
  readonly boundTo?: Binding | undefined;
}

/** Credentials that know the project they are for, so that the client need not be told. */
export interface ProjectCredentials extends Credentials {
  projectId(signal?: AbortSignal): Promise<string>;
}

/** A token, or a function that has one: it is asked before every request, and once more with the token that was refused as stale. */
export type TokenSource = string | ((signal?: AbortSignal, refused?: string) => string | Promise<string>);

const header = "X-Auth-Token";

export const tokenHeader = (token: string): Record<string, string> => ({ [header]: token });

export function tokenCredentials(source: TokenSource | undefined): Credentials {
  return {
    async authorize(_, { signal, refused }) {
      const token: unknown = typeof source === "function" ? await ask(source, signal, refused?.[header]) : source;
      if (token instanceof Promise) throw new Refused("the token is a promise; await it");
      if (typeof (token ?? "") !== "string") throw new Refused("the token is not a text");
      const text = (token as string | undefined | null)?.trim();
      if (!text) throw new Refused("there is no token; give one to the client");
      return tokenHeader(text);
    },
    renewable: typeof source === "function",
  };
}

async function ask(source: Exclude<TokenSource, string>, signal: AbortSignal, refused: string | undefined): Promise<string> {
  try {
    return await source(signal, refused);
  } catch (cause) {
    throw new Refused("the function that gives the token failed", { cause });
  }
}

/** Why nothing is sent, when it is the credentials that say so. */
export class Refused extends Error {}
