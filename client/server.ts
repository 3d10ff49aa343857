// From a region or an address to a host, by the servers of the contract; and whether credentials may go there.
import type { Binding } from "./credentials/credentials.ts";
import { type CallInfo, refuse } from "./errors.ts";
import { ownOf } from "./records.ts";

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

/** By cloud and address, with `{region}` where the region goes, the regions that are served there, split at spaces. */
export type Servers = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface Host {
  cloud: string;
  /** Empty for a host of all regions. */
  region: string;
  url: string;
}

/** Where the requests of a client go. The host is missing when the contract does not list it. */
export interface Target {
  baseUrl: string;
  host: Host | undefined;
}

const hostsOf = (servers: Servers): Host[] =>
  Object.entries(servers).flatMap(([cloud, urls]) =>
    Object.entries(urls).flatMap(([url, regions]) => regions.split(" ").map((region) => ({ cloud, region, url: url.replace("{region}", region) }))),
  );

/** A point after the name of a host changes nothing. */
const hostnameOf = (url: string): string => new URL(url).hostname.replace(/\.$/, "");

/** The host of the contract that an address leads to. */
export const hostAt = (servers: Servers, address: string): Host | undefined =>
  URL.canParse(address) ? hostsOf(servers).find(({ url }) => hostnameOf(url) === hostnameOf(address)) : undefined;

/** The cloud that a region is of, as far as the contract lists it. */
export const cloudOf = (servers: Servers, region: string | undefined): string | undefined =>
  region ? hostsOf(servers).find((host) => host.region === region)?.cloud : undefined;

export function targetOf(info: CallInfo, servers: Servers, where: Where<string> & { insecure?: boolean | undefined }): Target {
  if (typeof where !== "object" || where === null) return refuse(info, "give options: region or baseUrl.");
  const { baseUrl, region, insecure } = where as { baseUrl?: string; region?: string; insecure?: boolean };
  if (baseUrl !== undefined) {
    checkAddress(info, baseUrl, insecure);
    const host = hostAt(servers, baseUrl);
    if (region !== undefined && host?.region !== region) refuse(info, `baseUrl is no address of the region ${region}. Give only one of them.`);
    return { baseUrl, host };
  }
  if (region === undefined) return refuse(info, "give region or baseUrl.");
  const hosts = hostsOf(servers).filter((host) => host.region);
  const host = hosts.find((host) => host.region === region);
  if (!host) return refuse(info, `the contract knows no region "${region}". It knows ${hosts.map((host) => host.region).join(", ")}. Or give baseUrl.`);
  return { baseUrl: host.url, host };
}

function checkAddress(info: CallInfo, baseUrl: string, insecure: boolean | undefined): void {
  if (typeof baseUrl !== "string" || !/^https?:\/\/([^{}?#\s%]|%[\da-f]{2})+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    refuse(info, "baseUrl is not an address like https://host/path.");
  }
  const { username, password, protocol, hostname } = new URL(baseUrl);
  if (username || password) refuse(info, "baseUrl has credentials in it; give them as a token.");
  if (protocol === "http:" && insecure !== true && !isLoopback(hostname)) {
    refuse(info, "baseUrl begins with http://: anybody on the way could read the credentials. Use https://.");
  }
}

/** URL has written every form of the address in the usual one. Of x.localhost a resolver may have made any address. */
const isLoopback = (hostname: string): boolean => /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname);

/**
 * Refuses credentials at a host of another cloud. A service that has projects (`isRegional`) also refuses those of another
 * region. A host that the contract does not list is the caller's own choice.
 */
export function checkBinding(info: CallInfo, servers: Servers, { host }: Target, bound: Binding | undefined, isRegional: boolean): void {
  const { region, cloud = cloudOf(servers, region) } = ownOf(bound ?? {});
  if (!host || (cloud ?? region) === undefined) return;
  const isElsewhere = isRegional && region !== undefined && host.region !== "" && region !== host.region;
  if (cloud === host.cloud && !isElsewhere) return;
  refuse(info, `the credentials are for ${placeText(region, cloud)}, the client is for ${placeText(host.region, host.cloud)}.`);
}

/** "eu-de (Open Telekom Cloud)", or what is known of it. */
const placeText = (region: string | undefined, cloud: string | undefined): string => (region && cloud ? `${region} (${cloud})` : (region || cloud) ?? "");
