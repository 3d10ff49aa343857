// How many requests of a client are under way at once. Who waits longest is next; a call that is repeated has waited longer.

export type Leave = () => void;
export type Enter = (signal: AbortSignal | undefined, again: boolean) => Promise<Leave>;

export function createQueue(limit: number): Enter {
  let free = limit;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async (signal, again) => {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else {
      await new Promise<void>((resolve, reject) => {
        const enter = (): void => {
          signal?.removeEventListener("abort", giveUp);
          resolve();
        };
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(enter), 1);
          reject(signal?.reason);
        };
        waiting[again ? "unshift" : "push"](enter);
        signal?.addEventListener("abort", giveUp, { once: true });
      });
    }
    return leave;
  };
}
