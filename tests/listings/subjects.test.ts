import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facetListings, subjectEntries } from '../../src/listings/facets.js';
import type { TopicSettings } from '../../src/record/settings.js';
import { wordsFor } from '../../src/render/words.js';
import { archiveOf, lang, settingsOf, topicOf } from './article-of.js';

const ECONOMY = 'http://cv.iptc.org/newscodes/mediatopic/04000000';

const archive = archiveOf(
  { key: 'a', subjects: ['04000000', '09000000'] },
  { key: 'b', subjects: ['04000000'], topics: ['sport'] },
  { key: 'c', subjects: ['15000000'] },
);

function entries(topics: readonly TopicSettings[] = [], language = 'en') {
  const subjectLabels = wordsFor(lang(language)).subjects;
  const options = { topics, settings: settingsOf({ language: lang(language) }), subjectLabels };
  const facets = facetListings(archive, options);
  const found = facets[0]?.entries ?? [];
  return {
    shown: found.map(({ url, label, articles }) => [url, label, articles.length]),
    sameAs: found.map(({ sameAs }) => sameAs),
    byCode: [...subjectEntries(facets, options)].map(([code, { url }]) => [code, url]),
  };
}

describe('subjects', () => {
  test('are listed as topics, with the address of Media Topics', () => {
    const { shown, sameAs } = entries();
    assert.deepEqual(shown, [
      ['/topics/economy-business-and-finance/', 'Economy, business and finance', 2],
      ['/topics/labour/', 'Labour', 1],
      ['/topics/sport/', 'Sport', 2],
    ]);
    assert.deepEqual(sameAs[0], [ECONOMY]);
  });

  test('are called as the language of the site does, at the same address', () => {
    assert.deepEqual(entries([], 'de').shown[2], [
      '/topics/economy-business-and-finance/',
      'Wirtschaft und Finanzen',
      2,
    ]);
  });

  test('take the name and address of the entry that names the same thing', () => {
    const business = topicOf('Trade and money', { sameAs: [ECONOMY] });
    const { shown, byCode } = entries([business]);
    assert.deepEqual(shown, [
      ['/topics/labour/', 'Labour', 1],
      ['/topics/sport/', 'Sport', 2],
      ['/topics/trade-and-money/', 'Trade and money', 2],
    ]);
    assert.deepEqual(byCode, [
      ['04000000', '/topics/trade-and-money/'],
      ['09000000', '/topics/labour/'],
      ['15000000', '/topics/sport/'],
    ]);
  });

  test('are merged where one entry stands for several', () => {
    const work = topicOf('Work and money', { sameAs: [ECONOMY], aliases: ['labour'] });
    const { shown, byCode } = entries([work]);
    assert.deepEqual(shown, [
      ['/topics/sport/', 'Sport', 2],
      ['/topics/work-and-money/', 'Work and money', 2],
    ]);
    assert.deepEqual(byCode.slice(0, 2), [
      ['04000000', '/topics/work-and-money/'],
      ['09000000', '/topics/work-and-money/'],
    ]);
  });
});
