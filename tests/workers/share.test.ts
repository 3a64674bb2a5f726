import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inlinePool, type Pool } from '../../src/workers/pool.js';
import { A_THREAD, type SharedWork, shareWork } from '../../src/workers/share.js';

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Let every promise that can be settled be settled. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Numbers to be doubled, by a thread that takes its time or by this one. */
function doubling(inputs: readonly number[], threads: number, pool: Pool<number, number>): SharedWork<number, number> {
  const queue = inputs.values();
  return {
    pool,
    threads,
    packed: (input) => input,
    here: (input) => Promise.resolve(input * 2),
    light: queue,
    heavy: queue,
  };
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('shared work', () => {
  test('is done once each, whatever the numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.nat(3), async (inputs, threads) => {
        const pool = inlinePool(async (input: number) => {
          for (let i = 0; i < input % 4; i += 1) await settled();
          return input * 2;
        });
        const results = await collect(shareWork(doubling(inputs, threads, pool)));
        assert.deepEqual(sorted(results), sorted(inputs.map((input) => input * 2)));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps every thread supplied, and no more', async () => {
    let most = 0;
    let running = 0;
    const pool = inlinePool(async (input: number) => {
      running += 1;
      most = Math.max(most, running);
      await settled();
      running -= 1;
      return input;
    });
    await collect(
      shareWork(
        doubling(
          Array.from({ length: 30 }, (_, i) => i),
          2,
          pool,
        ),
      ),
    );
    assert.equal(most, 2 * A_THREAD);
  });

  test('fails with the first failure, when what is under way has ended', async () => {
    let ended = 0;
    const pool = inlinePool(async (input: number) => {
      await settled();
      ended += 1;
      if (input === 0) throw new RangeError('no zero');
      return input;
    });
    await assert.rejects(collect(shareWork(doubling([0, 1, 2, 3], 1, pool))), { message: 'no zero' });
    assert.equal(ended, 4);
  });

  test('gives the inputs that cost least to send to the threads first', async () => {
    const sent: number[] = [];
    const pool = inlinePool(async (input: number) => {
      sent.push(input);
      await settled();
      return input;
    });
    const here: number[] = [];
    const work: SharedWork<number, number> = {
      ...doubling([], 1, pool),
      light: [1, 2, 3, 4, 5, 6],
      heavy: [10, 11],
      here: (input) => {
        here.push(input);
        return Promise.resolve(input);
      },
    };
    assert.deepEqual(sorted(await collect(shareWork(work))), [1, 2, 3, 4, 5, 6, 10, 11]);
    assert.deepEqual(sent.slice(0, A_THREAD), [1, 2, 3, 4]);
    assert.deepEqual(here[0], 10);
  });
});
