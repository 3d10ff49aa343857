// How many requests of a client are under way at once. Who waits longest is next; a call that is repeated has waited longer.

export type Leave = () => void;
export type Enter = (signal: AbortSignal | undefined, again: boolean) => Promise<Leave>;

export function createQueue(limit: number): Enter {
  let free = limit;
  /** Each takes its turn, or says that it gave up. */
  const waiting: (() => boolean)[] = [];
  const leave = (): void => {
    // Those who gave up keep their place until it is their turn: to look for them would take longer.
    for (let next = waiting.shift(); next; next = waiting.shift()) if (next()) return;
    free++;
  };
  return async (signal, again) => {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else {
      await new Promise<void>((enter, reject) => {
        let here = true;
        const giveUp = (): void => {
          here = false;
          reject(signal?.reason);
        };
        signal?.addEventListener("abort", giveUp, { once: true });
        waiting[again ? "unshift" : "push"](() => {
          signal?.removeEventListener("abort", giveUp);
          enter();
          return here;
        });
      });
    }
    return leave;
  };
}
