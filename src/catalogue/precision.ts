/**
 * How often each rule was right on labelled articles: field, rule (`*`: all rules of the field), right, of. Written by
 * `npm run precision`, not by hand. A rule with fewer than 20 cases is counted in its field's sum only.
 */
import type { Measurement } from './confidence.js';

export const MEASURED: readonly Measurement[] = [
  ['byline', '*', 1637, 1882],
  ['byline', 'byline-beneath-headline', 727, 727],
  ['byline', 'byline-in-headline', 22, 22],
  ['byline', 'byline-labelled', 869, 1104],
  ['date', '*', 3707, 3788],
  ['date', 'dateline', 1952, 1952],
  ['date', 'not-before-text', 56, 66],
  ['date', 'page-date-row', 297, 322],
  ['date', 'path-day-within', 498, 513],
  ['date', 'publication-line', 891, 921],
  ['dateline', '*', 3693, 3701],
  ['dateline', 'dateline-alone', 2076, 2079],
  ['dateline', 'dateline-dated', 1617, 1622],
  ['standfirst', '*', 485, 526],
  ['standfirst', 'standfirst-before-byline', 477, 516],
  ['title', '*', 7504, 7980],
  ['title', 'headline-first-line', 6557, 6915],
  ['title', 'headline-repeated', 797, 863],
  ['title', 'headline-under-kicker', 64, 78],
  ['title', 'headline-under-page-title', 81, 111],
];
