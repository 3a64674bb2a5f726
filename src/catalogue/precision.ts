/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1885, 2161],
  ['byline', 'byline-below-label', 30, 32],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 906, 1147],
  ['byline', 'byline-name-by-date', 17, 20],
  ['byline', 'byline-name-on-page', 40, 50],
  ['byline', 'byline-row', 122, 134],
  ['date', '*', 3727, 3803],
  ['date', 'dateline', 1928, 1928],
  ['date', 'not-before-text', 51, 58],
  ['date', 'page-date-row', 56, 69],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1171, 1211],
  ['dateline', '*', 3698, 3706],
  ['dateline', 'dateline-alone', 2079, 2082],
  ['dateline', 'dateline-dated', 1619, 1623],
  ['standfirst', '*', 490, 536],
  ['standfirst', 'standfirst-before-byline', 482, 526],
  ['title', '*', 7813, 7989],
  ['title', 'headline-by-evidence', 206, 257],
  ['title', 'headline-first-line', 6544, 6607],
  ['title', 'headline-first-line+site-name', 38, 59],
  ['title', 'headline-repeated', 794, 816],
  ['title', 'headline-under-kicker', 64, 71],
  ['title', 'headline-under-page-title', 160, 171],
];
