import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteUrl } from '../../src/record/brands.js';
import { linkTable } from '../../src/write/link-table.js';

const page = (...links: readonly number[]) => ({ print: 'a', links });

describe('links by number', () => {
  test('go on from those of the site that stands', () => {
    const table = linkTable({ links: ['x', 'y'] });
    assert.deepEqual(['y', 'z', 'x', 'z'].map(table.numberOf), [1, 2, 0, 2]);
    assert.deepEqual(table.named([2, 0]), ['z', 'x']);
  });

  test('leave those of the standing site as they are', () => {
    const links = ['x'];
    linkTable({ links }).numberOf('y');
    assert.deepEqual(links, ['x']);
  });

  test('are kept where half of them are in use, and else only those that are', () => {
    const [home, lamp] = [siteUrl('/'), siteUrl('/lamp/')];
    const table = linkTable({ links: ['a', 'b', 'c', 'd', 'e'] });
    const three = new Map([[home, page(4, 1, 0)]]);
    assert.deepEqual(table.packed(three), { pages: three, links: ['a', 'b', 'c', 'd', 'e'] });
    const two = new Map([
      [home, page(4, 1)],
      [lamp, page(4)],
    ]);
    const packed = {
      pages: new Map([
        [home, page(1, 0)],
        [lamp, page(1)],
      ]),
      links: ['b', 'e'],
    };
    assert.deepEqual(table.packed(two), packed);
  });
});
