// Every item of a listing, once, in each of the manners in which services divide them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../client/pages.ts";
import type { Page } from "../../client/operation.ts";
import { AbortedError, ServiceError } from "../../generated/cdm/index.ts";
import { type Asked, type Reply, serve } from "../helpers/server.ts";
import { dlfAt, failureOf, iamAt, mrsAt } from "./clients.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const query = ({ url }: Asked) => new URL(url, "http://x").searchParams;
const number = (asked: Asked, name: string): number => Number(query(asked).get(name));

describe("of the services", () => {
  const jobs = Array.from({ length: 25 }, (_, i) => ({ name: `j${i}` }));

  test("DLF: offset counts pages from 0", async () => {
    await using server = await serve((asked): Reply => {
      const [offset, limit] = [number(asked, "offset"), number(asked, "limit")];
      return { body: { total: 3, jobs: jobs.slice(offset * limit, (offset + 1) * limit) } };
    });
    // The total is wrong, and nobody cares.
    expect(await all(dlfAt(server.url).iterateJobs({ limit: 10 }))).toEqual(jobs);
    expect(server.asked.map((asked) => number(asked, "offset"))).toEqual([0, 1, 2, 3]);
  });

  test("DLF: offset counts jobs, which the documents leave open", async () => {
    await using server = await serve((asked): Reply => {
      const [offset, limit] = [number(asked, "offset"), number(asked, "limit")];
      return { body: { total: 25, jobs: jobs.slice(offset, offset + limit) } };
    });
    expect(await all(dlfAt(server.url).iterateJobs({ limit: 10 }))).toEqual(jobs);
  });

  test("DLF: the largest page is asked for, unless the caller says otherwise", async () => {
    await using server = await serve({ body: { total: 0, jobs: [] } });
    await all(dlfAt(server.url).iterateJobs({ jobType: "REAL_TIME" }));
    await all(dlfAt(server.url).iterateJobs({ limit: 5, offset: 2 }));
    expect(server.asked.map((asked) => [...query(asked)].map(([key, value]) => `${key}=${value}`).sort())).toEqual([
      ["jobType=REAL_TIME", "limit=100", "offset=0"],
      ["limit=5", "offset=2"],
    ]);
  });

  test("MRS: offset begins with 1", async () => {
    const runs = Array.from({ length: 12 }, (_, i) => ({ job_id: `e${i}` }));
    await using server = await serve((asked): Reply => {
      const page = number(asked, "offset") - 1;
      return { body: { total_record: 12, job_list: runs.slice(page * 10, page * 10 + 10) } };
    });
    expect(await all(mrsAt(server.url).iterateJobs({ cluster_id: "c" }))).toEqual(runs);
  });

  test("IAM: page and per_page go together", async () => {
    const projects = Array.from({ length: 3 }, (_, i) => ({ id: `p${i}` }));
    await using server = await serve((asked): Reply => ({ body: { links: {}, projects: number(asked, "page") === 1 ? projects : [] } }));
    expect(await all(iamAt(server.url).iterateProjects())).toEqual(projects);
    expect(server.asked.every((asked) => query(asked).has("per_page"))).toBe(true);
  });

  test("IAM that does not heed the page is left after it repeats itself", async () => {
    const projects = [{ id: "p1" }, { id: "p2" }];
    await using server = await serve({ body: { links: {}, projects } });
    expect(await all(iamAt(server.url).iterateProjects())).toEqual(projects);
    expect(server.asked).toHaveLength(2);
  });
});

test("a refusal ends the walk, after the items before it", async () => {
  await using server = await serve((asked) => (number(asked, "offset") === 0 ? { body: { jobs: [{ name: "a" }] } } : { status: 400, body: {} }));
  const seen: unknown[] = [];
  const walk = (async () => {
    for await (const item of dlfAt(server.url).iterateJobs()) seen.push(item);
  })();
  await failureOf(walk, ServiceError);
  expect(seen).toEqual([{ name: "a" }]);
});

test("whoever stops walking sends nothing more", async () => {
  await using server = await serve((asked) => ({ body: { jobs: [{ name: `j${number(asked, "offset")}` }] } }));
  for await (const { name } of dlfAt(server.url).iterateJobs()) if (name === "j2") break;
  expect(server.asked).toHaveLength(3);
});

test("it can be given up, and repeats what passes", async () => {
  let count = 0;
  await using server = await serve(() => (count++ === 0 ? { status: 503 } : { body: { jobs: [{ name: `j${count}` }] } }));
  const controller = new AbortController();
  const walk = (async () => {
    for await (const _ of dlfAt(server.url, { retries: 1, retryDelay: 1 }).iterateJobs({}, { signal: controller.signal })) controller.abort();
  })();
  await failureOf(walk, AbortedError);
  expect(server.asked).toHaveLength(2);
});

// The manners by themselves, over lists of any length with pages of any size.
const base = { as: "iterate", items: "/page/items", key: "/id", size: "size" };
const manners: [string, Page, (items: { id: number }[], position: unknown, size: number) => { id: number }[]][] = [
  ["by page", { ...base, position: "page", step: "page", first: 1 }, (items, page, size) => items.slice((Number(page) - 1) * size, Number(page) * size)],
  ["by item", { ...base, position: "offset", step: "item", first: 0 }, (items, offset, size) => items.slice(Number(offset), Number(offset) + size)],
  ["by key", { ...base, position: "marker", step: "key" }, (items, marker, size) => {
    const from = marker === undefined ? 0 : items.findIndex(({ id }) => id === marker) + 1;
    return items.slice(from, from + size);
  }],
];

const info = { service: "s", operation: "iterate" };

test.each(manners)("%s: all items, each once, for any length and size", async (_, page, slice) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 20 }), async (length, size) => {
      const items = Array.from({ length }, (_, id) => ({ id }));
      const ask = async (input: Record<string, unknown>) => ({ page: { items: slice(items, input[page.position], size) } });
      expect(await all(pagesOf(info, page, ask, { size }, {}))).toEqual(items);
    }),
    { numRuns: 60 },
  );
});

test("items that move to a later page while one walks come once, and none is lost that was there all the time", async () => {
  const page: Page = { ...base, position: "page", step: "page", first: 1 };
  let items = Array.from({ length: 30 }, (_, id) => ({ id }));
  let fresh = 1000;
  const ask = async (input: Record<string, unknown>) => {
    const at = Number(input["page"]) - 1;
    const found = items.slice(at * 5, at * 5 + 5);
    // Two new ones at the front between any two pages, for a while.
    if (fresh < 1010) items = [{ id: fresh++ }, { id: fresh++ }, ...items];
    return { page: { items: found } };
  };
  const ids = (await all(pagesOf(info, page, ask, { size: 5 }, {}))).map((item) => (item as { id: number }).id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id < 1000)).toEqual(Array.from({ length: 30 }, (_, id) => id));
});

test("an item without its key is not taken for another", async () => {
  const page: Page = { ...base, position: "page", step: "page", first: 1 };
  const pages = [[{}, {}], []];
  expect(await all(pagesOf(info, page, async () => ({ page: { items: pages.shift() } }), {}, {}))).toEqual([{}, {}]);
});

test.each([{}, { page: null }, { page: { items: null } }, null])("an answer without the list, such as %j, ends the walk", async (answer) => {
  const page: Page = { ...base, position: "page", step: "page", first: 1 };
  expect(await all(pagesOf(info, page, async () => answer, {}, {}))).toEqual([]);
});
