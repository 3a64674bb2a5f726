import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteSuffixes, withoutSiteSuffix } from '../../src/relate/site-suffixes.js';
import { articleOf, paragraph } from './articles.js';

const titled = (n: number, title: string) => articleOf(`courier/${n}.txt`, `${title}\n\n${paragraph(n)}`);

const titlesAfter = (titles: readonly string[]) => {
  const articles = titles.map((title, n) => titled(n, title));
  const suffixes = siteSuffixes(articles);
  return articles.map((article) => withoutSiteSuffix(article, suffixes).title);
};

describe('site names behind headlines', () => {
  for (const separator of ['|', '-', '–', '—']) {
    test(`a name that five titles share behind ${separator} is cut from them`, () => {
      const titles = Array.from(
        { length: 5 },
        (_, n) => `Ferry ${n} leaves late ${separator} all the news from the quay`,
      );
      const [first] = titlesAfter(titles);
      assert.equal(first?.value, 'Ferry 0 leaves late');
      // A bar by itself shows the site's name in one title already.
      assert.match(first?.rule ?? '', separator === '|' ? /\+site-name$/ : /\+site-suffix$/);
      assert.equal(first?.text, titles[0]);
    });
  }

  test('four titles are too few', () => {
    const titles = Array.from({ length: 4 }, (_, n) => `Ferry ${n} leaves late – all the news from the quay`);
    assert.deepEqual(
      titlesAfter(titles).map((title) => title?.value),
      titles,
    );
  });

  test('an end that fewer than half of such titles share is a headline’s own', () => {
    const shared = Array.from({ length: 5 }, (_, n) => `Ferry ${n} leaves late – in pictures again`);
    const own = Array.from({ length: 6 }, (_, n) => `Island ${n} is sold – buyer number ${n} is happy`);
    assert.equal(titlesAfter([...shared, ...own])[0]?.value, shared[0]);
  });
});
