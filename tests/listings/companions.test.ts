import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { companionFinder } from '../../src/listings/companions.js';
import { facetListings } from '../../src/listings/facets.js';
import type { CataloguedArticle } from '../../src/record/filed-article.js';
import type { TopicSettings } from '../../src/record/settings.js';
import { archiveOf, settingsOf, topicOf } from './article-of.js';

/** Companions of a topic by label, with the number of shared articles. */
function companions(label: string, articles: readonly CataloguedArticle[], topics: readonly TopicSettings[] = []) {
  const facets = facetListings(articles, { topics, settings: settingsOf() });
  const entry = facets.flatMap(({ entries }) => entries).find((one) => one.label === label);
  assert.ok(entry !== undefined);
  return companionFinder(facets, articles.length)(entry).map(({ entry: other, shared }) => [other.label, shared]);
}

describe('names that stand together', () => {
  test('are those of two articles or more, the rarer ones first', () => {
    const articles = archiveOf(
      { topics: ['Ferries', 'Tides', 'News'] },
      { topics: ['Ferries', 'Tides', 'News', 'Fog'] },
      { topics: ['Ferries', 'News'] },
      { topics: ['News'] },
    );
    assert.deepEqual(companions('Ferries', articles), [
      ['Tides', 2],
      ['News', 3],
    ]);
  });

  test('are nothing for a name of one article, whose names all stand together', () => {
    assert.deepEqual(companions('Fog', archiveOf({ topics: ['Fog', 'Tides'] }, { topics: ['Tides'] })), []);
  });

  test('leave out what is wider or narrower', () => {
    const topics = [topicOf('Weather'), topicOf('Fog', { broader: 'weather' })];
    const articles = archiveOf({ topics: ['Fog', 'Tides'] }, { topics: ['Fog', 'Tides'] });
    assert.deepEqual(companions('Fog', articles, topics), [['Tides', 2]]);
    assert.deepEqual(companions('Weather', articles, topics), [['Tides', 2]]);
  });

  test('share as many articles as both stand in', () => {
    const names = fc.subarray(['Ferries', 'Tides', 'Fog', 'Gulls', 'Ropes']);
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 12 }), (lists) => {
        const articles = archiveOf(...lists.map((topics) => ({ topics })));
        const facets = facetListings(articles, { topics: [], settings: settingsOf() });
        const find = companionFinder(facets, articles.length);
        for (const entry of facets.flatMap(({ entries }) => entries)) {
          for (const { entry: other, shared } of find(entry)) {
            assert.equal(shared, entry.articles.filter((article) => other.articles.includes(article)).length);
          }
        }
      }),
    );
  });
});
