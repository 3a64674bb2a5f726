import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { threadId } from 'node:worker_threads';
import fc from 'fast-check';
import { chunks, workerPool } from '../../src/workers/pool.js';
import { SILENT } from '../../src/workers/progress.js';
import type { Doubled } from './double-worker.js';

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
      const results = await Promise.all(Array.from({ length: 40 }, (_, i) => pool.run(i)));
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
