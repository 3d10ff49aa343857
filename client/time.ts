// Time limits and waits that end with a signal.

/** Beyond this a timer of the platform would fire at once. */
const longest = 2 ** 31 - 1;

export interface Limit {
  signal: AbortSignal;
  /** When it ends, on the clock of performance.now(). */
  end: number;
  /** Whether its own time is what ended it. */
  readonly expired: boolean;
  /** Stops the clock. The outer signal still ends it. */
  stop(): void;
}

/** Ends with the first of them. TypeScript 5.4 does not know it yet. */
export const firstOf = (...signals: AbortSignal[]): AbortSignal =>
  (AbortSignal as unknown as { any(signals: AbortSignal[]): AbortSignal }).any(signals);

/** A signal that ends with an outer one, or after a time. */
export function limitOf(outer: AbortSignal | undefined, milliseconds: number): Limit {
  const controller = new AbortController();
  const timer = milliseconds <= longest ? setTimeout(() => controller.abort(), milliseconds) : undefined;
  return {
    signal: outer ? firstOf(outer, controller.signal) : controller.signal,
    end: performance.now() + milliseconds,
    get expired() {
      return controller.signal.aborted;
    },
    stop: () => clearTimeout(timer),
  };
}

/** What a promise brings, unless the signal ends first: also for work that does not heed it. */
export const within = <T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    void work.then(resolve, reject).finally(() => signal?.removeEventListener("abort", stop));
  });

export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const pause = limitOf(undefined, Math.min(milliseconds, longest));
  const over = new Promise<void>((resolve) => pause.signal.addEventListener("abort", () => resolve()));
  return within(signal, over).finally(pause.stop);
}
