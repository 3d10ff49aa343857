// Work that grows with the square of its input blocks a program. Compared is the time for n and for 2n: four times is quadratic.
import { expect, test } from "vitest";
import { createQueue } from "../../client/queue.ts";
import { linkObs } from "../../generated/cdm/index.ts";
import { configsForm } from "../../client/forms.ts";

/** How many times as long twice the work takes, at best: what else the machine does only adds. */
async function growth(n: number, run: (n: number) => Promise<number>): Promise<number> {
  let best = Infinity;
  for (let tries = 0; tries < 5 && best >= 3; tries++) best = Math.min(best, (await run(2 * n)) / (await run(n)));
  return best;
}

async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

test("waiters who gave up cost no more when there are twice as many", async () => {
  expect(await growth(30_000, async (n) => {
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
  })).toBeLessThan(3);
}, 300_000);

test.each([false, true])("waiters cost no more when there are twice as many (repeats: %j)", async (again) => {
  expect(await growth(30_000, async (n) => {
    const enter = createQueue(1);
    const first = await enter(undefined, false);
    return timeOf(async () => {
      const all = Array.from({ length: n }, async () => (await enter(undefined, again))());
      first();
      await Promise.all(all);
    });
  })).toBeLessThan(3);
}, 300_000);

const wire = (inputs: object[]) => ({ configs: [{ name: "linkConfig", inputs }] });

test.each<[string, (n: number) => object[]]>([
  ["inputs", (n) => Array.from({ length: n }, (_, i) => ({ name: `linkConfig.x${i}`, value: "v" }))],
  ["inputs of one name", (n) => Array.from({ length: n }, () => ({ name: "linkConfig.port", value: "443" }))],
])("a change takes twice as long for twice as many %s", async (_, inputs) => {
  expect(await growth(6_000, async (n) => {
    const all = Array.from({ length: 20 }, () => wire(inputs(n)));
    return timeOf(() => all.forEach((one) => linkObs.change(one, { port: 1 })));
  })).toBeLessThan(3);
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
])("a form takes twice as long for twice as many %s", async (_, make) => {
  expect(await growth(5_000, async (n) => {
    const work = make(n);
    return timeOf(() => { for (let i = 0; i < 5; i++) work(); });
  })).toBeLessThan(3);
}, 300_000);
