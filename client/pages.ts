// Every item of a listing, whichever way it is divided into pages.
import { type CallInfo, notSent } from "./errors.ts";
import type { Input } from "./input.ts";
import type { Page } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { at } from "./records.ts";

type Ask = (input: Input, options: CallOptions) => PromiseLike<unknown>;

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
  let last = "";
  for (let fruitless = 0; fruitless < patience; ) {
    const answer = await ask({ ...input, [position]: next, ...(size && { [size]: most }) }, options);
    const items = [at(answer, page.items) ?? []].flat();
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
    if (step === "key") next = at(items.at(-1), key);
    else {
      if (typeof next !== "number") notSent(info, `${position} is not a number`);
      next += step === "item" ? items.length : 1;
    }
  }
}
