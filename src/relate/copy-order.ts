/** Which of several copies comes first. */

import type { Edtf } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import { compareEdtf, isDated } from '../record/edtf.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** An article with the length of its text in words. */
export interface Measured {
  readonly article: Pick<CataloguedArticle, 'date' | 'url'>;
  readonly words: number;
}

/**
 * The earliest date first, articles without a place in time last; of one date the longer text, of one length by URL:
 * the same whatever the order of the files.
 */
export function compareCopies(a: Measured, b: Measured): number {
  const [x, y] = [dateOf(a), dateOf(b)];
  if (x !== null && y !== null) return compareEdtf(x, y) || tie(a, b);
  if (x !== null) return -1;
  if (y !== null) return 1;
  return tie(a, b);
}

/** A bound ("not before") is no place in time. */
function dateOf({ article: { date } }: Measured): Edtf | null {
  return date !== null && isDated(date.value) ? date.value : null;
}

function tie(a: Measured, b: Measured): number {
  return b.words - a.words || compareText(a.article.url, b.article.url);
}
