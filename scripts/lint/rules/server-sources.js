// @ts-check
import { servers } from "../given.js";

/** @type {import("../types.d.ts").HouseRule} */
export default {
  description: "Every server says which cloud it is (`x-cloud`) and cites where its host and regions are documented.",
  given: servers,
  severity: "error",
  check(server) {
    const lacks = ["x-cloud", "x-sources"].filter((key) => !server[key]?.length);
    return lacks.map((key) => ({ message: `The server lacks ${key}. Hosts are facts; say where this one comes from.` }));
  },
  why: "An invented host sends a token to a stranger.",
  wrong: `
servers:
  - url: https://jobs.eu-de.otc.t-systems.com
    x-cloud: otc
`,
  right: `
servers:
  - url: https://jobs.eu-de.otc.t-systems.com
    x-cloud: otc
    x-sources: [a-page]
`,
};
