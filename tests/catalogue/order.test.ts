import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareArticles } from '../../src/catalogue/order.js';
import { type ArticleWords, articleOf, titles } from '../listings/article-of.js';

const sorted = (...all: readonly ArticleWords[]) =>
  titles(all.map((words, i) => articleOf({ key: String(i), ...words })).sort(compareArticles));

describe('compareArticles', () => {
  test('puts the newest first', () => {
    assert.deepEqual(
      sorted(
        { title: 'old', date: '1999-12-31' },
        { title: 'new', date: '2001-01-01' },
        { title: 'middle', date: '2000-02-29' },
      ),
      ['new', 'middle', 'old'],
    );
  });

  test('puts what is known less exactly behind what is known better of the same time', () => {
    assert.deepEqual(
      sorted(
        { title: 'year', date: '2001' },
        { title: 'first day', date: '2001-01-01' },
        { title: 'month', date: '2001-01' },
        { title: 'before', date: '2000-12-31' },
      ),
      ['first day', 'month', 'year', 'before'],
    );
  });

  test('puts the undated last, and of them those with a bound first', () => {
    assert.deepEqual(
      sorted(
        { title: 'nothing known' },
        { title: 'early bound', date: '1999-01-01/..' },
        { title: 'dated', date: '1950-01-01' },
        { title: 'late bound', date: '2020-01-01/..' },
      ),
      ['dated', 'late bound', 'early bound', 'nothing known'],
    );
  });

  test('puts equals in order by title, then by URL', () => {
    const day = { date: '2001-03-12' };
    assert.deepEqual(
      sorted({ title: 'b', ...day }, { title: 'Z', ...day }, { title: 'a', ...day }, { title: null, ...day }),
      [undefined, 'Z', 'a', 'b'],
    );
    const [a, b] = [articleOf({ key: 'a', ...day }), articleOf({ key: 'b', ...day })];
    assert.equal(Math.sign(compareArticles(a, b)), a.url < b.url ? -1 : 1);
  });

  test('is a total order', () => {
    const date = fc.constantFrom(
      null,
      '2001',
      '2001-01',
      '2001-01~',
      '2001-01-01',
      '2001-01-02',
      '2001-01-01/..',
      '1999',
      '1999-05-05/..',
    );
    const article = fc
      .record({ key: fc.nat({ max: 3 }).map(String), title: fc.constantFrom(null, 'a', 'b'), date })
      .map(articleOf);
    fc.assert(
      fc.property(article, article, article, (a, b, c) => {
        const [ab, ba, bc, ac] = [
          compareArticles(a, b),
          compareArticles(b, a),
          compareArticles(b, c),
          compareArticles(a, c),
        ].map(Math.sign);
        assert.equal(ab, ba === 0 ? 0 : -(ba ?? 0), 'antisymmetric');
        if (ab === 0) assert.equal(a.id, b.id, 'only an article and itself are equal');
        if ((ab ?? 0) <= 0 && (bc ?? 0) <= 0) assert.ok((ac ?? 0) <= 0, 'transitive');
      }),
      { numRuns: 2000 },
    );
  });

  test('gives one order whatever order it begins with', () => {
    const articles = Array.from({ length: 12 }, (_, i) =>
      articleOf({
        key: String(i),
        title: `t${i % 3}`,
        date: [null, '2001-01-01', '2001', '2001-01-01/..'][i % 4] ?? null,
      }),
    );
    const expected = [...articles].sort(compareArticles).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 12 }), (order) => {
        assert.deepEqual(
          [...order].sort(compareArticles).map(({ id }) => id),
          expected,
        );
      }),
    );
  });
});
