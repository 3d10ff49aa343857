export { accessKeys, type AccessKeyOptions } from "./access-keys.ts";
export type { Binding, Credentials, Occasion, ProjectCredentials, Proof, Verdict } from "./credentials.ts";
export { type Environment, fromEnv } from "./env.ts";
export { password, type PasswordOptions } from "./password.ts";
export { type Keys, type Signable, type SignatureForm, type SignOptions, sign } from "./signer.ts";
