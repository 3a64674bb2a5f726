/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1808, 2100],
  ['byline', 'byline-below-label', 28, 31],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 893, 1131],
  ['byline', 'byline-name-by-date', 17, 22],
  ['byline', 'byline-name-on-page', 18, 31],
  ['byline', 'byline-row', 90, 116],
  ['date', '*', 3726, 3800],
  ['date', 'dateline', 1804, 1804],
  ['date', 'not-before-text', 56, 64],
  ['date', 'page-date-row', 80, 95],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1271, 1306],
  ['dateline', '*', 3567, 3574],
  ['dateline', 'dateline-alone', 1950, 1953],
  ['dateline', 'dateline-dated', 1617, 1621],
  ['standfirst', '*', 483, 523],
  ['standfirst', 'standfirst-before-byline', 475, 514],
  ['title', '*', 7596, 7985],
  ['title', 'headline-by-evidence', 145, 339],
  ['title', 'headline-first-line', 6418, 6543],
  ['title', 'headline-first-line+site-name', 18, 30],
  ['title', 'headline-repeated', 791, 813],
  ['title', 'headline-under-kicker', 64, 74],
  ['title', 'headline-under-page-title', 159, 184],
];
