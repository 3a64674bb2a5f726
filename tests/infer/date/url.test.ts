import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inferDate } from '../../../src/infer/date/chain.js';
import { ownAddress } from '../../../src/parse/own-address.js';
import { articleOf } from './parsed-article.js';

function dateOf(given: { readonly sourceUrl?: string; readonly line?: string }) {
  const { sourceUrl, line = 'Read more' } = given;
  const article = articleOf({
    lines: [
      ['Quay reopens', 'title'],
      [line, 'residue'],
    ],
    ...(sourceUrl !== undefined && { sourceUrl }),
  });
  const printed = sourceUrl === undefined ? ownAddress(article.residue, 1) : article.sourceUrl;
  const { date } = inferDate({ ...article, sourceUrl: printed }, { order: null, lang: 'en' });
  return date === null ? null : [date.value, date.rule, date.lines];
}

const ADDRESSES: readonly (readonly [url: string, edtf: string | null])[] = [
  ['https://courier.example/2023/02/15/quay', '2023-02-15'],
  ['https://courier.example/news/2023/2/5', '2023-02-05'],
  ['https://courier.example/news/2023-02-15/quay.html', '2023-02-15'],
  ['https://courier.example/quay-20230215.html', '2023-02-15'],
  ['https://courier.example/2023/02/quay', null],
  ['https://courier.example/quay-12345678', null],
  ['https://2023-02-15.example/quay', null],
  ['https://courier.example/2023/02/30/quay', null],
];

describe('the day in an article’s own address', () => {
  for (const [url, edtf] of ADDRESSES) {
    test(url, () => assert.deepEqual(dateOf({ sourceUrl: url }), edtf === null ? null : [edtf, 'source-url', [1]]));
  }
});

test('an address printed after a label is the page’s own', () => {
  assert.deepEqual(dateOf({ line: 'Source: https://courier.example/2023/02/15/quay' }), [
    '2023-02-15',
    'printed-url',
    [2],
  ]);
});

test('an address without a label may lead anywhere', () => {
  assert.equal(dateOf({ line: 'https://courier.example/2023/02/15/quay' }), null);
  assert.equal(dateOf({ line: 'See also https://courier.example/2023/02/15/quay' }), null);
});
