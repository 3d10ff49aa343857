// Every request signed with an access key, permanent or temporary.
import { NotSentError } from "../errors.ts";
import { guarded, ownOf } from "../records.ts";
import { type Credentials, Refused } from "./credentials.ts";
import { createKeyGuard } from "./key-guard.ts";
import { type Keys, type SignatureForm, sign } from "./signer.ts";

export interface AccessKeyOptions {
  /** How to sign. Both clouds document "sdk", which is the default. */
  form?: SignatureForm | undefined;
  /** For the forms "derived" and "otc-legacy", whose key depends on them. */
  region?: string | undefined;
  service?: string | undefined;
  /** The account, for calls that are about no project. */
  domainId?: string | undefined;
}

/**
 * Signs with these keys. Give a function where they change, as temporary ones do: it is asked for every request. After a
 * signature was refused nothing more is signed with that key, because five refusals lock it.
 */
export function accessKeys(
  keys: Keys | ((signal: AbortSignal) => Keys | Promise<Keys>),
  given: AccessKeyOptions = {},
): Credentials {
  const options = ownOf(given);
  const { form = "sdk", region, service } = options;
  // Said at once: a few wrong signatures lock the key.
  const refuse = (message: string): never => {
    throw new NotSentError({ service: "credentials", operation: "accessKeys" }, message);
  };
  if (!["sdk", "derived", "otc-legacy"].includes(form)) refuse(`there is no form "${form}" of a signature; there is sdk, derived and otc-legacy.`);
  if (form === "derived" && !(region && service)) refuse("the form derived needs region and service.");
  const guard = createKeyGuard();
  return {
    async authorize(request, occasion) {
      const { signal, projectId, refused, isReported = false } = occasion;
      const held = check(typeof keys === "function" ? await keys(signal) : keys);
      const whose = projectId ? { "X-Project-Id": projectId } : options.domainId ? { "X-Domain-Id": options.domainId } : undefined;
      // A copy costs as much as the signature; null says that there is nothing to copy.
      const body = request.body === null ? new Uint8Array() : new Uint8Array(await request.clone().arrayBuffer());
      // Pages cannot set Host, but know it.
      const headers = { ...Object.fromEntries(request.headers), ...whose, Host: new URL(request.url).host };
      const message = { method: request.method, url: request.url, headers, body };
      const signature = await guard.signWith(held, { signal, refused, isReported }, (date) => sign(message, held, { ...options, date }));
      return { ...whose, ...signature };
    },
    settled: guard.settled,
  };
}

/** Keys as they go into headers. Read from a file they may have a newline behind them. */
function check(given: Keys): Keys {
  const keys = guarded<Keys>(Object(given));
  const text = (name: keyof Keys): string => {
    const value: unknown = keys[name] ?? "";
    if (typeof value !== "string") throw new Refused(`${name} is not a text`);
    return value.trim();
  };
  const [accessKey, secretKey, securityToken] = [text("accessKey"), text("secretKey"), text("securityToken")];
  if (!accessKey || !secretKey) throw new Refused(`${accessKey ? "secretKey" : "accessKey"} is missing`);
  return { accessKey, secretKey, securityToken };
}
