// @ts-check
// The client's own functions that read a response, so that rules read an example exactly as a client does. They are
// TypeScript, which the bundler of the plain `spectral` command cannot parse. So `npm run lint` hands them over
// (provide-client.ts); without them the rules that need them find nothing.

/**
 * @typedef {object} ClientReader
 * @property {(body: unknown) => { code?: string | undefined, reason?: string | undefined }} readRefusal
 * @property {(body: unknown, failure: any) => string | undefined} findFailure The failure that a success status hides.
 */

/** @type {ClientReader | undefined} */
let reader;

/** @type {(functions: ClientReader) => void} */
export const provideClient = (functions) => void (reader = functions);

export const clientReader = () => reader;
