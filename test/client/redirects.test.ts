// A fetch of the caller's own that follows redirects would take the token along: the client notices it afterwards, and stops.
import { describe, expect, test } from "vitest";
import { UnreachableError } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, failureOf, faces } from "./clients.ts";

const following = (request: Request): Promise<Response> => fetch(new Request(request, { redirect: "follow" }));
const message = 'cdm.stopJob: the custom fetch followed a redirect. It must leave redirect: "error" of the request as it is.';

describe.each(faces)("%s", (_, stop) => {
  test.each(["/elsewhere", "another origin"])("a redirect that a custom fetch followed to %s is refused, and not tried again", async (place) => {
    await using other = await serve({ body: {} });
    await using server = await serve(({ url }) =>
      url === "/elsewhere" ? { body: {} } : { status: 307, headers: { location: place === "/elsewhere" ? place : `${other.url}/x` } });
    const error = await failureOf(stop(cdmAt(server.url, { fetch: following, retries: 3, retryDelay: 1 })), UnreachableError);
    expect(error).toMatchObject({ message, attempts: 1 });
    expect([server.asked.length, other.asked.length]).toEqual(place === "/elsewhere" ? [2, 0] : [1, 1]);
  });

  test("a response from another origin is refused though nothing says that there was a redirect, and its body is left", async () => {
    let cancelled = false;
    const body = new ReadableStream({ cancel: () => void (cancelled = true) });
    const response = Object.defineProperty(new Response(body), "url", { value: "https://other.example/v1.1" });
    const error = await failureOf(stop(cdmAt("https://cdm.example", { fetch: async () => response })), UnreachableError);
    expect(error.message).toBe(message);
    expect(cancelled).toBe(true);
  });

  test.each(["", "https://cdm.example/v1.1/x", "https://CDM.example:443/"])("a response with the address %j is taken", async (url) => {
    const fetch = async () => Object.defineProperty(Response.json({}), "url", { value: url });
    await stop(cdmAt("https://cdm.example", { fetch }));
  });
});

test("a wait does not go on after it", async () => {
  await using other = await serve({ body: {} });
  await using server = await serve({ status: 307, headers: { location: `${other.url}/x` } });
  const wait = cdmAt(server.url, { fetch: following }).waitForJob({ cluster_id: "c", job_name: "j" }, { interval: 1, timeout: 2000 });
  await failureOf(wait, UnreachableError);
  expect(other.asked).toHaveLength(1);
});
