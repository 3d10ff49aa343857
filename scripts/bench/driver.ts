// A contender in a process of its own: it makes calls when it is told to, and says how long one took.
import { pathToFileURL } from "node:url";
import { whyWrong } from "./operation.ts";

export interface Order {
  calls: number;
  /** How many calls are under way at once. */
  lanes: number;
}

export interface Report {
  /** Per call. */
  microseconds: number;
  /** What was wrong with the first answer that was wrong. */
  wrong?: string | undefined;
}

const [program = "", baseUrl = ""] = process.argv.slice(2);
const { create } = (await import(pathToFileURL(program).href)) as { create: (baseUrl: string) => () => Promise<unknown> };
const stop = create(baseUrl);

process.on("message", async ({ calls, lanes }: Order) => {
  let left = calls;
  let wrong: string | undefined;
  async function lane(): Promise<void> {
    while (left-- > 0) {
      try {
        const why = whyWrong(await stop());
        wrong ??= why;
      } catch (error) {
        wrong ??= `failed: ${error}`;
      }
    }
  }
  const begun = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  const report: Report = { microseconds: ((performance.now() - begun) * 1000) / calls, wrong };
  process.send?.(report);
});
process.send?.("ready");
