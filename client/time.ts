// Time limits and waits that end with a signal.

/** Beyond this a timer of the platform would fire at once. */
const longest = 2 ** 31 - 1;

export interface Limit {
  signal: AbortSignal;
  /** When it ends, on the clock of performance.now(). */
  end: number;
  /** Whether its own time is what ended it. */
  expired: boolean;
  /** Stops the clock. */
  stop(): void;
  /** Stops the clock and forgets the outer signal, which may live for ever. */
  clear(): void;
}

/** A signal that ends with an outer one, or after a time. */
export function limitOf(outer: AbortSignal | undefined, milliseconds: number): Limit {
  const controller = new AbortController();
  const timer = milliseconds <= longest ? setTimeout(() => { limit.expired = true; controller.abort(); }, milliseconds) : undefined;
  const follow = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) follow();
  else outer?.addEventListener("abort", follow, { once: true });
  const limit: Limit = {
    signal: controller.signal,
    end: performance.now() + milliseconds,
    expired: false,
    stop: () => clearTimeout(timer),
    clear() {
      limit.stop();
      outer?.removeEventListener("abort", follow);
    },
  };
  return limit;
}

/** What a promise brings, unless the signal ends first: also for work that does not heed it. */
export async function within<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  let stop = (): void => {};
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
  });
  // Whichever comes second is nobody's failure.
  work.catch(() => {});
  try {
    return await Promise.race([ended, work]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await within(signal, new Promise<void>((resolve) => { timer = setTimeout(resolve, Math.min(milliseconds, longest)); }));
  } finally {
    clearTimeout(timer);
  }
}
