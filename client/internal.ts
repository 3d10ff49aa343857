// What generated clients stand on. Not part of the package's surface.
export type { Call } from "./call.ts";
export { type CallOptions, type ClientOptions, createClient } from "./client.ts";
export type { Methods } from "./methods.ts";
export type { Where } from "./server.ts";
