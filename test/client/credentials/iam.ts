// What the tests of passwords share: an IAM that gives tokens, and credentials that ask it.
import { inspect } from "node:util";
import { type PasswordOptions, password } from "../../../client/credentials/index.ts";
import type { Credentials } from "../../../generated/cdm/index.ts";
import type { Asked, Reply, TestServer } from "../../helpers/server.ts";
import { example } from "../contract.ts";

export const job = { cluster_id: "c", job_name: "j" };
export const secret = "IAMPassword";
export const user = { name: "IAMUser", domain: "IAMDomain" };
export const answer = example("iam", "create-token.without-catalog") as { token: { project: { id: string } } };
export const projectId = encodeURIComponent(answer.token.project.id);
export const refused = { status: 401, body: { error_code: "APIGW.0307", error_msg: "The token must be updated.", request_id: "r" } };
export const wrongPassword = { status: 401, body: example("iam", "create-token.wrong-password") };

/** Tokens t1, t2, … in turn. The example's tokens live for a day. */
export const tokens = () => {
  let count = 0;
  return (): Reply => ({ status: 201, headers: { "X-Subject-Token": `t${++count}` }, body: answer });
};

export const signIn = (iam: TestServer, options: Partial<PasswordOptions> = {}) =>
  password({ baseUrl: iam.url, user, password: secret, project: { name: "cn-north-1" }, retryDelay: 1, ...options } as PasswordOptions);

export const by = (credentials: Credentials): { token: never; project_id: never; credentials: Credentials } =>
  ({ token: undefined as never, project_id: undefined as never, credentials });

export const tokenOf = ({ headers }: Asked): unknown => headers["x-auth-token"];

/** Something that a test lets happen when it wants. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { open, opened };
}

export const everythingOf = (error: Error): string =>
  [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), error.stack, error.cause instanceof Error ? everythingOf(error.cause) : ""].join("\n");
