export type { Answer, Call } from "./call.ts";
export type { CallOptions, ClientOptions, TokenSource } from "./client.ts";
export { AnswerError, CloudError, RefusedError, ServiceError, UnreachableError } from "./errors.ts";
export type { Where } from "./server.ts";
