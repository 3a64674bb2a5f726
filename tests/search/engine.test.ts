import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { FacetKind, SearchRequest, SearchResponse } from '../../src/search/client/protocol.js';
import { asking, type SearchableArchive } from './archive.js';
import { TALBERG, tempArchive } from './temp-archive.js';

const KETTLES = 'Kettles come to Talberg';
const SHELF = 'The shelf that fell';
const LAMPS = 'Six lamps in a row';
const UNDATED = 'A kettle without a day';
const EVENINGS = 'أُمسيات القَلزَم';

const WIRE = [
  'A wire story of nineteen words and more is printed in two papers on one morning in Talberg,',
  'so that it',
  'has a copy that says the same from its first to its last word, lamps and oil and all.',
].join(' ');

describe('the engine', () => {
  let archive: SearchableArchive;
  before(async () => {
    archive = await tempArchive(TALBERG);
  });

  const ask = (query: string, more: Partial<SearchRequest> = {}): Promise<SearchResponse> =>
    archive.engine.search(asking(query, more));
  const titles = async (query: string, more: Partial<SearchRequest> = {}): Promise<readonly (string | null)[]> =>
    (await ask(query, more)).hits.map(({ title }) => title);

  const finds: readonly (readonly [query: string, titles: readonly string[]])[] = [
    ['kettles', [KETTLES, SHELF, UNDATED]],
    ['=kettles', [KETTLES, SHELF]],
    ['velvern kettle', [KETTLES, SHELF]],
    ['"velvern shelf"', [KETTLES]],
    ['velvern -"velvern shelf"', [SHELF]],
    ['lamp OR museum', [LAMPS, SHELF]],
    ['wendr*', [LAMPS]],
    ['"whale oi*"', [LAMPS]],
    ['title:kettle', [KETTLES, UNDATED]],
    ['byline:quist', [KETTLES, LAMPS]],
    ['byline:"oda ferrin"', [LAMPS]],
    ['"ferrin nella"', []],
    ['topic:kettles', [KETTLES, SHELF]],
    ['source:quay -lang:ar', [LAMPS, UNDATED]],
    ['lang:ar', [EVENINGS]],
    ['امسيات', [EVENINGS]],
    ['وزير', [EVENINGS]],
    ['مدينه', [EVENINGS]],
    ['before:1995', [KETTLES]],
    ['after:1995-06-20', [EVENINGS, LAMPS, SHELF]],
    ['after:1995-07', [EVENINGS]],
    ['prices oil', [LAMPS]],
    ['"oil oil"', [LAMPS]],
    ['-kettles', [EVENINGS, LAMPS]],
  ];
  for (const [query, wanted] of finds) {
    test(`finds ${wanted.length} for ${query}`, async () => {
      assert.deepEqual([...(await titles(query))].sort(), [...wanted].sort());
    });
  }

  test('finds everything where nothing is asked, newest first, undated last', async () => {
    assert.deepEqual(await titles(''), [EVENINGS, LAMPS, SHELF, KETTLES, UNDATED]);
    assert.deepEqual(await titles('', { order: 'oldest' }), [KETTLES, SHELF, LAMPS, EVENINGS, UNDATED]);
    assert.deepEqual(await titles('', { offset: 1, limit: 2 }), [LAMPS, SHELF]);
  });

  test('puts a headline with the word before a text with it', async () => {
    assert.deepEqual(await titles('=kettles'), [KETTLES, SHELF]);
  });

  test('puts a word as it was typed before its other forms', async () => {
    assert.equal((await titles('kettles'))[0], KETTLES);
    assert.equal((await titles('kettle'))[0], UNDATED);
  });

  test('puts an article with all words as typed before one that has other forms of them more often', async () => {
    const page = (title: string, text: string) => `---\ntitle: ${title}\ndate: 1995-06-20\n---\n\n${text}\n`;
    const forms = 'Walking is healthy, and walking again; a lamp here, a lamp there. Walking on, they saw a lamp.';
    const { engine } = await tempArchive({
      'a.md': page('Other forms', forms),
      'b.md': page(
        'As typed',
        `She walked home without the lamps. ${'Nobody saw her in the fog of that night. '.repeat(8)}`,
      ),
      'c.md': page('Forms of one', 'Walked they had, and walked again, when the lamp went out. They walked.'),
      'd.md': page('Nothing', 'The fog was thick on that night.'),
    });
    const { hits } = await engine.search(asking('walked lamps'));
    assert.deepEqual(
      hits.map(({ title }) => title),
      ['As typed', 'Forms of one', 'Other forms'],
    );
  });

  test('puts words that stand near each other before the same words apart', async () => {
    const page = (title: string, text: string) => `---\ntitle: ${title}\ndate: 1995-06-20\n---\n\n${text}\n`;
    const { engine } = await tempArchive({
      'a.md': page('Apart', 'The brass of the pier has gone green, and by evening nobody polished any lamp.'),
      'b.md': page('Near', 'The pier has gone green, and by evening nobody polished any of the brass lamp.'),
      'c.md': page('None', 'Nothing was seen.'),
    });
    const { hits } = await engine.search(asking('brass lamp'));
    assert.deepEqual(
      hits.map(({ title }) => title),
      ['Near', 'Apart'],
    );
  });

  test('narrows by days, a month counted to its end', async () => {
    assert.deepEqual(await titles('', { from: '1995', to: '1995' }), [LAMPS, SHELF]);
    assert.deepEqual(await titles('', { from: '1995-06-21', to: '1995-12' }), [SHELF]);
    assert.deepEqual((await ask('', { from: '1995-13' })).complaints, [{ kind: 'bad-date', text: '1995-13' }]);
  });

  test('narrows by values of facets: any of a kind, all kinds', async () => {
    const kettles = { kind: 'topic', id: 'kettles' } as const;
    assert.deepEqual(await titles('', { facets: [kettles] }), [SHELF, KETTLES]);
    assert.deepEqual(await titles('', { facets: [kettles, { kind: 'topic', id: 'light' }] }), [LAMPS, SHELF, KETTLES]);
    assert.deepEqual(await titles('', { facets: [kettles, { kind: 'year', id: '1994' }] }), [KETTLES]);
    assert.deepEqual(await titles('', { facets: [{ kind: 'topic', id: 'nothing' }] }), []);
  });

  test('counts the values of facets; a chosen one does not hide the others of its kind', async () => {
    const count: readonly FacetKind[] = ['topic', 'source', 'year', 'lang'];
    const { facets } = await ask('kettles', { count, facets: [{ kind: 'topic', id: 'trade' }] });
    assert.deepEqual(
      facets.map(({ kind, values }) => [kind, ...values.map(({ label, count: hits }) => `${label} ${hits}`)]),
      [
        ['topic', 'Kettles 2', 'Trade 1'],
        ['source', 'The Talberg Post 1'],
        ['year', '1994 1'],
        ['lang', 'en 1'],
      ],
    );
  });

  test('gives the first values of a facet and says how many there are', async () => {
    const { facets } = await ask('', { count: ['topic'], facetLimit: 1 });
    assert.equal(facets[0]?.values.length, 1);
    assert.ok((facets[0]?.total ?? 0) >= 3);
  });

  test('counts hits by year, empty years included', async () => {
    const { histogram, undated } = await ask('');
    assert.deepEqual(histogram, [
      { year: '1994', count: 1 },
      { year: '1995', count: 2 },
      { year: '1996', count: 1 },
    ]);
    assert.equal(undated, 1);
    assert.deepEqual((await ask('nothing-of-this')).histogram, []);
  });

  test('says which word no article has, and which are near it', async () => {
    const { missing, total } = await ask('velvren kettle');
    assert.equal(total, 0);
    assert.deepEqual(missing, [{ word: 'velvren', near: ['velvern'] }]);
    assert.deepEqual((await ask('evlvern')).missing, [{ word: 'evlvern', near: ['velvern'] }]);
    assert.deepEqual((await ask('kettle OR velvren')).missing, []);
    assert.deepEqual((await ask('kettle -velvren')).missing, []);
  });

  test('marks the title', async () => {
    const { hits } = await ask('title:shelf fell');
    assert.deepEqual(hits[0]?.titleParts, [
      { text: 'The ', hit: false },
      { text: 'shelf', hit: true },
      { text: ' that ', hit: false },
      { text: 'fell', hit: true },
    ]);
  });

  test('gives what a citation needs', async () => {
    const [hit] = (await ask('wendrill')).hits;
    assert.equal(hit?.url, '/1995/06/20/six-lamps-in-a-row/');
    assert.match(hit?.id ?? '', /^[a-z2-7]{12}$/);
    assert.deepEqual(
      [hit?.date, hit?.source, hit?.byline, hit?.lang, hit?.dir],
      ['1995-06-20', 'Quay Leaves', ['Oda Ferrin', 'Nella Quist'], 'en', 'ltr'],
    );
    assert.equal((await ask('lang:ar')).hits[0]?.dir, 'rtl');
  });

  test('knows what the archive holds', async () => {
    assert.deepEqual(await archive.engine.facts(), { articles: 5, years: { first: '1994', last: '1996' } });
  });

  test('shows one of the copies of a story, or all of them', async () => {
    const page = (source: string, date: string) =>
      `---\ntitle: A wire story\ndate: ${date}\nsource: ${source}\n---\n\n${WIRE}\n`;
    const { engine } = await tempArchive({
      'a.md': page('Quay Leaves', '1995-06-20'),
      'b.md': page('The Talberg Post', '1995-06-20'),
    });
    const one = await engine.search(asking('wire', { copies: false, count: ['source'] }));
    assert.deepEqual([one.total, one.totalWithCopies, one.hits[0]?.copies], [1, 2, 1]);
    const both = await engine.search(asking('wire', { copies: true }));
    assert.deepEqual([both.total, both.hits.length, both.hits[0]?.copies], [2, 2, 0]);
  });

  test('answers for an archive without articles', async () => {
    const { engine } = await tempArchive({});
    assert.deepEqual((await engine.search(asking('kettle OR k*'))).hits, []);
    assert.deepEqual(await engine.facts(), { articles: 0, years: null });
  });
});
