/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1869, 2143],
  ['byline', 'byline-below-label', 29, 32],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 897, 1137],
  ['byline', 'byline-name-by-date', 19, 22],
  ['byline', 'byline-name-on-page', 37, 46],
  ['byline', 'byline-row', 123, 135],
  ['date', '*', 3729, 3802],
  ['date', 'dateline', 1929, 1929],
  ['date', 'not-before-text', 51, 58],
  ['date', 'page-date-row', 64, 78],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1168, 1204],
  ['dateline', '*', 3696, 3703],
  ['dateline', 'dateline-alone', 2079, 2082],
  ['dateline', 'dateline-dated', 1617, 1621],
  ['standfirst', '*', 489, 527],
  ['standfirst', 'standfirst-before-byline', 481, 518],
  ['title', '*', 7768, 7988],
  ['title', 'headline-by-evidence', 174, 241],
  ['title', 'headline-first-line', 6544, 6630],
  ['title', 'headline-first-line+site-name', 26, 46],
  ['title', 'headline-repeated', 793, 816],
  ['title', 'headline-under-kicker', 66, 76],
  ['title', 'headline-under-page-title', 160, 174],
];
