// What a gateway does: it takes a request as it came over the wire, and says whether its signature is right.
import type { Asked } from "../../helpers/server.ts";
import { type Signer, authorizationOf } from "../signing/reference.ts";

export type Known = Omit<Signer, "time">;

export const known: Known = { form: "sdk", accessKey: "AK0123", secretKey: "sk-s3cr3t", region: "", service: "" };

/** Two texts that are equal when the request was signed with the key. */
export function verify({ method, url, headers, body }: Asked, signer: Known = known): { sent: string; right: string } {
  const sent = String(headers["authorization"]);
  const names = /SignedHeaders=([^,]*)/.exec(sent)?.[1]?.split(";") ?? [];
  const [path = "", search = ""] = url.split("?");
  const query = search.split("&").filter(Boolean).map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
  });
  const signed = names.filter((name) => name !== "x-sdk-date").map((name) => [name, String(headers[name])] as const);
  const message = { method, path: path.slice(1).split("/").map(decodeURIComponent), query, headers: Object.fromEntries(signed), body };
  return { sent, right: authorizationOf(message, { ...signer, time: String(headers["x-sdk-date"]) }) };
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll("+", " "));

export const signedHeaders = ({ headers }: Asked): string[] => /SignedHeaders=([^,]*)/.exec(String(headers["authorization"]))?.[1]?.split(";") ?? [];
