import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chronology } from '../../src/listings/chronology.js';
import { siteUrl } from '../../src/record/brands.js';
import { monthsChart, type YearCount, yearsChart } from '../../src/render/chart.js';
import type { Chart } from '../../src/render/page-parts.js';
import { wordsFor } from '../../src/render/words.js';
import { archiveOf, lang } from '../listings/article-of.js';

const words = wordsFor(lang('en'));
const year = (n: number, count: number): YearCount => ({ year: n, count, url: siteUrl(`/${n}/`) });
const bars = (chart: Chart | null) => chart?.bars.map(({ label, count, url }) => [label, count, url]);

describe('chart by year', () => {
  test('has a bar for every year between the first and the last', () => {
    const chart = yearsChart([year(2001, 2), year(1998, 1)], words);
    assert.deepEqual(bars(chart), [
      ['1998', 1, '/1998/'],
      ['1999', 0, null],
      ['2000', 0, null],
      ['2001', 2, '/2001/'],
    ]);
    assert.equal(chart?.title, 'Articles by year');
    assert.equal(chart?.summary, '3 articles from 1998 to 2001; most in 2001 (2).');
  });

  test('draws bars in proportion, from the base line up', () => {
    const chart = yearsChart([year(1998, 5), year(1999, 10)], words);
    const [half, full] = chart?.bars ?? [];
    assert.equal((half?.height ?? 0) * 2, full?.height);
    assert.equal((full?.y ?? 0) + (full?.height ?? 0), chart?.baseline);
    assert.deepEqual(
      chart?.yTicks.map((tick) => tick.label),
      ['5', '10'],
    );
  });

  test('is a sentence about the one year where there is only one', () => {
    assert.equal(yearsChart([year(1998, 1)], words)?.summary, '1 article in 1998.');
  });

  test('is not there without articles', () => {
    assert.equal(yearsChart([], words), null);
    assert.equal(yearsChart([year(1998, 0)], words), null);
  });

  test('labels round years only, so that labels fit', () => {
    const labels = (first: number, last: number) =>
      yearsChart([year(first, 1), year(last, 1)], words)?.xTicks.map((tick) => tick.label);
    assert.deepEqual(labels(1998, 2001), ['1998', '1999', '2000', '2001']);
    assert.deepEqual(labels(1994, 2024), ['1995', '2000', '2005', '2010', '2015', '2020']);
    assert.deepEqual(labels(1945, 2024), ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  });

  test('goes by decade from 81 years on; a decade leads to its latest year that has a page', () => {
    const chart = yearsChart([year(1938, 1), year(1944, 2), year(1947, 3), year(2018, 4)], words);
    assert.equal(chart?.title, 'Articles by decade');
    assert.deepEqual(bars(chart), [
      ['1930s', 1, '/1938/'],
      ['1940s', 5, '/1947/'],
      ...[1950, 1960, 1970, 1980, 1990, 2000].map((start) => [`${start}s`, 0, null]),
      ['2010s', 4, '/2018/'],
    ]);
    assert.equal(chart?.xTicks.length, 9);
  });

  test('stays within its plane whatever the counts', () => {
    const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 1e6 })), {
      selector: ([n]) => n,
      minLength: 1,
    });
    fc.assert(
      fc.property(counts, (all) => {
        const chart = yearsChart(
          all.map(([n, count]) => year(n, count)),
          words,
        );
        if (chart === null) return assert.ok(all.every(([, count]) => count === 0));
        const total = chart.bars.reduce((sum, bar) => sum + bar.count, 0);
        assert.equal(
          total,
          all.reduce((sum, [, count]) => sum + count, 0),
        );
        for (const bar of chart.bars) {
          assert.ok(bar.x >= 0 && bar.x + bar.width <= chart.width + 0.01);
          assert.ok(bar.y >= 0 && bar.height >= 0 && bar.y + bar.height <= chart.baseline + 0.01);
        }
        assert.ok(chart.xTicks.length <= 10 && chart.yTicks.length <= 10);
        assert.equal(new Set(chart.yTicks.map((tick) => tick.label)).size, chart.yTicks.length);
      }),
    );
  });
});

describe('chart by month', () => {
  const yearOf = (...dates: readonly string[]) => {
    const [first] = chronology(archiveOf(...dates.map((date) => ({ date })))).years;
    assert.ok(first);
    return first;
  };

  test('has the twelve months, linked where they have a page', () => {
    const chart = monthsChart(yearOf('1998-03-01', '1998-03', '1998-11-30', '1998'), words);
    assert.equal(chart?.bars.length, 12);
    assert.deepEqual(bars(chart)?.[2], ['March 1998', 2, '/1998/03/']);
    assert.deepEqual(bars(chart)?.[3], ['April 1998', 0, null]);
    assert.equal(chart?.xTicks[2]?.label, 'Mar');
    assert.equal(chart?.summary, '3 articles from March 1998 to November 1998; most in March 1998 (2).');
  });

  test('is not there where no article is dated to a month', () => {
    assert.equal(monthsChart(yearOf('1998'), words), null);
  });
});
