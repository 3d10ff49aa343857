// Signatures with an access key and its secret. WebCrypto only, so that browsers and workers can sign too.
import { ownOf } from "../records.ts";

export interface Keys {
  accessKey: string;
  secretKey: string;
  /** Comes with temporary keys. */
  securityToken?: string | undefined;
}

/**
 * "sdk" is what the SDKs of Huawei Cloud send; "derived" is its variant with a key derived per day, region and service (V11);
 * "otc-legacy" is the older form that clients of Open Telekom Cloud send.
 */
export type SignatureForm = "sdk" | "derived" | "otc-legacy";

export interface SignOptions {
  form?: SignatureForm | undefined;
  /** For the forms whose key depends on them. */
  region?: string | undefined;
  service?: string | undefined;
  date?: Date;
}

/** What of a request is signed. */
export interface Signable {
  method: string;
  url: string;
  /** All of these are signed. */
  headers: Readonly<Record<string, string>>;
  /** The body as it is sent. */
  body: BufferSource;
}

/** The headers that a signature adds to a request. */
export async function sign(request: Signable, keys: Keys, options: SignOptions = {}): Promise<Record<string, string>> {
  const { form = "sdk", region = "", service = "", date = new Date() } = ownOf(options);
  const time = date.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const added = { "X-Sdk-Date": time, ...(keys.securityToken && { "X-Security-Token": keys.securityToken }) };
  // What is written in two ways is one header, of which the last is sent.
  const byName = new Map(Object.entries({ ...request.headers, ...added }).map(([name, value]) => [name.toLowerCase(), value.trim()] as const));
  byName.delete("authorization");
  const headers = [...byName].sort(([a], [b]) => compareBytes(a, b));
  const names = headers.map(([name]) => name).join(";");
  const { pathname, search } = new URL(request.url);
  const query = canonicalQuery(search);
  // The older form moves the query of a POST without a body into the body, for the signature only.
  const moved = form === "otc-legacy" && request.method === "POST" && request.body.byteLength === 0;
  const canonical = [
    request.method,
    canonicalPath(pathname),
    moved ? "" : query,
    headers.map(([name, value]) => `${name}:${value}\n`).join(""),
    names,
    byName.get("x-sdk-content-sha256") ?? (await sha256(moved ? bytes(query) : request.body)),
  ].join("\n");

  const { algorithm, scope, credential, key } = await keyOf(form, keys, time.slice(0, 8), region, service);
  const signature = hex(await hmac(key, [algorithm, time, ...scope, await sha256(bytes(canonical))].join("\n")));
  return { ...added, Authorization: `${algorithm} ${credential}, SignedHeaders=${names}, Signature=${signature}` };
}

interface SigningKey {
  algorithm: string;
  /** The line that binds the signature to a day, a region and a service, where the form has one. */
  scope: string[];
  credential: string;
  key: Uint8Array<ArrayBuffer>;
}

async function keyOf(form: SignatureForm, { accessKey, secretKey }: Keys, day: string, region: string, service: string): Promise<SigningKey> {
  if (form === "derived") {
    const scope = `${day}/${region}/${service}`;
    const extracted = await hmac(bytes(accessKey), secretKey);
    const expanded = await hmac(extracted, `${scope}\x01`);
    // The key is the hexadecimal text, not the bytes.
    return { algorithm: "V11-HMAC-SHA256", scope: [scope], credential: `Credential=${accessKey}/${scope}`, key: bytes(hex(expanded)) };
  }
  const algorithm = "SDK-HMAC-SHA256";
  if (form === "sdk") return { algorithm, scope: [], credential: `Access=${accessKey}`, key: bytes(secretKey) };
  const scope = `${day}/${region}/${service}/sdk_request`;
  let key = bytes(`SDK${secretKey}`);
  for (const part of scope.split("/")) key = await hmac(key, part);
  return { algorithm, scope: [scope], credential: `Credential=${accessKey}/${scope}`, key };
}

/** Every segment decoded and encoded anew, and a slash at the end. */
function canonicalPath(path: string): string {
  const encoded = path.split("/").map((segment) => encode(decodeURIComponent(segment))).join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Sorted by name and then by value, as bytes; an empty value keeps its equals sign. */
function canonicalQuery(search: string): string {
  const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));
  const pairs = search.slice(1).split("&").filter(Boolean).map((pair): [string, string] => {
    const [name = "", ...value] = pair.split("=");
    return [decode(name), decode(value.join("="))];
  });
  pairs.sort(([a, x], [b, y]) => compareBytes(a, b) || compareBytes(x, y));
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

/** All but unreserved characters, also those that encodeURIComponent leaves. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** UTF-8 sorts like code points; texts of JavaScript sort like UTF-16, which differs beyond U+FFFF. */
function compareBytes(a: string, b: string): number {
  const [x, y] = [hex(bytes(a)), hex(bytes(b))];
  return x < y ? -1 : Number(x > y);
}

const encoder = new TextEncoder();
const bytes = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
const hex = (data: Uint8Array): string => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const sha256 = async (data: BufferSource): Promise<string> =>
  data.byteLength === 0 ? empty : hex(new Uint8Array(await crypto.subtle.digest("SHA-256", data)));

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", await importKey(key), bytes(text)));
}

/** The key used last, which mostly is the next: each step of WebCrypto costs more than the signature. */
let last: { of: string; key: Promise<CryptoKey> } | undefined;

function importKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const of = key.join();
  if (last?.of !== of) last = { of, key: crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]) };
  return last.key;
}
