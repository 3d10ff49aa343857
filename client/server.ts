// From a region to a host, by the servers of the contract.
import { type CallInfo, refuse } from "./errors.ts";

declare const region: unique symbol;
/** A region that only the running program knows; the client looks it up. */
export type AnyRegion = string & { readonly [region]: true };
export const anyRegion = (name: string): AnyRegion => name as AnyRegion;

/** Say where the service is: by region, or by address. */
export type Where<Region extends string> =
  | {
      /** The contract has the host. */
      region: Region | AnyRegion;
      baseUrl?: never;
    }
  | {
      /** An absolute address of your own: a proxy, a mock, a host that the contract does not list. */
      baseUrl: string;
      region?: never;
    };

export function baseUrlOf(info: CallInfo, servers: Readonly<Record<string, string>>, where: Where<string> & { insecure?: boolean | undefined }): string {
  if (typeof where !== "object" || where === null) return refuse(info, "give options: region or baseUrl.");
  const { baseUrl, region, insecure } = where;
  if (baseUrl !== undefined) {
    if (typeof baseUrl !== "string" || !/^https?:\/\/([^{}?#\s%]|%[\da-f]{2})+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
      return refuse(info, "baseUrl is not an address like https://host/path.");
    }
    const { username, password, protocol, hostname } = new URL(baseUrl);
    if (username || password) return refuse(info, "baseUrl has credentials in it; give them as a token.");
    if (protocol === "http:" && insecure !== true && !isLoopback(hostname)) {
      return refuse(info, "baseUrl begins with http://: anybody on the way could read the credentials. Use https://.");
    }
    return baseUrl;
  }
  if (region === undefined) return refuse(info, "give region or baseUrl.");
  const known = Object.entries(servers).flatMap(([url, regions]) => regions.split(" ").map((name) => ({ name, url })));
  const server = known.find(({ name }) => name === region);
  return server?.url.replace("{region}", region) ?? refuse(info, `the contract knows no region "${region}". It knows ${known.map(({ name }) => name).join(", ")}. Or give baseUrl.`);
}

/** URL has written every form of the address in the usual one. Of x.localhost a resolver may have made any address. */
const isLoopback = (hostname: string): boolean => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname);
