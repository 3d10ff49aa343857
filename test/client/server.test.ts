import { expect, test } from "vitest";
import { NotSentError, createCdmClient } from "../../generated/cdm/index.ts";
import { serve } from "../helpers/server.ts";
import { cdmAt, clientOf } from "./clients.ts";
import { operations, originsOf, services } from "./contract.ts";

/** Where a region leads: the origin of a call that only reads. */
async function originOf(service: string, region: string): Promise<string> {
  let origin = "";
  const fetch = async (request: Request): Promise<Response> => {
    origin = new URL(request.url).origin;
    return Response.json({});
  };
  const read = operations.find((operation) => operation.service === service && operation.node["x-effect"] === "read");
  const call = clientOf(service, { region, project_id: "p", token: "t", fetch })?.[read?.id ?? ""]?.(read?.input ?? {});
  // Whether the client accepts the empty object as a response is not the point.
  await call?.catch(() => undefined);
  return origin;
}

test.each(services)("every region of the contract of %s leads to its host", async (service) => {
  const origins = originsOf(service);
  const asked = await Promise.all(
    Object.keys(origins).map(async (region) => [region, await originOf(service, region)]),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(Object.fromEntries(asked)).toEqual(origins);
});

// A few by hand, one of each kind of host.
test.each([
  ["cdm", "eu-de", "https://cdm.eu-de.otc.t-systems.com"],
  ["cdm", "cn-north-4", "https://cdm.cn-north-4.myhuaweicloud.com"],
  ["dlf", "eu-de", "https://dayu-dlf.eu-de.otc.t-systems.com"],
  ["dlf", "eu-west-101", "https://dayu-dlf.eu-west-101.myhuaweicloud.eu"],
  ["iam", "eu-nl", "https://iam.eu-nl.otc.t-systems.com"],
  ["mrs", "ap-southeast-1", "https://mrs.ap-southeast-1.myhuaweicloud.cn"],
  ["mrs", "eu-west-101", "https://mrs.eu-west-101.myhuaweicloud.eu"],
])("%s in %s is %s", async (service, region, origin) => {
  expect(await originOf(service, region)).toBe(origin);
});

test.each(["eu-central-1", "", "EU-DE", "eu-de.other.example/", "{region}", "toString"])(
  "the region %j is refused",
  (region) => {
    const create = (): unknown => createCdmClient({ region: region as "eu-de", project_id: "p", token: "t" });
    expect(create).toThrow(NotSentError);
    expect(create).toThrow(/^cdm\.client: .*eu-de, cn-north-1/);
  },
);

test("neither region nor baseUrl is refused", () => {
  expect(() => createCdmClient({ project_id: "p", token: "t" } as never)).toThrow(NotSentError);
});

test.each([
  ["empty", ""],
  ["a path alone", "/cdm"],
  ["a host without a scheme", "cdm.example"],
  ["a host and a port without a scheme", "localhost:8080"],
  ["relative to a scheme", "//cdm.example"],
  ["a template of a host", "https://cdm.{region}.example"],
  ["a template of a path", "https://cdm.example/{project_id}"],
  ["of a scheme that is not HTTP", "ftp://cdm.example"],
  // The path of a call would become part of these.
  ["an address with a query", "https://cdm.example/?to="],
  ["an address with a fragment", "https://cdm.example/#"],
])("a baseUrl that is %s is refused", (_, baseUrl) => {
  expect(() => cdmAt(baseUrl)).toThrow(NotSentError);
});

test.each([
  ["", "/v1.1"],
  ["/", "/v1.1"],
  ["/proxy", "/proxy/v1.1"],
  ["/proxy/", "/proxy/v1.1"],
  ["/proxy/cdm%20de/", "/proxy/cdm%20de/v1.1"],
])("every path begins with that of a baseUrl that ends with %j", async (end, beginning) => {
  await using server = await serve({ body: {} });
  await cdmAt(server.url + end).stopJob({ cluster_id: "c", job_name: "j" });
  expect(server.asked[0]?.url).toBe(`${beginning}/p/clusters/c/cdm/job/j/stop`);
});

test.each([
  [undefined, "give options"],
  [{ project_id: "p", token: "t" }, "give region or baseUrl."],
  [{ baseUrl: "https://user:secret@cdm.example", project_id: "p", token: "t" }, "baseUrl has credentials in it"],
  [{ baseUrl: new URL("https://cdm.example"), project_id: "p", token: "t" }, "baseUrl is not an address"],
])("options like %j are refused at once, in a sentence without secrets", (options, sentence) => {
  const create = (): unknown => createCdmClient(options as never);
  expect(create).toThrow(NotSentError);
  expect(create).toThrow(sentence);
  expect(create).not.toThrow("secret");
});
