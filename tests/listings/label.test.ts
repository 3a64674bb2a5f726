import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldLabel, labelHash } from '../../src/listings/label.js';

describe('foldLabel', () => {
  test('is the same for spellings that differ in case, accents, punctuation and spaces', () => {
    for (const label of ['Cote d’Ivoire', "CÔTE D'IVOIRE", ' Côte  d-Ivoire ']) {
      assert.equal(foldLabel(label), 'cote d ivoire');
    }
  });

  test('differs for different names', () => {
    assert.notEqual(foldLabel('C'), foldLabel('C++'));
    assert.notEqual(foldLabel('!!!'), foldLabel('???'));
  });

  test('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        assert.equal(foldLabel(foldLabel(label)), foldLabel(label));
      }),
    );
  });
});

test('labelHash is six base-32 characters and always the same', () => {
  assert.equal(labelHash('lincoln'), labelHash('lincoln'));
  fc.assert(fc.property(fc.string(), (label) => assert.match(labelHash(label), /^[a-z2-7]{6}$/)));
});
