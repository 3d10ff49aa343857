// Whether work takes more than twice as long for twice the input. Costs are CPU time of this thread, which others on the machine do not change much.

const enough = 8;
/** What is linear doubles; what is quadratic quadruples. */
const most = 3;

/** Milliseconds of CPU: the least of several runs, because whatever disturbs a run makes it longer. */
async function costOf(work: () => unknown, runs = 3): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export interface Growth {
  /** How many times as much twice the input costs. */
  ratio: number;
  /** The size of the smaller input. */
  size: number;
}

/**
 * What grows faster than its input, or undefined. `prepare` makes the work for a size. The size is doubled until the work takes
 * long enough to be measured; work that is still quick with the largest size is linear. Failures are measured again.
 */
export async function superlinear(prepare: (size: number) => () => unknown, { from = 256, largest = 200_000, tries = 4 } = {}): Promise<Growth | undefined> {
  let found: Growth | undefined;
  for (let left = tries; left > 0; left--) {
    let size = from;
    let cost = await costOf(prepare(size));
    for (; cost < enough && size < largest; cost = await costOf(prepare(size))) size *= 2;
    if (cost < enough) return undefined;
    const ratio = (await costOf(prepare(2 * size))) / cost;
    if (ratio <= most) return undefined;
    if (!found || ratio < found.ratio) found = { ratio, size };
  }
  return found;
}
