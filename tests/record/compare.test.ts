import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareText } from '../../src/record/compare.js';

test('texts are ordered by code units, capitals before small letters before accents', () => {
  assert.deepEqual(['é', 'a', 'Z', 'b', '10', '9'].sort(compareText), ['10', '9', 'Z', 'a', 'b', 'é']);
});

test('the order is total', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      assert.equal(Math.sign(compareText(a, b)), -Math.sign(compareText(b, a)) + 0);
      assert.equal(compareText(a, b) === 0, a === b);
    }),
  );
});
