import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chronology } from '../../src/listings/chronology.js';
import { edtfDates } from '../record/date-parts.js';
import { type ArticleWords, archiveOf, titles } from './article-of.js';

const archive = fc
  .array(fc.record({ date: fc.option(edtfDates) }), { maxLength: 30 })
  .map((all: readonly ArticleWords[]) => archiveOf(...all));

describe('chronology', () => {
  const { dated, undated, years } = chronology(
    archiveOf(
      { title: 'day', date: '2023-02-15' },
      { title: 'another day', date: '2023-02-03' },
      { title: 'about a day', date: '2023-02-15~' },
      { title: 'month', date: '2023-02' },
      { title: 'about a month', date: '2023-01~' },
      { title: 'year', date: '2023' },
      { title: 'early', date: '0987-06-05' },
      { title: 'bound', date: '2023-02-15/..' },
      { title: 'unknown', date: null },
    ),
  );
  const [newest, oldest] = years;
  const february = newest?.months[0];

  test('lists an article in every period that its date names, and in no finer one', () => {
    assert.deepEqual(titles(newest?.articles ?? []), [
      'about a day',
      'day',
      'another day',
      'month',
      'about a month',
      'year',
    ]);
    assert.deepEqual(titles(february?.articles ?? []), ['about a day', 'day', 'another day', 'month']);
    assert.deepEqual(
      february?.days.map((day) => titles(day.articles)),
      [['about a day', 'day'], ['another day']],
    );
    assert.deepEqual(newest?.months[1]?.days, []);
  });

  test('puts bounds and unknown dates among the undated', () => {
    assert.deepEqual(titles(undated), ['bound', 'unknown']);
    assert.equal(dated.length, 7);
  });

  test('gives each period its URL, newest first', () => {
    assert.deepEqual(
      years.map((year) => year.url),
      ['/2023/', '/0987/'],
    );
    assert.deepEqual(
      newest?.months.map((month) => month.url),
      ['/2023/02/', '/2023/01/'],
    );
    assert.deepEqual(
      february?.days.map((day) => day.url),
      ['/2023/02/15/', '/2023/02/03/'],
    );
    assert.equal(oldest?.months[0]?.days[0]?.url, '/0987/06/05/');
  });

  test('has nothing for an empty archive', () => {
    assert.deepEqual(chronology([]), { dated: [], undated: [], years: [] });
  });

  test('places every dated article in exactly one year, in the order given', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const result = chronology(articles);
        assert.deepEqual([...result.dated, ...result.undated], [...articles]);
        assert.deepEqual(
          result.years.flatMap((year) => year.articles),
          result.dated,
        );
      }),
    );
  });

  test('keeps months within their year and days within their month', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        for (const year of chronology(articles).years) {
          const inMonths = year.months.flatMap((month) => month.articles);
          assert.deepEqual(
            inMonths,
            year.articles.filter((article) => /^\d{4}-/.test(article.date?.value ?? '')),
          );
          for (const month of year.months) {
            const inDays = month.days.flatMap((day) => day.articles);
            assert.deepEqual(
              inDays,
              month.articles.filter((article) => /^\d{4}-\d{2}-/.test(article.date?.value ?? '')),
            );
          }
        }
      }),
    );
  });
});
