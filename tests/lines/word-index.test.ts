/** The index of words finds what a search for each word would. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordIndex } from '../../src/lines/word-index.js';

const LISTS = [['by '], ['news', 'newsletter'], ['<', '»'], [], ['ähnlich', 'قر', 'more'], ['letter']] as const;
const TEXTS: readonly string[] = [
  '',
  'b',
  'By Ana Quill',
  'standby',
  'Our NEWSLETTER',
  'new s',
  '<p>',
  'Home » News',
  'ÄHNLICHE Artikel',
  'اقرأ المزيد',
  'more',
  'mo',
  'İ MORE',
];

describe('the index of words', () => {
  const find = wordIndex(LISTS);
  for (const text of TEXTS) {
    test(`finds the words in ${JSON.stringify(text)}`, () => {
      const lower = text.toLowerCase();
      const expected = [...LISTS.keys()].filter((list) => LISTS[list]?.some((word) => lower.includes(word)));
      assert.deepEqual([...find(text)].sort(), expected);
    });
  }
});
