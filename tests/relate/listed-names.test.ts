import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FacetEvidence, FacetValue } from '../../src/record/facet-value.js';
import type { FiledArticle } from '../../src/record/filed-article.js';
import { withListedNames } from '../../src/relate/listed-names.js';
import { articleOf, paragraph } from './articles.js';

const person = (id: string, evidence: Partial<FacetEvidence> = {}): FacetValue => ({
  id,
  label: id,
  kind: 'person',
  weight: 1,
  evidence: { origin: 'text', rule: 'title-before', lines: [1], forms: [id], mentions: 1, ...evidence },
});
const article = (n: number, ...people: readonly FacetValue[]): FiledArticle => ({
  ...articleOf(`${n}.txt`, paragraph(n)),
  people,
});
const listed = (articles: readonly FiledArticle[]) =>
  withListedNames(articles).map(({ people }) => people.filter(({ listed }) => listed !== false).map(({ id }) => id));

describe('a name that only the text has', () => {
  test('is not listed for one article that has it twice', () => {
    assert.deepEqual(listed([article(1, person('ada-lunt', { mentions: 2 }))]), [[]]);
  });

  test('is listed for three mentions in one article', () => {
    assert.deepEqual(listed([article(1, person('ada-lunt', { mentions: 3 }))]), [['ada-lunt']]);
  });

  test('is listed for two articles, in both of them', () => {
    const both = [article(1, person('ada-lunt'), person('tom-quay')), article(2, person('ada-lunt'))];
    assert.deepEqual(listed(both), [['ada-lunt'], ['ada-lunt']]);
  });

  test('stays in the record all the same', () => {
    const [only] = withListedNames([article(1, person('ada-lunt'))]);
    assert.deepEqual(only?.people, [{ ...person('ada-lunt'), listed: false }]);
  });
});

describe('a name of the keeper', () => {
  const SURE: Readonly<Record<string, Partial<FacetEvidence>>> = {
    'in front matter': { origin: 'front-matter', rule: 'front-matter' },
    'in corrections.csv': { origin: 'correction', rule: 'correction' },
    'in the authority file': { rule: 'authority-match' },
  };
  for (const [where, evidence] of Object.entries(SURE)) {
    test(`${where} is always listed`, () => {
      const before = [article(1, person('ada-lunt', evidence))];
      assert.deepEqual(listed(before), [['ada-lunt']]);
      assert.equal(withListedNames(before)[0], before[0], 'an article with nothing to mark is the same object');
    });
  }
});
