// @ts-check
import { document } from "../given.js";
import { follow, isObject, operationsOf, resolve, walk } from "../walk.js";

/** @typedef {import("../types.d.ts").Path} Path */
/** @typedef {import("../types.d.ts").Result} Result */

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "What an extension names is there: a property of the answer, a parameter of the operation, a code of errors.yaml, a known state, an input. Methods that it adds to the client have names of their own, and only what changes nothing is asked again and again.",
  given: document,
  severity: "error",
  check: (contract) => [
    ...operationsOf(contract).flatMap((at) => [...failures(contract, at), ...waits(contract, at), ...pages(contract, at), ...codes(contract, at), ...variants(contract, at)]),
    ...Object.entries(contract.components?.schemas ?? {}).flatMap(([name, schema]) => forms(contract, schema, ["components", "schemas", name])),
    ...namesakes(contract),
  ],
  why: "Clients look where the extension points. Where nothing is, they take a failure for a success, wait for ever or end too early.",
  wrong: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-already-done: { codes: [Job.0002], texts: [] }
`,
  right: `
paths:
  /v1/{project_id}/jobs/{job_name}/stop:
    post:
      x-already-done: { codes: [Job.0001], texts: [] }
`,
};

/** @typedef {{ operation: any, path: Path }} At */

/** The schema of a success, and where its response stands. @type {(contract: any, at: At) => { schema: any, response: any, path: Path }[]} */
const successes = (contract, { operation, path }) =>
  Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([status, written]) => {
      const { node, path: at } = follow(contract, written, [...path, "responses", status]);
      return { schema: Object.values(node?.content ?? {}).find(isObject)?.schema, response: node, path: at };
    });

/** What a schema has by a name; a number is a place in a list. @type {(contract: any, schema: any, name: string) => any} */
function child(contract, schema, name) {
  const { node } = follow(contract, schema);
  if (!isObject(node)) return undefined;
  for (const part of [...(node.anyOf ?? []), ...(node.allOf ?? [])]) {
    const found = child(contract, part, name);
    if (found) return found;
  }
  const found = /^\d+$/.test(name) ? node.items : node.properties?.[name];
  return found && follow(contract, found).node;
}

/** @type {(contract: any, schema: any, pointer: any) => any} */
const pointed = (contract, schema, pointer) =>
  String(pointer).split("/").slice(1).reduce((node, name) => node && child(contract, node, name), schema);

/** @type {(contract: any, at: At) => Result[]} */
const failures = (contract, at) =>
  successes(contract, at).flatMap(({ schema, response, path }) => {
    const failure = response?.["x-failure"];
    if (!isObject(failure)) return [];
    if (!failure.list) {
      return pointed(contract, schema, failure.status) ? [] : [{ message: `x-failure: the answer has no ${failure.status}.`, path: [...path, "x-failure", "status"] }];
    }
    const list = child(contract, schema, failure.list);
    const inner = list && failure.within ? child(contract, list.items, failure.within) : list;
    const missing = !list ? ["list"] : !inner ? ["within"] : ["status", "message"].filter((key) => !child(contract, inner.items, failure[key]));
    return missing.map((key) => ({ message: `x-failure: the answer has no property "${failure[key]}".`, path: [...path, "x-failure", key] }));
  });

/** @type {(contract: any, at: At) => string[]} */
const parameters = (contract, { operation, path }) =>
  [...(contract.paths[/** @type {string} */ (path[1])].parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => follow(contract, parameter).node?.name,
  );

/** @type {(contract: any, at: At) => Result[]} */
function waits(contract, at) {
  const wait = at.operation["x-wait"];
  if (!isObject(wait)) return [];
  const schema = successes(contract, at)[0]?.schema;
  const place = [...at.path, "x-wait"];
  if (!schema) return [{ message: "x-wait: the operation has no answer to look at.", path: place }];
  const list = wait.item ? pointed(contract, schema, wait.item.list) : undefined;
  const subject = wait.item ? list?.items : schema;
  return [
    ...harmful(at, "x-wait"),
    ...strangers(contract, subject && pointed(contract, subject, wait.state), wait, place),
    ...(wait.item && !list ? [{ message: `x-wait: the answer has no ${wait.item.list}.`, path: [...place, "item", "list"] }] : []),
    ...(wait.item && list && !child(contract, subject, wait.item.key) ? [{ message: `x-wait: what is in ${wait.item.list} has no property "${wait.item.key}".`, path: [...place, "item", "key"] }] : []),
    ...(wait.item && !parameters(contract, at).includes(wait.item.input) ? [{ message: `x-wait: the operation has no parameter "${wait.item.input}".`, path: [...place, "item", "input"] }] : []),
    ...["state", "result", "busy", "run"]
      .flatMap((key) => [wait[key]?.list ?? wait[key] ?? []].flat().map((pointer) => ({ key, pointer })))
      .filter(({ pointer }) => subject && !pointed(contract, subject, pointer))
      .map(({ key, pointer }) => ({ message: `x-wait: the answer has no ${pointer}.`, path: [...place, key] })),
  ];
}

/** What is asked again and again must change nothing. @type {(at: At, key: string) => Result[]} */
const harmful = ({ operation, path }, key) =>
  operation["x-effect"] === "read" ? [] : [{ message: `${key}: the operation is not "read", and would be repeated.`, path: [...path, key] }];

/** States that the answer's own list does not know; most likely misspelt. @type {(contract: any, state: any, wait: any, path: Path) => Result[]} */
function strangers(contract, state, { targets, failed }, path) {
  const known = (state?.anyOf ?? []).flatMap((/** @type {any} */ member) => follow(contract, member).node?.enum ?? []);
  if (known.length === 0) return [];
  const named = [...Object.entries(targets ?? {}).map(([name, states]) => ({ states, path: [...path, "targets", name] })), { states: failed, path: [...path, "failed"] }];
  return named.flatMap(({ states, path }) =>
    (Array.isArray(states) ? states : []).flatMap((one, index) => (known.includes(one) ? [] : [{ message: `x-wait: the answer knows no state "${one}".`, path: [...path, index] }])),
  );
}

/** @type {(contract: any, at: At) => Result[]} */
function pages(contract, at) {
  const page = at.operation["x-page"];
  if (!isObject(page)) return [];
  const list = pointed(contract, successes(contract, at)[0]?.schema, page.items);
  const place = [...at.path, "x-page"];
  return [
    ...harmful(at, "x-page"),
    ...(list ? [] : [{ message: `x-page: the answer has no ${page.items}.`, path: [...place, "items"] }]),
    ...(list && !pointed(contract, list.items, page.key) ? [{ message: `x-page: what is in ${page.items} has no ${page.key}.`, path: [...place, "key"] }] : []),
    ...["position", "size"]
      .filter((key) => page[key] && !parameters(contract, at).includes(page[key]))
      .map((key) => ({ message: `x-page: the operation has no parameter "${page[key]}".`, path: [...place, key] })),
  ];
}

/** @type {(contract: any, at: At) => Result[]} */
function codes(contract, { operation, path }) {
  const named = operation["x-already-done"]?.codes;
  return (Array.isArray(named) ? named : []).flatMap((code, index) =>
    Object.hasOwn(contract["x-errors"] ?? {}, code)
      ? []
      : [{ message: `There is no code ${code} in errors.yaml.`, path: [...path, "x-already-done", "codes", index] }],
  );
}

/** @type {(contract: any, at: At) => Result[]} */
const variants = (contract, { operation, path }) =>
  Object.entries(isObject(operation["x-variants"]) ? operation["x-variants"] : {}).flatMap(([name, variant]) =>
    ["request", "answer"]
      .filter((key) => variant?.[key] && !Object.hasOwn(contract.components?.schemas ?? {}, variant[key]))
      .map((key) => ({ message: `There is no schema ${variant[key]}.`, path: [...path, "x-variants", name, key] }))
      .concat(
        variant?.media && !Object.entries(operation.responses ?? {}).some(([status, response]) => status.startsWith("2") && Object.hasOwn(resolve(contract, response)?.content ?? {}, variant.media))
          ? [{ message: `No answer is ${variant.media}.`, path: [...path, "x-variants", name, "media"] }]
          : [],
      ),
  );

/** A form goes with values that the contract knows, and holds what a text can be. @type {(contract: any, schema: any, path: Path) => Result[]} */
function forms(contract, schema, path) {
  const form = schema?.["x-form"];
  if (!isObject(form)) return [];
  const known = knownValues(contract);
  const parts = form.config || form.list ? [{ part: schema, path }] : Object.entries(schema.properties ?? {}).map(([name, part]) => ({ part, path: [...path, "properties", name] }));
  return [
    ...(Array.isArray(form.for) ? form.for : []).flatMap((one, index) =>
      known.has(one) ? [] : [{ message: `x-form: no enumeration of the contract knows "${one}".`, path: [...path, "x-form", "for", index] }],
    ),
    ...parts.flatMap(({ part, path }) => [
      ...(part.required ?? []).flatMap((/** @type {string} */ name, /** @type {number} */ index) =>
        Object.hasOwn(part.properties ?? {}, name) ? [] : [{ message: `x-form: there is no input "${name}".`, path: [...path, "required", index] }],
      ),
      ...Object.entries(part.properties ?? {}).flatMap(([name, input]) =>
        ["string", "boolean", "integer", "number"].includes(input?.type) || input?.anyOf?.[0]?.enum
          ? []
          : [{ message: `x-form: ${name} is neither a text, a number, a boolean nor an open enumeration.`, path: [...path, "properties", name] }],
      ),
    ]),
  ];
}

/** All that enumerations name. @type {(contract: any) => Set<unknown>} */
function knownValues(contract) {
  const known = new Set();
  walk(contract.components?.schemas, (node) => {
    if (Array.isArray(node.enum)) node.enum.forEach((value) => known.add(value));
  });
  return known;
}

/** A client that has "then" is taken for a promise. */
const reserved = ["then", "constructor", "toString", "toJSON", "valueOf"];

/** Methods of the client that would take each other's place. @type {(contract: any) => Result[]} */
function namesakes(contract) {
  const named = operationsOf(contract).flatMap(({ operation, path }) => [
    { name: operation.operationId, path: [...path, "operationId"] },
    ...["x-wait", "x-page"].map((key) => ({ name: operation[key]?.as, path: [...path, key, "as"] })),
    // One of the operation's own name stands for it.
    ...Object.keys(isObject(operation["x-variants"]) ? operation["x-variants"] : {})
      .filter((name) => name !== operation.operationId)
      .map((name) => ({ name, path: [...path, "x-variants", name] })),
  ]);
  // Two operations of one id are found by Spectral's own rule.
  return named
    .filter(({ name, path }, index) => name && path.at(-1) !== "operationId" && named.some((other, i) => other.name === name && (other.path.at(-1) === "operationId" || i < index)))
    .map(({ name, path }) => ({ message: `The client has a method "${name}" already.`, path }))
    .concat(named.filter(({ name }) => reserved.includes(name)).map(({ name, path }) => ({ message: `"${name}" means something else to JavaScript. Take another name.`, path })));
}
