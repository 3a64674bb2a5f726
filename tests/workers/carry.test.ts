import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DamagedStore } from '../../src/record/damaged-store.js';
import { BackfileError } from '../../src/record/problem.js';
import { type Carried, carried } from '../../src/workers/carry.js';
import { type Pool, workerPool } from '../../src/workers/pool.js';
import { type Asked, PROBLEM } from './refusing-worker.js';

describe('what is thrown in another thread', () => {
  let pool: Pool<Asked, string>;
  before(() => {
    const file = new URL('./refusing-worker.js', import.meta.url);
    pool = carried(workerPool<Asked, Carried<string>>({ file, threads: 1, context: null }));
  });
  after(() => pool.close());

  /** What the task threw, as it arrives here. */
  const thrown = (asked: Asked) =>
    pool.run(asked).then(
      () => null,
      (error: unknown) => error,
    );

  test('arrives as a BackfileError with its problems, its exit code and where it was thrown', async () => {
    const error = await thrown('problem');
    assert.ok(error instanceof BackfileError);
    assert.deepEqual(error.problems, [PROBLEM]);
    assert.equal(error.exitCode, 2);
    assert.match(String(error.cause), /refusing-worker/);
  });

  test('arrives as a DamagedStore with what it says and where it was thrown', async () => {
    const error = await thrown('damage');
    assert.ok(error instanceof DamagedStore);
    assert.equal(error.message, 'the lamp is not as it was left');
    assert.match(String(error.cause), /refusing-worker/);
  });

  test('arrives as it is where it is a fault of the program, and the thread goes on', async () => {
    await assert.rejects(pool.run('fault'), { name: 'RangeError', message: 'no lamp has that number' });
    assert.equal(await pool.run('nothing'), 'lit');
  });
});
