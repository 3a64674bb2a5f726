/** What is weak in an article, and how far rules are trusted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { precisionOf } from '../../src/catalogue/confidence.js';
import { MEASURED } from '../../src/catalogue/precision.js';
import { weakArticles, weakness } from '../../src/catalogue/weakness.js';
import { isSourcePath, must } from '../../src/record/brands.js';
import { isEdtf } from '../../src/record/edtf.js';
import type { CataloguedArticle, WholeArticle } from '../../src/record/filed-article.js';
import { type ArticleWords, articleOf, field, lang, withTraits } from '../listings/article-of.js';

const kept = <T>(value: T) => ({ ...field(value), origin: 'front-matter' as const, rule: 'front-matter' });
const date = (text: string) => must(isEdtf, text);

/** Everything known, and said by the keeper. */
const whole = (words: ArticleWords = {}): WholeArticle => ({
  ...articleOf({ paragraphs: ['The lamp was lit.'], ...words }),
  title: kept('The Lamp'),
  date: kept(date('2001-03-12')),
});

describe('precision', () => {
  test('is that of the rule where it was measured, else the average of its field', () => {
    for (const [name, rule, right, of] of MEASURED) {
      assert.ok(right >= 0 && right <= of && of >= 1, `${name} ${rule}`);
      const found = { origin: 'text', rule } as const;
      assert.equal(precisionOf(name, found), right / of);
      if (rule === '*') assert.equal(precisionOf(name, { ...found, rule: 'never-measured' }), right / of);
      else assert.ok(of >= 20, `${name} ${rule}`);
    }
    assert.ok(MEASURED.length > 10);
  });

  test('is full where the keeper speaks', () => {
    for (const origin of ['correction', 'front-matter'] as const)
      assert.equal(precisionOf('title', { origin, rule: origin }), 1);
  });

  test('is kept sorted, each rule once', () => {
    const names = MEASURED.map(([name, rule]) => `${name} ${rule}`);
    assert.deepEqual(names, [...new Set(names)].sort());
  });
});

describe('an article', () => {
  const cases: readonly (readonly [string, Partial<WholeArticle>, number, readonly string[]])[] = [
    ['that is whole', {}, 0, []],
    ['without a headline', { title: null }, 3, ['no headline']],
    ['without a date', { date: null }, 2, ['no date']],
    ['with a bound only', { date: kept(date('2001-03-12/..')) }, 1, ['only an earliest possible date']],
    ['without text', { body: [] }, 4, ['no text']],
    [
      'in a language that nobody recognised',
      { lang: { ...field(lang('en')), rule: 'archive-language' } },
      1,
      ['language not recognised'],
    ],
    ['without anything', { title: null, date: null, body: [] }, 9, ['no text', 'no headline', 'no date']],
  ];
  for (const [name, more, score, reasons] of cases) {
    test(name, () => assert.deepEqual(weakness(withTraits({ ...whole(), ...more })), { score, reasons }));
  }

  test('that is mostly residue', () => {
    const article = whole();
    const lines = ['The lamp was lit.', '', 'Share this with all of your friends'];
    const document = { ...article.document, lines };
    const residue = [{ line: 3, text: lines[2] ?? '', rule: 'share-row' }];
    assert.deepEqual(weakness(withTraits({ ...article, document, residue })).reasons, [
      'more than half of it is residue',
    ]);
    const longer = { ...document, lines: [...lines, 'The lamp was lit again on the day after, and then put out.'] };
    assert.deepEqual(weakness(withTraits({ ...article, document: longer, residue })).reasons, []);
  });

  test('is weaker by the share of cases in which its rules are wrong', () => {
    const [rule, right, of] = [
      'headline-first-line',
      precisionOf('title', { origin: 'text', rule: 'headline-first-line' }),
      3,
    ];
    const { score, reasons } = weakness({ ...whole(), title: { ...field('The Lamp'), rule } });
    assert.equal(score, Math.round(of * (1 - (right ?? 1)) * 1000) / 1000);
    assert.deepEqual(reasons, []);
    assert.ok(score > 0);
  });

  test('has a reason where its rule is often wrong', () => {
    const doubtful = MEASURED.find(([name, rule, right, of]) => name === 'title' && rule !== '*' && right / of < 0.75);
    if (doubtful === undefined) return;
    const [, rule, right, of] = doubtful;
    assert.deepEqual(weakness({ ...whole(), title: { ...field('The Lamp'), rule } }).reasons, [
      `headline by a rule that is right in ${Math.floor((100 * right) / of)} of 100 cases (${rule})`,
    ]);
  });

  test('that the keeper looked at is weak no more, even where the keeper knew no better', () => {
    const correction = { line: 2, cell: '-', replaced: null };
    const article: CataloguedArticle = {
      ...whole(),
      title: null,
      date: null,
      corrections: [
        { field: 'title', ...correction },
        { field: 'date', ...correction },
      ],
    };
    assert.deepEqual(weakness(article), { score: 0, reasons: [] });
  });
});

describe('weak articles', () => {
  test('come weakest first, then in the order of their files', () => {
    const at = (file: string, n: number, more: Partial<CataloguedArticle>): CataloguedArticle => {
      const article = whole({ key: `${file} ${n}` });
      return { ...article, ...more, document: { ...article.document, file: must(isSourcePath, file), n } };
    };
    const articles = [
      at('b.txt', 0, { date: null }),
      at('a.txt', 1, { date: null }),
      at('c.txt', 0, {}),
      at('d.txt', 0, { title: null }),
      at('a.txt', 0, { date: null }),
    ];
    const places = weakArticles(articles).map(({ article: { document } }) => `${document.file}#${document.n}`);
    assert.deepEqual(places, ['d.txt#0', 'a.txt#0', 'a.txt#1', 'b.txt#0']);
    assert.deepEqual(weakArticles(articles.toReversed()), weakArticles(articles));
  });
});
