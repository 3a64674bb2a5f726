import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { likelyUrl } from '../../../src/search/client/likely-url.js';
import { textWords } from '../../../src/search/client/words.js';

describe('the likely address of an article', () => {
  test('is made of its date and the words of its headline', () => {
    assert.equal(likelyUrl('2023-02-15', 'Harbour strike ends'), '/2023/02/15/harbour-strike-ends/');
    assert.equal(likelyUrl('2023-02', "The ferry's last day: 6-3"), '/2023/02/the-ferry-last-day-6-3/');
    assert.equal(likelyUrl('', 'Été à Talberg'), '/undated/ete-a-talberg/');
  });

  test('has the words that the index has, whatever the headline', () => {
    const signs = fc.string({ unit: fc.constantFrom(...`aSs5'’-_ .é${String.fromCharCode(9)}`), maxLength: 40 });
    const long = fc.tuple(signs, fc.nat(80)).map(([text, length]) => `${text}${'b'.repeat(length)}'s`);
    fc.assert(
      fc.property(fc.oneof(signs, long, fc.string({ maxLength: 40 })), (heading) => {
        const words = textWords(heading).map(({ key }) => key);
        assert.equal(likelyUrl('', heading), `/undated/${words.join('-')}/`);
      }),
    );
  });
});
