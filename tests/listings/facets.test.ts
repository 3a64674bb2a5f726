import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { entryFinder, facetListings } from '../../src/listings/facets.js';
import { foldLabel, labelHash } from '../../src/listings/label.js';
import type { FacetName } from '../../src/listings/listings.js';
import type { CataloguedArticle } from '../../src/record/filed-article.js';
import type { TopicSettings } from '../../src/record/settings.js';
import { archiveOf, facetValue, lang, settingsOf, titles, topicOf } from './article-of.js';

function listing(facet: FacetName, articles: readonly CataloguedArticle[], topics: readonly TopicSettings[] = []) {
  const found = facetListings(articles, { topics, settings: settingsOf() }).find((one) => one.facet === facet);
  assert.ok(found !== undefined);
  return found;
}

const summary = (facet: FacetName, articles: readonly CataloguedArticle[], topics: readonly TopicSettings[] = []) =>
  listing(facet, articles, topics).entries.map((entry) => [entry.url, entry.label, titles(entry.articles)]);

describe('facetListings', () => {
  test('lists names of six kinds, each with a URL', () => {
    const all = facetListings([], { topics: [], settings: settingsOf() });
    assert.deepEqual(
      all.map(({ facet, url, entries }) => [facet, url, entries]),
      [
        ['topics', '/topics/', []],
        ['people', '/people/', []],
        ['places', '/places/', []],
        ['organisations', '/organisations/', []],
        ['sources', '/sources/', []],
        ['authors', '/authors/', []],
      ],
    );
  });

  test('keeps the order of the articles in each entry', () => {
    const articles = archiveOf(
      { title: 'old', date: '2001-01-01', topics: ['Tides'] },
      { title: 'undated', topics: ['Tides', 'Ferries'] },
      { title: 'new', date: '2003-01-01', topics: ['Tides'] },
    );
    assert.deepEqual(summary('topics', articles), [
      ['/topics/ferries/', 'Ferries', ['undated']],
      ['/topics/tides/', 'Tides', ['new', 'old', 'undated']],
    ]);
  });

  test("sorts labels by the archive's language", () => {
    const articles = archiveOf({ topics: ['Zoll', 'Ärger', 'Anker', 'Kai 10', 'Kai 9'] });
    const labels = (language: string) =>
      facetListings(articles, { topics: [], settings: settingsOf({ language: lang(language) }) })[0]?.entries.map(
        (entry) => entry.label,
      );
    assert.deepEqual(labels('de'), ['Anker', 'Ärger', 'Kai 9', 'Kai 10', 'Zoll']);
    assert.deepEqual(labels('sv'), ['Anker', 'Kai 9', 'Kai 10', 'Zoll', 'Ärger']);
  });

  test('lists an article by its source, or not at all', () => {
    const articles = archiveOf(
      { title: 'own', source: 'Port Courier' },
      { title: 'other', source: 'The Gull' },
      { title: 'none' },
    );
    assert.deepEqual(summary('sources', articles), [
      ['/sources/port-courier/', 'Port Courier', ['own']],
      ['/sources/the-gull/', 'The Gull', ['other']],
    ]);
  });

  test('lists an article by each of its writers', () => {
    const articles = archiveOf(
      { title: 'both', byline: ['Ana Quill', 'Tom Marrow'] },
      { title: 'one', byline: ['ANA QUILL'] },
      { title: 'none' },
    );
    assert.deepEqual(summary('authors', articles), [
      ['/authors/ana-quill/', 'ANA QUILL', ['both', 'one']],
      ['/authors/tom-marrow/', 'Tom Marrow', ['both']],
    ]);
  });

  test('lists a writer once, whichever agency sent the story', () => {
    const articles = archiveOf(
      { title: 'own', byline: ['Ana Quill'] },
      { title: 'sent', byline: ['Ana Quill, Reuters'] },
      { title: 'agency', byline: ['Reuters'] },
    );
    assert.deepEqual(summary('authors', articles), [
      ['/authors/ana-quill/', 'Ana Quill', ['own', 'sent']],
      ['/authors/reuters/', 'Reuters', ['agency']],
    ]);
  });

  test('folds spellings of one name and shows the most frequent one', () => {
    const articles = archiveOf({ topics: ['harbour'] }, { topics: ['Harbour'] }, { topics: ['Harbour', 'HARBOUR'] });
    const [entry, ...others] = listing('topics', articles).entries;
    assert.equal(entry?.label, 'Harbour');
    assert.equal(entry?.articles.length, 3);
    assert.deepEqual(others, []);
  });
});

describe('two names with one slug', () => {
  const value = (label: string) => facetValue(label, { id: 'c' });
  const articles = archiveOf({ title: 'language', topics: [value('C++')] }, { title: 'letter', topics: [value('C')] });

  test('have two pages, the second with a hash of its label', () => {
    assert.deepEqual(summary('topics', articles), [
      ['/topics/c/', 'C', ['letter']],
      [`/topics/c-${labelHash('c++')}/`, 'C++', ['language']],
    ]);
  });

  test('leave the plain slug to the authority file', () => {
    const topics = [topicOf('C plus plus', { slug: topicOf('c').slug, aliases: ['C++'] })];
    assert.deepEqual(summary('topics', articles, topics), [
      [`/topics/c-${labelHash('c')}/`, 'C', ['letter']],
      ['/topics/c/', 'C plus plus', ['language']],
    ]);
  });

  test('are found by slug and label', () => {
    const find = entryFinder(listing('topics', articles));
    assert.equal(find({ id: 'c', label: 'C' })?.label, 'C');
    assert.equal(find({ id: 'c', label: 'c++' })?.label, 'C++');
    assert.equal(find({ id: 'd', label: 'D' }), null);
    assert.equal(find({ id: 'd', label: 'D' }), null);
  });
});

describe('other names of an entry', () => {
  test('are the aliases in use, each once, and no other form of mention', () => {
    const articles = archiveOf(
      { topics: [facetValue('Tidewater', { forms: ['tidewater', 'TIDE WATER', 'Tidewaterish'] })] },
      { topics: [facetValue('Tidewater', { forms: ['Tidewaterish', 'tidewaterish'] })] },
    );
    const topics = [topicOf('Tidewater', { aliases: ['Tide Water', 'The Flats'], sameAs: ['https://example.org/t'] })];
    const [entry] = listing('topics', articles, topics).entries;
    assert.deepEqual(entry?.also, ['Tide Water']);
    assert.deepEqual(entry?.sameAs, ['https://example.org/t']);
  });
});

describe('wider topics', () => {
  const topics = [
    topicOf('Sea'),
    topicOf('Harbour', { broader: 'sea', aliases: ['Port'] }),
    topicOf('Quay', { broader: 'PORT' }),
    topicOf('Moon', { broader: 'Sky' }),
  ];
  const articles = archiveOf(
    { title: 'quay', date: '2003', topics: ['Quay'] },
    { title: 'both', date: '2002', topics: ['Harbour', 'Quay'] },
    { title: 'harbour', date: '2001', topics: ['Harbour'] },
    { title: 'moon', date: '2000', topics: ['Moon'] },
  );

  test('list the articles of their narrower topics, each once and in order, also where no article names them', () => {
    assert.deepEqual(summary('topics', articles, topics), [
      ['/topics/harbour/', 'Harbour', ['quay', 'both', 'harbour']],
      ['/topics/moon/', 'Moon', ['moon']],
      ['/topics/quay/', 'Quay', ['quay', 'both']],
      ['/topics/sea/', 'Sea', ['quay', 'both', 'harbour']],
    ]);
  });

  test('are linked with their narrower ones, where both have a page', () => {
    const links = listing('topics', articles, topics).entries.map(({ id, broader, narrower }) => [
      id,
      broader,
      narrower,
    ]);
    assert.deepEqual(links, [
      ['harbour', 'sea', ['quay']],
      ['moon', null, []],
      ['quay', 'harbour', []],
      ['sea', null, ['harbour']],
    ]);
  });

  test('have a page among the places only when they are places', () => {
    const wider = [
      topicOf('Coast', { kind: 'place', broader: 'Geography' }),
      topicOf('Meridian', { kind: 'place', broader: 'Coast' }),
      topicOf('Geography'),
    ];
    const entries = listing('places', archiveOf({ places: ['Meridian'] }), wider).entries;
    assert.deepEqual(
      entries.map(({ id, broader }) => [id, broader]),
      [
        ['coast', null],
        ['meridian', 'coast'],
      ],
    );
  });

  test('may go in a circle', () => {
    const circle = [topicOf('A', { broader: 'B' }), topicOf('B', { broader: 'A' }), topicOf('C', { broader: 'C' })];
    const all = archiveOf(
      { title: 'one', date: '2002', topics: ['A'] },
      { title: 'two', date: '2001', topics: ['B', 'C'] },
    );
    assert.deepEqual(summary('topics', all, circle), [
      ['/topics/a/', 'A', ['one', 'two']],
      ['/topics/b/', 'B', ['one', 'two']],
      ['/topics/c/', 'C', ['two']],
    ]);
    assert.deepEqual(listing('topics', all, circle).entries[2]?.broader, null);
  });
});

test('every name of every article leads to an entry that lists it once, whatever the names', () => {
  const label = fc.oneof(
    fc.constantFrom('A', 'a', 'Á', 'A.', 'A+', 'B'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  const names = fc.array(fc.tuple(fc.constantFrom('a', 'b'), label), { maxLength: 5 });
  const topics = [topicOf('A', { broader: 'B' }), topicOf('B', { aliases: ['Á'] })];
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), (all) => {
      const articles = archiveOf(
        ...all.map((some) => ({ topics: some.map(([id, text]) => facetValue(text, { id })) })),
      );
      const { entries } = listing('topics', articles, topics);
      assert.equal(new Set(entries.map((entry) => entry.url)).size, entries.length);
      const find = entryFinder({ facet: 'topics', url: listing('topics', []).url, entries });
      for (const article of articles) {
        for (const { id, label } of article.topics) {
          const entry = find({ id, label });
          assert.equal(entry?.articles.filter((one) => one === article).length, 1);
          const names = [entry?.label ?? '', ...topics.flatMap(({ slug, aliases }) => (slug === id ? aliases : []))];
          assert.ok(names.map(foldLabel).includes(foldLabel(label)));
        }
      }
    }),
  );
});
