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
    const rebuilds = createRebuilds({ build, tell: (outcome) => told.push(outcome) });
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
    const rebuilds = createRebuilds({
      build() {
        const error = errors.shift();
        return error === undefined ? Promise.resolve(GOOD) : Promise.reject(error);
      },
      tell: (outcome) => told.push(outcome),
    });
    for (let i = 0; i < 3; i++) await rebuilds.request();
    assert.deepEqual(told[0], { ok: false, problems: [problem] });
    assert.equal(told[1]?.ok, false);
    assert.equal(told[1]?.problems[0]?.message, 'the build failed: x is null');
    assert.deepEqual(told[2], GOOD);
  });

  test('once stopped it tells nothing and begins nothing', async () => {
    const { build, ends } = heldBuild();
    const told: BuildOutcome[] = [];
    const rebuilds = createRebuilds({ build, tell: (outcome) => told.push(outcome) });
    const all = rebuilds.request();
    void rebuilds.request();
    rebuilds.stop();
    ends[0]?.(GOOD);
    await all;
    await rebuilds.request();
    assert.deepEqual([ends.length, told.length], [1, 0]);
  });

  describe('with something to show early', () => {
    /** Rebuilds that write down what they do; what `early` says comes from a list. */
    function noted(says: (boolean | Error)[]) {
      const done: string[] = [];
      const { build, ends } = heldBuild();
      const rebuilds = createRebuilds({
        build() {
          done.push('build');
          return build();
        },
        tell: ({ ok }) => done.push(ok ? 'good' : 'failed'),
        async early() {
          await turn();
          done.push('early');
          const said = says.shift() ?? false;
          if (said instanceof Error) throw said;
          return said;
        },
      });
      const finish = async () => {
        ends.shift()?.(GOOD);
        await turn();
      };
      const until = async (what: string) => {
        while (done.at(-1) !== what) await turn();
      };
      return { rebuilds, done, finish, until };
    }

    test('shows it before the build, and again for what is asked during the build', async () => {
      const { rebuilds, done, finish, until } = noted([true, true, false]);
      const all = rebuilds.request();
      await until('build');
      void rebuilds.request();
      await until('early');
      await finish();
      await until('build');
      await finish();
      await all;
      assert.deepEqual(done, ['early', 'build', 'early', 'good', 'early', 'build', 'good']);
    });

    test('builds all the same where that fails', async () => {
      const { rebuilds, done, finish, until } = noted([new Error('no')]);
      const all = rebuilds.request();
      await until('build');
      await finish();
      await all;
      assert.deepEqual(done, ['early', 'build', 'good']);
    });
  });

  describe('with something to prepare', () => {
    test('does it once all is calm, and builds what is asked for meanwhile', async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const { build, ends } = heldBuild();
      const done: string[] = [];
      let prepared = (): void => undefined;
      const rebuilds = createRebuilds({
        build() {
          done.push('build');
          return build();
        },
        tell: ({ ok }) => done.push(ok ? 'good' : 'failed'),
        prepare() {
          done.push('prepare');
          return new Promise((settle) => {
            prepared = settle;
          });
        },
      });
      const first = rebuilds.request();
      ends[0]?.(GOOD);
      await first;
      assert.deepEqual(done, ['build', 'good']);
      t.mock.timers.tick(10_000);
      assert.deepEqual(done, ['build', 'good', 'prepare']);
      const second = rebuilds.request();
      await turn();
      assert.equal(ends.length, 1);
      prepared();
      await turn();
      ends[1]?.(GOOD);
      await second;
      assert.deepEqual(done, ['build', 'good', 'prepare', 'build', 'good']);
      rebuilds.stop();
      t.mock.timers.tick(10_000);
      assert.equal(done.length, 5);
    });

    test('does it after no build that failed', async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      let prepared = 0;
      const rebuilds = createRebuilds({
        build: () => Promise.resolve({ ok: false, problems: [] }),
        tell: () => undefined,
        prepare() {
          prepared += 1;
          return Promise.resolve();
        },
      });
      await rebuilds.request();
      t.mock.timers.tick(10_000);
      await turn();
      assert.equal(prepared, 0);
    });

    test('says what goes wrong, and goes on', async (t) => {
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const told: BuildOutcome[] = [];
      const rebuilds = createRebuilds({
        build: () => Promise.resolve(GOOD),
        tell: (outcome) => told.push(outcome),
        prepare: () => Promise.reject(new TypeError('x is null')),
      });
      await rebuilds.request();
      t.mock.timers.tick(10_000);
      await turn();
      assert.equal(told[1]?.problems[0]?.message, 'the build failed: x is null');
      await rebuilds.request();
      assert.deepEqual(told[2], GOOD);
    });
  });
});
