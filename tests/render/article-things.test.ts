import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listingsOf } from '../../src/listings/listings.js';
import type { FacetValue } from '../../src/record/facet-value.js';
import { articleThings } from '../../src/render/article-things.js';
import { archiveOf, facetValue, settingsOf, topicOf } from '../listings/article-of.js';

const named = (label: string, kind: FacetValue['kind']): FacetValue => ({ ...facetValue(label), kind });

describe('the things of an article', () => {
  const topics = [topicOf('Skerrow', { kind: 'place', sameAs: ['https://authority.example/skerrow'] })];
  const [article] = archiveOf({
    subjects: ['15000000', '17000000'],
    topics: ['Rowing', 'Regattas', 'Wind', 'Tides', named('Skerrow', 'place')],
    places: [named('Skerrow', 'place'), named('Corran', 'place')],
  });
  assert.ok(article !== undefined);
  const listings = listingsOf([article], { topics, settings: settingsOf() });
  const things = articleThings(listings)(article);

  test('are its subjects, with their addresses, and its strongest topics', () => {
    assert.deepEqual(things.about, [
      { type: 'Thing', name: 'sport', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/15000000'] },
      { type: 'Thing', name: 'weather', sameAs: ['http://cv.iptc.org/newscodes/mediatopic/17000000'] },
      { type: 'Thing', name: 'Rowing', sameAs: [] },
      { type: 'Thing', name: 'Regattas', sameAs: [] },
      { type: 'Thing', name: 'Wind', sameAs: [] },
    ]);
  });

  test('are the places that it names, with the addresses of the authority file', () => {
    assert.deepEqual(things.mentions, [
      { type: 'Place', name: 'Skerrow', sameAs: ['https://authority.example/skerrow'] },
      { type: 'Place', name: 'Corran', sameAs: [] },
    ]);
  });

  test('are not taken for others of the same name', () => {
    const lands = [topicOf('Skerrow', { kind: 'place', sameAs: ['https://authority.example/skerrow'] })];
    const [place] = archiveOf({ topics: [named('Skerrow', 'place')], places: [named('Skerrow', 'place')] });
    assert.ok(place !== undefined);
    const both = { ...place, people: [{ ...named('Skerrow', 'person'), listed: false as const }] };
    const found = articleThings(listingsOf([both], { topics: lands, settings: settingsOf() }))(both);
    assert.deepEqual(found.mentions, [
      { type: 'Person', name: 'Skerrow', sameAs: [] },
      { type: 'Place', name: 'Skerrow', sameAs: ['https://authority.example/skerrow'] },
    ]);
  });
});
