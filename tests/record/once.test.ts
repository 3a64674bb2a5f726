import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { once, onceEach } from '../../src/record/once.js';

describe('a look', () => {
  test('is taken when it is asked for, and once, whatever is seen', () => {
    for (const seen of ['a lamp', null, undefined]) {
      let looks = 0;
      const look = once(() => {
        looks += 1;
        return seen;
      });
      assert.equal(looks, 0);
      assert.deepEqual([look(), look(), looks], [seen, seen, 1]);
    }
  });

  test('is taken once for each object, not for each that is like it', () => {
    const looked: number[] = [];
    const look = onceEach(({ n }: { readonly n: number }) => {
      looked.push(n);
      return n > 1 ? null : `${n}`;
    });
    const [one, two] = [{ n: 1 }, { n: 2 }];
    assert.deepEqual([one, two, one, two, { n: 1 }].map(look), ['1', null, '1', null, '1']);
    assert.deepEqual(looked, [1, 2, 1]);
  });
});
