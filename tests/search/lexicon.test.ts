import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { englishStem } from '../../src/search/client/english.js';
import {
  type LetterRow,
  NO_WORDS,
  numbersOf,
  packLexicon,
  unpackLexicon,
  withWords,
  wordsUsed,
} from '../../src/search/lexicon.js';
import { createTermTable } from '../../src/search/term-table.js';

/** Words in their order, as a segment has them. */
function letterRow(words: readonly string[]): LetterRow {
  const rows = words.map((word) => Buffer.concat([Buffer.from([Buffer.byteLength(word)]), Buffer.from(word)]));
  return { bytes: Buffer.concat(rows), from: 0, size: words.length };
}

const word = fc.string({ unit: fc.constantFrom(...'abeginsé东م'), minLength: 1, maxLength: 6 });
const words = fc.uniqueArray(word, { maxLength: 200 });

describe('a lexicon', () => {
  test('has words in their order, and their numbers in the order of their stems', () => {
    const {
      words: all,
      stems,
      byStem,
    } = withWords(NO_WORDS, ['sailing', 'sail', 'sago', 'sails', 'zone'], englishStem);
    assert.deepEqual(all, ['sago', 'sail', 'sailing', 'sails', 'zone']);
    assert.deepEqual(stems, ['sago', 'sail', 'sail', 'sail', 'zone']);
    assert.deepEqual(byStem, [0, 1, 2, 3, 4]);
    const bent = withWords(NO_WORDS, ['sail', 'sailor', 'sails'], englishStem);
    assert.deepEqual(bent.byStem, [0, 2, 1]);
  });

  test('is the same whether its words came at once or a few at a time, and when it was kept', () => {
    fc.assert(
      fc.property(words, fc.nat(200), (all, cut) => {
        const once = withWords(NO_WORDS, all, englishStem);
        const first = withWords(NO_WORDS, all.slice(0, cut), englishStem);
        assert.deepEqual(withWords(unpackLexicon(packLexicon(first)), all.slice(cut), englishStem), once);
        assert.deepEqual(unpackLexicon(packLexicon(once)), once);
      }),
    );
  });

  test('is without words that are no longer used as if they had never been there', () => {
    fc.assert(
      fc.property(words, fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (all, uses) => {
        const whole = withWords(NO_WORDS, all, englishStem);
        const used = whole.words.filter((_, number) => uses[number]);
        assert.deepEqual(
          wordsUsed(whole, (number) => uses[number] === true),
          withWords(NO_WORDS, used, englishStem),
        );
      }),
    );
  });

  test('tells the numbers of words by their letters, and which words it does not have', () => {
    fc.assert(
      fc.property(words, words, (known, asked) => {
        const lexicon = withWords(NO_WORDS, known, englishStem);
        const inOrder = [...asked].sort();
        const unknown = createTermTable();
        const numbers = numbersOf(lexicon, letterRow(inOrder), unknown);
        const missing = inOrder.filter((one) => !known.includes(one));
        assert.deepEqual(unknown.words(), missing);
        const found = inOrder.filter((one) => known.includes(one));
        assert.deepEqual(
          [...numbers].filter((number) => number < known.length).map((number) => lexicon.words[number]),
          found,
        );
      }),
    );
  });
});
