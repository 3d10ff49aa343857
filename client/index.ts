export type { Answer, Call } from "./call.ts";
export type { CallOptions, ClientOptions, TokenSource } from "./client.ts";
export { AnswerError, CloudError, NotSentError, ServiceError, UnreachableError } from "./errors.ts";
export type { Where } from "./server.ts";
