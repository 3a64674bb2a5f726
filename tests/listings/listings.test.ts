import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listingsOf } from '../../src/listings/listings.js';
import { archiveOf, settingsOf, titles } from './article-of.js';

test('listingsOf gives all groups over the same articles', () => {
  const articles = archiveOf({ title: 'b' }, { title: 'a', date: '2001', topics: ['Tides'], source: 'The Gull' });
  const listings = listingsOf(articles, { settings: settingsOf(), topics: [] });
  assert.equal(listings.all, articles);
  assert.deepEqual([titles(listings.dated), titles(listings.undated)], [['a'], ['b']]);
  assert.deepEqual(
    listings.years.map((year) => year.url),
    ['/2001/'],
  );
  assert.deepEqual(
    listings.facets.map(({ facet, entries }) => [facet, entries.length]),
    [
      ['topics', 1],
      ['people', 0],
      ['places', 0],
      ['organisations', 0],
      ['sources', 1],
      ['authors', 0],
    ],
  );
});
