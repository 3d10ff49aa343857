// From a region to a host, by the servers of the contract.
import { type CallInfo, NotSentError } from "./errors.ts";

export interface Server {
  /** With `{region}` where the region goes. */
  url: string;
  regions: readonly string[];
}

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

export function baseUrlOf(info: CallInfo, servers: readonly Server[], where: Where<string> & { insecure?: boolean | undefined }): string {
  const refuse = (message: string): never => {
    throw new NotSentError(info, message);
  };
  if (typeof where !== "object" || where === null) return refuse("give options: region or baseUrl, and the rest.");
  if (where.baseUrl !== undefined) {
    if (typeof where.baseUrl !== "string" || !/^https?:\/\/[^{}?#\s]+$/i.test(where.baseUrl) || /%(?![\da-f]{2})/i.test(where.baseUrl) || !URL.canParse(where.baseUrl)) {
      return refuse("baseUrl is not an address that begins with https:// and has neither braces nor a query.");
    }
    const { username, password, protocol, hostname } = new URL(where.baseUrl);
    if (username || password) return refuse("baseUrl has credentials in it; give them as a token.");
    if (protocol === "http:" && where.insecure !== true && !isLoopback(hostname)) {
      return refuse("baseUrl begins with http://: anybody on the way could read the credentials. Use https://, or say insecure: true.");
    }
    return where.baseUrl;
  }
  if (where.region === undefined) return refuse("give region or baseUrl.");
  const server = servers.find(({ regions }) => regions.includes(where.region));
  if (server) return server.url.replace("{region}", where.region);
  const known = servers.flatMap(({ regions }) => regions).join(", ");
  return refuse(`the contract knows no region "${where.region}". It knows ${known}. Give baseUrl for any other.`);
}

/** URL has written every form of the address in the usual one. */
const isLoopback = (hostname: string): boolean => /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname);
