/**
 * Coverage over time as the geometry of a bar chart: how many articles each year, decade or month has, also where it
 * has none. Templates draw it; the numbers are in a plane of their own, `WIDTH` by `HEIGHT`.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { MonthListing, YearListing } from '../listings/listings.js';
import type { SiteUrl } from '../record/brands.js';
import type { Chart } from './page-parts.js';
import { monthName, periodText } from './shown-date.js';
import { count, number, say, type WordKey, type Words } from './words.js';

const WIDTH = 1000;
const HEIGHT = 200;
/** Room above the highest bar, and below the base line for labels. */
const TOP = 10;
const BASELINE = 176;
/** Part of a bar's room that is left empty. */
const GAP = 0.2;
/** Lines across the chart, about. */
const Y_TICKS = 3;
/** Most labels below the years: that many fit side by side on a small telephone. */
const X_TICKS = 9;
/** Years from which on a bar is a decade. */
const DECADES_FROM = 81;
/** Distances between labelled years, or decades. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** One bar before it has a place. */
interface Period {
  readonly label: string;
  /** Label below the bar, or null. */
  readonly tick: string | null;
  readonly count: number;
  readonly url: SiteUrl | null;
}

/** What happened in one year. */
export interface YearCount {
  readonly year: number;
  /** Articles, from 0. */
  readonly count: number;
  readonly url: SiteUrl | null;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The chart of some periods in the order of time, or null where none has an article. */
function barChart(periods: readonly Period[], title: WordKey, words: Words): Chart | null {
  const most = Math.max(0, ...periods.map((period) => period.count));
  if (most === 0) return null;
  const x = scaleBand<number>().domain(periods.keys()).range([0, WIDTH]).padding(GAP);
  const y = scaleLinear().domain([0, most]).nice(Y_TICKS).range([BASELINE, TOP]);
  const left = (index: number): number => x(index) ?? 0;
  return {
    title: words.texts[title],
    summary: summaryOf(periods, words),
    width: WIDTH,
    height: HEIGHT,
    baseline: BASELINE,
    bars: periods.map((period, i) => ({
      x: round(left(i)),
      y: round(y(period.count)),
      width: round(x.bandwidth()),
      height: round(BASELINE - y(period.count)),
      count: period.count,
      label: period.label,
      url: period.url,
    })),
    xTicks: periods.flatMap(({ tick }, i) =>
      tick === null ? [] : [{ x: round(left(i) + x.bandwidth() / 2), label: tick }],
    ),
    yTicks: y
      .ticks(Y_TICKS)
      .filter((value) => value > 0 && Number.isInteger(value))
      .map((value) => ({ y: round(y(value)), label: number(words, value) })),
  };
}

/** The chart in one sentence; where several periods have the most articles, the first is named. */
function summaryOf(periods: readonly Period[], words: Words): string {
  const filled = periods.filter((period) => period.count > 0);
  const articles = count(
    words,
    'articles',
    filled.reduce((sum, period) => sum + period.count, 0),
  );
  const first = filled[0]?.label ?? '';
  const last = filled.at(-1)?.label ?? '';
  if (filled.length === 1) return say(words, 'chartSummaryOne', { articles, first });
  const peak = filled.reduce((a, b) => (b.count > a.count ? b : a));
  return say(words, 'chartSummary', { articles, first, last, peak: peak.label, count: number(words, peak.count) });
}

/** Distance between labels so that at most `X_TICKS` of `periods` periods have one. */
function stepFor(periods: number): number {
  return STEPS.find((step) => periods / step <= X_TICKS) ?? Math.ceil(periods / X_TICKS);
}

/** Every year from the first to the last, those without an article, too. `years` are in any order. */
function everyYear(years: readonly YearCount[]): readonly YearCount[] {
  const byYear = new Map(years.map((entry) => [entry.year, entry]));
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return byYear.get(year) ?? { year, count: 0, url: null };
  });
}

/** A chart by year, or by decade where it spans more than 80 years; null where no year has an article. */
export function yearsChart(years: readonly YearCount[], words: Words): Chart | null {
  if (years.length === 0) return null;
  const all = everyYear(years);
  if (all.length >= DECADES_FROM) return decadesChart(all, words);
  const step = stepFor(all.length);
  const periods = all.map((entry) => ({
    label: String(entry.year),
    tick: entry.year % step === 0 ? String(entry.year) : null,
    count: entry.count,
    url: entry.url,
  }));
  return barChart(periods, 'articlesByYear', words);
}

/** A decade has no page of its own, so its bar leads to the latest of its years that has one. */
function decadesChart(years: readonly YearCount[], words: Words): Chart | null {
  const decades = new Map<number, { count: number; url: SiteUrl | null }>();
  for (const { year, count, url } of years) {
    const start = Math.floor(year / 10) * 10;
    const decade = decades.get(start) ?? { count: 0, url: null };
    decades.set(start, { count: decade.count + count, url: url ?? decade.url });
  }
  const step = stepFor(decades.size) * 10;
  const periods = [...decades].map(([start, { count, url }]) => ({
    label: say(words, 'decade', { year: String(start) }),
    tick: start % step === 0 ? String(start) : null,
    count,
    url,
  }));
  return barChart(periods, 'articlesByDecade', words);
}

/** The twelve months of a year; null where no article is dated to a month of it. */
export function monthsChart({ year, months }: Pick<YearListing, 'year' | 'months'>, words: Words): Chart | null {
  const byMonth = new Map<number, MonthListing>(months.map((listing) => [listing.month, listing]));
  const periods = Array.from({ length: 12 }, (_, i) => {
    const month = i + 1;
    const listing = byMonth.get(month);
    return {
      label: periodText({ year, month, day: null }, words.lang),
      tick: monthName(month, words.lang, 'abbreviated'),
      count: listing?.articles.length ?? 0,
      url: listing?.url ?? null,
    };
  });
  return barChart(periods, 'articlesByMonth', words);
}
