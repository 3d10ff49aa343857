// @ts-check
// The named JSON examples of all responses, with the operation and the status that they belong to.
import { follow, operationsOf } from "./walk.js";

/** @typedef {import("./types.d.ts").Path} Path */

/**
 * @param {any} contract
 * @returns {{ operation: any, status: string, response: any, name: string, example: any, path: Path }[]}
 */
export const responseExamples = (contract) =>
  operationsOf(contract).flatMap(({ operation, path }) =>
    Object.entries(operation.responses ?? {}).flatMap(([status, written]) => {
      const { node: response, path: at } = follow(contract, written, [...path, "responses", status]);
      const examples = Object.entries(response?.content?.["application/json"]?.examples ?? {});
      return examples.map(([name, example]) => {
        const place = [...at, "content", "application/json", "examples", name];
        return { operation, status, response, name, example, path: place };
      });
    }),
  );
