/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1884, 2155],
  ['byline', 'byline-below-label', 30, 32],
  ['byline', 'byline-beneath-headline', 727, 728],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 903, 1143],
  ['byline', 'byline-name-by-date', 17, 20],
  ['byline', 'byline-name-on-page', 40, 48],
  ['byline', 'byline-row', 125, 137],
  ['date', '*', 3727, 3803],
  ['date', 'dateline', 1929, 1929],
  ['date', 'not-before-text', 51, 58],
  ['date', 'page-date-row', 58, 72],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 1169, 1208],
  ['dateline', '*', 3693, 3703],
  ['dateline', 'dateline-alone', 2076, 2079],
  ['dateline', 'dateline-dated', 1617, 1624],
  ['standfirst', '*', 490, 535],
  ['standfirst', 'standfirst-before-byline', 482, 525],
  ['title', '*', 7812, 7989],
  ['title', 'headline-by-evidence', 206, 258],
  ['title', 'headline-first-line', 6542, 6605],
  ['title', 'headline-first-line+site-name', 38, 59],
  ['title', 'headline-repeated', 794, 816],
  ['title', 'headline-under-kicker', 65, 72],
  ['title', 'headline-under-page-title', 160, 171],
];
