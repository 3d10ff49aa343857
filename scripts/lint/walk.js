// @ts-check
/** @typedef {import("./types.d.ts").Path} Path */

/** @type {(value: unknown) => value is Record<string, any>} */
export const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys whose values are data, in which nothing is a schema or a citation, whatever it looks like. */
const dataKeys = new Set(["example", "default", "enum", "const"]);

/** Whether an object is the map from a schema's properties to their schemas, whose keys may be anything. @type {(path: Path) => boolean} */
const isPropertyMap = (path) => path.at(-1) === "properties" && path.at(-2) !== "properties";

/** @type {(path: Path, key: string) => boolean} */
const isData = (path, key) =>
  !isPropertyMap(path) &&
  path.at(-1) !== "responses" && (dataKeys.has(key) || (key === "value" && path.at(-2) === "examples"));

/**
 * Visits every object of a document with its path, but for those that are data.
 * @param {unknown} value
 * @param {(node: Record<string, any>, path: Path) => void} visit
 * @param {Path} [path]
 */
export function walk(value, visit, path = []) {
  if (Array.isArray(value)) value.forEach((item, index) => walk(item, visit, [...path, index]));
  if (!isObject(value)) return;
  if (!isPropertyMap(path)) visit(value, path);
  for (const [key, child] of Object.entries(value)) if (!isData(path, key)) walk(child, visit, [...path, key]);
}

/**
 * Visits every schema of a document, however deep, with its path.
 * @param {any} document
 * @param {(schema: Record<string, any>, path: Path) => void} visit
 */
export function walkSchemas(document, visit) {
  /** @type {(schema: any, path: Path) => void} */
  const into = (schema, path) => {
    if (!isObject(schema)) return;
    visit(schema, path);
    for (const key of ["properties", "patternProperties", "$defs"]) {
      for (const [name, child] of Object.entries(schema[key] ?? {})) into(child, [...path, key, name]);
    }
    for (const key of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      (schema[key] ?? []).forEach((/** @type {any} */ child, /** @type {number} */ i) => into(child, [...path, key, i]));
    }
    for (const key of ["items", "additionalProperties", "not", "if", "then", "else"]) into(schema[key], [...path, key]);
  };
  /** @type {(value: any, path: Path) => void} */
  const find = (value, path) => {
    if (Array.isArray(value)) return value.forEach((item, index) => find(item, [...path, index]));
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "schema") into(child, [...path, key]);
      else if (!isData(path, key) && !key.startsWith("x-")) find(child, [...path, key]);
    }
  };
  find(document.paths, ["paths"]);
  for (const [kind, components] of Object.entries(document.components ?? {})) {
    if (kind !== "schemas") find(components, ["components", kind]);
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    into(schema, ["components", "schemas", name]);
  }
}

/** @type {(reference: string) => Path} */
const pathOf = (reference) =>
  reference
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/**
 * What a local reference names, and where that is written.
 * @param {any} document
 * @param {any} node
 * @param {Path} [path]
 * @returns {{ node: any, path: Path }}
 */
export function follow(document, node, path = []) {
  let at = { node, path };
  for (let hops = 0; isObject(at.node) && typeof at.node.$ref === "string" && hops < 20; hops++) {
    const target = pathOf(at.node.$ref);
    at = { node: target.reduce((value, key) => value?.[key], document), path: target };
  }
  return at;
}

/** @type {(document: any, node: any) => any} */
export const resolve = (document, node) => follow(document, node).node;

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Every operation of a document.
 * @param {any} document
 * @returns {{ operation: any, path: Path }[]}
 */
export const operationsOf = (document) =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods
      .filter((method) => isObject(item?.[method]))
      .map((method) => ({ operation: item[method], path: ["paths", path, method] })),
  );

/**
 * The media types of an object with `content`.
 * @param {any} holder
 * @param {Path} path
 * @returns {{ media: any, path: Path }[]}
 */
export const contentOf = (holder, path) =>
  Object.entries(holder?.content ?? {}).map(([type, media]) => ({ media, path: [...path, "content", type] }));

/**
 * Everything that has a schema and may have examples of it: bodies, parameters and headers, each where it is written.
 * @param {any} document
 * @returns {{ media: any, path: Path }[]}
 */
export function exemplified(document) {
  const components = document.components ?? {};
  const shared = ["parameters", "headers"].flatMap((kind) => entriesOf(components[kind], ["components", kind]));
  const answers = [
    ...entriesOf(components.responses, ["components", "responses"]).map(({ media, path }) => ({ response: media, path })),
    ...responsesOf(document),
  ];
  const parameters = [
    ...Object.entries(document.paths ?? {}).flatMap(([path, item]) => entriesOf(item?.parameters, ["paths", path, "parameters"])),
    ...operationsOf(document).flatMap(({ operation, path }) => entriesOf(operation.parameters, [...path, "parameters"])),
  ];
  const headers = answers.flatMap(({ response, path }) => entriesOf(response?.headers, [...path, "headers"]));
  return [...bodiesOf(document), ...shared, ...parameters, ...headers];
}

/** @type {(holder: any, path: Path) => { media: any, path: Path }[]} */
const entriesOf = (holder, path) =>
  Object.entries(holder ?? {}).map(([key, media]) => ({ media, path: [...path, Array.isArray(holder) ? Number(key) : key] }));

/** @type {(document: any) => { response: any, path: Path }[]} */
const responsesOf = (document) =>
  operationsOf(document).flatMap(({ operation, path }) =>
    Object.entries(operation.responses ?? {}).map(([status, response]) => ({ response, path: [...path, "responses", status] })),
  );

/**
 * Every request and response body of a document, each where it is written.
 * @param {any} document
 * @returns {{ media: any, path: Path }[]}
 */
export function bodiesOf(document) {
  const components = document.components ?? {};
  return [
    ...["requestBodies", "responses"].flatMap((kind) =>
      Object.entries(components[kind] ?? {}).flatMap(([name, holder]) => contentOf(holder, ["components", kind, name])),
    ),
    ...operationsOf(document).flatMap(({ operation, path }) => contentOf(operation.requestBody, [...path, "requestBody"])),
    ...responsesOf(document).flatMap(({ response, path }) => contentOf(response, path)),
  ];
}
