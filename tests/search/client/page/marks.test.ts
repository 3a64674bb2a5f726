import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markFinder } from '../../../../src/search/client/page/marks.js';

/** The words as they stand in the text that are marked. */
function marked(words: readonly string[], text: string): readonly string[] {
  const find = markFinder(words);
  assert.ok(find !== null);
  return find(text).map(({ start, end }) => text.slice(start, end));
}

describe('words to mark', () => {
  test('are found whole, in capitals or not', () => {
    assert.deepEqual(marked(['tide'], 'Tide tables: the tide, tides, TIDE and riptide.'), ['Tide', 'tide', 'TIDE']);
    assert.deepEqual(marked(['ميناء'], 'ميناء المدينة وميناء آخر'), ['ميناء']);
    assert.deepEqual(marked(['cafe'], 'A cafe, a cafe\u0301.'), ['cafe']);
  });

  test('that belong together are marked together', () => {
    assert.deepEqual(marked(['strike', 'dock strike'], 'The dock\nstrike and a strike'), ['dock\nstrike', 'strike']);
  });

  test('hold no syntax', () => {
    assert.deepEqual(marked(['c++', '(x|y)', '.*', '[a-z]', '$&'], 'In c++ and (x|y) but not x.'), ['c++', '(x|y)']);
  });

  test('that are none give nothing to look for', () => {
    assert.equal(markFinder([]), null);
    assert.equal(markFinder(['', '  ']), null);
  });

  test('are found where they are, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.string(), (word, text) => {
        const find = markFinder([word]);
        for (const { start, end } of find?.(`${text} ${word}`) ?? []) assert.ok(start < end);
      }),
    );
  });

  test('are looked for in time that grows with the text', () => {
    const find = markFinder(['a'.repeat(40), 'a a a a b']);
    const started = process.cpuUsage().user;
    find?.('a '.repeat(100_000));
    assert.ok(process.cpuUsage(undefined).user - started < 5_000_000);
  });
});
