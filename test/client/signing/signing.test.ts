import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SignatureForm, sign } from "../../../client/credentials/signer.ts";
import * as reference from "./reference.ts";

/** A request that others have published with its signature. */
interface Vector {
  name: string;
  form: SignatureForm;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  accessKey: string;
  secretKey: string;
  date: string;
  region?: string;
  service?: string;
  expected: string;
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, "vectors.json"), "utf8")) as Vector[];

const bytes = (text = ""): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const dateOf = (time: string): Date => new Date(time.replace(/^(.{4})(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
const signatureIn = (headers: Record<string, string>): string | undefined => headers["Authorization"]?.split("Signature=")[1];

test.each(vectors.map((vector) => [vector.form, vector.name, vector] as const))("%s: signs as published, %s", async (_, __, vector) => {
  const { form, method, url, headers, body, accessKey, secretKey, date, region, service, expected } = vector;
  const options = { form, region, service, date: dateOf(date) };
  const added = await sign({ method, url, headers, body: bytes(body) }, { accessKey, secretKey }, options);
  expect(added).toEqual({ "X-Sdk-Date": date, Authorization: expected });
});

test("every form has been published by somebody", () => {
  expect([...new Set(vectors.map(({ form }) => form))].sort()).toEqual(["derived", "otc-legacy", "sdk"]);
});

describe("steps that are published by themselves lead to the signature", () => {
  const time = "20240801T010203Z";
  const keys = { accessKey: "RXKT3UXNJUE7EP6XO9NX", secretKey: "E6ZARQS6jkC3NDtrqErJ7qgRrGHABeokBr42DXz4" };
  const signer = { form: "sdk", ...keys, region: "cn-north-4", service: "iotdm", time } as const;
  const host = { Host: "test.com" };
  const of = async (url: string, method = "GET", body = "", form: SignatureForm = "sdk", at = time): Promise<string | undefined> =>
    signatureIn(await sign({ method, url, headers: host, body: bytes(body) }, keys, { form, region: "cn-north-4", service: "iotdm", date: dateOf(at) }));
  /** A canonical request with each part as it is published. */
  const canonical = (method: string, path: string, query: string, hash: string): string =>
    [method, path, query, `host:test.com\nx-sdk-date:${time}\n`, "host;x-sdk-date", hash].join("\n");
  const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  test("the canonical query, huaweicloud-sdk-go-v3, core/auth/signer/signer_test.go, TestSigner_canonicalQueryString", async () => {
    const published = "enable=true&limit=1&multi=1&multi=2&multi=3&path=%2Ftmp%2F123&test=%E4%B8%80%20%28%26%3D%3F%21%23%25.%2A%29";
    const values = [["limit", "1"], ["enable", "true"], ["test", "一 (&=?!#%.*)"], ["path", "/tmp/123"], ["multi", "1"], ["multi", "2"], ["multi", "3"]];
    const url = `https://test.com/?${values.map(([name, value = ""]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
    expect(await of(url)).toBe(reference.signatureOf(canonical("GET", "/", published, nothing), signer));
  });

  test("all of ASCII, encoded: a TypeScript client of Huawei Cloud CDN, encodeURI", async () => {
    const published =
      "%00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F" +
      "0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F";
    const text = encodeURIComponent(String.fromCharCode(...Array(128).keys()));
    const expected = reference.signatureOf(canonical("GET", `/${published}/`, `a=${published}`, nothing), signer);
    expect(await of(`https://test.com/${text}?a=${text}`)).toBe(expected);
  });

  test("a whole canonical request, as a gateway logged it: Open Telekom Cloud, API Gateway, apig-faq-0003", async () => {
    const published = `GET\n/app1/\n\nhost:test.com\nx-sdk-date:20190126T033427Z\n\nhost;x-sdk-date\n${nothing}`;
    const at = "20190126T033427Z";
    expect(await of("http://test.com/app1", "GET", "", "sdk", at)).toBe(reference.signatureOf(published, { ...signer, time: at }));
  });

  test("the hash of a body: support.huaweicloud.com/en-us/api-dis/dis_02_0507.html", async () => {
    const published = "af22378806bf4e69f5f1667877906e6ead78080cd859b4988ea6714dba6d1e02";
    const body = '{"stream_name":"test2","records":[{"data":"aGVsbG8gd29ybGQu","partition_id":"","explicit_hash_key":"","partition_key":"0"}]}';
    expect(await of("https://test.com/", "POST", body)).toBe(reference.signatureOf(canonical("POST", "/", "", published), signer));
  });

  test("a derived key: huaweicloud-sdk-php-v3, Core/src/Test/HKDFTest.php, testDerivedSk", async () => {
    const published = "dec8925d79117ef80d132672159bbd900940fd63a035b460bd90da006707c9dc";
    const text = reference.stringToSign(canonical("GET", "/", "", nothing), { ...signer, form: "derived" });
    expect(await of("https://test.com/", "GET", "", "derived")).toBe(reference.hmac(published, text).toString("hex"));
  });
});

// As UTF-16, in which JavaScript sorts, the two stand the other way round.
test("names and values are sorted as bytes, also beyond U+FFFF", async () => {
  const signer = { form: "sdk", accessKey: "a", secretKey: "s", region: "", service: "", time: "20240801T010203Z" } as const;
  const query: [string, string][] = [["😀", ""], ["\uFFFD", "😀"], ["\uFFFD", "\uFFFD"]];
  const url = `https://a.example/?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&")}`;
  const added = await sign({ method: "GET", url, headers: {}, body: bytes() }, signer, { date: dateOf(signer.time) });
  expect(reference.canonicalQuery(query)).toBe("%EF%BF%BD=%EF%BF%BD&%EF%BF%BD=%F0%9F%98%80&%F0%9F%98%80=");
  expect(added["Authorization"]).toBe(reference.authorizationOf({ method: "GET", path: [], query, headers: {}, body: "" }, signer));
});

describe("any request is signed as an independent implementation signs it", () => {
  const pieces = [...` /?#%+&=~!'()*;:@aZ-_.`, "%2F", "..", "$&", "工作", "é", "😀", "\uFFFD"];
  // "binary" is any code point, so also those beyond U+FFFF, which sort differently as UTF-16 and as bytes.
  const part = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", minLength: 1, maxLength: 2 }));
  const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(""));
  const segment = text.filter((value) => value !== "" && value !== "." && value !== "..");
  // Few names, so that they repeat; values may be empty.
  const name = fc.oneof(fc.constantFrom("tags", "jobName", "a", "A", "ab", "标签"), text.filter((value) => value !== ""));
  const headerName = fc.constantFrom("Host", "Content-Type", "X-Project-Id", "workspace", "TEST_UNDERSCORE", "x-z");
  const headerValue = fc.string({ unit: "grapheme-ascii", minLength: 1 });
  const secret = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
  const message = fc.record({
    method: fc.constantFrom("GET", "PUT", "POST", "DELETE"),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.array(fc.tuple(name, text), { maxLength: 6 }),
    headers: fc.dictionary(headerName, headerValue, { noNullPrototype: true }),
    body: fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array(), text.map(bytes)),
  });
  const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });

  // As this project's clients write it, as forms write it, with an equals sign left as it is, and with every byte encoded.
  const percent = (value: string): string => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const writings: [how: string, writeValue: (value: string) => string][] = [
    ["encodeURIComponent", encodeURIComponent],
    ["a plus for a space", (value) => encodeURIComponent(value).replaceAll("%20", "+")],
    ["equals signs in it", (value) => encodeURIComponent(value).replaceAll("%3D", "=")],
    ["every byte encoded", percent],
  ];

  test.each((["sdk", "derived", "otc-legacy"] as const).flatMap((form) => writings.map(([how, write]) => [form, how, write] as const)))(
    "%s, the query written with %s",
    async (form, _, write) => {
      await fc.assert(
        fc.asyncProperty(message, date, secret, secret, fc.boolean(), async (asked, at, accessKey, secretKey, slash) => {
          const { method, path, query, headers, body } = asked;
          const search = query.map(([key, value]) => `${encodeURIComponent(key)}=${write(value)}`).join("&");
          const url = `https://a.example/${path.map(encodeURIComponent).join("/")}${slash && path.length > 0 ? "/" : ""}${search && `?${search}`}`;
          const where = { form, region: "eu-de", service: "cdm" };
          const added = await sign({ method, url, headers, body: new Uint8Array(body) }, { accessKey, secretKey }, { ...where, date: at });
          const time = added["X-Sdk-Date"] ?? "";
          expect(Math.floor(at.getTime() / 1000)).toBe(dateOf(time).getTime() / 1000);
          expect(added["Authorization"]).toBe(reference.authorizationOf(asked, { ...where, accessKey, secretKey, time }));
        }),
        // Always the same ones, so that a failure can be repeated.
        { seed: 20260101, numRuns: 200 },
      );
    },
  );
});
