// The signatures as the documents describe them, with node:crypto and from decoded values. Nothing of the client is in here.
import { createHash, createHmac } from "node:crypto";

export interface Message {
  method: string;
  /** The segments of the path, decoded. */
  path: string[];
  /** Decoded. */
  query: [name: string, value: string][];
  /** Those that are signed, without X-Sdk-Date. */
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export interface Signer {
  form: "sdk" | "derived" | "otc-legacy";
  accessKey: string;
  secretKey: string;
  region: string;
  service: string;
  /** As in X-Sdk-Date. */
  time: string;
}

type Data = string | Uint8Array;

export const sha256 = (data: Data): string => createHash("sha256").update(data).digest("hex");
export const hmac = (key: Data, data: Data): Buffer => createHmac("sha256", key).update(data).digest();

const unreserved = /[A-Za-z0-9\-_.~]/;

/** Byte by byte, so that no function of the platform decides what is reserved. */
export const encode = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => (unreserved.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`))
    .join("");

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export const canonicalPath = (path: string[]): string => `/${path.map(encode).join("/")}/`.replace(/\/+$/, "/");

/** Sorted by name, and the values of one name among themselves. */
export function canonicalQuery(query: Message["query"]): string {
  const names = [...new Set(query.map(([name]) => name))].sort(byBytes);
  const valuesOf = (name: string): string[] => query.filter((pair) => pair[0] === name).map((pair) => pair[1]).sort(byBytes);
  return names.flatMap((name) => valuesOf(name).map((value) => `${encode(name)}=${encode(value)}`)).join("&");
}

export const signedNames = (headers: Record<string, string>): string =>
  [...Object.keys(headers), "x-sdk-date"].map((name) => name.toLowerCase()).sort(byBytes).join(";");

export function canonicalRequest({ method, path, query, headers, body }: Message, { form, time }: Pick<Signer, "form" | "time">): string {
  const values = new Map([...Object.entries(headers), ["x-sdk-date", time] as const].map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const names = signedNames(headers);
  const lines = names.split(";").map((name) => `${name}:${values.get(name)}\n`).join("");
  // What clients of Open Telekom Cloud took over from the signatures of another cloud.
  const moved = form === "otc-legacy" && method === "POST" && body.length === 0;
  const text = canonicalQuery(query);
  return [method, canonicalPath(path), moved ? "" : text, lines, names, sha256(moved ? text : body)].join("\n");
}

const scopeOf = ({ form, region, service, time }: Signer): string =>
  `${time.slice(0, 8)}/${region}/${service}${form === "otc-legacy" ? "/sdk_request" : ""}`;

const algorithmOf = ({ form }: Signer): string => (form === "derived" ? "V11-HMAC-SHA256" : "SDK-HMAC-SHA256");

export function stringToSign(canonical: string, signer: Signer): string {
  const scope = signer.form === "sdk" ? [] : [scopeOf(signer)];
  return [algorithmOf(signer), signer.time, ...scope, sha256(canonical)].join("\n");
}

export function keyOf(signer: Signer): Data {
  const { form, accessKey, secretKey, region, service, time } = signer;
  if (form === "sdk") return secretKey;
  if (form === "derived") return hmac(hmac(accessKey, secretKey), Buffer.concat([Buffer.from(scopeOf(signer)), Buffer.of(1)])).toString("hex");
  return hmac(hmac(hmac(hmac(`SDK${secretKey}`, time.slice(0, 8)), region), service), "sdk_request");
}

export const signatureOf = (canonical: string, signer: Signer): string => hmac(keyOf(signer), stringToSign(canonical, signer)).toString("hex");

export function authorizationOf(message: Message, signer: Signer): string {
  const { form, accessKey } = signer;
  const credential = form === "sdk" ? `Access=${accessKey}` : `Credential=${accessKey}/${scopeOf(signer)}`;
  const signature = signatureOf(canonicalRequest(message, signer), signer);
  return `${algorithmOf(signer)} ${credential}, SignedHeaders=${signedNames(message.headers)}, Signature=${signature}`;
}
