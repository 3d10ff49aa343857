// Listings that never end, or never move: no loop asks for the same again and again, or faster than its interval.
import { describe, expect, test } from "vitest";
import type { Page } from "../../client/operation.ts";
import { pagesOf } from "../../client/pages.ts";
import { AnswerError, TimeoutError } from "../../generated/dlf/index.ts";
import { serve } from "../helpers/server.ts";
import { dlfAt, failureOf, mrsAt } from "./clients.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("a wait that looks through pages without an end", () => {
  const endlessly = () => {
    let count = 0;
    return serve(() => ({ body: { total: 1, jobs: [{ name: `other${++count}` }] } }));
  };

  test("looks at a hundred of them, then pauses for its interval", async () => {
    await using server = await endlessly();
    const wait = dlfAt(server.url).waitForJob({ jobName: "j" }, { interval: 60_000, timeout: 1500 });
    await failureOf(wait, TimeoutError);
    expect(server.asked).toHaveLength(100);
  });

  test("ends after the third time, and says why", async () => {
    await using server = await endlessly();
    const error = await failureOf(dlfAt(server.url).waitForJob({ jobName: "j" }, { interval: 1 }), AnswerError);
    expect(error.message).toBe("dlf.waitForJob: not found on the first 100 pages of the list. Narrow the list by its parameters.");
    expect(error.status).toBe(200);
    expect(server.asked).toHaveLength(300);
  });

  test("finds what is on the hundredth", async () => {
    let count = 0;
    await using server = await serve(() => ({ body: { total: 1, jobs: [{ name: ++count === 100 ? "j" : `j${count}`, status: "NORMAL" }] } }));
    expect(await dlfAt(server.url).waitForJob({ jobName: "j" }, { interval: 1 })).toEqual({ name: "j", status: "NORMAL" });
  });
});

describe("a position that is the key of the last item", () => {
  const page: Page = { as: "iterate", items: "/items", key: "/id", position: "marker", step: "key" };
  const info = { service: "s", operation: "iterate" };
  const walk = (answers: object[][]) => {
    const markers: unknown[] = [];
    const ask = async (input: Record<string, unknown>) => {
      markers.push(input["marker"]);
      // So that a walk that does not stop ends the test all the same.
      if (markers.length > 50) throw new Error("asked without an end");
      return { items: answers[Math.min(markers.length, answers.length) - 1] };
    };
    return { markers, items: all(pagesOf(info, page, ask, {}, {})) };
  };

  test("that is missing ends the walk with an error: what follows would be lost", async () => {
    const { items, markers } = walk([[{ id: 1 }, { name: "no key" }]]);
    const error = await failureOf(items, AnswerError);
    expect(error.message).toBe("s.iterate: the last item of a page has no /id, so the next page cannot be asked for. Items may be missing.");
    expect(markers).toEqual([undefined]);
  });

  test.each<[string, object[][], unknown[]]>([
    ["stays where it is", [[{ id: 1 }, { id: 2 }], [{ id: 3 }, { id: 2 }]], [undefined, 2]],
    ["returns to where it was", [[{ id: 1 }], [{ id: 2 }], [{ id: 9 }, { id: 1 }]], [undefined, 1, 2]],
  ])("that %s, with new items, ends the walk with an error", async (_, answers, asked) => {
    const { items, markers } = walk(answers);
    const error = await failureOf(items, AnswerError);
    expect(error.message).toBe("s.iterate: the list does not move on: a page ends with the same /id as an earlier one. Items may be missing.");
    expect(markers).toEqual(asked);
  });

  test("that stays where it is without new items is the end", async () => {
    const { items, markers } = walk([[{ id: 1 }, { id: 2 }], [{ id: 2 }]]);
    expect(await items).toEqual([{ id: 1 }, { id: 2 }]);
    expect(markers).toEqual([undefined, 2]);
  });

  test("of a service that does not heed it is the end as well", async () => {
    const { items, markers } = walk([[{ id: 1 }, { id: 2 }]]);
    expect(await items).toEqual([{ id: 1 }, { id: 2 }]);
    expect(markers).toEqual([undefined, 2]);
  });

  test("in a client: one URL is not asked for forever, and the error has the response", async () => {
    let count = 0;
    await using server = await serve(() => ({ body: { data_sources: [{ changed: ++count }] } }));
    const error = await failureOf(all(takeSome(mrsAt(server.url).iterateDataSources())), AnswerError);
    expect(error.status).toBe(200);
    expect(server.asked).toHaveLength(1);
  });
});

/** The first hundred, so that a list without an end ends the test. */
async function* takeSome<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    yield item;
    if (++count === 100) return;
  }
}
