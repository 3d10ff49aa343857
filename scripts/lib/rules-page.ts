// One page on every rule: what it wants, why, and a wrong and a right example.
import { houseRules, kept, left } from "../lint/ruleset.js";
import { sourceChecks } from "./source-checks.ts";

export const rulesPage = (): string => `<!-- Written by \`npm run build\` from scripts/lint. Do not edit: change the rules and build again. -->

# Lint rules

\`npm run lint\` checks the YAML as it is written, then the bundle of each service, and names file, line and column of every
finding. Every rule is an error.

## Checks of the source

${sourceChecks.map(({ code, wants, mend }) => `### ${code}\n\n${wants} ${mend}`).join("\n\n")}

## Rules of this project

${Object.entries(houseRules)
  .map(([name, rule]) => `### ${name}\n\n${rule.description}\n\n${rule.why}\n\nWrong:\n\n${yaml(rule.wrong)}\n\nRight:\n\n${yaml(rule.right)}`)
  .join("\n\n")}

## Rules of Spectral that are on

${kept.map((name) => `- \`${name}\``).join("\n")}

## Rules of Spectral that are off

${Object.entries(left).map(([name, reason]) => `- \`${name}\`: ${reason}`).join("\n")}
`;

const yaml = (text: string): string => `\`\`\`yaml\n${text.trim()}\n\`\`\``;
