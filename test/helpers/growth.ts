// Whether work takes more than twice as long for twice the input. The costs are CPU time, which other programs on the
// machine change little; each is the least of several runs, and a bad ratio is measured again.

/** Milliseconds below which a cost is too small to be compared. */
const measurable = 8;
/** Linear work doubles, quadratic work quadruples. */
const largestRatio = 3;

async function costOf(work: () => unknown, runs = 3): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * The ratio of the costs of 2n and n where it shows that work grows faster than its input, else undefined. `prepare` makes
 * the work for a size. The size grows until the work can be measured; work that is still quick at the end is linear.
 */
export async function superlinearRatio(
  prepare: (size: number) => () => unknown,
  { from, largest }: { from: number; largest: number },
): Promise<number | undefined> {
  let size = from;
  while (size < largest && (await costOf(prepare(size), 1)) < measurable) size *= 2;
  if ((await costOf(prepare(size), 1)) < measurable) return undefined;
  let ratio = Infinity;
  for (let tries = 0; tries < 4 && ratio > largestRatio; tries++) {
    ratio = (await costOf(prepare(2 * size))) / (await costOf(prepare(size)));
  }
  return ratio > largestRatio ? ratio : undefined;
}
