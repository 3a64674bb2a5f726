import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unitsOf } from '../../src/infer/units.js';

test('the units of a text are its char codes, whatever it holds and however long it is', () => {
  const long = 'harbour ж'.repeat(5000);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(long)), (text) => {
      const { units, length } = unitsOf(text);
      assert.equal(length, text.length);
      const codes = Array.from({ length }, (_, at) => text.charCodeAt(at));
      assert.deepEqual([...units.subarray(0, length)], codes);
    }),
  );
});
