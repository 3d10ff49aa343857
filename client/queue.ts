// How many requests of a client are under way at once. Who waits longest is next; a call that is repeated has waited longer.

export type Leave = () => void;
export type Enter = (signal: AbortSignal | undefined, again: boolean) => Promise<Leave>;

export function createQueue(limit: number): Enter {
  let free = limit;
  const waiting: { enter: (() => void) | undefined }[] = [];
  const leave = (): void => {
    let next = waiting.shift();
    // Those who gave up keep their place until it is their turn: to look for them would take longer.
    while (next && !next.enter) next = waiting.shift();
    if (next?.enter) next.enter();
    else free++;
  };
  return async (signal, again) => {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else {
      await new Promise<void>((resolve, reject) => {
        const place = {
          enter: (): void => {
            signal?.removeEventListener("abort", giveUp);
            resolve();
          },
        };
        const giveUp = (): void => {
          Object.assign(place, { enter: undefined });
          reject(signal?.reason);
        };
        waiting[again ? "unshift" : "push"](place);
        signal?.addEventListener("abort", giveUp, { once: true });
      });
    }
    return leave;
  };
}
