import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { paginate } from '../../../src/listings/paginate.js';
import { siteUrl } from '../../../src/record/brands.js';
import { numbered, pagination, shownNumbers } from '../../../src/render/pages/page-numbers.js';
import { wordsFor } from '../../../src/render/words.js';
import { lang } from '../../listings/article-of.js';

const words = wordsFor(lang('en'));
const base = siteUrl('/1994/');

describe('page numbers', () => {
  const cases: readonly (readonly [number, number, readonly number[]])[] = [
    [1, 1, [1]],
    [1, 5, [1, 2, 3, 4, 5]],
    [1, 9, [1, 2, 3, 0, 9]],
    [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [6, 12, [1, 0, 4, 5, 6, 7, 8, 0, 12]],
    [12, 12, [1, 0, 10, 11, 12]],
  ];
  for (const [page, pages, shown] of cases) {
    test(`of page ${page} of ${pages}`, () => assert.deepEqual(shownNumbers(page, pages), shown));
  }

  test('always have the first, the last and this page, and a gap only for two or more', () => {
    const place = fc
      .integer({ min: 1, max: 500 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
    fc.assert(
      fc.property(place, ([page, pages]) => {
        const shown = shownNumbers(page, pages);
        for (const n of [1, page, pages]) assert.ok(shown.includes(n));
        for (const [i, n] of shown.entries()) {
          const before = shown[i - 1];
          if (before === undefined) continue;
          if (n === 0) assert.ok((shown[i + 1] ?? 0) - before > 2);
          else assert.equal(before === 0 || n - before === 1, true);
        }
      }),
    );
  });
});

describe('pagination', () => {
  test('is not there where one page holds everything', () => {
    const [only] = paginate([1, 2], base, 2);
    assert.ok(only);
    assert.equal(pagination(only, { base, size: 2 }, words), null);
  });

  test('leads to the pages and says how much is on each', () => {
    const second = paginate([1, 2, 3, 4, 5], base, 2)[1];
    assert.ok(second);
    assert.deepEqual(pagination(second, { base, size: 2 }, words), {
      page: 2,
      pages: 3,
      total: 5,
      previous: '/1994/',
      next: '/1994/page/3/',
      links: [
        { url: '/1994/', label: '1', count: 2 },
        { url: '/1994/page/2/', label: '2', count: 2 },
        { url: '/1994/page/3/', label: '3', count: 1 },
      ],
    });
    assert.equal(numbered('1994', second, words), '1994: Page 2 of 3');
  });

  test('leaves the title of the first page alone', () => {
    const [first] = paginate([1, 2, 3], base, 2);
    assert.ok(first);
    assert.equal(numbered('1994', first, words), '1994');
  });
});
