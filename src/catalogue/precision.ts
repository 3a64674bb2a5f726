/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1636, 1875],
  ['byline', 'byline-beneath-headline', 727, 727],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 873, 1104],
  ['date', '*', 3711, 3789],
  ['date', 'dateline', 1897, 1897],
  ['date', 'not-before-text', 62, 69],
  ['date', 'page-date-row', 343, 370],
  ['date', 'path-day-within', 552, 572],
  ['date', 'publication-line', 843, 866],
  ['dateline', '*', 3488, 3562],
  ['dateline', 'dateline-alone', 1889, 1954],
  ['dateline', 'dateline-dated', 1599, 1607],
  ['standfirst', '*', 485, 525],
  ['standfirst', 'standfirst-before-byline', 477, 515],
  ['title', '*', 7440, 7899],
  ['title', 'headline-first-line', 6491, 6834],
  ['title', 'headline-repeated', 796, 861],
  ['title', 'headline-under-kicker', 67, 82],
  ['title', 'headline-under-page-title', 81, 110],
];
