/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1887, 2165],
  ['byline', 'byline-below-label', 30, 32],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 913, 1153],
  ['byline', 'byline-name-by-date', 29, 34],
  ['byline', 'byline-name-on-page', 27, 36],
  ['byline', 'byline-row', 117, 128],
  ['date', '*', 3733, 3802],
  ['date', 'dateline', 1925, 1925],
  ['date', 'not-before-text', 56, 62],
  ['date', 'page-date-row', 58, 67],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1172, 1210],
  ['dateline', '*', 3718, 3719],
  ['dateline', 'dateline-alone', 2081, 2082],
  ['dateline', 'dateline-dated', 1637, 1637],
  ['standfirst', '*', 499, 548],
  ['standfirst', 'standfirst-before-byline', 491, 538],
  ['title', '*', 7832, 8006],
  ['title', 'headline-by-evidence', 206, 259],
  ['title', 'headline-first-line', 6565, 6628],
  ['title', 'headline-first-line+site-name', 37, 56],
  ['title', 'headline-repeated', 793, 813],
  ['title', 'headline-under-kicker', 63, 70],
  ['title', 'headline-under-page-title', 161, 172],
];
