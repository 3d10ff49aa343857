// The types of the methods by path, `client.PUT("/v1.1/{project_id}/…", …)`: those of openapi-fetch, except that what was
// given to the client need not be given again.
import type { Client } from "openapi-fetch";

type MakeOptional<T, Names> = T extends object
  ? Omit<T, Names & keyof T> & { [Name in Extract<keyof T, Names>]?: T[Name] }
  : T;

/** An operation without path parameters has `path?: never`, and stays as it is. */
type Relax<Operation, Names> = Operation extends { parameters: { path: infer Path } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "path"> &
        ([keyof Path] extends [Names] ? { path?: MakeOptional<Path, Names> } : { path: MakeOptional<Path, Names> });
    }
  : Operation;

type RelaxAll<Paths, Names> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Method extends "parameters" ? Paths[Path][Method] : Relax<Paths[Path][Method], Names> };
};

export type Methods<Paths extends object, Names extends string> = Pick<
  Client<RelaxAll<Paths, Names>>,
  "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE"
>;
