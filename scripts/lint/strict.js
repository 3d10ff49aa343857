// @ts-check
// Validates strictly: a property that the schema does not name is an error, however open the schema is to answers.
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject } from "./walk.js";

/** What the document is called where one schema refers to another. */
const whole = "contract";

/**
 * @param {any} contract
 * @returns {(schema: any) => (value: unknown) => { message: string, path: (string | number)[] }[]}
 */
export function strictValidator(contract) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });
  // Once, so that what schemas share is compiled once.
  ajv.addSchema({ $id: whole, components: closedComponents(contract) }, whole, false, false);
  return (schema) => {
    /** @type {import("ajv").ValidateFunction} */
    let validate;
    try {
      validate = ajv.compile(closed(contract, schema, true));
    } catch (error) {
      const message = `it cannot be compared, for the schema itself is broken (${/** @type {Error} */ (error).message.split("\n")[0]})`;
      return () => [{ message, path: [] }];
    }
    return (value) => {
      if (validate(value)) return [];
      return causes(validate.errors ?? []).map((error) => ({ message: sentence(error), path: placeOf(error) }));
    };
  };
}

/**
 * One error for each place. That no alternative fits is only told where nothing says why.
 * @param {import("ajv").ErrorObject[]} errors
 */
function causes(errors) {
  const vague = (/** @type {import("ajv").ErrorObject} */ error) => ["anyOf", "oneOf"].includes(error.keyword);
  const exact = errors.filter((error) => !vague(error));
  const lonely = errors.filter((error) => vague(error) && !exact.some((other) => `${other.instancePath}/`.startsWith(`${error.instancePath}/`)));
  const byPlace = new Map([...exact, ...lonely].reverse().map((error) => [placeOf(error).join("/"), error]));
  return [...byPlace.values()].reverse();
}

/** @type {(error: import("ajv").ErrorObject) => string | undefined} */
const extraOf = ({ params }) => params.unevaluatedProperty ?? params.additionalProperty;

/** @type {(error: import("ajv").ErrorObject) => string[]} */
function placeOf(error) {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra = extraOf(error);
  return extra === undefined ? path : [...path, extra];
}

const closedCache = new WeakMap();

/** @param {any} contract */
function closedComponents(contract) {
  let components = closedCache.get(contract);
  if (!components) {
    const schemas = Object.entries(contract.components?.schemas ?? {});
    components = {
      schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, closed(contract, schema, true)])),
      // Of a composition the members stay open: only the whole knows all the properties.
      open: Object.fromEntries(schemas.map(([name, schema]) => [name, closed(contract, schema, false)])),
    };
    closedCache.set(contract, components);
  }
  return components;
}

/**
 * @param {any} contract
 * @param {any} schema
 * @param {boolean} close
 * @returns {any}
 */
function closed(contract, schema, close) {
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === "string") {
    return { $ref: whole + (close ? schema.$ref : schema.$ref.replace("#/components/schemas/", "#/components/open/")) };
  }
  /** @type {Record<string, any>} */
  const copy = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties") {
      copy[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, closed(contract, child, true)]));
    } else if (key === "allOf") copy[key] = value.map((/** @type {any} */ member) => closed(contract, member, false));
    else if (key === "anyOf" || key === "oneOf") copy[key] = value.map((/** @type {any} */ member) => closed(contract, member, close));
    else if (key === "items" || key === "additionalProperties") copy[key] = closed(contract, value, true);
    else if (!key.startsWith("x-") && key !== "examples" && key !== "discriminator") copy[key] = value;
  }
  if (close && (schema.properties || schema.allOf) && !("additionalProperties" in schema)) copy.unevaluatedProperties = false;
  return copy;
}

/** @type {(error: import("ajv").ErrorObject) => string} */
function sentence(error) {
  const extra = extraOf(error);
  if (extra !== undefined) return `the schema names no property "${extra}"`;
  const where = error.instancePath === "" ? "it" : error.instancePath.slice(1).replaceAll("/", ".");
  return `${where} ${error.message}`;
}
