// Work that grows with the square of its input blocks a program. So the times for n and for 4n are compared.
import { expect, test } from "vitest";
import { createQueue } from "../../client/queue.ts";
import { linkObs } from "../../generated/cdm/index.ts";
import { configsForm } from "../../client/forms.ts";

/**
 * How many times as long four times the work takes, in the fastest of several runs: what else the machine does only adds.
 * Linear is four times, quadratic sixteen; the collector of garbage makes steps between.
 */
async function growth(n: number, run: (n: number) => Promise<number>): Promise<number> {
  let [small, large] = [Infinity, Infinity];
  for (let tries = 0; tries < 8; tries++) {
    small = Math.min(small, await run(n));
    large = Math.min(large, await run(4 * n));
    if (tries > 1 && large / small < most) break;
  }
  return large / small;
}

const most = 9;

async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

test("waiters who gave up do not cost the square of their number", async () => {
  expect(await growth(60_000, async (n) => {
    const enter = createQueue(1);
    const leave = await enter(undefined, false);
    const controllers = Array.from({ length: n }, () => new AbortController());
    const waiting = controllers.map(({ signal }) => enter(signal, false).catch(() => {}));
    return timeOf(async () => {
      for (const controller of controllers) controller.abort();
      await Promise.all(waiting);
      leave();
      (await enter(undefined, false))();
    });
  })).toBeLessThan(most);
}, 300_000);

test.each([false, true])("waiters do not cost the square of their number (repeats: %j)", async (again) => {
  expect(await growth(60_000, async (n) => {
    const enter = createQueue(1);
    const first = await enter(undefined, false);
    return timeOf(async () => {
      const all = Array.from({ length: n }, async () => (await enter(undefined, again))());
      first();
      await Promise.all(all);
    });
  })).toBeLessThan(most);
}, 300_000);

const wire = (inputs: object[]) => ({ configs: [{ name: "linkConfig", inputs }] });

test.each<[string, (n: number) => object[]]>([
  ["inputs", (n) => Array.from({ length: n }, (_, i) => ({ name: `linkConfig.x${i}`, value: "v" }))],
  // The first of them stands behind many others.
  ["inputs of one name", (n) => Array.from({ length: n }, (_, i) => ({ name: `linkConfig.${i < n / 2 ? `x${i}` : "port"}`, value: "443" }))],
])("a change does not take the square of its number of %s", async (_, inputs) => {
  expect(await growth(25_000, async (n) => {
    const one = wire(inputs(n));
    return timeOf(() => linkObs.change(one, { port: 1 }));
  })).toBeLessThan(most);
}, 300_000);

const form = configsForm<Record<string, object>>({});

test.each<[string, (n: number) => () => unknown]>([
  ["changes", (n) => {
    const values = Object.fromEntries(Array.from({ length: n }, (_, i) => [`x${i}`, "v"]));
    return () => form.change(form({ a: values }), { a: values });
  }],
  ["configs", (n) => {
    const values = Object.fromEntries(Array.from({ length: n }, (_, i) => [`c${i}`, { x: "v" }]));
    return () => form.change(form(values), values);
  }],
  ["inputs beside the known ones", (n) => {
    const others = Object.fromEntries(Array.from({ length: n }, (_, i) => [`a.x${i}`, "v"]));
    return () => form({ a: others }, others);
  }],
])("a form does not take the square of its number of %s", async (_, make) => {
  expect(await growth(20_000, async (n) => {
    const work = make(n);
    return timeOf(work);
  })).toBeLessThan(most);
}, 300_000);
