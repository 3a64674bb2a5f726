import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { corrected } from '../../src/catalogue/apply-corrections.js';
import { catalogue } from '../../src/catalogue/catalogue.js';
import { statusOf } from '../../src/catalogue/corrected.js';
import type { CorrectionRow } from '../../src/catalogue/corrections.js';
import { jsonRecord } from '../../src/catalogue/json-record.js';
import { NO_PERMALINKS } from '../../src/catalogue/permalinks.js';
import { wholeArticle } from '../../src/infer/file-article.js';
import { createKeeperFacets } from '../../src/infer/topics/topics.js';
import { isSourcePath, must } from '../../src/record/brands.js';
import type { CataloguedArticle, FiledArticle } from '../../src/record/filed-article.js';
import { problemLine } from '../../src/record/problem.js';
import { NO_NAMES } from '../infer/no-names.js';
import { articleOf, facetValue, field, topicOf, withTraits } from '../listings/article-of.js';

const facets = createKeeperFacets([
  topicOf('Sellany', { kind: 'place', aliases: ['Republic of Sellany'] }),
  topicOf('Ferries', { aliases: ['Boats'] }),
]);
const row = (cells: CorrectionRow['cells'], id = 'x'): CorrectionRow => ({ id, line: 7, cells });
const apply = (article: FiledArticle, cells: CorrectionRow['cells']) => corrected(article, row(cells), facets);

const ARTICLE = {
  ...articleOf({ title: 'Teh Lamp', date: '2001-03-12', byline: ['Ada Lunt'], topics: ['Lamps'] }),
  standfirst: { ...field('A lamp.'), text: 'A lamp.', lines: [2] },
};

describe('a corrected value', () => {
  test('carries the rule `correction` and its cell', () => {
    assert.deepEqual(apply(ARTICLE, { title: 'The\nLamp' }).title, {
      value: 'The Lamp',
      origin: 'correction',
      rule: 'correction',
      lines: [],
      text: 'The\nLamp',
    });
    assert.deepEqual(apply(ARTICLE, { byline: 'Ada Lunt;  Tom Brill ;Ada Lunt' }).byline?.value, [
      'Ada Lunt',
      'Tom Brill',
    ]);
    assert.deepEqual(apply(ARTICLE, { dateline: 'PORT ALDANE, March 3' }).dateline?.value, {
      printed: 'PORT ALDANE, March 3',
      place: 'PORT ALDANE',
    });
    assert.equal(apply(ARTICLE, { date: '2001-02~' }).date?.value, '2001-02~');
  });

  test('is unknown where the cell is a hyphen', () => {
    const { title, date, byline, source, topics, places } = apply(
      { ...ARTICLE, source: field('Courier') },
      { title: '-', date: '-', byline: '-', source: '-', topics: '-' },
    );
    assert.deepEqual(
      { title, date, byline, source, topics, places },
      {
        title: null,
        date: null,
        byline: null,
        source: null,
        topics: [],
        places: [],
      },
    );
  });

  test('is told with what was read before', () => {
    assert.deepEqual(apply(ARTICLE, { standfirst: 'Of a lamp.', source: 'Courier', topics: 'Quays' }).corrections, [
      { field: 'standfirst', line: 7, cell: 'Of a lamp.', replaced: { text: 'A lamp.', lines: [2] } },
      { field: 'topics', line: 7, cell: 'Quays', replaced: { text: 'Lamps', lines: [1] } },
      { field: 'source', line: 7, cell: 'Courier', replaced: null },
    ]);
  });

  test('leaves the rest of the article as it was', () => {
    const { corrections, title, ...rest } = apply(ARTICLE, { title: 'The Lamp' });
    const { title: _, ...before } = ARTICLE;
    assert.deepEqual(rest, before);
    assert.equal(apply(ARTICLE, {}), ARTICLE);
    assert.ok(corrections?.length === 1 && title !== null);
  });
});

describe('a corrected source', () => {
  test('takes the place of what the article or its folder said', () => {
    const article = { ...ARTICLE, source: field('Courier') };
    assert.equal(apply(article, { source: '-' }).source, null);
    assert.equal(apply(article, { source: 'Gazette' }).source?.rule, 'correction');
    assert.equal(apply(article, {}).source?.value, 'Courier');
  });
});

describe('corrected topics', () => {
  const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);

  test('are led to the entries of the authority file, as front matter is', () => {
    const { topics, places } = apply(ARTICLE, { topics: 'republic of sellany; BOATS; Chad; Harbour dues; boats' });
    assert.deepEqual(
      topics.map(({ id, label, kind }) => [id, label, kind]),
      [
        ['sellany', 'Sellany', 'place'],
        ['ferries', 'Ferries', 'topic'],
        ['chad', 'Chad', 'place'],
        ['harbour-dues', 'Harbour dues', 'topic'],
      ],
    );
    assert.deepEqual(topics[1]?.evidence, { origin: 'correction', rule: 'correction', lines: [], forms: ['BOATS'] });
    assert.deepEqual(ids(places), ['sellany', 'chad']);
  });

  test('are the whole list, also of places; a place of the dateline stays', () => {
    const skerrow = { ...facetValue('Skerrow'), kind: 'place' as const };
    const article = { ...ARTICLE, topics: [facetValue('Lamps'), skerrow], places: [skerrow, facetValue('Aldane')] };
    const { topics, places } = apply(article, { topics: 'Sellany' });
    assert.deepEqual([ids(topics), ids(places)], [['sellany'], ['sellany', 'aldane']]);
  });
});

describe('a corrected dateline', () => {
  test('changes the place that the article is listed under', () => {
    const named = { ...facetValue('Skerrow'), kind: 'place' as const };
    const before = { ...named, id: 'aldane', evidence: { ...named.evidence, rule: 'dateline-place' } };
    const article = { ...ARTICLE, places: [named, before] };
    const places = (dateline: string) => apply(article, { dateline }).places.map(({ label }) => label);
    assert.deepEqual(places('PORT VANE, May 3'), ['Skerrow', 'Port Vane']);
    assert.deepEqual(places('SKERROW'), ['Skerrow']);
    assert.deepEqual(places('-'), ['Skerrow']);
  });
});

describe('a status and a note', () => {
  const frontMatter = { values: { status: 'draft' }, lineOf: {}, extra: {}, range: { first: 1, last: 3 } };

  test('of the keeper come before the front matter and behind the printed notes', () => {
    const article: FiledArticle = { ...ARTICLE, frontMatter, notes: [field('Printed.')] };
    assert.equal(statusOf(article), 'draft');
    const { notes, ...rest } = apply(article, { status: 'retracted', note: 'See the\nissue of May.' });
    assert.equal(statusOf(rest), 'retracted');
    assert.deepEqual(
      notes.map(({ value, rule }) => [value, rule]),
      [
        ['Printed.', 'test'],
        ['See the issue of May.', 'correction'],
      ],
    );
  });

  test('that the article has already is not told twice', () => {
    const { notes } = apply({ ...ARTICLE, notes: [field('See May.'), field('Printed.')] }, { note: 'See May.' });
    assert.deepEqual(
      notes.map(({ value, rule }) => [value, rule]),
      [
        ['Printed.', 'test'],
        ['See May.', 'correction'],
      ],
    );
  });

  test('can be taken away', () => {
    const kept = apply({ ...ARTICLE, frontMatter, notes: [field('Printed.')] }, { status: '-', note: '-' });
    assert.deepEqual([statusOf(kept), kept.notes], [null, []]);
  });
});

describe('the catalogue', () => {
  const at = (file: string, lines: readonly string[], date: string | null = null): FiledArticle => {
    const { id: _, url: __, formerUrls: ___, ...article } = articleOf({ title: lines[0] ?? null, date });
    return withTraits({ ...article, document: { ...article.document, file: must(isSourcePath, file), lines } });
  };
  const lamp = at('lamp.txt', ['Teh Lamp'], '2001-03-12');
  const quay = at('quay.txt', ['The Quay'], '2002-05-01');
  const of = (
    rows: readonly CorrectionRow[],
    { whole = true, published = NO_PERMALINKS, articles = [lamp, quay] } = {},
  ) => catalogue(articles, published, { file: 'corrections.csv', rows, facets, whole });
  const [first] = of([]).articles.filter(({ title }) => title?.value === 'Teh Lamp');
  const id = first?.id ?? '';
  const find = (articles: readonly CataloguedArticle[]) => articles.find((article) => article.id === id);

  test('keeps a published URL when title and date are corrected, and puts the article in its new place', () => {
    const rows = [row({ title: 'The Lamp', date: '2003-01-01' }, id)];
    const published = { articles: of([]).permalinks, pages: [] };
    const after = of(rows, { published });
    assert.equal(find(after.articles)?.url, '/2001/03/12/teh-lamp/');
    assert.deepEqual(find(after.articles)?.formerUrls, []);
    assert.deepEqual(
      after.articles.map(({ title }) => title?.value),
      ['The Lamp', 'The Quay'],
    );
    assert.deepEqual(
      of([]).articles.map(({ title }) => title?.value),
      ['The Quay', 'Teh Lamp'],
    );
    assert.equal(find(of(rows).articles)?.url, '/2003/01/01/the-lamp/', 'an article that was never published');
  });

  test('reports IDs that no article has, and those of articles that are gone', () => {
    const published = { articles: of([]).permalinks, pages: [] };
    const rows = [row({ title: 'x' }, 'nowhere'), { ...row({}, id), line: 9 }];
    const { problems } = of(rows, { published, articles: [quay] });
    assert.deepEqual(problems.map(problemLine), [
      'corrections.csv:7: no article has the ID `nowhere`; copy the ID from the article’s page or from `backfile inspect` [correction-unknown-id]',
      `corrections.csv:9: the article \`${id}\` is gone; it stood in lamp.txt; remove the row, or put the file back [correction-gone]`,
    ]);
    assert.deepEqual(of(rows, { articles: [quay], whole: false }).problems, []);
  });

  test('keeps every word of what was corrected in the record', () => {
    const article = of([row({ title: 'The Lamp', date: '-' }, id)]).articles.find((one) => one.id === id);
    assert.ok(article);
    const ledger = [{ line: 1, field: 'title', rule: 'headline-first-line' }] as const;
    const text = { lines: ['Teh Lamp'], names: NO_NAMES, body: [], figures: [], residue: [], ledger };
    const record = jsonRecord(wholeArticle(article, text));
    assert.deepEqual(
      [record.title, record.titleRule, record.date, record.dateRule, record.residue],
      ['The Lamp', 'correction', null, null, [{ line: 1, text: 'Teh Lamp', rule: 'headline-first-line' }]],
    );
    assert.deepEqual(record.corrections, [
      { field: 'title', replaced: '' },
      { field: 'date', replaced: '' },
    ]);
  });
});
