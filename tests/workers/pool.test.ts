import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { threadId } from 'node:worker_threads';
import fc from 'fast-check';
import { chunks, inlinePool, type Pool, runInOrder, workerPool } from '../../src/workers/pool.js';
import { SILENT } from '../../src/workers/progress.js';
import type { Doubled } from './double-worker.js';

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A pool whose tasks end when they are told to, and what is under way in it. */
function heldPool() {
  const waiting = new Map<number, { readonly end: () => void; readonly fail: (error: Error) => void }>();
  const pool: Pool<number, number> = {
    run: (input) =>
      new Promise((resolve, reject) => {
        waiting.set(input, {
          end: () => {
            waiting.delete(input);
            resolve(input * 10);
          },
          fail: (error) => {
            waiting.delete(input);
            reject(error);
          },
        });
      }),
    close: () => Promise.resolve(),
  };
  return { pool, waiting };
}

/** Let every promise that can be settled be settled. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('runInOrder', () => {
  test('gives results in the order of the inputs, whichever is finished first', async () => {
    const { pool, waiting } = heldPool();
    const results = collect(runInOrder(pool, [1, 2, 3], 3));
    await settled();
    for (const input of [3, 1, 2]) {
      waiting.get(input)?.end();
      await settled();
    }
    assert.deepEqual(await results, [10, 20, 30]);
  });

  test('has no more under way than it may, and takes no input before its time', async () => {
    const { pool, waiting } = heldPool();
    const taken: number[] = [];
    function* inputs() {
      for (let i = 1; i <= 6; i += 1) {
        taken.push(i);
        yield i;
      }
    }
    const results = collect(runInOrder(pool, inputs(), 2));
    await settled();
    assert.deepEqual(
      [taken, [...waiting.keys()]],
      [
        [1, 2],
        [1, 2],
      ],
    );
    waiting.get(2)?.end();
    await settled();
    assert.deepEqual(taken, [1, 2], 'the first is still waited for');
    waiting.get(1)?.end();
    await settled();
    assert.deepEqual(taken, [1, 2, 3, 4], 'two are finished, so two more are begun');
    for (let i = 3; i <= 6; i += 1) {
      waiting.get(i)?.end();
      await settled();
    }
    assert.deepEqual(await results, [10, 20, 30, 40, 50, 60]);
  });

  test('tells of a failure when its turn has come, and waits for what is under way', async () => {
    const { pool, waiting } = heldPool();
    const found: number[] = [];
    const run = (async () => {
      for await (const result of runInOrder(pool, [1, 2, 3], 3)) found.push(result);
    })();
    let ended = false;
    const watched = assert.rejects(run, /the second/).then(() => {
      ended = true;
    });
    await settled();
    waiting.get(2)?.fail(new Error('the second'));
    await settled();
    assert.deepEqual(found, [], 'its turn has not come');
    waiting.get(1)?.end();
    await settled();
    assert.deepEqual([found, ended], [[10], false], 'the third is under way');
    waiting.get(3)?.end();
    await watched;
    assert.deepEqual(found, [10]);
  });

  test('waits for what is under way when nobody wants more', async () => {
    const { pool, waiting } = heldPool();
    const results = runInOrder(pool, [1, 2, 3, 4], 2);
    const first = results.next();
    await settled();
    waiting.get(1)?.end();
    assert.deepEqual(await first, { value: 10, done: false });
    const end = results.return(undefined);
    await settled();
    assert.ok(!waiting.has(4), 'nothing more is begun');
    for (const task of waiting.values()) task.end();
    await end;
  });

  test('gives what a plain loop would, whatever the numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), async (inputs, ahead) => {
        const pool = inlinePool(async (input: number) => {
          for (let i = 0; i < input % 4; i += 1) await settled();
          return input * 2;
        });
        assert.deepEqual(
          await collect(runInOrder(pool, inputs, ahead)),
          inputs.map((input) => input * 2),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('workerPool', () => {
  const open = (threads: number) =>
    workerPool<number, Doubled>({
      file: new URL('./double-worker.js', import.meta.url),
      threads,
      context: { salt: 'sea' },
    });

  test('runs a task in threads, each with the context', async () => {
    const pool = open(2);
    try {
      const results = await collect(
        runInOrder(
          pool,
          Array.from({ length: 40 }, (_, i) => i),
          4,
        ),
      );
      assert.deepEqual(
        results.map(({ value }) => value),
        Array.from({ length: 40 }, (_, i) => i * 2),
      );
      for (const { context, thread } of results) {
        assert.deepEqual(context, { salt: 'sea' });
        assert.notEqual(thread, threadId);
      }
    } finally {
      await pool.close();
    }
  });

  test('hands on what a task throws', async () => {
    const pool = open(1);
    try {
      await assert.rejects(pool.run(-1), { name: 'RangeError', message: 'no number below 0: -1' });
      assert.equal((await pool.run(4)).value, 8, 'and goes on');
    } finally {
      await pool.close();
    }
  });
});

describe('chunks', () => {
  test('are runs of at most a size, with every item once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, size) => {
        const parts = chunks(items, size);
        assert.deepEqual(parts.flat(), items);
        assert.ok(parts.every((part, i) => part.length === size || (i === parts.length - 1 && part.length > 0)));
      }),
    );
  });
});

describe('SILENT', () => {
  test('takes every call', () => {
    const stage = SILENT.stage('reading', null);
    stage.advance(4);
    stage.end();
  });
});
