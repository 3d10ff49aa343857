// How many requests of a client are under way at once. Who waits longest is next; a call that is repeated has waited longer.

export type Leave = () => void;
export type Enter = (signal: AbortSignal | undefined, isRetry: boolean) => Promise<Leave>;

/** A place in a ring, so that whoever gives up is taken out at once, however many wait. */
class Waiter {
  previous: Waiter = this;
  next: Waiter = this;
  readonly enter: () => void;

  constructor(enter: () => void) {
    this.enter = enter;
  }

  joinAfter(previous: Waiter): void {
    this.previous = previous;
    this.next = previous.next;
    this.next.previous = this;
    previous.next = this;
  }

  leave(): void {
    this.previous.next = this.next;
    this.next.previous = this.previous;
  }
}

export function createQueue(limit: number): Enter {
  let free = limit;
  /** Is no waiter: the first one is behind it, and the last one before it. */
  const line = new Waiter(() => {});
  const leave = (): void => {
    const first = line.next;
    if (first === line) return void free++;
    first.leave();
    first.enter();
  };
  const wait = (signal: AbortSignal | undefined, isRetry: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const giveUp = (): void => {
        waiter.leave();
        reject(signal?.reason);
      };
      const waiter = new Waiter(() => {
        signal?.removeEventListener("abort", giveUp);
        resolve();
      });
      signal?.addEventListener("abort", giveUp, { once: true });
      waiter.joinAfter(isRetry ? line : line.previous);
    });
  return async (signal, isRetry) => {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else await wait(signal, isRetry);
    return leave;
  };
}
