// What a call costs, one after the other and many at once. Every answer is looked at, and the service counts along.
import { start, type Child } from "./child.ts";
import type { Order, Report } from "./driver.ts";
import { type Samples, turn } from "./figures.ts";

export interface Runner {
  id: string;
  /** The file with its program. */
  program: string;
}

export interface Plan {
  orders: Record<string, Order>;
  rounds: number;
  /** Rounds before those that count. */
  warmUp: number;
}

export interface Measured {
  /** Microseconds per call, by order and contender. */
  samples: Map<string, Samples>;
  /** Who is not counted, and why. */
  rejected: Map<string, string>;
}

export async function measureRequests(runners: Runner[], { orders, rounds, warmUp }: Plan, env?: NodeJS.ProcessEnv, answer: string[] = []): Promise<Measured> {
  const { child: server, said: url } = await start<string>("./server.ts", answer);
  const rejected = new Map<string, string>();
  const drivers = new Map<string, Child>();
  try {
    for (const { id, program } of runners) {
      try {
        drivers.set(id, (await start("./driver.ts", [program, url], env)).child);
      } catch (error) {
        rejected.set(id, (error as Error).message);
      }
    }
    return { samples: await goRound(drivers, server, { orders, rounds, warmUp }, rejected), rejected };
  } finally {
    for (const child of [server, ...drivers.values()]) child.stop();
  }
}

async function goRound(drivers: Map<string, Child>, server: Child, { orders, rounds, warmUp }: Plan, rejected: Map<string, string>): Promise<Map<string, Samples>> {
  const samples = new Map(Object.keys(orders).map((name) => [name, new Map([...drivers.keys()].map((id) => [id, [] as number[]]))]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, order] of Object.entries(orders)) {
      for (const [id, driver] of turn([...drivers], round + warmUp)) {
        if (rejected.has(id)) continue;
        const { microseconds, why } = await go(driver, server, order);
        if (why) rejected.set(id, why);
        else if (round >= 0) samples.get(name)?.get(id)?.push(microseconds);
      }
    }
  }
  for (const by of samples.values()) for (const id of rejected.keys()) by.delete(id);
  return samples;
}

async function go(driver: Child, server: Child, order: Order): Promise<{ microseconds: number; why?: string | undefined }> {
  try {
    const { microseconds, wrong } = await driver.ask<Report>(order);
    const stops = await server.ask<number>("count");
    return { microseconds, why: wrong ?? (stops === order.calls ? undefined : `made ${order.calls} calls, of which the service saw ${stops}`) };
  } catch (error) {
    return { microseconds: NaN, why: (error as Error).message };
  }
}
