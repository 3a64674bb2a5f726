import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { PAGE_SIZE } from '../../src/listings/listings.js';
import { paginate } from '../../src/listings/paginate.js';
import { siteUrl } from '../../src/record/brands.js';

const base = siteUrl('/topics/harbour/');

describe('paginate', () => {
  test('puts the first page at the listing itself and the others below it', () => {
    assert.deepEqual(paginate(['a', 'b', 'c'], base, 2), [
      { page: 1, pages: 2, total: 3, url: base, items: ['a', 'b'], previous: null, next: '/topics/harbour/page/2/' },
      { page: 2, pages: 2, total: 3, url: '/topics/harbour/page/2/', items: ['c'], previous: base, next: null },
    ]);
  });

  test('gives one page to an empty listing', () => {
    const pages = paginate([], base);
    assert.equal(pages.length, 1);
    assert.deepEqual(pages[0]?.items, []);
    assert.equal(pages[0]?.next, null);
  });

  test('begins a second page only after a full first one', () => {
    const items = (length: number) => Array.from({ length }, (_, n) => n);
    assert.equal(paginate(items(PAGE_SIZE), base).length, 1);
    assert.equal(paginate(items(PAGE_SIZE + 1), base).length, 2);
  });

  test('holds every item once and in order, and links its pages both ways', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = paginate(items, base, size);
        assert.deepEqual(
          pages.flatMap((page) => page.items),
          items,
        );
        assert.equal(new Set(pages.map((page) => page.url)).size, pages.length);
        for (const [n, page] of pages.entries()) {
          assert.equal(page.previous, pages[n - 1]?.url ?? null);
          assert.equal(page.next, pages[n + 1]?.url ?? null);
          assert.ok(page.items.length === size || n === pages.length - 1);
        }
      }),
    );
  });
});
