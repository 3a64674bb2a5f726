/** The one total order of articles: newest first, then the undated. Every listing and feed uses it. */

import type { Edtf } from '../record/brands.js';
import { compareText } from '../record/compare.js';
import { compareEdtf, isDated } from '../record/edtf.js';
import type { CataloguedArticle } from '../record/filed-article.js';

/** What the order looks at. */
export type Ordered = Pick<CataloguedArticle, 'date' | 'title' | 'url' | 'id'>;

function placement(article: Ordered): Edtf | null {
  return article.date !== null && isDated(article.date.value) ? article.date.value : null;
}

/**
 * Newest first; within one date by title, then URL, then ID. Articles without a date come last; among them those with
 * a bound ("not before") first, latest bound first.
 */
export function compareArticles(a: Ordered, b: Ordered): number {
  const [x, y] = [placement(a), placement(b)];
  if (x !== null && y !== null) return compareEdtf(y, x) || tie(a, b);
  if (x !== null) return -1;
  if (y !== null) return 1;
  const [p, q] = [a.date?.value ?? null, b.date?.value ?? null];
  if (p !== null && q !== null) return compareEdtf(q, p) || tie(a, b);
  if (p !== null) return -1;
  if (q !== null) return 1;
  return tie(a, b);
}

function tie(a: Ordered, b: Ordered): number {
  return (
    compareText(a.title?.value ?? '', b.title?.value ?? '') || compareText(a.url, b.url) || compareText(a.id, b.id)
  );
}
