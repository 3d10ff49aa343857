/** Stands at the top of every generated file. */
export const header = (service: string): string =>
  `Written by \`npm run build\` from specs/${service}. Do not edit: change the contract and build again.`;
