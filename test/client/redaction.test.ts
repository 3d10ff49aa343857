// A secret is found however the service, or a library, writes it; and what is shown of it obeys no terminal.
import { describe, expect, test } from "vitest";
import { AnswerError, CloudError, NotSentError, ServiceError, UnreachableError } from "../../generated/cdm/index.ts";
import { type Reply, serve } from "../helpers/server.ts";
import { type Options, cdmAt, credentials, failureOf, iamAt } from "./clients.ts";
import { everythingOf } from "./everything.ts";

const job = { cluster_id: "c", job_name: "j" };
const utf8 = (text: string, encoding: BufferEncoding): string => Buffer.from(text).toString(encoding);
const percent = (text: string): string => Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
/** As the URLEncoder of Java writes it. */
const form = (text: string): string => new URLSearchParams({ "": text }).toString().slice(1);
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const entities = (text: string, write: (char: string) => string): string => text.replace(/[^A-Za-z0-9]/gu, write);

const encodings: [string, (text: string) => string][] = [
  ["as it is", (text) => text],
  ["percent encoding", (text) => encodeURIComponent(text)],
  ["percent encoding in small letters", (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase())],
  ["percent encoding, also of what needs none", (text) => entities(text, percent)],
  ["percent encoding, twice", (text) => encodeURIComponent(encodeURIComponent(text))],
  ["form encoding", form],
  ["JSON", json],
  ["JSON with slashes escaped", (text) => json(text).replaceAll("/", "\\/")],
  ["JSON in ASCII", (text) => json(text).replace(/[^\x20-\x7e]|[<>&']/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)],
  ["JSON within JSON", (text) => json(json(text))],
  ["HTML by name", (text) => entities(text, (char) => ({ '"': "&quot;", "&": "&amp;", "'": "&apos;", "<": "&lt;", ">": "&gt;" })[char] ?? char)],
  ["HTML by number", (text) => entities(text, (char) => `&#${char.codePointAt(0)};`)],
  ["HTML by hexadecimal number", (text) => entities(text, (char) => `&#x${char.codePointAt(0)?.toString(16).toUpperCase()};`)],
  ["HTML with zeros", (text) => entities(text, (char) => `&#0${char.codePointAt(0)};`)],
];
const base64: [string, (text: string) => string][] = [
  ["base64", (text) => utf8(text, "base64")],
  ["base64 for addresses", (text) => utf8(text, "base64url")],
  ["basic authentication", (text) => utf8(`user:${text}`, "base64")],
  ["basic authentication of a longer user", (text) => utf8(`users1:${text}`, "base64")],
  ["basic authentication of another", (text) => utf8(`user12:${text}`, "base64")],
];
const passwords = ["plain-enough", "a\"b c&d\\e<f>'g'/+%?#=", "päß wörd 密码 😀!", "\\\\\\\"\\\\x\\", "tab\tand\nnewline", "~?~>~?~>long-enough-to-be-cut-~?~>~?~>~?~>"];

/** How a service that quotes this of a password is shown. */
async function shownOf(password: string, quoted: string): Promise<ServiceError> {
  const { user } = credentials.auth.identity.password;
  const body = { auth: { ...credentials.auth, identity: { ...credentials.auth.identity, password: { user: { ...user, password } } } } };
  const error = { message: `before ${quoted} after` };
  return failureOf(iamAt("https://iam.example", { fetch: async () => Response.json({ error }, { status: 400 }) }).createToken({ body }), ServiceError);
}

describe.each(encodings)("a password in %s", (_, encode) => {
  test.each(passwords)("%j", async (password) => {
    const error = await shownOf(password, encode(password));
    expect(error.reason).toMatch(/^before \[redacted\].* after$/);
    expect(everythingOf(error)).not.toContain(encode(password));
    expect((error.reason ?? "").length).toBeLessThan(40);
  });
});

describe.each(base64)("a password in %s", (_, encode) => {
  test.each(passwords)("%j", async (password) => {
    const [quoted, reason = ""] = [encode(password), (await shownOf(password, encode(password))).reason];
    // What remains is what base64 made of the user's name, and up to two characters at the end.
    const left = /^before (\S*)\[redacted\](\S{0,2}) after$/.exec(reason);
    expect(left).not.toBeNull();
    expect(quoted.startsWith(left?.[1] ?? "?")).toBe(true);
    expect(utf8("x:users", "base64").length).toBeGreaterThan((left?.[1] ?? "").length);
  });
});

test.each([["a lone surrogate", "\ud800abcdef"], ["backslashes", "\\".repeat(40)], ["many words", "word ".repeat(20_000)]])("%s in a password is no obstacle", async (_, password) => {
  const error = await shownOf(password, `${password} ${"\\".repeat(70)}!`);
  expect(everythingOf(error)).not.toContain(password);
});

test("a password that a page's title shows up to its first < is redacted", async () => {
  const password = "first-half<second-half";
  await using server = await serve({ status: 502, headers: { "content-type": "text/html" }, body: `<title>bad ${password}</title>` });
  const body = structuredClone(credentials) as { auth: { identity: { password: { user: { password: string } } } } };
  body.auth.identity.password.user.password = password;
  const error = await failureOf(iamAt(server.url).createToken({ body: body as never }), ServiceError);
  expect(error.reason).toBe("bad [redacted]");
  expect(everythingOf(error)).not.toContain("first-half");
});

test("an echo at any depth of a response is redacted, or what holds it is", async () => {
  const token = "t0ken-of-the-caller";
  for (const depth of [50, 500, 50_000]) {
    const text = `${'{"a":['.repeat(depth)}"${token}"${"]}".repeat(depth)}`;
    const error = await failureOf(cdmAt("https://cdm.example", { token, fetch: async () => new Response(text, { status: 400 }) }).startJob(job), ServiceError);
    expect(JSON.stringify(error)).not.toContain(token);
    expect(everythingOf(error)).not.toContain(token);
  }
});

describe("user and password in an address", () => {
  const address = "http://proxyuser:pr0xy-p@ss@proxy.example:3128/";
  const failing = (make: () => unknown): Options => ({ token: "t", fetch: () => Promise.reject(make()) });
  const invalid = (): unknown => {
    try {
      return new URL("http://proxyuser:pr0xy-p@ss@proxy example/");
    } catch (error) {
      return error;
    }
  };

  test.each<[string, () => unknown]>([
    ["a message", () => new Error(`cannot reach ${address}`)],
    ["the message of a cause", () => new TypeError("fetch failed", { cause: new Error(`connect to ${address} failed`) })],
    ["a stack", () => Object.assign(new Error("no"), { stack: `Error: no\n at ${address}` })],
    ["a property", () => Object.assign(new Error("no"), { proxy: address })],
    ["an error of URL", invalid],
    ["a string", () => `no ${address}`],
  ])("is not shown of %s", async (_, make) => {
    const shown = everythingOf(await failureOf(cdmAt("https://cdm.example", failing(make)).stopJob(job), UnreachableError));
    expect(shown).not.toMatch(/proxyuser|pr0xy|ss@/);
  });

  test("is not shown of a response, and the rest of the address is", async () => {
    await using server = await serve({ status: 502, body: { error_code: "X.1", error_msg: `upstream ${address} is down, see https://help.example/a@b` } });
    const error = await failureOf(cdmAt(server.url).stopJob(job), ServiceError);
    expect(error.reason).toBe("upstream http://[redacted]@proxy.example:3128/ is down, see https://help.example/a@b");
  });
});

describe("no control characters are in", () => {
  const hostile = "\u001b[2J\u009b31m\r\nFAKE: all is well\u2028\u2029\u202e\u0000";
  const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/;

  test.each<[string, Reply]>([
    ["the message of a refusal", { status: 400, body: { errCode: hostile, externalMessage: hostile } }],
    ["the message of a wrong answer", { headers: { "content-type": "text/\u009b31m" }, body: `\u009b${hostile}` }],
    ["the message of a failure with status 200", { body: { "validation-result": [{ message: hostile, status: hostile }] } }],
  ])("%s", async (_, reply) => {
    await using server = await serve(reply);
    const error = await failureOf(cdmAt(server.url).stopJob(job), CloudError);
    expect(error.message).not.toMatch(controls);
    expect(String(error.cause)).not.toMatch(controls);
  });

  test("the cause of a wrong answer", async () => {
    const error = await failureOf(cdmAt("https://cdm.example", { fetch: async () => new Response("\u009b31m") }).stopJob(job), AnswerError);
    expect(String(error.cause)).toContain("Error");
    expect(String(error.cause)).not.toMatch(controls);
  });

  test("the message about an input", async () => {
    const error = await failureOf(cdmAt("https://cdm.example").stopJob({ ...job, [hostile]: 1 } as never), NotSentError);
    expect(error.message).not.toMatch(controls);
  });

  test("lines of a log", async () => {
    const lines: string[] = [];
    const enough = new AbortController();
    const logger = { debug: (line: string) => lines.push(line), info: (line: string) => lines.push(line) && enough.abort() };
    const cdm = cdmAt("https://cdm.example", { logger, fetch: async () => Response.json({ submissions: [{ status: hostile }] }) });
    await failureOf(cdm.waitForJob(job, { interval: 5, signal: enough.signal }), CloudError);
    expect(lines.join()).toContain("FAKE: all is well");
    for (const line of lines) expect(line).not.toMatch(controls);
  });
});
