// @ts-check
// The one ruleset. Of Spectral's own rules every one is listed, with the reason where it is off; silence decides
// nothing, and a test compares this list with what the pinned version brings.
import { oas } from "@stoplight/spectral-rulesets";
import { isObject } from "./walk.js";
import bodyExample from "./rules/body-example.js";
import bodyRequired from "./rules/body-required.js";
import boundsOrdered from "./rules/bounds-ordered.js";
import citationOnce from "./rules/citation-once.js";
import codesDeclared from "./rules/codes-declared.js";
import componentUsed from "./rules/component-used.js";
import enumerationDescribed from "./rules/enumeration-described.js";
import errorBodyReadable from "./rules/error-body-readable.js";
import exampleCodeDeclared from "./rules/example-code-declared.js";
import exampleSummary from "./rules/example-summary.js";
import exampleValid from "./rules/example-valid.js";
import examplesDiffer from "./rules/examples-differ.js";
import extensionKnown from "./rules/extension-known.js";
import extensionTarget from "./rules/extension-target.js";
import formatKnown from "./rules/format-known.js";
import keywordKnown from "./rules/keyword-known.js";
import keywordTyped from "./rules/keyword-typed.js";
import mediaTypeKnown from "./rules/media-type-known.js";
import objectTyped from "./rules/object-typed.js";
import openEnumeration from "./rules/open-enumeration.js";
import operationDescriptionAdds from "./rules/operation-description-adds.js";
import operationEffect from "./rules/operation-effect.js";
import operationFailures from "./rules/operation-failures.js";
import operationIdStyle from "./rules/operation-id-style.js";
import operationNamed from "./rules/operation-named.js";
import operationRead from "./rules/operation-read.js";
import operationReplacement from "./rules/operation-replacement.js";
import operationSources from "./rules/operation-sources.js";
import operationSummaryImperative from "./rules/operation-summary-imperative.js";
import operationSummaryStyle from "./rules/operation-summary-style.js";
import operationUnauthorized from "./rules/operation-unauthorized.js";
import outcomeExamples from "./rules/outcome-examples.js";
import pathParametersOnce from "./rules/path-parameters-once.js";
import propertyDescribed from "./rules/property-described.js";
import requestBodyAllowed from "./rules/request-body-allowed.js";
import requestClosed from "./rules/request-closed.js";
import requiredDeclared from "./rules/required-declared.js";
import requiredEvidenced from "./rules/required-evidenced.js";
import responseBodyAllowed from "./rules/response-body-allowed.js";
import responseOpen from "./rules/response-open.js";
import rulingKnown from "./rules/ruling-known.js";
import rulingStrength from "./rules/ruling-strength.js";
import rulingUsed from "./rules/ruling-used.js";
import securityStated from "./rules/security-stated.js";
import serverSources from "./rules/server-sources.js";
import sourceKnown from "./rules/source-known.js";
import staleTokenDeclared from "./rules/stale-token-declared.js";
import tagUsed from "./rules/tag-used.js";

/** Our own rules; each has a file of its name in rules/. */
export const houseRules = {
  "cdc-body-example": bodyExample,
  "cdc-body-required": bodyRequired,
  "cdc-bounds-ordered": boundsOrdered,
  "cdc-citation-once": citationOnce,
  "cdc-codes-declared": codesDeclared,
  "cdc-component-used": componentUsed,
  "cdc-enumeration-described": enumerationDescribed,
  "cdc-error-body-readable": errorBodyReadable,
  "cdc-example-code-declared": exampleCodeDeclared,
  "cdc-example-summary": exampleSummary,
  "cdc-example-valid": exampleValid,
  "cdc-examples-differ": examplesDiffer,
  "cdc-extension-known": extensionKnown,
  "cdc-extension-target": extensionTarget,
  "cdc-format-known": formatKnown,
  "cdc-keyword-known": keywordKnown,
  "cdc-keyword-typed": keywordTyped,
  "cdc-media-type-known": mediaTypeKnown,
  "cdc-object-typed": objectTyped,
  "cdc-open-enumeration": openEnumeration,
  "cdc-operation-description-adds": operationDescriptionAdds,
  "cdc-operation-effect": operationEffect,
  "cdc-operation-failures": operationFailures,
  "cdc-operation-id-style": operationIdStyle,
  "cdc-operation-named": operationNamed,
  "cdc-operation-read": operationRead,
  "cdc-operation-replacement": operationReplacement,
  "cdc-operation-sources": operationSources,
  "cdc-operation-summary-imperative": operationSummaryImperative,
  "cdc-operation-summary-style": operationSummaryStyle,
  "cdc-operation-unauthorized": operationUnauthorized,
  "cdc-outcome-examples": outcomeExamples,
  "cdc-path-parameters-once": pathParametersOnce,
  "cdc-property-described": propertyDescribed,
  "cdc-request-body-allowed": requestBodyAllowed,
  "cdc-request-closed": requestClosed,
  "cdc-required-declared": requiredDeclared,
  "cdc-required-evidenced": requiredEvidenced,
  "cdc-response-body-allowed": responseBodyAllowed,
  "cdc-response-open": responseOpen,
  "cdc-ruling-known": rulingKnown,
  "cdc-ruling-strength": rulingStrength,
  "cdc-ruling-used": rulingUsed,
  "cdc-security-stated": securityStated,
  "cdc-server-sources": serverSources,
  "cdc-source-known": sourceKnown,
  "cdc-stale-token-declared": staleTokenDeclared,
  "cdc-tag-used": tagUsed,
};

/** @param {import("./types.d.ts").HouseRule} rule */
const toSpectral = ({ description, given, severity, check }) => ({
  description,
  message: "{{error}}",
  given,
  severity,
  resolved: false,
  then: {
    // What is empty has no place in OpenAPI, which oas3-schema says. Spectral takes the path of a result as it is; ours are relative to what the rule looked at.
    /** @type {(target: any, options: unknown, context: import("./types.d.ts").Context) => any} */
    function: (target, _options, context) =>
      (isObject(target) ? check(target, context) : []).map(({ message, path = [] }) => ({ message, path: [...context.path, ...path] })),
  },
});

/** Spectral's rules that we keep, all as errors: a warning that never fails is read by nobody. */
export const kept = [
  "duplicated-entry-in-enum",
  "info-description",
  "info-license",
  "no-eval-in-markdown",
  "no-script-tags-in-markdown",
  "oas3-api-servers",
  "oas3-callbacks-in-callbacks",
  "oas3-examples-value-or-externalValue",
  "oas3-operation-security-defined",
  "oas3-parameter-description",
  "oas3-schema",
  "oas3-server-not-example.com",
  "oas3-server-trailing-slash",
  "oas3-server-variables",
  "oas3-valid-schema-example",
  "oas3_1-callbacks-in-webhook",
  "oas3_1-servers-in-webhook",
  "openapi-tags",
  "openapi-tags-uniqueness",
  "operation-description",
  "operation-operationId",
  "operation-operationId-unique",
  "operation-operationId-valid-in-url",
  "operation-parameters",
  "operation-singular-tag",
  "operation-success-response",
  "operation-tag-defined",
  "operation-tags",
  "path-declarations-must-exist",
  "path-keys-no-trailing-slash",
  "path-not-include-query",
  "path-params",
  "tag-description",
  "typed-enum",
];

/** Spectral's rules that are off, and why. */
export const left = {
  "array-items": "calls prefixItems, which OpenAPI 3.1 has, an error",
  "contact-properties": "there is no contact: issues of the repository are where to ask",
  "info-contact": "there is no contact: issues of the repository are where to ask",
  "license-url": "the licence is given as an SPDX identifier, which excludes a url",
  "no-$ref-siblings": "for OpenAPI 2 and 3.0 only",
  "oas2-anyOf": "for OpenAPI 2 only",
  "oas2-api-host": "for OpenAPI 2 only",
  "oas2-api-schemes": "for OpenAPI 2 only",
  "oas2-discriminator": "for OpenAPI 2 only",
  "oas2-host-not-example": "for OpenAPI 2 only",
  "oas2-host-trailing-slash": "for OpenAPI 2 only",
  "oas2-oneOf": "for OpenAPI 2 only",
  "oas2-operation-formData-consume-check": "for OpenAPI 2 only",
  "oas2-operation-security-defined": "for OpenAPI 2 only",
  "oas2-parameter-description": "for OpenAPI 2 only",
  "oas2-schema": "for OpenAPI 2 only",
  "oas2-unused-definition": "for OpenAPI 2 only",
  "oas2-valid-media-example": "for OpenAPI 2 only",
  "oas2-valid-schema-example": "for OpenAPI 2 only",
  "oas3-unused-component": "cdc-component-used does the same, but knows forms",
  "oas3-valid-media-example": "cdc-example-valid does the same more strictly",
  "oas3_2-no-deprecated-xml-attribute": "for OpenAPI 3.2 only",
  "openapi-tags-alphabetical": "tags are in the order in which a reader needs them",
};

export default {
  extends: [[oas, "off"]],
  rules: {
    ...Object.fromEntries(kept.map((name) => [name, "error"])),
    ...Object.fromEntries(Object.keys(left).map((name) => [name, "off"])),
    ...Object.fromEntries(Object.entries(houseRules).map(([name, rule]) => [name, toSpectral(rule)])),
  },
};
