import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BackfileError } from '../../src/record/problem.js';
import { createRebuilds } from '../../src/serve/rebuilds.js';
import type { BuildOutcome } from '../../src/serve/serve.js';

const GOOD: BuildOutcome = { ok: true, problems: [] };

/** A build that the test ends, one run after the other. */
function heldBuild() {
  const ends: ((outcome: BuildOutcome) => void)[] = [];
  const build = () => new Promise<BuildOutcome>((settle) => ends.push(settle));
  return { build, ends };
}

const turn = () => new Promise((settle) => setImmediate(settle));

describe('createRebuilds', () => {
  test('however often it is asked during a build, exactly one more follows', async () => {
    const { build, ends } = heldBuild();
    const told: BuildOutcome[] = [];
    const rebuilds = createRebuilds(build, (outcome) => told.push(outcome));
    const all = rebuilds.request();
    for (let i = 0; i < 5; i++) void rebuilds.request();
    assert.equal(ends.length, 1);
    ends[0]?.(GOOD);
    await turn();
    assert.equal(ends.length, 2);
    assert.equal(told.length, 1);
    ends[1]?.(GOOD);
    await all;
    assert.deepEqual([ends.length, told.length], [2, 2]);
    const next = rebuilds.request();
    assert.equal(ends.length, 3);
    ends[2]?.(GOOD);
    await next;
    assert.equal(told.length, 3);
  });

  test('an error that a build throws is an outcome, and the next build runs', async () => {
    const problem = { severity: 'error', file: 'a', line: 1, rule: 'r', message: 'm', remedy: 'n' } as const;
    const errors = [new BackfileError([problem]), new TypeError('x is null')];
    const told: BuildOutcome[] = [];
    const rebuilds = createRebuilds(
      () => {
        const error = errors.shift();
        return error === undefined ? Promise.resolve(GOOD) : Promise.reject(error);
      },
      (outcome) => told.push(outcome),
    );
    for (let i = 0; i < 3; i++) await rebuilds.request();
    assert.deepEqual(told[0], { ok: false, problems: [problem] });
    assert.equal(told[1]?.ok, false);
    assert.equal(told[1]?.problems[0]?.message, 'the build failed: x is null');
    assert.deepEqual(told[2], GOOD);
  });

  test('once stopped it tells nothing and begins nothing', async () => {
    const { build, ends } = heldBuild();
    const told: BuildOutcome[] = [];
    const rebuilds = createRebuilds(build, (outcome) => told.push(outcome));
    const all = rebuilds.request();
    void rebuilds.request();
    rebuilds.stop();
    ends[0]?.(GOOD);
    await all;
    await rebuilds.request();
    assert.deepEqual([ends.length, told.length], [1, 0]);
  });
});
