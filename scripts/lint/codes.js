// @ts-check
// The error codes of a service: which words have the form of one, and which of these errors.yaml does not declare.

/** The gateway's codes belong to no service: errors.yaml has only those that sources about the service name. */
const isGateway = (/** @type {string} */ code) => code.startsWith("APIG");

/** Shorter numbers are also limits and statuses, unless they begin with a zero. */
const isNumericCode = (/** @type {string} */ word) => /^(0\d+|\d{5,})$/.test(word);

/** Samples fill in zeros where no code was at hand. */
const isPlaceholder = (/** @type {string} */ word) => /^\D*0{5,}$/.test(word);

/** @type {(code: string) => string} */
const formOf = (code) => (/^\d+$/.test(code) ? `${code.length} digits` : (/^([A-Za-z]+\.)\d+$/.exec(code)?.[1] ?? code));

/**
 * Whether a word has the form of the service's codes (`Cdm.0053`, eight digits) without being one.
 * @param {any} contract
 * @returns {(word: string) => boolean}
 */
export function undeclaredCodes(contract) {
  const declared = Object.keys(contract["x-errors"] ?? {});
  const forms = new Set(declared.filter((code) => !isGateway(code)).map(formOf));
  return (word) =>
    !declared.includes(word) &&
    forms.has(formOf(word)) &&
    !isPlaceholder(word) &&
    (isNumericCode(word) || /^[A-Za-z]+\.\d+$/.test(word));
}
