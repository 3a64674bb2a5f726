import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { labelOrder } from '../../src/listings/collator.js';
import { lang } from './article-of.js';

const sorted = (language: string, labels: readonly string[]) => labels.toSorted(labelOrder(lang(language)));

describe('labelOrder', () => {
  test("follows the archive's language", () => {
    assert.deepEqual(sorted('de', ['Zoll', 'Ärger', 'Anker']), ['Anker', 'Ärger', 'Zoll']);
    assert.deepEqual(sorted('sv', ['Zoll', 'Ärger', 'Anker']), ['Anker', 'Zoll', 'Ärger']);
  });

  test('sorts numbers by value', () => {
    assert.deepEqual(sorted('en', ['Pier 10', 'Pier 9']), ['Pier 9', 'Pier 10']);
  });

  test('sorts an unknown or malformed language as English', () => {
    const labels = ['zoll', 'Ärger', 'anker', 'Zoll'];
    for (const language of ['xx', 'de-xx-yy']) assert.deepEqual(sorted(language, labels), sorted('en', labels));
  });

  test('leaves no two different labels equal', () => {
    const order = labelOrder(lang('en'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        assert.equal(order(a, b) === 0, a === b);
        assert.equal(Math.sign(order(a, b)), -Math.sign(order(b, a)) + 0);
      }),
    );
  });
});
