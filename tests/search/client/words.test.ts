import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_WORD, textWords } from '../../../src/search/client/words.js';
import { wordsOf } from '../brute-force.js';

const keys = (text: string) => textWords(text).map(({ key }) => key);

describe('the words of a text', () => {
  const cases: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
    ['are without capitals and signs', 'Kettles, come: to TALBERG!', ['kettles', 'come', 'to', 'talberg']],
    ['are without accents', 'Café Zolére, Łódź, Straße', ['cafe', 'zolere', 'lodz', 'strasse']],
    ['are the same whether accents are letters or follow them', 'e\u0301te\u0301 \u00e9t\u00e9', ['ete', 'ete']],
    ['divide at hyphens and apostrophes', 'cease-fire O’Dell', ['cease', 'fire', 'o', 'dell']],
    ['leave out the s of a genitive', "the museum’s and the keeper's", ['the', 'museum', 'and', 'the', 'keeper']],
    ['keep an s that stands alone', 'U.S. s', ['u', 's', 's']],
    ['have figures', '20.9 in ٢٠١١', ['20', '9', 'in', '2011']],
    ['fold variants of Arabic letters', 'أُمسيات إلى مدينة مـديـنه', ['امسيات', 'الي', 'مدينه', 'مدينه']],
    ['fold the final sigma', 'ΟΔΟΣ οδος', ['οδοσ', 'οδοσ']],
    ['are single signs where no spaces are written', '東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
    ['have no signs beyond the basic plane', 'lamp💡light', ['lamp', 'light']],
    ['are none in signs alone', '… — “ ”', []],
  ];
  for (const [what, text, words] of cases) test(what, () => assert.deepEqual(keys(text), words));

  test('say where they stand', () => {
    const text = 'Ein Café, spät.';
    assert.deepEqual(
      textWords(text).map(({ from, to }) => text.slice(from, to)),
      ['Ein', 'Café', 'spät'],
    );
  });

  test('count only so many letters', () => {
    assert.deepEqual(keys(`${'a'.repeat(500)} b`), ['a'.repeat(LONGEST_WORD), 'b']);
  });

  test('are those that a plain reading finds', () => {
    const signs = [..."absé’'ß -.٣ةىأΩ💡", 'e\u0301', 'م\u0640'];
    const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });
    fc.assert(
      fc.property(text, (one) => assert.deepEqual(keys(one), wordsOf(one))),
      { numRuns: 500 },
    );
  });
});
