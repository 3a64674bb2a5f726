import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FiledArticle } from '../../src/record/filed-article.js';
import { createNameTable } from '../../src/store/name-table.js';
import { articleOf, facetValue } from '../listings/article-of.js';

const HARBOUR = facetValue('Harbour');
const FERRY = facetValue('Ferry', { forms: ['The ferry'] });

const withNames = (places: FiledArticle['places'], people: FiledArticle['people'] = []): FiledArticle => ({
  ...articleOf({ key: 'a', title: 'Ferry runs' }),
  subjects: [],
  organisations: [],
  places,
  people,
});

describe('a table of names', () => {
  test('gives an article its names again, in every list and in their order', () => {
    const table = createNameTable();
    const article = withNames([FERRY, HARBOUR], [HARBOUR]);
    const { article: numbered, added } = table.numbered(article);
    assert.deepEqual(added, [FERRY, HARBOUR]);
    assert.deepEqual([numbered.places, numbered.people, numbered.subjects], [[0, 1], [1], []]);
    assert.deepEqual(table.named(numbered), article);
  });

  test('says a name once, and holds it once', () => {
    const table = createNameTable();
    const first = table.numbered(withNames([{ ...HARBOUR }]));
    const second = table.numbered(withNames([{ ...HARBOUR }, FERRY]));
    assert.deepEqual(second.added, [FERRY]);
    assert.equal(table.named(first.article).places[0], table.named(second.article).places[0]);
  });

  test('tells names apart that differ in anything', () => {
    const table = createNameTable();
    const told = [HARBOUR, { ...HARBOUR, weight: 7 }, { ...HARBOUR, kind: 'person' as const }];
    assert.equal(table.numbered(withNames(told)).added.length, 3);
  });

  test('goes on behind names that it was given', () => {
    const table = createNameTable();
    table.add([HARBOUR]);
    const { article, added } = table.numbered(withNames([FERRY, HARBOUR]));
    assert.deepEqual([article.places, added], [[1, 0], [FERRY]]);
  });

  test('has no name for a number that it never gave', () => {
    const table = createNameTable();
    const { article } = table.numbered(withNames([FERRY]));
    assert.throws(() => createNameTable().named(article), /no name has number 0/);
  });
});
