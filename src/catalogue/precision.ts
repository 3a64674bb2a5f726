/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1848, 2127],
  ['byline', 'byline-below-label', 28, 31],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 900, 1141],
  ['byline', 'byline-name-by-date', 19, 24],
  ['byline', 'byline-name-on-page', 23, 32],
  ['byline', 'byline-row', 115, 130],
  ['date', '*', 3729, 3802],
  ['date', 'dateline', 1929, 1929],
  ['date', 'not-before-text', 51, 58],
  ['date', 'page-date-row', 67, 81],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1164, 1200],
  ['dateline', '*', 3696, 3703],
  ['dateline', 'dateline-alone', 2079, 2082],
  ['dateline', 'dateline-dated', 1617, 1621],
  ['standfirst', '*', 489, 527],
  ['standfirst', 'standfirst-before-byline', 481, 518],
  ['title', '*', 7754, 7988],
  ['title', 'headline-by-evidence', 169, 244],
  ['title', 'headline-first-line', 6548, 6643],
  ['title', 'headline-first-line+site-name', 19, 32],
  ['title', 'headline-repeated', 793, 818],
  ['title', 'headline-under-kicker', 66, 76],
  ['title', 'headline-under-page-title', 159, 174],
];
