import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listingsOf } from '../../src/listings/listings.js';
import { sitePlans } from '../../src/listings/site-files.js';
import { type ArticleWords, archiveOf, settingsOf, titles, topicOf } from './article-of.js';
import { inGroups } from './in-groups.js';

const FERRY = { topics: ['Ferries'], places: ['Tarrow'] };
const ARCHIVE: readonly ArticleWords[] = [
  { key: 'first', title: 'Ferry aground', date: '1994-03-02', source: 'The Courier', ...FERRY },
  { key: 'second', title: 'Ferry hits sand', date: '1994-03-02', source: 'The Ploughman', ...FERRY },
  { key: 'third', title: 'Ferry on sand', date: '1994-04-01', source: 'The Ploughman', ...FERRY },
  { key: 'undated', title: 'Ferry stuck', ...FERRY },
  { key: 'other', title: 'Mill burns', date: '1994-03-02', source: 'The Courier' },
];

function listings(groups: readonly (readonly string[])[]) {
  const articles = inGroups(archiveOf(...ARCHIVE), groups);
  return listingsOf(articles, { topics: [topicOf('Ferries')], settings: settingsOf() });
}

const grouped = listings([['first', 'second', 'third', 'undated']]);
const entry = (facet: string, label: string) =>
  grouped.facets.find((listing) => listing.facet === facet)?.entries.find((one) => one.label === label)?.articles ?? [];

describe('listings of an archive with copies', () => {
  test('have one article of a group each', () => {
    const [year] = grouped.years;
    assert.deepEqual(titles(year?.articles ?? []), ['Ferry aground', 'Mill burns']);
    assert.deepEqual(titles(entry('topics', 'Ferries')), ['Ferry aground']);
    assert.deepEqual(titles(grouped.dated), ['Ferry aground', 'Mill burns']);
    assert.deepEqual(titles(grouped.shown), ['Ferry aground', 'Mill burns']);
  });

  test('have the first of those that belong there, so that no period and no paper is empty', () => {
    const months = grouped.years[0]?.months ?? [];
    assert.deepEqual(
      months.map(({ month, articles }) => [month, titles(articles)]),
      [
        [4, ['Ferry on sand']],
        [3, ['Ferry aground', 'Mill burns']],
      ],
    );
    assert.deepEqual(titles(entry('sources', 'The Ploughman')), ['Ferry hits sand']);
    assert.deepEqual(titles(grouped.undated), ['Ferry stuck']);
  });

  test('know every article and every group', () => {
    assert.equal(grouped.all.length, ARCHIVE.length);
    assert.deepEqual(grouped.copies.map(titles), [
      ['Ferry aground', 'Ferry hits sand', 'Ferry on sand', 'Ferry stuck'],
    ]);
  });

  test('are all there is where there are no copies', () => {
    const alone = listings([]);
    assert.deepEqual(alone.shown, alone.all);
    assert.equal(alone.years[0]?.articles.length, 4);
    assert.deepEqual(alone.copies, []);
  });

  test('lend the feeds their choice; the table has every article and says which are copies', async () => {
    const plans = sitePlans({ listings: grouped, settings: settingsOf(), urls: [], redirects: [] });
    const files = (await Promise.all(plans.map((plan) => plan.files()))).flat();
    const content = (url: string) => files.find((file) => file.url === url)?.content ?? '';
    assert.match(content('/feed.xml'), /Ferry aground/);
    assert.doesNotMatch(content('/feed.xml'), /Ferry hits sand/);
    assert.doesNotMatch(content('/topics/ferries/feed.json'), /Ferry hits sand/);
    const row = content('/data/articles.csv')
      .split('\r\n')
      .find((line) => line.includes('Ferry hits sand'));
    assert.ok(row?.includes(grouped.copies[0]?.[0]?.id ?? '?'), row);
  });
});
