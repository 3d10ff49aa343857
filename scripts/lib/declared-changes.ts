// What changed in what the contracts declare beside wire and types: how clients behave, and on what evidence.
import type { Page, Wait } from "../../client/operation.ts";
import type { Contract } from "./bundle.ts";
import { readOperations, type Operation } from "./operations.ts";
import { codeSpan } from "./untrusted-text.ts";

/** Lines of Markdown, in which all that comes from the contracts is in code spans. */
export interface DeclaredChanges {
  /** What clients will do otherwise: effects, failures in success, bodies that may be missing, waits, lists, hosts. */
  behaviour: string[];
  /** Sources, rulings, error codes, examples. */
  evidence: string[];
}

export function declaredChanges(before: Contract | undefined, after: Contract | undefined): DeclaredChanges {
  const [old, now] = [describe(before), describe(after)];
  return {
    behaviour: differences(old.behaviour, now.behaviour),
    evidence: differences(old.evidence, now.evidence),
  };
}

/** By a name in Markdown, what is said of it, as a text. */
type Described = Map<string, string>;

function describe(contract: Contract | undefined): { behaviour: Described; evidence: Described } {
  const [behaviour, evidence]: [Described, Described] = [new Map(), new Map()];
  if (!contract) return { behaviour, evidence };
  for (const { url, variables } of (contract.servers ?? []) as { url: string; variables?: { region?: { enum?: string[] } } }[]) {
    behaviour.set(`host ${codeSpan(url)}`, (variables?.region?.enum ?? []).join(", "));
  }
  for (const operation of readOperations(contract)) {
    behaviour.set(codeSpan(operation.id), behaviourOf(operation));
    const { wait, page } = operation;
    if (wait) behaviour.set(codeSpan(wait.as), waitText(operation.id, wait));
    if (page) behaviour.set(codeSpan(page.as), pageText(operation.id, page));
    evidence.set(`sources of ${codeSpan(operation.id)}`, operation.sources.join(", "));
    evidence.set(`rulings at ${codeSpan(operation.id)}`, operation.rulings.join(", ") || "none");
  }
  const { sources, rulings } = contract["x-evidence"];
  for (const [id, source] of Object.entries(sources)) evidence.set(`source ${codeSpan(id)}`, Object.values(source).join(", "));
  for (const [id, { strength, ruling, readings }] of Object.entries(rulings)) {
    evidence.set(`ruling ${codeSpan(id)}`, `${strength}: ${ruling} (${readings.map(({ source, says }) => `${source}: ${says}`).join(" ")})`);
  }
  for (const [code, { status, meaning, remedy }] of Object.entries(contract["x-errors"])) {
    evidence.set(`error code ${codeSpan(code)}`, `${status}: ${meaning} ${remedy}`);
  }
  for (const [name, example] of Object.entries((contract.components?.examples ?? {}) as Record<string, { value?: unknown }>)) {
    evidence.set(`example ${codeSpan(name)}`, JSON.stringify(example.value));
  }
  return { behaviour, evidence };
}

const waitText = (id: string, { state, result, run, targets, failed, item }: Wait): string =>
  [
    `asks ${id} for ${[state, result].filter(Boolean).join(" and ")}`,
    run ? `told apart by ${run}` : "",
    item ? `of the entry of ${item.list} whose ${item.key} is ${item.input}` : "",
    ...Object.entries(targets).map(([name, states]) => `${name} is ${states.join(", ")}`),
    `failed is ${failed.join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");

const pageText = (id: string, { items, key, position, step, first, size, most }: Page): string =>
  `every entry of ${items} of ${id}, told apart by ${key}; ${position} moves by ${step} from ${first ?? "nothing"}; ${size ? `${size} up to ${most ?? "what the caller says"}` : "no size"}`;

const behaviourOf = ({ effect, failure, answers, replacedBy, parameters, anonymous, alreadyDone, staleToken }: Operation): string =>
  [
    `effect ${effect}`,
    ...answers.map(({ status, kind, headers }) => `${status} brings ${[kind, ...headers].join(" and ")}`),
    failure ? `a failure is told by ${failure.list ?? failure.status} unless ${failure.harmless.join(" or ")}` : "",
    replacedBy ? `replaced by ${replacedBy}` : "",
    anonymous ? "without credentials" : "",
    alreadyDone ? `already done is ${[...alreadyDone.codes, ...alreadyDone.texts].join(" or ")}` : "",
    ...Object.entries(staleToken).map(([status, codes]) => `a stale token is ${status} with ${codes.join(" or ")}`),
    ...parameters.filter(({ given }) => given).map(({ name }) => `${name} is given once`),
  ]
    .filter(Boolean)
    .join("; ");

/** One line for each thing that is new, gone or different; texts are cut where they would fill the page. */
function differences(old: Described, now: Described): string[] {
  const short = (text = ""): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [old.get(name), now.get(name)];
    if (before === after) return [];
    if (before === undefined) return [`new: ${name}: ${codeSpan(short(after))}`];
    if (after === undefined) return [`gone: ${name}`];
    const at = [...before].findIndex((char, index) => char !== after[index]);
    const from = Math.max(0, (at < 0 ? before.length : at) - 40);
    const lead = from > 0 ? "…" : "";
    return [`changed: ${name}: ${codeSpan(lead + short(before.slice(from)))} → ${codeSpan(lead + short(after.slice(from)))}`];
  });
}
