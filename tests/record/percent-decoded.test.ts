import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { percentDecoded } from '../../src/record/percent-decoded.js';

describe('percentDecoded', () => {
  test('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(percentDecoded(encodeURIComponent(text)), text);
      }),
    );
  });

  for (const broken of ['100%', '%g0', '%c3', '%ff%fe', 'a%c3b']) {
    test(`gives null for ${broken}, which is no UTF-8 behind percent signs`, () => {
      assert.equal(percentDecoded(broken), null);
    });
  }

  test('leaves what holds no percent sign', () => {
    assert.equal(percentDecoded('a+b ø'), 'a+b ø');
  });
});
