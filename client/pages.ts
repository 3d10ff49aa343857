// Every item of a listing, whichever way it is divided into pages.
import { AnswerError, type CallInfo, notSent } from "./errors.ts";
import type { Input } from "./input.ts";
import type { Page } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { at } from "./records.ts";
import { asFinal } from "./retry.ts";

/** A call, as methods of clients return it; only its errors need the response. */
export type Asked = PromiseLike<unknown> & { withResponse?(): PromiseLike<{ response: Response }> };
export type Ask = (input: Input, options: CallOptions) => Asked;

/** How many pages in a row may bring nothing new while others move the items about. */
const patience = 3;

/**
 * Each item once. What the service counts as the total is not trusted: the list ends with a page that is empty, and where
 * a service does not heed the position, with pages that bring nothing new.
 */
export async function* pagesOf(info: CallInfo, page: Page, ask: Ask, input: Input, options: CallOptions): AsyncGenerator<unknown, void, undefined> {
  const { position, size, step, key } = page;
  const seen = new Set<unknown>();
  const most = size && (input[size] ?? page.most);
  let next: unknown = input[position] ?? page.first;
  const positions = new Set([next]);
  let last = "";
  for (let fruitless = 0; fruitless < patience; ) {
    const asked = ask({ ...input, [position]: next, ...(size && { [size]: most }) }, options);
    const items = [at(await asked, page.items) ?? []].flat();
    const text = JSON.stringify(items);
    if (items.length === 0 || text === last) return;
    last = text;
    let fresh = 0;
    for (const item of items) {
      const id = at(item, key);
      // Without its key nothing tells it from others.
      if (id !== undefined && seen.has(id)) continue;
      seen.add(id);
      fresh++;
      yield item;
    }
    fruitless = fresh > 0 ? 0 : fruitless + 1;
    if (fresh === 0 && typeof most === "number" && items.length < most) return;
    if (step === "key") {
      next = at(items.at(-1), key);
      const isKnown = positions.has(next);
      if (isKnown && fresh === 0) return;
      // Asking for the same page again would bring the same, without an end.
      const hasNoKey = next === undefined || next === null;
      if (hasNoKey || isKnown) throw await stuck(info, asked, hasNoKey ? noKey(key) : sameKey(key));
      positions.add(next);
    } else {
      if (typeof next !== "number") notSent(info, `${position} is not a number`);
      next += step === "item" ? items.length : 1;
    }
  }
}

const noKey = (key: string): string =>
  `the last item of a page has no ${key}, so the next page cannot be asked for`;
const sameKey = (key: string): string =>
  `the list does not move on: a page ends with the same ${key} as an earlier one`;

const stuck = async (info: CallInfo, asked: Asked, why: string): Promise<AnswerError> =>
  asFinal(new AnswerError(info, `${why}. Items may be missing.`, await asked.withResponse?.()));
