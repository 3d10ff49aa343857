// What generated clients stand on. Not part of the package's surface.
export type { Call } from "./call.ts";
export { createClient } from "./client.ts";
export type { Methods } from "./methods.ts";
export type { Access, CallOptions, ProjectAccess, Settings, StopOptions } from "./options.ts";
export type { Servers, Where } from "./server.ts";
export { readFile } from "./files.ts";
export type { RunOption, WaitOptions } from "./wait.ts";
