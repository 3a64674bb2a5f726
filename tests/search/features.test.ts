import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CodePlace, readNumber } from '../../src/search/client/number-codes.js';
import { textWords } from '../../src/search/client/words.js';
import { featuresOf, type SearchFeatures } from '../../src/search/features.js';

/** Features taken apart: each word with its places. */
function placesIn({ words }: SearchFeatures): Readonly<Record<string, readonly number[]>> {
  const found: Record<string, readonly number[]> = {};
  const place: CodePlace = { at: 0 };
  while (place.at < words.length) {
    const from = place.at + 1;
    place.at = from + (words[place.at] ?? 0);
    const word = Buffer.from(words.subarray(from, place.at)).toString('utf8');
    let last = -1;
    found[word] = Array.from({ length: readNumber(words, place) }, () => {
      last += readNumber(words, place) + 1;
      return last;
    });
  }
  return found;
}

describe('the features of a text', () => {
  test('have each word once, with its places; between paragraphs one stays empty', () => {
    const features = featuresOf(['The kettle, the Kettle', '', 'A kettle']);
    assert.deepEqual(placesIn(features), { the: [0, 2], kettle: [1, 3, 6], a: [5] });
    assert.equal(features.length, 6);
  });

  test('have every word of any text where it stands', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abcé مة東 .\n'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const wanted: Record<string, number[]> = {};
        let place = 0;
        for (const paragraph of paragraphs) {
          const words = textWords(paragraph);
          for (const { key } of words) {
            wanted[key] = [...(wanted[key] ?? []), place];
            place += 1;
          }
          if (words.length > 0) place += 1;
        }
        assert.deepEqual(placesIn(featuresOf(paragraphs)), wanted);
      }),
    );
  });

  test('hold texts of many different words', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const places = placesIn(featuresOf([words.join(' ')]));
    assert.equal(Object.keys(places).length, 20_000);
    assert.deepEqual(places.word19999, [19_999]);
  });
});
