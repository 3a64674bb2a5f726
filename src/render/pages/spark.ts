/** Coverage over the years of the whole archive so small that it stands beside a name: bars without numbers or labels. */
import type { Listings } from '../../listings/listings.js';
import type { CataloguedArticle } from '../../record/filed-article.js';
import { yearCounts } from './groups.js';

/** The box that the bars are drawn in, in units of SVG. */
export const SPARK_WIDTH = 60;
export const SPARK_HEIGHT = 12;
/** Bars at most; where the archive has more years, a bar stands for several. */
const MOST_BARS = 30;
/** What shows of a bar beside the gap behind it. */
const BAR_SHARE = 0.8;

/** First and last year that an archive has articles from. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years of an archive; null where it has not two of them. */
export function yearSpan({ years }: Pick<Listings, 'years'>): YearSpan | null {
  const numbers = years.map(({ year }) => year);
  const span = { first: Math.min(...numbers), last: Math.max(...numbers) };
  return span.last > span.first ? span : null;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The `d` of an SVG path that draws the years of some articles; null where all are from one bar's years. */
export function spark(articles: readonly CataloguedArticle[], { first, last }: YearSpan): string | null {
  const step = Math.ceil((last - first + 1) / MOST_BARS);
  const bars = Math.ceil((last - first + 1) / step);
  const counts = new Map<number, number>();
  for (const [year, count] of yearCounts(articles)) {
    const bar = Math.floor((year - first) / step);
    counts.set(bar, (counts.get(bar) ?? 0) + count);
  }
  if (counts.size < 2) return null;
  const most = Math.max(...counts.values());
  const width = SPARK_WIDTH / bars;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bar, count]) => {
      const height = Math.max(1, (count / most) * SPARK_HEIGHT);
      const across = short(width * BAR_SHARE);
      return `M${short(bar * width)} ${SPARK_HEIGHT}v-${short(height)}h${across}V${SPARK_HEIGHT}z`;
    })
    .join('');
}
