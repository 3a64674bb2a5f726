/**
 * Work shared between this thread and those of a pool. What a thread is given must be copied for it, which costs a good
 * part of what it does; so this thread does as much itself as it can while the others always have something to do.
 */
import type { Pool } from './pool.js';
import { takeTurns } from './turns.js';

/**
 * Inputs that a thread has at a time: one that it works on, and as many as it does while this thread is at one of its own,
 * which are the longer ones. With 2, a second thread stood idle for half of a build.
 */
export const A_THREAD = 4;

export interface SharedWork<Input, Output> {
  readonly pool: Pool<Input, Output>;
  /** Threads of the pool; 0 where this thread does everything. */
  readonly threads: number;
  /** An input as it can be sent: what this thread would make when it comes to it must be there. */
  readonly packed: (input: Input) => Input;
  /** The same task in this thread. */
  readonly here: (input: Input) => Promise<Output>;
  /** Inputs that other threads are given first, because they are cheap to copy for what there is to do with them. */
  readonly light: Iterable<Input>;
  /** Inputs that this thread takes first. */
  readonly heavy: Iterable<Input>;
}

/** Do all inputs; results come in no certain order. The first that fails fails the whole, once the others are done. */
export async function* shareWork<Input, Output>(work: SharedWork<Input, Output>): AsyncGenerator<Output> {
  const light = work.light[Symbol.iterator]();
  const heavy = work.heavy[Symbol.iterator]();
  const elsewhere = startIn(work.pool);
  try {
    for (;;) {
      while (elsewhere.running() < work.threads * A_THREAD) {
        const input = next(light, heavy);
        if (input === null) break;
        elsewhere.start(work.packed(input.value));
      }
      yield* elsewhere.results();
      const input = next(heavy, light);
      if (input !== null) yield await work.here(input.value);
      else if (elsewhere.running() === 0) break;
      // What other threads sent comes in between two inputs.
      await (input === null ? elsewhere.news() : takeTurns());
    }
    yield* elsewhere.results();
  } finally {
    await elsewhere.end();
  }
}

function next<T>(first: Iterator<T>, second: Iterator<T>): { readonly value: T } | null {
  const taken = first.next();
  if (taken.done !== true) return taken;
  const other = second.next();
  return other.done === true ? null : other;
}

/** Inputs under way in a pool, and what came of them. */
function startIn<Input, Output>(pool: Pool<Input, Output>) {
  const underWay = new Set<Promise<void>>();
  const finished: Output[] = [];
  const failures: unknown[] = [];
  return {
    running: () => underWay.size,
    start(input: Input): void {
      const task: Promise<void> = pool
        .run(input)
        .then((output) => {
          finished.push(output);
        })
        .catch((error: unknown) => {
          failures.push(error);
        })
        .finally(() => underWay.delete(task));
      underWay.add(task);
    },
    /** Takes what is finished; throws the first failure. */
    results(): readonly Output[] {
      if (failures.length > 0) throw failures[0];
      return finished.splice(0);
    },
    /** Settles when one more is done. */
    async news(): Promise<void> {
      await Promise.race(underWay);
    },
    async end(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
