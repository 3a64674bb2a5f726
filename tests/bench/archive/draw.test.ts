import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { drawFor } from './draw.js';

/** How often each of the numbers below `end` comes in so many draws. */
function counts(end: number, draws: number, take: () => number): readonly number[] {
  const found = new Array<number>(end).fill(0);
  for (let n = 0; n < draws; n += 1) {
    const value = take();
    found[value] = (found[value] ?? 0) + 1;
  }
  return found;
}

describe('drawFor', () => {
  test('gives the same for the same name, and something else for another', () => {
    const numbers = (name: string) => {
      const draw = drawFor(name);
      // More than one block of the hash.
      return Array.from({ length: 3000 }, () => draw.below(1_000_000));
    };
    assert.deepEqual(numbers('a 1'), numbers('a 1'));
    assert.notDeepEqual(numbers('a 1'), numbers('a 2'));
    assert.ok(new Set(numbers('a 1')).size > 2900, 'no block comes twice');
  });

  test('stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100_000 }), (name, end) => {
        const draw = drawFor(name);
        for (const value of [draw.below(end), draw.rank(end)])
          assert.ok(Number.isInteger(value) && value >= 0 && value < end, `${value} of ${end}`);
      }),
    );
  });

  test('gives all numbers alike, and ranks by Zipf’s law', () => {
    const draw = drawFor('evenness');
    for (const count of counts(10, 10_000, () => draw.below(10))) assert.ok(count > 880 && count < 1120, `${count}`);
    const [first = 0, second = 0, , fourth = 0] = counts(100, 20_000, () => draw.rank(100));
    assert.ok(first / second > 1.5 && first / second < 2.0, `${first} to ${second}`);
    assert.ok(first / fourth > 2.7 && first / fourth < 3.8, `${first} to ${fourth}`);
  });

  test('takes from lists, the first ones most often where they are common', () => {
    const draw = drawFor('lists');
    assert.equal(draw.of(['only']), 'only');
    const taken = Array.from({ length: 300 }, () => draw.common(['often', 'at times', 'seldom']));
    assert.ok(taken.filter((word) => word === 'often').length > taken.filter((word) => word === 'seldom').length);
    assert.throws(() => draw.of([]), /nothing can be drawn/);
  });
});
