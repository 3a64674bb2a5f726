import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listingsOf } from '../../../src/listings/listings.js';
import type { Relations, WholeArticle } from '../../../src/record/filed-article.js';
import { contextOf } from '../../../src/render/context.js';
import type { ArticlePage } from '../../../src/render/models.js';
import { type ArticleWords, archiveOf, articleOf, settingsOf } from '../../listings/article-of.js';
import { inGroups } from '../../listings/in-groups.js';
import { allPages, inputOf } from '../archive.js';

const ADDRESS = 'https://archive.example/';
const WORDS: readonly ArticleWords[] = [
  { key: 'first', title: 'Ferry aground', date: '1994-03-02', source: 'The Courier' },
  { key: 'second', title: 'Ferry hits sand', date: '1994-03-04', source: 'The Ploughman', file: 'vale/2.txt' },
  { key: 'third', title: 'Ferry on sand', date: '1994-03-05', source: 'The Ploughman', file: 'vale/3.txt' },
  { key: 'other', title: 'Mill burns', date: '1994-03-06', source: 'The Courier' },
];
const { url: FIRST, id } = articleOf({ key: 'first' });
const OTHER = articleOf({ key: 'other' });
const GROUPS = [['first', 'second', 'third']];

function pagesOf(articles: readonly WholeArticle[], address: string | null = ADDRESS) {
  const settings = settingsOf({ address });
  const listings = listingsOf(articles, { topics: [], settings });
  const context = contextOf(settings, [], listings.copies);
  return allPages({ ...inputOf(articles, settings), listings, context, moved: [], gone: [] });
}

const copied = inGroups(archiveOf(...WORDS), GROUPS);

function articleAt(key: string, articles = copied, address: string | null = ADDRESS): ArticlePage {
  const { url } = articleOf({ key });
  const page = pagesOf(articles, address).find((one) => one.url === url);
  assert.ok(page?.kind === 'article');
  return page;
}

describe('the page of a copy', () => {
  test('names the article that it is a copy of, and leads search engines there', () => {
    const page = articleAt('second');
    assert.equal(page.relations?.copyOf?.url, FIRST);
    assert.equal(page.relations.copyOf.label, 'Ferry aground');
    assert.deepEqual(
      page.relations.copies.map(({ label }) => label),
      ['Ferry on sand'],
    );
    assert.equal(page.head.canonical, `${ADDRESS}article/${id}/`);
    assert.equal(page.address, `${ADDRESS}article/${articleOf({ key: 'second' }).id}/`);
    const facts = JSON.parse(page.head.jsonLdHtml ?? '');
    assert.deepEqual([facts.mainEntityOfPage, facts.url], [page.head.canonical, page.address]);
  });

  test('stands in its own time, though no list has it', () => {
    assert.deepEqual(
      articleAt('third').trail.map(({ label }) => label),
      ['Start page', '1994', 'March 1994', '5 March 1994', 'Ferry on sand'],
    );
  });

  test('has the address of the first in the archive only, where the archive has none on the web', () => {
    const page = articleAt('second', copied, null);
    assert.deepEqual([page.head.canonical, page.address, page.relations?.copyOf?.url], [null, undefined, FIRST]);
  });
});

describe('the page of an article that has copies', () => {
  test('names them and is its own', () => {
    const page = articleAt('first');
    assert.equal(page.relations?.copyOf, null);
    assert.deepEqual(
      page.relations?.copies.map(({ label, source }) => [label, source]),
      [
        ['Ferry hits sand', 'The Ploughman'],
        ['Ferry on sand', 'The Ploughman'],
      ],
    );
    assert.equal(page.head.canonical, `${ADDRESS}article/${id}/`);
    assert.equal('address' in page, false);
  });

  test('names so many and counts the rest', () => {
    const keys = Array.from({ length: 30 }, (_, i) => `copy ${i}`);
    const many = inGroups(archiveOf(...keys.map((key) => ({ key }))), [keys]);
    const page = articleAt('copy 0', many);
    assert.equal(page.relations?.copies.length, 20);
    assert.equal(page.relations?.moreCopies, 9);
  });
});

describe('the page of an article', () => {
  const relations: Relations = {
    copies: [],
    group: [],
    earlierVersions: [OTHER.id],
    laterVersions: [],
    related: [articleOf({ key: 'third' }).id],
  };
  const articles = archiveOf(...WORDS).map((article) => (article.url === FIRST ? { ...article, relations } : article));

  test('names earlier versions and related articles, to people and to machines', () => {
    const page = articleAt('first', articles);
    assert.deepEqual(
      [page.relations?.earlierVersions, page.relations?.related].map((links) => links?.map(({ label }) => label)),
      [['Mill burns'], ['Ferry on sand']],
    );
    const facts = JSON.parse(page.head.jsonLdHtml ?? '');
    assert.deepEqual(facts.isBasedOn, [`${ADDRESS}article/${OTHER.id}/`]);
    assert.deepEqual(facts.mainEntityOfPage, {
      '@type': 'WebPage',
      '@id': `${ADDRESS}article/${id}/`,
      relatedLink: [`${ADDRESS}article/${articleOf({ key: 'third' }).id}/`],
    });
  });

  test('says nothing of others where it stands alone', () => {
    assert.equal('relations' in articleAt('other', articles), false);
  });
});

describe('an article in a listing', () => {
  test('says where else it stands: by publication, by file where that names none apart', () => {
    const home = pagesOf(copied)[0];
    assert.ok(home?.kind === 'home');
    assert.deepEqual(
      home.latest.map((item) => [item.title, item.alsoIn?.links.map(({ label }) => label), item.alsoIn?.more]),
      [
        ['Mill burns', undefined, undefined],
        ['Ferry aground', ['The Ploughman', 'vale/3.txt'], 0],
      ],
    );
  });
});

describe('the page of copies', () => {
  test('has each group under the headline of its first', () => {
    const page = pagesOf(copied).find(({ kind }) => kind === 'copies');
    assert.ok(page?.kind === 'copies');
    assert.equal(page.url, '/data/copies/');
    assert.equal(page.intro, '3 articles with nearly the same text as another, in 1 group');
    assert.deepEqual(
      page.groups.map(({ heading, url, items }) => [heading, url, items.map(({ title }) => title)]),
      [['Ferry aground', FIRST, ['Ferry aground', 'Ferry hits sand', 'Ferry on sand']]],
    );
  });

  test('is led to from the page of data', () => {
    const leads = (articles: readonly WholeArticle[]) => {
      const page = pagesOf(articles).find(({ kind }) => kind === 'data');
      assert.ok(page?.kind === 'data');
      return page.files.some(({ url }) => url === '/data/copies/');
    };
    assert.deepEqual([leads(copied), leads(archiveOf(...WORDS))], [true, false]);
  });

  test('is none where there are no copies', () => {
    assert.equal(
      pagesOf(archiveOf(...WORDS)).some(({ kind }) => kind === 'copies'),
      false,
    );
  });
});
